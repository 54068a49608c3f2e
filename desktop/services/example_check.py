"""The check of a set: what is odd about its examples, how long they are, how they are split.

Covered: asking, what was found. Not covered: how it is found (`engine.examples`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services import wire_values as wire
from desktop.services.example_service import ExampleService
from desktop.services.idle_worker import IdleWorker
from desktop.services.operation import Operation
from desktop.services.training_plan import SplitSizes, split_from_wire
from engine.errors import EngineError
from engine.examples.advice import Advice, AdviceKind
from engine.examples.findings import Finding, FindingKind, Severity, TokenCounts
from engine.protocol import Values

__all__ = [
    "Advice",
    "AdviceKind",
    "CheckReport",
    "ExampleCheck",
    "Finding",
    "FindingKind",
    "Severity",
    "SplitSizes",
    "TokenCounts",
]

_PATIENCE_MS: Final = 600_000


@dataclass(frozen=True, slots=True)
class CheckReport:
    """All that the check found.

    Attributes:
        total: Accepted examples.
        usable: Those that can be learned from.
        findings: What is odd.
        tokens: How long they are; None where no model counted.
        split: How they would be split.
        advice: How to measure.
    """

    total: int
    usable: int
    findings: tuple[Finding, ...]
    tokens: TokenCounts | None
    split: SplitSizes
    advice: Advice

    @property
    def can_teach(self) -> bool:
        """Whether there is enough to learn from."""
        return self.usable > 0 and self.advice.kind is not AdviceKind.TOO_FEW


class ExampleCheck(QObject):
    """Asks the training worker to check a set; keeps what it said until the set changes.

    Signals:
        changed: A check is under way, or done, or out of date.
        progressed: (share from 0 to 1).
        problem: (EngineError).
    """

    changed = Signal()
    progressed = Signal(float)
    problem = Signal(object)

    def __init__(
        self, worker: IdleWorker, examples: ExampleService, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._asked: tuple[int, str] | None = None
        self._operation: Operation | None = None
        self._report: CheckReport | None = None
        examples.changed.connect(self._on_changed)

    @property
    def report(self) -> CheckReport | None:
        """What was found; None before, and after the set has changed."""
        return self._report

    @property
    def is_checking(self) -> bool:
        """Whether the check is under way."""
        return self._operation is not None

    def check(self, set_id: int, model_id: str) -> None:
        """Check a set, unless just that is known or under way.

        Args:
            set_id: The set.
            model_id: The model that counts tokens; may be empty.
        """
        is_known = self._report is not None or self._operation is not None
        if self._asked == (set_id, model_id) and is_known:
            return
        self.forget()
        self._asked = (set_id, model_id)
        operation = self._worker.request("check", {"set": set_id, "model": model_id}, _PATIENCE_MS)
        self._operation = operation
        operation.progressed.connect(partial(self._on_progress, operation))
        operation.succeeded.connect(partial(self._on_report, operation))
        operation.failed.connect(partial(self._on_failure, operation))
        self.changed.emit()

    def forget(self) -> None:
        """Give up a check that is under way, and forget what was found."""
        operation, self._operation = self._operation, None
        if operation is not None:
            operation.cancel()
        self._asked = self._report = None
        self.changed.emit()

    def _on_changed(self, set_id: int) -> None:
        if self._asked is not None and self._asked[0] == set_id:
            self.forget()

    def _on_progress(self, operation: Operation, _: str, values: Values) -> None:
        if operation is self._operation and values.get("total"):
            self.progressed.emit(float(values["done"]) / float(values["total"]))

    def _on_report(self, operation: Operation, values: Values) -> None:
        if operation is self._operation:
            self._operation = None
            self._report = report_from_wire(values)
            self.changed.emit()

    def _on_failure(self, operation: Operation, error: EngineError) -> None:
        if operation is self._operation:
            self._operation = self._asked = None
            self.problem.emit(error)
            self.changed.emit()


def report_from_wire(values: Values) -> CheckReport:
    """Return the worker's answer to "check"."""
    tokens, advice = wire.part(values, "tokens"), wire.part(values, "advice")
    names = ("total", "median", "longest", "context")
    found = (_finding_from_wire(one) for one in wire.rows(values, "findings"))
    return CheckReport(
        wire.whole(values, "total"),
        wire.whole(values, "usable"),
        tuple(one for one in found if one is not None),
        TokenCounts(*(wire.whole(tokens, name) for name in names)) if tokens else None,
        split_from_wire(wire.part(values, "split")),
        Advice(
            wire.choice(advice, "kind", AdviceKind.HOLD_OUT),
            wire.whole(advice, "folds"),
            tuple(str(one) for one in advice.get("reasons") or ()),
        ),
    )


def _finding_from_wire(values: Values) -> Finding | None:
    """Return a finding; None for one of a kind that is not known here."""
    if values.get("kind") not in [kind.value for kind in FindingKind]:
        return None
    return Finding(
        FindingKind(values["kind"]),
        wire.choice(values, "severity", Severity.NOTE),
        tuple(int(one) for one in values.get("example_ids") or ()),
        wire.text(values, "detail"),
    )
