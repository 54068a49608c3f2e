"""Makes a two-stage index beside the one that serves, in steps that survive an end at any moment.

Covered: beginning, going on where the last process stopped, the switch. The search goes on with the
older index meanwhile; chunks that are written during the build go into both. Not covered: when to
build (`maintenance`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from engine.errors import Cancelled
from engine.index.vectors.exact import ExactSearch
from engine.index.vectors.measuring import forget_recall
from engine.index.vectors.stored_codes import Generation, StoredCodes
from engine.index.vectors.truth import chunks_after, sample
from engine.store import Connection

_SAMPLE: Final = 10_000
"""Vectors that the center is the mean of."""


def begin(database: Connection, stored: StoredCodes) -> None:
    """Begin a generation around the mean of the library's vectors."""
    stored.begin(sample(database, _SAMPLE).mean(axis=0))


def build(
    database: Connection,
    stored: StoredCodes,
    exact: ExactSearch,
    generation: Generation,
    is_cancelled: Callable[[], bool],
) -> None:
    """Build a generation from where it stands to its end, then let it serve.

    Raises:
        Cancelled: `is_cancelled` said so; the next call goes on.
    """
    built_to = generation.built_to
    while True:
        if is_cancelled():
            raise Cancelled
        with database.transaction():
            chunk_ids, vectors = chunks_after(database, built_to)
            if not len(chunk_ids):
                stored.complete(generation, stored.count(generation))
                forget_recall(database)
                exact.clear()
                return
            stored.write(generation, chunk_ids.tolist(), vectors)
            built_to = int(chunk_ids[-1])
            stored.advance(generation, built_to)
