"""Finds what to ask about in a passage: sentences that stand for themselves, and a fact in each.

A small model cannot be trusted to choose what is worth knowing, nor to answer. So the sentence and
the fact in it are found by rules (see `facts`), and the kind of the fact says how a question for it
begins. Covered: one fact of each sentence, the most telling sentences first. Not covered: what
needs two sentences.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from engine.answering.support.words import terms_of
from engine.documents.sentences import Span, split_sentences
from engine.training.drafting.facts import Fact, facts_of
from engine.training.drafting.quoting import behind_heading, quoted
from engine.training.drafting.records import SourcePassage
from engine.training.drafting.usable import ends_as_sentence
from engine.training.drafting.wording import Asked, Wording, wording_of

BLANK: Final = "____"
"""Stands for the fact that a question is to ask for."""

_SHORTEST: Final = 30
_LONGEST: Final = 320
"""Characters of a sentence: longer ones hold several facts, or are not sentences."""

_PRONOUN_WITHIN: Final = 8
"""Words of a sentence among which a pronoun points back to another sentence."""

_FEWEST_TERMS: Final = 4
_LEAST_LETTERS: Final = 0.65

_WORD: Final = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
_OPENING: Final = "\"'\u201c\u201e\u00ab(*_"
_CLOSING: Final = "\"'\u201d\u2019)"

_WORTH: Final = {
    Asked.AMOUNT: 1.0,
    Asked.SHARE: 1.0,
    Asked.COUNT: 0.9,
    Asked.DATE: 0.9,
    Asked.TIME: 0.9,
    Asked.REASON: 0.8,
    Asked.MEANING: 0.7,
    Asked.NAME: 0.6,
    Asked.PLACE: 0.5,
}
"""How well questions of each kind turn out, about."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A fact in a sentence of a passage.

    Attributes:
        start: Where its sentence stands in the passage.
        end: Where the sentence ends there.
        sentence: The sentence as an answer quotes it.
        key: The fact itself, word for word; part of the sentence.
        blanked: The sentence with a blank in the place of the fact.
        asked: What a question for it asks for.
        beginnings: How such a question may begin.
        worth: For putting them in order; higher is better.
    """

    start: int
    end: int
    sentence: str
    key: str
    blanked: str
    asked: Asked
    beginnings: tuple[str, ...]
    worth: float


def anchors_of(passage: SourcePassage) -> list[Anchor]:
    """Return what can be asked about a passage, the best first, one fact of each sentence."""
    wording = wording_of(passage.language)
    spans = split_sentences(passage.text)
    terms = [terms_of(passage.text[start:end], passage.language) for start, end in spans]
    holders = Counter(term for one in terms for term in one)
    found = []
    for (start, end), mine in zip(spans, terms, strict=True):
        raw = passage.text[behind_heading(passage.text, start, end) : end]
        sentence = quoted(raw, passage.language)
        if len(mine) < _FEWEST_TERMS or not _stands_alone(raw, sentence, wording):
            continue
        best = _best(list(facts_of(sentence, passage.language)))
        if best is not None:
            worth = _WORTH[best.asked] + _only_here(mine, holders)
            found.append(_anchor((start, end), sentence, best, worth))
    return sorted(found, key=lambda one: -one.worth)


def _anchor(span: Span, sentence: str, fact: Fact, worth: float) -> Anchor:
    key = sentence[fact.start : fact.end]
    blanked = f"{sentence[: fact.start]}{BLANK}{sentence[fact.end :]}"
    return Anchor(*span, sentence, key, blanked, fact.asked, fact.beginnings, worth)


def _best(facts: Sequence[Fact]) -> Fact | None:
    return max(facts, key=lambda one: _WORTH[one.asked], default=None)


def _only_here(terms: frozenset[str], holders: Counter[str]) -> float:
    """Return the share of a sentence's words that no other has: it is told apart by them."""
    return sum(holders[term] == 1 for term in terms) / len(terms)


def _stands_alone(raw: str, sentence: str, wording: Wording) -> bool:
    """Whether a sentence says something without those around it."""
    if not _SHORTEST <= len(sentence) <= _LONGEST or not ends_as_sentence(sentence):
        return False
    if sentence.rstrip(_CLOSING).endswith("?") or "|" in raw or "\t" in raw:
        return False
    letters = sum(sign.isalpha() or sign.isspace() for sign in sentence)
    if letters < _LEAST_LETTERS * len(sentence) or sentence.count("(") != sentence.count(")"):
        return False
    words = _words(sentence)
    first = sentence.lstrip(_OPENING)[:1]
    starts = first.isupper() or first.isdigit() or not first.isascii()
    if not starts or not words or words[0] in wording.joins:
        return False
    return wording.points_back.isdisjoint(words[:_PRONOUN_WITHIN])


def _words(text: str) -> list[str]:
    return [one.lower() for one in _WORD.findall(text)]
