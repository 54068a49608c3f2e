"""One heavy job in its worker: it has the turn and keeps the machine awake while it is under way.

Covered: asking for the turn, what is asked of the worker, giving back what was taken at the end,
however it ends. Not covered: what a job means and what a person is told of it, which its service
knows; whose turn it is (`heavy_work`).
"""

from __future__ import annotations

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from desktop.services.heavy_work import HeavyJob, HeavyWork
from desktop.services.idle_worker import IdleWorker
from desktop.services.operation import Operation
from engine.protocol import Values

__all__ = ["Awake", "HeavyRun"]


class Awake(Protocol):
    """Keeps the machine from falling asleep."""

    def begin(self) -> bool:
        """From now on."""
        ...

    def end(self) -> None:
        """No longer."""


class HeavyRun(QObject):
    """A job of one kind, again and again, never two at once.

    Signals:
        progressed: (event, values) while it is under way.
        succeeded: (values) or
        failed: (EngineError); neither after a cancel.
        finished: It is no longer under way, and another job may begin.
        refused: (EngineError) it cannot have the turn now.
    """

    progressed = Signal(str, object)
    succeeded = Signal(object)
    failed = Signal(object)
    finished = Signal()
    refused = Signal(object)

    def __init__(
        self,
        job: HeavyJob,
        worker: IdleWorker,
        heavy: HeavyWork,
        awake: Awake,
        parent: QObject | None = None,
    ) -> None:
        """Ask nothing yet.

        Args:
            job: Its kind.
            worker: What does it.
            heavy: Gives the turn.
            awake: Keeps the machine awake meanwhile.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._job = job
        self._worker = worker
        self._heavy = heavy
        self._awake = awake
        self._operation: Operation | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether it was begun and has not ended."""
        return self._operation is not None

    @property
    def why_not(self) -> str:
        """Why it cannot begin now because of another job; empty where it can."""
        return self._heavy.why_not(self._job)

    def may_begin(self) -> bool:
        """Take the turn, or tell who has it; never true while one is under way."""
        if self.is_under_way:
            return False
        refusal = self._heavy.claim(self._job)
        if refusal is not None:
            self.refused.emit(refusal)
        return refusal is None

    def begin(
        self,
        method: str,
        parameters: Values,
        patience_ms: int,
        cancel_patience_ms: int | None = None,
    ) -> None:
        """Ask the worker, once `may_begin` said so; see `Worker.request`."""
        operation = self._worker.request(method, parameters, patience_ms, cancel_patience_ms)
        self._operation = operation
        operation.progressed.connect(self.progressed)
        operation.succeeded.connect(self.succeeded)
        operation.failed.connect(self.failed)
        operation.finished.connect(partial(self._on_finished, operation))
        self._awake.begin()

    def cancel(self) -> None:
        """Ask the worker to come to an end; asking twice is asking once."""
        if self._operation is not None:
            self._operation.cancel()

    def shut_down(self) -> None:
        """End it and its process now; nothing more is told."""
        self._let_go()
        self._worker.shut_down()

    def _on_finished(self, operation: Operation) -> None:
        if operation is self._operation:
            self._let_go()
            # What it held in memory is free as soon as nothing more is to be done for it.
            self._worker.end_soon()
            self.finished.emit()

    def _let_go(self) -> None:
        self._operation = None
        self._awake.end()
        self._heavy.release(self._job)
