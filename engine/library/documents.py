"""Reads the documents and their extracted text out of index.db.

Covered: lists, counts, the text around an offset. Not covered: writing (engine.index).
"""

from __future__ import annotations

from pathlib import Path

from engine.library.records import DocumentRecord, DocumentState, Health
from engine.store import Connection

_COLUMNS = """
    d.path, d.folder_id, d.size, d.state, d.reason, d.hint, c.pages,
    (SELECT count(*) FROM chunk WHERE chunk.content_id = d.content_id), d.changed_at
    FROM document d LEFT JOIN content c ON c.id = d.content_id
"""


class DocumentList:
    """The documents of the library, as the index knows them."""

    def __init__(self, database: Connection) -> None:
        self._database = database

    def all(self) -> list[DocumentRecord]:
        """Return all documents, sorted by path."""
        rows = self._database.rows(f"SELECT {_COLUMNS} ORDER BY d.path")
        return [_record(row) for row in rows]

    def at(self, path: Path) -> DocumentRecord | None:
        """Return the document at a path."""
        row = self._database.row(f"SELECT {_COLUMNS} WHERE d.path = ?", (str(path),))
        return None if row is None else _record(row)

    def health(self) -> Health:
        """Count the documents by state."""
        rows = self._database.rows("SELECT state, count(*) FROM document GROUP BY state")
        counts = {DocumentState(state): int(count) for state, count in rows}
        unfinished = sum(count for state, count in counts.items() if not state.is_done)
        return Health(
            indexed=counts.get(DocumentState.INDEXED, 0),
            unfinished=unfinished,
            skipped=counts.get(DocumentState.SKIPPED, 0),
            failed=counts.get(DocumentState.FAILED, 0),
        )

    def change_mark(self) -> int:
        """Return a number that changes whenever another connection changed the index."""
        row = self._database.row("PRAGMA data_version")
        return int(row[0]) if row else 0

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

    def page_start(self, path: Path, page: int) -> int:
        """Return the offset of a page's first character in the extracted text (0 when unknown)."""
        row = self._database.row(
            "SELECT p.start FROM document d JOIN page p ON p.content_id = d.content_id "
            "WHERE d.path = ? AND p.number = ?",
            (str(path), page),
        )
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


def _record(row: tuple[object, ...]) -> DocumentRecord:
    path, folder_id, size, state, reason, hint, pages, chunks, changed_at = row
    return DocumentRecord(
        Path(str(path)),
        int(str(folder_id)),
        int(str(size)),
        DocumentState(str(state)),
        str(reason),
        str(hint),
        None if pages is None else int(str(pages)),
        int(str(chunks)),
        float(str(changed_at)),
    )
