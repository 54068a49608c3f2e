"""What is to be taught, and with which examples."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.example_service import Purpose
from desktop.views import review_table
from desktop.views.teach import examples_step
from desktop.views.teach.example_editor import ExampleEditor
from desktop.views.teach.wizard import CHECK, EXAMPLES, WHAT
from desktop.views.teach.write_dialog import WriteDialog
from desktop.widgets.search_field import SearchField
from desktop.widgets.text_field import TextField
from engine.examples.records import ExampleOrigin, ExamplePassage, NewExample, Review
from tests.desktop.views.teach.desk import Desk, button, buttons, part, words

DRAFT = NewExample(
    "When does the ferry leave?",
    "At nine.",
    passages=(
        ExamplePassage("The ferry leaves at nine.", "/docs/timetable.pdf", "page 4"),
        ExamplePassage("The lamp burns oil.", "/docs/light.pdf", "page 1", is_distractor=True),
    ),
    origin=ExampleOrigin.DRAFTED,
    source="timetable.pdf, page 4",
    review=Review.WAITING,
)


def open_examples(desk: Desk, count: int = 4) -> int:
    made = desk.add_set(count=count)
    desk.page.open_set(made.id)
    return made.id


# What ----------------------------------------------------------------------------------------


def test_nothing_is_made_before_something_is_chosen(desk: Desk) -> None:
    desk.page.begin()
    assert not button(desk.page, "Next").isEnabled()
    assert "Choose what you want to teach." in words(desk.page)
    assert desk.services.examples.sets() == ()
    desk.page.wizard.what.card(Purpose.TASK).click()
    button(desk.page, "Next").click()
    (made,) = desk.services.examples.sets()
    assert (made.name, made.purpose) == ("My task", Purpose.TASK)
    assert desk.page.wizard.place == EXAMPLES


def test_back_changes_what_the_same_examples_are_for(desk: Desk) -> None:
    desk.page.begin()
    desk.page.wizard.what.card(Purpose.TASK).click()
    button(desk.page, "Next").click()
    button(desk.page, "Back").click()
    assert desk.page.wizard.what.card(Purpose.TASK).isChecked()
    desk.page.wizard.what.card(Purpose.STYLE).click()
    button(desk.page, "Next").click()
    assert [one.purpose for one in desk.services.examples.sets()] == [Purpose.STYLE]


def test_knowledge_comes_with_advice_and_two_ways(desk: Desk) -> None:
    wanted: list[str] = []
    desk.page.documents_wanted.connect(lambda: wanted.append("documents"))
    desk.page.begin()
    desk.page.wizard.what.card(Purpose.KNOWLEDGE).click()
    assert "Facts belong in documents" in words(desk.page)
    assert not button(desk.page, "Next").isEnabled()
    button(desk.page, "Add documents instead").click()
    assert wanted == ["documents"]
    button(desk.page, "Teach anyway").click()
    assert desk.page.wizard.place == EXAMPLES
    assert [one.purpose for one in desk.services.examples.sets()] == [Purpose.KNOWLEDGE]
    desk.page.wizard.go_to(WHAT)
    assert button(desk.page, "Next").isEnabled(), "it was said once"


def test_who_only_looked_around_leaves_no_empty_set(desk: Desk) -> None:
    desk.page.begin()
    desk.page.wizard.what.card(Purpose.STYLE).click()
    button(desk.page, "Next").click()
    desk.page.wizard.overview_wanted.emit()
    assert desk.services.examples.sets() == ()
    kept = open_examples(desk)
    desk.page.wizard.overview_wanted.emit()
    assert [one.id for one in desk.services.examples.sets()] == [kept]


# Examples ------------------------------------------------------------------------------------


def test_an_empty_set_offers_four_ways(desk: Desk) -> None:
    open_examples(desk, count=0)
    shown = words(desk.page)
    for way in ("Import a file", "Answers you rated", "Draft from documents", "Write them"):
        assert way in shown
    assert "Add some examples first." in shown
    assert not button(desk.page, "Next").isEnabled()


def test_examples_are_written_one_after_another(desk: Desk) -> None:
    set_id = open_examples(desk, count=0)
    desk.page.wizard.examples.sources.write()
    dialog = part(desk.page, WriteDialog)
    question, answer = dialog.findChildren(TextField)
    dialog.accept()
    assert dialog.said() == "An example needs a question and an answer."
    for number in (1, 2):
        question.setPlainText(f"Question {number}")
        answer.setPlainText("Yes.")
        dialog.accept()
        assert dialog.said() == f"Added: {number}. Write another, or close."
        assert question.toPlainText() == ""
    dialog.reject()
    known = desk.services.examples.at(set_id)
    assert known is not None
    assert known.accepted == 2
    assert button(desk.page, "Next").isEnabled()


def test_counts_stand_on_the_filters(desk: Desk) -> None:
    set_id = open_examples(desk)
    desk.add(set_id, DRAFT)
    assert {"All 5", "Waiting 1", "Accepted 4", "Rejected 0"} <= buttons(desk.page)
    assert "4 examples to learn from" in words(desk.page)
    button(desk.page, "Waiting 1").click()
    assert desk.page.wizard.examples.table.model().rowCount() == 1
    button(desk.page, "Rejected 0").click()
    assert "No example matches these filters." in words(desk.page)


def test_keys_accept_and_reject_and_go_on_to_the_next(desk: Desk) -> None:
    set_id = open_examples(desk, count=0)
    desk.add(set_id, *(NewExample(f"Q{n}", "A", review=Review.WAITING) for n in range(3)))
    button(desk.page, "Waiting 3").click()
    table = desk.page.wizard.examples.table
    table.selectRow(0)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(table, Qt.Key.Key_A)
    QTest.keyClick(table, Qt.Key.Key_R)
    rows = desk.services.examples.page(set_id, 0, 10)
    assert [one.content.review for one in rows] == [
        Review.ACCEPTED,
        Review.REJECTED,
        Review.WAITING,
    ]
    current = table.current_row()
    assert current is not None
    assert current.content.question == "Q2"


def test_a_key_goes_down_where_the_filter_keeps_the_row(desk: Desk) -> None:
    set_id = open_examples(desk)
    table = desk.page.wizard.examples.table
    table.selectRow(0)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(table, Qt.Key.Key_R)
    current = table.current_row()
    assert current is not None
    assert current.content.question == "Question 1"
    assert desk.services.examples.count(set_id, frozenset({Review.REJECTED})) == 1


def test_removed_examples_come_back(desk: Desk) -> None:
    undoable: list[tuple[str, Callable[[], None]]] = []
    desk.page.undoable.connect(lambda text, undo: undoable.append((text, undo)))
    set_id = open_examples(desk)
    table = desk.page.wizard.examples.table
    table.selectAll()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert undoable[0][0] == "4 examples removed."
    assert desk.services.examples.count(set_id) == 0
    undoable[0][1]()
    assert desk.services.examples.count(set_id) == 4


def test_of_very_many_the_first_are_changed_at_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(review_table, "MOST_AT_ONCE", 3)
    set_id = open_examples(desk, count=5)
    table = desk.page.wizard.examples.table
    table.selectAll()
    table.review(Review.REJECTED)
    assert desk.services.examples.count(set_id, frozenset({Review.REJECTED})) == 3
    assert len(desk.told) == 1
    table.selectRow(0)
    table.clearSelection()
    table.review(Review.REJECTED)
    assert desk.services.examples.count(set_id, frozenset({Review.REJECTED})) == 3


def test_an_example_is_shown_with_its_passages(desk: Desk) -> None:
    set_id = open_examples(desk)
    desk.add(set_id, DRAFT)
    desk.page.wizard.examples.table.selectRow(4)
    editor = part(desk.page, ExampleEditor)
    assert editor.isVisible()
    shown = words(editor)
    assert "timetable.pdf, page 4: holds the answer" in shown
    assert "light.pdf, page 1: there to be ignored (distractor)" in shown
    assert "The lamp burns oil." in shown
    assert "Waiting" in shown
    button(editor, "Accept (A)").click()
    assert desk.services.examples.count(set_id, frozenset({Review.ACCEPTED})) == 5


def test_what_is_changed_is_kept_without_a_save_button(desk: Desk) -> None:
    set_id = open_examples(desk)
    table = desk.page.wizard.examples.table
    table.selectRow(1)
    editor = part(desk.page, ExampleEditor)
    question, answer = editor.findChildren(TextField)
    answer.setPlainText("A better answer")
    button(editor, "Reject (R)").click()
    kept = desk.services.examples.page(set_id, 1, 1)[0]
    assert (kept.content.answer, kept.content.review) == ("A better answer", Review.REJECTED)
    table.selectRow(2)
    question.setPlainText("Question 0")
    answer.setPlainText("Answer 0")
    assert not editor.save()
    assert "already" in words(editor)
    assert not desk.page.wizard.examples.leave_forwards()


def test_words_are_found_when_they_are_written(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(examples_step, "_SEARCH_MS", 1)
    open_examples(desk)
    step = desk.page.wizard.examples
    part(step, SearchField).setText("question 3")
    qtbot.waitUntil(lambda: step.table.model().rowCount() == 1)


def test_a_dropped_file_is_looked_into(desk: Desk, tmp_path: Path) -> None:
    open_examples(desk)
    path = tmp_path / "more.jsonl"
    path.write_text("{}")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    step, copy = desk.page.wizard.examples, Qt.DropAction.CopyAction
    left, no = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(step, QDragEnterEvent(QPoint(9, 9), copy, data, left, no))
    assert desk.page._overlay.isVisible()
    QApplication.sendEvent(step, QDropEvent(QPointF(9, 9), copy, data, left, no))
    assert not desk.page._overlay.isVisible()
    assert desk.last("preview").parameters == {"path": str(path), "choice": None}


def test_next_leads_to_the_check(desk: Desk) -> None:
    open_examples(desk)
    button(desk.page, "Next").click()
    assert desk.page.wizard.place == CHECK
    assert desk.last("check").parameters["model"] == "smollm2-135m-instruct"


def test_only_waiting_examples_are_not_enough(desk: Desk) -> None:
    set_id = open_examples(desk, count=0)
    desk.add(set_id, DRAFT)
    assert "Accept some of the examples that wait for you." in words(desk.page)
    assert not button(desk.page, "Next").isEnabled()


def test_the_title_follows_the_name_of_the_examples(desk: Desk) -> None:
    set_id = open_examples(desk)
    desk.services.examples.rename(set_id, "Harbour master")
    assert "Harbour master" in words(desk.page)
