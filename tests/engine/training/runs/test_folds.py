"""What the folds gave: how long the last run is, and what was measured on parts held out."""

from __future__ import annotations

import math

import pytest

from engine.training.exporting.facts import Accuracy
from engine.training.floor import floor_accuracy
from engine.training.records import EvaluationRecord, Outcome, StopReason, Verdict
from engine.training.runs.dataset import Dataset, TaughtExample
from engine.training.runs.folds import final_steps, fold_result, no_gain, summary
from engine.training.runs.labels import accuracy_of_folds
from engine.training.runs.record import FoldResult, SplitIds
from engine.training.sequences import TokenSequence

FIRST = FoldResult(((0, 3.0), (5, 2.0), (10, 1.0), (15, 1.5)), 10, 1.0, 3.0)
SECOND = FoldResult(((0, 3.2), (5, 1.2), (10, 1.4)), 5, 1.2, 3.2)
WORSE = FoldResult(((0, 1.0), (5, 1.2), (10, 1.8)), 0, 1.0, 1.0, 0.5, 0.5, 30.0, 200.0)


def test_the_step_with_the_lowest_mean_is_taken() -> None:
    assert final_steps([FIRST, SECOND]) == 10


def test_a_fold_that_stopped_counts_with_its_last_loss() -> None:
    late = FoldResult(((0, 3.0), (5, 2.0), (10, 1.0), (15, 0.9)), 15, 0.9, 3.0)
    assert final_steps([late, SECOND]) == 15


@pytest.mark.parametrize(
    "results",
    [
        [FoldResult((), 0, 0.0, 0.0)],
        [WORSE, WORSE],
        [FoldResult(((0, 1.0), (5, 1.0)), 0, 1.0, 1.0)],
        # One part became a little better, the others much worse.
        [WORSE, FoldResult(((0, 1.0), (5, 0.9), (10, 0.95)), 5, 0.9, 1.0), WORSE],
        [WORSE, FoldResult(((0, 1.0), (5, math.nan)), 0, 1.0, 1.0)],
    ],
)
def test_no_step_is_taken_where_none_is_better_than_the_plain_model(
    results: list[FoldResult],
) -> None:
    assert final_steps(results) == 0


def test_folds_without_a_gain_end_as_a_run_without_one() -> None:
    outcome = no_gain([WORSE, WORSE])
    assert (outcome.steps, outcome.best_step) == (0, 0)
    assert outcome.reason is StopReason.NO_GAIN
    assert outcome.tokens_per_second == 200.0


def test_mean_and_spread_are_those_of_the_best_losses() -> None:
    found = summary([FIRST, SECOND])
    assert found.mean == pytest.approx(1.1)
    assert found.spread == pytest.approx(0.1414, abs=1e-4)
    assert found.before == pytest.approx(3.1)
    assert found.best_steps == (10, 5)


# Labels --------------------------------------------------------------------------------------


def look(step: int, loss: float, exact_share: float) -> EvaluationRecord:
    return EvaluationRecord(step, None, loss, step, loss, Verdict.LEVEL, exact_share)


def test_labels_are_counted_at_the_best_step_of_a_fold() -> None:
    looks = (look(0, 2.0, 0.25), look(5, 1.0, 0.75), look(10, 1.5, 1.0))
    kept = fold_result(Outcome(10, 5, StopReason.FINISHED, 2.0, 1.0, 1.5, looks, 90.0, 12.0))
    assert (kept.exact_before, kept.exact_best) == (0.25, 0.75)
    assert (kept.seconds, kept.tokens_per_second) == (12.0, 90.0)


def dataset(answers: list[str], words: list[str]) -> Dataset:
    """Return examples with one word each, numbered from 1."""
    return Dataset(
        {
            id_: TaughtExample(TokenSequence(id_, (1, 2, 3), (2,)), word, answer)
            for id_, (answer, word) in enumerate(zip(answers, words, strict=True), start=1)
        },
        {},
        len(answers),
    )


_ANSWERS = ["yes", "no"] * 6
_FOLDS = (
    SplitIds((1, 2, 3, 4, 5, 6, 7, 8), (9, 10, 11, 12)),
    SplitIds((3, 4, 5, 6, 7, 8, 9, 10, 11, 12), (1, 2)),
)


def measured(before: float | None, best: float | None) -> FoldResult:
    return FoldResult(((0, 2.0), (5, 1.0)), 5, 1.0, 2.0, before, best)


def test_label_accuracy_is_that_of_the_parts_held_out() -> None:
    kept = dataset(_ANSWERS, ["sea" if one == "yes" else "hat" for one in _ANSWERS])
    found = accuracy_of_folds([measured(0.25, 0.75), measured(0.5, 1.0)], _FOLDS, kept)
    # Four and two examples: 1 and 1 of 6 are right before, 3 and 2 after.
    assert found is not None
    assert (found.before, found.after) == pytest.approx((2 / 6, 5 / 6))
    assert found.floor == 1.0


def test_the_floor_is_counted_on_the_same_parts() -> None:
    # The first fold has words that tell, the second is asked for words that it never read.
    words = ["rain", "rain", *(["sea", "hat"] * 5)]
    kept = dataset(_ANSWERS, words)
    found = accuracy_of_folds([measured(0.0, 1.0), measured(0.0, 1.0)], _FOLDS, kept)
    parts = [
        floor_accuracy(kept.pairs(one.train), kept.pairs(one.validation)) or 0.0 for one in _FOLDS
    ]
    assert parts == [1.0, 0.5]
    assert found is not None
    assert found.floor == pytest.approx((4 * parts[0] + 2 * parts[1]) / 6)


def test_a_floor_that_is_not_known_of_one_part_is_not_known() -> None:
    kept = dataset(_ANSWERS, ["sea", "hat"] * 6)
    same = SplitIds((3, 5, 7, 9), (1, 2))
    found = accuracy_of_folds([measured(0.0, 1.0)] * 2, (_FOLDS[0], same), kept)
    assert found == Accuracy(0.0, 1.0, None)


def test_answers_that_are_no_labels_have_no_accuracy() -> None:
    kept = dataset([f"answer {number}" for number in range(12)], ["sea"] * 12)
    assert accuracy_of_folds([measured(0.0, 1.0)] * 2, _FOLDS, kept) is None


def test_what_an_older_run_did_not_keep_is_not_known() -> None:
    kept = dataset(_ANSWERS, ["sea", "hat"] * 6)
    assert accuracy_of_folds([measured(0.0, 1.0), measured(None, None)], _FOLDS, kept) is None
