"""What a person chooses, and what the loop makes of it."""

from __future__ import annotations

import pytest

from engine.errors import UserProblem
from engine.training.records import LoraVariant
from engine.training.runs.options import (
    Pace,
    TrainingOptions,
    arguments_for,
    batch_size,
    options_from_values,
    without_time,
)


def test_values_of_json_become_options() -> None:
    made = options_from_values({"variant": "dora", "rank": 8, "folds": 5, "unknown": 1})
    assert made == TrainingOptions(variant=LoraVariant.DORA, rank=8, folds=5)


@pytest.mark.parametrize(
    "values",
    [
        {"rank": 0},
        {"rank": 1000},
        {"minutes": 0},
        {"epochs": -1},
        {"learning_rate": 2.0},
        {"folds": 1},
        {"dropout": 1.0},
        {"variant": "full"},
    ],
)
def test_what_makes_no_sense_is_refused(values: dict[str, object]) -> None:
    with pytest.raises(UserProblem):
        options_from_values(values)


def test_the_scale_is_the_same_for_every_rank() -> None:
    assert {TrainingOptions(rank=rank).lora.scale for rank in (4, 16, 64)} == {2.0}


def test_time_limits_the_steps() -> None:
    pace = Pace(step_seconds=2.0, evaluation_seconds=1.0)
    free = arguments_for(TrainingOptions(minutes=None, epochs=3), 1600, pace, 1e-4, 2048)
    short = arguments_for(TrainingOptions(minutes=5, epochs=3), 1600, pace, 1e-4, 2048)
    assert free.steps == 300
    assert short.steps == 120
    assert short.most_seconds == 300


def test_folds_share_the_time() -> None:
    pace = Pace(1.0, 1.0)
    made = arguments_for(TrainingOptions(minutes=6, folds=5), 1600, pace, 1e-4, 2048)
    assert made.most_seconds == 60


def test_an_evaluation_comes_at_least_once_an_epoch_and_costs_a_small_share() -> None:
    pace = Pace(step_seconds=1.0, evaluation_seconds=3.0)
    few = arguments_for(TrainingOptions(minutes=None, epochs=50), 32, pace, 1e-4, 2048)
    many = arguments_for(TrainingOptions(minutes=None, epochs=3), 16_000, pace, 1e-4, 2048)
    assert few.evaluate_every == 4
    assert many.evaluate_every * pace.step_seconds * 0.15 >= pace.evaluation_seconds


def test_small_sets_take_small_batches() -> None:
    assert [batch_size(count) for count in (2, 10, 30, 100)] == [2, 4, 8, 16]


def test_what_was_spent_before_the_first_step_counts() -> None:
    options = TrainingOptions(minutes=10)
    assert without_time(options, 120).minutes == 8
    assert without_time(options, 3600).minutes == 5, "half of the time is left for teaching"
    assert without_time(TrainingOptions(minutes=None), 3600).minutes is None
