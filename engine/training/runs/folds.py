"""Cross-validation for small sets: what the folds gave, and how long the last run is to be."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass

from engine.training.records import Outcome
from engine.training.runs.record import FoldResult


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


def fold_result(outcome: Outcome) -> FoldResult:
    """Return what is kept of a fold."""
    losses = tuple((one.step, one.validation_loss) for one in outcome.evaluations)
    return FoldResult(losses, outcome.best_step, outcome.loss_best, outcome.loss_before)


def final_steps(results: Sequence[FoldResult]) -> int:
    """Return the step at which the mean validation loss of the folds is lowest, at least 1.

    A fold that stopped before a step counts there with its last loss: it would not have become
    better, which is why it stopped.
    """
    steps = sorted({step for one in results for step, _ in one.losses if step})
    if not steps:
        return 1
    return min(steps, key=lambda step: statistics.fmean(_loss_at(one, step) for one in results))


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
