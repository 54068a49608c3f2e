"""The forecast: what teaching will take on this computer, from a few measured steps.

A new wish takes the place of one that is still being measured. Covered: asking, forgetting what is
not wanted any more. Not covered: teaching itself (`training_service`).
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.services.idle_worker import IdleWorker
from desktop.services.operation import Operation
from desktop.services.training_plan import (
    TeachingFit,
    TeachingForecast,
    TeachingOptions,
    TeachingPlan,
    options_to_wire,
    plan_from_wire,
)
from desktop.services.training_service import CANCEL_PATIENCE_MS, PATIENCE_MS
from engine.errors import EngineError
from engine.protocol import Values

__all__ = ["PlanningService", "TeachingFit", "TeachingForecast", "TeachingOptions", "TeachingPlan"]


class PlanningService(QObject):
    """Asks the training worker for a forecast.

    Signals:
        changed: A forecast is being measured, or is there, or cannot be made.
        progressed: (share from 0 to 1).
    """

    changed = Signal()
    progressed = Signal(float)

    def __init__(self, worker: IdleWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._operation: Operation | None = None
        self._plan: TeachingPlan | None = None
        self._problem: EngineError | None = None

    @property
    def plan(self) -> TeachingPlan | None:
        """The forecast for what was asked last; None until it is there."""
        return self._plan

    @property
    def problem(self) -> EngineError | None:
        """Why there is no forecast; None when there is or may be one."""
        return self._problem

    @property
    def is_measuring(self) -> bool:
        """Whether the forecast is being made."""
        return self._operation is not None

    def measure(self, set_id: int, model_id: str, options: TeachingOptions) -> None:
        """Make a forecast."""
        self.forget()
        operation = self._worker.request(
            "plan",
            {"set": set_id, "model": model_id, "options": options_to_wire(options)},
            PATIENCE_MS,
            CANCEL_PATIENCE_MS,
        )
        self._operation = operation
        operation.progressed.connect(partial(self._on_progress, operation))
        operation.succeeded.connect(partial(self._on_plan, operation))
        operation.failed.connect(partial(self._on_failure, operation))
        self.changed.emit()

    def forget(self) -> None:
        """Give up what is being measured, and what was."""
        operation, self._operation = self._operation, None
        if operation is not None:
            operation.cancel()
        self._plan = self._problem = None
        self.changed.emit()

    def _on_progress(self, operation: Operation, _: str, values: Values) -> None:
        if operation is self._operation and values.get("total"):
            self.progressed.emit(float(values["done"]) / float(values["total"]))

    def _on_plan(self, operation: Operation, values: Values) -> None:
        if operation is self._operation:
            self._operation = None
            self._plan = plan_from_wire(values)
            self.changed.emit()

    def _on_failure(self, operation: Operation, error: EngineError) -> None:
        if operation is self._operation:
            self._operation = None
            self._problem = error
            self.changed.emit()
