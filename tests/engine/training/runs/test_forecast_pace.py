"""How fast a step is told to be, from a part of it."""

from __future__ import annotations

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
