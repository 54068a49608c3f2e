"""Keeps sets of examples in user.db.

Covered: what an example is in the database, and how two of them are told apart; all else is in
`reviewed_list`. Not covered: the files that examples come from (`importing`), checks, splits.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from engine.conversations.importing.values import cleaned
from engine.examples import wire
from engine.examples.records import (
    Example,
    ExampleOrigin,
    ExampleSet,
    NewExample,
    Purpose,
    Review,
)
from engine.examples.reviewed_list import Added, ReviewedList
from engine.examples.tables import Tables, Wanted
from engine.store import Row

__all__ = ["Added", "ExampleList"]


class ExampleList(ReviewedList[NewExample, Example, ExampleSet]):
    """The examples of one person."""

    _tables: ClassVar = Tables(
        sets="example_set",
        set_columns=("purpose",),
        rows="example",
        columns=(
            *("question", "answer", "system", "history", "passages"),
            *("origin", "source", "group_name", "review"),
        ),
        holds=("question LIKE {0} ESCAPE '!'", "answer LIKE {0} ESCAPE '!'"),
        words_for_set="set of examples",
        words_for_row="example",
        words_for_a_row="an example",
    )

    def create_set(self, name: str, purpose: Purpose) -> ExampleSet:
        """Make a set.

        Raises:
            UserProblem: The name is empty or taken.
        """
        return self._create(name, purpose)

    def set_purpose(self, set_id: int, purpose: Purpose) -> None:
        """Say what a set is to teach."""
        self._database.run("UPDATE example_set SET purpose = ? WHERE id = ?", (purpose, set_id))

    def count(
        self,
        set_id: int,
        reviews: frozenset[Review] | None = None,
        search: str = "",
        ids: Sequence[int] | None = None,
    ) -> int:
        """Return how many examples a list has; the arguments are those of `page`."""
        return self._count(Wanted(set_id, {"review": reviews}, search, ids))

    def page(
        self,
        set_id: int,
        offset: int,
        limit: int,
        reviews: frozenset[Review] | None = None,
        search: str = "",
        ids: Sequence[int] | None = None,
    ) -> list[Example]:
        """Return some examples of a list.

        Args:
            set_id: The set.
            offset: How many to skip.
            limit: How many to return at most.
            reviews: Only those with one of these; None for all.
            search: Only those whose question or answer holds this text.
            ids: Only these, in this order; None for all, the oldest first.
        """
        return self._page(Wanted(set_id, {"review": reviews}, search, ids), offset, limit)

    def edit(self, example_id: int, question: str, answer: str) -> None:
        """Change the words of an example.

        Raises:
            UserProblem: It is not there, or the set has an example with these words already.
        """
        self._rewrite(example_id, lambda one: replace(one, question=question, answer=answer))

    def _values_of(self, content: NewExample) -> Row:
        return (
            content.question,
            content.answer,
            content.system,
            wire.encoded(content.history),
            wire.encoded(content.passages),
            content.origin,
            content.source,
            content.group,
            content.review,
        )

    def _storable(self, content: NewExample) -> NewExample:
        """Return the example without halves of characters and NUL."""
        passages = tuple(
            replace(one, text=cleaned(one.text), path=cleaned(one.path)) for one in content.passages
        )
        return replace(
            content,
            question=cleaned(content.question),
            answer=cleaned(content.answer),
            system=cleaned(content.system),
            history=wire.storable(content.history),
            passages=passages,
            source=cleaned(content.source),
            group=cleaned(content.group),
        )

    def _hash_of(self, content: NewExample) -> bytes:
        """Return what tells an example from all others by what a model would learn from it."""
        learnt = (
            content.system.strip(),
            [(one.is_answer, one.text.strip()) for one in content.history],
            [(one.text, one.is_distractor) for one in content.passages],
            content.question.strip(),
            content.answer.strip(),
        )
        return hashlib.sha256(json.dumps(learnt).encode()).digest()[:16]

    def _set_from(self, row: Row, counts: Row) -> ExampleSet:
        id_, name, created_at, purpose = row
        return ExampleSet(id_, name, Purpose(purpose), created_at, *counts)

    def _row_from(self, row: Row) -> Example:
        id_, set_id, question, answer, system, history, passages, *rest = row
        origin, source, group, review, changed_at = rest
        content = NewExample(
            question,
            answer,
            system,
            wire.turns_of(history),
            wire.passages_of(passages),
            ExampleOrigin(origin),
            source,
            group,
            Review(review),
        )
        return Example(id_, set_id, content, changed_at)
