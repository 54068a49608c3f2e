"""The tables of sets and their rows, and the statements for them."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from engine.conversations.importing.values import cleaned
from engine.examples.records import Review

_COUNTED: Final = (Review.ACCEPTED, Review.WAITING, Review.REJECTED)


@dataclass(frozen=True, slots=True)
class Tables:
    """Where sets and their rows are kept, and what people call them.

    Attributes:
        sets: The table of the sets.
        set_columns: Its columns, beside the id, the name and the time, in their order.
        rows: The table of what they hold; it has an index `ROWS_of_set` by set, id and review.
        columns: Its columns that say what a row holds, in their order.
        holds: Conditions of which one is met where a row holds the pattern "{0}".
        words_for_set: As in "set of examples".
        words_for_row: As in "example".
        words_for_a_row: As in "an example".
    """

    sets: str
    set_columns: tuple[str, ...]
    rows: str
    columns: tuple[str, ...]
    holds: tuple[str, ...]
    words_for_set: str
    words_for_row: str
    words_for_a_row: str

    @property
    def set_read(self) -> str:
        """What is read of a set."""
        return ", ".join(("id", "name", "created_at", *self.set_columns))

    @property
    def row_read(self) -> str:
        """What is read of a row."""
        return ", ".join((f"{self.rows}.id", "set_id", *self.columns, "changed_at"))

    @property
    def row_written(self) -> tuple[str, ...]:
        """What is written of a row, beside its id and its set."""
        return (*self.columns, "content_hash", "changed_at")

    @property
    def counts(self) -> str:
        """The query that counts the rows of sets by their review, without its end."""
        sums = ", ".join(f"sum(review = '{one}')" for one in _COUNTED)
        return (
            f"SELECT set_id, {sums} "  # noqa: S608 - ours
            f"FROM {self.rows} INDEXED BY {self.rows}_of_set"
        )

    @property
    def insert(self) -> str:
        """The statement that writes a row."""
        columns = ("id", "set_id", *self.row_written)
        places = ", ".join("?" * len(columns))
        return (
            f"INSERT INTO {self.rows} ({', '.join(columns)}) "  # noqa: S608 - ours
            f"VALUES ({places}) ON CONFLICT DO NOTHING"
        )


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows of a set a list shows.

    Attributes:
        set_id: The set.
        among: By column, the values of which a row has one; None for any.
        search: Only those that hold this text.
        ids: Only these, in this order; None for all, the oldest first.
    """

    set_id: int
    among: Mapping[str, frozenset[Any] | None] = field(default_factory=dict)
    search: str = ""
    ids: Sequence[int] | None = None


def chosen(tables: Tables, wanted: Wanted) -> tuple[str, str, dict[str, Any]]:
    """Return the tables, the condition and the values of a query for some of the rows."""
    source, conditions = tables.rows, ["set_id = :set_id"]
    values: dict[str, Any] = {"set_id": wanted.set_id}
    if wanted.ids is not None:
        source = f"json_each(:ids) AS wanted CROSS JOIN {source} ON {source}.id = wanted.value"
        values["ids"] = json.dumps(list(wanted.ids))
    for column, among in wanted.among.items():
        if among is not None:
            named = f"SELECT value FROM json_each(:{column})"  # noqa: S608 - ours
            conditions.append(f"{column} IN ({named})")
            values[column] = json.dumps(sorted(among))
    patterns = {f"pattern_{at}": one for at, one in enumerate(_patterns(wanted.search))}
    if patterns:
        either = [one.format(f":{name}") for name in patterns for one in tables.holds]
        conditions.append(f"({' OR '.join(either)})")
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
