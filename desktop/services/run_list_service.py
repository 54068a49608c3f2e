"""The runs of teaching that there are: finished ones, and those that can go on.

Covered: listing, looking into one, discarding. Not covered: running them (`training_service`).
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services.idle_worker import IdleWorker
from desktop.services.operation import Operation
from desktop.services.training_runs import (
    RunDetails,
    RunState,
    TeachingRun,
    details_from_wire,
    run_from_wire,
)
from engine.protocol import Values

__all__ = ["RunDetails", "RunListService", "RunState", "TeachingRun"]

_PATIENCE_MS: Final = 120_000


class RunListService(QObject):
    """Asks the training worker which runs there are.

    Signals:
        changed: The list is known anew.
        loaded: (RunDetails) all of one run.
        problem: (EngineError).
    """

    changed = Signal()
    loaded = Signal(object)
    problem = Signal(object)

    def __init__(self, worker: IdleWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._runs: tuple[TeachingRun, ...] | None = None

    @property
    def runs(self) -> tuple[TeachingRun, ...] | None:
        """All runs, the one that changed last first; None until they are known."""
        return self._runs

    def of_adapter(self, run_id: str) -> TeachingRun | None:
        """Return the run that an adapter came out of; None when it is gone."""
        return next((one for one in self._runs or () if one.id == run_id), None)

    def refresh(self) -> None:
        """Read the list anew."""
        self._ask("runs", {}).succeeded.connect(self._on_listed)

    def load(self, run_id: str) -> None:
        """Read all that is kept of a run; `loaded` tells it."""
        self._ask("run", {"id": run_id}).succeeded.connect(self._on_loaded)

    def discard(self, run_id: str) -> None:
        """Delete what is kept of a run; what came out of it stays."""
        self._ask("discard", {"run": run_id}).succeeded.connect(lambda _: self._on_gone(run_id))

    def _ask(self, method: str, parameters: Values) -> Operation:
        operation = self._worker.request(method, parameters, _PATIENCE_MS)
        operation.failed.connect(self.problem)
        return operation

    def _on_listed(self, values: Values) -> None:
        runs = (run_from_wire(one) for one in values.get("runs", ()))
        self._runs = tuple(sorted(runs, key=lambda run: run.changed_at, reverse=True))
        self.changed.emit()

    def _on_loaded(self, values: Values) -> None:
        self.loaded.emit(details_from_wire(values))

    def _on_gone(self, run_id: str) -> None:
        self._runs = tuple(one for one in self._runs or () if one.id != run_id)
        self.changed.emit()
