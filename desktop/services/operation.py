"""One piece of work in a worker, as an object: progress, then success or failure, or a cancel."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from engine.errors import Cancelled, EngineError
from engine.protocol import Values


class Operation(QObject):
    """Work that was asked for. After `finished` nothing more comes.

    Signals:
        progressed: (event, values) while the work goes on.
        succeeded: (values) once, or
        failed: (EngineError) once; not for work that was cancelled.
        finished: () once at the end, whatever it was.
    """

    progressed = Signal(str, object)
    succeeded = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, cancel: Callable[[Operation], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancel = cancel
        self.is_finished = False
        self.was_cancelled = False

    def cancel(self) -> None:
        """Ask the worker to stop. Nothing more is told but `finished`."""
        if not self.is_finished and not self.was_cancelled:
            self.was_cancelled = True
            self._cancel(self)

    def tell_progress(self, event: str, values: Values) -> None:
        """For the worker's client: something is known before the end."""
        if not self.was_cancelled:
            self.progressed.emit(event, values)

    def succeed(self, values: Values) -> None:
        """For the worker's client: the work is done."""
        if not self.is_finished:
            self.is_finished = True
            if not self.was_cancelled:
                self.succeeded.emit(values)
            self.finished.emit()

    def fail(self, error: EngineError) -> None:
        """For the worker's client: the work cannot be done."""
        if not self.is_finished:
            self.is_finished = True
            if not self.was_cancelled and not isinstance(error, Cancelled):
                self.failed.emit(error)
            self.finished.emit()
