"""Which examples are taught in which step, and which are computed at once.

Every example comes once an epoch, in an order that the seed and the epoch alone decide: a run that
goes on after a stop needs to know nothing but its step.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from itertools import islice

from engine.training.sequences import TokenSequence


class BatchOrder:
    """The batches of a run.

    Args:
        count: Of examples.
        size: Of a batch; the last one of an epoch is filled up from the next epoch.
        seed: Of the order.
    """

    def __init__(self, count: int, size: int, seed: int) -> None:
        self._count = count
        self._size = min(size, count)
        self._seed = seed
        self._epoch = -1
        self._shuffled: list[int] = []

    @property
    def steps_of_epoch(self) -> float:
        """Steps in which each example is seen once."""
        return self._count / self._size

    def batch(self, step: int) -> list[int]:
        """Return the places of the examples of a step, the first one being 1."""
        first = (step - 1) * self._size
        return [self._place(number) for number in range(first, first + self._size)]

    def epoch_of(self, step: int) -> float:
        """Return how often each example was seen after a step."""
        return step * self._size / self._count

    def _place(self, number: int) -> int:
        epoch, place = divmod(number, self._count)
        if epoch != self._epoch:
            self._epoch = epoch
            self._shuffled = list(range(self._count))
            random.Random(f"{self._seed}:{epoch}").shuffle(self._shuffled)  # noqa: S311 - an order
        return self._shuffled[place]


def micro_batches(
    sequences: Iterable[TokenSequence], most_tokens: int
) -> list[list[TokenSequence]]:
    """Divide sequences, the longest first, so that each part can be computed at once.

    A sequence that is longer than that stands alone.
    """
    parts: list[list[TokenSequence]] = []
    held = 0
    for one in sorted(sequences, key=lambda one: (-one.length, one.example_id)):
        if parts and held + one.length <= most_tokens:
            parts[-1].append(one)
            held += one.length
        else:
            parts.append([one])
            held = one.length
    return parts


def spread_choice(sequences: Sequence[TokenSequence], most_tokens: int) -> list[TokenSequence]:
    """Return sequences from all over a list that have at most so many tokens together.

    At least one is returned. The same list gives the same choice.
    """
    total = sum(one.length for one in sequences)
    if total <= most_tokens:
        return list(sequences)
    wanted = max(int(len(sequences) * most_tokens / total), 1)
    step = len(sequences) / wanted
    return list(islice((sequences[int(number * step)] for number in range(wanted)), wanted))
