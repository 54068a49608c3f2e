"""A worker that is there only while it is needed: its process ends when it was idle for a while.

What it held in memory (a model, a table of a million rows) is free again then. Covered: counting
what is under way, ending when idle. Not covered: the process itself (`worker`).
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from desktop.services.operation import Operation
from desktop.services.worker import Worker
from engine.protocol import Values

_IDLE_MS: Final = 30_000
"""A person who reads a forecast and then starts finds the model still loaded."""


class IdleWorker(QObject):
    """Asks a worker, and ends it afterwards."""

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._unfinished = 0
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self._end_if_idle)

    @property
    def is_busy(self) -> bool:
        """Whether something was asked and is not answered."""
        return self._unfinished > 0

    def request(
        self,
        method: str,
        parameters: Values,
        patience_ms: int,
        cancel_patience_ms: int | None = None,
    ) -> Operation:
        """Ask for something; see `Worker.request`."""
        self._idle.stop()
        self._unfinished += 1
        operation = self._worker.request(method, parameters, patience_ms, cancel_patience_ms)
        if operation.is_finished:  # the worker is being shut down
            self._unfinished -= 1
        else:
            operation.finished.connect(self._on_finished)
        return operation

    def end_soon(self) -> None:
        """End the process without the usual wait, if nothing is asked of it."""
        # Not at once: whoever heard of an end may have something else to ask.
        self._idle.start(0)

    def shut_down(self) -> None:
        """End the process now."""
        self._worker.shut_down()
        self._idle.stop()

    def _on_finished(self) -> None:
        self._unfinished -= 1
        if not self._unfinished:
            self._idle.start(_IDLE_MS)

    def _end_if_idle(self) -> None:
        if not self._unfinished:
            self._worker.shut_down()
