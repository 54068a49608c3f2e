"""The first step: questions, where they come from, what the check says of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.services.comparison_plan import ComparisonPlan
from desktop.services.example_service import Purpose
from desktop.services.question_service import QuestionKind, Review
from desktop.services.question_sources import ImportOutcome
from desktop.views.compare import questions_step
from desktop.views.compare.from_examples_dialog import FromExamplesDialog
from desktop.views.compare.question_editor import QuestionEditor
from desktop.views.compare.questions_step import QuestionsStep
from desktop.views.compare.write_question_dialog import WriteQuestionDialog
from desktop.views.teach.draft_dialog import DraftDialog
from desktop.views.teach.import_dialog import ImportDialog
from engine.comparison.records import AnswerPlace, NewQuestion
from engine.examples.records import NewExample
from engine.examples.storage import ExampleList
from tests.desktop.compare_material import report
from tests.desktop.views.compare.conftest import Show
from tests.desktop.views.compare.desk import Desk
from tests.desktop.views.teach.desk import button, part, words


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Search and check at once."""
    monkeypatch.setattr(questions_step, "_SEARCH_MS", 0)
    monkeypatch.setattr(questions_step, "_CHECK_MS", 0)


@pytest.fixture
def plan(desk: Desk) -> ComparisonPlan:
    services = desk.services
    return ComparisonPlan(
        services.questions,
        services.models,
        services.adapters,
        services.library,
        services.settings,
    )


@pytest.fixture
def step(desk: Desk, plan: ComparisonPlan, show: Show) -> QuestionsStep:
    made = QuestionsStep(desk.theme, desk.services, plan)
    made.told.connect(desk.told.append)
    show(made)
    return made


def open_set(desk: Desk, step: QuestionsStep, plan: ComparisonPlan, count: int = 4) -> int:
    made = desk.add_set(count=count)
    plan.begin(made.id)
    step.enter()
    return made.id


def test_an_empty_set_offers_five_ways(
    desk: Desk, step: QuestionsStep, plan: ComparisonPlan
) -> None:
    open_set(desk, step, plan, count=0)
    shown = words(step)
    for expected in ("Import a file", "Draft from documents", "Answers you rated", "Write them"):
        assert expected in shown, expected
    assert "None yet: use the thumbs below an answer" in shown
    assert step.why_not_on() == "Add some questions first."


def test_questions_are_shown_with_their_kind_answer_and_place(
    desk: Desk, step: QuestionsStep, plan: ComparisonPlan
) -> None:
    set_id = open_set(desk, step, plan)
    place = AnswerPlace("/docs/contract.pdf", "Refunded in full.", 14)
    desk.add(set_id, NewQuestion("What is refunded?", ("All of it.",), QuestionKind.FACT, place))
    assert "5 questions to ask" in words(step)
    step.table.selectRow(4)
    editor = part(step, QuestionEditor)
    shown = words(editor)
    assert "contract.pdf, page 14" in shown
    assert "Refunded in full." in shown
    assert "Right when the answer holds the fact." in shown
    assert step.why_not_on() == ""


def test_words_answers_and_kinds_are_changed_in_place(
    desk: Desk, step: QuestionsStep, plan: ComparisonPlan
) -> None:
    set_id = open_set(desk, step, plan)
    step.table.selectRow(0)
    editor = part(step, QuestionEditor)
    question, expected, others = editor.findChildren(QPlainTextEdit)
    question.setPlainText("When does it leave?")
    expected.setPlainText("At nine.")
    others.setPlainText("9:00\n\n9 am")
    assert step.leave_forwards()
    kinds = part(editor, QComboBox)
    kinds.setCurrentIndex(kinds.findData(QuestionKind.FREE.value))
    kinds.activated.emit(kinds.currentIndex())
    (one, *_) = desk.services.questions.page(set_id, 0, 10)
    assert one.content.question == "When does it leave?"
    assert one.content.expected == ("At nine.", "9:00", "9 am")
    assert one.content.kind is QuestionKind.FREE
    expected.setPlainText("")
    others.setPlainText("")
    assert not step.leave_forwards(), "a question without a right answer is not kept"
    assert "The question has no right answer." in words(editor)
    expected.setPlainText("At nine.")
    assert step.leave_forwards()


def test_keys_accept_and_reject_and_filters_show_what_waits(
    desk: Desk, step: QuestionsStep, plan: ComparisonPlan
) -> None:
    set_id = open_set(desk, step, plan)
    desk.add(
        set_id,
        NewQuestion("Drafted?", ("Yes.",), QuestionKind.FACT, review=Review.WAITING),
    )
    button(step, "Waiting 1").click()
    assert step.table.model().rowCount() == 1
    step.table.selectRow(0)
    step.table.setFocus()
    QTest.keyClick(step.table, Qt.Key.Key_A)
    assert "No question matches these filters." in words(step)
    button(step, "All 5").click()
    step.table.selectRow(0)
    step.table.setFocus()
    QTest.keyClick(step.table, Qt.Key.Key_R)
    known = plan.questions
    assert known is not None
    assert (known.accepted, known.rejected) == (4, 1)


def test_kinds_of_many_are_set_from_the_menu(
    desk: Desk, step: QuestionsStep, plan: ComparisonPlan
) -> None:
    set_id = open_set(desk, step, plan)
    desk.add(set_id, NewQuestion("Who am I?", (), QuestionKind.REFUSE))
    step.table.selectAll()
    menu = step.table.make_menu()
    assert menu is not None
    kinds = part(menu, QMenu)
    next(one for one in kinds.actions() if one.text() == "Label").trigger()
    menu.deleteLater()
    shown = [one.content.kind for one in desk.services.questions.page(set_id, 0, 10)]
    assert shown == [QuestionKind.LABEL] * 4 + [QuestionKind.REFUSE]
    assert len(desk.told) == 1, "one of them has no right answer"


def test_removed_questions_have_a_way_back(
    desk: Desk, step: QuestionsStep, plan: ComparisonPlan
) -> None:
    undoable: list[tuple[str, Callable[[], None]]] = []
    step.undoable.connect(lambda text, undo: undoable.append((text, undo)))
    set_id = open_set(desk, step, plan)
    step.table.selectRow(1)
    step.table.setFocus()
    QTest.keyClick(step.table, Qt.Key.Key_Delete)
    assert undoable[0][0] == "1 question removed."
    undoable[0][1]()
    assert desk.services.questions.count(set_id) == 4


def test_the_check_says_what_is_kept_out_and_shows_it(
    desk: Desk, step: QuestionsStep, plan: ComparisonPlan, qtbot: QtBot
) -> None:
    set_id = open_set(desk, step, plan, count=6)
    ids = [one.id for one in desk.services.questions.page(set_id, 0, 10)]
    apart = {"taught": [[ids[0], 1], [ids[1], 2]], "repeated": [[ids[5], ids[4]]]}
    desk.answer("check", report(6, apart=apart, without_place=[]))
    shown = words(step)
    assert "3 questions will be asked: Facts 4, Labels 1." in shown
    assert "Few for a firm verdict: 30 or more tell clearer." in shown
    assert "The model was taught with 2 questions" in shown
    button(step, "Show them").click()
    assert step.table.model().rowCount() == 2
    button(step, "Show all").click()
    assert step.table.model().rowCount() == 6
    desk.add(set_id, NewQuestion("Another?", ("Yes.",), QuestionKind.FACT))
    qtbot.waitUntil(lambda: desk.methods().count("check") == 2)


def test_a_file_is_shown_before_it_is_imported(
    desk: Desk, step: QuestionsStep, plan: ComparisonPlan
) -> None:
    ends: list[ImportOutcome] = []
    step.import_ended.connect(ends.append)
    set_id = open_set(desk, step, plan, count=0)
    step.drop([Path("/docs/questions.csv")])
    desk.last("preview").succeed(
        {
            "kind": "table",
            "columns": ["question", "answer", "kind"],
            "choice": {"question": "question", "answer": "answer"},
            "rows": [["When?", "At nine.", "fact"]],
            "examples": [],
            "problems": [],
        }
    )
    dialog = part(step, ImportDialog)
    assert "When?" in words(dialog)
    dialog.accept()
    asked = desk.last("import")
    assert asked.parameters["set"] == set_id
    assert asked.parameters["choice"]["answer"] == "answer"
    asked.succeed({"added": 2, "duplicates": 1, "left_out": [], "left_out_total": 0})
    assert desk.told == ["2 questions added, 1 were there already."]
    step.drop([Path("/docs/questions.csv")])
    desk.services.sources.import_file(set_id, Path("/docs/more.csv"), None)
    left_out = [{"line": 3, "reason": "It has no question."}]
    desk.last("import").succeed({"added": 0, "left_out": left_out, "left_out_total": 1})
    assert ends[0].left_out_total == 1


def test_examples_are_taken_for_questions(
    desk: Desk, step: QuestionsStep, plan: ComparisonPlan
) -> None:
    lesson = desk.services.examples.create("Harbour style", Purpose.STYLE)
    assert lesson is not None
    ExampleList(desk.database).add(lesson.id, [NewExample("When?", "At nine, friend.")])
    set_id = open_set(desk, step, plan)
    button(step, "From examples…").click()
    dialog = part(step, FromExamplesDialog)
    assert part(dialog, QComboBox).currentText() == "Harbour style · 1 example"
    dialog.accept()
    assert desk.last("from_examples").parameters == {
        "set": set_id,
        "example_set": lesson.id,
        "count": 40,
    }


def test_documents_are_drafted_from_or_asked_for(
    desk: Desk, step: QuestionsStep, plan: ComparisonPlan
) -> None:
    wanted: list[str] = []
    step.documents_wanted.connect(lambda: wanted.append("documents"))
    open_set(desk, step, plan)
    button(step, "Draft…").click()
    assert wanted == ["documents"]
    desk.add_document()
    button(step, "Draft…").click()
    dialog = part(step, DraftDialog)
    assert "SmolLM2 135M Instruct reads passages" in words(dialog)
    dialog.reject()


def test_questions_are_written_one_after_another(
    desk: Desk, step: QuestionsStep, plan: ComparisonPlan
) -> None:
    set_id = open_set(desk, step, plan, count=0)
    step.sources.write()
    dialog = part(step, WriteQuestionDialog)
    question, expected = dialog.findChildren(QPlainTextEdit)
    question.setPlainText("When does it leave?")
    dialog.accept()
    assert "Write the right answer" in dialog.said()
    expected.setPlainText("At nine.")
    dialog.accept()
    assert dialog.said() == "Added: 1. Write another, or close."
    question.setPlainText("What is my shoe size?")
    kinds = part(dialog, QComboBox)
    kinds.setCurrentIndex(kinds.findData(QuestionKind.REFUSE.value))
    kinds.activated.emit(kinds.currentIndex())
    dialog.accept()
    dialog.reject()
    assert desk.services.questions.count(set_id) == 2


def test_another_set_is_chosen_or_made(
    desk: Desk, step: QuestionsStep, plan: ComparisonPlan
) -> None:
    open_set(desk, step, plan)
    other = desk.add_set("Letters", 2)
    sets = next(
        one
        for one in step.findChildren(QComboBox)
        if one.accessibleName() == "The set of questions"
    )
    sets.setCurrentIndex(sets.findData(other.id))
    sets.activated.emit(sets.currentIndex())
    assert plan.set_id == other.id
    assert step.table.model().rowCount() == 2
    button(step, "New set").click()
    assert plan.questions is not None
    assert plan.questions.name == "My questions"
    assert "What would you ask?" in words(step)


def test_the_table_says_which_keys_it_has(step: QuestionsStep) -> None:
    assert "A accepts, R rejects" in step.table.accessibleDescription()
    assert all(one.buddy() is not None for one in _captions(step)), "each caption names its field"


def _captions(step: QuestionsStep) -> list[QLabel]:
    editor = part(step, QuestionEditor)
    names = ("Question", "Right answer", "Other right answers")
    return [one for one in editor.findChildren(QLabel) if one.text() in names]
