"""Writes and removes contents: the extracted text of a file, its chunks and their vectors.

A content is found by the hash of the file's bytes and shared by all documents with these bytes; the
full text knows it by the names of these. Covered: everything that changes these tables. Not
covered: which document needs what (`sync`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from engine.documents.language import language_of
from engine.documents.marks import without_marks
from engine.documents.records import Chunk, Document
from engine.index import full_text
from engine.index.analysis import analysed
from engine.index.recipe import SMALL_DOCUMENT_CHUNKS
from engine.index.vectors import VectorIndex, drop_vector_index
from engine.library.documents import text_of_content
from engine.store import Connection

if TYPE_CHECKING:
    from engine.index.embedder import Vectors

_SEGMENT: Final = 16_384
"""Characters of one stored piece of text: a passage is read without reading the whole document."""


_MOST_NAMES: Final = 16
"""Names of equal files under which their text is found: some templates lie in each folder."""


@dataclass(frozen=True, slots=True)
class PendingChunk:
    """A chunk that waits for its vector."""

    id: int
    embedding_hash: bytes
    text: str


@dataclass(frozen=True, slots=True)
class _Words:
    """What the full text knows of a content beside its chunks.

    Attributes:
        name: What the files are called, and what the document calls itself.
        language: What it is written in; empty when unknown.
        whole: The terms of a small document, under which each of its chunks is found; else None.
    """

    name: str
    language: str
    whole: str | None


class Contents:
    """The contents of one index database, for one embedder."""

    def __init__(self, database: Connection, vectors: VectorIndex) -> None:
        self._database = database
        self._vectors = vectors
        self._loose: set[bytes] = set()
        """Hashes of texts whose chunks were removed: their vectors may be needed no more."""

    def find(self, file_hash: str, recipe: str) -> int | None:
        """Return the content with these bytes, if it was made by the same recipe."""
        row = self._database.row(
            "SELECT id FROM content WHERE hash = ? AND recipe = ?", (file_hash, recipe)
        )
        return None if row is None else int(row[0])

    def write(
        self, file_hash: str, recipe: str, name: str, document: Document, chunks: Sequence[Chunk]
    ) -> int:
        """Write text and chunks, the vectors are still to come. Returns the content's id."""
        pages = [place for place in document.places if place.page is not None]
        language = language_of(document.text)
        with self._database.transaction():
            self._remove_by_hash(file_hash)
            content_id = self._database.insert(
                "INSERT INTO content (hash, title, characters, pages, notes, recipe, language) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    file_hash,
                    document.title,
                    len(document.text),
                    len(pages) or None,
                    "\n".join(document.notes),
                    recipe,
                    language,
                ),
            )
            self._database.run_many(
                "INSERT INTO content_text (content_id, start, text) VALUES (?, ?, ?)",
                (
                    (content_id, start, document.text[start : start + _SEGMENT])
                    for start in range(0, len(document.text), _SEGMENT)
                ),
            )
            self._database.run_many(
                'INSERT INTO page (content_id, number, start, "end", is_recognised) '
                "VALUES (?, ?, ?, ?, ?)",
                (
                    (content_id, page.page, page.start, page.end, page.is_recognised)
                    for page in pages
                ),
            )
            words = _words(f"{name} {document.title}", language, document.text, len(chunks))
            self._write_name(content_id, words)
            for chunk in chunks:
                self._write_chunk(content_id, words, document, chunk)
        return content_id

    def follow_names(self, content_id: int) -> None:
        """Let a content be found under the names that its documents have now, and no others."""
        row = self._database.row(
            "SELECT title, language, characters FROM content WHERE id = ?", (content_id,)
        )
        paths = self._database.rows(
            "SELECT path FROM document WHERE content_id = ? ORDER BY id LIMIT ?",
            (content_id, _MOST_NAMES),
        )
        known = self._database.rows(
            "SELECT term FROM name_term WHERE content_id = ?", (content_id,)
        )
        if row is None or not paths:
            return
        title, language, characters = row
        names = dict.fromkeys(readable_name(Path(path)) for (path,) in paths)
        name = " ".join((*names, title))
        if {term for (term,) in known} != set(analysed(name, language).split()):
            self._rename(content_id, name, language, characters)

    def _rename(self, content_id: int, name: str, language: str, characters: int) -> None:
        chunks = self._database.rows(
            'SELECT id, start, "end", headings FROM chunk WHERE content_id = ?', (content_id,)
        )
        text = text_of_content(self._database, content_id, 0, characters)
        words = _words(name, language, text, len(chunks))
        with self._database.transaction():
            self._database.run("DELETE FROM name_term WHERE content_id = ?", (content_id,))
            self._write_name(content_id, words)
            for chunk_id, start, end, headings in chunks:
                full_text.remove_text(self._database, chunk_id)
                self._write_words(chunk_id, words, headings, text[start:end])

    def pending(self, limit: int) -> list[PendingChunk]:
        """Return the documents' chunks that wait for their vector, oldest first."""
        rows = self._database.rows(
            'SELECT id, content_id, start, "end", headings, embedding_hash FROM chunk '
            "WHERE embedded = 0 AND EXISTS "
            "(SELECT 1 FROM document WHERE document.content_id = chunk.content_id) "
            "ORDER BY id LIMIT ?",
            (limit,),
        )
        return [
            PendingChunk(
                id_,
                hash_,
                embedded_text(headings, text_of_content(self._database, content_id, start, end)),
            )
            for id_, content_id, start, end, headings, hash_ in rows
        ]

    def count_pending(self, content_id: int | None = None) -> int:
        """Return how many chunks wait for their vector, in one content or (None) in all."""
        row = self._database.row(
            "SELECT count(*) FROM chunk WHERE embedded = 0 AND (?1 IS NULL OR content_id = ?1) "
            "AND EXISTS (SELECT 1 FROM document WHERE document.content_id = chunk.content_id)",
            (content_id,),
        )
        return int(row[0]) if row else 0

    def write_vectors(self, chunks: Sequence[PendingChunk], vectors: Vectors) -> None:
        """Store the vectors of pending chunks, all in one transaction."""
        blobs = [vector.tobytes() for vector in vectors]
        with self._database.transaction():
            self._database.run_many(
                "INSERT OR IGNORE INTO embedding (hash, vector) VALUES (?, ?)",
                [(chunk.embedding_hash, blob) for chunk, blob in zip(chunks, blobs, strict=True)],
            )
            self._mark_embedded(
                [(chunk.id, blob) for chunk, blob in zip(chunks, blobs, strict=True)]
            )

    def reuse_vectors(self) -> int:
        """Give pending chunks the vectors of equal texts; returns how many needed no embedding."""
        rows = self._database.rows(
            "SELECT chunk.id, embedding.vector FROM chunk "
            "JOIN embedding ON embedding.hash = chunk.embedding_hash WHERE chunk.embedded = 0"
        )
        if rows:
            with self._database.transaction():
                self._mark_embedded(rows)
        return len(rows)

    def maintain(self, is_cancelled: Callable[[], bool]) -> None:
        """Bring the vector index into the form that its size asks for; see `VectorIndex.maintain`.

        Raises:
            Cancelled: `is_cancelled` said so.
        """
        self._vectors.maintain(is_cancelled)

    def remove_orphans(self) -> int:
        """Remove contents that no document has any more; returns how many there were."""
        rows = self._database.rows(
            "SELECT id FROM content WHERE NOT EXISTS "
            "(SELECT 1 FROM document WHERE document.content_id = content.id)"
        )
        if not rows and not self._loose:
            return 0
        with self._database.transaction():
            for (content_id,) in rows:
                self._remove(content_id)
            self._database.run_many(
                "DELETE FROM embedding WHERE hash = ?1 "
                "AND NOT EXISTS (SELECT 1 FROM chunk WHERE embedding_hash = ?1)",
                ((one,) for one in self._loose),
            )
        self._loose.clear()
        return len(rows)

    def _write_chunk(
        self, content_id: int, words: _Words, document: Document, chunk: Chunk
    ) -> None:
        text = document.text[chunk.start : chunk.end]
        digest = hashlib.sha256(embedded_text(chunk.headings, text).encode(errors="replace"))
        chunk_id = self._database.insert(
            'INSERT INTO chunk (content_id, start, "end", page, location, headings, tokens, '
            "embedding_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                content_id,
                chunk.start,
                chunk.end,
                chunk.page,
                chunk.location,
                chunk.headings,
                chunk.tokens,
                digest.digest(),
            ),
        )
        self._write_words(chunk_id, words, chunk.headings, text)

    def _write_words(self, chunk_id: int, words: _Words, headings: str, text: str) -> None:
        full_text.add_text(
            self._database,
            chunk_id,
            analysed(words.name, words.language),
            analysed(headings, words.language),
            words.whole or analysed(without_marks(text), words.language),
        )

    def _write_name(self, content_id: int, words: _Words) -> None:
        self._database.run_many(
            "INSERT INTO name_term (term, content_id) VALUES (?, ?)",
            ((term, content_id) for term in set(analysed(words.name, words.language).split())),
        )

    def _mark_embedded(self, vectors: Sequence[tuple[int, bytes]]) -> None:
        self._vectors.add_many(vectors)
        self._database.run_many(
            "UPDATE chunk SET embedded = 1 WHERE id = ?", ((chunk_id,) for chunk_id, _ in vectors)
        )

    def _remove_by_hash(self, file_hash: str) -> None:
        row = self._database.row("SELECT id FROM content WHERE hash = ?", (file_hash,))
        if row is not None:
            self._remove(int(row[0]))

    def _remove(self, content_id: int) -> None:
        chunks = self._database.rows(
            "SELECT id, embedding_hash FROM chunk WHERE content_id = ?", (content_id,)
        )
        for chunk_id, embedding_hash in chunks:
            full_text.remove_text(self._database, chunk_id)
            self._loose.add(embedding_hash)
        self._vectors.remove_many([chunk_id for chunk_id, _ in chunks])
        self._database.run("DELETE FROM content WHERE id = ?", (content_id,))


def _words(name: str, language: str, text: str, chunk_count: int) -> _Words:
    is_small = chunk_count <= SMALL_DOCUMENT_CHUNKS
    return _Words(name, language, analysed(without_marks(text), language) if is_small else None)


def readable_name(path: Path) -> str:
    """Return a file's name as words, for the text search: "ferry_contract-2021" is three words."""
    return " ".join(path.stem.replace("_", " ").replace("-", " ").split())


def embedded_text(headings: str, text: str) -> str:
    """Return what the embedder reads of a chunk: its headings give the text its context."""
    return without_marks(f"{headings}\n{text}" if headings else text)


def open_vector_index(database: Connection, identity: str, dimensions: int) -> VectorIndex:
    """Open the vector index for an embedder.

    Vectors of another embedder cannot be compared with its own: they are forgotten, and their
    chunks wait to be embedded again. The text search goes on meanwhile.
    """
    if _was_made_for(database, identity):
        return VectorIndex(database, dimensions)
    with database.transaction():
        if _was_made_for(database, identity):
            # Another process was faster.
            return VectorIndex(database, dimensions)
        drop_vector_index(database)
        index = VectorIndex(database, dimensions)
        database.run("DELETE FROM embedding")
        database.run("UPDATE chunk SET embedded = 0")
        database.run("UPDATE document SET state = 'embedding' WHERE state = 'indexed'")
        database.run(
            "INSERT OR REPLACE INTO fact (name, value) VALUES ('embedder', ?)", (identity,)
        )
    return index


def _was_made_for(database: Connection, identity: str) -> bool:
    row = database.row("SELECT value FROM fact WHERE name = 'embedder'")
    return row is not None and row[0] == identity
