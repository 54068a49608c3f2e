"""The composer: what is sent, what stops, how it grows, and what it says about long text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from desktop.theme.theme import Theme
from desktop.widgets.composer import Composer, QuestionEdit

from .conftest import Show


@pytest.fixture
def composer(theme: Theme, show: Show) -> Composer:
    made = Composer(theme)
    made.resize(600, 120)
    show(made)
    made.setFocus()
    return made


def edit(composer: Composer) -> QuestionEdit:
    found = composer.findChild(QuestionEdit)
    assert isinstance(found, QuestionEdit)
    return found


def button(composer: Composer) -> QToolButton:
    """Return the one that sends."""
    buttons = composer.findChildren(QToolButton)
    return next(one for one in buttons if one.property("role") == "send")


def shown_words(composer: Composer) -> list[str]:
    return [label.text() for label in composer.findChildren(QLabel) if label.isVisible()]


def test_enter_sends_trimmed_text_and_keeps_it(qtbot: QtBot, composer: Composer) -> None:
    QTest.keyClicks(edit(composer), "  Delays?  ")
    with qtbot.waitSignal(composer.submitted) as submitted:
        QTest.keyClick(edit(composer), Qt.Key.Key_Return)
    assert submitted.args == ["Delays?"]
    assert composer.text() == "  Delays?  "
    composer.clear()
    assert composer.text() == ""


def test_shift_enter_starts_a_line(qtbot: QtBot, composer: Composer) -> None:
    QTest.keyClicks(edit(composer), "one")
    with qtbot.assertNotEmitted(composer.submitted):
        QTest.keyClick(edit(composer), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(edit(composer), "two")
    assert composer.text() == "one\ntwo"


def test_nothing_but_space_is_not_sent(qtbot: QtBot, composer: Composer) -> None:
    composer.set_text(" \n ")
    assert not button(composer).isEnabled()
    with qtbot.assertNotEmitted(composer.submitted):
        QTest.keyClick(edit(composer), Qt.Key.Key_Return)


def test_button_stops_while_busy_and_enter_sends_nothing(qtbot: QtBot, composer: Composer) -> None:
    composer.set_text("Another question")
    composer.set_busy(True)
    assert button(composer).accessibleName() == "Stop"
    with qtbot.assertNotEmitted(composer.submitted):
        QTest.keyClick(edit(composer), Qt.Key.Key_Return)
    with qtbot.waitSignal(composer.stop_chosen):
        button(composer).click()
    composer.set_busy(False)
    assert button(composer).accessibleName() == "Send"
    with qtbot.waitSignal(composer.submitted):
        button(composer).click()


def test_escape_stops_only_while_busy(qtbot: QtBot, composer: Composer) -> None:
    with qtbot.assertNotEmitted(composer.stop_chosen):
        QTest.keyClick(edit(composer), Qt.Key.Key_Escape)
    composer.set_busy(True)
    with qtbot.waitSignal(composer.stop_chosen):
        QTest.keyClick(edit(composer), Qt.Key.Key_Escape)


def test_escape_with_nothing_to_end_is_told(qtbot: QtBot, composer: Composer) -> None:
    with qtbot.waitSignal(composer.dismissed):
        QTest.keyClick(edit(composer), Qt.Key.Key_Escape)
    composer.begin_editing("When?")
    with qtbot.assertNotEmitted(composer.dismissed):
        QTest.keyClick(edit(composer), Qt.Key.Key_Escape)
    composer.set_busy(True)
    with qtbot.assertNotEmitted(composer.dismissed):
        QTest.keyClick(edit(composer), Qt.Key.Key_Escape)


def test_it_grows_to_eight_lines_and_no_further(composer: Composer) -> None:
    heights = []
    for lines in (1, 2, 8, 9, 40):
        composer.set_text("\n".join(["line"] * lines))
        heights.append(edit(composer).height())
    one, two, eight, nine, forty = heights
    assert one < two < eight
    assert eight == nine == forty
    assert eight == pytest.approx(one + 7 * (two - one), abs=4)


def test_pasted_text_is_plain(composer: Composer) -> None:
    mime = QMimeData()
    mime.setHtml('<b>bold</b><img src="https://example.org/x.png">')
    mime.setText("bold")
    edit(composer).insertFromMimeData(mime)
    assert composer.text() == "bold"
    assert "<img" not in edit(composer).toHtml()
    assert "font-weight" not in edit(composer).toHtml().split("<body")[1].split("<p")[1]


def test_too_long_text_is_kept_but_not_sent(qtbot: QtBot, composer: Composer) -> None:
    composer.set_hint("Indexing is still running")
    composer.set_maximum_length(20_000)
    text = "word " * 19_999 + "words"
    composer.set_text(text)
    assert composer.text() == text
    assert not button(composer).isEnabled()
    words = " ".join(shown_words(composer))
    assert "100,000 characters" in words
    assert "20,000" in words
    with qtbot.assertNotEmitted(composer.submitted):
        QTest.keyClick(edit(composer), Qt.Key.Key_Return)
    composer.set_text("short")
    assert "Indexing is still running" in shown_words(composer)
    assert button(composer).isEnabled()


def test_hint_takes_no_space_without_words(composer: Composer) -> None:
    composer.set_hint("Indexing is still running")
    composer.set_hint("")
    assert "Indexing is still running" not in shown_words(composer)


def test_dropped_files_go_to_the_window(composer: Composer) -> None:
    assert not edit(composer).acceptDrops()
    assert not edit(composer).viewport().acceptDrops()


def test_an_edited_text_gives_the_draft_back(theme: Theme, qtbot: QtBot) -> None:
    composer = Composer(theme)
    qtbot.addWidget(composer)
    ended: list[None] = []
    composer.editing_ended.connect(lambda: ended.append(None))
    composer.set_text("half a thought")
    composer.begin_editing("When does it leave?")
    composer.begin_editing("When does it arrive?")
    assert (composer.text(), composer.is_editing) == ("When does it arrive?", True)
    composer.clear()
    assert (composer.text(), composer.is_editing) == ("half a thought", False)
    composer.clear()
    assert composer.text() == ""
    composer.end_editing()
    assert ended == [None]
