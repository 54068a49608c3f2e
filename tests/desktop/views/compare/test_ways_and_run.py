"""What is compared, the quick look before it, and the answers as they come in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.services.comparison_plan import CompareOptions, ComparisonPlan
from desktop.services.example_service import Purpose
from desktop.services.heavy_work import HeavyJob
from desktop.services.prediction_service import Probe
from desktop.services.question_sources import Draft
from desktop.views.compare import run_step
from desktop.views.compare.run_step import RunStep
from desktop.views.compare.way_card import WayCard
from desktop.views.compare.ways_step import WaysStep
from desktop.widgets.column_grid import ColumnGrid
from desktop.widgets.number_field import NumberField
from engine.comparison.records import Way
from engine.errors import UserProblem
from engine.examples.records import NewExample
from engine.examples.storage import ExampleList
from engine.library.collections import CollectionList
from tests.desktop.compare_material import PREDICTION, AnyWish, arrived, report
from tests.desktop.views.compare.conftest import Show
from tests.desktop.views.compare.desk import TAUGHT, Desk
from tests.desktop.views.models.material import ADDED
from tests.desktop.views.teach.desk import button, part, words


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Draw as soon as something is told."""
    monkeypatch.setattr(run_step, "_REDRAW_MS", 0)


@pytest.fixture
def plan(desk: Desk) -> ComparisonPlan:
    services = desk.services
    made = ComparisonPlan(
        services.questions,
        services.models,
        services.adapters,
        services.library,
        services.settings,
    )
    made.begin(desk.add_set(count=40).id)
    return made


@pytest.fixture
def ways(desk: Desk, plan: ComparisonPlan, show: Show) -> WaysStep:
    made = WaysStep(desk.theme, desk.services, plan)
    show(made)
    made.enter()
    return made


def choose(step: WaysStep, name: str, key: str) -> None:
    """Choose in the list with a name."""
    field = next(one for one in step.findChildren(QComboBox) if one.accessibleName() == name)
    field.setCurrentIndex(field.findData(key))
    field.activated.emit(field.currentIndex())


def test_without_documents_and_teaching_there_is_nothing_to_compare(ways: WaysStep) -> None:
    assert ways.why_not_on() == "Add documents to your library, or choose something taught."
    assert ways.ways.box(Way.BASE).isChecked()
    assert not ways.ways.box(Way.DOCUMENTS).isEnabled()
    assert ways.ways.box(Way.DOCUMENTS).toolTip() == "There are no documents in your library yet."


def test_all_that_is_possible_is_compared_unless_somebody_says_otherwise(
    desk: Desk, ways: WaysStep, plan: ComparisonPlan
) -> None:
    desk.list_adapters(TAUGHT)
    desk.add_document()
    ways.enter()
    assert list(plan.ways) == [Way.BASE, Way.DOCUMENTS, Way.TUNED, Way.BOTH]
    assert "40 questions by 4 ways: 160 answers." in words(ways)
    assert "It reads passages of your documents." in words(ways)
    ways.ways.box(Way.BOTH).click()
    assert list(plan.ways) == [Way.BASE, Way.DOCUMENTS, Way.TUNED]
    assert not ways.ways.box(Way.BASE).isEnabled(), "all others are held against it"
    choose(ways, "What it was taught", "")
    assert list(plan.ways) == [Way.BASE, Way.DOCUMENTS]
    choose(ways, "The model that answers", ADDED.id)
    assert plan.model_id == ADDED.id
    assert plan.adapters() == (), "it was taught to another model"


def test_what_was_taught_keeps_no_question_out_where_no_taught_way_is_compared(
    desk: Desk, ways: WaysStep, plan: ComparisonPlan
) -> None:
    desk.list_adapters(TAUGHT)
    desk.add_document()
    desk.services.check.check(plan.set_id, TAUGHT.id)
    desk.answer("check", report(40))
    ways.enter()
    assert "36 questions by 4 ways: 144 answers." in words(ways)
    for way in (Way.TUNED, Way.BOTH):
        ways.ways.box(way).click()
    assert "39 questions by 2 ways: 78 answers." in words(ways)


def test_everything_chosen_is_asked_of_the_worker(
    desk: Desk, ways: WaysStep, plan: ComparisonPlan
) -> None:
    desk.list_adapters(TAUGHT)
    desk.add_document()
    CollectionList(desk.database).add("Harbour", ())
    ways.enter()
    choose(ways, "The documents that are searched", "Harbour")
    ways.more.set_open(True)
    tokens, passages, seed = ways.findChildren(NumberField)
    tokens.setValue(90)
    passages.setValue(5)
    seed.setValue(11)
    assert plan.options == CompareOptions(11, 90, 5)
    name = next(
        one
        for one in ways.findChildren(QLineEdit)
        if one.accessibleName() == "What the comparison is called"
    )
    name.setText("First look")
    assert ways.why_not_on() == ""
    assert ways.leave_forwards()
    assert desk.last("compare").parameters == {
        "set": plan.set_id,
        "name": "First look",
        "model": "smollm2-135m-instruct",
        "adapter": "harbour-style",
        "ways": ["base", "documents", "tuned", "both"],
        "seed": 11,
        "answer_tokens": 90,
        "passages": 5,
        "collection": "Harbour",
    }
    assert desk.rooms == ["made"], "the answering worker makes room"
    assert ways.why_not_on() == "One thing at a time: a comparison is running now."


def test_nothing_begins_while_something_is_taught(
    desk: Desk, ways: WaysStep, plan: ComparisonPlan
) -> None:
    del plan
    desk.add_document()
    desk.services.heavy.claim(HeavyJob.TEACHING)
    assert ways.why_not_on() == "One thing at a time: something is being taught now."
    desk.services.heavy.release(HeavyJob.TEACHING)
    assert ways.why_not_on() == ""


def test_nothing_begins_while_questions_are_drafted(
    desk: Desk, ways: WaysStep, plan: ComparisonPlan
) -> None:
    desk.add_document()
    desk.services.sources.draft(Draft(plan.set_id, (Path("/docs/a.pdf"),), 5, "smollm2"))
    assert ways.why_not_on() == "One thing at a time: questions are being drafted."
    desk.last("draft").succeed({"added": 5, "faults": 0})
    assert ways.why_not_on() == ""


def test_a_quick_look_gives_way_to_the_comparison(
    desk: Desk, ways: WaysStep, plan: ComparisonPlan
) -> None:
    del plan
    desk.add_document()
    ways.enter()
    ways.prediction.look.click()
    assert ways.leave_forwards()
    assert desk.last("probe").is_cancelled


def test_how_many_are_asked_follows_the_check(
    desk: Desk, ways: WaysStep, plan: ComparisonPlan
) -> None:
    desk.add_document()
    desk.services.check.check(plan.set_id, "")
    desk.answer("check", report(40, without_answer=[9]))
    ways.enter()
    assert "38 questions by 2 ways: 76 answers." in words(ways)


def test_the_quick_look_says_what_is_likely_and_why(
    desk: Desk, ways: WaysStep, plan: ComparisonPlan
) -> None:
    desk.add_document()
    lesson = desk.services.examples.create("Harbour style", Purpose.STYLE)
    assert lesson is not None
    ExampleList(desk.database).add(lesson.id, [NewExample("When?", "At nine, friend.")])
    ways.enter()
    choose(ways, "The examples that it would be taught with", str(lesson.id))
    button(ways, "Take a quick look").click()
    assert desk.services.prediction.asked == Probe(plan.set_id, example_set=lesson.id)
    assert "Looking…" in words(ways)
    desk.answer("probe", PREDICTION)
    shown = words(ways)
    assert "Likely: use documents" in shown
    assert "For 24 of 30 questions a passage of your documents holds the answer." in shown
    assert "A forecast, no measurement" in shown
    plan.choose_adapter("another")
    plan.choose_collection("")
    choose(ways, "The examples that it would be taught with", "0")
    assert "Likely" not in words(ways), "that was about something else"
    button(ways, "Take a quick look").click()
    desk.last("probe").fail(UserProblem("There are no documents.", "Add some."))
    assert "There are no documents. Add some." in words(ways)


# The run -----------------------------------------------------------------------------------------


@pytest.fixture
def run(desk: Desk, show: Show) -> RunStep:
    made = RunStep(desk.theme, desk.services)
    show(made)
    return made


def test_answers_are_seen_as_they_come_in(desk: Desk, run: RunStep, qtbot: QtBot) -> None:
    desk.services.comparing.start(AnyWish())
    assert "Getting ready…" in words(run)
    asked = desk.last("compare")
    asked.tell("probing", {"done": 1, "total": 40})
    qtbot.waitUntil(lambda: "Looking at what can be told beforehand…" in words(run))
    asked.tell("began", {"comparison": 4, "questions": 40, "taught": 3, "doubled": 2})
    asked.tell("answer", arrived(6, Way.BASE, 25))
    asked.tell("answer", arrived(6, Way.DOCUMENTS, 26))
    qtbot.waitUntil(lambda: "Question 7 of 40" in words(run))
    shown = words(run)
    for expected in (
        "40 questions are answered, each all ways.",
        "26 of 160 answers · about 7 minutes left",
        "3 questions kept out: the model was taught with them.",
        "What does a dog pay on the ferry? (6)",
        "Empty",
        "Nothing was written.",
        "Right",
    ):
        assert expected in shown, expected
    cards = {one.way: one for one in run.findChildren(WayCard)}
    assert cards[Way.DOCUMENTS].accessibleDescription() == "Right, Nothing."
    assert cards[Way.BOTH].accessibleDescription() == "…"
    assert part(run, ColumnGrid).columns == 4
    assert run.why_not_on() == "The answers are not all there yet."


def test_it_is_paused_and_goes_on(desk: Desk, run: RunStep) -> None:
    desk.services.comparing.start(AnyWish())
    desk.last("compare").tell("began", {"comparison": 4, "questions": 40})
    button(run, "Pause").click()
    assert "Pausing…" in words(run)
    desk.last("compare").fail(UserProblem("Cancelled."))
    assert "Paused. It goes on from here at any time." in words(run)
    desk.services.heavy.claim(HeavyJob.TEACHING)
    assert not button(run, "Go on").isEnabled()
    desk.services.heavy.release(HeavyJob.TEACHING)
    button(run, "Go on").click()
    assert desk.last("compare").parameters == {"comparison": 4}


def test_a_cut_says_why_and_what_is_kept(desk: Desk, run: RunStep) -> None:
    desk.services.comparing.start(AnyWish())
    desk.last("compare").tell("began", {"comparison": 4, "questions": 40})
    desk.last("compare").fail(UserProblem("The model is gone.", "Put it back."))
    shown = words(run)
    assert "It was cut off. What is answered is kept: it can go on." in shown
    assert "The model is gone. Put it back." in shown
    assert button(run, "Go on").isEnabled()
