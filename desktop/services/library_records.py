"""What the library's service is told, and what it hands out so that a step can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from engine.library.records import Folder


@dataclass(frozen=True, slots=True)
class RemovedFolder:
    """A folder that was taken out of the library, so that it can be put back as it was.

    Attributes:
        path: Where it lies.
        collection_ids: The collections that held it.
    """

    path: Path
    collection_ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class AddedPaths:
    """What one drop added, so that it can be undone.

    Attributes:
        folders: The new folders.
        already_there: How many of the paths the library held before.
        replaced: Folders that lay inside the new ones and were taken over by them.
    """

    folders: tuple[Folder, ...]
    already_there: int
    replaced: tuple[RemovedFolder, ...] = ()

    @property
    def is_new(self) -> bool:
        """Whether there is anything to undo."""
        return bool(self.folders)


@dataclass(frozen=True, slots=True)
class WatchState:
    """How changes in the folders are noticed.

    Attributes:
        is_watching: Whether they are noticed while the window is open.
        rescanned_folders: Folders that are only looked through now and then.
        rescan_minutes: How often.
    """

    is_watching: bool
    rescanned_folders: int
    rescan_minutes: int


@dataclass(frozen=True, slots=True)
class LibraryFacts:
    """What the library is told by those who know; each part may be unknown.

    Attributes:
        languages_known: ISO 639-1 codes of the languages that the embedder knows; empty when that
            is not known.
        index_bytes: Tells the size of the index on the disk.
        measured_recall: Tells the measured recall of the vector search, None when not measured.
    """

    languages_known: frozenset[str] = frozenset()
    index_bytes: Callable[[], int | None] = lambda: None
    measured_recall: Callable[[], float | None] = lambda: None
