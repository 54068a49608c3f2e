"""Keeps sets of examples in user.db.

Covered: sets, adding in bulk without exact duplicates, pages for a list, editing, reviewing,
removing and taking that back. A set of a million examples is no special case: nothing holds it in
memory, and no step looks through it once for each example. Not covered: the files that examples
come from (`importing`), checks, splits.
"""

from __future__ import annotations

import hashlib
import json
import re
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, Final

from engine.conversations.importing.values import cleaned
from engine.errors import UserProblem
from engine.examples import wire
from engine.examples.records import (
    Example,
    ExampleOrigin,
    ExampleSet,
    NewExample,
    Purpose,
    Review,
)
from engine.store import Connection, Row

_BATCH: Final = 5_000
"""Examples of one transaction: a tenth of a second, so that others can save in between."""

_COLUMNS: Final = (
    "example.id, set_id, question, answer, system, history, passages, origin, source, group_name, "
    "review, changed_at"
)
_COUNTS: Final = (
    "SELECT set_id, sum(review = 'accepted'), sum(review = 'waiting'), sum(review = 'rejected') "
    "FROM example INDEXED BY example_of_set"
)
_NOTHING: Final = (0, 0, 0)
_INSERT: Final = (
    "INSERT INTO example (id, set_id, question, answer, system, history, passages, origin, source, "
    "group_name, review, content_hash, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT DO NOTHING"
)


@dataclass(frozen=True, slots=True)
class Added:
    """What became of new examples.

    Attributes:
        added: How many are in the set now that were not before.
        duplicates: How many were there already, word for word.
    """

    added: int
    duplicates: int


class ExampleList:
    """The examples of one person."""

    def __init__(self, database: Connection) -> None:
        self._database = database

    # Sets --------------------------------------------------------------------------------------

    def sets(self) -> tuple[ExampleSet, ...]:
        """Return the sets, sorted by name."""
        counts = {row[0]: row[1:] for row in self._database.rows(f"{_COUNTS} GROUP BY set_id")}
        rows = self._database.rows(
            "SELECT id, name, purpose, created_at FROM example_set ORDER BY name COLLATE NOCASE, id"
        )
        return tuple(_set(row, counts.get(row[0], _NOTHING)) for row in rows)

    def set_at(self, set_id: int) -> ExampleSet:
        """Return the set with an id.

        Raises:
            UserProblem: There is none.
        """
        row = self._database.row(
            "SELECT id, name, purpose, created_at FROM example_set WHERE id = ?", (set_id,)
        )
        if row is None:
            raise UserProblem("This set of examples is not there any more.", "Choose another one.")
        counts = self._database.row(f"{_COUNTS} WHERE set_id = ? GROUP BY set_id", (set_id,))
        return _set(row, counts[1:] if counts else _NOTHING)

    def set_named(self, name: str) -> ExampleSet | None:
        """Return the set with a name, however it is capitalised."""
        wanted = _in_one_line(name).casefold()
        return next((one for one in self.sets() if one.name.casefold() == wanted), None)

    def create_set(self, name: str, purpose: Purpose) -> ExampleSet:
        """Make a set.

        Raises:
            UserProblem: The name is empty or taken.
        """
        words, now = self._free_name(name, None), time.time()
        set_id = self._database.insert(
            "INSERT INTO example_set (name, purpose, created_at) VALUES (?, ?, ?)",
            (words, purpose, now),
        )
        return ExampleSet(set_id, words, purpose, now)

    def rename_set(self, set_id: int, name: str) -> None:
        """Give a set another name.

        Raises:
            UserProblem: The name is empty or taken.
        """
        words = self._free_name(name, set_id)
        self._database.run("UPDATE example_set SET name = ? WHERE id = ?", (words, set_id))

    def set_purpose(self, set_id: int, purpose: Purpose) -> None:
        """Say what a set is to teach."""
        self._database.run("UPDATE example_set SET purpose = ? WHERE id = ?", (purpose, set_id))

    def remove_set(self, set_id: int) -> None:
        """Remove a set with all its examples."""
        self._database.run("DELETE FROM example_set WHERE id = ?", (set_id,))

    # Examples ----------------------------------------------------------------------------------

    def add(self, set_id: int, examples: Iterable[NewExample]) -> Added:
        """Add examples, some thousands at a time; those that the set has already are left out.

        What an interruption leaves behind is whole: adding the same ones again adds the rest.

        Raises:
            UserProblem: There is no such set.
        """
        self.set_at(set_id)
        waiting = iter(examples)
        added = seen = 0
        while batch := [_row_of(None, set_id, one) for one in islice(waiting, _BATCH)]:
            added += self._insert(batch)
            seen += len(batch)
        return Added(added, seen - added)

    def at(self, example_id: int) -> Example:
        """Return the example with an id.

        Raises:
            UserProblem: There is none.
        """
        row = self._database.row(
            f"SELECT {_COLUMNS} FROM example WHERE id = ?",  # noqa: S608 - ours
            (example_id,),
        )
        if row is None:
            raise UserProblem("This example is not there any more.", "Choose another one.")
        return _example(row)

    def count(
        self,
        set_id: int,
        reviews: frozenset[Review] | None = None,
        search: str = "",
        ids: Sequence[int] | None = None,
    ) -> int:
        """Return how many examples a list has; the arguments are those of `page`."""
        source, where, values = _chosen(set_id, reviews, search, ids)
        row = self._database.row(
            f"SELECT count(*) FROM {source} WHERE {where}",  # noqa: S608 - ours
            values,
        )
        return int(row[0]) if row else 0

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
        source, where, values = _chosen(set_id, reviews, search, ids)
        order = "example.id" if ids is None else "wanted.key"
        # The ids come from an index alone: rows before the offset are never read.
        rows = self._database.rows(
            f"SELECT {_COLUMNS} FROM (SELECT example.id FROM {source} WHERE {where} "  # noqa: S608
            f"ORDER BY {order} LIMIT :limit OFFSET :offset) AS found "
            "CROSS JOIN example ON example.id = found.id",
            {**values, "limit": limit, "offset": offset},
        )
        return [_example(row) for row in rows]

    def accepted(self, set_id: int) -> Iterator[Example]:
        """Yield the examples that count, the oldest first, a batch in memory at a time."""
        last = 0
        while True:
            rows = self._database.rows(
                f"SELECT {_COLUMNS} FROM example WHERE set_id = ? AND id > ? "  # noqa: S608 - ours
                "AND review = ? ORDER BY id LIMIT ?",
                (set_id, last, Review.ACCEPTED, _BATCH),
            )
            if not rows:
                return
            last = rows[-1][0]
            yield from map(_example, rows)

    def edit(self, example_id: int, question: str, answer: str) -> None:
        """Change the words of an example.

        Raises:
            UserProblem: It is not there, or the set has an example with these words already.
        """
        before = self.at(example_id)
        content = replace(before.content, question=cleaned(question), answer=cleaned(answer))
        with self._database.transaction():
            same = self._database.row(
                "SELECT id FROM example WHERE set_id = ? AND content_hash = ? AND id <> ?",
                (before.set_id, _hash(content), example_id),
            )
            if same is not None:
                raise UserProblem(
                    "The set has an example with the same question and the same answer already.",
                    "Change the words, or remove one of the two.",
                    f"example {same[0]}",
                )
            self._database.run(
                "UPDATE example SET question = ?, answer = ?, content_hash = ?, changed_at = ? "
                "WHERE id = ?",
                (content.question, content.answer, _hash(content), time.time(), example_id),
            )

    def review(self, ids: Iterable[int], review: Review) -> None:
        """Say of examples whether they count."""
        self._database.run(
            "UPDATE example SET review = ?, changed_at = ? "
            "WHERE id IN (SELECT value FROM json_each(?)) AND review <> ?",
            (review, time.time(), json.dumps(list(ids)), review),
        )

    def remove(self, ids: Iterable[int]) -> tuple[Example, ...]:
        """Remove examples and return them, so that they can be put back."""
        wanted = (json.dumps(list(ids)),)
        with self._database.transaction():
            rows = self._database.rows(
                f"SELECT {_COLUMNS} FROM example "  # noqa: S608 - ours
                "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
                wanted,
            )
            self._database.run(
                "DELETE FROM example WHERE id IN (SELECT value FROM json_each(?))", wanted
            )
        return tuple(map(_example, rows))

    def restore(self, examples: Iterable[Example]) -> None:
        """Put removed examples back as they were; one that was added anew meanwhile stays that."""
        rows = [_row_of(one.id, one.set_id, one.content, one.changed_at) for one in examples]
        sets = {set_id for (set_id,) in self._database.rows("SELECT id FROM example_set")}
        self._insert([row for row in rows if row[1] in sets])

    def _insert(self, rows: list[Row]) -> int:
        """Write rows and return how many were new."""
        with self._database.transaction():
            before = self._changes()
            self._database.run_many(_INSERT, rows)
            return self._changes() - before

    def _changes(self) -> int:
        return int(self._database.rows("SELECT total_changes()")[0][0])

    def _free_name(self, name: str, own_id: int | None) -> str:
        words = _in_one_line(name)
        if not words:
            raise UserProblem("A set of examples needs a name.", "Write a word or two.")
        found = self.set_named(words)
        if found is not None and found.id != own_id:
            raise UserProblem(
                f"There is a set of examples “{found.name}” already.", "Choose another name."
            )
        return words


def _in_one_line(name: str) -> str:
    return " ".join(cleaned(name).split())


def _chosen(
    set_id: int,
    reviews: frozenset[Review] | None,
    search: str,
    ids: Sequence[int] | None,
) -> tuple[str, str, dict[str, Any]]:
    """Return the tables, the condition and the values of a query for some of the examples."""
    source, conditions = "example", ["set_id = :set_id"]
    values: dict[str, Any] = {"set_id": set_id}
    if ids is not None:
        source = "json_each(:ids) AS wanted CROSS JOIN example ON example.id = wanted.value"
        values["ids"] = json.dumps(list(ids))
    if reviews is not None:
        conditions.append("review IN (SELECT value FROM json_each(:reviews))")
        values["reviews"] = json.dumps(sorted(reviews))
    patterns = {f"pattern_{at}": pattern for at, pattern in enumerate(_patterns(search))}
    if patterns:
        either = "question LIKE :{0} ESCAPE '!' OR answer LIKE :{0} ESCAPE '!'"
        conditions.append(f"({' OR '.join(map(either.format, patterns))})")
    return source, " AND ".join(conditions), {**values, **patterns}


def _patterns(search: str) -> tuple[str, ...]:
    """Return the patterns for LIKE, which takes small for capital letters in ASCII only."""
    words = cleaned(search).strip()
    if not words:
        return ()
    spellings = {words}
    if not words.isascii():
        spellings |= {words.lower(), words.upper(), words.capitalize(), words.title()}
    escaped = (re.sub(r"([!%_])", r"!\1", one) for one in sorted(spellings))
    return tuple(f"%{one}%" for one in escaped)


def _row_of(id_: int | None, set_id: int, content: NewExample, changed_at: float = 0.0) -> Row:
    kept = _storable(content)
    return (
        id_,
        set_id,
        kept.question,
        kept.answer,
        kept.system,
        wire.encoded(kept.history),
        wire.encoded(kept.passages),
        kept.origin,
        kept.source,
        kept.group,
        kept.review,
        _hash(kept),
        changed_at or time.time(),
    )


def _storable(content: NewExample) -> NewExample:
    """Return the example without what a database cannot hold: halves of characters, NUL."""
    history = tuple(replace(one, text=cleaned(one.text)) for one in content.history)
    passages = tuple(
        replace(one, text=cleaned(one.text), path=cleaned(one.path)) for one in content.passages
    )
    return replace(
        content,
        question=cleaned(content.question),
        answer=cleaned(content.answer),
        system=cleaned(content.system),
        history=history,
        passages=passages,
        source=cleaned(content.source),
        group=cleaned(content.group),
    )


def _hash(content: NewExample) -> bytes:
    """Return what tells an example from all others by what a model would learn from it."""
    learnt = (
        content.system.strip(),
        [(one.is_answer, one.text.strip()) for one in content.history],
        [(one.text, one.is_distractor) for one in content.passages],
        content.question.strip(),
        content.answer.strip(),
    )
    return hashlib.sha256(json.dumps(learnt).encode()).digest()[:16]


def _set(row: Row, counts: Row) -> ExampleSet:
    id_, name, purpose, created_at = row
    return ExampleSet(id_, name, Purpose(purpose), created_at, *counts)


def _example(row: Row) -> Example:
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
