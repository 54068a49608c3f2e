"""The loop when it is paused or killed, or when memory or the disk runs short: it goes on."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from engine.errors import Cancelled, UserProblem
from engine.training.learner import Learner
from engine.training.records import (
    EvaluationRecord,
    Outcome,
    StepRecord,
    StopReason,
)
from tests.fixtures.learners import Recorder, arguments
from tests.fixtures.loop_runs import Run, falls_until

# Pausing and going on --------------------------------------------------------------------------


def paused_everywhere(run: Run) -> tuple[int, Outcome]:
    """Pause at the first moment that asks, then at the second, and so on, until it ends."""
    pauses = 0
    while True:
        asked = iter([False] * pauses + [True])
        try:
            return pauses, run.start(is_cancelled=lambda: next(asked, False))  # noqa: B023
        except Cancelled:
            pauses += 1
            assert pauses < 500


@pytest.mark.parametrize("micro_batch_tokens", [1000, 20])
@pytest.mark.parametrize("checkpoint_seconds", [0.0, 1000.0])
def test_a_run_that_is_paused_at_any_moment_ends_like_any_other(
    checkpoint_seconds: float, micro_batch_tokens: int, tmp_path: Path
) -> None:
    made = arguments(
        steps=20,
        patience=2,
        micro_batch_tokens=micro_batch_tokens,
        checkpoint_seconds=checkpoint_seconds,
    )
    whole = Run(tmp_path / "whole", made, curve=falls_until(9))
    expected = whole.start()
    assert expected.reason is StopReason.MEMORISING
    paused = Run(tmp_path / "paused", made, curve=falls_until(9))
    pauses, outcome = paused_everywhere(paused)
    assert pauses > 5
    assert outcome.best_step == expected.best_step == paused.best
    assert outcome.steps == expected.steps
    assert paused.best_digest == whole.best_digest
    assert paused.learner.digest == whole.learner.digest
    assert paused.looks == whole.looks
    steps = {one.step: one.loss for one in paused.recorder.steps}
    assert steps == {one.step: one.loss for one in whole.recorder.steps}


def test_a_pause_while_the_model_is_probed_keeps_no_cut_answers(tmp_path: Path) -> None:
    is_pausing = False

    def probe(_: Learner, step: int) -> None:
        nonlocal is_pausing
        is_pausing = step == 3 and len(run.looks) == 1

    run = Run(tmp_path, arguments(steps=6), probe=probe)
    with pytest.raises(Cancelled):
        run.start(is_cancelled=lambda: is_pausing)
    assert run.looks == [0]
    is_pausing = False
    run.start(probe=lambda _, __: None)
    assert run.looks == [0, 3, 6]


def test_a_finished_run_is_not_taught_further(tmp_path: Path) -> None:
    run = Run(tmp_path, arguments(steps=6))
    first = run.start()
    again = run.start()
    assert (again.steps, again.best_step, again.evaluations) == (
        first.steps, first.best_step, first.evaluations,
    )  # fmt: skip
    assert [one.step for one in run.recorder.steps] == list(range(1, 7))
    assert run.looks == [0, 3, 6]


class Killed(BaseException):
    """Stands for an end of the process, which nothing may catch."""


def test_a_run_that_ends_at_any_write_ends_like_any_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = arguments(steps=12, patience=2)
    whole = Run(tmp_path / "whole", made, curve=falls_until(6))
    expected = whole.start()
    ended = Run(tmp_path / "ended", made, curve=falls_until(6))
    count, ends, outcome = 0, 0, None
    fsync = os.fsync

    def failing(handle: int) -> None:
        nonlocal count
        count += 1
        if count > ends:
            raise Killed
        fsync(handle)

    monkeypatch.setattr(os, "fsync", failing)
    while outcome is None:
        count = 0
        try:
            outcome = ended.start()
        except Killed:
            ends += 1
    assert ends > 3
    assert outcome.best_step == expected.best_step
    assert ended.best_digest == whole.best_digest
    assert ended.learner.digest == whole.learner.digest
    # What was told again is told last; nothing is missing.
    assert sorted({*ended.looks}) == whole.looks


class Deadly(Recorder):
    """An observer at one of whose tellings the process ends."""

    def __init__(self, deadly: int) -> None:
        super().__init__()
        self.left = deadly

    def on_step(self, step: StepRecord) -> None:
        self.end()
        super().on_step(step)

    def on_evaluation(self, evaluation: EvaluationRecord) -> None:
        self.end()
        super().on_evaluation(evaluation)

    def end(self) -> None:
        self.left -= 1
        if self.left == 0:
            raise Killed


@pytest.mark.parametrize("checkpoint_seconds", [0.0, 1000.0])
def test_nothing_that_happened_is_left_untold(checkpoint_seconds: float, tmp_path: Path) -> None:
    made = arguments(steps=6, checkpoint_seconds=checkpoint_seconds)
    for deadly in range(1, 10):
        run = Run(tmp_path / str(deadly), made)
        run.recorder = Deadly(deadly)
        with pytest.raises(Killed):
            run.start()
        run.start()
        assert {one.step for one in run.recorder.steps} == {*range(1, 7)}
        assert {*run.looks} == {0, 3, 6}


# Memory and disk -------------------------------------------------------------------------------


@pytest.mark.parametrize(("most_tokens", "spare"), [(70, 0), (70, 1), (39, 1)])
def test_less_is_computed_at_once_when_memory_runs_short(
    most_tokens: int, spare: int, tmp_path: Path
) -> None:
    made = arguments(steps=9, micro_batch_tokens=1000, batch_examples=8)
    whole = Run(tmp_path / "whole", made)
    whole.start()
    assert set(whole.learner.parts) == {40, 80}
    short = Run(tmp_path / "short", made, most_tokens=most_tokens, spare=spare)
    short.start()
    assert short.recorder.less_memory
    assert max(short.learner.parts) <= most_tokens << spare
    assert short.best_digest == whole.best_digest
    losses = [one.loss for one in whole.recorder.steps]
    assert [one.loss for one in short.recorder.steps] == pytest.approx(losses)


def test_a_run_that_went_on_with_less_remembers_it(tmp_path: Path) -> None:
    made = arguments(steps=9, micro_batch_tokens=1000, batch_examples=8)
    run = Run(tmp_path, made, most_tokens=70)
    asked = iter([False] * 15 + [True])
    with pytest.raises(Cancelled):
        run.start(is_cancelled=lambda: next(asked))
    told = list(run.recorder.less_memory)
    assert told == [500, 250, 125, 64]
    run.start()
    assert run.recorder.less_memory == told


def test_memory_that_runs_short_elsewhere_makes_it_take_less(tmp_path: Path) -> None:
    short = iter([False, True, True, False])
    run = Run(
        tmp_path,
        arguments(steps=6, micro_batch_tokens=200, batch_examples=8),
        is_memory_short=lambda: next(short, False),
    )
    run.start()
    assert run.recorder.less_memory == [100, 64]
    assert max(run.learner.parts[-6:]) <= 64


def test_when_nothing_helps_the_run_ends_with_words_and_goes_on_later(tmp_path: Path) -> None:
    made = arguments(steps=9)
    whole = Run(tmp_path / "whole", made)
    whole.start()
    run = Run(tmp_path / "run", made)
    asked = iter([False] * 12 + [True])
    with pytest.raises(Cancelled):
        run.start(is_cancelled=lambda: next(asked))
    done = run.checkpoints.step()
    assert done > 2
    run.memory = (5, 0)
    with pytest.raises(UserProblem) as caught:
        run.start()
    assert "not enough memory" in caught.value.message
    assert "nothing that was taught is lost" in caught.value.hint
    assert run.checkpoints.step() == done
    run.memory = (None, 0)
    run.start()
    assert run.best_digest == whole.best_digest


def test_a_disk_that_fills_up_ends_the_run_and_it_goes_on_once_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = arguments(steps=9)
    whole = Run(tmp_path / "whole", made)
    whole.start()
    run = Run(tmp_path / "run", made)
    writes = 0

    def fsync(_: int) -> None:
        nonlocal writes
        writes += 1
        if writes > 9:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(UserProblem, match="the disk is full"):
        run.start()
    monkeypatch.undo()
    assert 0 < run.checkpoints.step() < 9
    run.start()
    assert run.best_digest == whole.best_digest
    assert run.learner.digest == whole.learner.digest
