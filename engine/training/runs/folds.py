"""Cross-validation for small sets: what the folds gave, and how long the last run is to be."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from engine.training.records import Outcome, StopReason
from engine.training.runs.record import FoldResult, RunRecord


@dataclass(frozen=True, slots=True)
class FoldSummary:
    """The best validation losses of all folds.

    Attributes:
        mean: Of them.
        spread: Their standard deviation.
        before: The mean of the plain model.
        best_steps: Of each fold.
    """

    mean: float
    spread: float
    before: float
    best_steps: tuple[int, ...]


def taught_at_once(record: RunRecord) -> int:
    """Return how many examples a teaching takes; the mean of folds, which groups make uneven."""
    splits = record.folds or (record.split,)
    return round(statistics.fmean(len(one.train) for one in splits))


def fold_result(outcome: Outcome) -> FoldResult:
    """Return what is kept of a fold."""
    looks = outcome.evaluations
    exact = {one.step: one.exact_share for one in looks}
    return FoldResult(
        tuple((one.step, one.validation_loss) for one in looks),
        outcome.best_step,
        outcome.loss_best,
        outcome.loss_before,
        exact.get(0),
        exact.get(outcome.best_step),
        outcome.seconds,
        outcome.tokens_per_second,
    )


def final_steps(results: Sequence[FoldResult]) -> int:
    """Return the step at which the mean validation loss of the folds is lowest.

    It is 0 where no step is better than the plain model. A fold that stopped before a step counts
    there with its last loss: it would not have become better, which is why it stopped.
    """
    steps = sorted({0, *(step for one in results for step, _ in one.losses)})
    return min(steps, key=lambda step: statistics.fmean(_loss_at(one, step) for one in results))


def no_gain(results: Sequence[FoldResult]) -> Outcome:
    """Return how a run ends whose folds found no step that is better than the plain model."""
    before = statistics.fmean(one.loss_before for one in results)
    pace = statistics.fmean(one.tokens_per_second for one in results)
    return Outcome(0, 0, StopReason.NO_GAIN, before, before, before, (), pace, 0.0)


def summary(results: Sequence[FoldResult]) -> FoldSummary:
    """Return the figures over all folds."""
    best = [one.best_loss for one in results]
    return FoldSummary(
        statistics.fmean(best),
        statistics.stdev(best) if len(best) > 1 else 0.0,
        statistics.fmean(one.loss_before for one in results),
        tuple(one.best_step for one in results),
    )


def _loss_at(result: FoldResult, step: int) -> float:
    known = [loss for at, loss in result.losses if at <= step]
    return known[-1] if known else result.loss_before
