"""The page in the smallest window: nothing is cut, and everything can be reached and heard."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.views.compare.page import ComparePage
from desktop.views.compare.wizard import RUN, WAYS
from engine.comparison.comparison_records import ComparisonState
from engine.comparison.records import AnswerPlace, NewQuestion, QuestionKind
from engine.examples.records import Review
from tests.desktop.accessibility import (
    PAGE_SIZE,
    check_focus_is_seen,
    check_heard_and_reached,
    check_room,
    settle,
)
from tests.desktop.compare_material import (
    ALL_WAYS,
    DRIFT,
    PREDICTION,
    AnyWish,
    add_comparison,
    arrived,
    report,
)
from tests.desktop.views.compare.desk import TAUGHT, Desk

LONG_NAME = "Everything that was ever asked at the harbour office, second attempt"


def landing(page: ComparePage, desk: Desk) -> None:
    del page
    add_comparison(desk.database, name=LONG_NAME)
    add_comparison(desk.database, 8, LONG_NAME, ComparisonState.PAUSED, answered=3)
    desk.add_set(LONG_NAME)
    desk.services.history.refresh()


def sources(page: ComparePage, desk: Desk) -> None:
    page.open_set(desk.add_set(LONG_NAME, count=0).id)


def editor(page: ComparePage, desk: Desk) -> None:
    made = desk.add_set(LONG_NAME, count=0)
    desk.add(made.id, *(_long_question(number) for number in range(1_200)))
    page.open_set(made.id)
    desk.answer("check", report(600, other_languages=[7], without_answer=[9]))
    page.wizard.questions.table.selectRow(1)


def ways(page: ComparePage, desk: Desk) -> None:
    desk.add_document()
    desk.list_adapters(TAUGHT)
    page.open_set(desk.add_set(LONG_NAME).id)
    page.wizard.go_to(WAYS)
    page.wizard.ways.more.set_open(True)
    desk.services.prediction.predict(page.wizard.ways.prediction._wanted())
    desk.answer("probe", PREDICTION)


def running(page: ComparePage, desk: Desk) -> None:
    desk.services.comparing.start(AnyWish())
    page.show_live()
    asked = desk.last("compare")
    asked.tell("began", {"comparison": 9, "questions": 40, "taught": 3, "doubled": 2, "crossed": 4})
    for place, way in enumerate(ALL_WAYS[:3]):
        asked.tell("answer", {**arrived(1, way, place), "text": "A long answer. " * 30})
    page.wizard.go_to(RUN)


def result(page: ComparePage, desk: Desk) -> None:
    page.open_comparison(add_comparison(desk.database, name=LONG_NAME).id)
    desk.answer("drift", DRIFT)


def table(page: ComparePage, desk: Desk) -> None:
    result(page, desk)
    bar = page.wizard.result._scroll.verticalScrollBar()
    settle()
    bar.setValue(bar.maximum())


def detail(page: ComparePage, desk: Desk) -> None:
    result(page, desk)
    page.wizard.result.show_question(1)


def source(page: ComparePage, desk: Desk) -> None:
    detail(page, desk)
    page.wizard.result.detail._open_passage(1)


PLACES = (landing, sources, editor, ways, running, result, table, detail, source)


def _long_question(number: int) -> NewQuestion:
    return NewQuestion(
        f"Question {number}: when does the last ferry to the island of Fennick leave? " * 3,
        (f"Answer {number}: at nine. " * 8,),
        QuestionKind.FACT,
        AnswerPlace("/docs/a very long name of a document.pdf", "At nine. " * 20, 4),
        source="a very long name of a file that nobody would give to one.csv, line 4",
        review=Review.WAITING if number % 2 else Review.ACCEPTED,
    )


Place = Callable[[ComparePage, Desk], None]


@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_cut(page: ComparePage, desk: Desk, place: Place) -> None:
    page.resize(PAGE_SIZE)
    place(page, desk)
    check_room(page)


@pytest.mark.parametrize("place", PLACES)
def test_everything_can_be_reached_by_keys_and_heard(
    page: ComparePage, desk: Desk, place: Place
) -> None:
    place(page, desk)
    check_heard_and_reached(page)


@pytest.mark.parametrize("place", PLACES)
def test_the_focus_can_be_seen(page: ComparePage, desk: Desk, place: Place) -> None:
    place(page, desk)
    check_focus_is_seen(page)
