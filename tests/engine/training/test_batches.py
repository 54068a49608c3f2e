"""Which examples are taught when, and which are computed at once."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest

from engine.training.batches import BatchOrder, micro_batches, spread_choice
from engine.training.records import Schedule, TrainingArguments
from engine.training.sequences import TokenSequence
from tests.fixtures.learners import arguments


def of_lengths(*lengths: int) -> list[TokenSequence]:
    return [TokenSequence(number, (1,) * length, (1,)) for number, length in enumerate(lengths)]


@pytest.mark.parametrize(("count", "size"), [(10, 4), (7, 7), (5, 16), (1, 4), (64, 16)])
def test_each_example_comes_once_an_epoch(count: int, size: int) -> None:
    order = BatchOrder(count, size, seed=1)
    taken: list[int] = []
    while len(taken) < 6 * count:
        batch = order.batch(len(taken) // min(size, count) + 1)
        assert len(batch) == min(size, count)
        taken += batch
    for epoch in range(6):
        assert sorted(taken[epoch * count : (epoch + 1) * count]) == list(range(count))


def test_the_order_follows_from_seed_and_step_alone() -> None:
    steps = range(1, 30)
    order = BatchOrder(10, 4, seed=1)
    forwards = [order.batch(step) for step in steps]
    assert [BatchOrder(10, 4, seed=1).batch(step) for step in steps] == forwards
    assert [order.batch(step) for step in reversed(steps)] == forwards[::-1]
    other = BatchOrder(10, 4, seed=2)
    assert [other.batch(step) for step in steps] != forwards
    epochs = [tuple(BatchOrder(10, 10, seed=1).batch(step)) for step in steps]
    assert len(set(epochs)) > 25  # not the same order again and again


def test_epochs_are_counted() -> None:
    order = BatchOrder(10, 4, seed=1)
    assert order.steps_of_epoch == 2.5
    assert [order.epoch_of(step) for step in (0, 5, 10)] == [0.0, 2.0, 4.0]


def test_parts_hold_all_and_fit() -> None:
    sequences = of_lengths(5, 90, 30, 30, 5, 61, 120, 5)
    parts = micro_batches(sequences, 100)
    held = [one for part in parts for one in part]
    assert Counter(one.example_id for one in held) == Counter(range(8))
    assert all(first.length >= second.length for first, second in pairwise(held))
    for part in parts:
        assert sum(one.length for one in part) <= 100 or len(part) == 1
    assert [one.length for one in parts[0]] == [120]
    assert micro_batches(sequences[::-1], 100) == parts
    assert micro_batches([], 100) == []


def test_a_choice_comes_from_all_over() -> None:
    sequences = of_lengths(*[10] * 100)
    chosen = spread_choice(sequences, 200)
    assert len(chosen) == 20
    places = [one.example_id for one in chosen]
    assert places == list(range(0, 100, 5))
    assert spread_choice(sequences, 1000) == sequences
    assert spread_choice(sequences, 3) == sequences[:1]


# Learning rates --------------------------------------------------------------------------------


@pytest.mark.parametrize("schedule", list(Schedule))
def test_the_rate_rises_then_falls_to_a_tenth(schedule: Schedule) -> None:
    made = arguments(steps=100, learning_rate=1.0, schedule=schedule, warm_up_share=0.1)
    rates = [made.rate_at(step) for step in range(1, 101)]
    assert rates[:10] == [pytest.approx(step / 10) for step in range(1, 11)]
    assert all(one >= other for one, other in pairwise(rates[9:]))
    last = {Schedule.CONSTANT: 1.0, Schedule.LINEAR: 0.1, Schedule.COSINE: 0.1}
    assert rates[-1] == pytest.approx(last[schedule])
    middle = {Schedule.CONSTANT: 1.0, Schedule.LINEAR: 0.5, Schedule.COSINE: 0.5}
    assert rates[54] == pytest.approx(middle[schedule], abs=0.02)


def test_a_single_step_has_the_whole_rate() -> None:
    assert TrainingArguments(steps=1, learning_rate=0.5).rate_at(1) == 0.5
