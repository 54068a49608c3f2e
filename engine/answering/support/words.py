"""Which words of a sentence carry meaning, and how many of them a text holds.

Stems are those of the text's own language. How much a word tells is taken from the passages
themselves: one that most of their sentences hold tells little, whatever the language; very short
words tell less. English words that join others are left out. Not covered: words that mean the
same, which the embedder knows.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import Final

from engine.index.analysis import analysed

_WITHOUT_MEANING: Final = frozenset(
    """a about above after again all also am an and any are as at be because been before being below
    between both but by can could did do does doing down during each few for from further had has
    have having he her here hers him his how i if in into is it its just me more most my no nor not
    of off on once only or other our out over own passage passages same she should so some such than
    that the their them then there these they this those through to too under until up very was we
    were what when where which while who whom why will with would you your""".split()
)

_FULL_LENGTH: Final = 5
"""Signs from which on a word counts fully."""

_UNSPACED_PAIR: Final = 2


def terms_of(text: str, language: str) -> frozenset[str]:
    """Return the stems of the words of a text that carry meaning."""
    if language in {"", "en"}:
        text = " ".join(
            word
            for word in text.split()
            if word.strip(".,;:!?()\"'").lower() not in _WITHOUT_MEANING
        )
    return frozenset(analysed(text, language).split()) - _WITHOUT_MEANING


class Rarity:
    """How much each word tells among a number of texts."""

    def __init__(self, texts: Sequence[frozenset[str]]) -> None:
        self._count = len(texts)
        self._holders = Counter(term for text in texts for term in text)

    def weight(self, term: str) -> float:
        """Return the inverse document frequency, less for very short words."""
        # One that no text holds tells as much as one that a single text holds.
        rarity = math.log((self._count + 1) / (max(self._holders[term], 1) + 0.5))
        # In scripts without spaces each term is a pair of signs, and says as much as a word.
        is_pair = len(term) <= _UNSPACED_PAIR and not term.isascii()
        length = 1.0 if is_pair else min(len(term) / _FULL_LENGTH, 1.0)
        return max(rarity, 0.1) * length

    def share(self, sentence: frozenset[str], text: frozenset[str]) -> float:
        """Return the share of a sentence's meaning that a text holds, 0 to 1."""
        total = sum(map(self.weight, sentence))
        return sum(map(self.weight, sentence & text)) / total if total else 0.0
