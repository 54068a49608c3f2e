"""The vector index of one database: writes go in, the nearest chunks come out.

The truth is the table `embedding`; this index is made from it and can be thrown away. Covered: both
searches behind one interface, and which of them answers. Not covered: how each works (`exact`,
`two_stage`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from engine.index.vectors.exact import ExactSearch, load_extension
from engine.index.vectors.maintenance import TWO_STAGE_FROM, Maintenance
from engine.index.vectors.measuring import DEFAULT_EFFORT, forget_recall, stored_recall
from engine.index.vectors.records import Neighbour, SearchKind, VectorHealth, one_state
from engine.index.vectors.stored_codes import StoredCodes
from engine.index.vectors.truth import as_vectors, count_embedded
from engine.index.vectors.two_stage import TwoStageSearch
from engine.store import Connection

if TYPE_CHECKING:
    from engine.index.vectors.records import ChunkIds, Vector
    from engine.index.vectors.stored_codes import Generation


class VectorIndex:
    """Nearest neighbours over the chunks of one index database.

    One process writes; any number search, each over a connection of its own, and find what is
    committed.
    """

    def __init__(
        self, database: Connection, dimensions: int, two_stage_from: int = TWO_STAGE_FROM
    ) -> None:
        """Load sqlite-vec into the connection and make the tables when they are missing.

        Args:
            database: The index.
            dimensions: Length of a vector.
            two_stage_from: Chunks from which `maintain` changes to two stages.

        Raises:
            UserProblem: sqlite-vec cannot be loaded.
        """
        self._database = database
        self._exact = ExactSearch(database, dimensions)
        self._stored = StoredCodes(database)
        self._maintenance = Maintenance(database, self._exact, self._stored, two_stage_from)
        self._two_stage: TwoStageSearch | None = None

    def add(self, chunk_id: int, vector: bytes) -> None:
        """Add a chunk's vector (float32, little endian, unit length), or replace it."""
        self.add_many([(chunk_id, vector)])

    def add_many(self, vectors: Sequence[tuple[int, bytes]]) -> None:
        """Add the vectors of chunks, or replace them; much faster than one by one.

        Part of the transaction under way, in which the chunks and their embeddings are written.
        """
        generations = self._stored.generations()
        if self._stored.serving() is None:
            self._exact.add(vectors)
        chunk_ids = [chunk_id for chunk_id, _ in vectors]
        for generation in generations:
            self._stored.write(generation, chunk_ids, as_vectors([blob for _, blob in vectors]))
        if generations:
            self._stored.log(chunk_ids)

    def remove(self, chunk_id: int) -> None:
        """Remove a chunk; an unknown one is no error."""
        self.remove_many([chunk_id])

    def remove_many(self, chunk_ids: Sequence[int]) -> None:
        """Remove chunks; unknown ones are no error."""
        if self._stored.serving() is None:
            self._exact.remove(chunk_ids)
        if self._stored.generations():
            self._stored.remove(chunk_ids)
            self._stored.log(chunk_ids)

    def nearest(
        self, vector: Vector, count: int, allowed: ChunkIds | None = None
    ) -> list[Neighbour]:
        """Return the chunks nearest to a unit vector, nearest first.

        Args:
            vector: The question.
            count: How many at most.
            allowed: The chunks to search in, as an array of int64; None for all.
        """
        if allowed is not None and not len(allowed):
            return []
        with one_state(self._database):
            search = self._up_to_date()
            if search is None:
                return self._exact.nearest(vector, count, allowed)
            measured = stored_recall(self._database)
            effort = measured.effort if measured else DEFAULT_EFFORT
            return search.nearest(vector, count, allowed, effort)

    def prepare(self) -> None:
        """Read what a search needs into memory, so that the first one does not wait for it."""
        with one_state(self._database):
            self._up_to_date()

    def maintain(self, is_cancelled: Callable[[], bool] = lambda: False) -> None:
        """Bring the index into the form that its size asks for; searches go on meanwhile.

        For the writing process, outside of a transaction: after some thousand new chunks and at
        the end of a sync. A few milliseconds when nothing is due.

        Raises:
            Cancelled: `is_cancelled` said so; the next call goes on where this one stopped.
        """
        self._maintenance.run(is_cancelled)

    def rebuild(self, is_cancelled: Callable[[], bool] = lambda: False) -> None:
        """Make the index anew and as small as it can be; see `maintain`.

        Raises:
            Cancelled: `is_cancelled` said so; `maintain` goes on where this stopped.
        """
        self._maintenance.rebuild(is_cancelled)

    def health(self) -> VectorHealth:
        """Return which search serves, its measured recall, and how far a build has come."""
        with one_state(self._database):
            serving = self._stored.serving()
            return VectorHealth(
                SearchKind.EXACT if serving is None else SearchKind.TWO_STAGE,
                None if serving is None else stored_recall(self._database),
                self._built_share(),
            )

    def clear(self) -> None:
        """Forget all vectors."""
        with self._database.transaction():
            self._exact.clear()
            self._stored.clear()
            forget_recall(self._database)

    def _up_to_date(self) -> TwoStageSearch | None:
        serving: Generation | None = self._stored.serving()
        search = self._two_stage
        if serving is None:
            search = None
        elif search is None or search.generation.number != serving.number:
            # The codes of the older generation leave the memory before the new ones come.
            self._two_stage = search = None
            search = TwoStageSearch(self._database, self._stored, serving)
        else:
            search.follow()
        self._two_stage = search
        return search

    def _built_share(self) -> float | None:
        building = self._stored.building()
        if building is None:
            return None
        return self._stored.count(building) / max(count_embedded(self._database), 1)


def drop_vector_index(database: Connection) -> None:
    """Throw the index away, because vectors of another length are to come."""
    load_extension(database)
    with database.transaction():
        StoredCodes(database).clear()
        forget_recall(database)
        database.run("DROP TABLE IF EXISTS chunk_vector")
