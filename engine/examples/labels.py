"""Whether the answers of a set are labels: few different ones, each of them short."""

from __future__ import annotations

from collections import Counter
from typing import Final

_MOST_LABELS: Final = 300
_LONGEST_LABEL: Final = 80
_FEWEST: Final = 8
_FEWEST_OF_EACH: Final = 4
"""Examples of each label, on average; with fewer, answers that come again are mere chance."""


def label_of(answer: str) -> str:
    """Return an answer as a label: it is the same however it is capitalised and spaced."""
    return " ".join(answer.split()).casefold()


class LabelCounter:
    """Counts answers as long as they may be labels."""

    def __init__(self) -> None:
        self._counts: Counter[str] | None = Counter()
        self._total = 0

    def add(self, answer: str) -> None:
        """Count an answer."""
        self._total += 1
        if self._counts is None:
            return
        self._counts[label_of(answer[: _LONGEST_LABEL * 2])] += 1
        if len(self._counts) > _MOST_LABELS or len(answer.strip()) > _LONGEST_LABEL:
            self._counts = None

    @property
    def labels(self) -> Counter[str]:
        """How often each label stands; empty when the answers are no labels."""
        if self._counts is None or self._total < _FEWEST:
            return Counter()
        is_label = len(self._counts) <= self._total // _FEWEST_OF_EACH
        return self._counts if is_label else Counter()
