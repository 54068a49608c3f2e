"""Tells whether what was found is likely to hold an answer, so that none is invented.

The measure adds the best similarity to the share of the question's words (rarer ones counting
more) that one passage holds. A passage about many things resembles a question about one of them
little, so where that says too little, the nearest single sentence is looked at. The limits were
found with questions put to libraries that cannot answer them, figures in docs/quality.md. Covered:
the embedder they were found with. Not covered: other embedders, whose similarities have another
scale: there only an empty search counts as no evidence. Nor can it tell a question that a passage
nearly answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from engine.conversations.records import Evidence
from engine.index.analysis import Term, analysed
from engine.models.embedders import is_measured

_WORDS_COUNT: Final = 0.36
"""What all words of the question in one passage count, next to a similarity of 1."""

_NOTHING_BELOW: Final = 0.48
_LITTLE_BELOW: Final = 0.58
_SENTENCE_HOLDS: Final = 0.5
_SENTENCE_MAY_HOLD: Final = 0.45


@dataclass(frozen=True, slots=True)
class WeightedTerm:
    """A word of the question, and how much it tells."""

    term: Term
    weight: float


@dataclass(frozen=True, slots=True)
class FoundText:
    """A passage: its words in its language, those of the headings above it among them."""

    text: str
    language: str
    similarity: float


def evidence_of(
    embedder: str, terms: Sequence[WeightedTerm], found: Sequence[FoundText]
) -> Evidence:
    """Return how likely it is that the passages hold an answer.

    Args:
        embedder: Its identity.
        terms: The words of the question.
        found: The passages.
    """
    if not found:
        return Evidence.NONE
    if not is_measured(embedder):
        return Evidence.STRONG
    words = max(_share_of_words(terms, one) for one in found)
    measure = max(one.similarity for one in found) + _WORDS_COUNT * words
    if measure < _NOTHING_BELOW:
        return Evidence.NONE
    return Evidence.WEAK if measure < _LITTLE_BELOW else Evidence.STRONG


def after_second_look(first: Evidence, nearest: float) -> Evidence:
    """Return what a look at single sentences adds where whole passages said too little.

    Args:
        first: What the passages said.
        nearest: The greatest similarity of the question to one of their sentences.
    """
    if first is Evidence.STRONG or nearest >= _SENTENCE_HOLDS:
        return Evidence.STRONG
    return Evidence.WEAK if nearest >= _SENTENCE_MAY_HOLD else first


def _share_of_words(terms: Sequence[WeightedTerm], found: FoundText) -> float:
    total = sum(one.weight for one in terms)
    words = frozenset(analysed(found.text, found.language).split())
    held = sum(one.weight for one in terms if not words.isdisjoint(one.term))
    return held / total if total else 0.0
