"""Sets of rows that grow together (union-find), on whole columns."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.int64]


class Forest:
    """Sets of rows that grow together."""

    def __init__(self, size: int) -> None:
        self._parents = np.arange(size)

    def roots(self) -> Rows:
        """Return for each row the first one of its set."""
        while True:
            above = self._parents[self._parents]
            if np.array_equal(above, self._parents):
                return self._parents
            self._parents = above

    def join(self, first: Rows, second: Rows) -> None:
        """Put the sets of pairs of rows together."""
        parents = self._parents
        for one, other in zip(first.tolist(), second.tolist(), strict=True):
            root, other_root = self._root(one), self._root(other)
            parents[max(root, other_root)] = min(root, other_root)

    def _root(self, row: int) -> int:
        parents = self._parents
        while (above := int(parents[row])) != row:
            parents[row] = parents[above]
            row = above
        return row

    def join_equal(self, keys: Rows) -> None:
        """Put rows with the same key together."""
        order = np.argsort(keys, kind="stable")
        is_same = np.flatnonzero(keys[order][1:] == keys[order][:-1])
        self.join(order[is_same], order[is_same + 1])


def members(numbers: Rows) -> list[Rows]:
    """Return the rows of each cluster with more than one, in the order of their first rows."""
    order = np.argsort(numbers, kind="stable")
    ends = np.flatnonzero(np.diff(numbers[order])) + 1
    found = [one for one in np.split(order, ends) if len(one) > 1]
    return sorted(found, key=lambda one: int(one[0]))


def numbered(values: Rows) -> Rows:
    """Return a number for each row, the same for the same value, in the order they come in."""
    _, first, which = np.unique(values, return_index=True, return_inverse=True)
    ranks = np.empty(len(first), np.int64)
    ranks[np.argsort(first)] = np.arange(len(first))
    found: Rows = ranks[which]
    return found
