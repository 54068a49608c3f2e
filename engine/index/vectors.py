"""The vector index: sqlite-vec behind one small interface.

The truth is the table `embedding`; this index is made from it and can be thrown away. Vectors have
unit length and are compared by L2: the order is that of cosine, and L2 is the distance for which
sqlite-vec has fast code. Covered: exact search. Not covered: the two-stage search of large
libraries.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.errors import UserProblem
from engine.store import Connection

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Vector = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A chunk near a question: cosine similarity, 1 is the same direction."""

    chunk_id: int
    similarity: float


class VectorIndex:
    """Nearest neighbours over the chunks of one index database."""

    def __init__(self, database: Connection, dimensions: int) -> None:
        """Load sqlite-vec into the connection and make the table when it is missing.

        Raises:
            UserProblem: sqlite-vec cannot be loaded.
        """
        self._database = database
        _load_extension(database)
        database.run(
            "CREATE VIRTUAL TABLE IF NOT EXISTS chunk_vector "
            f"USING vec0(vector float[{dimensions}] distance_metric=L2)"
        )

    def add(self, chunk_id: int, vector: bytes) -> None:
        """Add a chunk's vector (float32, little endian, unit length)."""
        self._database.run(
            "INSERT INTO chunk_vector (rowid, vector) VALUES (?, ?)", (chunk_id, vector)
        )

    def remove(self, chunk_id: int) -> None:
        """Remove a chunk; an unknown one is no error."""
        self._database.run("DELETE FROM chunk_vector WHERE rowid = ?", (chunk_id,))

    def nearest(self, vector: Vector, count: int) -> list[Neighbour]:
        """Return the chunks nearest to a unit vector, nearest first."""
        rows = self._database.rows(
            "SELECT rowid, distance FROM chunk_vector "
            "WHERE vector MATCH ? AND k = ? ORDER BY distance",
            (vector.tobytes(), count),
        )
        # For unit vectors, distance^2 = 2 - 2 cosine.
        return [Neighbour(int(row), 1.0 - float(distance) ** 2 / 2.0) for row, distance in rows]

    def clear(self) -> None:
        """Forget all vectors."""
        self._database.run("DELETE FROM chunk_vector")


def drop_vector_index(database: Connection) -> None:
    """Throw the index away, because vectors of another length are to come."""
    _load_extension(database)
    database.run("DROP TABLE IF EXISTS chunk_vector")


def _load_extension(database: Connection) -> None:
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
