"""Which texts say nearly the same: MinHash signatures, put into buckets, then compared.

Two texts are near-duplicates when they share at least 0.7 of their word triples. Candidates are
texts whose smallest hashes agree in one of 32 bands of 4 (Indyk and Motwani, 1998): that finds
99.98 % of the pairs that share 0.7, and of those that share 0.8 all but one in ten million. Each
candidate is compared by its whole sketch, so that no pair is a guess.

What very many texts share is a template, as in "Is this review good or bad?" before each of them.
It is left out of the comparison, else a set with a long instruction would be one large cluster. For
the same reason a cluster of more than 20 different texts is looked at again without what most of
them share.

datasketch has the same method as objects for each text and each bucket. This works on whole columns
with numpy, which is here anyway: a million texts need no more than their sketches.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from engine.errors import Cancelled
from engine.examples.forest import Forest, Rows, members
from engine.examples.sketches import Hashes, Sketches

LEAST_ALIKE: Final = 0.7
_BANDS: Final = 32
_HASHES_IN_BAND: Final = 4
_NEIGHBOURS: Final = 2
"""How many of the next texts in its bucket each one is compared with."""

_FEW: Final = 20
"""Up to so many texts, none is called a template."""

_TEMPLATE_SHARE: Final = 0.2
_TEMPLATE_SHARE_IN_CLUSTER: Final = 0.5
_PIECE: Final = 1_000_000
"""Hashes that are worked on at once."""


def clusters(
    sketches: Sketches,
    apart: NDArray[np.int64] | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Rows:
    """Return a number for each row; rows with the same number are near-duplicates.

    Args:
        sketches: The texts.
        apart: Rows with different numbers here are never put together; None for no such rows.
        is_cancelled: Asked between steps.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    found = np.arange(len(sketches))
    keys = np.zeros(len(sketches), np.int64) if apart is None else apart
    prints = sketches.prints()
    waiting: list[tuple[Rows, float]] = [(found.copy(), _TEMPLATE_SHARE)]
    while waiting:
        rows, share = waiting.pop()
        least_rows = max(_FEW, int(len(rows) * share)) + 1
        chosen = sketches.chosen(rows)
        bare = chosen.without_common(least_rows)
        if bare is None and share == _TEMPLATE_SHARE_IN_CLUSTER:
            continue
        roots = rows[_linked(bare or chosen, keys[rows], is_cancelled)]
        found[rows] = roots
        most = len(rows) if share == _TEMPLATE_SHARE else len(rows) - 1
        large = [rows[one] for one in members(roots) if _FEW < len(one) <= most]
        different = [one for one in large if len(np.unique(prints[one])) > _FEW]
        waiting += [(one, _TEMPLATE_SHARE_IN_CLUSTER) for one in different]
    return found


def _linked(sketches: Sketches, keys: NDArray[np.int64], is_cancelled: Callable[[], bool]) -> Rows:
    """Return for each row the first one of its cluster."""
    forest = Forest(len(sketches))
    hashes = _mixed(sketches.hashes)
    for band in range(_BANDS):
        if is_cancelled():
            raise Cancelled
        first, second = _neighbours(*_buckets(hashes, sketches.starts, band))
        roots = forest.roots()
        is_open = (roots[first] != roots[second]) & (keys[first] == keys[second])
        first, second = first[is_open], second[is_open]
        is_alike = sketches.alike(first, second) >= LEAST_ALIKE
        forest.join(first[is_alike], second[is_alike])
    return forest.roots()


def _buckets(hashes: Hashes, starts: Rows, band: int) -> tuple[NDArray[np.uint64], Hashes]:
    """Return for each row its bucket in a band, and its place among those in the bucket."""
    buckets = np.zeros(len(starts) - 1, np.uint64)
    for number in range(_HASHES_IN_BAND):
        least = _smallest(hashes, starts, band * _HASHES_IN_BAND + number)
        buckets = (buckets ^ least) * np.uint64(0x9E3779B97F4A7C15)
        buckets ^= buckets >> np.uint64(29)
    # Texts that are alike are also alike by what another band compares.
    return buckets, _smallest(hashes, starts, _BANDS * _HASHES_IN_BAND + band)


def _smallest(hashes: Hashes, starts: Rows, number: int) -> Hashes:
    """Return the smallest hash of each row in an order of its own for each number."""
    factor, added = _ORDERS[number]
    found = np.empty(len(starts) - 1, np.uint32)
    row = 0
    while row < len(found):
        end = max(row + 1, int(np.searchsorted(starts, starts[row] + _PIECE, "right")) - 1)
        ordered = hashes[starts[row] : starts[end]] * factor + added
        found[row:end] = np.minimum.reduceat(ordered, starts[row:end] - starts[row])
        row = end
    return found


def _neighbours(buckets: NDArray[np.uint64], places: Hashes) -> tuple[Rows, Rows]:
    """Return the pairs of rows that stand close to each other in a bucket."""
    order = np.lexsort((places, buckets))
    sorted_buckets = buckets[order]
    firsts, seconds = [], []
    for step in range(1, _NEIGHBOURS + 1):
        together = np.flatnonzero(sorted_buckets[step:] == sorted_buckets[:-step])
        firsts.append(order[together])
        seconds.append(order[together + step])
    return np.concatenate(firsts), np.concatenate(seconds)


def _mixed(hashes: Hashes) -> Hashes:
    mixed = hashes * np.uint32(0x85EBCA6B)
    return mixed ^ mixed >> np.uint32(13)


def _orders() -> Sequence[tuple[np.uint32, np.uint32]]:
    # Python's own generator gives the same numbers in every version.
    generator = random.Random(5)  # noqa: S311 - no secret
    numbers = [generator.getrandbits(32) for _ in range(2 * _BANDS * (_HASHES_IN_BAND + 1))]
    pairs = zip(numbers[::2], numbers[1::2], strict=True)
    return [(np.uint32(factor | 1), np.uint32(added)) for factor, added in pairs]


_ORDERS: Final = _orders()
