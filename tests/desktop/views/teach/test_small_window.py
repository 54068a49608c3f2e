"""The page in the smallest window: nothing is cut, and everything can be reached and heard."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.services.example_service import Purpose
from engine.examples.records import ExamplePassage, NewExample, Review
from engine.models.adapters import InstalledAdapter
from engine.protocol import Values
from tests.desktop.accessibility import (
    PAGE_SIZE,
    check_focus_is_seen,
    check_heard_and_reached,
    check_room,
)
from tests.desktop.teach_material import FAILED_PROOF, evaluation, plan, report, result, run, step
from tests.desktop.views.teach.desk import Desk

PASSAGE = ExamplePassage("The ferry leaves at nine. " * 12, "/docs/timetable.pdf", "page 4")


def landing(desk: Desk) -> None:
    adapter = InstalledAdapter(
        "style",
        "Harbour style",
        "smollm2",
        "SmolLM2 135M Instruct",
        "/a/adapter.gguf",
        created_at="2026-11-29T20:00:00+00:00",
        train_examples=90,
        run_id="run-0",
    )
    desk.add_set()
    desk.list_adapters(adapter)
    desk.answer("runs", {"runs": [run(), run("run-0", "finished", stopped_because="time")]})


def knowledge(desk: Desk) -> None:
    desk.page.begin()
    desk.page.wizard.what.card(Purpose.KNOWLEDGE).click()


def sources(desk: Desk) -> None:
    desk.page.open_set(desk.add_set(count=0).id)


def editor(desk: Desk) -> None:
    made = desk.add_set(count=0)
    desk.add(made.id, *(_long_example(number) for number in range(1_200)))
    desk.page.open_set(made.id)
    desk.page.wizard.examples.table.selectRow(1)


def check(desk: Desk) -> None:
    desk.page.open_set(desk.add_set().id)
    desk.page.wizard.go_on()
    desk.last("check").succeed(report())


def planned(desk: Desk) -> None:
    check(desk)
    desk.page.wizard.go_on()
    desk.last("plan").succeed(plan("smaller"))
    desk.page.wizard.plan._advanced.set_open(True)


def learning(desk: Desk) -> None:
    check(desk)
    desk.page.wizard.go_on()
    desk.last("plan").succeed(plan())
    desk.page.wizard.go_on()
    asked = desk.last("train")
    asked.tell("began", {"run": "run-1"})
    asked.tell("stage", {"stage": "folds", "fold": 2, "folds": 5})
    for number in range(1, 60):
        asked.tell("step", step(number))
    asked.tell("evaluation", evaluation(50, 1.9, (40, 1.8), "memorising"))
    asked.tell("notice", {"kind": "smaller_batches", "values": {}})
    desk.services.training.changed.emit()


def ended(desk: Desk) -> None:
    learning(desk)
    samples: list[Values] = [
        {"question": "When? " * 20, "expected": "At nine.", "before": "So " * 90, "after": "Nine."}
    ]
    desk.last("train").succeed(result(proof=FAILED_PROOF, samples=samples, recited_share=0.4))


PLACES = (landing, knowledge, sources, editor, check, planned, learning, ended)


def _long_example(number: int) -> NewExample:
    review = Review.WAITING if number % 2 else Review.ACCEPTED
    return NewExample(
        f"Question {number}: when does the last ferry to the island of Fennick leave? " * 3,
        f"Answer {number}: at nine. " * 8,
        passages=(PASSAGE,),
        source="a very long name of a document that nobody would give to a file.pdf, page 4",
        review=review,
    )


@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_cut(desk: Desk, place: Callable[[Desk], None]) -> None:
    desk.page.resize(PAGE_SIZE)
    place(desk)
    check_room(desk.page)


@pytest.mark.parametrize("place", PLACES)
def test_everything_can_be_reached_by_keys_and_heard(
    desk: Desk, place: Callable[[Desk], None]
) -> None:
    place(desk)
    check_heard_and_reached(desk.page)


@pytest.mark.parametrize("place", PLACES)
def test_the_focus_can_be_seen(desk: Desk, place: Callable[[Desk], None]) -> None:
    place(desk)
    check_focus_is_seen(desk.page)
