"""Cuts passages into what a sentence of an answer is compared with: sentences and pairs of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from engine.answering.support.words import terms_of
from engine.documents.sentences import split_sentences

_MOST: Final = 160
"""Stretches that are embedded for one answer: about half a second on two cores."""


@dataclass(frozen=True, slots=True)
class Window:
    """A sentence of a passage, or two beside each other.

    Attributes:
        passage: The passage's place, from 0.
        text: What it says.
        terms: The stems of its words.
    """

    passage: int
    text: str
    terms: frozenset[str]


def windows_of(passages: Sequence[str], languages: Sequence[str]) -> list[Window]:
    """Return the sentences of the passages and the pairs of neighbours."""
    windows = []
    for place, (text, language) in enumerate(zip(passages, languages, strict=True)):
        spans = split_sentences(text)
        pairs = [(first[0], second[1]) for first, second in pairwise(spans)]
        windows += [
            Window(place, text[start:end], terms_of(text[start:end], language))
            for start, end in [*spans, *pairs]
        ]
    return windows


def nearest_by_words(windows: Sequence[Window], terms: frozenset[str]) -> list[Window]:
    """Return as many windows as may be embedded, those that share most words first."""
    if len(windows) <= _MOST:
        return list(windows)
    return sorted(windows, key=lambda one: -len(one.terms & terms))[:_MOST]
