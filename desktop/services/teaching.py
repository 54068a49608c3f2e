"""One run of teaching as it is known now: its curves, its state, its result.

Covered: what the worker's events change in it. Not covered: asking the worker (`training_service`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from desktop.services.training_progress import (
    Evaluation,
    Notice,
    Stage,
    StagePoint,
    TeachingStep,
)
from desktop.services.training_runs import RunDetails, TeachingResult
from engine.errors import EngineError

_Point = TypeVar("_Point", TeachingStep, Evaluation)


class TeachingState(StrEnum):
    """How far it is."""

    RUNNING = "running"
    PAUSING = "pausing"
    """A checkpoint is being written."""

    STOPPING = "stopping"
    """As pausing; then the best step is kept."""

    PAUSED = "paused"
    FINISHED = "finished"
    FAILED = "failed"

    @property
    def is_under_way(self) -> bool:
        """Whether the worker has something to do for it."""
        return self in (TeachingState.RUNNING, TeachingState.PAUSING, TeachingState.STOPPING)


@dataclass(slots=True)
class Teaching:
    """What is known of one run.

    Attributes:
        name: What is being taught, as the person calls it.
        model_name: The model that is taught.
        set_id: The set of examples; 0 where it is not known.
        run_id: Its name for machines; empty until the worker has told it.
        state: How far it is.
        stage: What the worker is doing; None until it has told it.
        steps: The steps of the curve that is shown: those of one fold, or of the whole run.
        evaluations: The evaluations of the same curve.
        notices: Remarks of the worker, each kind once.
        result: How it ended; None before.
        problem: Why it failed; None when it did not.
    """

    name: str
    model_name: str
    set_id: int = 0
    run_id: str = ""
    state: TeachingState = TeachingState.RUNNING
    stage: StagePoint | None = None
    steps: list[TeachingStep] = field(default_factory=list)
    evaluations: list[Evaluation] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    result: TeachingResult | None = None
    problem: EngineError | None = None

    @property
    def last_step(self) -> TeachingStep | None:
        """The step that was made last."""
        return self.steps[-1] if self.steps else None

    @property
    def last_evaluation(self) -> Evaluation | None:
        """The evaluation that was made last."""
        return self.evaluations[-1] if self.evaluations else None

    @property
    def last_spoken(self) -> Evaluation | None:
        """The last evaluation at which questions were answered: that takes time, so not at all."""
        spoken = (one for one in reversed(self.evaluations) if one.samples)
        return next(spoken, None)

    @property
    def recited_share(self) -> float | None:
        """How many training answers it recited when that was looked at last."""
        known = (one.recited_share for one in reversed(self.evaluations))
        return next((share for share in known if share is not None), None)

    @property
    def has_best(self) -> bool:
        """Whether a step can be kept; the steps of folds are only made to measure."""
        in_folds = self.stage is not None and self.stage.stage is Stage.FOLDS
        return not in_folds and any(one.step for one in self.evaluations)

    @property
    def share(self) -> float | None:
        """How far the steps are, from 0 to 1; None where that is not known."""
        step = self.last_step
        return step.step / step.steps if step is not None and step.steps > 0 else None

    def enter(self, stage: StagePoint) -> None:
        """Note what the worker does now; each fold, and what follows, has curves of its own."""
        known = self.stage
        has_curves = known is not None and known.stage.is_learning
        if has_curves and stage.stage.is_learning and known != stage:
            self.steps.clear()
            self.evaluations.clear()
        self.stage = stage

    def add_step(self, step: TeachingStep) -> None:
        """Add a step; after a checkpoint some are made again."""
        _drop_from(self.steps, step.step)
        self.steps.append(step)

    def add_evaluation(self, evaluation: Evaluation) -> None:
        """Add an evaluation; after a checkpoint some are made again."""
        _drop_from(self.evaluations, evaluation.step)
        self.evaluations.append(evaluation)

    def add_notice(self, notice: Notice) -> None:
        """Add a remark instead of an older one of its kind."""
        self.notices = [one for one in self.notices if one.kind is not notice.kind]
        self.notices.append(notice)

    @classmethod
    def of(cls, details: RunDetails) -> Teaching:
        """Return a run that is not under way, as it is kept."""
        run = details.run
        state = TeachingState.PAUSED if run.state.can_go_on else TeachingState.FINISHED
        made = cls(run.name, run.model_name, run.set_id, run.id, state)
        made.steps.extend(details.steps)
        made.evaluations.extend(details.evaluations)
        made.result = details.result
        made.stage = StagePoint(Stage.TEACHING) if details.steps else None
        return made


def _drop_from(points: list[_Point], step: int) -> None:
    while points and points[-1].step >= step:
        points.pop()
