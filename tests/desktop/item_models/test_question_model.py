"""The table of questions: what a cell says, and which questions are shown."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from desktop.item_models.question_model import QuestionColumn, QuestionModel
from desktop.services.question_service import QuestionKind, QuestionService, Review
from engine.comparison.questions.storage import QuestionList
from engine.comparison.records import AnswerPlace, NewQuestion
from engine.conversations.feedback import FeedbackList
from engine.store import Connection

COUNT = 1_000


class Desk:
    """A set with many questions, and the model over it."""

    def __init__(self, database: Connection) -> None:
        self.service = QuestionService(QuestionList(database), FeedbackList(database))
        one = self.service.create("Many")
        assert one is not None
        self.set_id = one.id
        QuestionList(database).add(one.id, (_question(number) for number in range(COUNT)))
        self.model = QuestionModel(self.service)
        self.model.show_set(self.set_id)

    def text(self, row: int, column: QuestionColumn) -> str:
        return str(self.model.index(row, column).data())


def _question(number: int) -> NewQuestion:
    if number % 3 == 2:
        return NewQuestion(f"Question {number}", (), QuestionKind.REFUSE)
    return NewQuestion(
        f"Question\n{number}",
        (f"Answer {number}", "Another"),
        QuestionKind.FACT,
        AnswerPlace("C:\\papers\\contract.pdf", "", 14),
        review=Review.WAITING if number % 3 else Review.ACCEPTED,
    )


@pytest.fixture
def desk(user_database: Connection, qapp: QApplication) -> Desk:
    del qapp
    return Desk(user_database)


def test_cells_say_kind_question_answer_place_and_state(desk: Desk) -> None:
    row = [desk.text(0, column) for column in QuestionColumn]
    assert row == [
        "Fact",
        "Question 0",
        "Answer 0 (or 1 other)",
        "contract.pdf, page 14",
        "accepted",
    ]
    row = [desk.text(2, column) for column in QuestionColumn]
    assert row == ["Refuse", "Question 2", "That it does not know", "", "accepted"]


def test_kinds_reviews_and_words_narrow(desk: Desk) -> None:
    desk.model.narrow(kinds=frozenset({QuestionKind.REFUSE}))
    assert desk.model.rowCount() == COUNT // 3
    desk.model.narrow(kinds=None, reviews=frozenset({Review.WAITING}))
    assert desk.text(0, QuestionColumn.QUESTION) == "Question 1"
    desk.model.narrow(search=" answer 997 ")
    assert desk.model.rowCount() == 1
    desk.model.narrow(search="", reviews=None)
    last = desk.model.index(COUNT - 1, 0).data(QuestionModel.row_role)
    assert last.content.question == "Question\n999"


def test_it_is_a_model_as_qt_wants_it(desk: Desk) -> None:
    tester = QAbstractItemModelTester(
        desk.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    desk.model.narrow(search="Answer 12")
    desk.service.write(desk.set_id, "When?", ["At nine."], QuestionKind.FACT)
    assert tester.model() is desk.model
