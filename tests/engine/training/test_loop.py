"""The loop with a learner that only remembers: when it looks, keeps and stops."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from math import nan
from pathlib import Path
from typing import Any

import pytest

from engine.errors import Cancelled, UserProblem
from engine.training import loop as loop_module
from engine.training.checkpoints import Checkpoints
from engine.training.learner import Learner
from engine.training.loop import TrainingLoop
from engine.training.records import (
    EvaluationRecord,
    Outcome,
    SampleAnswer,
    StopReason,
    Verdict,
    arguments_from_values,
    evaluation_from_values,
    lora_from_values,
)
from tests.fixtures.learners import FakeLearner, Recorder, arguments
from tests.fixtures.loop_runs import TRAIN, VALIDATION, Run, falls_until
from tests.fixtures.networks import SETTINGS

# Looking, keeping, stopping --------------------------------------------------------------------


def test_a_run_makes_all_its_steps(tmp_path: Path) -> None:
    run = Run(tmp_path, arguments(steps=11))
    outcome = run.start()
    assert run.looks == [0, 3, 6, 9, 11]
    assert [one.step for one in run.recorder.steps] == list(range(1, 12))
    assert outcome.reason is StopReason.FINISHED
    assert (outcome.steps, outcome.best_step, run.best) == (11, 11, 11)
    assert outcome.loss_before == run.curve(0)
    assert outcome.loss_best == outcome.loss_last == run.curve(11)
    assert outcome.evaluations == tuple(run.recorder.evaluations)
    assert outcome.tokens_per_second > 0
    assert [one.epoch for one in run.recorder.steps][4] == 2.0
    first = run.recorder.steps[0]
    assert (first.loss, first.tokens, first.gradient) == (1.0, 40, 0.5)


def test_the_training_loss_of_a_look_is_the_mean_since_the_last(tmp_path: Path) -> None:
    run = Run(tmp_path, arguments(steps=7))
    run.start()
    losses = [one.loss for one in run.recorder.steps]
    means = [one.train_loss for one in run.recorder.evaluations]
    assert means[0] is None
    assert means[1:] == [pytest.approx(sum(losses[a:b]) / (b - a)) for a, b in
                         [(0, 3), (3, 6), (6, 7)]]  # fmt: skip


def test_it_stops_when_it_memorises_and_keeps_the_best_step(tmp_path: Path) -> None:
    run = Run(tmp_path, arguments(steps=60, patience=3), curve=falls_until(9))
    outcome = run.start()
    assert outcome.reason is StopReason.MEMORISING
    assert (outcome.steps, outcome.best_step, run.best) == (18, 9, 9)
    assert outcome.loss_best == 1.0
    assert outcome.loss_last == run.curve(18)
    assert [one.verdict for one in outcome.evaluations] == [
        *[Verdict.IMPROVING] * 4, *[Verdict.MEMORISING] * 3,
    ]  # fmt: skip


def test_it_stops_when_nothing_gets_better(tmp_path: Path) -> None:
    run = Run(tmp_path, arguments(steps=60, patience=2), curve=lambda step: max(5.0 - step, 2.0))
    outcome = run.start()
    assert outcome.reason is StopReason.NO_GAIN
    assert (outcome.steps, run.best) == (9, 3)


def test_without_patience_it_goes_on_and_still_keeps_the_best(tmp_path: Path) -> None:
    run = Run(tmp_path, arguments(steps=30, patience=0), curve=falls_until(6))
    outcome = run.start()
    assert outcome.reason is StopReason.FINISHED
    assert (outcome.steps, run.best) == (30, 6)


def test_a_run_that_makes_nothing_better_keeps_the_plain_model(tmp_path: Path) -> None:
    run = Run(tmp_path, arguments(steps=60, patience=2), curve=lambda step: 1.0 + step)
    outcome = run.start()
    assert (outcome.best_step, run.best) == (0, 0)
    assert outcome.loss_best == outcome.loss_before == 1.0


def test_losses_that_are_no_numbers_are_never_best(tmp_path: Path) -> None:
    run = Run(tmp_path, arguments(steps=60, patience=2), curve=lambda n: nan if n > 5 else 9.0 - n)
    outcome = run.start()
    assert (outcome.steps, outcome.best_step, run.best) == (9, 3, 3)
    again = run.start()  # and they come back from the disk
    assert again.best_step == 3


def test_a_model_that_computes_no_numbers_is_told_at_once(tmp_path: Path) -> None:
    run = Run(tmp_path, arguments(), curve=lambda _: nan)
    with pytest.raises(UserProblem, match="computes no sound numbers"):
        run.start()
    assert run.recorder.steps == []


def test_without_examples_to_measure_with_the_last_step_is_kept(tmp_path: Path) -> None:
    run = Run(tmp_path, arguments(steps=7), validation=[])
    outcome = run.start()
    assert (outcome.steps, outcome.best_step, run.best) == (7, 7, 7)
    assert outcome.evaluations == ()
    assert outcome.loss_best != outcome.loss_best  # nothing was measured
    assert run.start().best_step == 7


def test_each_example_is_taught_once_an_epoch(tmp_path: Path) -> None:
    taught: list[int] = []

    class Listener(FakeLearner):
        def accumulate(self, sequences: Any, targets: int, seed: int) -> float:  # noqa: ANN401
            taught.extend(one.example_id for one in sequences)
            return super().accumulate(sequences, targets, seed)

    TrainingLoop(
        Listener(), TRAIN, VALIDATION, arguments(steps=5), Checkpoints(tmp_path), Recorder()
    ).run()
    assert sorted(taught) == sorted([*range(10), *range(10)])


def test_what_a_probe_sees_stands_in_the_evaluation(tmp_path: Path) -> None:
    def probe(learner: Learner, step: int) -> EvaluationRecord | None:
        assert isinstance(learner, FakeLearner)
        assert learner.updates == step
        if step == 3:
            return None
        samples = (SampleAnswer("Where?", f"Here, {step}."),)
        return EvaluationRecord(
            99, 9.9, 9.9, 99, 9.9, Verdict.MEMORISING,
            recited_share=0.25, forgetting=0.5, samples=samples,
        )  # fmt: skip

    run = Run(tmp_path, arguments(steps=6), probe=probe)
    run.start()
    first, second, third = run.recorder.evaluations
    assert (first.step, first.validation_loss, first.verdict) == (
        0,
        run.curve(0),
        Verdict.IMPROVING,
    )
    assert (third.recited_share, third.forgetting) == (0.25, 0.5)
    assert third.samples == (SampleAnswer("Where?", "Here, 6."),)
    assert (second.recited_share, second.samples) == (None, ())
    assert [one.exact_share for one in (first, second, third)] == [0.0] * 3


@pytest.mark.parametrize(("loss", "share"), [(2.0, 0.0), (0.5, 1.0)])
def test_answers_that_are_known_word_for_word_are_counted(
    loss: float, share: float, tmp_path: Path
) -> None:
    run = Run(tmp_path, arguments(steps=3), curve=lambda _: loss)
    assert [one.exact_share for one in run.start().evaluations] == [share] * 2


# Time ------------------------------------------------------------------------------------------


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(loop_module, "time", made)
    return made


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now

    def probe_of(self, seconds: float) -> Callable[[Learner, int], None]:
        """Return a probe that takes some time."""

        def probe(_: Learner, __: int) -> None:
            self.now += seconds

        return probe


class SlowLearner(FakeLearner):
    """One whose updates take ten seconds."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.clock = clock

    def update(self, *values: float) -> float:
        self.clock.now += 10
        return super().update(*values)


def slow_run(
    clock: Clock,
    folder: Path,
    look: float,
    **changes: Any,  # noqa: ANN401
) -> tuple[Outcome, Recorder]:
    recorder = Recorder()
    loop = TrainingLoop(
        SlowLearner(clock), TRAIN, VALIDATION, arguments(steps=1000, **changes),
        Checkpoints(folder), recorder, probe=clock.probe_of(look),
    )  # fmt: skip
    return loop.run(), recorder


def test_it_stops_when_the_time_is_used_up_with_a_last_look(clock: Clock, tmp_path: Path) -> None:
    outcome, recorder = slow_run(clock, tmp_path, 5, most_seconds=200, evaluate_every=8)
    assert outcome.reason is StopReason.TIME
    assert [one.step for one in recorder.evaluations] == [0, 8, 16, 18]
    assert outcome.best_step == 18
    assert outcome.seconds == 200
    assert [one.seconds for one in recorder.steps] == [10.0] * 18
    assert outcome.tokens_per_second == pytest.approx(40 / 10)


def test_a_short_run_is_looked_at_too(clock: Clock, tmp_path: Path) -> None:
    outcome, recorder = slow_run(clock, tmp_path, 5, most_seconds=30, evaluate_every=50)
    assert [one.step for one in recorder.evaluations] == [0, 2]
    assert (outcome.steps, outcome.best_step) == (2, 2)
    assert outcome.seconds == 30


def test_time_before_a_pause_counts_and_the_pause_does_not(clock: Clock, tmp_path: Path) -> None:
    changes: dict[str, Any] = {"most_seconds": 100, "evaluate_every": 50}
    answers = iter([False] * 5 + [True])
    loop = TrainingLoop(
        SlowLearner(clock), TRAIN, VALIDATION, arguments(steps=1000, **changes),
        Checkpoints(tmp_path), Recorder(), lambda: next(answers),
    )  # fmt: skip
    with pytest.raises(Cancelled):
        loop.run()
    clock.now += 5000
    outcome, _ = slow_run(clock, tmp_path, 0, **changes)
    assert outcome.steps == 10
    assert outcome.seconds == 100


def test_states_are_kept_from_time_to_time(clock: Clock, tmp_path: Path) -> None:
    saved: list[int] = []

    class Watched(SlowLearner):
        def save_state(self, path: Path) -> None:
            saved.append(self.updates)
            super().save_state(path)

    TrainingLoop(
        Watched(clock), TRAIN, VALIDATION,
        arguments(steps=12, evaluate_every=8, checkpoint_seconds=25.0),
        Checkpoints(tmp_path), Recorder(),
    ).run()  # fmt: skip
    assert saved == [0, 3, 6, 8, 11, 12, 12]


# Records ---------------------------------------------------------------------------------------


def test_records_come_back_from_json() -> None:
    look = EvaluationRecord(3, None, 2.5, 3, 2.5, Verdict.LEVEL, samples=(SampleAnswer("Q", "A"),))
    made = arguments(most_seconds=3.5)
    for one, read in (
        (look, evaluation_from_values), (made, arguments_from_values), (SETTINGS, lora_from_values)
    ):  # fmt: skip
        values = {**json.loads(json.dumps(asdict(one))), "later": 1}
        assert read(values) == one
