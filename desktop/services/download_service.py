"""Downloads of models: a look at what would be fetched, then the download, each on a click.

Only the downloading worker may open a connection. It is started when somebody clicks, and ended as
soon as nothing is left to do. Covered: looking, downloading, pausing, going on, giving up, and the
ledger of all connections. Not covered: which models are worth it (`models_service`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.services.operation import Operation
from desktop.services.worker import Worker
from engine.download.ledger import LedgerEntry, LedgerEvent
from engine.download.ledger import entry_from_wire as ledger_entry_from_wire
from engine.download.records import DownloadProgress, Offer, offer_from_wire, offer_to_wire
from engine.errors import EngineError
from engine.models.catalogue import CatalogueEntry
from engine.models.records import model_from_wire
from engine.protocol import Values

__all__ = [
    "Download",
    "DownloadProgress",
    "DownloadService",
    "DownloadStage",
    "LedgerEntry",
    "LedgerEvent",
    "Offer",
]

_PATIENCE_MS: Final = 300_000
"""A server may be slow, and a large file is hashed in silence when it is here."""

_ASKED_IN: Final = "the Models page"
"""What the ledger says of where the person clicked."""


class DownloadStage(StrEnum):
    """How far a download is."""

    LOOKING = "looking"
    OFFERED = "offered"
    WAITING = "waiting"
    """Asked for; nothing has come yet."""

    RUNNING = "running"
    PAUSED = "paused"
    FAILED = "failed"


_AT_WORK: Final = (DownloadStage.LOOKING, DownloadStage.WAITING, DownloadStage.RUNNING)


@dataclass(frozen=True, slots=True)
class Download:
    """One model that is looked at or fetched.

    Attributes:
        entry: What the catalogue says of it.
        stage: How far it is.
        offer: What would be fetched; None until the host was asked.
        progress: How much is here; None before the first bytes.
        problem: Why it failed; None when it did not.
    """

    entry: CatalogueEntry
    stage: DownloadStage
    offer: Offer | None = None
    progress: DownloadProgress | None = None
    problem: EngineError | None = None

    @property
    def is_at_work(self) -> bool:
        """Whether the worker has something to do for it."""
        return self.stage in _AT_WORK


class DownloadService(QObject):
    """Asks the downloading worker.

    Signals:
        changed: (catalogue id) a download is at another point, or gone.
        offered: (Download) the host has answered: this can be fetched.
        downloaded: (catalogue id, InstalledModel) it is whole, checked and in its place.
        ledger_changed: The ledger is known anew.
        problem: (EngineError) the ledger cannot be read, or a download could not be given up.
    """

    changed = Signal(str)
    offered = Signal(object)
    downloaded = Signal(str, object)
    ledger_changed = Signal()
    problem = Signal(object)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._downloads: dict[str, Download] = {}
        self._operations: dict[str, Operation] = {}
        self._unfinished = 0
        self._ledger: tuple[LedgerEntry, ...] | None = None

    def at(self, entry_id: str) -> Download | None:
        """Return the download of an entry of the catalogue; None when there is none."""
        return self._downloads.get(entry_id)

    @property
    def ledger(self) -> tuple[LedgerEntry, ...] | None:
        """What was asked of the network, the oldest first; None until it is known."""
        return self._ledger

    @property
    def is_running(self) -> bool:
        """Whether something is fetched now."""
        return any(one.is_at_work for one in self._downloads.values())

    def look(self, entry: CatalogueEntry, file: str = "") -> None:
        """Ask the host what a download would fetch.

        Args:
            entry: What the person wants.
            file: Which file of the repository, where it holds several models.
        """
        self._show(Download(entry, DownloadStage.LOOKING))
        operation = self._ask("look", {**_wanted(entry, file), "asked_in": _ASKED_IN})
        self._operations[entry.id] = operation
        operation.succeeded.connect(partial(self._on_offered, entry))
        operation.failed.connect(partial(self._on_failed, entry))

    def start(self, entry_id: str) -> None:
        """Fetch what was offered; one that was cut off goes on where it ended."""
        download = self._downloads[entry_id]
        if download.offer is None:
            self.look(download.entry)
            return
        self._show(replace(download, stage=DownloadStage.WAITING, problem=None))
        operation = self._ask(
            "download", {"offer": offer_to_wire(download.offer), "asked_in": _ASKED_IN}
        )
        self._operations[entry_id] = operation
        operation.progressed.connect(partial(self._on_progress, download.entry))
        operation.succeeded.connect(partial(self._on_downloaded, download.entry))
        operation.failed.connect(partial(self._on_failed, download.entry))

    def pause(self, entry_id: str) -> None:
        """Stop fetching; what is here stays for the next time."""
        self._stop(entry_id)
        self._show(replace(self._downloads[entry_id], stage=DownloadStage.PAUSED))

    def cancel(self, entry_id: str) -> None:
        """Give a download up and remove what is here of it."""
        self._stop(entry_id)
        download = self._downloads.pop(entry_id, None)
        if download is not None and download.offer is not None and download.progress is not None:
            operation = self._ask("discard", {"offer": offer_to_wire(download.offer)})
            operation.failed.connect(self.problem)
        self.changed.emit(entry_id)

    def read_ledger(self) -> None:
        """Read what was asked of the network; nothing is asked for it."""
        operation = self._ask("ledger", {})
        operation.succeeded.connect(self._on_ledger)
        operation.failed.connect(self.problem)

    def _ask(self, method: str, values: Values) -> Operation:
        self._unfinished += 1
        operation = self._worker.request(method, values, _PATIENCE_MS)
        operation.finished.connect(self._on_finished)
        return operation

    def _stop(self, entry_id: str) -> None:
        operation = self._operations.pop(entry_id, None)
        if operation is not None:
            operation.cancel()

    def _show(self, download: Download) -> None:
        self._downloads[download.entry.id] = download
        self.changed.emit(download.entry.id)

    # Answers -------------------------------------------------------------------------------

    def _on_offered(self, entry: CatalogueEntry, values: Values) -> None:
        download = Download(entry, DownloadStage.OFFERED, offer_from_wire(values))
        self._operations.pop(entry.id, None)
        self._show(download)
        self.offered.emit(download)

    def _on_progress(self, entry: CatalogueEntry, _: str, values: Values) -> None:
        download = self._downloads[entry.id]
        progress = DownloadProgress(
            str(values["file"]),
            int(values["done"]),
            int(values["total"]),
            int(values["bytes_per_second"]),
        )
        self._show(replace(download, stage=DownloadStage.RUNNING, progress=progress))

    def _on_downloaded(self, entry: CatalogueEntry, values: Values) -> None:
        self._operations.pop(entry.id, None)
        self._downloads.pop(entry.id, None)
        self.changed.emit(entry.id)
        self.downloaded.emit(entry.id, model_from_wire(values["model"]))

    def _on_failed(self, entry: CatalogueEntry, error: EngineError) -> None:
        self._operations.pop(entry.id, None)
        download = self._downloads[entry.id]
        self._show(replace(download, stage=DownloadStage.FAILED, problem=error))

    def _on_ledger(self, values: Values) -> None:
        self._ledger = tuple(ledger_entry_from_wire(one) for one in values["entries"])
        self.ledger_changed.emit()

    def _on_finished(self) -> None:
        self._unfinished -= 1
        if self._unfinished == 0:
            # Not at once: whoever heard of the end may have something else to ask.
            QTimer.singleShot(0, self, self._end_worker)

    def _end_worker(self) -> None:
        """End the only process that may open connections while there is nothing to fetch."""
        if self._unfinished == 0:
            self._worker.shut_down()


def _wanted(entry: CatalogueEntry, file: str) -> Values:
    """Return what names a model to the worker; a file that was chosen is not the catalogue's."""
    if not file:
        return {"entry": entry.id}
    return {
        "repository": entry.repository,
        "file": file,
        "kind": entry.kind.value,
        "name": entry.name,
    }
