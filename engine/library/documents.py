"""Reads the documents and their extracted text out of index.db.

Covered: lists, counts, the text around an offset. Attachments of conversations stand in the index
too: they are found by their path and left out of the lists and counts of documents. Not covered:
writing (engine.index).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from engine.library.records import DocumentRecord, DocumentState, Health, IndexFigures
from engine.store import Connection
from engine.store.connection import Row, Values

_DOCUMENT: Final = """
    SELECT d.path, d.folder_id, d.size, d.state, d.reason, d.hint, c.pages, d.changed_at,
        d.format, c.language, d.modified_ns, d.needs_password, d.content_id
    FROM document d LEFT JOIN content c ON c.id = d.content_id
"""

ATTACHMENTS_FACT: Final = "attachments"
"""Under which name the index keeps the folder ids of attachments, as JSON."""

IS_ATTACHMENT: Final = f"""
    d.folder_id IN (SELECT value FROM json_each(
        (SELECT coalesce(max(value), '[]') FROM fact WHERE name = '{ATTACHMENTS_FACT}')
    ))
"""  # noqa: S608 - all of it is ours
"""Whether a document (as `d`) belongs to conversations only."""

RECALL_FACT: Final = "vector_recall"
"""Under which name the index keeps its measured recall, as JSON."""

INDEXING_FACT: Final = "indexing_seconds"
"""Under which name the index keeps the seconds that were spent on reading and embedding."""


class DocumentList:
    """The documents of the library, as the index knows them."""

    def __init__(self, database: Connection) -> None:
        self._database = database

    def all(self) -> list[DocumentRecord]:
        """Return the documents of the library, sorted by path."""
        chunks = self._chunks_by_content("")
        # By itself SQLite would look into each chunk of the library to group them.
        bare = self._chunks_by_content("INDEXED BY chunk_not_embedded WHERE embedded = 0")
        rows = self._database.rows(f"{_DOCUMENT} WHERE NOT {IS_ATTACHMENT} ORDER BY d.path")
        return [_record(row, chunks, bare) for row in rows]

    def at(self, path: Path) -> DocumentRecord | None:
        """Return the document at a path."""
        row = self._database.row(f"{_DOCUMENT} WHERE d.path = ?", (str(path),))
        if row is None:
            return None
        content = (row[-1],)
        chunks = self._chunks_by_content("WHERE content_id = ?", content)
        bare = self._chunks_by_content("WHERE content_id = ? AND embedded = 0", content)
        return _record(row, chunks, bare)

    def figures(self) -> IndexFigures:
        """Count what the index holds; some tenths of a second in a large library."""
        listed = f"WHERE NOT {IS_ATTACHMENT}"
        states = self._counts(f"SELECT state, count(*) FROM document d {listed} GROUP BY state")  # noqa: S608 - all of it is ours
        return IndexFigures(
            {DocumentState(state): count for state, count in states.items()},
            self._counts(f"SELECT format, count(*) FROM document d {listed} GROUP BY format"),  # noqa: S608 - as above
            self._counts(
                "SELECT language, count(*) FROM document d JOIN content "  # noqa: S608 - as above
                f"ON content.id = content_id {listed} GROUP BY language"
            ),
            self._number("SELECT coalesce(sum(characters), 0) FROM content"),
            self._number("SELECT count(*) FROM chunk"),
            self._number("SELECT count(*) FROM chunk WHERE embedded = 0"),
        )

    def health(self) -> Health:
        """Count the documents of the library by state."""
        rows = self._database.rows(
            f"SELECT state, count(*) FROM document d WHERE NOT {IS_ATTACHMENT} "  # noqa: S608 - ours
            "GROUP BY state"
        )
        counts = {DocumentState(state): int(count) for state, count in rows}
        unfinished = sum(count for state, count in counts.items() if not state.is_done)
        return Health(
            indexed=counts.get(DocumentState.INDEXED, 0),
            unfinished=unfinished,
            skipped=counts.get(DocumentState.SKIPPED, 0),
            failed=counts.get(DocumentState.FAILED, 0),
        )

    def measured_recall(self) -> float | None:
        """Return the share of the nearest vectors that a large library's search finds.

        Measured on the library itself; None while the search is exact or not measured.
        """
        row = self._database.row("SELECT value FROM fact WHERE name = ?", (RECALL_FACT,))
        return None if row is None else float(json.loads(row[0])["recall"])

    def change_mark(self) -> int:
        """Return a number that changes whenever another connection changed the index."""
        return self._database.change_mark()

    def text(self, path: Path, start: int, end: int) -> str:
        """Return characters `start` to `end` of a document's extracted text ("" when unknown)."""
        row = self._database.row("SELECT content_id FROM document WHERE path = ?", (str(path),))
        if row is None or row[0] is None:
            return ""
        return text_of_content(self._database, int(row[0]), start, end)

    def content_hash(self, path: Path) -> str:
        """Return the hash of the file's bytes as they were indexed ("" when unknown)."""
        row = self._database.row(
            "SELECT c.hash FROM document d JOIN content c ON c.id = d.content_id WHERE d.path = ?",
            (str(path),),
        )
        return str(row[0]) if row else ""

    def with_content(self, content_hash: str) -> list[Path]:
        """Return the documents of the library whose bytes were indexed with a hash, sorted."""
        rows = self._database.rows(
            "SELECT d.path FROM document d JOIN content c ON c.id = d.content_id "  # noqa: S608 - ours
            f"WHERE c.hash = ? AND NOT {IS_ATTACHMENT} ORDER BY d.path",
            (content_hash,),
        )
        return [Path(path) for (path,) in rows]

    def page_start(self, path: Path, page: int) -> int:
        """Return the offset of a page's first character in the extracted text (0 when unknown)."""
        row = self._database.row(
            "SELECT p.start FROM document d JOIN page p ON p.content_id = d.content_id "
            "WHERE d.path = ? AND p.number = ?",
            (str(path), page),
        )
        return int(row[0]) if row else 0

    def recognised_pages(self, path: Path) -> frozenset[int]:
        """Return the pages whose words were recognised in a picture."""
        rows = self._database.rows(
            "SELECT p.number FROM document d JOIN page p ON p.content_id = d.content_id "
            "WHERE d.path = ? AND p.is_recognised",
            (str(path),),
        )
        return frozenset(int(number) for (number,) in rows)

    def _chunks_by_content(self, condition: str, values: Values = ()) -> dict[int, int]:
        statement = f"SELECT content_id, count(*) FROM chunk {condition} GROUP BY content_id"  # noqa: S608 - the condition is ours
        return dict(self._database.rows(statement, values))

    def _counts(self, statement: str) -> dict[str, int]:
        return {str(name): int(count) for name, count in self._database.rows(statement)}

    def _number(self, statement: str) -> int:
        row = self._database.row(statement)
        return int(row[0]) if row else 0


def text_of_content(database: Connection, content_id: int, start: int, end: int) -> str:
    """Put together the text between two offsets from the stored segments."""
    rows = database.rows(
        """
        SELECT start, text FROM content_text
        WHERE content_id = :content AND start < :end AND start >= coalesce(
            (SELECT max(start) FROM content_text WHERE content_id = :content AND start <= :start),
            0)
        ORDER BY start
        """,
        {"content": content_id, "start": start, "end": end},
    )
    if not rows:
        return ""
    first = int(rows[0][0])
    return "".join(text for _, text in rows)[max(start - first, 0) : end - first]


def _record(row: Row, chunks: Mapping[int, int], bare: Mapping[int, int]) -> DocumentRecord:
    (path, folder_id, size, state, reason, hint, pages, changed_at, *rest) = row
    format_, language, modified_ns, needs_password, content_id = rest
    return DocumentRecord(
        Path(path),
        folder_id,
        size,
        DocumentState(state),
        reason,
        hint,
        pages,
        chunks.get(content_id, 0),
        changed_at,
        format_,
        language or "",
        max(modified_ns, 0) / 1e9,
        bool(needs_password),
        bare.get(content_id, 0),
    )
