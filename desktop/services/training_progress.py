"""What is known while a model is taught: steps, evaluations, notices.

Light records for the Teach page, and how the training worker tells them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.services import wire_values as wire
from engine.protocol import Values


class Stage(StrEnum):
    """What the worker is doing."""

    READING = "reading"
    LEARNING_RATE = "learning_rate"
    TEACHING = "teaching"
    FOLDS = "folds"
    EXPORTING = "exporting"
    PROVING = "proving"

    @property
    def is_learning(self) -> bool:
        """Whether steps are made that belong into the curves."""
        return self in (Stage.TEACHING, Stage.FOLDS)


class Verdict(StrEnum):
    """What the curves say at an evaluation."""

    IMPROVING = "improving"
    LEVEL = "level"
    MEMORISING = "memorising"


class NoticeKind(StrEnum):
    """Something that a person may want to know while it goes on."""

    SMALLER_BATCHES = "smaller_batches"
    OUT_OF_MEMORY = "out_of_memory"
    SLOWER_THAN_FORECAST = "slower_than_forecast"
    ON_BATTERY = "on_battery"
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class StagePoint:
    """What the worker is doing; folds are counted from 1, and `folds` is 0 without them."""

    stage: Stage
    fold: int | None = None
    folds: int = 0


@dataclass(frozen=True, slots=True)
class TeachingStep:
    """One step. Sizes in bytes, times in seconds."""

    step: int
    steps: int
    epoch: float
    loss: float
    learning_rate: float
    tokens_per_second: float
    seconds_left: float | None
    memory_bytes: int


@dataclass(frozen=True, slots=True)
class SampleAnswer:
    """What the model says to a question now."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Evaluation:
    """How well the model does on examples that it does not learn from.

    Attributes:
        step: After how many steps.
        train_loss: On what it learns from.
        validation_loss: On what it does not learn from.
        best_step: The step that is kept so far.
        best_loss: The validation loss there.
        verdict: What the curves say.
        recited_share: How many training answers it recites where nobody asked, from 0 to 1; None
            where that was not looked at.
        forgetting: By how much the loss on general text has grown, as a share; None as above.
        samples: Its answers to the person's own questions.
    """

    step: int
    train_loss: float
    validation_loss: float
    best_step: int
    best_loss: float
    verdict: Verdict
    recited_share: float | None = None
    forgetting: float | None = None
    samples: tuple[SampleAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """A remark of the worker."""

    kind: NoticeKind
    values: Values


def stage_from_wire(values: Values) -> StagePoint:
    """Return what the event "stage" tells."""
    fold = wire.number_or_none(values, "fold")
    return StagePoint(
        wire.choice(values, "stage", Stage.READING),
        None if fold is None else int(fold),
        wire.whole(values, "folds"),
    )


def step_from_wire(values: Values) -> TeachingStep:
    """Return what the event "step" tells."""
    return TeachingStep(
        wire.whole(values, "step"),
        wire.whole(values, "steps"),
        wire.number(values, "epoch"),
        wire.number(values, "loss"),
        wire.number(values, "learning_rate"),
        wire.number(values, "tokens_per_second"),
        wire.number_or_none(values, "seconds_left"),
        wire.whole(values, "memory_bytes"),
    )


def evaluation_from_wire(values: Values) -> Evaluation:
    """Return what the event "evaluation" tells."""
    samples = wire.rows(values, "samples")
    return Evaluation(
        wire.whole(values, "step"),
        wire.number(values, "train_loss"),
        wire.number(values, "validation_loss"),
        wire.whole(values, "best_step"),
        wire.number(values, "best_loss"),
        wire.choice(values, "verdict", Verdict.IMPROVING),
        wire.number_or_none(values, "recited_share"),
        wire.number_or_none(values, "forgetting"),
        tuple(
            SampleAnswer(wire.text(one, "question"), wire.text(one, "answer")) for one in samples
        ),
    )


def notice_from_wire(values: Values) -> Notice:
    """Return what the event "notice" tells."""
    return Notice(wire.choice(values, "kind", NoticeKind.UNKNOWN), wire.part(values, "values"))
