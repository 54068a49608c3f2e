"""Teaching a model: one run at a time, in a process of its own.

Covered: starting, pausing, going on, stopping with the best step, what becomes of it. Not covered:
the forecast (`planning_service`), the list of runs (`run_list_service`), exports
(`export_service`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.services.heavy_run import Awake, HeavyRun
from desktop.services.heavy_work import HeavyJob, HeavyWork
from desktop.services.idle_worker import IdleWorker
from desktop.services.teaching import Teaching, TeachingState
from desktop.services.training_plan import TeachingOptions, options_to_wire
from desktop.services.training_progress import (
    evaluation_from_wire,
    notice_from_wire,
    stage_from_wire,
    step_from_wire,
)
from desktop.services.training_runs import RunDetails, TeachingResult, result_from_wire
from engine.errors import EngineError
from engine.protocol import Values

__all__ = [
    "EngineError",
    "Lesson",
    "Teaching",
    "TeachingResult",
    "TeachingState",
    "TrainingService",
]

PATIENCE_MS: Final = 1_800_000
"""A step of a large model on a slow machine, and an export of it, take minutes in silence."""

CANCEL_PATIENCE_MS: Final = 600_000
"""A step is finished and a checkpoint written first."""


class Lesson(Protocol):
    """What is to be taught, and to which model."""

    @property
    def set_id(self) -> int:
        """The set of examples."""
        ...

    @property
    def model_id(self) -> str:
        """The model."""
        ...

    @property
    def model_name(self) -> str:
        """What people call it."""
        ...

    @property
    def name(self) -> str:
        """What comes out of it is to be called so."""
        ...

    @property
    def options(self) -> TeachingOptions:
        """How."""
        ...

    @property
    def probes(self) -> Sequence[str]:
        """Questions of the person's own, answered at each evaluation."""
        ...


class TrainingService(QObject):
    """Asks the training worker, and keeps what it says.

    Signals:
        began: A run is under way that was not.
        progressed: There are new steps, evaluations or remarks.
        changed: The run is in another state, or another run is shown.
        paused: The run that was under way has its checkpoint on the disk.
        ended: (TeachingResult).
        failed: (EngineError) the run was cut off; it can go on.
        refused: (EngineError) it cannot begin now.
    """

    began = Signal()
    progressed = Signal()
    changed = Signal()
    paused = Signal()
    ended = Signal(object)
    failed = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        worker: IdleWorker,
        awake: Awake,
        heavy: HeavyWork,
        make_room: Callable[[], None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        """Ask nothing yet.

        Args:
            worker: The training worker.
            awake: Keeps the machine awake meanwhile.
            heavy: Gives the turn.
            make_room: Frees the memory of what is not needed now.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._make_room = make_room
        self._current: Teaching | None = None
        self._run = HeavyRun(HeavyJob.TEACHING, worker, heavy, awake, self)
        self._run.progressed.connect(self._on_event)
        self._run.succeeded.connect(self._on_result)
        self._run.failed.connect(self._on_failure)
        self._run.finished.connect(self._on_finished)
        self._run.refused.connect(self.refused)

    @property
    def current(self) -> Teaching | None:
        """The run that is under way, or that was looked at last."""
        return self._current

    @property
    def is_under_way(self) -> bool:
        """Whether a model is being taught."""
        return self._run.is_under_way

    @property
    def why_not(self) -> str:
        """Why nothing can be taught now because of other work; empty where it can."""
        return self._run.why_not

    def start(self, lesson: Lesson, *, memory_is_short: bool = False) -> None:
        """Begin to teach; while one run is under way, another is not begun."""
        if not self._run.may_begin():
            return
        if memory_is_short:
            self._make_room()
        self._current = Teaching(lesson.name, lesson.model_name, lesson.set_id)
        self._train(
            {
                "set": lesson.set_id,
                "model": lesson.model_id,
                "name": lesson.name,
                "options": options_to_wire(lesson.options),
                "probes": list(lesson.probes),
            }
        )

    def show(self, details: RunDetails) -> None:
        """Look at a run that is not under way; nothing happens while one is."""
        if not self.is_under_way:
            self._current = Teaching.of(details)
            self.changed.emit()

    def go_on(self) -> None:
        """Go on with the run that is shown."""
        self._resume({})

    def keep_best(self) -> None:
        """Make no further step and keep the best one, of a run under way or of a paused one.

        A run under way that has none yet is paused.
        """
        if self.is_under_way:
            current = self._current
            has_best = current is not None and current.has_best
            self._cancel(TeachingState.STOPPING if has_best else TeachingState.PAUSING)
        else:
            self._resume({"finish": True})

    def pause(self) -> None:
        """Write a checkpoint and end the process; `paused` tells when that is done."""
        self._cancel(TeachingState.PAUSING)

    def shut_down(self) -> None:
        """End what is under way; the run goes on from its last checkpoint."""
        self._run.shut_down()

    # Asking --------------------------------------------------------------------------------

    def _resume(self, further: Values) -> None:
        current = self._current
        if current is None or not current.run_id or not self._run.may_begin():
            return
        current.state = TeachingState.RUNNING
        current.problem = None
        current.notices.clear()
        self._train({"run": current.run_id, **further})

    def _train(self, parameters: Values) -> None:
        self._run.begin("train", parameters, PATIENCE_MS, CANCEL_PATIENCE_MS)
        self.began.emit()
        self.changed.emit()

    def _cancel(self, state: TeachingState) -> None:
        if self.is_under_way and self._current is not None:
            self._current.state = state
            self.changed.emit()
            self._run.cancel()

    # Answers -------------------------------------------------------------------------------

    def _on_event(self, event: str, values: Values) -> None:
        teaching = self._current
        if teaching is None:
            return
        if event == "began":
            teaching.run_id = str(values.get("run", ""))
        elif event == "stage":
            teaching.enter(stage_from_wire(values))
        elif event == "step":
            teaching.add_step(step_from_wire(values))
        elif event == "evaluation":
            teaching.add_evaluation(evaluation_from_wire(values))
        elif event == "notice":
            teaching.add_notice(notice_from_wire(values))
        self.progressed.emit()

    def _on_result(self, values: Values) -> None:
        result = result_from_wire(values)
        if self._current is not None:
            self._current.result = result
            self._current.run_id = result.run_id or self._current.run_id
            self._current.state = TeachingState.FINISHED

    def _on_failure(self, error: EngineError) -> None:
        if self._current is not None:
            self._current.problem = error
            self._current.state = TeachingState.FAILED

    def _on_finished(self) -> None:
        if self._current is None:
            return
        if self._current.state is TeachingState.STOPPING:
            self._current.state = TeachingState.PAUSED
            if self._current.run_id:
                self.keep_best()
                return
        elif self._current.state is TeachingState.PAUSING:
            self._current.state = TeachingState.PAUSED
        self._tell_end(self._current)

    def _tell_end(self, teaching: Teaching) -> None:
        self.changed.emit()
        if teaching.state is TeachingState.PAUSED:
            self.paused.emit()
        elif teaching.problem is not None:
            self.failed.emit(teaching.problem)
        elif teaching.result is not None:
            self.ended.emit(teaching.result)
