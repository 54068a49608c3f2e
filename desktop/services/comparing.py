"""One comparison as it is known while it runs: how far it is, and the answers as they come in.

Covered: what the worker's events change in it. Not covered: asking the worker
(`comparison_service`), the result (`comparison_result`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from desktop.services import wire_values as wire
from engine.comparison.comparison_records import ComparisonRecord, ComparisonState
from engine.comparison.records import Fault, Way
from engine.errors import EngineError
from engine.protocol import Values

__all__ = ["ArrivedAnswer", "Comparing", "ComparingState", "Fault", "Way"]


class ComparingState(StrEnum):
    """How far it is."""

    RUNNING = "running"
    PAUSING = "pausing"
    """The answer that is being written is finished first, or thrown away."""

    PAUSED = "paused"
    FINISHED = "finished"
    FAILED = "failed"

    @property
    def is_under_way(self) -> bool:
        """Whether the worker has something to do for it."""
        return self in (ComparingState.RUNNING, ComparingState.PAUSING)


@dataclass(frozen=True, slots=True)
class ArrivedAnswer:
    """An answer that was just written.

    Attributes:
        way: How the question was answered.
        text: The answer.
        is_right: Whether it counts as right; None where that cannot be said.
        fault: Why it is none; None when it is one.
    """

    way: Way
    text: str
    is_right: bool | None
    fault: Fault | None


@dataclass(slots=True)
class Comparing:
    """What is known of one comparison.

    Attributes:
        name: What the person calls it.
        model_name: The model that answers.
        adapter_name: What it was taught; empty without.
        ways: How the questions are answered.
        set_id: The set of questions; 0 where it is not known.
        id: Its number; 0 until the worker has told it.
        state: How far it is.
        questions: How many questions there are; 0 until that is known.
        taught: How many are kept out because the model was taught with them.
        doubled: How many because another one asks nearly the same.
        crossed: How many are answered by the part of the teaching that did not see them.
        looked: How much of the look beforehand is done, from 0 to 1; None before and after it.
        done: Answers that are there.
        total: Answers that there are to be; 0 until that is known.
        seconds_left: How long it still takes; None where that is not known.
        question: The question that is being answered.
        answers: The answers to it so far.
        problem: Why it was cut off; None when it was not.
    """

    name: str
    model_name: str
    adapter_name: str
    ways: tuple[Way, ...]
    set_id: int = 0
    id: int = 0
    state: ComparingState = ComparingState.RUNNING
    questions: int = 0
    taught: int = 0
    doubled: int = 0
    crossed: int = 0
    looked: float | None = None
    done: int = 0
    total: int = 0
    seconds_left: float | None = None
    question: str = ""
    answers: dict[Way, ArrivedAnswer] = field(default_factory=dict)
    problem: EngineError | None = None
    _number: int = -1

    @property
    def share(self) -> float | None:
        """How far it is, from 0 to 1; None before that can be said."""
        return self.done / self.total if self.total else None

    @property
    def question_number(self) -> int:
        """Which question is being answered, from 1; 0 before the first."""
        return self._number + 1

    def look(self, values: Values) -> None:
        """Note how far the worker is with what can be known before the first answer."""
        total = wire.number(values, "total")
        self.looked = wire.number(values, "done") / total if total else None

    def begin(self, values: Values) -> None:
        """Note what the worker has found before the first answer."""
        self.looked = None
        self.id = wire.whole(values, "comparison", self.id)
        self.questions = wire.whole(values, "questions", self.questions)
        self.taught = wire.whole(values, "taught")
        self.doubled = wire.whole(values, "doubled")
        self.crossed = wire.whole(values, "crossed")
        self.total = self.questions * len(self.ways)

    def add(self, values: Values) -> None:
        """Take an answer that has come in."""
        number = wire.whole(values, "number")
        if number != self._number:
            self._number = number
            self.question = wire.text(values, "question")
            self.answers.clear()
        answer = _answer_from_wire(values)
        if answer is not None:
            self.answers[answer.way] = answer
        self.id = wire.whole(values, "comparison", self.id)
        self.done = wire.whole(values, "done", self.done)
        self.total = wire.whole(values, "total", self.total)
        self.seconds_left = wire.number_or_none(values, "seconds_left")

    @classmethod
    def of(cls, record: ComparisonRecord) -> Comparing:
        """Return a comparison that is not under way, as it is kept."""
        wish, facts = record.wish, record.facts
        is_done = record.state is ComparisonState.FINISHED
        return cls(
            wish.name,
            wish.model.name,
            wish.adapter.name if wish.adapter is not None else "",
            wish.ways,
            wish.set_id,
            record.id,
            ComparingState.FINISHED if is_done else ComparingState.PAUSED,
            questions=record.questions,
            taught=facts.taught,
            doubled=facts.doubled,
            crossed=facts.crossed,
            done=record.answers,
            total=record.wanted,
        )


def _answer_from_wire(values: Values) -> ArrivedAnswer | None:
    """Return an answer; None for a way of another version."""
    if values.get("way") not in [way.value for way in Way]:
        return None
    is_right = values.get("is_right")
    fault = wire.choice(values, "fault", Fault.FAILED) if values.get("fault") else None
    return ArrivedAnswer(
        Way(values["way"]),
        wire.text(values, "text"),
        None if is_right is None else bool(is_right),
        fault,
    )
