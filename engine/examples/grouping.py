"""Which examples must stay on one side of a split.

Those of one group (a conversation, a document), near-duplicates of each other, and conversations
that begin with the same question and the same answer: one who has learnt one of them would know the
others already.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np

from engine.errors import Cancelled
from engine.examples.comparing import passages_of, text_to_compare
from engine.examples.forest import Forest, Rows, members, numbered
from engine.examples.labels import LabelCounter, label_of
from engine.examples.near_duplicates import clusters as near_clusters
from engine.examples.records import Example, NewExample
from engine.examples.sketches import SketchBuilder, words_of

_ASK_EVERY: Final = 500
_WORDS_OF_A_BEGINNING: Final = 20
"""Shorter ones, as in "Hello!", are the same by chance."""


@dataclass(frozen=True, slots=True)
class Grouping:
    """Examples and what binds them together.

    Attributes:
        ids: The examples, in the order given.
        groups: A number for each of them; those with the same stay together. Numbers begin at 0 and
            follow each other.
        labels: A number for each of them by its answer, if the answers are labels; else all 0.
    """

    ids: tuple[int, ...]
    groups: Rows
    labels: Rows

    @property
    def count(self) -> int:
        """How many groups there are."""
        return int(self.groups.max()) + 1 if len(self.groups) else 0


def group(
    examples: Iterable[Example], is_cancelled: Callable[[], bool] = lambda: False
) -> Grouping:
    """Return what binds examples together.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    ids, named, begun, answers, passages = (array("q") for _ in range(5))
    sketches, labels = SketchBuilder(), LabelCounter()
    for number, one in enumerate(examples):
        if number % _ASK_EVERY == 0 and is_cancelled():
            raise Cancelled
        content = one.content
        ids.append(one.id)
        # A number of its own where nothing binds it.
        named.append(hash(content.group) if content.group else number)
        begun.append(_beginning(content) or number)
        passages.append(passages_of(content))
        answers.append(hash(label_of(content.answer)))
        labels.add(content.answer)
        sketches.add(text_to_compare(one))
    near = near_clusters(sketches.finish(), np.array(passages), is_cancelled)
    forest = Forest(len(ids))
    for keys in (near, np.array(named), np.array(begun)):
        forest.join_equal(keys)
    is_label = int(bool(labels.labels))
    return Grouping(tuple(ids), numbered(forest.roots()), numbered(np.array(answers) * is_label))


def clusters(
    examples: Iterable[Example], is_cancelled: Callable[[], bool] = lambda: False
) -> tuple[tuple[int, ...], ...]:
    """Return the ids of examples that stay together, where there are several.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    grouping = group(examples, is_cancelled)
    return tuple(tuple(grouping.ids[row] for row in rows) for rows in members(grouping.groups))


def _beginning(content: NewExample) -> int:
    """Return what is the same for conversations that begin alike; 0 for short ones."""
    said = [turn.text for turn in content.history] or [content.question, content.answer]
    words = [word for text in said[:2] for word in words_of(text)]
    return hash(tuple(words)) if len(words) >= _WORDS_OF_A_BEGINNING else 0
