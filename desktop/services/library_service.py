"""The library as the window sees it: folders, documents, and the indexing of both.

Covered: add with undo, remove, exclude, retry, indexing with rate and remaining time. Not covered:
watching folders for changes.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.services.operation import Operation
from desktop.services.settings_service import SettingsService
from desktop.services.worker import Worker, WorkerDeath
from engine.errors import EngineError
from engine.library.documents import DocumentList
from engine.library.folders import FolderList
from engine.library.records import DocumentRecord, DocumentState, Folder, Health
from engine.protocol import Values

__all__ = [
    "AddedPaths",
    "DocumentRecord",
    "DocumentState",
    "Folder",
    "Health",
    "IndexingState",
    "LibraryService",
]

_SYNC_PATIENCE_MS: Final = 300_000
"""The reading of one file may take three minutes (engine.index.opening), then a batch comes."""

_RATE_AFTER_SECONDS: Final = 3.0
"""Before that, a rate says more about the start than about the work."""

_REFRESH_MS: Final = 400

_MOST_DEATHS: Final = 3
"""Deaths of the worker in a row after which nobody starts it again but the person."""


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
    replaced: tuple[Folder, ...] = ()

    @property
    def is_new(self) -> bool:
        """Whether there is anything to undo."""
        return bool(self.folders)


@dataclass(frozen=True, slots=True)
class IndexingState:
    """How far the indexing is.

    Attributes:
        documents_done: Documents done in this run.
        documents_total: Documents that needed work.
        share: 0 to 1, by bytes; None while folders are looked through.
        documents_per_second: None until it means something.
        seconds_left: None until it means something.
        current: Name of the file in work; may be empty.
    """

    documents_done: int = 0
    documents_total: int = 0
    share: float | None = None
    documents_per_second: float | None = None
    seconds_left: float | None = None
    current: str = ""


class LibraryService(QObject):
    """What a person gave Inglenook to read.

    Signals:
        changed: Folders, documents or states are different now.
        indexing_started: A run began.
        indexing_progressed: (IndexingState).
        indexing_finished: (report as in `inglenook index --json`, or None after a cancel).
        problem: (EngineError) something that a person should know.
    """

    changed = Signal()
    indexing_started = Signal()
    indexing_progressed = Signal(object)
    indexing_finished = Signal(object)
    problem = Signal(object)

    def __init__(
        self,
        folders: FolderList,
        documents: DocumentList,
        worker: Worker,
        settings: SettingsService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self._documents = documents
        self._worker = worker
        self._settings = settings
        self._operation: Operation | None = None
        self._report: Values | None = None
        self._must_run_again = False
        self._began = 0.0
        self._deaths = 0
        self._refresh = QTimer(self)
        self._refresh.setInterval(_REFRESH_MS)
        self._refresh.setSingleShot(True)
        self._refresh.timeout.connect(self.changed)

    # What there is -------------------------------------------------------------------------

    @property
    def is_indexing(self) -> bool:
        """Whether a run is under way."""
        return self._operation is not None

    def folders(self) -> list[Folder]:
        """Return the folders in the order they were added."""
        return self._folders.all()

    def documents(self) -> list[DocumentRecord]:
        """Return all documents, sorted by path."""
        return self._documents.all()

    def health(self) -> Health:
        """Count the documents by state."""
        return self._documents.health()

    def text(self, path: Path, start: int, end: int) -> str:
        """Return a stretch of a document's extracted text."""
        return self._documents.text(path, start, end)

    def page_start(self, path: Path, page: int) -> int:
        """Return the offset of a page's first character."""
        return self._documents.page_start(path, page)

    def page_count(self, path: Path) -> int | None:
        """Return how many pages a document has; None where there are none."""
        record = self._documents.at(path)
        return record.pages if record else None

    def is_unchanged_since(self, path: Path, content_hash: str) -> bool:
        """Whether the index still holds the content that an old answer was made from."""
        return self._documents.content_hash(path) == content_hash

    # What a person does --------------------------------------------------------------------

    def add(self, paths: list[Path]) -> AddedPaths:
        """Add folders and files, and index them."""
        added: list[Folder] = []
        already = 0
        before = self._folders.all()
        for path in paths:
            try:
                folder, is_new = self._folders.add(path)
            except EngineError as error:
                self.problem.emit(error)
                continue
            if is_new:
                added.append(folder)
            else:
                already += 1
        self.changed.emit()
        if added or already:
            self.sync()
        left = {folder.path for folder in self._folders.all()}
        replaced = tuple(folder for folder in before if folder.path not in left)
        return AddedPaths(tuple(added), already, replaced)

    def undo(self, added: AddedPaths) -> None:
        """Take back what a drop added."""
        for folder in added.folders:
            self._try(partial(self._folders.remove, folder.id))
        for folder in added.replaced:
            self._try(partial(self._add_back, folder.path))
        self.changed.emit()
        self.sync()

    def remove(self, folder: Folder) -> AddedPaths:
        """Take a folder out of the library; its files stay. Returns what adds it again."""
        self._try(partial(self._folders.remove, folder.id))
        self.changed.emit()
        self.sync()
        return AddedPaths((folder,), 0)

    def exclude(self, paths: list[Path]) -> None:
        """Keep files out of the index."""
        for path in paths:
            self._try(partial(self._folders.exclude, path))
        self.sync()

    def retry(self, paths: list[Path]) -> None:
        """Try documents again that were skipped or failed."""
        values: Values = {"paths": [str(path) for path in paths]}
        operation = self._worker.request("retry", values, _SYNC_PATIENCE_MS)
        operation.failed.connect(self.problem)
        operation.finished.connect(self.sync)

    def sync(self) -> None:
        """Bring the index in step with the folders; a run under way is followed by another."""
        if self._operation is not None:
            self._must_run_again = True
            return
        self._must_run_again = False
        self._report = None
        self._began = time.monotonic()
        values: Values = {
            "largest_file_megabytes": self._settings.current.largest_file_megabytes,
        }
        operation = self._worker.request("sync", values, _SYNC_PATIENCE_MS)
        self._operation = operation
        operation.progressed.connect(self._on_progress)
        operation.succeeded.connect(self._on_success)
        operation.failed.connect(self.problem)
        operation.finished.connect(self._on_finished)
        self.indexing_started.emit()
        self.indexing_progressed.emit(IndexingState())

    def cancel_indexing(self) -> None:
        """Stop indexing. What is done stays, the next run goes on from there."""
        self._must_run_again = False
        if self._operation is not None:
            self._operation.cancel()

    # What the worker says ------------------------------------------------------------------

    def _on_progress(self, _: str, values: Values) -> None:
        self.indexing_progressed.emit(self._state_of(values))
        if not self._refresh.isActive():
            self._refresh.start()

    def _state_of(self, values: Values) -> IndexingState:
        done, total = int(values["documents_done"]), int(values["documents_total"])
        bytes_total = int(values["bytes_total"])
        share = int(values["bytes_done"]) / bytes_total if bytes_total else None
        elapsed = time.monotonic() - self._began
        tells_something = elapsed > _RATE_AFTER_SECONDS and share is not None and share > 0.01
        return IndexingState(
            done,
            total,
            share,
            done / elapsed if tells_something and done else None,
            elapsed * (1.0 - share) / share if tells_something and share else None,
            str(values["current"] or ""),
        )

    def _on_success(self, report: Values) -> None:
        self._report = report
        self._deaths = 0

    def _on_finished(self) -> None:
        self._operation = None
        self._refresh.stop()
        self.changed.emit()
        self.indexing_finished.emit(self._report)
        if self._must_run_again:
            self.sync()

    def on_worker_death(self, death: WorkerDeath) -> None:
        """Go on after the indexing worker died: the file that killed it is marked by the index."""
        is_wanted = self._operation is not None and not self._operation.was_cancelled
        if "sync" in death.methods and is_wanted:
            self._deaths += 1
            self._must_run_again = self._deaths < _MOST_DEATHS

    def _add_back(self, path: Path) -> None:
        self._folders.add(path)

    def _try(self, action: Callable[[], None]) -> None:
        try:
            action()
        except EngineError as error:
            self.problem.emit(error)
