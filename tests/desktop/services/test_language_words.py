"""Languages are said in the language of the window."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desktop.services.language_words import common_languages, language_words
from tests.fixtures.pseudo_language import pseudo, pseudo_language


def test_languages_are_said_in_the_language_of_the_window(qapp: QApplication) -> None:
    assert language_words("de") == "German"
    with pseudo_language(qapp, from_right=False):
        assert language_words("de") == pseudo("German")
        assert pseudo("Greek") in common_languages()


def test_rare_ones_have_a_name_and_unknown_ones_their_code() -> None:
    assert language_words("xh") == "Xhosa"
    assert language_words("??") == "??"
    assert language_words("") == ""
