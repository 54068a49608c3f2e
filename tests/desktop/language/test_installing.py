import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from desktop.language.installing import (
    load_words,
    speak,
    spoken_language,
    waits_for_new_start,
)
from desktop.language.languages import LANGUAGES, Language
from desktop.language.words import place_in_file, said, said_place, translated
from engine.paths import resources

_FOLDER = resources() / "translations"
_OTHERS = [one for one in LANGUAGES if one.code != "en"]


@pytest.fixture(autouse=True)
def _english_afterwards(qapp: QApplication) -> Iterator[None]:
    locale, direction, spoken = QLocale(), qapp.layoutDirection(), spoken_language()
    known = set(qapp.findChildren(QTranslator))
    yield
    for translator in set(qapp.findChildren(QTranslator)) - known:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(direction)
    load_words(qapp, spoken, _FOLDER)


@pytest.mark.parametrize("language", _OTHERS, ids=lambda one: one.code)
def test_words_of_views_and_of_widgets_follow(qapp: QApplication, language: Language) -> None:
    load_words(qapp, language, _FOLDER)

    class SettingsPage(QWidget):
        pass

    page = SettingsPage()
    assert page.tr("Settings") != "Settings"
    assert translated("Library", "less than a minute") != "less than a minute"
    page.deleteLater()


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("page 14", "Seite 14"),
        ("pages 14 to 15", "Seiten 14 bis 15"),
        ("chapter “On rust”, lines 3 to 4", "Kapitel „On rust“, Zeilen 3 bis 4"),
        ("Budget!B3:C9", "Budget!B3:C9"),
        ("letter.eml, slides 1 to 1200", "letter.eml, Folien 1 bis 1200"),
        ("", ""),
    ],
)
def test_places_in_documents_follow(qapp: QApplication, place: str, words: str) -> None:
    german = next(one for one in LANGUAGES if one.code == "de")
    load_words(qapp, german, _FOLDER)
    assert said_place(place) == words
    assert place_in_file("C:\\papers\\lease.pdf", "page 4") == "lease.pdf, Seite 4"
    assert place_in_file("", "page 4") == "Seite 4"


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


def test_what_is_spoken_is_known_and_another_choice_waits(qapp: QApplication) -> None:
    assert spoken_language().code == "en"
    assert not waits_for_new_start("en")
    assert waits_for_new_start("de")
    speak(qapp, "de", _FOLDER)
    assert spoken_language().code == "de"
    assert not waits_for_new_start("de")
    assert waits_for_new_start("en")
