"""Finds a learning rate: a short run whose rate rises at every step (Smith, 2017).

The loss falls faster and faster, then less, then it rises. The rate is taken well below where the
smoothed loss is lowest, and never outside what is usual for LoRA. The adapter is put back as it
was.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from engine.errors import Cancelled
from engine.training.batches import BatchOrder, micro_batches
from engine.training.learner import Learner, OutOfMemory
from engine.training.sequences import TokenSequence

STEPS: Final = 18
LOWEST: Final = 5e-5
HIGHEST: Final = 1e-2
_BOUNDS: Final = (1e-4, 1e-3)
_BELOW_LOWEST_LOSS: Final = 4.0
_SMOOTHING: Final = 0.6
_BATCH: Final = 8
_FEWEST: Final = 2
_STEP_TOKENS: Final = 1_500
"""Of a step with long sequences: the whole test then reads about 27,000 tokens."""

_FAR_ABOVE: Final = 1.5
"""Times the lowest loss at which the test is over: it only rises from there."""


def find_learning_rate(
    learner: Learner,
    train: Sequence[TokenSequence],
    micro_batch_tokens: int,
    seed: int,
    scratch: Path,
    is_cancelled: Callable[[], bool],
) -> float:
    """Return a learning rate.

    Args:
        learner: Left as it was.
        train: Sequences to teach.
        micro_batch_tokens: Tokens that are computed at once.
        seed: Of the order of examples.
        scratch: A file for the state before.
        is_cancelled: Asked between steps.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    learner.save_state(scratch)
    try:
        curve = list(_curve(learner, train, micro_batch_tokens, seed, is_cancelled))
    finally:
        learner.forget_gradient()
        learner.load_state(scratch)
        scratch.unlink(missing_ok=True)
    return rate_from(curve)


def rate_from(curve: Sequence[tuple[float, float]]) -> float:
    """Return the learning rate that a curve of rates and losses suggests."""
    smoothed: list[tuple[float, float]] = []
    average = 0.0
    for number, (rate, loss) in enumerate(curve, start=1):
        average = _SMOOTHING * average + (1 - _SMOOTHING) * loss
        smoothed.append((average / (1 - _SMOOTHING**number), rate))
    lowest = min(smoothed, default=(0.0, _BOUNDS[1]))[1]
    return min(max(lowest / _BELOW_LOWEST_LOSS, _BOUNDS[0]), _BOUNDS[1])


def _curve(
    learner: Learner,
    train: Sequence[TokenSequence],
    micro_batch_tokens: int,
    seed: int,
    is_cancelled: Callable[[], bool],
) -> list[tuple[float, float]]:
    order = BatchOrder(len(train), _batch(train), seed)
    curve: list[tuple[float, float]] = []
    for step in range(1, STEPS + 1):
        if is_cancelled():
            raise Cancelled
        rate = LOWEST * (HIGHEST / LOWEST) ** ((step - 1) / (STEPS - 1))
        batch = [train[place] for place in order.batch(step)]
        targets = sum(len(one.taught) for one in batch)
        loss, micro_batch_tokens = _loss(learner, batch, targets, micro_batch_tokens, step)
        if not math.isfinite(loss) or (curve and loss > _FAR_ABOVE * min(one for _, one in curve)):
            break
        curve.append((rate, loss))
        learner.update(rate, 0.0, 1.0)
    return curve


def _batch(train: Sequence[TokenSequence]) -> int:
    """Return how many sequences a step takes: few of long ones, which would take minutes."""
    mean = sum(one.length for one in train) / max(len(train), 1)
    return int(min(max(_STEP_TOKENS / max(mean, 1.0), _FEWEST), _BATCH))


def _loss(
    learner: Learner, batch: Sequence[TokenSequence], targets: int, most_tokens: int, seed: int
) -> tuple[float, int]:
    """Compute a batch's gradient; return its loss and how many tokens fit into memory at once.

    Raises:
        OutOfMemory: Not even one sequence does.
    """
    while True:
        try:
            parts = micro_batches(batch, most_tokens)
            total = sum(learner.accumulate(part, targets, seed) for part in parts)
        except OutOfMemory:
            learner.forget_gradient()
            if not learner.save_memory() and len(parts) == len(batch):
                raise
            most_tokens //= 2
        else:
            return total / max(targets, 1), most_tokens
