"""Decides which passage each sentence of an answer rests on.

The model is not asked for numbers: small models invent them. Each sentence is compared with the
passages by the words that carry meaning, the rarer ones counting more, and cites the passages that
hold most of them. Covered: assignment by words. Not covered: whether the passage truly supports the
sentence (a sentence can use a passage's words and say the contrary).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from engine.conversations.records import CitationMark
from engine.documents.sentences import split_sentences

_WORD: Final = re.compile(r"\w+", re.UNICODE)

_ENOUGH: Final = 0.5
"""Share of a sentence's meaning that a passage must hold to be cited."""

_NEARLY_BEST: Final = 0.97
"""A second passage is cited too when it holds nearly as much as the best."""

_MOST_NUMBERS: Final = 2

_FEWEST_WORDS: Final = 1
"""Different words a sentence must have to be assigned by them."""

_OWN_MARKS: Final = re.compile(r"\s+\[(?:passage\s*)?\d+(?:\s*,\s*\d+)*\]", re.IGNORECASE)

_WITHOUT_MEANING: Final = frozenset(
    """a about above after again all also am an and any are as at be because been before being below
    between both but by can could did do does doing down during each few for from further had has
    have having he her here hers him his how i if in into is it its just me more most my no nor not
    of off on once only or other our out over own passage passages same she should so some such than
    that the their them then there these they this those through to too under until up very was we
    were what when where which while who whom why will with would you your""".split()
)


def without_own_marks(text: str) -> str:
    """Remove numbers in brackets that a model wrote by itself: they refer to nothing."""
    return _OWN_MARKS.sub("", text)


def cite(text: str, passages: Sequence[str]) -> tuple[CitationMark, ...]:
    """Assign the sentences of an answer to passages.

    Args:
        text: The answer.
        passages: The texts that the model read; the first has number 1.

    Returns:
        A mark behind each sentence that rests on a passage, in order.
    """
    words = [_meaning(passage) for passage in passages]
    holders = Counter(word for one in words for word in one)
    marks = []
    for start, end in split_sentences(text):
        numbers = _best_passages(_meaning(text[start:end]), words, holders)
        if numbers:
            marks.append(CitationMark(end, numbers))
    return tuple(marks)


def _best_passages(
    sentence: set[str], passages: list[set[str]], holders: Counter[str]
) -> tuple[int, ...]:
    if len(sentence) < _FEWEST_WORDS or not passages:
        return ()
    # A word that many of the passages hold does not tell them apart.
    weights = {word: 1.0 / max(holders[word], 1) for word in sentence}
    total = sum(weights.values())
    shares = [sum(weights[word] for word in sentence & one) / total for one in passages]
    plain = [len(sentence & one) / len(sentence) for one in passages]
    best = max(shares)
    chosen = [
        number
        for number, (share, held) in enumerate(zip(shares, plain, strict=True), start=1)
        if held >= _ENOUGH and share > 0 and share >= best * _NEARLY_BEST
    ]
    return tuple(chosen[:_MOST_NUMBERS])


def _meaning(text: str) -> set[str]:
    words = {word.lower() for word in _WORD.findall(text)} - _WITHOUT_MEANING
    return {_stem(word) for word in words}


def _stem(word: str) -> str:
    """Cut the commonest English endings, so that "delays" meets "delay" and "delayed"."""
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word
