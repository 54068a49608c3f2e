"""What sets of examples and sets of questions have in common: named sets of rows, each reviewed.

Covered: sets, adding in bulk without exact duplicates, pages for a list, reviewing, removing and
taking that back. A set of a million rows is no special case: nothing holds it in memory, and no
step looks through it once for each row. Not covered: what a row says, which `storage` knows.
"""

from __future__ import annotations

import json
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, ClassVar, Final, Generic, Protocol, TypeVar

from engine.conversations.importing.values import cleaned
from engine.errors import UserProblem
from engine.examples.records import Review
from engine.examples.tables import Tables, Wanted, chosen
from engine.store import Connection, Row

_BATCH: Final = 5_000
"""Rows of one transaction: a tenth of a second, so that others can save in between."""

_NOTHING: Final = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class Added:
    """What became of new examples or questions.

    Attributes:
        added: How many are in the set now that were not before.
        duplicates: How many were there already, word for word.
    """

    added: int
    duplicates: int


ContentT = TypeVar("ContentT")


class StoredRow(Protocol):
    """A row that was read."""

    @property
    def id(self) -> int:
        """Its number."""

    @property
    def set_id(self) -> int:
        """Its set's number."""

    @property
    def content(self) -> Any:  # noqa: ANN401 - what it holds is for each kind of set to say
        """What it holds."""

    @property
    def changed_at(self) -> float:
        """In seconds since 1970."""


class StoredSet(Protocol):
    """A set that was read."""

    @property
    def id(self) -> int:
        """Its number."""

    @property
    def name(self) -> str:
        """What a person calls it."""


RowT = TypeVar("RowT", bound=StoredRow)
SetT = TypeVar("SetT", bound=StoredSet)


class ReviewedList(ABC, Generic[ContentT, RowT, SetT]):
    """Sets of one person, and what is in them."""

    _tables: ClassVar[Tables]

    def __init__(self, database: Connection) -> None:
        self._database = database

    @property
    def words_for_set(self) -> str:
        """What people call one of the sets, as in "set of examples"."""
        return self._tables.words_for_set

    # What each kind of set says for itself -----------------------------------------------------

    @abstractmethod
    def _values_of(self, content: ContentT) -> Row:
        """Return a storable content, value by value as `Tables.columns` names them."""

    @abstractmethod
    def _hash_of(self, content: ContentT) -> bytes:
        """Return what tells a storable content from all others."""

    @abstractmethod
    def _storable(self, content: ContentT) -> ContentT:
        """Return a content without what a database cannot hold."""

    @abstractmethod
    def _row_from(self, row: Row) -> RowT:
        """Return the row in what `Tables.row_read` reads."""

    @abstractmethod
    def _set_from(self, row: Row, counts: Row) -> SetT:
        """Return the set in what `Tables.set_read` and `Tables.counts` read."""

    # Sets --------------------------------------------------------------------------------------

    def sets(self) -> tuple[SetT, ...]:
        """Return the sets, sorted by name."""
        tables = self._tables
        counts = {
            row[0]: row[1:] for row in self._database.rows(f"{tables.counts} GROUP BY set_id")
        }
        rows = self._database.rows(
            f"SELECT {tables.set_read} FROM {tables.sets} "  # noqa: S608 - ours
            "ORDER BY name COLLATE NOCASE, id"
        )
        return tuple(self._set_from(row, counts.get(row[0], _NOTHING)) for row in rows)

    def set_at(self, set_id: int) -> SetT:
        """Return the set with an id.

        Raises:
            UserProblem: There is none.
        """
        tables = self._tables
        row = self._database.row(
            f"SELECT {tables.set_read} FROM {tables.sets} WHERE id = ?",  # noqa: S608 - ours
            (set_id,),
        )
        if row is None:
            raise UserProblem(
                f"This {tables.words_for_set} is not there any more.", "Choose another one."
            )
        counts = self._database.row(f"{tables.counts} WHERE set_id = ? GROUP BY set_id", (set_id,))
        return self._set_from(row, counts[1:] if counts else _NOTHING)

    def set_named(self, name: str) -> SetT | None:
        """Return the set with a name, however it is capitalised."""
        wanted = _in_one_line(name).casefold()
        return next((one for one in self.sets() if one.name.casefold() == wanted), None)

    def is_empty(self, set_id: int) -> bool:
        """Whether nothing is in a set."""
        return not self._count(Wanted(set_id))

    def rename_set(self, set_id: int, name: str) -> None:
        """Give a set another name.

        Raises:
            UserProblem: The name is empty or taken.
        """
        words = self._free_name(name, set_id)
        self._database.run(
            f"UPDATE {self._tables.sets} SET name = ? WHERE id = ?",  # noqa: S608 - ours
            (words, set_id),
        )

    def remove_set(self, set_id: int) -> None:
        """Remove a set with all that is in it."""
        self._database.run(
            f"DELETE FROM {self._tables.sets} WHERE id = ?",  # noqa: S608 - ours
            (set_id,),
        )

    def _create(self, name: str, *values: object) -> SetT:
        """Make a set; the values are those of `Tables.set_columns`."""
        words, tables = self._free_name(name, None), self._tables
        row = (words, time.time(), *values)
        columns = ", ".join(("name", "created_at", *tables.set_columns))
        set_id = self._database.insert(
            f"INSERT INTO {tables.sets} ({columns}) "  # noqa: S608 - ours
            f"VALUES ({', '.join('?' * len(row))})",
            row,
        )
        return self._set_from((set_id, *row), _NOTHING)

    def _free_name(self, name: str, own_id: int | None) -> str:
        words, kind = _in_one_line(name), self._tables.words_for_set
        if not words:
            raise UserProblem(f"A {kind} needs a name.", "Write a word or two.")
        found = self.set_named(words)
        if found is not None and found.id != own_id:
            raise UserProblem(f"There is a {kind} “{found.name}” already.", "Choose another name.")
        return words

    # Rows --------------------------------------------------------------------------------------

    def add(self, set_id: int, contents: Iterable[ContentT]) -> Added:
        """Add some, some thousands at a time; those that the set has already are left out.

        What an interruption leaves behind is whole: adding the same ones again adds the rest.

        Raises:
            UserProblem: There is no such set.
        """
        self.set_at(set_id)
        waiting = iter(contents)
        added = seen = 0
        while batch := [self._written(None, set_id, one) for one in islice(waiting, _BATCH)]:
            added += self._insert(batch)
            seen += len(batch)
        return Added(added, seen - added)

    def at(self, row_id: int) -> RowT:
        """Return the one with an id.

        Raises:
            UserProblem: There is none.
        """
        tables = self._tables
        row = self._database.row(
            f"SELECT {tables.row_read} FROM {tables.rows} WHERE id = ?",  # noqa: S608 - ours
            (row_id,),
        )
        if row is None:
            raise UserProblem(
                f"This {tables.words_for_row} is not there any more.", "Choose another one."
            )
        return self._row_from(row)

    def accepted(self, set_id: int) -> Iterator[RowT]:
        """Yield those that count, the oldest first, a batch in memory at a time."""
        last = 0
        while True:
            rows = self._database.rows(
                f"SELECT {self._tables.row_read} FROM {self._tables.rows} "  # noqa: S608 - ours
                "WHERE set_id = ? AND id > ? AND review = ? ORDER BY id LIMIT ?",
                (set_id, last, Review.ACCEPTED, _BATCH),
            )
            if not rows:
                return
            last = rows[-1][0]
            yield from map(self._row_from, rows)

    def review(self, ids: Iterable[int], review: Review) -> None:
        """Say of some whether they count."""
        self._database.run(
            f"UPDATE {self._tables.rows} SET review = ?, changed_at = ? "  # noqa: S608 - ours
            "WHERE id IN (SELECT value FROM json_each(?)) AND review <> ?",
            (review, time.time(), json.dumps(list(ids)), review),
        )

    def remove(self, ids: Iterable[int]) -> tuple[RowT, ...]:
        """Remove some and return them, so that they can be put back."""
        wanted, tables = (json.dumps(list(ids)),), self._tables
        with self._database.transaction():
            rows = self._database.rows(
                f"SELECT {tables.row_read} FROM {tables.rows} "  # noqa: S608 - ours
                "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
                wanted,
            )
            self._database.run(
                f"DELETE FROM {tables.rows} "  # noqa: S608 - ours
                "WHERE id IN (SELECT value FROM json_each(?))",
                wanted,
            )
        return tuple(map(self._row_from, rows))

    def restore(self, removed: Iterable[RowT]) -> None:
        """Put removed ones back as they were; one that was added anew meanwhile stays that."""
        rows = [self._written(one.id, one.set_id, one.content, one.changed_at) for one in removed]
        listed = self._database.rows(f"SELECT id FROM {self._tables.sets}")  # noqa: S608 - ours
        sets = {set_id for (set_id,) in listed}
        self._insert([row for row in rows if row[1] in sets])

    def _count(self, wanted: Wanted) -> int:
        """Return how many rows a list has."""
        source, where, values = chosen(self._tables, wanted)
        row = self._database.row(
            f"SELECT count(*) FROM {source} WHERE {where}",  # noqa: S608 - ours
            values,
        )
        return int(row[0]) if row else 0

    def _page(self, wanted: Wanted, offset: int, limit: int) -> list[RowT]:
        """Return some rows of a list."""
        tables = self._tables
        source, where, values = chosen(self._tables, wanted)
        order = f"{tables.rows}.id" if wanted.ids is None else "wanted.key"
        # The ids come from an index alone: rows before the offset are never read.
        rows = self._database.rows(
            f"SELECT {tables.row_read} FROM (SELECT {tables.rows}.id FROM {source} "  # noqa: S608
            f"WHERE {where} ORDER BY {order} LIMIT :limit OFFSET :offset) AS found "
            f"CROSS JOIN {tables.rows} ON {tables.rows}.id = found.id",
            {**values, "limit": limit, "offset": offset},
        )
        return [self._row_from(row) for row in rows]

    def _rewrite(self, row_id: int, change: Callable[[ContentT], ContentT]) -> None:
        """Change the content of a row.

        Raises:
            UserProblem: It is not there, or the set has a row with the new content already.
        """
        tables = self._tables
        with self._database.transaction():
            before = self.at(row_id)
            kept = self._storable(change(before.content))
            hashed = self._hash_of(kept)
            same = self._database.row(
                f"SELECT id FROM {tables.rows} "  # noqa: S608 - ours
                "WHERE set_id = ? AND content_hash = ? AND id <> ?",
                (before.set_id, hashed, row_id),
            )
            if same is not None:
                raise UserProblem(
                    f"The set has {tables.words_for_a_row} with the same question and the same "
                    "answer already.",
                    "Change the words, or remove one of the two.",
                    f"{tables.words_for_row} {same[0]}",
                )
            changes = ", ".join(f"{one} = ?" for one in tables.row_written)
            self._database.run(
                f"UPDATE {tables.rows} SET {changes} WHERE id = ?",  # noqa: S608 - ours
                (*self._values_of(kept), hashed, time.time(), row_id),
            )

    def _written(
        self, id_: int | None, set_id: int, content: ContentT, changed_at: float = 0.0
    ) -> Row:
        kept = self._storable(content)
        changed = changed_at or time.time()
        return (id_, set_id, *self._values_of(kept), self._hash_of(kept), changed)

    def _insert(self, rows: list[Row]) -> int:
        """Write rows and return how many were new."""
        with self._database.transaction():
            before = self._changes()
            self._database.run_many(self._tables.insert, rows)
            return self._changes() - before

    def _changes(self) -> int:
        return int(self._database.rows("SELECT total_changes()")[0][0])


def _in_one_line(name: str) -> str:
    return " ".join(cleaned(name).split())
