"""The check of the examples, and the plan with its forecast."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.services.training_plan import TeachingOptions, Variant
from desktop.views.teach import plan_step
from desktop.views.teach.model_field import ModelField
from desktop.views.teach.plan_options import PlanOptions
from desktop.views.teach.time_field import TimeField
from desktop.views.teach.wizard import CHECK, EXAMPLES, PLAN, TEACH
from desktop.views.teach.words import TEACHABLE
from desktop.widgets.number_field import NumberField
from engine.errors import EngineError, UserProblem
from engine.training.network.shape import TEACHABLE as TAUGHT
from tests.desktop.teach_material import plan, report
from tests.desktop.views.models.material import ADDED, EMBEDDER, STARTER
from tests.desktop.views.teach.desk import Desk, button, buttons, part, words


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measure as soon as something was changed."""
    monkeypatch.setattr(plan_step, "_SETTLE_MS", 0)


def open_check(desk: Desk) -> int:
    made = desk.add_set()
    desk.page.open_set(made.id)
    desk.page.wizard.go_on()
    return made.id


def open_plan(desk: Desk, **further: object) -> int:
    set_id = open_check(desk)
    desk.last("check").succeed(report(**further))
    desk.page.wizard.go_on()
    assert desk.page.wizard.place == PLAN
    return set_id


# Check ---------------------------------------------------------------------------------------


def test_findings_stand_by_severity_with_plain_words(desk: Desk) -> None:
    open_check(desk)
    assert "The check is not finished." in words(desk.page)
    assert not button(desk.page, "Next").isEnabled()
    desk.last("check").succeed(report())
    assert [card.accessibleName() for card in desk.page.wizard.check.finding_cards()] == [
        "Left out: Empty questions or answers",
        "Please check: Nearly the same examples",
        "Please check: Personal data",
        "Note: Another language than the rest",
    ]
    shown = words(desk.page)
    assert "117 of 120 examples can be learned from. Some deserve a look." in shown
    assert "It learns from 105 and is measured on 12 that it never learns from." in shown
    assert "40 groups" in shown
    assert "There are enough examples to hold one part back." in shown
    assert "512 of 8,192 that fit" in shown
    assert button(desk.page, "Next").isEnabled()


def test_the_rows_of_a_finding_are_shown_alone(desk: Desk) -> None:
    set_id = open_check(desk)
    rows = desk.services.examples.page(set_id, 0, 10)
    finding = {
        "kind": "contradiction",
        "severity": "warning",
        "example_ids": [rows[3].id, rows[1].id],
        "detail": "",
    }
    desk.last("check").succeed(report(findings=[finding]))
    button(desk.page, "Show 2 examples").click()
    assert desk.page.wizard.place == EXAMPLES
    assert "The same question with different answers: 2 examples" in words(desk.page)
    model = desk.page.wizard.examples.table.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "Question 3",
        "Question 1",
    ]
    button(desk.page, "Show all").click()
    assert model.rowCount() == 4
    button(desk.page, "Next").click()
    assert desk.methods().count("check") == 1, "nothing was changed"


def test_few_examples_are_measured_in_folds(desk: Desk) -> None:
    open_plan(desk, advice={"kind": "folds", "folds": 5})
    assert desk.page.lesson.options.folds == 5
    desk.page.wizard.go_to(CHECK)
    assert "split 5 ways" in words(desk.page)


def test_too_few_examples_stop_here(desk: Desk) -> None:
    open_check(desk)
    finding = {"kind": "too_few", "severity": "problem", "example_ids": [], "detail": ""}
    advice = {"kind": "too_few", "folds": 0}
    desk.last("check").succeed(report(findings=[finding], total=1, usable=1, advice=advice))
    assert "That is too few." in words(desk.page)
    assert not button(desk.page, "Next").isEnabled()
    assert not any(one.startswith("Show") for one in buttons(desk.page))


def test_a_check_that_failed_can_be_asked_for_again(desk: Desk) -> None:
    problems: list[EngineError] = []
    desk.services.check.problem.connect(problems.append)
    open_check(desk)
    desk.last("check").fail(UserProblem("The model is gone."))
    assert len(problems) == 1
    button(desk.page, "Check again").click()
    assert desk.methods().count("check") == 2


def test_changed_examples_close_the_steps_behind_the_check(desk: Desk) -> None:
    set_id = open_plan(desk)
    desk.last("plan").succeed(plan())
    desk.page.wizard.go_to(EXAMPLES)
    assert desk.page.wizard.steps.steps[PLAN].isEnabled()
    desk.services.examples.write(set_id, "One more?", "Yes.")
    assert desk.page.wizard.steps.steps[CHECK].isEnabled()
    assert not desk.page.wizard.steps.steps[PLAN].isEnabled()


# Plan ----------------------------------------------------------------------------------------


def test_the_forecast_is_measured_and_shown(desk: Desk) -> None:
    set_id = open_plan(desk)
    asked = desk.last("plan")
    assert asked.parameters["set"] == set_id
    assert asked.parameters["model"] == STARTER.id
    assert asked.parameters["options"]["minutes"] == 60
    assert "Measuring a few steps…" in words(desk.page)
    assert not button(desk.page, "Start teaching").isEnabled()
    asked.succeed(plan())
    shown = words(desk.page)
    for expected in (
        "Fits well",
        "about 25 minutes",
        "1.2 GB of 6.0 GB free",
        "410 tokens a second",
        "240, 3.0 rounds",
    ):
        assert expected in shown
    assert button(desk.page, "Start teaching").isEnabled()


@pytest.mark.parametrize(
    ("fits", "said", "can_start"),
    [
        ("smaller", "Fits with smaller steps: slower, same result", True),
        ("too_large", "Too large for this computer", False),
        ("disk_full", "Not enough room on the disk", False),
    ],
)
def test_what_does_not_fit_cannot_be_started(
    desk: Desk, fits: str, said: str, can_start: bool
) -> None:
    open_plan(desk)
    desk.last("plan").succeed(plan(fits))
    assert said in words(desk.page)
    assert button(desk.page, "Start teaching").isEnabled() is can_start


def test_models_that_cannot_be_taught_say_why(desk: Desk) -> None:
    open_plan(desk)
    field = part(desk.page, ModelField)
    listed = {field.itemText(place): place for place in range(field.count())}
    assert f"{STARTER.name} · 145 MB" in listed
    assert not any(EMBEDDER.name in one for one in listed)
    field.model_chosen.emit(ADDED.id)
    assert desk.page.lesson.model_id == ADDED.id


def test_a_damaged_model_and_a_foreign_kind_are_greyed(desk: Desk) -> None:
    foreign = replace(ADDED, details=replace(ADDED.details, architecture="mamba"))
    damaged = replace(ADDED, id="damaged", name="Damaged", problem="The file ends too early.")
    desk.list_models(STARTER, foreign, damaged)
    open_plan(desk)
    field = part(desk.page, ModelField)
    texts = [field.itemText(place) for place in range(field.count())]
    assert texts == [
        f"{STARTER.name} · 145 MB",
        f"{ADDED.name} · Models of its kind (mamba) cannot be taught yet",
        "Damaged · The file ends too early",
    ]
    enabled = [
        bool(field.model().index(place, 0).flags() & Qt.ItemFlag.ItemIsEnabled)
        for place in range(3)
    ]
    assert enabled == [True, False, False]


def test_what_the_page_takes_for_teachable_is_what_the_engine_teaches() -> None:
    assert frozenset(TAUGHT) == TEACHABLE


def test_a_new_choice_is_measured_anew(desk: Desk, qtbot: QtBot) -> None:
    open_plan(desk)
    first = desk.last("plan")
    part(desk.page, TimeField).time_chosen.emit(10)
    qtbot.waitUntil(lambda: desk.methods().count("plan") == 2)
    assert first.is_cancelled
    assert desk.last("plan").parameters["options"]["minutes"] == 10
    part(desk.page, PlanOptions).options_changed.emit(TeachingOptions(10, rank=64))
    qtbot.waitUntil(lambda: desk.methods().count("plan") == 3)
    assert desk.last("plan").parameters["options"]["rank"] == 64


def test_a_name_and_questions_need_no_new_forecast(desk: Desk) -> None:
    open_plan(desk)
    desk.last("plan").succeed(plan())
    fields = {one.accessibleName(): one for one in desk.page.findChildren(QLineEdit)}
    fields["What it is called"].setText("Harbour master")
    assert fields["Question 2 of your own"].isHidden()
    fields["Question 1 of your own"].setText("When does it leave?")
    assert not fields["Question 2 of your own"].isHidden()
    fields["Question 2 of your own"].setText("   ")
    button(desk.page, "Start teaching").click()
    assert desk.methods().count("plan") == 1
    assert desk.last("train").parameters["name"] == "Harbour master"
    assert desk.last("train").parameters["probes"] == ["When does it leave?"]
    assert desk.page.wizard.place == TEACH


def test_without_a_name_it_is_called_as_the_examples(desk: Desk) -> None:
    open_plan(desk)
    desk.last("plan").succeed(plan())
    button(desk.page, "Start teaching").click()
    assert desk.last("train").parameters["name"] == "Harbour style"


def test_a_time_of_ones_own(desk: Desk) -> None:
    open_plan(desk)
    field = part(desk.page, TimeField)
    choice, own = part(field, QComboBox), part(field, NumberField)
    assert [choice.itemText(place) for place in range(choice.count())] == [
        "10 minutes",
        "30 minutes",
        "1 hour",
        "Overnight (8 hours)",
        "As long as it gets better",
        "Another time…",
    ]
    assert own.isHidden()
    choice.setCurrentIndex(5)
    choice.activated.emit(5)
    own.setValue(90)
    assert desk.page.lesson.options.minutes == 90
    choice.setCurrentIndex(4)
    choice.activated.emit(4)
    assert desk.page.lesson.options.minutes is None
    field.show_time(90)
    assert not own.isHidden()


def test_the_options_of_those_who_want_more(desk: Desk) -> None:
    open_plan(desk)
    form = part(desk.page, PlanOptions)
    numbers = {one.accessibleName(): one for one in form.findChildren(NumberField)}
    numbers["Rank"].setValue(32)
    numbers["Folds; 0 holds one part back"].setValue(1)
    assert desk.page.lesson.options.folds == 0, "one fold would learn from nothing"
    numbers["Folds; 0 holds one part back"].setValue(4)
    part(form, QCheckBox).setChecked(True)
    variant = next(
        one for one in form.findChildren(QComboBox) if one.accessibleName() == "Kind of adapter"
    )
    variant.setCurrentIndex(variant.findData("dora"))
    rate = next(
        one for one in form.findChildren(QLineEdit) if one.accessibleName() == "Learning rate"
    )
    rate.setText("0.0003")
    assert desk.page.lesson.options == TeachingOptions(
        60, rank=32, variant=Variant.DORA, learning_rate=0.0003, folds=4, with_documents=True
    )
    rate.setText("")
    assert desk.page.lesson.options.learning_rate is None


def test_a_model_that_cannot_be_measured_says_so_and_is_tried_again(desk: Desk) -> None:
    open_plan(desk)
    desk.last("plan").fail(UserProblem("The model is another file now.", "Choose it anew."))
    assert "The model is another file now. Choose it anew." in words(desk.page)
    desk.page.wizard.go_to(CHECK)
    desk.page.wizard.go_to(PLAN)
    assert desk.methods().count("plan") == 2


def test_without_a_model_nothing_can_be_taught(desk: Desk) -> None:
    desk.list_models(EMBEDDER)
    open_plan(desk)
    assert "None of your models can be taught yet." in words(desk.page)
    assert "plan" not in desk.methods()
