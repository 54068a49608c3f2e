"""Compares texts word for word, as the literature on question answering does.

Words are compared without case, punctuation and English articles, and numbers without separators of
thousands (Rajpurkar et al., EMNLP 2016), but with their minus: -5 is another number than 5. Signs
of scripts that write no spaces between words count as words. Not covered: meaning, for which there
is the embedder.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

_THOUSANDS: Final = re.compile(r"(?<=\d)[,\u00a0\u202f'\u2019](?=\d{3}(?!\d))")
_MINUS: Final = re.compile(r"(?<!\w)(?:[-\u2212]|minus )(?=\d)")
_WORD: Final = re.compile(
    r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0e7f]"
    r"|(?:(?<!\w)-(?=\d))?[^\W_]+(?:[.][0-9]+)?"
)
_ARTICLES: Final = frozenset({"a", "an", "the"})
_SAME: Final = {"%": " percent ", "&": " and "}
_LONGEST: Final = 20_000
"""Characters of a text that are compared: more is no answer any more."""


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text in the form in which they are compared."""
    # Before the signs are made alike: a narrow space in a number is no end of a word.
    numbers = _THOUSANDS.sub("", text[:_LONGEST])
    plain = unicodedata.normalize("NFKC", numbers).casefold()
    for sign, word in _SAME.items():
        plain = plain.replace(sign, word)
    found = _WORD.findall(_MINUS.sub("-", plain))
    kept = tuple(one for one in found if one not in _ARTICLES)
    # "A" as a grade, "The" as a label: nothing else is there to compare.
    return kept or tuple(found)


def is_same(text: str, other: str) -> bool:
    """Whether two texts have the same words in the same order, at least one."""
    words = words_of(text)
    return bool(words) and words == words_of(other)


def holds(text: str, wanted: str) -> bool:
    """Whether all words of a wanted text stand in a text one behind the other."""
    words = words_of(wanted)
    return bool(words) and f"\n{chr(10).join(words)}\n" in f"\n{chr(10).join(words_of(text))}\n"


def is_part(text: str, other: str) -> bool:
    """Whether one of two texts has all words of the other, and both have the same numbers."""
    words, others = Counter(words_of(text)), Counter(words_of(other))
    return (words <= others or others <= words) and _numbers(words) == _numbers(others)


def token_f1(text: str, wanted: str) -> float:
    """Return how many words two texts share, 0 to 1: the harmonic mean of precision and recall."""
    return _harmonic(*_precision_and_recall(words_of(text), words_of(wanted)))


def recall(text: str, wanted: str) -> float:
    """Return the share of a wanted text's words that a text holds, 0 to 1."""
    return _precision_and_recall(words_of(text), words_of(wanted))[1]


def character_f(text: str, wanted: str, longest: int = 6) -> float:
    """Return how much of their wording two texts share, signs and capital letters included, 0 to 1.

    Source: chrF with beta 1, character n-grams of 1 to 6 (Popovic, WMT 2015). Unlike there, runs of
    white space count as one sign, because the form of an answer is a part of its style.

    Args:
        text: The answer.
        wanted: The one that was expected.
        longest: Characters of the longest n-gram.
    """
    first, second = (re.sub(r"\s+", " ", one[:_LONGEST].strip()) for one in (text, wanted))
    scores = []
    for size in range(1, longest + 1):
        grams = [_grams(one, size) for one in (first, second)]
        if all(grams):
            scores.append(_harmonic(*_precision_and_recall(*grams)))
    if not scores:
        return float(bool(first) and first == second)
    return sum(scores) / len(scores)


def _numbers(words: Iterable[str]) -> set[str]:
    return {one for one in words if any(map(str.isdecimal, one))}


def _grams(text: str, size: int) -> Sequence[str]:
    return [text[at : at + size] for at in range(len(text) - size + 1)]


def _precision_and_recall(found: Sequence[str], wanted: Sequence[str]) -> tuple[float, float]:
    shared = sum((Counter(found) & Counter(wanted)).values())
    return shared / max(len(found), 1), shared / max(len(wanted), 1)


def _harmonic(precision: float, recall_: float) -> float:
    total = precision + recall_
    return 2 * precision * recall_ / total if total else 0.0
