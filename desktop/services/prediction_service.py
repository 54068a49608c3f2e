"""The quick look before anything is taught: which verdict is likely, and why.

Covered: asking, forgetting what is not wanted any more. Not covered: how it is predicted
(`engine.comparison.probe`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services import wire_values as wire
from desktop.services.idle_worker import IdleWorker
from desktop.services.operation import Operation
from engine.comparison.advice_records import Verdict
from engine.errors import EngineError
from engine.protocol import Values

__all__ = ["Prediction", "PredictionService", "Probe", "Verdict"]

_PATIENCE_MS: Final = 600_000


@dataclass(frozen=True, slots=True)
class Probe:
    """What a prediction is for.

    Attributes:
        set_id: The set of questions.
        collection: The part of the library that is searched; empty for all of it.
        adapter_id: What the model was taught; empty for nothing.
        example_set: The examples that it would be taught with; 0 for none.
    """

    set_id: int
    collection: str = ""
    adapter_id: str = ""
    example_set: int = 0


@dataclass(frozen=True, slots=True)
class Prediction:
    """What is likely to come out.

    Attributes:
        verdict: The likely one.
        words: Why, in sentences for people.
        seconds: How long the look took.
    """

    verdict: Verdict
    words: tuple[str, ...]
    seconds: float


class PredictionService(QObject):
    """Asks the comparing worker for a prediction.

    Signals:
        changed: A prediction is being made, or is there, or cannot be made.
        progressed: (share from 0 to 1).
    """

    changed = Signal()
    progressed = Signal(float)

    def __init__(self, worker: IdleWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._asked: Probe | None = None
        self._operation: Operation | None = None
        self._prediction: Prediction | None = None
        self._problem: EngineError | None = None

    @property
    def asked(self) -> Probe | None:
        """What was asked last."""
        return self._asked

    @property
    def prediction(self) -> Prediction | None:
        """What is likely; None until it is known."""
        return self._prediction

    @property
    def problem(self) -> EngineError | None:
        """Why nothing can be predicted; None when it can."""
        return self._problem

    @property
    def is_looking(self) -> bool:
        """Whether a prediction is being made."""
        return self._operation is not None

    def predict(self, probe: Probe) -> None:
        """Look for what is likely."""
        self.forget()
        self._asked = probe
        wanted: Values = {"set": probe.set_id, "collection": probe.collection}
        if probe.adapter_id:
            wanted["adapter"] = probe.adapter_id
        if probe.example_set:
            wanted["example_set"] = probe.example_set
        operation = self._worker.request("probe", wanted, _PATIENCE_MS)
        self._operation = operation
        operation.progressed.connect(partial(self._on_progress, operation))
        operation.succeeded.connect(partial(self._on_prediction, operation))
        operation.failed.connect(partial(self._on_failure, operation))
        self.changed.emit()

    def forget(self) -> None:
        """Give up what is being looked for, and what was found."""
        operation, self._operation = self._operation, None
        if operation is not None:
            operation.cancel()
        self._asked = self._prediction = self._problem = None
        self.changed.emit()

    def _on_progress(self, operation: Operation, _: str, values: Values) -> None:
        if operation is self._operation and values.get("total"):
            self.progressed.emit(float(values["done"]) / float(values["total"]))

    def _on_prediction(self, operation: Operation, values: Values) -> None:
        if operation is self._operation:
            self._operation = None
            self._prediction = prediction_from_wire(values)
            self.changed.emit()

    def _on_failure(self, operation: Operation, error: EngineError) -> None:
        if operation is self._operation:
            self._operation = None
            self._problem = error
            self.changed.emit()


def prediction_from_wire(values: Values) -> Prediction:
    """Return the worker's answer to "probe"."""
    inner = wire.part(values, "prediction") or values
    words = values.get("words") or inner.get("words") or ()
    return Prediction(
        wire.choice(inner, "verdict", Verdict.NOT_ENOUGH),
        tuple(str(one) for one in words),
        wire.number(values, "seconds"),
    )
