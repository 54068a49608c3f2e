"""Chooses the sentence of the passages that answers a question best, to be shown word for word.

Small models often answer wrong from the right passage; a sentence of the document itself is at
least what the document says. Each sentence is scored by its meaning and by the question's words in
it, as `retrieval.best_sentence` does inside a passage; added are what kind of answer the question
asks for (a name, a date, a number) and the place of the passage. Covered: question words of
English, German, French and Spanish; others count without a kind. Not covered: answers that need
more than one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from engine.answering.support.dates import month_of, numeric_dates_in
from engine.answering.support.names import folded_words, names_in
from engine.answering.support.numbers import numbers_in
from engine.answering.support.words import terms_of
from engine.documents.language import language_of
from engine.documents.sentences import Span, split_sentences
from engine.retrieval.best_sentence import MOST_SENTENCES, SHORTEST_SENTENCE, shares_of_words

if TYPE_CHECKING:
    from engine.index.embedder import Embedder
    from engine.retrieval.records import Passage

_WORDS_COUNT: Final = 0.3
_KIND_COUNTS: Final = 0.2
_PLACE_COUNTS: Final = 0.1
"""What each place further down the list of passages costs."""


class AnswerKind(StrEnum):
    """What a question asks for."""

    NAME = "name"
    DATE = "date"
    NUMBER = "number"


def _question_words(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.VERBOSE | re.IGNORECASE)


_QUESTION_WORDS: Final = (
    (
        AnswerKind.NUMBER,
        _question_words(
            r"""how\ (?:many|much|long|old|far|tall|big|large|high|deep|often)
            | what\ (?:percentage|percent|number|share|age)
            | wie\ ?(?:viele?|lange|alt|weit|hoch|oft) | combien | cu\u00e1nt[oa]s?"""
        ),
    ),
    (
        AnswerKind.DATE,
        _question_words(
            r"""when | (?:what|which)\ (?:year|date|day|month|century|decade)
            | wann | welche[ms]?\ jahr | quand | quelle\ ann\u00e9e | cu\u00e1ndo"""
        ),
    ),
    (
        AnswerKind.NAME,
        _question_words(
            r"""who | whose | whom | where | (?:what|which)\ (?:country|city|state|company|team)
            | wer | wen | wem | wo | woher | wohin | qui | o\u00f9 | qui\u00e9n | d\u00f3nde"""
        ),
    ),
)
_YEAR: Final = re.compile(r"\b(?:1\d|20)\d\d\b|\b\d\d?(?:st|nd|rd|th) century\b")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A sentence of a passage.

    Attributes:
        number: The passage, from 1.
        start: Offset in the document's extracted text.
        end: Offset behind it.
        text: The sentence, word for word.
    """

    number: int
    start: int
    end: int
    text: str


def best_quotation(
    question: str, passages: Sequence[Passage], embedder: Embedder
) -> Quotation | None:
    """Return the sentence that answers best; None where there is none.

    Args:
        question: In the person's words.
        passages: Best first.
        embedder: Compares question and sentences.
    """
    candidates = _candidates(passages)
    if not candidates:
        return None
    texts = [passages[place].text[start:end] for place, (start, end) in candidates]
    vectors = embedder.embed([question, *texts])
    meanings: list[float] = (vectors[1:] @ vectors[0]).tolist()
    words = _shares_of_words(question, texts)
    kind = kind_of(question)
    scores = [
        (1.0 - _WORDS_COUNT) * meaning
        + _WORDS_COUNT * share
        + _KIND_COUNTS * (kind is not None and holds_kind(text, kind, question))
        - _PLACE_COUNTS * place
        for meaning, share, text, (place, _) in zip(meanings, words, texts, candidates, strict=True)
    ]
    best = max(range(len(scores)), key=scores.__getitem__)
    place, (start, end) = candidates[best]
    base = passages[place].start
    return Quotation(place + 1, base + start, base + end, texts[best])


def kind_of(question: str) -> AnswerKind | None:
    """Return what a question asks for, by the question word that stands first."""
    found = [
        (match.start(), kind)
        for kind, words in _QUESTION_WORDS
        if (match := words.search(question)) is not None
    ]
    return min(found)[1] if found else None


def holds_kind(sentence: str, kind: AnswerKind, question: str) -> bool:
    """Whether a sentence holds a name, date or number that the question does not hold itself."""
    asked = set(folded_words(question))
    if kind is AnswerKind.NAME:
        return any(not asked.issuperset(one.words) for one in names_in(sentence))
    if kind is AnswerKind.DATE:
        years = {found.group() for found in _YEAR.finditer(sentence)}
        months = {word for word in folded_words(sentence) if month_of(word)}
        return bool((years | months) - asked) or bool(numeric_dates_in(sentence))
    known = {reading for one in numbers_in(question) for reading in one.readings}
    return any(not known & one.readings for one in numbers_in(sentence))


def _candidates(passages: Sequence[Passage]) -> list[tuple[int, Span]]:
    """Return the sentences that may be chosen, of the first passages first."""
    candidates = [
        (place, (start, end))
        for place, one in enumerate(passages)
        for start, end in split_sentences(one.text)
        if end - start >= SHORTEST_SENTENCE
    ]
    return candidates[:MOST_SENTENCES]


def _shares_of_words(question: str, texts: Sequence[str]) -> list[float]:
    """Return the share of the question's words in each sentence, whatever their endings."""
    language = language_of(" ".join(texts))
    return shares_of_words(
        terms_of(question, language), [terms_of(text, language) for text in texts]
    )
