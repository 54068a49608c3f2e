"""Tells prose that can be asked about from tables of contents, imprints and the like.

Covered: by the form of the lines in any language, by headings and phrases in English, German,
French and Spanish; passages that repeat one that was seen. Not covered: tables and code, which
hold no sentences and are left out as such.
"""

from __future__ import annotations

import re
from typing import Final

from engine.documents.marks import without_marks
from engine.documents.sentences import split_sentences
from engine.training.drafting.records import Fault

_FEWEST_LETTERS: Final = 80
_LEAST_LETTERS: Final = 0.6
"""Share of letters and spaces below which a text is figures, code or a table."""

_LEADS_TO_A_PAGE: Final = re.compile(
    r"(?:\.[ .]{2,}|\s\u2026+|\t|\s{3,})\s*(?:\d{1,4}|[ivxlc]+)\s*\Z"
)
_ENDS_IN_A_PAGE: Final = re.compile(r"\S.{2,90}[^\d\W][\s.]+\d{1,4}\Z")
_LEAST_CONTENTS: Final = 0.4

_LIST_HEADING: Final = re.compile(
    r"""(?:\d[\d.]*\s+|[\#*\s]*) (?: (?:table\ of\ )?contents | (?:list\ of\ )?(?:figures|tables)
    | index | references | bibliography | works\ cited | inhalt(?:sverzeichnis)? | verzeichnis
    | literatur(?:verzeichnis)? | quellen | sommaire | table\ des\ matières | bibliographie
    | índice | bibliografía | referencias ) [\s:*\#]*\Z""",
    re.VERBOSE | re.IGNORECASE,
)

_BOILERPLATE: Final = re.compile(
    r"""all\ rights\ reserved | © | \(c\)\ (?:19|20)\d\d | copyright\ (?:19|20)\d\d | \bISBN\b
    | alle\ rechte\ vorbehalten | tous\ droits\ réservés
    | todos\ los\ derechos\ reservados | \bcookies?\b | privacy\ policy
    | terms\ (?:of\ (?:use|service)|and\ conditions)
    | without\ (?:the\ )?(?:prior\ )?written\ permission
    | this\ (?:e-?mail|message)\ is\ confidential
    | unsubscribe | datenschutzerklärung | impressum | mentions\ légales""",
    re.VERBOSE | re.IGNORECASE,
)
_MOST_BOILERPLATE: Final = 2
"""One such phrase may stand in a text about the matter itself; two make it boilerplate."""

_SENTENCE_END: Final = (".", "!", "?", "\u2026", "\u3002", "\uff01", "\uff1f", "\u061f", "\u0964")
_CLOSING: Final = "\"'\u201d\u2019»)]"

_WORD: Final = re.compile(r"\w+")
_MOST_SHARED: Final = 0.8


def fault_of(text: str, topic: str = "") -> Fault | None:
    """Return why a passage cannot be asked about, None when it can.

    Args:
        text: The passage.
        topic: The headings above it.
    """
    text = without_marks(text)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if _is_contents(lines, topic):
        return Fault.CONTENTS
    if sum(map(str.isalpha, text)) < _FEWEST_LETTERS:
        return Fault.SHORT
    if len(_BOILERPLATE.findall(text)) >= _MOST_BOILERPLATE:
        return Fault.BOILERPLATE
    sense = sum(sign.isalpha() or sign.isspace() for sign in text)
    if sense < _LEAST_LETTERS * len(text) or not _has_sentence(text):
        return Fault.SHORT
    return None


class Seen:
    """Remembers texts, and knows one that nearly repeats another."""

    def __init__(self) -> None:
        self._words: list[frozenset[str]] = []

    def repeats(self, text: str) -> bool:
        """Whether a text shares nearly all its words with one that was added."""
        words = _words(text)
        return any(len(words & other) >= _MOST_SHARED * len(words | other) for other in self._words)

    def add(self, text: str) -> None:
        """Remember a text."""
        self._words.append(_words(text))


def ends_as_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does."""
    return text.rstrip().rstrip(_CLOSING).endswith(_SENTENCE_END)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


def _is_contents(lines: list[str], topic: str) -> bool:
    headings = [topic.rsplit("\n", 1)[-1], topic.rsplit(" > ", 1)[-1], lines[0] if lines else ""]
    if any(_LIST_HEADING.match(one.strip()) for one in headings if one.strip()):
        return True
    leading = sum(_LEADS_TO_A_PAGE.search(line) is not None for line in lines)
    ending = sum(_ENDS_IN_A_PAGE.match(line) is not None for line in lines)
    return len(lines) > 2 and max(leading / len(lines), ending / len(lines) / 2) >= _LEAST_CONTENTS


def _has_sentence(text: str) -> bool:
    return any(ends_as_sentence(text[start:end]) for start, end in split_sentences(text))
