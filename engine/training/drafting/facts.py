"""Finds the facts in a sentence that a question can ask for, and how such a question begins.

Covered: counts, shares, amounts of money, times, dates; places and doers by the word before their
name; reasons; what a thing is. Not covered: names that are the subject of a sentence, whose kind
nobody knows, and numbers without a word behind them that says what they count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from engine.answering.support.dates import month_of, numeric_dates_in
from engine.answering.support.names import folded, names_in
from engine.answering.support.numbers import Number, numbers_in
from engine.answering.support.words import terms_of
from engine.documents.sentences import Span
from engine.training.drafting.wording import Asked, Wording, is_known, wording_of

_MOST_NUMBERS: Final = 3
"""Of a sentence; with more of them it is not clear which one a question asks for."""

_WORD: Final = re.compile(r"[^\W\d_]+")
_NOUN: Final = re.compile(r"[ \u00a0-]([^\W\d_]{2,})")
_YEAR: Final = re.compile(r"(?:1\d|20)\d\d\Z")
_CLOCK: Final = re.compile(r"\d{1,2}:\d\d\Z")
_DAY_BEFORE: Final = re.compile(r"\b\d{1,2}(?:st|nd|rd|th|er|\.)? (?:de |of )?\Z")
_DAY_OR_YEAR_BEHIND: Final = re.compile(
    r"\.?(?: \d{1,2}(?:st|nd|rd|th)?\b(?!:))?(?:,?(?: de| of)? (?:1\d|20)\d\d\b)?"
)
_BEHIND_A_NAME: Final = re.compile(r"[.,;:!?]|\s+(?:in|on|at|since|from|until|and|with|for)\b|\Z")
_HOURS: Final = frozenset({"am", "pm", "uhr"})
"""Behind a number, what makes it a time of day."""

_CURRENCIES: Final = ("$", "\u20ac", "\u00a3", "\u00a5")
_PLURAL_VERBS: Final = frozenset({"are", "sind", "son"})
_PLURALS: Final = frozenset("people men women children feet percent per cent".split())
_MOST_IN_COUNTED: Final = 3
"""Words among which the plural stands."""

_LEAST_BEFORE: Final = 0.25
"""Of a sentence, what stands before a reason: that is what is asked about."""

_MOST_BEFORE: Final = 5
"""Words of a thing whose meaning is told."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact in a sentence.

    Attributes:
        start: Offset in the sentence.
        end: Offset behind it.
        asked: What a question for it asks for.
        beginnings: How such a question may begin.
    """

    start: int
    end: int
    asked: Asked
    beginnings: tuple[str, ...]


def facts_of(sentence: str, language: str) -> Iterator[Fact]:
    """Yield the facts of a sentence that a question can ask for.

    Args:
        sentence: As an answer quotes it.
        language: ISO 639-1; empty when unknown.
    """
    begins = is_known(language)
    for fact in _all_facts(sentence, language, wording_of(language)):
        # In a language that drafting does not know the model begins by itself.
        yield fact if begins else replace(fact, beginnings=("",))


def _all_facts(sentence: str, language: str, wording: Wording) -> Iterator[Fact]:
    dates = list(_dates(sentence))
    for span in dates:
        yield Fact(*span, Asked.DATE, wording.beginnings[Asked.DATE])
    numbers = [
        one
        for one in numbers_in(sentence, language or "en")
        if not any(start < one.end and one.start < end for start, end in dates)
    ]
    yield from _of_numbers(sentence, numbers, language, wording)
    yield from _of_names(sentence, language, wording)
    yield from _of_parts(sentence, wording)


def _dates(sentence: str) -> Iterator[Span]:
    for one in numeric_dates_in(sentence):
        yield one.start, one.end
    for word in _WORD.finditer(sentence):
        # In lower case it is no month, but what somebody is allowed to do.
        if month_of(folded(word.group())) and word.group() != "may":
            before = _DAY_BEFORE.search(sentence[: word.start()])
            behind = _DAY_OR_YEAR_BEHIND.match(sentence, word.end())
            start = before.start() if before else word.start()
            end = behind.end() if behind else word.end()
            if any(map(str.isdigit, sentence[start:end])):
                yield start, end


def _of_numbers(
    sentence: str, numbers: Sequence[Number], language: str, wording: Wording
) -> Iterator[Fact]:
    for number in numbers[:_MOST_NUMBERS]:
        text = sentence[number.start : number.end]
        before, behind = sentence[: number.start].rstrip(), sentence[number.end :]
        span = (number.start, number.end)
        noun = _noun(behind, language)
        if _CLOCK.match(text) or noun.lower() in _HOURS:
            yield Fact(*span, Asked.TIME, wording.beginnings[Asked.TIME])
        elif _is_year(text, before, noun, wording):
            yield Fact(*span, Asked.DATE, wording.beginnings[Asked.DATE])
        elif number.unit == "percent":
            yield Fact(*span, Asked.SHARE, wording.beginnings[Asked.SHARE])
        elif before.endswith(_CURRENCIES) or noun.lower() in wording.money:
            yield Fact(*span, Asked.AMOUNT, wording.beginnings[Asked.AMOUNT])
        elif noun and _last_word(before) not in wording.before_marks:
            begun = tuple(one.format(noun=noun) for one in wording.beginnings[Asked.COUNT])
            yield Fact(*span, Asked.COUNT, begun)


def _is_year(text: str, before: str, noun: str, wording: Wording) -> bool:
    is_like_one = _YEAR.match(text) is not None
    return is_like_one and (not noun or _last_word(before) in wording.before_years)


def _last_word(text: str) -> str:
    return text.split()[-1].lower() if text else ""


def _noun(behind: str, language: str) -> str:
    """Return what a number counts: the word right behind it, when it carries meaning."""
    found = _NOUN.match(behind)
    if found is None or not terms_of(found[1], language):
        return ""
    if found[1][0].isupper() and language != "de":
        # A street, a person, a thing that has this number.
        return ""
    if found[1].lower() in _HOURS:
        return found[1]
    if language in {"", "en"} and not _is_counted(behind):
        return ""
    return found[1]


def _is_counted(behind: str) -> bool:
    """Whether one of the first words behind a number is a plural: "working days", not "located"."""
    words = _WORD.findall(behind)[:_MOST_IN_COUNTED]
    return any(one in _PLURALS or (one.endswith("s") and not one.endswith("ss")) for one in words)


def _of_names(sentence: str, language: str, wording: Wording) -> Iterator[Fact]:
    for name in names_in(sentence, language or "en"):
        before = sentence[: name.start].split()
        word = _last_word(sentence[: name.start].rstrip())
        if word in wording.doers:
            yield Fact(name.start, name.end, Asked.NAME, wording.beginnings[Asked.NAME])
        is_whole = _BEHIND_A_NAME.match(sentence, name.end) is not None
        if word in wording.places and is_whole and len(before) > 1:
            yield Fact(name.start, name.end, Asked.PLACE, wording.beginnings[Asked.PLACE])


def _of_parts(sentence: str, wording: Wording) -> Iterator[Fact]:
    end = len(sentence.rstrip(".!\u3002 "))
    for word in wording.reasons:
        found = re.search(rf"(?<!\w){re.escape(word)}(?! of\b|\w)", sentence)
        if found and found.start() > _LEAST_BEFORE * end:
            yield Fact(found.start(), end, Asked.REASON, wording.beginnings[Asked.REASON])
    for word in wording.means:
        at = sentence.find(word)
        if at > 0 and len(sentence[:at].split()) <= _MOST_BEFORE:
            verb = word.split()[0]
            begun = wording.beginnings[Asked.MEANING]
            chosen = begun[-1:] if verb in _PLURAL_VERBS else begun[:1]
            yield Fact(at + len(verb) + 2, end, Asked.MEANING, chosen)
