"""Adds passages that do not hold the answer, so that a draft looks as a question does in chat.

With a search they are what chat would have found for the question beside the right passage; without
one they are those of the chosen documents that share most words with it. Covered: their place among
the passages, by seed; whether they hold the answer after all.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from engine.answering.support.words import terms_of
from engine.examples.records import ExamplePassage
from engine.retrieval.records import Passage
from engine.training.drafting.anchors import Anchor
from engine.training.drafting.answerable import holds_answer
from engine.training.drafting.records import SourcePassage

Find = Callable[[str, int], Sequence[Passage]]
"""Finds as many passages for a question, as chat does."""

_MORE: int = 4
"""Passages to look for beyond those that are wanted: some hold the answer."""


@dataclass(frozen=True, slots=True)
class Laid:
    """The passages of a draft.

    Attributes:
        source: Where the answer stands.
        others: Passages that do not hold it, the nearest first.
    """

    source: ExamplePassage
    others: tuple[ExamplePassage, ...]

    def together(self, draw: random.Random) -> tuple[ExamplePassage, ...]:
        """Return all of them, the source at any place."""
        passages = list(self.others)
        passages.insert(draw.randint(0, len(passages)), self.source)
        return tuple(passages)


def lay(
    question: str,
    anchor: Anchor,
    source: SourcePassage,
    count: int,
    pool: Sequence[SourcePassage],
    find: Find | None,
) -> Laid:
    """Return the passage of a draft, and up to `count` others.

    Args:
        question: As it was drafted.
        anchor: The fact that it asks for.
        source: Where the fact stands.
        count: How many others.
        pool: Passages to take others from where the search finds too few.
        find: The search; None where there is none.
    """
    found = list(find(question, count + _MORE)) if find is not None and count else []
    start, end = source.start + anchor.start, source.start + anchor.end
    mine = next((one for one in found if _covers(one, source.path, start, end)), None)
    own = _of_found(mine) if mine is not None else _of_source(source)
    others = [_as_distractor(_of_found(one)) for one in found]
    others += [_as_distractor(_of_source(one)) for one in _nearest(question, source, pool)]
    kept: list[ExamplePassage] = []
    for one in others:
        if len(kept) == count:
            break
        is_new = not any(_overlap(one, other) for other in (own, *kept))
        if is_new and not holds_answer(one.text, anchor.sentence, anchor.key, source.language):
            kept.append(one)
    return Laid(own, tuple(kept))


def _nearest(
    question: str, source: SourcePassage, pool: Sequence[SourcePassage]
) -> list[SourcePassage]:
    """Return the passages of a pool that share most words with a question."""
    asked = terms_of(question, source.language)
    return sorted(
        (one for one in pool if one is not source),
        key=lambda one: -len(asked & terms_of(one.text, source.language)),
    )


def _covers(passage: Passage, path: Path, start: int, end: int) -> bool:
    return passage.path == path and passage.start <= start and end <= passage.end


def _overlap(one: ExamplePassage, other: ExamplePassage) -> bool:
    is_same_text = one.text == other.text
    is_beside = one.path == other.path and one.start < other.end and other.start < one.end
    return is_same_text or is_beside


def _of_found(passage: Passage) -> ExamplePassage:
    return ExamplePassage(
        passage.text, str(passage.path), passage.location, passage.start, passage.end
    )


def _of_source(passage: SourcePassage) -> ExamplePassage:
    return ExamplePassage(
        passage.text, str(passage.path), passage.location, passage.start, passage.end
    )


def _as_distractor(passage: ExamplePassage) -> ExamplePassage:
    return replace(passage, is_distractor=True)
