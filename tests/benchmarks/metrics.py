"""Measures of a ranking."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence


def ndcg(ranking: Sequence[str], relevant: Mapping[str, int], depth: int = 10) -> float:
    """Normalised discounted cumulative gain with exponential gain (Burges et al., ICML 2005)."""
    gained = _gain([relevant.get(one, 0) for one in ranking[:depth]])
    ideal = _gain(sorted(relevant.values(), reverse=True)[:depth])
    return gained / ideal if ideal else 0.0


def recall(ranking: Sequence[str], relevant: Mapping[str, int], depth: int = 10) -> float:
    """Share of the relevant documents among the first `depth`."""
    wanted = {one for one, grade in relevant.items() if grade > 0}
    return len(wanted & set(ranking[:depth])) / len(wanted) if wanted else 0.0


def _gain(grades: Sequence[int]) -> float:
    return sum((2.0**grade - 1) / math.log2(place + 2) for place, grade in enumerate(grades))
