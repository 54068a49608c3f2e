"""Hears of changes in the folders: a request to the indexing worker that goes on beside its work.

Covered: beginning, a new beginning when the folders are others, coming back after the worker died.
Not covered: how changes are noticed (engine.workers.indexing), and what is done about them.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.services.operation import Operation
from desktop.services.worker import Worker
from engine.errors import EngineError
from engine.protocol import Values

_FIRST_WAIT_MS: Final = 5_000
_LONGEST_WAIT_MS: Final = 300_000
"""A worker that cannot start is not asked more often than this."""


class FolderWatch(QObject):
    """One watch over all folders of the library.

    Signals:
        folders_changed: Something below one of the folders is different.
    """

    folders_changed = Signal()

    def __init__(
        self, worker: Worker, parameters: Callable[[], Values], parent: QObject | None = None
    ) -> None:
        """Prepare a watch.

        Args:
            worker: The indexing worker.
            parameters: Gives what the worker is told at each beginning.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._worker = worker
        self._parameters = parameters
        self._operation: Operation | None = None
        self._wait_ms = _FIRST_WAIT_MS
        self._rescanned = 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.begin)

    @property
    def is_watching(self) -> bool:
        """Whether the worker was asked and has not come back."""
        return self._operation is not None

    @property
    def rescanned_count(self) -> int:
        """How many folders are only looked through now and then, as the system cannot tell."""
        return self._rescanned

    def begin(self) -> None:
        """Watch the folders as they are now."""
        self.end()
        operation = self._worker.request("watch", self._parameters(), None)
        self._operation = operation
        operation.progressed.connect(self._on_event)
        operation.failed.connect(_log)
        operation.finished.connect(partial(self._on_finished, operation))

    def end(self) -> None:
        """Watch no longer."""
        self._again.stop()
        operation, self._operation = self._operation, None
        if operation is not None:
            operation.cancel()

    def _on_event(self, event: str, values: Values) -> None:
        self._wait_ms = _FIRST_WAIT_MS
        if event == "changed":
            self.folders_changed.emit()
        elif event == "watching":
            self._rescanned = len(values["rescanned"])

    def _on_finished(self, operation: Operation) -> None:
        """It was not ended from here: the worker died or gave up, and is asked again later."""
        if operation is not self._operation:
            return
        self._operation = None
        self._again.start(self._wait_ms)
        self._wait_ms = min(2 * self._wait_ms, _LONGEST_WAIT_MS)


def _log(error: EngineError) -> None:
    # Nobody asked for the watch by hand: the next sync finds the changes all the same.
    logging.getLogger(__name__).warning("the watch ended: %s %s", error.message, error.detail)
