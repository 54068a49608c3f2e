"""Reads whole vectors: the table `embedding`, from which every vector index is made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from engine.store import Connection

if TYPE_CHECKING:
    from engine.index.vectors.records import ChunkIds, Vectors

_BATCH: Final = 4_096


def count_embedded(database: Connection) -> int:
    """Return how many chunks have a vector."""
    row = database.row(
        "SELECT (SELECT count(*) FROM chunk) - (SELECT count(*) FROM chunk WHERE embedded = 0)"
    )
    return int(row[0]) if row else 0


def vectors_of(database: Connection, chunk_ids: ChunkIds) -> tuple[ChunkIds, Vectors]:
    """Return the vectors of chunks, of those that have any, in no order."""
    import apsw

    if not len(chunk_ids):
        return chunk_ids, as_vectors([])
    rows = database.rows(
        "SELECT chunk.id, embedding.vector FROM carray(?) CROSS JOIN chunk ON chunk.id = value "
        "JOIN embedding ON embedding.hash = chunk.embedding_hash",
        (apsw.carray(chunk_ids),),
    )
    return _ids([row[0] for row in rows]), as_vectors([row[1] for row in rows])


def chunks_after(database: Connection, chunk_id: int) -> tuple[ChunkIds, Vectors]:
    """Return the next chunks after one and their vectors, by rising id; none at the end."""
    rows = database.rows(
        "SELECT chunk.id, embedding.vector FROM chunk "
        "JOIN embedding ON embedding.hash = chunk.embedding_hash "
        "WHERE chunk.embedded = 1 AND chunk.id > ? ORDER BY chunk.id LIMIT ?",
        (chunk_id, _BATCH),
    )
    return _ids([row[0] for row in rows]), as_vectors([row[1] for row in rows])


def all_vectors(database: Connection) -> Iterator[tuple[list[bytes], Vectors]]:
    """Return every different vector with the hash of its text, in parts."""
    after = b""
    while True:
        rows = database.rows(
            "SELECT hash, vector FROM embedding WHERE hash > ? ORDER BY hash LIMIT ?",
            (after, _BATCH),
        )
        if not rows:
            return
        yield [row[0] for row in rows], as_vectors([row[1] for row in rows])
        after = rows[-1][0]


def sample(database: Connection, count: int) -> Vectors:
    """Return up to `count` vectors. By their hashes, texts stand in a random order."""
    rows = database.rows("SELECT vector FROM embedding ORDER BY hash LIMIT ?", (count,))
    return as_vectors([row[0] for row in rows])


def chunk_with(database: Connection, text_hash: bytes) -> int | None:
    """Return a chunk of an embedded text, None when it has none any more."""
    row = database.row(
        "SELECT min(id) FROM chunk WHERE embedding_hash = ? AND embedded = 1", (text_hash,)
    )
    return None if row is None or row[0] is None else int(row[0])


def as_vectors(blobs: Sequence[bytes]) -> Vectors:
    """Return stored vectors as one array, shape (vectors, dimensions)."""
    import numpy as np

    if not blobs:
        return np.empty((0, 0), dtype=np.float32)
    return np.frombuffer(b"".join(blobs), dtype=np.float32).reshape(len(blobs), -1)


def _ids(chunk_ids: Sequence[int]) -> ChunkIds:
    import numpy as np

    return np.array(chunk_ids, dtype=np.int64)
