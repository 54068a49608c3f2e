"""Finds the names in a text: words with capital letters inside a sentence, and acronyms.

Covered: scripts with capital letters. Not covered: scripts without them (there no name is found),
names of one word at the beginning of a sentence, and in German single words with a capital letter,
which are nouns.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+(?:['\u2019.&-][^\W_]+)*")
_OPENS_A_SENTENCE: Final = re.compile(r"(?:^|[:\"\u201c\u201e\u00ab*\n]|^[-\u2022\d.)\s]+)\s*\Z")
_CONNECTORS: Final = frozenset(
    "of the de del della di da do dos du la le les von van der den zu zur y & for".split()
)
_POSSESSIVE: Final = re.compile(r"(?:['\u2019]s|['\u2019])\Z", re.IGNORECASE)

_TITLES: Final = frozenset("mr mrs ms miss dr prof sir lady lord saint st i".split())
"""Words with a capital letter that a text may leave out in front of the same name."""

_OPENERS: Final = frozenset(
    """according additionally after all also although an and another any as at based because
    before both but by despite due during each eventually finally first following for former
    from furthermore he her here his however if in instead it its later like many meanwhile
    moreover most my no not now on once one only other our over overall second several she
    similarly since so some sometimes that the their then there therefore these they this those
    though through thus to today two under unfortunately unlike until upon we what when where
    whether which while who whose with within without yes yet you your""".split()
)
"""English words that open a sentence in front of a name."""

_NOUNS_HAVE_CAPITALS: Final = frozenset({"de", "lb"})
_LONGEST_ACRONYM: Final = 8


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a text.

    Attributes:
        start: Offset of its first character.
        end: Offset behind it.
        words: Its words, folded, without those that join them.
        is_acronym: Whether it is one word of capital letters.
    """

    start: int
    end: int
    words: tuple[str, ...]
    is_acronym: bool = False


def names_in(text: str, language: str = "en") -> list[Name]:
    """Return the names of a sentence.

    Args:
        text: One sentence.
        language: ISO 639-1, "" counts as English.
    """
    letters = [sign for sign in text if sign.isalpha()]
    if sum(map(str.isupper, letters)) > len(letters) / 2:
        return []
    return [
        name for run in _runs(text) if (name := _name_of(run, text, language or "en")) is not None
    ]


def folded(word: str) -> str:
    """Return a word so that its spellings meet: no accents, case, full stops or possessive."""
    plain = unicodedata.normalize("NFKD", _POSSESSIVE.sub("", word)).casefold()
    return "".join(
        sign for sign in plain if not unicodedata.combining(sign) and sign not in ".'\u2019"
    )


def folded_words(text: str) -> list[str]:
    """Return all words of a text, folded; parts of words with hyphens, too."""
    words = []
    for found in _WORD.finditer(text):
        words.append(folded(found.group()))
        if "-" in found.group():
            words.extend(map(folded, found.group().split("-")))
    return words


def initials_in(text: str) -> frozenset[str]:
    """Return the initials of runs of words with capital letters, as in "WHO"."""
    initials = set()
    for run in _runs(text):
        capitals = [word.group()[0] for word in run if word.group()[0].isupper()]
        for start in range(len(capitals) - 1):
            for end in range(start + 2, min(start + _LONGEST_ACRONYM, len(capitals)) + 1):
                initials.add(folded("".join(capitals[start:end])))
    return frozenset(initials)


def _runs(text: str) -> Iterator[list[re.Match[str]]]:
    """Yield runs of words with capital letters, words that join them between."""
    run: list[re.Match[str]] = []
    joining: list[re.Match[str]] = []
    for word in _WORD.finditer(text):
        before = [*run, *joining]
        is_beside = bool(before) and text[before[-1].end() : word.start()] in {" ", "\n", " & "}
        if word.group()[0].isupper() or _is_acronym(word.group()):
            if run and not is_beside:
                yield run
                run, joining = [], []
            run, joining = [*run, *joining, word], []
        elif is_beside and word.group() in _CONNECTORS:
            joining.append(word)
        elif run:
            yield run
            run, joining = [], []
    if run:
        yield run


def _is_acronym(word: str) -> bool:
    return sum(map(str.isupper, word)) >= 2


def _name_of(run: list[re.Match[str]], text: str, language: str) -> Name | None:
    words = run
    if _OPENS_A_SENTENCE.search(text, max(run[0].start() - 5, 0), run[0].start()):
        words = _without_opener(run, language)
    while words and folded(words[0].group()) in _TITLES | _CONNECTORS:
        words = words[1:]
    if not words:
        return None
    is_acronym = len(words) == 1 and _is_acronym(words[0].group())
    if len(words) == 1 and not is_acronym and language in _NOUNS_HAVE_CAPITALS:
        return None
    kept = [word for word in words if word.group() not in _CONNECTORS]
    return Name(
        words[0].start(),
        words[-1].end(),
        tuple(folded(word.group()) for word in kept),
        is_acronym,
    )


def _without_opener(run: list[re.Match[str]], language: str) -> list[re.Match[str]]:
    """Drop a first word that has its capital letter from the sentence's beginning."""
    first = run[0].group()
    if _is_acronym(first):
        return run
    is_alone = len(run) == 1 or run[1].group()[0].islower()
    if is_alone or language != "en" or folded(first) in _OPENERS:
        return run[1:]
    return run
