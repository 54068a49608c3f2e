import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from desktop.language.installing import load_words, speak
from desktop.language.languages import LANGUAGES, Language
from desktop.language.words import said, translated
from engine.paths import resources

_FOLDER = resources() / "translations"
_OTHERS = [one for one in LANGUAGES if one.code != "en"]


@pytest.fixture(autouse=True)
def _english_afterwards(qapp: QApplication) -> Iterator[None]:
    locale, direction = QLocale(), qapp.layoutDirection()
    known = set(qapp.findChildren(QTranslator))
    yield
    for translator in set(qapp.findChildren(QTranslator)) - known:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(direction)


@pytest.mark.parametrize("language", _OTHERS, ids=lambda one: one.code)
def test_words_of_views_and_of_widgets_follow(qapp: QApplication, language: Language) -> None:
    load_words(qapp, language, _FOLDER)

    class SettingsPage(QWidget):
        pass

    page = SettingsPage()
    assert page.tr("Settings") != "Settings"
    assert translated("Library", "less than a minute") != "less than a minute"
    page.deleteLater()


@pytest.mark.parametrize("language", _OTHERS, ids=lambda one: one.code)
def test_sentences_of_the_engine_follow(qapp: QApplication, language: Language) -> None:
    load_words(qapp, language, _FOLDER)
    english = "The model Qwen 3 cannot be loaded."
    words = said(english, "Free some space.")
    assert "Qwen 3" in words
    assert english not in words
    assert "Free some space." not in words


@pytest.mark.parametrize("language", _OTHERS, ids=lambda one: one.code)
def test_words_of_qt_itself_follow(qapp: QApplication, language: Language) -> None:
    load_words(qapp, language, _FOLDER)
    assert translated("QPlatformTheme", "Cancel") != "Cancel"


def test_plurals_have_their_forms(qapp: QApplication) -> None:
    assert [translated("Library", "%Ln files", n) for n in (0, 1, 2)] == [
        "0 files",
        "1 file",
        "2 files",
    ]
    speak(qapp, "fr", _FOLDER)
    zero, one, two = (translated("Library", "%Ln files", n) for n in (0, 1, 2))
    assert zero.replace("0", "1") == one
    assert two.replace("2", "1") != one


def test_numbers_are_written_as_the_language_does(qapp: QApplication) -> None:
    speak(qapp, "de", _FOLDER)
    assert QLocale().toString(12_345) == "12.345"
    assert translated("Library", "%Ln files", 12_345).startswith("12.345")


def test_the_reading_direction_is_set(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    speak(qapp, "es", _FOLDER)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_without_its_file_a_language_falls_back_to_english(
    qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "engine_phrases.json").write_text(json.dumps(["x"]), encoding="utf-8")
    speak(qapp, "de", tmp_path)
    assert translated("Library", "less than a minute") == "less than a minute"
    assert "words of de are missing" in caplog.text
