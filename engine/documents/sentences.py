"""Splits text into sentences, as offsets.

Rules instead of a model: fast, the same everywhere, and no weights to load. Covered: European
languages, Chinese, Japanese, Arabic, Urdu and Devanagari full stops; abbreviations, initials,
decimals, quotation marks, bullets, blank lines. Not covered: languages that mark no sentence ends
(Thai), and a sentence that ends with an abbreviation ("He works for Smith Inc. She does not.").
"""

from __future__ import annotations

import re
from typing import Final

Span = tuple[int, int]

_CLOSING: Final = "\"'\u201d\u2019\u00bb)\\]\u300d\u300f\uff09"

# The look-behind lets a run of stops match only at its beginning, and the possessive quantifiers
# never step back: a line of a million dots costs one pass.
_POSSIBLE_END: Final = re.compile(
    rf"""
    (?<![.!?\u2026]) [.!?\u2026\u061f\u06d4\u0964\u0965]++ [{_CLOSING}]*+ (?=\s|\Z)
    | [\u3002\uff01\uff1f\uff61]++ [{_CLOSING}]*+
    | \n (?: [^\S\n]*+ \n )++
    | \n [^\S\n]*+ (?= (?: [-*\u2022\u25e6\u25aa\u2023\u00b7\u2013\u2014]
                         | \d{{1,3}}[.)] | \([a-z0-9]{{1,3}}\) ) [^\S\n] )
    """,
    re.VERBOSE,
)

_LAST_WORD: Final = re.compile(r"[\w.]+\Z")
_INITIALS: Final = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_LONGEST_ABBREVIATION: Final = 12

_GERMAN_MONTH: Final = re.compile(
    r"\s(?:Januar|Februar|M\u00e4rz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b"
)
"""Behind "3." it makes a date."""

_NEVER_LAST: Final = frozenset(
    """adm approx art bros capt cf col dept dipl dr ed eds eq fig figs gen gov hon jr lt maj mme mr
    mrs ms mt op pp prof prov rep rev sec sen sgt sr st vol vs viz jan feb mar apr jun jul aug sep
    sept oct nov dec ca bzw bspw ggf hr nr str usw vgl inkl exkl zzgl mlle av p""".split()
)
"""Abbreviations that stand before the word they belong to; lower case, without the full stop."""

_SELDOM_LAST: Final = frozenset("no nos inc corp co ltd plc llc etc al abb art".split())
"""Abbreviations that end a sentence when the next word has a capital letter."""


def split_sentences(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Return the sentences of `text[start:end]` without the white space around them.

    Together they hold every character that is not white space. Offsets count from the beginning
    of `text`.
    """
    stop = len(text) if end is None else end
    sentences: list[Span] = []
    begin = start
    for possible in _POSSIBLE_END.finditer(text, start, stop):
        if _is_end(text, begin, possible, stop):
            _add(sentences, text, begin, possible.end())
            begin = possible.end()
    _add(sentences, text, begin, stop)
    return sentences


def stripped(text: str, start: int, end: int) -> Span:
    """Return the span without the white space at its edges; empty at `start` if that is all."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _add(sentences: list[Span], text: str, start: int, end: int) -> None:
    start, end = stripped(text, start, end)
    if start < end:
        sentences.append((start, end))


def _is_end(text: str, begin: int, possible: re.Match[str], stop: int) -> bool:
    mark = possible.group()
    if not mark.startswith((".", "\u2026")):
        # "Really?" she asked: a lower-case word goes on with the sentence.
        return not (mark[0] in "!?" and _next_character(text, possible.end(), stop).islower())
    following = _next_character(text, possible.end(), stop)
    if following.islower():
        return False
    if mark != ".":
        return True
    window = max(begin, possible.start() - _LONGEST_ABBREVIATION)
    match = _LAST_WORD.search(text, window, possible.start())
    return match is None or _word_may_end(match, begin, text, following)


def _word_may_end(word: re.Match[str], begin: int, text: str, following: str) -> bool:
    name = word.group().lower()
    if name in _NEVER_LAST or (name in _SELDOM_LAST and not following.isupper()):
        return False
    if name.isdigit():
        starts_item = not text[begin : word.start()].strip()  # as in "1. Open the box."
        return not starts_item and not _GERMAN_MONTH.match(text, word.end() + 1)
    if _INITIALS.fullmatch(word.group()):
        # "J. Smith" and "e.g. Bern" go on; "in the U.S. The" ends.
        return len(name) > 1 and word.group().isupper() and following.isupper()
    return True


def _next_character(text: str, position: int, stop: int) -> str:
    """Return the first character behind a possible end that is neither white space nor a quote."""
    while position < stop and (
        text[position].isspace() or text[position] in "\"'(\u201c\u201e\u00ab"
    ):
        position += 1
    return text[position] if position < stop else ""
