"""Turns questions that a document answers into such that nothing in the library answers.

What a model must refuse has to sound like what it may answer. So a name in a question, or a year,
gives way to one from elsewhere in the library: "When was the Gannet built?" instead of "When was
the Kittiwake built?". A search must find no passage that holds the new name together with what is
asked about it. Covered: scripts with capital letters. Not covered: whether a model knows the answer
by itself, and facts that the search does not find: a person looks at each.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from engine.answering.support.names import folded_words, names_in
from engine.answering.support.words import terms_of
from engine.documents.language import language_of
from engine.documents.sentences import split_sentences

_YEAR: Final = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_YEARS_APART: Final = (3, 30)
_TRIES: Final = 6
_LOOKED_AT: Final = 8
"""Passages that are searched for the answer."""

_LEAST_HELD: Final = 0.5
"""Of the other words of a question, what a passage holds that speaks of the same."""

_POSSESSIVE: Final = ("'s", "\u2019s", "'", "\u2019")

Find = Callable[[str, int], Sequence[str]]
"""Returns the texts of as many passages for a question."""


class Unanswerable:
    """Makes questions that nothing answers out of such that something does.

    Args:
        find: Searches the library.
        seed: The same seed makes the same questions.
    """

    def __init__(self, find: Find, seed: int = 0) -> None:
        self._find = find
        self._draw = random.Random(seed)  # noqa: S311 - no secret
        self._names: dict[str, None] = {}

    def learn(self, text: str) -> None:
        """Take the names of a passage, to put them in the place of others later."""
        language = language_of(text)
        for start, end in split_sentences(text):
            self._names.update(dict.fromkeys(_names(text[start:end], language)))

    def turned(self, question: str, passage: str) -> str | None:
        """Return a question that nothing answers; None when none was found.

        Args:
            question: That a passage answers.
            passage: Its text.
        """
        language = language_of(passage)
        for old, new in self._exchanges(question, passage, language):
            changed = question.replace(old, new, 1)
            if not self._is_answered(changed, new, language):
                return changed
        return None

    def _exchanges(self, question: str, passage: str, language: str) -> Iterator[tuple[str, str]]:
        """Yield what may be put in the place of what, the likeliest first."""
        here = set(folded_words(passage)) | set(folded_words(question))
        others = [one for one in self._names if here.isdisjoint(folded_words(one))]
        self._draw.shuffle(others)
        for old in _names(question, language):
            alike = sorted(others, key=lambda one: abs(len(one.split()) - len(old.split())))
            for new in alike[:_TRIES]:
                yield old, new
        for year in _YEAR.findall(question):
            yield year, str(int(year) - self._draw.randint(*_YEARS_APART))

    def _is_answered(self, question: str, new: str, language: str) -> bool:
        """Whether a passage speaks of the new name and of what is asked about it."""
        asked = terms_of(question.replace(new, " ", 1), language)
        named = set(folded_words(new))
        return any(
            named <= set(folded_words(text))
            and len(asked & terms_of(text, language)) >= _LEAST_HELD * len(asked)
            for text in self._find(question, _LOOKED_AT)
        )


def _names(sentence: str, language: str) -> list[str]:
    found = (sentence[one.start : one.end] for one in names_in(sentence, language))
    return [one for one in found if not one.endswith(_POSSESSIVE)]
