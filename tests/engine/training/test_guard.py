"""Which step is kept, when it is enough, and what is said of it."""

from __future__ import annotations

from math import inf, nan

import pytest

from engine.training.guard import Guard
from engine.training.records import EvaluationRecord, StopReason, Verdict


def judged(losses: list[float], train: list[float] | None = None, patience: int = 2) -> Guard:
    """Return a guard that saw these validation losses; the training loss falls unless told."""
    guard = Guard(patience)
    for number, loss in enumerate(losses):
        taught = (train or [1.0 / (1 + one) for one in range(len(losses))])[number]
        seen = EvaluationRecord(
            number * 10, taught if number else None, loss, 0, 0.0, Verdict.LEVEL
        )
        guard = guard.with_evaluation(guard.judged(seen))
    return guard


def verdicts(guard: Guard) -> list[Verdict]:
    return [one.verdict for one in guard.evaluations]


def test_the_lowest_loss_is_best_and_of_equals_the_first() -> None:
    guard = judged([3.0, 2.0, 1.5, 1.5, 1.7])
    assert guard.best is not None
    assert guard.best.step == 20
    assert [one.best_step for one in guard.evaluations] == [0, 10, 20, 20, 20]
    assert [one.best_loss for one in guard.evaluations] == [3.0, 2.0, 1.5, 1.5, 1.5]
    assert not guard.is_better(1.5)
    assert guard.is_better(1.49)


def test_a_loss_that_rises_while_training_falls_is_memorising() -> None:
    guard = judged([3.0, 2.0, 2.01, 2.5, 2.6])
    assert verdicts(guard) == [
        Verdict.IMPROVING, Verdict.IMPROVING, Verdict.LEVEL, Verdict.MEMORISING,
        Verdict.MEMORISING,
    ]  # fmt: skip
    assert guard.reason_to_stop() is StopReason.MEMORISING


def test_a_loss_that_rises_together_with_training_is_not_memorising() -> None:
    guard = judged([3.0, 2.0, 4.0, 9.0], train=[0.0, 2.0, 4.0, 9.0])
    assert verdicts(guard)[2:] == [Verdict.LEVEL, Verdict.LEVEL]
    assert guard.reason_to_stop() is StopReason.NO_GAIN


def test_what_gets_no_better_than_the_plain_model_is_memorising_too() -> None:
    guard = judged([3.0, 3.5, 4.0], train=[0.0, 2.0, 1.0])
    assert guard.best is not None
    assert guard.best.step == 0
    assert guard.reason_to_stop() is StopReason.MEMORISING
    higher = judged([3.0, 3.5, 4.0], train=[0.0, 3.2, 4.0])
    assert higher.reason_to_stop() is StopReason.NO_GAIN


def test_a_level_loss_is_no_gain() -> None:
    guard = judged([3.0, 2.0, 2.0, 2.01])
    assert guard.reason_to_stop() is StopReason.NO_GAIN


def test_patience_counts_looks_since_the_best_one() -> None:
    assert judged([3.0, 2.0, 2.5]).reason_to_stop() is None
    assert judged([3.0, 2.0, 2.5, 1.9, 2.5]).reason_to_stop() is None
    assert judged([3.0, 2.0, 2.5, 1.9, 2.5, 2.5]).reason_to_stop() is StopReason.MEMORISING
    assert judged([3.0, 2.0, 2.5, 2.5], patience=3).reason_to_stop() is None
    assert judged([3.0] + [9.0] * 50, patience=0).reason_to_stop() is None
    assert Guard(2).reason_to_stop() is None


@pytest.mark.parametrize("unsound", [nan, inf])
def test_a_loss_that_is_no_number_is_never_best(unsound: float) -> None:
    guard = judged([3.0, unsound, 2.0, unsound, unsound])
    assert guard.best is not None
    assert guard.best.step == 20
    assert not guard.is_better(unsound)
    assert guard.reason_to_stop() in (StopReason.MEMORISING, StopReason.NO_GAIN)
    only = judged([unsound, unsound])
    assert only.best is None
    assert only.is_better(5.0)
