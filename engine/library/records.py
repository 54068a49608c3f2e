"""The records of the library."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class DocumentState(StrEnum):
    """How far a document is on its way into the index."""

    WAITING = "waiting"
    READING = "reading"
    EMBEDDING = "embedding"
    INDEXED = "indexed"
    SKIPPED = "skipped"
    FAILED = "failed"

    @property
    def is_done(self) -> bool:
        """Whether no more work is planned for it."""
        return self in (DocumentState.INDEXED, DocumentState.SKIPPED, DocumentState.FAILED)


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder that a person added, or a single file added by itself."""

    id: int
    path: Path
    is_file: bool
    added_at: float

    def holds(self, path: Path) -> bool:
        """Whether a path belongs to this folder."""
        return path == self.path or (not self.is_file and path.is_relative_to(self.path))


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    """One file of the library and its state.

    Attributes:
        path: Where the file lies.
        folder_id: The folder that it came with.
        size: In bytes.
        state: How far it is.
        reason: Why it was skipped or failed, or a remark on what could not be read; may be empty.
        hint: What to do about it; may be empty.
        pages: Number of pages, None where the format has none.
        chunks: Number of chunks in the index.
        changed_at: When this state was reached, in seconds since 1970.
    """

    path: Path
    folder_id: int
    size: int
    state: DocumentState
    reason: str
    hint: str
    pages: int | None
    chunks: int
    changed_at: float

    @property
    def needs_attention(self) -> bool:
        """Whether a person may want to do something about it."""
        return self.state in (DocumentState.SKIPPED, DocumentState.FAILED)


@dataclass(frozen=True, slots=True)
class Health:
    """How many documents stand where."""

    indexed: int = 0
    unfinished: int = 0
    skipped: int = 0
    failed: int = 0

    @property
    def total(self) -> int:
        """All documents of the library."""
        return self.indexed + self.unfinished + self.skipped + self.failed
