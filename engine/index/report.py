"""What a sync tells: how far it is, and what it did."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FileReason:
    """A file that is not in the index, and why."""

    path: Path
    reason: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """How far a sync is.

    Attributes:
        documents_done: Documents that need no more work in this run.
        documents_total: Documents that needed work when the run began.
        bytes_done: Bytes of the files done, a file in work counted in part.
        bytes_total: Bytes of all files that needed work.
        current: The file in work; None between files.
    """

    documents_done: int
    documents_total: int
    bytes_done: int
    bytes_total: int
    current: Path | None


@dataclass(slots=True)
class SyncReport:
    """What a sync did.

    Attributes:
        indexed: Documents that are new in the index, or have another content there.
        unchanged: Documents whose content is the same, touched files included.
        moved: Documents that lie at another path now, with the same content.
        removed: Documents that left the index with their files.
        chunks: Chunks that were embedded.
        seconds: How long it took.
        skipped: Files that are left out on purpose.
        failed: Files that could not be read.
        postponed: Files that changed while they were read: the next run reads them.
        missing_folders: Folders that are not there now; their documents are kept.
    """

    indexed: int = 0
    unchanged: int = 0
    moved: int = 0
    removed: int = 0
    chunks: int = 0
    seconds: float = 0.0
    skipped: list[FileReason] = field(default_factory=list)
    failed: list[FileReason] = field(default_factory=list)
    postponed: list[FileReason] = field(default_factory=list)
    missing_folders: list[Path] = field(default_factory=list)

    @property
    def files(self) -> int:
        """All files that were looked at."""
        reasons = len(self.skipped) + len(self.failed) + len(self.postponed)
        return self.indexed + self.unchanged + self.moved + reasons


class Progress:
    """Counts the work of one run, and tells how far it is."""

    def __init__(self, on_progress: Callable[[SyncProgress], None]) -> None:
        self._on_progress = on_progress
        self._documents_total = 0
        self._documents_done = 0
        self._bytes_total = 0
        self._bytes_done = 0
        self._embedding: dict[int, int] = {}

    @property
    def is_embedding(self) -> bool:
        """Whether documents wait for their last vectors."""
        return bool(self._embedding)

    def add(self, documents: int, size: int) -> None:
        """Count documents that need work, with the bytes of all of them."""
        self._documents_total += documents
        self._bytes_total += size

    def begin_embedding(self, document_id: int, size: int) -> None:
        """Count a document that has been read, and whose chunks have no vectors yet."""
        self._embedding[document_id] = size

    def end_embedding(self, document_id: int) -> None:
        """Count a document whose chunks all have their vectors."""
        self.end(self._embedding.pop(document_id, 0))

    def end(self, size: int) -> None:
        """Count a document that needs no more work."""
        self._documents_done += 1
        self._bytes_done += size

    def tell(self, current: Path | None = None) -> None:
        """Tell how far the run is."""
        self._on_progress(
            SyncProgress(
                self._documents_done,
                self._documents_total,
                self._bytes_done,
                self._bytes_total,
                current,
            )
        )
