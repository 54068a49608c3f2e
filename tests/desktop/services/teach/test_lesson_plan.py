"""What is to be taught next, with sensible beginnings."""

from __future__ import annotations

import pytest

from desktop.services.example_check import Advice, AdviceKind, CheckReport, SplitSizes
from desktop.services.example_service import ExampleService, Purpose
from desktop.services.lesson_plan import LessonPlan
from desktop.services.models_service import ModelsService
from desktop.services.settings_service import SettingsService
from desktop.services.training_plan import TeachingOptions
from engine.conversations.feedback import FeedbackList
from engine.examples.records import ExamplePassage, NewExample
from engine.examples.storage import ExampleList
from engine.models.records import model_to_wire
from engine.store import Connection
from tests.desktop.views.models.material import ADDED, EMBEDDER, INSTALLED, STARTER
from tests.fixtures.fake_worker import FakeWorker


class Desk:
    """A plan over two sets, one of them with passages."""

    def __init__(self, database: Connection, settings: SettingsService) -> None:
        self.list = ExampleList(database)
        self.examples = ExampleService(self.list, FeedbackList(database))
        self.inspecting = FakeWorker("models")
        self.models = ModelsService(self.inspecting, settings)
        self.unteachable: set[str] = {EMBEDDER.id}
        self.plan = LessonPlan(
            self.examples, self.models, lambda one: one.id not in self.unteachable
        )
        self.plain = self.set_of("Style", NewExample("Hello?", "Good day."))
        passages = (ExamplePassage("The ferry leaves at nine."),)
        self.cited = self.set_of("Cited", NewExample("When?", "At nine.", passages=passages))

    def set_of(self, name: str, example: NewExample) -> int:
        made = self.examples.create(name, Purpose.STYLE)
        assert made is not None
        self.list.add(made.id, [example])
        return made.id

    def list_models(self) -> None:
        self.models.refresh()
        self.inspecting.last.succeed({"models": [model_to_wire(one) for one in INSTALLED]})


@pytest.fixture
def desk(user_database: Connection, settings: SettingsService) -> Desk:
    return Desk(user_database, settings)


def test_the_model_that_answers_is_taught_unless_another_is_chosen(
    desk: Desk, settings: SettingsService
) -> None:
    assert (desk.plan.model_id, desk.plan.model_name) == ("", "")
    desk.list_models()
    assert desk.plan.model == STARTER
    settings.change("model", ADDED.id)
    assert desk.plan.model == ADDED
    desk.plan.choose_model(STARTER.id)
    assert desk.plan.model_name == STARTER.name


def test_one_that_cannot_be_taught_gives_way(desk: Desk) -> None:
    desk.list_models()
    desk.unteachable.add(STARTER.id)
    desk.plan.choose_model(STARTER.id)
    assert desk.plan.model == ADDED
    desk.unteachable.update(one.id for one in INSTALLED)
    assert desk.plan.model is None


def test_a_lesson_is_called_as_its_examples_unless_it_has_a_name(desk: Desk) -> None:
    assert desk.plan.name == ""
    desk.plan.begin(desk.plain)
    assert desk.plan.name == "Style"
    desk.plan.call("  Harbour master ")
    assert desk.plan.name == "Harbour master"
    desk.plan.begin(desk.cited)
    assert desk.plan.name == "Cited", "the name was that of the lesson before"


def test_examples_with_passages_are_taught_with_documents(desk: Desk) -> None:
    desk.plan.begin(desk.plain)
    assert not desk.plan.options.with_documents
    desk.plan.choose_set(desk.cited)
    assert desk.plan.options.with_documents


def test_only_questions_that_ask_something_are_asked(desk: Desk) -> None:
    desk.plan.ask(["When?", " ", " Why? ", "3", "4", "5", "6"])
    assert desk.plan.probes == ("When?", "Why?", "3", "4", "5")


@pytest.mark.parametrize(
    ("advice", "folds"),
    [
        (Advice(AdviceKind.FOLDS, 5, ()), 5),
        (Advice(AdviceKind.HOLD_OUT, 5, ()), 0),
    ],
)
def test_the_advice_of_the_check_is_taken(desk: Desk, advice: Advice, folds: int) -> None:
    desk.plan.set_options(TeachingOptions(30, folds=2))
    desk.plan.take_advice(CheckReport(9, 9, (), None, SplitSizes(8, 1, 9), advice))
    assert desk.plan.options == TeachingOptions(30, folds=folds)


def test_what_is_the_same_is_no_change(desk: Desk) -> None:
    desk.plan.begin(desk.plain)
    changes: list[str] = []
    desk.plan.changed.connect(lambda: changes.append("changed"))
    desk.plan.choose_set(desk.plain)
    desk.plan.call("")
    desk.plan.ask([])
    desk.plan.set_options(TeachingOptions())
    desk.plan.choose_model("")
    assert changes == []
