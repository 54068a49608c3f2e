"""The table of examples: pages, filters, and what a cell says."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from desktop.item_models.example_model import (
    EXAMPLE_ROLE,
    ExampleColumn,
    ExampleModel,
)
from desktop.services.example_service import Example, ExampleService, NewExample, Purpose, Review
from engine.conversations.feedback import FeedbackList
from engine.examples.records import ExampleOrigin
from engine.examples.storage import ExampleList
from engine.store import Connection

COUNT = 7_000


class CountingList(ExampleList):
    """Counts the pages that are read."""

    def __init__(self, database: Connection) -> None:
        super().__init__(database)
        self.offsets: list[int] = []

    @override
    def page(
        self,
        set_id: int,
        offset: int,
        limit: int,
        reviews: frozenset[Review] | None = None,
        search: str = "",
        ids: Sequence[int] | None = None,
    ) -> list[Example]:
        self.offsets.append(offset)
        return super().page(set_id, offset, limit, reviews, search, ids)


class Desk:
    """A set with many examples, and the model over it."""

    def __init__(self, database: Connection) -> None:
        self.examples = CountingList(database)
        self.service = ExampleService(self.examples, FeedbackList(database))
        one = self.service.create("Many", Purpose.TASK)
        assert one is not None
        self.set_id = one.id
        self.examples.add(self.set_id, (_example(number) for number in range(COUNT)))
        self.model = ExampleModel(self.service)
        self.model.show_set(self.set_id)

    def text(self, row: int, column: ExampleColumn) -> str:
        return str(self.model.index(row, column).data())

    def questions(self, rows: Sequence[int]) -> list[str]:
        return [self.text(row, ExampleColumn.QUESTION) for row in rows]


def _example(number: int) -> NewExample:
    reviews = (Review.ACCEPTED, Review.ACCEPTED, Review.WAITING, Review.REJECTED)
    return NewExample(
        f"Question\n{number}",
        f"Answer {number}",
        source=f"many.csv, line {number}" if number % 2 else "",
        origin=ExampleOrigin.IMPORTED,
        review=reviews[number % 4],
    )


@pytest.fixture
def desk(user_database: Connection, qapp: QApplication) -> Desk:
    del qapp
    return Desk(user_database)


def test_rows_are_read_by_pages_and_few_are_kept(desk: Desk) -> None:
    assert desk.model.rowCount() == COUNT
    assert desk.examples.offsets == []
    assert desk.questions([0, 1, 199]) == ["Question 0", "Question 1", "Question 199"]
    assert desk.examples.offsets == [0]
    assert desk.text(COUNT - 1, ExampleColumn.ANSWER) == f"Answer {COUNT - 1}"
    assert desk.examples.offsets == [0, 6_800]
    for row in range(0, COUNT, 200):
        desk.text(row, ExampleColumn.QUESTION)
    assert len(desk.model._pages) == 25


def test_cells_say_where_it_came_from_and_whether_it_counts(desk: Desk) -> None:
    assert desk.text(1, ExampleColumn.SOURCE) == "many.csv, line 1"
    assert desk.text(2, ExampleColumn.SOURCE) == "Imported"
    states = [desk.text(row, ExampleColumn.STATE) for row in range(4)]
    assert states == ["accepted", "accepted", "waiting", "rejected"]
    index = desk.model.index(2, 0)
    assert index.data(EXAMPLE_ROLE).content.answer == "Answer 2"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Question\n2"


def test_filters_narrow_and_belong_to_one_set(desk: Desk) -> None:
    desk.model.narrow(reviews=frozenset({Review.WAITING}))
    assert desk.model.rowCount() == COUNT // 4
    assert desk.questions([0, 1]) == ["Question 2", "Question 6"]
    desk.model.narrow(search=" answer 6998 ")
    assert desk.questions([0]) == ["Question 6998"]
    other = desk.service.create("Other", Purpose.STYLE)
    assert other is not None
    desk.model.show_set(other.id)
    assert (desk.model.rowCount(), desk.model.filter.search) == (0, "")


def test_the_rows_of_a_finding_are_shown_in_their_order(desk: Desk) -> None:
    ids = [desk.service.page(desk.set_id, place, 1)[0].id for place in (5, 3)]
    desk.model.narrow(ids=ids)
    assert desk.questions(range(desk.model.rowCount())) == ["Question 5", "Question 3"]


def test_a_change_of_the_set_is_seen_and_of_another_is_not(desk: Desk) -> None:
    resets: list[int] = []
    desk.model.modelReset.connect(lambda: resets.append(1))
    other = desk.service.create("Other", Purpose.STYLE)
    assert other is not None
    desk.service.write(other.id, "Hello?", "Good day.")
    assert resets == []
    desk.service.write(desk.set_id, "Hello?", "Good day.")
    assert len(resets) == 1
    assert desk.model.rowCount() == COUNT + 1
    assert desk.text(COUNT, ExampleColumn.SOURCE) == "Written by you"


def test_it_is_a_model_as_qt_wants_it(desk: Desk) -> None:
    tester = QAbstractItemModelTester(
        desk.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    desk.model.narrow(search="Answer 12")
    assert tester.model() is desk.model
