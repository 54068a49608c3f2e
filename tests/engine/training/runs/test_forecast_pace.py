"""How fast a step is told to be, from a part of it."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence

import pytest

from engine.training.runs.forecast import measure
from engine.training.sequences import TokenSequence
from tests.fixtures.learners import FakeLearner, examples


class Clocked(FakeLearner):
    """Takes some microseconds for each token."""

    def accumulate(self, sequences: Sequence[TokenSequence], targets: int, seed: int) -> float:
        time.sleep(sum(one.length for one in sequences) * 10e-6)
        return super().accumulate(sequences, targets, seed)


@pytest.mark.parametrize(("tokens", "tried"), [(20, 16 * 20), (1000, 3 * 1000), (9000, 2 * 9000)])
def test_of_long_examples_a_part_of_each_batch_is_tried(tokens: int, tried: int) -> None:
    learner = Clocked()
    train = examples(64, tokens=tokens)
    pace = measure(learner, train, [], 1_000_000, lambda _, __: None, lambda: False)
    assert max(learner.parts) == tried
    assert pace.step_seconds == pytest.approx(16 * tokens * 10e-6, rel=0.5, abs=0.005)


@pytest.mark.parametrize("seed", range(8))
def test_a_step_is_as_long_as_batches_are_on_average(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 0.0

    class Counted(FakeLearner):
        def accumulate(self, sequences: Sequence[TokenSequence], targets: int, seed: int) -> float:
            nonlocal now
            now += sum(one.length for one in sequences)
            return super().accumulate(sequences, targets, seed)

    monkeypatch.setattr("engine.training.runs.forecast.time.perf_counter", lambda: now)
    chance = random.Random(seed)  # noqa: S311 - any lengths
    lengths = [min(int(chance.lognormvariate(4.5, 1.0)) + 8, 2048) for _ in range(20)]
    train = [one for length in lengths for one in examples(1, tokens=length)]
    pace = measure(Counted(), train, [], 1024, lambda _, __: None, lambda: False)
    assert pace.step_seconds == pytest.approx(4 * sum(lengths) / 20)
