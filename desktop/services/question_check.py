"""The check of a set of questions: what kinds there are, and which are kept out of a comparison.

Covered: asking, what was found. Not covered: how it is found (`engine.comparison.questions`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services import wire_values as wire
from desktop.services.idle_worker import IdleWorker
from desktop.services.operation import Operation
from desktop.services.question_service import QuestionKind, QuestionService
from engine.errors import EngineError
from engine.protocol import Values

__all__ = ["QuestionCheck", "QuestionReport"]

_PATIENCE_MS: Final = 600_000


@dataclass(frozen=True, slots=True)
class QuestionReport:
    """All that the check found; the ids are those of questions.

    Attributes:
        total: Accepted questions.
        kinds: How many there are of each kind.
        without_answer: Those that have no right answer and are not to be refused.
        without_place: Those that ask for a fact of which nobody knows where it stands.
        other_languages: Those in another language than most.
        doubled: Those that repeat another one.
        taught: Those that the model was taught with.
    """

    total: int
    kinds: Mapping[QuestionKind, int] = field(default_factory=dict)
    without_answer: tuple[int, ...] = ()
    without_place: tuple[int, ...] = ()
    other_languages: tuple[int, ...] = ()
    doubled: tuple[int, ...] = ()
    taught: tuple[int, ...] = ()

    @property
    def usable(self) -> int:
        """How many would be asked, whatever a part of the teaching did not see."""
        return self.total - len({*self.doubled, *self.taught, *self.without_answer})

    @property
    def usable_untaught(self) -> int:
        """How many would be asked where no taught way is compared."""
        return self.total - len({*self.doubled, *self.without_answer})


class QuestionCheck(QObject):
    """Asks the comparing worker to check a set; keeps what it said until the set changes.

    Signals:
        changed: A check is under way, or done, or out of date.
        problem: (EngineError).
    """

    changed = Signal()
    problem = Signal(object)

    def __init__(
        self, worker: IdleWorker, questions: QuestionService, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._worker = worker
        self._asked: tuple[int, str] | None = None
        self._operation: Operation | None = None
        self._report: QuestionReport | None = None
        questions.changed.connect(self._on_changed)

    @property
    def report(self) -> QuestionReport | None:
        """What was found; None before, and after the set has changed."""
        return self._report

    @property
    def is_checking(self) -> bool:
        """Whether the check is under way."""
        return self._operation is not None

    def check(self, set_id: int, adapter_id: str) -> None:
        """Check a set, unless just that is known or under way.

        Args:
            set_id: The set.
            adapter_id: What the model was taught; may be empty.
        """
        is_known = self._report is not None or self._operation is not None
        if self._asked == (set_id, adapter_id) and is_known:
            return
        self.forget()
        self._asked = (set_id, adapter_id)
        wanted = {"set": set_id, "adapter": adapter_id}
        operation = self._worker.request("check", wanted, _PATIENCE_MS)
        self._operation = operation
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


def report_from_wire(values: Values) -> QuestionReport:
    """Return the worker's answer to "check"."""
    kinds, apart = wire.part(values, "kinds"), wire.part(values, "apart")
    return QuestionReport(
        wire.whole(values, "total"),
        {kind: wire.whole(kinds, kind.value) for kind in QuestionKind if kind.value in kinds},
        *(_ids(values, name) for name in ("without_answer", "without_place", "other_languages")),
        *(_first_ids(apart, name) for name in ("repeated", "taught")),
    )


def _ids(values: Values, name: str) -> tuple[int, ...]:
    return tuple(int(one) for one in values.get(name) or ())


def _first_ids(values: Values, name: str) -> tuple[int, ...]:
    """Return the ids of questions that are told together with what they repeat."""
    return tuple(int(one) for one, _ in values.get(name) or ())
