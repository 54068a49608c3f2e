"""Exact search with sqlite-vec's vec0: every vector is compared. For libraries of moderate size.

Vectors have unit length and are compared by L2: the order is that of cosine, and L2 is the distance
for which sqlite-vec has fast code.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from engine.errors import UserProblem
from engine.index.vectors.records import Neighbour
from engine.store import Connection

if TYPE_CHECKING:
    from engine.index.vectors.records import ChunkIds, Vector

_ROWS_OF_A_BLOCK: Final = 1024
"""vec0 stores vectors in blocks of this many places; a removed one leaves its place empty."""

_NEAREST: Final = (
    "SELECT rowid, distance FROM chunk_vector WHERE vector MATCH ? AND k = ? ORDER BY distance"
)
_NEAREST_WITHIN: Final = (
    "SELECT rowid, distance FROM chunk_vector WHERE vector MATCH ? AND k = ? "
    "AND rowid IN (SELECT value FROM carray(?)) ORDER BY distance"
)


class ExactSearch:
    """The table `chunk_vector`."""

    def __init__(self, database: Connection, dimensions: int) -> None:
        """Load sqlite-vec into the connection and make the table when it is missing.

        Raises:
            UserProblem: sqlite-vec cannot be loaded.
        """
        self._database = database
        self._dimensions = dimensions
        load_extension(database)
        self._create()

    def add(self, vectors: Sequence[tuple[int, bytes]]) -> None:
        """Add chunks' vectors, or replace them."""
        self.remove([chunk_id for chunk_id, _ in vectors])
        self._database.run_many("INSERT INTO chunk_vector (rowid, vector) VALUES (?, ?)", vectors)

    def remove(self, chunk_ids: Sequence[int]) -> None:
        """Remove chunks; unknown ones are no error."""
        self._database.run_many(
            "DELETE FROM chunk_vector WHERE rowid = ?", ((chunk_id,) for chunk_id in chunk_ids)
        )

    def nearest(self, vector: Vector, count: int, allowed: ChunkIds | None) -> list[Neighbour]:
        """See `VectorIndex.nearest`."""
        import apsw

        if allowed is None:
            rows = self._database.rows(_NEAREST, (vector.tobytes(), count))
        else:
            values = (vector.tobytes(), count, apsw.carray(allowed))
            rows = self._database.rows(_NEAREST_WITHIN, values)
        # For unit vectors, distance^2 = 2 - 2 cosine.
        return [Neighbour(int(row), 1.0 - float(distance) ** 2 / 2.0) for row, distance in rows]

    def clear(self) -> None:
        """Forget all vectors, and give their space back to the file."""
        with self._database.transaction():
            self._database.run("DROP TABLE IF EXISTS chunk_vector")
            self._create()

    def refill(self) -> None:
        """Make the table anew from the truth, without the places of removed chunks."""
        with self._database.transaction():
            self.clear()
            self._database.run(
                "INSERT INTO chunk_vector (rowid, vector) SELECT chunk.id, embedding.vector "
                "FROM chunk JOIN embedding ON embedding.hash = chunk.embedding_hash "
                "WHERE chunk.embedded = 1"
            )

    def is_mostly_empty(self) -> bool:
        """Whether more than half of the places that a search walks over are empty."""
        row = self._database.row(
            "SELECT (SELECT count(*) FROM chunk_vector_chunks), "
            "(SELECT count(*) FROM chunk_vector_rowids)"
        )
        blocks, rows = row or (0, 0)
        return bool(blocks > 2 and rows < blocks * _ROWS_OF_A_BLOCK / 2)

    def _create(self) -> None:
        self._database.run(
            "CREATE VIRTUAL TABLE IF NOT EXISTS chunk_vector "
            f"USING vec0(vector float[{self._dimensions}] distance_metric=L2)"
        )


def load_extension(database: Connection) -> None:
    """Load sqlite-vec into a connection.

    Raises:
        UserProblem: It cannot be loaded.
    """
    import apsw
    import sqlite_vec

    try:
        database.raw.enable_load_extension(True)
        database.raw.load_extension(sqlite_vec.loadable_path())
    except apsw.Error as error:
        raise UserProblem(
            "The vector search (sqlite-vec) cannot be loaded on this computer.",
            "Install Inglenook again with its own setup.",
            repr(error),
        ) from error
    finally:
        database.raw.enable_load_extension(False)
