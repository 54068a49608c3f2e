"""Makes the window speak a language: its words, Qt's own words, numbers, dates, reading direction.

A language is loaded before the first widget is made and stays until the end: what is on the screen
is not translated a second time, the settings offer a new start instead.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from desktop.language.languages import ENGLISH, LANGUAGES, SYSTEM, Language, chosen_language
from desktop.language.phrases import PhraseTranslator, read_forms

FORMS_FILE: Final = "engine_phrases.json"

_SPOKEN: Final = "spoken_language"
"""The property of the application that says which language was loaded."""

_NO_LANGUAGE: Final = QLocale.Language.C
"""A system without a language writes numbers in a way that suits all of them."""


def speak(application: QGuiApplication, setting: str, folder: Path) -> Language:
    """Let the window speak a person's language.

    Args:
        application: Speaks it from now on.
        setting: The code of a language, or `SYSTEM`.
        folder: Holds the translations, resources/translations.

    Returns:
        The language.
    """
    language = chosen_language(setting, QLocale.system().uiLanguages())
    locale = QLocale(language.code)
    if setting != SYSTEM or QLocale.system().language() not in (locale.language(), _NO_LANGUAGE):
        # Numbers and dates of another language read odd among the words around them.
        QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
    load_words(application, language, folder)
    return language


def load_words(application: QCoreApplication, language: Language, folder: Path) -> None:
    """Load the words of a language; where a file is missing, English is spoken.

    Args:
        application: Speaks it from now on.
        language: Which one.
        folder: Holds the translations, resources/translations.
    """
    for translator in _translators(application, language, folder):
        QCoreApplication.installTranslator(translator)
    application.setProperty(_SPOKEN, language.code)


def spoken_language() -> Language:
    """Return the language that the window speaks until its end."""
    application = QCoreApplication.instance()
    code = application.property(_SPOKEN) if application is not None else None
    return next((one for one in LANGUAGES if one.code == code), ENGLISH)


def waits_for_new_start(setting: str) -> bool:
    """Whether a choice of language is another one than is spoken.

    Args:
        setting: The code of a language, or `SYSTEM`.
    """
    return chosen_language(setting, QLocale.system().uiLanguages()) is not spoken_language()


def _translators(
    application: QCoreApplication, language: Language, folder: Path
) -> Iterator[QTranslator]:
    """Make what Qt asks for words; the last one is asked first."""
    if language is not ENGLISH:
        yield PhraseTranslator(read_forms(folder / FORMS_FILE), application)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in (("qtbase", qt_folder), ("inglenook", str(folder))):
        translator = QTranslator(application)
        if translator.load(f"{name}_{language.code}", place):
            yield translator
        elif name == "inglenook":
            logging.getLogger(__name__).error("the words of %s are missing", language.code)
