"""What the tests of the library service share."""

from __future__ import annotations

from pathlib import Path

from desktop.services.library_service import (
    IndexingState,
    LibraryService,
)
from engine.errors import EngineError
from engine.protocol import Values

REPORT: Values = {"files": 2, "indexed": 2}


class Heard:
    """Everything that the library told."""

    def __init__(self, library: LibraryService) -> None:
        self.problems: list[EngineError] = []
        self.states: list[IndexingState] = []
        self.reports: list[Values | None] = []
        self.starts = 0
        self.changes = 0
        library.problem.connect(self.problems.append)
        library.indexing_progressed.connect(self.states.append)
        library.indexing_finished.connect(self.reports.append)
        library.indexing_started.connect(self._on_start)
        library.changed.connect(self._on_change)

    def _on_start(self) -> None:
        self.starts += 1

    def _on_change(self) -> None:
        self.changes += 1


def paths(library: LibraryService) -> list[Path]:
    return [folder.path for folder in library.folders()]


def progress(done: int, total: int, share: float, current: str | None = "ferry.txt") -> Values:
    return {
        "documents_done": done,
        "documents_total": total,
        "bytes_done": int(share * 1000),
        "bytes_total": 1000,
        "current": current,
    }
