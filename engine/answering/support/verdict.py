"""Makes one score of what was measured, and a verdict of the score.

The weights are those of a logistic regression over sentences whose support is known, fitted on one
half of them, with even odds as the limit; the other half gave the figures in docs/quality.md. Words
of denial and opposites were tried beside these measures, and told nothing more. The weights hold
for the starter embedder. For another one, whose similarities have another scale, a sentence is
judged by words, numbers and names alone.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from engine.answering.support.measuring import Measures
from engine.models.embedders import is_measured

if TYPE_CHECKING:
    from engine.answering.entailment import Judgement

_ENTAILED_FROM: Final = 0.5


@dataclass(frozen=True, slots=True)
class Weights:
    """What each measure counts in the log-odds of "supported".

    Attributes:
        constant: Of a sentence that shares nothing with the passages.
        words: See `Measures.words`.
        passage_words: See `Measures.passage_words`.
        meaning: See `Measures.meaning`.
        not_held: For a sentence with a number or name that no passage holds.
        missing_nearby: See `Measures.missing_nearby`.
        least: The score from which on a sentence counts as supported.
    """

    constant: float
    words: float = 0.0
    passage_words: float = 0.0
    meaning: float = 0.0
    not_held: float = 0.0
    missing_nearby: float = 0.0
    least: float = 0.5


COMBINED: Final = Weights(
    -3.43, words=0.35, passage_words=-0.07, meaning=4.78, not_held=-1.97, missing_nearby=-1.19
)
WITHOUT_MEANING: Final = Weights(-3.0, words=6.0, missing_nearby=-1.5)
"""More than half of the words in one stretch of a passage. Not fitted: a fit to these sentences
takes only what is copied word for word."""


def is_supported(measures: Measures, embedder: str) -> bool:
    """Whether the passages hold a sentence: all its numbers and names, and enough of the rest.

    Args:
        measures: Of the sentence.
        embedder: The identity of the one that measured its meaning; "" when none did.
    """
    has_meaning = is_measured(embedder) and not measures.is_fragment
    weights = COMBINED if has_meaning else WITHOUT_MEANING
    return not measures.not_held and score(measures, weights) >= weights.least


def score(measures: Measures, weights: Weights) -> float:
    """Return how likely it is that the passages hold the sentence, 0 to 1."""
    odds = (
        weights.constant
        + weights.words * measures.words
        + weights.passage_words * measures.passage_words
        + weights.meaning * measures.meaning
        + weights.not_held * bool(measures.not_held)
        + weights.missing_nearby * measures.missing_nearby
    )
    return 1.0 / (1.0 + math.exp(-odds))


def is_entailed(measures: Measures, judgements: Sequence[Judgement]) -> bool:
    """Whether a nearest stretch entails a sentence all of whose numbers and names are held."""
    if measures.not_held or not judgements:
        return False
    best = max(judgements, key=lambda one: one.entailed)
    return best.entailed >= _ENTAILED_FROM and best.entailed > best.contradicted
