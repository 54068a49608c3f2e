"""The tables of the two-stage index: codes of each chunk, and a log of what changed.

A generation is one index with its own center. The newest complete one is searched while the next is
built beside it, and every write goes to both. Searching processes follow the writing one by
`vector_change`: they read what was logged since their last look, and everything anew only when the
log was cut shorter meanwhile. All of it is written in the transactions of the chunks themselves.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from engine.index.vectors.codes import codes_of, words_of
from engine.store import Connection

if TYPE_CHECKING:
    from engine.index.vectors.records import ChunkIds, Vector, Vectors, Words

_BATCH: Final = 32_768
_LOGGED: Final = 100_000
"""Changes kept for others to follow; reading all codes anew is faster than following more."""

_TABLES: Final = (
    """
    CREATE TABLE IF NOT EXISTS vector_generation (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        center BLOB NOT NULL,
        built_to INTEGER NOT NULL DEFAULT 0,
        chunks INTEGER
    ) STRICT
    """,
    """
    CREATE TABLE IF NOT EXISTS vector_code (
        generation INTEGER NOT NULL,
        chunk_id INTEGER NOT NULL,
        code BLOB NOT NULL,
        PRIMARY KEY (generation, chunk_id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE IF NOT EXISTS vector_change (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        chunk_id INTEGER NOT NULL
    ) STRICT
    """,
)


@dataclass(frozen=True, slots=True)
class Generation:
    """One two-stage index.

    Attributes:
        number: Later ones have larger numbers; none is used again.
        center: What the codes are made around.
        built_to: The last chunk that building came to; all below are in.
        chunks: How many chunks it had when it was complete; None before.
    """

    number: int
    center: Vector
    built_to: int
    chunks: int | None


class StoredCodes:
    """The tables of the two-stage index of one database."""

    def __init__(self, database: Connection) -> None:
        """Make the tables when they are missing."""
        self._database = database
        for statement in _TABLES:
            database.run(statement)

    def generations(self) -> list[Generation]:
        """Return all generations, oldest first."""
        import numpy as np

        rows = self._database.rows(
            "SELECT number, center, built_to, chunks FROM vector_generation ORDER BY number"
        )
        return [
            Generation(number, np.frombuffer(center, dtype=np.float32), built_to, chunks)
            for number, center, built_to, chunks in rows
        ]

    def serving(self) -> Generation | None:
        """Return the generation to search; None where the search is exact."""
        complete = [one for one in self.generations() if one.chunks is not None]
        return complete[-1] if complete else None

    def building(self) -> Generation | None:
        """Return the generation that is not complete yet."""
        open_ones = [one for one in self.generations() if one.chunks is None]
        return open_ones[-1] if open_ones else None

    def begin(self, center: Vector) -> None:
        """Begin a generation."""
        self._database.run("INSERT INTO vector_generation (center) VALUES (?)", (center.tobytes(),))

    def advance(self, generation: Generation, built_to: int) -> None:
        """Note how far building came."""
        self._database.run(
            "UPDATE vector_generation SET built_to = ? WHERE number = ?",
            (built_to, generation.number),
        )

    def complete(self, generation: Generation, chunks: int) -> None:
        """Let a generation serve from now on, and remove the ones before it."""
        with self._database.transaction():
            self._database.run(
                "UPDATE vector_generation SET chunks = ? WHERE number = ?",
                (chunks, generation.number),
            )
            older = (generation.number,)
            self._database.run("DELETE FROM vector_generation WHERE number < ?", older)
            self._database.run("DELETE FROM vector_code WHERE generation < ?", older)

    def clear(self) -> None:
        """Remove all generations."""
        with self._database.transaction():
            self._database.run("DELETE FROM vector_generation")
            self._database.run("DELETE FROM vector_code")
            self._database.run("DELETE FROM vector_change")

    def write(self, generation: Generation, chunk_ids: Sequence[int], vectors: Vectors) -> None:
        """Write the codes of chunks, over those that they had."""
        codes = codes_of(vectors, generation.center)
        self._database.run_many(
            "INSERT OR REPLACE INTO vector_code (generation, chunk_id, code) VALUES (?, ?, ?)",
            (
                (generation.number, chunk_id, row.tobytes())
                for chunk_id, row in zip(chunk_ids, codes, strict=True)
            ),
        )

    def remove(self, chunk_ids: Sequence[int]) -> None:
        """Remove chunks from all generations."""
        for generation in self.generations():
            self._database.run_many(
                "DELETE FROM vector_code WHERE generation = ? AND chunk_id = ?",
                ((generation.number, chunk_id) for chunk_id in chunk_ids),
            )

    def log(self, chunk_ids: Sequence[int]) -> None:
        """Tell those who search that chunks were added, replaced or removed."""
        self._database.run_many(
            "INSERT INTO vector_change (chunk_id) VALUES (?)",
            ((chunk_id,) for chunk_id in chunk_ids),
        )

    def trim_log(self) -> None:
        """Cut the log to its last part."""
        self._database.run(
            "DELETE FROM vector_change WHERE number <= (SELECT max(number) FROM vector_change) - ?",
            (_LOGGED,),
        )

    def last_change(self) -> int:
        """Return the number of the last change, 0 before the first."""
        row = self._database.row("SELECT max(number) FROM vector_change")
        return int(row[0] or 0) if row else 0

    def changed_since(self, number: int) -> ChunkIds | None:
        """Return the chunks changed after a change; None when the log does not reach back."""
        import numpy as np

        row = self._database.row("SELECT min(number), max(number) FROM vector_change")
        first, last = row or (None, None)
        if (last or 0) < number or (first is not None and first > number + 1):
            return None
        rows = self._database.rows(
            "SELECT DISTINCT chunk_id FROM vector_change WHERE number > ?", (number,)
        )
        return np.array([chunk_id for (chunk_id,) in rows], dtype=np.int64)

    def count(self, generation: Generation) -> int:
        """Return how many chunks a generation has."""
        row = self._database.row(
            "SELECT count(*) FROM vector_code WHERE generation = ?", (generation.number,)
        )
        return int(row[0]) if row else 0

    def read_all(self, generation: Generation) -> Iterator[tuple[ChunkIds, Words]]:
        """Return the codes of all chunks, in parts."""
        after = -1
        while True:
            rows = self._database.rows(
                "SELECT chunk_id, code FROM vector_code WHERE generation = ? AND chunk_id > ? "
                "ORDER BY chunk_id LIMIT ?",
                (generation.number, after, _BATCH),
            )
            if not rows:
                return
            yield _arrays(rows)
            after = rows[-1][0]

    def read(self, generation: Generation, chunk_ids: ChunkIds) -> tuple[ChunkIds, Words]:
        """Return the codes of some chunks, of those that have any."""
        import apsw

        rows = self._database.rows(
            "SELECT chunk_id, code FROM carray(?) JOIN vector_code ON chunk_id = value "
            "WHERE generation = ?",
            (apsw.carray(chunk_ids), generation.number),
        )
        return _arrays(rows, words_of(len(generation.center)))


def _arrays(rows: list[tuple[int, bytes]], words: int = 1) -> tuple[ChunkIds, Words]:
    """Return rows of codes as arrays; `words` gives an empty result its shape."""
    import numpy as np

    ids = np.array([chunk_id for chunk_id, _ in rows], dtype=np.int64)
    codes = np.frombuffer(b"".join(code for _, code in rows), dtype=np.uint64)
    return ids, codes.reshape(len(rows), -1) if rows else np.empty((0, words), dtype=np.uint64)
