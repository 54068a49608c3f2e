"""How long the last run is, by what the folds gave."""

from __future__ import annotations

import pytest

from engine.training.runs.folds import final_steps, summary
from engine.training.runs.record import FoldResult

FIRST = FoldResult(((0, 3.0), (5, 2.0), (10, 1.0), (15, 1.5)), 10, 1.0, 3.0)
SECOND = FoldResult(((0, 3.2), (5, 1.2), (10, 1.4)), 5, 1.2, 3.2)


def test_the_step_with_the_lowest_mean_is_taken() -> None:
    assert final_steps([FIRST, SECOND]) == 10


def test_a_fold_that_stopped_counts_with_its_last_loss() -> None:
    late = FoldResult(((0, 3.0), (5, 2.0), (10, 1.0), (15, 0.9)), 15, 0.9, 3.0)
    assert final_steps([late, SECOND]) == 15


def test_without_any_look_one_step_is_made() -> None:
    assert final_steps([FoldResult((), 0, 0.0, 0.0)]) == 1


def test_mean_and_spread_are_those_of_the_best_losses() -> None:
    found = summary([FIRST, SECOND])
    assert found.mean == pytest.approx(1.1)
    assert found.spread == pytest.approx(0.1414, abs=1e-4)
    assert found.before == pytest.approx(3.1)
    assert found.best_steps == (10, 5)
