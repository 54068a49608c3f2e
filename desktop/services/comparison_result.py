"""What came out of one comparison: the figures, the advice by the person's weights, each answer.

Covered: reading page by page, weighing anew, ratings by the person, what has changed since. Not
covered: how it is measured (`engine.comparison`), files of it (`report_service`).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services import wire_values as wire
from desktop.services.idle_worker import IdleWorker
from desktop.services.operation import Operation
from engine.comparison.advice import advise
from engine.comparison.advice_records import Advice, KindAdvice, Verdict, Weights
from engine.comparison.comparison_records import ComparedQuestion, ComparisonRecord, Costs
from engine.comparison.interval_records import Interval
from engine.comparison.outcome_wire import summary_from_wire
from engine.comparison.records import (
    JUDGED_KINDS,
    Fault,
    QuestionKind,
    ReadPassage,
    Way,
    WayAnswer,
)
from engine.comparison.storage import ComparisonList
from engine.comparison.summary_records import (
    Difference,
    KindSummary,
    Latency,
    Summary,
    WayScores,
)
from engine.conversations.records import SourcePart
from engine.errors import EngineError, UserProblem
from engine.protocol import Values

__all__ = [
    "Advice",
    "AnsweredQuestion",
    "ComparedQuestion",
    "ComparisonRecord",
    "ComparisonResult",
    "Costs",
    "Difference",
    "Drift",
    "Fault",
    "Interval",
    "KindAdvice",
    "KindSummary",
    "Latency",
    "Mark",
    "QuestionKind",
    "ReadPassage",
    "Summary",
    "Verdict",
    "Way",
    "WayAnswer",
    "WayScores",
    "Weights",
    "as_source",
]

_PATIENCE_MS: Final = 300_000


@dataclass(frozen=True, slots=True)
class Mark:
    """Whether an answer is right.

    Attributes:
        is_right: Whether it counts as right, the person's word first; None where nothing can be
            said.
        fault: Why it is none; None when it is one.
        is_rated: Whether the person has said so.
    """

    is_right: bool | None = None
    fault: Fault | None = None
    is_rated: bool = False


@dataclass(frozen=True, slots=True)
class AnsweredQuestion:
    """A question with all of its answers.

    Attributes:
        question: The question as it was asked.
        answers: What each way answered; a way that has not answered is missing.
        marks: Whether that is right, likewise.
    """

    question: ComparedQuestion
    answers: Mapping[Way, WayAnswer]
    marks: Mapping[Way, Mark]


@dataclass(frozen=True, slots=True)
class Drift:
    """What has changed since a comparison.

    Attributes:
        changed: Documents that are others now.
        gone: Documents that are not there any more.
        questions: The numbers of the questions whose answers read one of these.
        adapter: Why what was taught is stale, in words; empty when it is not.
        words: All of it in sentences for people.
    """

    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    questions: tuple[int, ...] = ()
    adapter: str = ""
    words: tuple[str, ...] = ()


class ComparisonResult(QObject):
    """The comparison that is looked at.

    Signals:
        shown: Another comparison is looked at, or none.
        changed: The figures or the advice are others.
        rated: (question's number) the person has said something of its answers.
        drifted: What has changed since is known.
        problem: (EngineError).
    """

    shown = Signal()
    changed = Signal()
    rated = Signal(int)
    drifted = Signal()
    problem = Signal(object)

    def __init__(
        self, comparisons: ComparisonList, worker: IdleWorker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._comparisons = comparisons
        self._worker = worker
        self._record: ComparisonRecord | None = None
        self._summary: Summary | None = None
        self._advice: Advice | None = None
        self._weights = Weights()
        self._drift: Drift | None = None
        self._kinds: dict[int, QuestionKind] = {}
        self._marks: dict[int, dict[Way, Mark]] = {}
        self._computing: Operation | None = None

    # What is looked at ---------------------------------------------------------------------

    @property
    def record(self) -> ComparisonRecord | None:
        """The comparison; None when none is looked at."""
        return self._record

    @property
    def summary(self) -> Summary | None:
        """What its answers say together; None before its end."""
        return self._summary

    @property
    def advice(self) -> Advice | None:
        """What follows from that by the weights; None before its end."""
        return self._advice

    @property
    def weights(self) -> Weights:
        """How much the person cares about what."""
        return self._weights

    @property
    def drift(self) -> Drift | None:
        """What has changed since; None until that is known."""
        return self._drift

    @property
    def is_computing(self) -> bool:
        """Whether the figures are being computed anew."""
        return self._computing is not None

    def show(self, id_: int) -> bool:
        """Look at a comparison.

        Returns:
            Whether it is there and has a result.
        """
        try:
            record = self._comparisons.at(id_)
        except EngineError as error:
            self.problem.emit(error)
            return False
        if record != self._record:
            self._forget()
            self._record = record
            self._read_marks(id_)
            self._take(record.result)
            self.shown.emit()
            self.changed.emit()
            self.look_for_drift()
        return self._summary is not None

    def clear(self) -> None:
        """Look at none."""
        self._forget()
        self.shown.emit()
        self.changed.emit()

    def weigh(self, weights: Weights) -> None:
        """Advise by other weights; no worker is asked."""
        if weights != self._weights:
            self._weights = weights
            self._advise()
            self.changed.emit()

    # Answers -------------------------------------------------------------------------------

    @property
    def numbers(self) -> Sequence[int]:
        """The numbers of all questions in their order."""
        return tuple(self._kinds)

    def kind(self, number: int) -> QuestionKind:
        """Return the kind of a question."""
        return self._kinds[number]

    def kinds(self) -> tuple[QuestionKind, ...]:
        """Return the kinds that there are, in their usual order."""
        there = set(self._kinds.values())
        return tuple(kind for kind in QuestionKind if kind in there)

    @property
    def ratings(self) -> int:
        """How many answers the person rated that a judge could judge."""
        return sum(
            mark.is_rated
            for number, marks in self._marks.items()
            if self._kinds.get(number) in JUDGED_KINDS
            for mark in marks.values()
        )

    def count_anew(self) -> None:
        """Compute the figures again: something was said of the answers."""
        self._compute()

    def marks(self, number: int) -> Mapping[Way, Mark]:
        """Return whether the answers to a question are right."""
        return self._marks.get(number, {})

    def page(self, numbers: Sequence[int]) -> list[AnsweredQuestion]:
        """Return some questions with their answers."""
        if self._record is None or not numbers:
            return []
        questions = self._comparisons.questions_at(self._record.id, numbers)
        answers: dict[int, dict[Way, WayAnswer]] = defaultdict(dict)
        for one in self._comparisons.answers_at(self._record.id, numbers):
            answers[one.number][one.way] = one
        return [
            AnsweredQuestion(questions[number], answers[number], self.marks(number))
            for number in numbers
            if number in questions
        ]

    def rate(self, number: int, way: Way, is_right: bool | None) -> None:
        """Say of an answer whether it is right; None takes that back."""
        if self._record is None:
            return
        try:
            self._comparisons.rate(self._record.id, number, way, is_right)
        except EngineError as error:
            self.problem.emit(error)
            return
        self._read_marks(self._record.id)
        self.rated.emit(number)
        self._compute()

    # Asking the worker ---------------------------------------------------------------------

    def look_for_drift(self) -> None:
        """Ask what has changed since."""
        if self._record is None or self._summary is None:
            return
        id_ = self._record.id
        operation = self._worker.request("drift", {"comparison": id_}, _PATIENCE_MS)
        operation.succeeded.connect(partial(self._on_drift, id_))
        operation.failed.connect(self.problem)

    def _compute(self) -> None:
        """Ask for the figures anew; only the latest answer counts."""
        if self._record is None:
            return
        before = self._computing
        operation = self._worker.request("result", {"comparison": self._record.id}, _PATIENCE_MS)
        self._computing = operation
        if before is not None:
            before.cancel()
        operation.succeeded.connect(partial(self._on_result, operation))
        operation.failed.connect(self.problem)
        operation.finished.connect(partial(self._on_computed, operation))
        self.changed.emit()

    def _on_result(self, operation: Operation, values: Values) -> None:
        if operation is self._computing:
            self._summary = summary_from_wire(wire.part(values, "summary"))
            self._advise()

    def _on_computed(self, operation: Operation) -> None:
        if operation is self._computing:
            self._computing = None
            self.changed.emit()

    def _on_drift(self, id_: int, values: Values) -> None:
        if self._record is not None and self._record.id == id_:
            self._drift = drift_from_wire(values)
            self.drifted.emit()

    # Parts ---------------------------------------------------------------------------------

    def _forget(self) -> None:
        operation, self._computing = self._computing, None
        if operation is not None:
            operation.cancel()
        self._record = self._summary = self._advice = self._drift = None
        self._kinds, self._marks = {}, {}

    def _take(self, result: str) -> None:
        if not result:
            return
        try:
            self._summary = summary_from_wire(json.loads(result)["summary"])
        except (ValueError, KeyError, TypeError) as error:
            self.problem.emit(
                UserProblem(
                    "The result of this comparison cannot be read.",
                    "It may be of a newer version of Inglenook. Its answers can be read.",
                    repr(error),
                )
            )
            return
        self._advise()

    def _advise(self) -> None:
        self._advice = advise(self._summary, self._weights) if self._summary else None

    def _read_marks(self, id_: int) -> None:
        self._kinds = self._comparisons.kinds(id_)
        marks: dict[int, dict[Way, Mark]] = defaultdict(dict)
        for one in self._comparisons.marks(id_):
            is_rated = one.is_rated_right is not None
            marks[one.number][one.way] = Mark(one.counts_as_right, one.fault, is_rated)
        self._marks = dict(marks)


def as_source(number: int, passage: ReadPassage) -> SourcePart:
    """Return a passage as the source that it would be in a conversation, to open it."""
    return SourcePart(
        number,
        passage.path,
        passage.content_hash,
        passage.location,
        passage.page,
        passage.start,
        passage.end,
        passage.text,
        passage.start,
        passage.start,
        passage.is_cited,
    )


def drift_from_wire(values: Values) -> Drift:
    """Return the worker's answer to "drift"."""
    return Drift(
        _texts(values, "changed"),
        _texts(values, "gone"),
        tuple(int(one) for one in values.get("questions") or ()),
        wire.text(values, "adapter"),
        _texts(values, "words"),
    )


def _texts(values: Values, name: str) -> tuple[str, ...]:
    return tuple(str(one) for one in values.get(name) or ())
