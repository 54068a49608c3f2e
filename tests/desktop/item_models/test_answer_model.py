"""The table of answers: pages, filters, marks in words."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from desktop.item_models.answer_model import AnswerModel, AnswersShown, mark_words
from desktop.services.comparison_result import (
    AnsweredQuestion,
    ComparisonResult,
    Fault,
    Mark,
    QuestionKind,
    Way,
)
from desktop.services.idle_worker import IdleWorker
from engine.comparison.storage import ComparisonList
from engine.store import Connection
from tests.desktop.compare_material import add_comparison
from tests.fixtures.fake_worker import FakeWorker

_HORIZONTAL = Qt.Orientation.Horizontal


class CountingResult(ComparisonResult):
    """Counts the questions that are read."""

    read = 0

    @override
    def page(self, numbers: Sequence[int]) -> list[AnsweredQuestion]:
        self.read += len(numbers)
        return super().page(numbers)


class Desk:
    """The model over a result."""

    def __init__(self, database: Connection) -> None:
        self.database = database
        self.worker = FakeWorker("comparing")
        self.idle = IdleWorker(self.worker)
        self.result = CountingResult(ComparisonList(database), self.idle)
        self.model = AnswerModel(self.result)

    def show(self, count: int) -> None:
        self.result.show(add_comparison(self.database, count).id)

    def text(self, row: int, column: int) -> str:
        return str(self.model.index(row, column).data())


@pytest.fixture
def desk(user_database: Connection, qapp: QApplication) -> Iterator[Desk]:
    del qapp
    made = Desk(user_database)
    yield made
    made.idle.shut_down()


def test_nothing_is_shown_before_a_comparison_is_looked_at(desk: Desk) -> None:
    assert (desk.model.rowCount(), desk.model.columnCount()) == (0, 1)


def test_cells_say_whether_an_answer_is_right_and_what_it_cites(desk: Desk) -> None:
    desk.show(40)
    headings = [desk.model.headerData(column, _HORIZONTAL) for column in range(5)]
    assert headings == ["Question", "Plain", "With documents", "Taught", "Both"]
    assert desk.text(0, 0) == "When does the first ferry leave? (0)"
    assert desk.text(0, 1) == "Right: At nine."
    assert desk.text(0, 2) == "Right: At nine. timetable.pdf, page 2"
    assert desk.text(1, 1).startswith("Wrong: I think")
    assert desk.text(6, 1) == "Empty:"
    assert desk.model.way_at(2) is Way.DOCUMENTS
    assert desk.model.way_at(0) is None


def test_filters_narrow_to_where_they_differ_to_faults_and_to_kinds(desk: Desk) -> None:
    desk.show(40)
    counts = [desk.model.count(one) for one in AnswersShown]
    desk.model.narrow(shown=AnswersShown.DIFFERING)
    assert desk.model.rowCount() == counts[1]
    for number in desk.model.numbers:
        marks = desk.result.marks(number).values()
        assert len({bool(one.is_right) for one in marks}) == 2
    desk.model.narrow(shown=AnswersShown.FAULTS)
    assert list(desk.model.numbers) == [6]
    desk.model.narrow(shown=AnswersShown.ALL, kind=QuestionKind.LABEL)
    assert desk.model.rowCount() == 10
    desk.model.narrow(kind=None, numbers=frozenset({3, 9}))
    assert list(desk.model.numbers) == [3, 9]
    desk.show(4)
    assert desk.model.rowCount() == 4, "another comparison is shown whole"


def test_a_rating_changes_the_mark_and_keeps_the_row(desk: Desk) -> None:
    desk.show(40)
    desk.model.narrow(shown=AnswersShown.FAULTS)
    resets: list[int] = []
    desk.model.modelReset.connect(lambda: resets.append(1))
    desk.result.rate(6, Way.DOCUMENTS, False)
    assert desk.text(0, 2).startswith("Wrong for you")
    assert resets == []


def test_ten_thousand_answers_are_read_a_page_at_a_time(desk: Desk) -> None:
    desk.show(2_500)
    assert desk.result.read == 0
    began = time.process_time()
    for row in (0, 1, 39, 2_499):
        desk.text(row, 3)
    assert desk.result.read == 60, "a page of forty, and the twenty of the last one"
    assert time.process_time() - began < 1.0
    for row in range(0, 2_500, 40):
        desk.text(row, 0)
    assert len(desk.model._pages) == desk.model.pages_kept


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        (Mark(), ""),
        (Mark(True), "Right"),
        (Mark(False), "Wrong"),
        (Mark(True, is_rated=True), "Right for you"),
        (Mark(None, Fault.LOOPING), "Repeats itself"),
        (Mark(None, Fault.FAILED), "Failed"),
    ],
)
def test_marks_are_said_in_a_word_or_two(mark: Mark, expected: str) -> None:
    assert mark_words(mark) == expected


def test_it_is_a_model_as_qt_wants_it(desk: Desk) -> None:
    desk.show(12)
    tester = QAbstractItemModelTester(
        desk.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    desk.model.narrow(shown=AnswersShown.DIFFERING)
    assert tester.model() is desk.model
