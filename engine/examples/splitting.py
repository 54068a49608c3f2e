"""Puts examples aside for the test, so that nothing of them was learnt.

Groups (`grouping`) are never divided. The same examples and the same seed give the same split, on
every machine. Where the answers are labels, each side gets its share of every label as far as the
groups allow.
"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from engine.examples.grouping import Grouping, group
from engine.examples.records import Example

_FEWEST: Final = 8
_MOST: Final = 500
"""More examples than that make a test slow and hardly better."""


@dataclass(frozen=True, slots=True)
class Split:
    """Which examples are learnt and which test what was learnt.

    Attributes:
        train_ids: To be learnt, in the order given.
        validation_ids: Never learnt.
        groups: How many groups there are on both sides together.
        seed: What the choice was made with.
        is_stratified: Whether the answers are labels and were shared out.
    """

    train_ids: tuple[int, ...]
    validation_ids: tuple[int, ...]
    groups: int
    seed: int
    is_stratified: bool = False

    @property
    def is_grouped(self) -> bool:
        """Whether some examples were kept together."""
        return self.groups < len(self.train_ids) + len(self.validation_ids)


def split(
    examples: Iterable[Example],
    validation_share: float = 0.1,
    seed: int = 0,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Split:
    """Put a share of the examples aside, at least 8 and at most 500.

    With two groups or more, neither side is empty.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    return split_groups(group(examples, is_cancelled), validation_share, seed)


def folds(
    examples: Iterable[Example],
    count: int,
    seed: int = 0,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Split, ...]:
    """Put every example aside once, in as many splits, or as there are groups.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    return fold_groups(group(examples, is_cancelled), count, seed)


def split_groups(grouping: Grouping, validation_share: float, seed: int) -> Split:
    """Do `split` with examples that are grouped already."""
    units = _units(grouping, seed)
    if len(units) < 2:
        return _split(grouping, set(), seed)
    total = len(grouping.ids)
    wanted = max(round(total * validation_share), min(_FEWEST, total // 3), 1)
    chosen = _chosen(units, min(wanted, _MOST, total // 2))
    return _split(grouping, chosen or {min(units, key=lambda one: one.size).number}, seed)


def fold_groups(grouping: Grouping, count: int, seed: int) -> tuple[Split, ...]:
    """Do `folds` with examples that are grouped already."""
    units = sorted(_units(grouping, seed), key=lambda one: -one.size)
    if len(units) < 2:
        return ()
    parts = [_Part() for _ in range(max(2, min(count, len(units))))]
    for unit in units:
        costs = [part.cost(unit) for part in parts]
        parts[costs.index(min(costs))].add(unit)
    return tuple(_split(grouping, part.numbers, seed) for part in parts)


@dataclass(frozen=True, slots=True)
class _Unit:
    """A group: what is given to one side as a whole.

    Attributes:
        number: Of the group.
        labels: How many examples it has of each label.
    """

    number: int
    labels: tuple[tuple[int, int], ...]

    @property
    def size(self) -> int:
        """How many examples it has."""
        return sum(count for _, count in self.labels)


class _Part:
    """Groups that stand on one side."""

    def __init__(self) -> None:
        self.numbers: set[int] = set()
        self.size = 0
        self.labels: Counter[int] = Counter()

    def cost(self, unit: _Unit) -> tuple[int, int]:
        """Return how little a group belongs here: its labels are here already, or much else."""
        return sum(self.labels[label] for label, _ in unit.labels), self.size

    def add(self, unit: _Unit) -> None:
        """Take a group."""
        self.numbers.add(unit.number)
        self.size += unit.size
        self.labels.update(dict(unit.labels))


def _units(grouping: Grouping, seed: int) -> list[_Unit]:
    """Return the groups in an order that only the seed decides."""
    width = int(grouping.labels.max()) + 1 if len(grouping.labels) else 1
    keys, counts = np.unique(grouping.groups * width + grouping.labels, return_counts=True)
    labels: list[list[tuple[int, int]]] = [[] for _ in range(grouping.count)]
    for key, count in zip(keys.tolist(), counts.tolist(), strict=True):
        labels[key // width].append((key % width, count))
    units = [_Unit(number, tuple(each)) for number, each in enumerate(labels)]
    random.Random(seed).shuffle(units)  # noqa: S311 - no secret
    return units


def _chosen(units: Sequence[_Unit], wanted: int) -> set[int]:
    """Return groups with at most as many examples as wanted, each label by its share."""
    part, every = _Part(), _Part()
    for unit in units:
        every.add(unit)
    share = wanted / every.size
    # Whole examples of each label first, then one more of some, then what is left.
    for rounded in (math.floor, math.ceil, lambda _: wanted):
        most = {label: rounded(count * share) for label, count in every.labels.items()}
        for unit in units:
            if part.size == wanted:
                break
            if unit.number not in part.numbers and _fits(unit, part, most, wanted):
                part.add(unit)
    return part.numbers


def _fits(unit: _Unit, part: _Part, most: Mapping[int, int], wanted: int) -> bool:
    return part.size + unit.size <= wanted and all(
        part.labels[label] + count <= most[label] for label, count in unit.labels
    )


def _split(grouping: Grouping, chosen: set[int], seed: int) -> Split:
    is_aside = np.isin(grouping.groups, list(chosen)).tolist()
    pairs = list(zip(grouping.ids, is_aside, strict=True))
    return Split(
        tuple(id_ for id_, aside in pairs if not aside),
        tuple(id_ for id_, aside in pairs if aside),
        grouping.count,
        seed,
        bool(len(grouping.labels)) and int(grouping.labels.max()) > 0,
    )
