"""Segments, bars, results, dialogs and long texts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.theme.theme import Theme
from desktop.widgets.bar_list import Bar, BarList
from desktop.widgets.dialog import Dialog
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.marked_text import MarkedText
from desktop.widgets.progress_strip import ProgressStrip
from desktop.widgets.result_card import ResultCard, ResultContent, ResultList
from desktop.widgets.segments import Segments
from desktop.widgets.text_field import TextField
from tests.desktop.widgets.conftest import Show


def content(rank: int = 1, text: str = "The ferry leaves at nine.") -> ResultContent:
    return ResultContent(
        rank, "fares.pdf", "page 2", text, 4, 9, "Found by words only", (("Score", "0.8"),)
    )


# Segments ------------------------------------------------------------------------------------


def test_segments_are_chosen_by_mouse_and_keys(theme: Theme, show: Show) -> None:
    segments = Segments(theme, ("One", "Two", "Three"), "Parts")
    show(segments)
    chosen: list[int] = []
    segments.chosen.connect(chosen.append)
    one, _, three = segments.findChildren(QPushButton)
    three.click()
    assert segments.current() == 2
    three.setFocus()
    QTest.keyClick(three, Qt.Key.Key_Home)
    QTest.keyClick(one, Qt.Key.Key_Right)
    segments.choose(1)
    assert chosen == [2, 0, 1]
    assert segments.accessibleName() == "Parts"


# Bars ----------------------------------------------------------------------------------------


def test_bars_show_shares_with_their_words(theme: Theme, show: Show) -> None:
    bars = BarList(theme)
    bars.set_bars([Bar("PDF", 0.25, "3 documents"), Bar("Text", 0.75, "9 documents")])
    show(bars)
    lines = bars.findChildren(QProgressBar)
    assert [one.value() / one.maximum() for one in lines] == [0.25, 0.75]
    assert lines[0].accessibleName() == "PDF: 3 documents"
    bars.set_bars([Bar("PDF", 0.25, "3 documents"), Bar("Text", 0.75, "9 documents")])
    assert bars.findChildren(QProgressBar) == lines, "the same bars are not built anew"
    bars.set_bars([])
    assert not any(one.isVisible() for one in bars.findChildren(QProgressBar))


# Results -------------------------------------------------------------------------------------


def test_the_names_of_bars_have_the_room_they_need(theme: Theme, show: Show) -> None:
    bars = BarList(theme)
    bars.set_bars([Bar("Found by meaning and by nothing else", 0.5, "1"), Bar("PDF", 0.1, "1")])
    show(bars)
    bars.resize(700, 60)
    names = bars.findChildren(ElidedLabel)
    assert all(one.shown_text() == one.text() for one in names)
    assert len({one.width() for one in names}) == 1


def test_nothing_in_a_passage_becomes_markup(theme: Theme, qtbot: QtBot) -> None:
    label = MarkedText(theme)
    qtbot.addWidget(label)
    label.set_passage("A <b>bold</b> & <img src='x'> claim.", 2, 13)
    assert "&lt;b&gt;bold&lt;/b&gt;" in label.text()
    assert "&amp; &lt;img" in label.text()
    assert label.accessibleName() == "A <b>bold</b> & <img src='x'> claim."


def test_a_long_passage_is_cut_around_its_marked_sentence(theme: Theme, qtbot: QtBot) -> None:
    label = MarkedText(theme)
    qtbot.addWidget(label)
    text = "before " * 200 + "This is it. " + "after " * 200
    start = text.index("This")
    label.set_passage(text, start, start + 11)
    shown = label.accessibleName()
    assert shown.startswith("… before")
    assert "This is it." in shown
    assert shown.endswith("after …")
    assert len(shown) < 450


def test_a_result_is_chosen_by_mouse_and_keys(theme: Theme, show: Show) -> None:
    card = ResultCard(theme, content(3))
    show(card)
    chosen: list[int] = []
    card.chosen.connect(chosen.append)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        QTest.keyClick(card, key)
    assert chosen == [3, 3, 3]
    assert card.accessibleName() == "Result 3: fares.pdf, page 2"
    assert "Score 0.8" in card.accessibleDescription()
    assert "ferry" in card.accessibleDescription()


@pytest.mark.parametrize("width", [300, 900])
def test_a_result_is_as_high_as_its_words_need(theme: Theme, show: Show, width: int) -> None:
    page = QWidget()
    results = ResultList(theme)
    QVBoxLayout(page).addWidget(results)
    page.resize(width, 600)
    results.show_results([content(text="The ferry leaves at nine. " * 12)])
    show(page)
    (card,) = results.cards()
    label = card.findChild(MarkedText)
    assert label is not None
    assert label.height() >= label.heightForWidth(label.width())


def test_results_are_changed_in_place(theme: Theme, qtbot: QtBot) -> None:
    results = ResultList(theme)
    qtbot.addWidget(results)
    results.show_results([content(1), content(2)])
    first = results.cards()[0]
    results.show_results([content(1, "Other words.")])
    assert results.cards() == (first,)
    assert first.content.text == "Other words."


# Dialogs, fields, strip ----------------------------------------------------------------------


def test_a_dialog_says_what_is_wrong_and_escape_leaves_it(theme: Theme, show: Show) -> None:
    page = QWidget()
    show(page)
    dialog = Dialog(theme, "A question", "Do it", page)
    dialog.content.addWidget(QLabel("Sure?"))
    dialog.open()
    left: list[int] = []
    dialog.finished.connect(left.append)
    dialog.say("That cannot be.")
    assert dialog.said() == "That cannot be."
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert left == [0]


def test_a_long_text_is_told_once_when_it_is_left(theme: Theme, show: Show) -> None:
    del theme
    page = QWidget()
    column = QVBoxLayout(page)
    field, other = TextField(), TextField()
    column.addWidget(field)
    column.addWidget(other)
    show(page)
    told: list[str] = []
    field.edited.connect(told.append)
    field.set_text("*.log")
    field.setFocus()
    QTest.keyClicks(field, "x")
    assert told == []
    other.setFocus()
    field.setFocus()
    other.setFocus()
    assert told == ["x*.log"]


def test_the_strip_pauses_and_resumes(theme: Theme, show: Show) -> None:
    page = QWidget()
    strip = ProgressStrip(theme, page)
    show(page)
    asked: list[str] = []
    strip.pause_chosen.connect(lambda: asked.append("pause"))
    strip.resume_chosen.connect(lambda: asked.append("resume"))
    buttons = {one.text(): one for one in strip.findChildren(QPushButton)}
    strip.start("Indexing")
    assert not buttons["Resume"].isVisible()
    buttons["Pause"].click()
    assert not buttons["Pause"].isEnabled()
    assert not buttons["Cancel"].isEnabled()
    strip.show_paused("Indexing is paused", "2 documents to go.")
    assert not buttons["Pause"].isVisible()
    buttons["Resume"].click()
    assert asked == ["pause", "resume"]
    strip.start("Indexing")
    assert buttons["Pause"].isEnabled()
    assert not buttons["Resume"].isVisible()
