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
        format: Name of its format in `library.formats`; empty when Inglenook does not read it.
        language: ISO 639-1 code of the language it is written in; empty when unknown.
        modified_at: When the file was last changed, in seconds since 1970; 0 when unknown.
        needs_password: Whether it was skipped because it is encrypted.
        chunks_without_vector: Those of its chunks that the search by meaning does not know yet.
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
    format: str = ""
    language: str = ""
    modified_at: float = 0.0
    needs_password: bool = False
    chunks_without_vector: int = 0

    @property
    def coverage(self) -> float:
        """The share of its chunks that have a vector, 0 to 1; 0 for one without chunks."""
        return coverage(self.chunks, self.chunks_without_vector)

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


@dataclass(frozen=True, slots=True)
class IndexFigures:
    """What the index holds.

    Attachments of conversations are none of its documents; their text counts.

    Attributes:
        states: Documents by state; states without a document are left out.
        formats: Documents by the name of their format ("" for files that are not read).
        languages: Documents by language (ISO 639-1, "" when unknown), those with text only.
        characters: Of the extracted text; equal files count once.
        chunks: Of all contents; equal files count once.
        chunks_without_vector: Those that the search by meaning does not know yet.
    """

    states: dict[DocumentState, int]
    formats: dict[str, int]
    languages: dict[str, int]
    characters: int
    chunks: int
    chunks_without_vector: int

    @property
    def coverage(self) -> float:
        """The share of the chunks that have a vector, 0 to 1; 0 when there are none."""
        return coverage(self.chunks, self.chunks_without_vector)


def coverage(chunks: int, without_vector: int) -> float:
    """Return the share of chunks that have a vector, 0 to 1; 0 when there are none."""
    return 1.0 - without_vector / chunks if chunks else 0.0


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A file or folder that a person keeps out of the index."""

    path: Path
    excluded_at: float
