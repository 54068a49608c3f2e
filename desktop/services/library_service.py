"""The library as the window sees it: folders, collections, documents, and the indexing of them.

Covered: add with undo, remove, exclude and include again, retry, passwords, collections, watching,
health. Not covered: the runs of the indexing worker themselves (`indexing_service`).
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.services.changed_elsewhere import ChangedElsewhere
from desktop.services.folder_watch import FolderWatch
from desktop.services.indexing_service import IndexingService, IndexingState, Work
from desktop.services.library_health import (
    HealthReport,
    Reason,
    format_shares,
    group_reasons,
    is_foreign,
    language_shares,
)
from desktop.services.library_records import (
    AddedPaths,
    LibraryFacts,
    RemovedFolder,
    WatchState,
)
from desktop.services.settings_service import SettingsService
from desktop.services.worker import Worker, WorkerDeath
from engine.errors import EngineError
from engine.library.collections import Collection, CollectionList
from engine.library.documents import DocumentList
from engine.library.folders import FolderList
from engine.library.records import DocumentRecord, DocumentState, Folder, Health
from engine.protocol import Values

__all__ = [
    "AddedPaths",
    "Collection",
    "DocumentRecord",
    "DocumentState",
    "Folder",
    "Health",
    "HealthReport",
    "IndexingState",
    "LibraryFacts",
    "LibraryService",
    "Reason",
    "RemovedFolder",
    "WatchState",
    "Work",
]

_RETRY_PATIENCE_MS: Final = 300_000

_REFRESH_MS: Final = 400
_REFRESH_SHARE: Final = 20
"""While documents are indexed, at most a twentieth of the time is for reading their list anew."""


class LibraryService(QObject):
    """What a person gave Inglenook to read.

    Signals:
        changed: Folders, collections, documents or states are different now.
        indexing_started: A run began.
        indexing_progressed: (IndexingState).
        indexing_finished: (report as in `inglenook index --json`, or None after a cancel).
        pause_changed: Indexing was paused or resumed.
        password_tried: (Path, bool) whether a password opened the document.
        problem: (EngineError) something that a person should know.
    """

    changed = Signal()
    indexing_started = Signal()
    indexing_progressed = Signal(object)
    indexing_finished = Signal(object)
    pause_changed = Signal()
    password_tried = Signal(object, bool)
    problem = Signal(object)

    def __init__(
        self,
        folders: FolderList,
        documents: DocumentList,
        collections: CollectionList,
        worker: Worker,
        settings: SettingsService,
        parent: QObject | None = None,
        *,
        facts: LibraryFacts | None = None,
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self._documents = documents
        self._collections = collections
        self._worker = worker
        self._settings = settings
        self._facts = facts or LibraryFacts()
        self._records: list[DocumentRecord] = []
        self._records_mark: int | None = None
        self._locked: set[Path] = set()
        self._is_started = False
        self._watched: list[Folder] = []
        """The folders as the watch began with them."""
        self._watch = FolderWatch(worker, self._watch_parameters, self)
        self._watch.folders_changed.connect(self.sync)
        self._refresh = QTimer(self)
        self._refresh.setInterval(_REFRESH_MS)
        self._refresh.setSingleShot(True)
        self._refresh.timeout.connect(self.changed)
        self._elsewhere = ChangedElsewhere(folders, documents, self)
        self._elsewhere.changed.connect(self._on_changed_elsewhere)
        self._indexing = IndexingService(worker, settings, self._run_parameters, self)
        self._connect()

    def _connect(self) -> None:
        self._indexing.started.connect(self.indexing_started)
        self._indexing.progressed.connect(self._on_progress)
        self._indexing.finished.connect(self._on_finished)
        self._indexing.pause_changed.connect(self.pause_changed)
        self._indexing.problem.connect(self.problem)
        self._settings.changed.connect(self._on_setting)

    def start(self) -> None:
        """Look for what changed while the window was closed, and hear of what changes from now."""
        self._is_started = True
        self._elsewhere.start()
        if self._folders.all():
            self._begin_watch()
            self.sync()

    def shut_down(self) -> None:
        """Watch and refresh no longer."""
        self._is_started = False
        self._watch.end()
        self._elsewhere.stop()
        self._refresh.stop()

    # What there is -------------------------------------------------------------------------

    @property
    def is_indexing(self) -> bool:
        """Whether a run is under way."""
        return self._indexing.is_running

    @property
    def is_paused(self) -> bool:
        """Whether nothing is indexed until a person resumes it."""
        return self._indexing.is_paused

    @property
    def watch_state(self) -> WatchState:
        """How changes in the folders are noticed."""
        return WatchState(
            self._watch.is_watching,
            self._watch.rescanned_count,
            self._settings.current.rescan_minutes,
        )

    def folders(self) -> list[Folder]:
        """Return the folders in the order they were added."""
        return self._folders.all()

    def collections(self) -> list[Collection]:
        """Return the collections, sorted by name."""
        return self._collections.all()

    def exclusions(self) -> list[Path]:
        """Return the files and folders that are kept out of the index, sorted."""
        return sorted(self._folders.exclusions())

    def documents(self) -> list[DocumentRecord]:
        """Return all documents, sorted by path; read anew only when the index has changed."""
        mark = self._documents.change_mark()
        if mark != self._records_mark:
            began = time.monotonic()
            with _no_garbage_collection():
                self._records = self._documents.all()
            self._records_mark = mark
            took_ms = int((time.monotonic() - began) * 1000)
            self._refresh.setInterval(max(_REFRESH_MS, _REFRESH_SHARE * took_ms))
        return self._records

    def health(self) -> Health:
        """Count the documents by state."""
        return self._documents.health()

    def health_report(self) -> HealthReport:
        """Gather how well the library is indexed."""
        figures = self._documents.figures()
        return HealthReport(
            figures,
            format_shares(figures.formats),
            language_shares(figures.languages, self._facts.languages_known),
            group_reasons(self.documents()),
            self._facts.index_bytes(),
            self._facts.measured_recall(),
        )

    def is_foreign(self, record: DocumentRecord) -> bool:
        """Whether the search by meaning does not know the language of a document."""
        is_found = record.state is DocumentState.INDEXED
        return is_found and is_foreign(record.language, self._facts.languages_known)

    def lies_now(self, path: Path, content_hash: str) -> Path:
        """Return where a document lies that was read at a path; it may have been moved since.

        Another file that took its place is not it.

        Args:
            path: Where it lay.
            content_hash: Of its bytes then; empty where it is not known.
        """
        if not content_hash or (path.exists() and self.is_unchanged_since(path, content_hash)):
            return path
        now = (one for one in self._documents.with_content(content_hash) if one.exists())
        return next(now, path)

    def text(self, path: Path, start: int, end: int) -> str:
        """Return a stretch of a document's extracted text."""
        return self._documents.text(path, start, end)

    def page_start(self, path: Path, page: int) -> int:
        """Return the offset of a page's first character."""
        return self._documents.page_start(path, page)

    def recognised_pages(self, path: Path) -> frozenset[int]:
        """Return the pages of a document whose words were recognised in a picture."""
        return self._documents.recognised_pages(path)

    def page_starts(self, path: Path, end: int) -> list[tuple[int, int]]:
        """Return the numbers of the pages that begin before an offset, and where they begin."""
        starts: list[tuple[int, int]] = []
        for page in range(1, (self.page_count(path) or 0) + 1):
            start = self._documents.page_start(path, page)
            if start >= end:
                break
            starts.append((page, start))
        return starts

    def page_count(self, path: Path) -> int | None:
        """Return how many pages a document has; None where there are none."""
        record = self._documents.at(path)
        return record.pages if record else None

    def is_unchanged_since(self, path: Path, content_hash: str) -> bool:
        """Whether the index still holds the content that an old answer was made from."""
        return self._documents.content_hash(path) == content_hash

    # Folders and files ---------------------------------------------------------------------

    def add(self, paths: list[Path]) -> AddedPaths:
        """Add folders and files, and index them."""
        added: list[Folder] = []
        already = 0
        before = [(folder, self._as_removed(folder)) for folder in self._folders.all()]
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
        if added or already:
            self._on_folders_changed()
        else:
            self.changed.emit()
        left = {folder.path for folder in self._folders.all()}
        replaced = tuple(removed for folder, removed in before if folder.path not in left)
        return AddedPaths(tuple(added), already, replaced)

    def undo(self, added: AddedPaths) -> None:
        """Take back what a drop added."""
        for folder in added.folders:
            self._try(partial(self._folders.remove, folder.id))
        for removed in added.replaced:
            self._try(partial(self._add_back, removed))
        self._on_folders_changed(self._indexing.take_out)

    def remove(self, folder: Folder) -> RemovedFolder:
        """Take a folder out of the library; its files stay. Returns what puts it back."""
        removed = self._as_removed(folder)
        self._try(partial(self._folders.remove, folder.id))
        self._on_folders_changed(self._indexing.take_out)
        return removed

    def put_back(self, removed: RemovedFolder) -> None:
        """Undo `remove`: the folder is in the library and in its collections again."""
        self._try(partial(self._add_back, removed))
        self._on_folders_changed()

    def exclude(self, paths: list[Path]) -> None:
        """Keep files out of the index."""
        for path in paths:
            self._try(partial(self._folders.exclude, path))
        self.changed.emit()
        self._indexing.take_out()

    def include(self, paths: list[Path]) -> None:
        """Undo `exclude`."""
        for path in paths:
            self._try(partial(self._folders.include, path))
        self.changed.emit()
        self.sync()

    def _as_removed(self, folder: Folder) -> RemovedFolder:
        holders = (one.id for one in self._collections.all() if folder.id in one.folder_ids)
        return RemovedFolder(folder.path, frozenset(holders))

    def _add_back(self, removed: RemovedFolder) -> None:
        folder, _ = self._folders.add(removed.path)
        for one in self._collections.all():
            if one.id in removed.collection_ids:
                self._collections.fill(one.id, one.folder_ids | {folder.id})

    def _on_folders_changed(self, then: Callable[[], None] | None = None) -> None:
        self.changed.emit()
        if self._is_started:
            self._begin_watch()
        (then or self.sync)()

    # Collections ---------------------------------------------------------------------------

    def save_collection(
        self, collection_id: int | None, name: str, folder_ids: frozenset[int]
    ) -> EngineError | None:
        """Make a collection, or change the one with an id.

        Returns:
            Why that cannot be done; None when it was.
        """
        try:
            if collection_id is None:
                self._collections.add(name, folder_ids)
            else:
                self._collections.rename(collection_id, name)
                self._collections.fill(collection_id, folder_ids)
        except EngineError as error:
            return error
        self.changed.emit()
        return None

    def remove_collection(self, collection: Collection) -> None:
        """Remove a collection; its folders stay. `save_collection` brings it back."""
        self._try(partial(self._collections.remove, collection.id))
        self.changed.emit()

    # Indexing ------------------------------------------------------------------------------

    def retry(self, paths: list[Path]) -> None:
        """Try documents again that were skipped or failed."""
        self._retry({"paths": [str(path) for path in paths]})

    def retry_all(self) -> None:
        """Try everything again that was skipped or failed."""
        self._retry({"paths": None})

    def give_password(self, path: Path, password: str) -> None:
        """Try to open an encrypted document; `password_tried` tells whether it worked."""
        self._locked.add(path)
        self._retry({"paths": [str(path)], "passwords": {str(path): password}})

    def sync(self) -> None:
        """Bring the index in step with the folders; a run under way is followed by another."""
        self._indexing.run(Work.SYNC)

    def rebuild(self) -> None:
        """Make the index anew, in the background; the old one is searched meanwhile."""
        self._indexing.run(Work.REBUILD)

    def compact(self) -> None:
        """Give the space of removed documents back to the disk."""
        self._indexing.run(Work.COMPACT)

    def cancel_indexing(self) -> None:
        """Stop indexing. What is done stays, the next run goes on from there."""
        self._indexing.cancel()

    def pause(self) -> None:
        """Index nothing until `resume`, not even after a restart."""
        self._indexing.pause()

    def resume(self) -> None:
        """Go on with the indexing."""
        self._indexing.resume()

    def on_worker_death(self, death: WorkerDeath) -> None:
        """Go on after the indexing worker died."""
        self._indexing.on_worker_death(death)

    def _retry(self, values: Values) -> None:
        operation = self._worker.request("retry", values, _RETRY_PATIENCE_MS)
        operation.failed.connect(self.problem)
        operation.finished.connect(self.sync)

    def _run_parameters(self) -> Values:
        current = self._settings.current
        return {
            "largest_file_megabytes": current.largest_file_megabytes,
            "ignore_rules": current.ignore_rules,
        }

    def _watch_parameters(self) -> Values:
        current = self._settings.current
        return {
            "ignore_rules": current.ignore_rules,
            "rescan_minutes": current.rescan_minutes,
        }

    def _on_setting(self, name: str) -> None:
        if name in ("ignore_rules", "rescan_minutes") and self._is_started:
            self._begin_watch()
        if name in ("ignore_rules", "largest_file_megabytes") and self._is_started:
            self.sync()

    def _on_progress(self, state: IndexingState) -> None:
        self.indexing_progressed.emit(state)
        if state.documents_total and not self._refresh.isActive():
            self._refresh.start()

    def _on_finished(self, report: Values | None) -> None:
        self._refresh.stop()
        self.changed.emit()
        self.indexing_finished.emit(report)
        self._tell_passwords()

    def _on_changed_elsewhere(self, may_be_folders: bool) -> None:
        """Tell of what the command line added, removed or indexed beside the open window."""
        if may_be_folders and self._folders.all() != self._watched:
            self._begin_watch()
        if not self._refresh.isActive():
            self._refresh.start()

    def _begin_watch(self) -> None:
        self._watched = self._folders.all()
        self._watch.begin()

    def _tell_passwords(self) -> None:
        for path in list(self._locked):
            record = self._documents.at(path)
            if record is None or record.state.is_done:
                self._locked.discard(path)
                self.password_tried.emit(path, record is not None and not record.needs_password)

    def _try(self, action: Callable[[], None]) -> None:
        try:
            action()
        except EngineError as error:
            self.problem.emit(error)


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Make many records at once in half the time: the collector would look at each several times.

    Nothing that is made meanwhile refers to itself, so nothing is left behind.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
