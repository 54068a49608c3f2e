"""The long work on the index, one run after another: keep in step, build anew, make compact.

Covered: progress with rate and remaining time, pause (a setting, so that it outlives the window),
cancel, going on after the worker died. Not covered: which documents there are (`library_service`).
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services.operation import Operation
from desktop.services.settings_service import SettingsService
from desktop.services.worker import Worker, WorkerDeath
from engine.protocol import Values

_PATIENCE_MS: Final = 900_000
"""The reading of one file may take thirteen minutes (engine.index.opening), then a batch comes."""

_RATE_AFTER_SECONDS: Final = 3.0
"""Before that, a rate says more about the start than about the work."""

_MOST_DEATHS: Final = 3
"""Deaths of the worker in a row after which nobody starts it again but the person."""


class Work(StrEnum):
    """What a run does; the value is what the worker calls it."""

    SYNC = "sync"
    REBUILD = "rebuild"
    COMPACT = "compact"
    TAKE_OUT = "take_out"
    """What left the library leaves the index, though indexing is paused."""


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
        work: What the run does.
    """

    documents_done: int = 0
    documents_total: int = 0
    share: float | None = None
    documents_per_second: float | None = None
    seconds_left: float | None = None
    current: str = ""
    work: Work = Work.SYNC


class IndexingService(QObject):
    """Runs of the indexing worker.

    Signals:
        started: A run began.
        progressed: (IndexingState).
        finished: (report of the worker, or None after a cancel or a failure).
        pause_changed: Paused or no longer.
        problem: (EngineError).
    """

    started = Signal()
    progressed = Signal(object)
    finished = Signal(object)
    pause_changed = Signal()
    problem = Signal(object)

    def __init__(
        self,
        worker: Worker,
        settings: SettingsService,
        parameters: Callable[[], Values],
        parent: QObject | None = None,
    ) -> None:
        """Prepare runs.

        Args:
            worker: The indexing worker.
            settings: Hold the pause.
            parameters: Gives what the worker is told at the beginning of a run.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._worker = worker
        self._settings = settings
        self._parameters = parameters
        self._operation: Operation | None = None
        self._work = Work.SYNC
        self._waiting: list[Work] = []
        self._report: Values | None = None
        self._began = 0.0
        self._deaths = 0
        self._begins_anew = False
        settings.changed.connect(self._on_setting)

    @property
    def is_running(self) -> bool:
        """Whether a run is under way."""
        return self._operation is not None

    @property
    def is_paused(self) -> bool:
        """Whether nothing is indexed until a person resumes it."""
        return self._settings.current.indexing_paused

    def run(self, work: Work) -> None:
        """Begin a run; when another is under way it follows. While paused, nothing is indexed."""
        if self.is_paused and work is not Work.TAKE_OUT:
            return
        if self._operation is not None:
            if work not in self._waiting:
                self._waiting.append(work)
            return
        self._begin(work)

    def take_out(self) -> None:
        """Let what left the library leave the index now: no search is to find it any more."""
        if self.is_paused:
            self.run(Work.TAKE_OUT)
            return
        self.run(Work.SYNC)
        if self._operation is not None and self._work is Work.SYNC and self._waiting:
            # A run knows the library as it was at its beginning; the next one goes on from there.
            self._begins_anew = True
            self._operation.cancel()

    def cancel(self) -> None:
        """Stop. What is done stays, the next run goes on from there."""
        self._waiting.clear()
        self._begins_anew = False
        if self._operation is not None:
            self._operation.cancel()

    def pause(self) -> None:
        """Stop, and begin no run until `resume`, not even after a restart."""
        self._settings.change("indexing_paused", True)

    def resume(self) -> None:
        """Go on where the pause began."""
        self._settings.change("indexing_paused", False)

    def on_worker_death(self, death: WorkerDeath) -> None:
        """Go on after the worker died: the file that killed it is marked by the index."""
        is_wanted = self._operation is not None and not self._operation.was_cancelled
        if self._work.value in death.methods and is_wanted:
            self._deaths += 1
            self._waiting = [self._work] if self._deaths < _MOST_DEATHS else []

    def _on_setting(self, name: str) -> None:
        if name != "indexing_paused":
            return
        if self.is_paused:
            has_changes = Work.SYNC in self._waiting
            self.cancel()
            if has_changes:
                self.take_out()
        self.pause_changed.emit()
        self.run(Work.SYNC)

    def _begin(self, work: Work) -> None:
        self._work = work
        self._report = None
        self._began = time.monotonic()
        operation = self._worker.request(work.value, self._parameters(), _PATIENCE_MS)
        self._operation = operation
        operation.progressed.connect(self._on_progress)
        operation.succeeded.connect(self._on_success)
        operation.failed.connect(self.problem)
        operation.finished.connect(self._on_finished)
        self.started.emit()
        self.progressed.emit(IndexingState(work=work))

    def _on_progress(self, _: str, values: Values) -> None:
        self.progressed.emit(self._state_of(values))

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
            self._work,
        )

    def _on_success(self, report: Values) -> None:
        self._report = report
        self._deaths = 0

    def _on_finished(self) -> None:
        self._operation = None
        begins_anew, self._begins_anew = self._begins_anew, False
        if not begins_anew:
            self.finished.emit(self._report)
        if self._waiting and not self.is_running:
            self.run(self._waiting.pop(0))
