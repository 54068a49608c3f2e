"""Finds the numbers, dates and names of a sentence that no passage holds.

A number is held when a passage has one of the same worth and not of another unit; a name when one
passage has all its words, or it is the acronym of words there, or the words of an acronym there.
Not covered: whether the passage says the same about it (`checking` compares the nearest sentence).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from engine.answering.support.dates import NumericDate, month_names, month_of, numeric_dates_in
from engine.answering.support.names import Name, folded_words, initials_in, names_in
from engine.answering.support.numbers import Number, numbers_in
from engine.index.analysis import analysed

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class HeldFacts:
    """What one text holds.

    Attributes:
        units: By the worth of a number, the units it stands with.
        words: All words, folded, and their stems.
        initials: Of its names of several words.
        dates: Those in digits.
    """

    units: dict[str, set[str]] = field(default_factory=dict)
    words: frozenset[str] = frozenset()
    initials: frozenset[str] = frozenset()
    dates: frozenset[tuple[int, int, int]] = frozenset()


@dataclass(frozen=True, slots=True)
class Facts:
    """The numbers, dates and names of one sentence."""

    numbers: tuple[Number, ...]
    dates: tuple[NumericDate, ...]
    names: tuple[Name, ...]

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.numbers) + len(self.dates) + len(self.names)


def held_by(text: str, language: str) -> HeldFacts:
    """Return the numbers, dates and words of names that a text holds."""
    units: dict[str, set[str]] = {}
    for number in numbers_in(text, language):
        for reading in number.readings:
            units.setdefault(reading, set()).add(number.unit)
    dates = frozenset(reading for date in numeric_dates_in(text) for reading in date.readings)
    words = set(folded_words(text))
    for year, month, day in dates:
        units.setdefault(str(year), set()).add("")
        units.setdefault(str(day), set()).add("")
        words |= month_names(month)
    words.update(analysed(" ".join(words), language).split())
    return HeldFacts(units, frozenset(words), initials_in(text), dates)


def facts_in(sentence: str, language: str) -> Facts:
    """Return what a sentence says that can be looked up word for word."""
    dates = numeric_dates_in(sentence)
    numbers = [
        one
        for one in numbers_in(sentence, language)
        if not any(date.start < one.end and one.start < date.end for date in dates)
    ]
    return Facts(tuple(numbers), tuple(dates), tuple(names_in(sentence, language)))


def not_held(facts: Facts, passages: Sequence[HeldFacts], language: str) -> tuple[Span, ...]:
    """Return where the numbers, dates and names stand that no passage holds, in order."""
    spans = [
        *(
            (one.start, one.end)
            for one in facts.numbers
            if not any(_holds_number(passage, one) for passage in passages)
        ),
        *(
            (one.start, one.end)
            for one in facts.dates
            if not any(_holds_date(passage, one) for passage in passages)
        ),
        *(
            (one.start, one.end)
            for one in facts.names
            if not any(_holds_name(passage, one, language) for passage in passages)
        ),
    ]
    return tuple(sorted(spans))


def _holds_number(passage: HeldFacts, number: Number) -> bool:
    readings = number.readings
    if number.magnitude and f"{number.magnitude}s" in passage.words:
        # As a table "in millions" has it.
        readings |= number.in_table
    for reading in readings:
        units = passage.units.get(reading)
        if units and (not number.unit or "" in units or number.unit in units):
            return True
    return False


def _holds_date(passage: HeldFacts, date: NumericDate) -> bool:
    if not passage.dates.isdisjoint(date.readings):
        return True
    return any(
        str(year) in passage.units
        and str(day) in passage.units
        and not passage.words.isdisjoint(month_names(month))
        for year, month, day in date.readings
    )


def _holds_name(passage: HeldFacts, name: Name, language: str) -> bool:
    if all(_holds_word(passage, word, language) for word in name.words):
        return True
    if name.is_acronym:
        return name.words[0] in passage.initials
    acronym = "".join(word[0] for word in name.words)
    return len(name.words) > 1 and acronym in passage.words and acronym in passage.initials


def _holds_word(passage: HeldFacts, word: str, language: str) -> bool:
    if word in passage.words:
        return True
    if "-" in word:
        return all(_holds_word(passage, part, language) for part in word.split("-") if part)
    month = month_of(word)
    if month:
        return not passage.words.isdisjoint(month_names(month))
    stems = analysed(word, language).split()
    return bool(stems) and passage.words.issuperset(stems)
