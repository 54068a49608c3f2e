"""A model while it is taught, and what came of it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.training_progress import SampleAnswer
from desktop.views.teach import teach_step
from desktop.views.teach.samples_view import SamplesView
from desktop.views.teach.wizard import PLAN, TEACH
from desktop.widgets.answer_columns import SideBySide
from engine.errors import EngineError, UserProblem
from engine.protocol import Values
from tests.desktop.teach_material import (
    FAILED_PROOF,
    PROOF,
    AnyLesson,
    details,
    evaluation,
    result,
    run,
    step,
)
from tests.desktop.views.teach.desk import Desk, button, buttons, part, words
from tests.desktop.views.teach.lessons import start


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Draw as soon as something is told."""
    monkeypatch.setattr(teach_step, "_REDRAW_MS", 0)


def tell(desk: Desk, event: str, values: Values) -> None:
    desk.last("train").tell(event, values)


def learn(desk: Desk, verdict: str = "improving", **further: object) -> None:
    """Let some steps and two evaluations happen."""
    tell(desk, "stage", {"stage": "teaching", "fold": None, "folds": 0})
    for number in range(1, 161):
        tell(desk, "step", step(number))
    tell(desk, "evaluation", evaluation(140, 1.32, (140, 1.32)))
    tell(desk, "evaluation", evaluation(160, 1.4, (140, 1.32), verdict, **further))


# While it is taught --------------------------------------------------------------------------


def test_the_stages_are_said_before_there_are_curves(desk: Desk) -> None:
    start(desk)
    assert "Getting ready…" in words(desk.page)
    tell(desk, "stage", {"stage": "learning_rate", "fold": None, "folds": 0})
    desk.services.training.changed.emit()
    assert "Trying out how large the steps may be…" in words(desk.page)
    assert "The curves begin with the first steps." in words(desk.page)
    assert not desk.page.wizard.teach.plot.isVisible()


def test_curves_and_words_follow_what_is_told(desk: Desk, qtbot: QtBot) -> None:
    start(desk)
    learn(desk)
    plot = desk.page.wizard.teach.plot
    qtbot.waitUntil(lambda: len(plot.curves.learned) == 160)
    assert plot.isVisible()
    assert [x for x, _ in plot.curves.measured] == [140.0, 160.0]
    assert plot.curves.kept == (140.0, 1.32)
    assert plot.curves.kept_words == "kept: step 140"
    shown = words(desk.page)
    for expected in (
        "Still improving.",
        "Step 160 of 200 · about 4 minutes left",
        "412 tokens a second",
        "900 MB",
        "1.40, best 1.32",
        "0.20",
        "2.0 % of the answers",
        "1.0 % worse at general text",
        "After step 160",
    ):
        assert expected in shown, expected


def test_memorising_is_said_with_the_step_that_is_kept(desk: Desk, qtbot: QtBot) -> None:
    start(desk)
    learn(desk, "memorising", recited_share=0, forgetting=None)
    qtbot.waitUntil(
        lambda: "It began to memorise after step 140. That step is kept." in words(desk.page)
    )
    assert "nothing word for word" in words(desk.page)
    assert "worse at general text" not in words(desk.page)


def test_nothing_is_told_from_what_was_measured_before_the_first_step(desk: Desk) -> None:
    start(desk)
    tell(desk, "stage", {"stage": "teaching", "fold": None, "folds": 0})
    tell(desk, "evaluation", {**evaluation(0, 3.8, (0, 3.8)), "train_loss": 0.0})
    tell(desk, "step", step(1))
    desk.services.training.changed.emit()
    shown = words(desk.page)
    assert "It is too early to tell what it learns." in shown
    assert "Gap" not in shown
    assert desk.page.wizard.teach.plot.curves.kept is None


def test_answers_change_in_place(desk: Desk, qtbot: QtBot) -> None:
    start(desk)
    learn(desk)
    samples = part(desk.page, SamplesView)
    qtbot.waitUntil(lambda: samples.answers() == ["At 160."])
    tell(desk, "evaluation", evaluation(180, 1.5, (140, 1.32)))
    qtbot.waitUntil(lambda: samples.answers() == ["At 180."])
    assert SampleAnswer("When does it leave?", "At 180.") in _samples(desk)


def test_what_was_looked_at_seldom_stays_to_be_seen(desk: Desk, qtbot: QtBot) -> None:
    start(desk)
    learn(desk)
    tell(
        desk,
        "evaluation",
        evaluation(180, 1.5, (140, 1.32), samples=[], recited_share=None, forgetting=0.03),
    )
    samples = part(desk.page, SamplesView)
    qtbot.waitUntil(lambda: "3.0 % worse at general text" in words(desk.page))
    assert samples.answers() == ["At 160."]
    assert "After step 160" in words(desk.page)
    assert "2.0 % of the answers" in words(desk.page)


def _samples(desk: Desk) -> tuple[SampleAnswer, ...]:
    current = desk.services.training.current
    assert current is not None
    last = current.last_evaluation
    assert last is not None
    return last.samples


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("on_battery", "This computer runs on its battery."),
        ("smaller_batches", "Memory is short, so smaller steps are made."),
        ("slower_than_forecast", "It is slower than forecast"),
    ],
)
def test_remarks_are_said_in_plain_words(desk: Desk, qtbot: QtBot, kind: str, said: str) -> None:
    start(desk)
    tell(desk, "notice", {"kind": kind, "values": {}})
    qtbot.waitUntil(lambda: said in words(desk.page))


def test_a_pause_waits_for_the_checkpoint_and_goes_on(desk: Desk) -> None:
    start(desk)
    learn(desk)
    button(desk.page, "Pause").click()
    assert "Pausing…" in words(desk.page)
    assert not button(desk.page, "Pause").isEnabled()
    desk.last("train").fail(UserProblem("Cancelled."))
    assert "Paused · Step 160 of 200" in words(desk.page)
    assert {"Go on", "Keep the best so far"} <= buttons(desk.page)
    button(desk.page, "Go on").click()
    assert desk.last("train").parameters == {"run": "run-1"}
    assert "Pause" in buttons(desk.page)


def test_a_stop_keeps_the_best(desk: Desk) -> None:
    start(desk)
    learn(desk)
    button(desk.page, "Stop and keep the best").click()
    desk.last("train").fail(UserProblem("Cancelled."))
    assert desk.last("train").parameters == {"run": "run-1", "finish": True}
    desk.last("train").succeed(result(stopped_because="stopped"))
    assert "You stopped it; step 140 was the best so far and was kept." in words(desk.page)


def test_a_run_that_was_cut_off_says_so_and_can_go_on(desk: Desk) -> None:
    start(desk)
    learn(desk)
    desk.last("train").fail(UserProblem("The disk is full.", "Free some space."))
    shown = words(desk.page)
    assert "It was cut off." in shown
    assert "The disk is full. Free some space." in shown
    button(desk.page, "Go on").click()
    assert "The disk is full." not in words(desk.page)


def test_what_could_not_begin_has_nothing_to_go_on_with(desk: Desk) -> None:
    desk.services.training.start(AnyLesson())
    desk.page.show_live()
    desk.last("train").fail(UserProblem("The model is not there.", "Choose another one."))
    shown = words(desk.page)
    assert "It could not begin." in shown
    assert "The model is not there. Choose another one." in shown
    assert "Go on" not in buttons(desk.page)


def test_nothing_can_be_kept_while_folds_measure(desk: Desk) -> None:
    start(desk)
    tell(desk, "stage", {"stage": "folds", "fold": 2, "folds": 5})
    tell(desk, "evaluation", evaluation(20, 3.1, (20, 3.1)))
    desk.services.training.changed.emit()
    assert not button(desk.page, "Stop and keep the best").isEnabled()
    button(desk.page, "Pause").click()
    desk.last("train").fail(UserProblem("Cancelled."))
    assert "Keep the best so far" not in buttons(desk.page)


def test_nothing_can_be_kept_before_something_was_measured(desk: Desk) -> None:
    start(desk)
    tell(desk, "stage", {"stage": "teaching", "fold": None, "folds": 0})
    tell(desk, "evaluation", evaluation(0, 3.8, (0, 3.8)))
    desk.services.training.changed.emit()
    assert not button(desk.page, "Stop and keep the best").isEnabled()
    assert button(desk.page, "Pause").isEnabled()


def test_a_run_whose_examples_are_gone_stands_alone(desk: Desk) -> None:
    desk.answer("runs", {"runs": [run()]})
    button(desk.page, "Go on").click()
    desk.last("run").succeed({**details(), "set": 99})
    assert desk.page.wizard.place == TEACH
    assert not any(one.isEnabled() for one in desk.page.wizard.steps.steps)
    assert "Back" not in buttons(desk.page)
    desk.page.begin()
    assert desk.page.wizard.steps.steps[0].isEnabled()
    assert "Back" in buttons(desk.page)


def test_back_leads_through_the_steps_while_it_is_taught(desk: Desk) -> None:
    start(desk)
    button(desk.page, "Back").click()
    assert desk.page.wizard.place == PLAN
    assert not button(desk.page, "Start teaching").isEnabled()
    assert "One thing at a time: something is being taught now." in words(desk.page)
    desk.page.wizard.steps.steps[TEACH].click()
    assert desk.page.wizard.place == TEACH


def test_each_fold_is_named(desk: Desk) -> None:
    start(desk)
    tell(desk, "stage", {"stage": "folds", "fold": 2, "folds": 5})
    tell(desk, "step", step(1))
    desk.services.training.changed.emit()
    assert "Part 2 of 5: the others are learned from" in words(desk.page)


# Afterwards ----------------------------------------------------------------------------------


def test_the_end_explains_what_was_kept_and_shows_before_and_after(desk: Desk) -> None:
    start(desk)
    learn(desk)
    desk.last("train").succeed(result(folds={"mean": 1.4, "spread": 0.1, "best_steps": [1, 2]}))
    shown = words(desk.page)
    for expected in (
        "“Harbour style” is taught",
        "It is 45 % less surprised by answers that it never learned from.",
        "After step 140 it began to memorise; step 140 was kept.",
        "Proved: it answers in chat as it was taught",
        "2.41 before, 1.32 kept, 1.47 at the end",
        "1.40 ± 0.10 over 2 parts",
        "about 23 minutes, 431 tokens a second, at most 1.1 GB of memory",
    ):
        assert expected in shown, expected
    (sample,) = desk.page.findChildren(SideBySide)
    assert sample.accessibleDescription() == (
        "Before: The ferry leaves at 9:00., After: At nine sharp, friend., "
        "As in the example: At nine sharp, friend."
    )
    assert {"Use in chat", "Export…", "Card"} <= buttons(desk.page)
    assert "Prove again" not in buttons(desk.page)
    assert {"adapters", "list"} <= set(desk.inspecting.methods[-3:]), "they are known anew"


def test_labels_stand_beside_what_counting_words_reaches(desk: Desk) -> None:
    start(desk)
    accuracy = {"before": 0.1, "after": 0.9, "floor": 0.8}
    desk.last("train").succeed(result(accuracy=accuracy))
    shown = words(desk.page)
    assert "10 % before, 90 % now; counting words gives 80 %" in shown
    assert "this is not better" not in shown


def test_a_model_that_does_not_pass_counting_words_is_told_so(desk: Desk) -> None:
    start(desk)
    accuracy = {"before": 0.1, "after": 0.5, "floor": 0.8}
    desk.last("train").succeed(result(accuracy=accuracy))
    assert (
        "Counting words, without any model, gets 80 % of the labels right; this is not better."
        in words(desk.page)
    )


def test_a_model_of_its_own_is_named(desk: Desk) -> None:
    start(desk)
    desk.last("train").succeed(result(adapter=None, model={"id": "letters", "name": "Letters"}))
    assert "choose “Letters” on the Models page" in words(desk.page)
    assert "Use in chat" not in buttons(desk.page)


def test_use_in_chat_names_what_was_taught(desk: Desk) -> None:
    used: list[str] = []
    desk.page.use_chosen.connect(used.append)
    start(desk)
    desk.last("train").succeed(result())
    button(desk.page, "Use in chat").click()
    assert used == ["harbour-style"]


def test_teaching_that_brought_nothing_is_said_so(desk: Desk) -> None:
    start(desk)
    loss = {"before": 2.0, "best": 2.0, "last": 2.4}
    desk.last("train").succeed(
        result(stopped_because="no_gain", adapter=None, proof={}, validation_loss=loss)
    )
    shown = words(desk.page)
    assert "Teaching brought nothing measurable." in shown
    assert "If the answers stand in your documents, chat finds them there" in shown
    assert "Use in chat" not in buttons(desk.page)


def test_a_failed_proof_blocks_use_and_export_and_says_why(desk: Desk) -> None:
    start(desk)
    desk.last("train").succeed(result(proof=FAILED_PROOF))
    shown = words(desk.page)
    assert "“Harbour style” is taught, but cannot be used: see the proof" in shown
    assert "The proof failed: in chat it would not answer as it was taught" in shown
    assert "3 of 8 answers differ." in shown
    assert not button(desk.page, "Use in chat").isEnabled()
    assert not button(desk.page, "Export…").isEnabled()
    button(desk.page, "Prove again").click()
    assert desk.last("prove").parameters == {"adapter": "harbour-style"}
    desk.last("prove").succeed({"proof": PROOF})
    assert button(desk.page, "Use in chat").isEnabled()


def test_a_proof_that_could_not_be_made_is_a_problem(desk: Desk) -> None:
    problems: list[EngineError] = []
    desk.page.problem.connect(problems.append)
    start(desk)
    desk.last("train").succeed(result(proof={}))
    assert "Not proved yet" in words(desk.page)
    button(desk.page, "Prove again").click()
    desk.last("prove").fail(UserProblem("The model is gone."))
    assert [one.message for one in problems] == ["The model is gone."]


def test_worrying_figures_are_said(desk: Desk) -> None:
    start(desk)
    desk.last("train").succeed(result(recited_share=0.3, forgetting=0.4))
    shown = words(desk.page)
    assert "It recites answers word for word" in shown
    assert "It has lost some of what it could before" in shown


def test_a_run_from_last_week_is_shown_under_its_own_name(desk: Desk) -> None:
    desk.answer("runs", {"runs": [run()]})
    button(desk.page, "Go on").click()
    desk.last("run").succeed(details(name="Letters of my grandmother"))
    assert "Letters of my grandmother" in words(desk.page)
    assert desk.page.wizard.steps.steps[TEACH].accessibleName().endswith("shown now")


def test_a_run_under_way_is_not_replaced_by_one_that_was_looked_into(desk: Desk) -> None:
    desk.answer("runs", {"runs": [run("run-2", name="Letters")]})
    button(desk.page, "Go on").click()
    desk.services.training.start(AnyLesson())
    desk.last("run").succeed(details("run-2"))
    current = desk.services.training.current
    assert current is not None
    assert current.name == "Harbour style"
