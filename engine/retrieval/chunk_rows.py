"""Reads what the index knows of the chunks that a search chose."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from engine.store import Connection

    Vector = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class ChunkRow:
    """One chunk, as it is stored.

    Attributes:
        id: Of the chunk.
        content_id: Of the content that it is a stretch of.
        content_hash: Of the file's bytes.
        start: Offset in the extracted text.
        end: Offset behind it.
        page: From 1; None where there are no pages.
        location: What a person reads.
        headings: The headings above it.
        language: Of its content; empty when unknown.
    """

    id: int
    content_id: int
    content_hash: str
    start: int
    end: int
    page: int | None
    location: str
    headings: str
    language: str


_SELECT = (
    'SELECT c.id, c.content_id, content.hash, c.start, c."end", c.page, c.location, c.headings, '
    "content.language FROM chunk c JOIN content ON content.id = c.content_id "
)


def rows_of(database: Connection, chunks: Iterable[int]) -> dict[int, ChunkRow]:
    """Return the chunks by id; one that was removed meanwhile is missing."""
    found: dict[int, ChunkRow] = {}
    for chunk in chunks:
        row = database.row(_SELECT + "WHERE c.id = ?", (chunk,))
        if row is not None:
            found[chunk] = ChunkRow(*row)
    return found


def rows_of_content(database: Connection, content_id: int, most: int = -1) -> list[ChunkRow]:
    """Return the chunks of a content in the order of the text, at most `most` unless negative."""
    rows = database.rows(
        _SELECT + "WHERE c.content_id = ? ORDER BY c.start LIMIT ?", (content_id, most)
    )
    return [ChunkRow(*row) for row in rows]


def vectors_of(database: Connection, chunks: Iterable[int]) -> dict[int, Vector]:
    """Return the vectors of chunks by id; one that is not embedded yet is missing."""
    import numpy as np

    found: dict[int, Vector] = {}
    for chunk in chunks:
        row = database.row(
            "SELECT e.vector FROM chunk c JOIN embedding e ON e.hash = c.embedding_hash "
            "WHERE c.id = ?",
            (chunk,),
        )
        if row is not None:
            found[chunk] = np.frombuffer(row[0], dtype=np.float32)
    return found
