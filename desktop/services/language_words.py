"""What people call the languages that documents are written in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QLocale

from desktop.language.words import NO_COUNT, translated


def language_words(code: str) -> str:
    """Say a language by its ISO 639-1 code; empty when it is not known.

    Rare ones are said in English: Qt knows their names in no other language.
    """
    if not code:
        return ""
    name = _NAMES.get(code)
    if name is not None:
        return name()
    language = QLocale.codeToLanguage(code)
    return code if language == QLocale.Language.AnyLanguage else QLocale.languageToString(language)


def common_languages() -> list[str]:
    """Return the names of all languages that are said in the person's own."""
    return [name() for name in _NAMES.values()]


def _tr(text: str, count: int = NO_COUNT) -> str:
    return translated("Languages", text, count)


_NAMES: Final[dict[str, Callable[[], str]]] = {
    "ar": lambda: _tr("Arabic"),
    "bg": lambda: _tr("Bulgarian"),
    "ca": lambda: _tr("Catalan"),
    "cs": lambda: _tr("Czech"),
    "da": lambda: _tr("Danish"),
    "de": lambda: _tr("German"),
    "el": lambda: _tr("Greek"),
    "en": lambda: _tr("English"),
    "es": lambda: _tr("Spanish"),
    "et": lambda: _tr("Estonian"),
    "fa": lambda: _tr("Persian"),
    "fi": lambda: _tr("Finnish"),
    "fr": lambda: _tr("French"),
    "he": lambda: _tr("Hebrew"),
    "hi": lambda: _tr("Hindi"),
    "hr": lambda: _tr("Croatian"),
    "hu": lambda: _tr("Hungarian"),
    "id": lambda: _tr("Indonesian"),
    "it": lambda: _tr("Italian"),
    "ja": lambda: _tr("Japanese"),
    "ko": lambda: _tr("Korean"),
    "la": lambda: _tr("Latin"),
    "lt": lambda: _tr("Lithuanian"),
    "lv": lambda: _tr("Latvian"),
    "nl": lambda: _tr("Dutch"),
    "no": lambda: _tr("Norwegian"),
    "pl": lambda: _tr("Polish"),
    "pt": lambda: _tr("Portuguese"),
    "ro": lambda: _tr("Romanian"),
    "ru": lambda: _tr("Russian"),
    "sk": lambda: _tr("Slovak"),
    "sl": lambda: _tr("Slovenian"),
    "sr": lambda: _tr("Serbian"),
    "sv": lambda: _tr("Swedish"),
    "th": lambda: _tr("Thai"),
    "tr": lambda: _tr("Turkish"),
    "uk": lambda: _tr("Ukrainian"),
    "vi": lambda: _tr("Vietnamese"),
    "zh": lambda: _tr("Chinese"),
}
