"""The check of a set: what is odd about its examples, how long they are, how they are split.

Covered: asking, what was found. Not covered: how it is found (`engine.examples`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services import wire_values as wire
from desktop.services.example_service import ExampleService
from desktop.services.idle_worker import IdleWorker
from desktop.services.operation import Operation
from desktop.services.training_plan import SplitSizes, split_from_wire
from engine.errors import EngineError
from engine.protocol import Values

__all__ = [
    "AdviceKind",
    "CheckReport",
    "ExampleCheck",
    "Finding",
    "FindingKind",
    "Severity",
    "SplitAdvice",
    "SplitSizes",
    "TokenFigures",
]

_PATIENCE_MS: Final = 600_000


class FindingKind(StrEnum):
    """What is odd."""

    DUPLICATE = "duplicate"
    NEAR_DUPLICATE = "near_duplicate"
    CONTRADICTION = "contradiction"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    IMBALANCE = "imbalance"
    ALL_SAME = "all_same"
    SECRET = "secret"  # noqa: S105 - the name of a kind
    PERSONAL_DATA = "personal_data"
    OTHER_LANGUAGE = "other_language"
    TOO_FEW = "too_few"
    OTHER = ""


class Severity(StrEnum):
    """What it means for teaching."""

    PROBLEM = "problem"
    """These are left out."""

    WARNING = "warning"
    NOTE = "note"


class AdviceKind(StrEnum):
    """How to measure whether it gets better."""

    HOLD_OUT = "hold_out"
    FOLDS = "folds"
    TOO_FEW = "too_few"


@dataclass(frozen=True, slots=True)
class Finding:
    """One kind of oddity, with the examples that have it."""

    kind: FindingKind
    severity: Severity
    example_ids: tuple[int, ...]
    detail: str


@dataclass(frozen=True, slots=True)
class TokenFigures:
    """How long the examples are, as the model reads them."""

    total: int
    median: int
    longest: int
    context: int


@dataclass(frozen=True, slots=True)
class SplitAdvice:
    """How to measure whether it gets better; `folds` is 0 where none are advised."""

    kind: AdviceKind
    folds: int


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
    tokens: TokenFigures | None
    split: SplitSizes
    advice: SplitAdvice

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
    return CheckReport(
        wire.whole(values, "total"),
        wire.whole(values, "usable"),
        tuple(_finding_from_wire(one) for one in wire.rows(values, "findings")),
        TokenFigures(*(wire.whole(tokens, name) for name in names)) if tokens else None,
        split_from_wire(wire.part(values, "split")),
        SplitAdvice(wire.choice(advice, "kind", AdviceKind.HOLD_OUT), wire.whole(advice, "folds")),
    )


def _finding_from_wire(values: Values) -> Finding:
    return Finding(
        wire.choice(values, "kind", FindingKind.OTHER),
        wire.choice(values, "severity", Severity.NOTE),
        tuple(int(one) for one in values.get("example_ids") or ()),
        wire.text(values, "detail"),
    )
