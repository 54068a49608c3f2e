"""Comparing: one comparison at a time, in a process of its own.

Covered: starting, pausing, going on, asking some questions again. Not covered: the history
(`comparison_history`), what came out of it (`comparison_result`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal

from desktop.services import wire_values as wire
from desktop.services.comparing import Comparing, ComparingState
from desktop.services.heavy_run import Awake, HeavyRun
from desktop.services.heavy_work import HeavyJob, HeavyWork
from desktop.services.idle_worker import IdleWorker
from engine.comparison.comparison_records import ComparisonRecord
from engine.comparison.records import Way
from engine.errors import EngineError
from engine.protocol import Values

__all__ = ["Comparing", "ComparingState", "ComparisonService", "EngineError", "Way", "Wish"]

PATIENCE_MS: Final = 1_800_000
"""A large model is loaded from a slow disk, and writes an answer in silence."""

CANCEL_PATIENCE_MS: Final = 300_000
"""The answer that is being written is finished first, on a slow machine."""


class Wish(Protocol):
    """What is to be compared."""

    @property
    def set_id(self) -> int:
        """The set of questions."""

    @property
    def name(self) -> str:
        """What it is to be called."""

    @property
    def model_id(self) -> str:
        """The model that answers."""

    @property
    def model_name(self) -> str:
        """What people call it."""

    @property
    def adapter_id(self) -> str:
        """What the model was taught; empty for nothing."""

    @property
    def adapter_name(self) -> str:
        """What people call that."""

    @property
    def ways(self) -> tuple[Way, ...]:
        """How the questions are answered."""

    @property
    def collection(self) -> str:
        """The part of the library that is searched; empty for all of it."""

    @property
    def seed(self) -> int:
        """The same seed gives the same answers."""

    @property
    def answer_tokens(self) -> int:
        """Tokens of an answer at most."""

    @property
    def passages(self) -> int:
        """That are read with a question."""


class ComparisonService(QObject):
    """Asks the comparing worker, and keeps what it says.

    Signals:
        began: A comparison is under way that was not.
        progressed: There is another answer.
        changed: It is in another state, or another one is shown.
        paused: The one that was under way is at rest; each answer so far is kept.
        ended: (comparison's id) all answers are there, and the result is kept.
        failed: (EngineError) it was cut off; it can go on.
        refused: (EngineError) it cannot begin now.
    """

    began = Signal()
    progressed = Signal()
    changed = Signal()
    paused = Signal()
    ended = Signal(int)
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
            worker: The comparing worker.
            awake: Keeps the machine awake meanwhile.
            heavy: Gives the turn.
            make_room: Frees the memory of what is not needed now.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._make_room = make_room
        self._current: Comparing | None = None
        self._run = HeavyRun(HeavyJob.COMPARING, worker, heavy, awake, self)
        self._run.progressed.connect(self._on_event)
        self._run.succeeded.connect(self._on_result)
        self._run.failed.connect(self._on_failure)
        self._run.finished.connect(self._on_finished)
        self._run.refused.connect(self.refused)

    @property
    def current(self) -> Comparing | None:
        """The comparison that is under way, or that was looked at last."""
        return self._current

    @property
    def is_under_way(self) -> bool:
        """Whether something is being compared."""
        return self._run.is_under_way

    @property
    def why_not(self) -> str:
        """Why none can begin now; empty when one can."""
        return self._run.why_not

    def start(self, wish: Wish) -> bool:
        """Begin to compare; while one comparison is under way, another is not begun.

        Returns:
            Whether it was begun.
        """
        shown = Comparing(wish.name, wish.model_name, wish.adapter_name, wish.ways, wish.set_id)
        return self._begin(shown, "compare", values_of(wish))

    def show(self, record: ComparisonRecord) -> None:
        """Look at a comparison that is not under way; nothing happens while one is."""
        if not self.is_under_way:
            self._current = Comparing.of(record)
            self.changed.emit()

    def go_on(self) -> None:
        """Go on with the comparison that is shown."""
        current = self._current
        if current is not None and current.id:
            self._begin(current, "compare", {"comparison": current.id})

    def rerun(self, record: ComparisonRecord, numbers: Sequence[int]) -> bool:
        """Ask some questions of a comparison again.

        Returns:
            Whether that was begun.
        """
        shown = Comparing.of(record)
        shown.done = 0
        shown.total = len(numbers) * len(record.wish.ways)
        return self._begin(shown, "rerun", {"comparison": record.id, "numbers": list(numbers)})

    def pause(self) -> None:
        """Stop after the present answer and end the process; `paused` tells when that is done."""
        if self.is_under_way and self._current is not None:
            self._current.state = ComparingState.PAUSING
            self.changed.emit()
            self._run.cancel()

    def shut_down(self) -> None:
        """End what is under way; it goes on from its last answer."""
        self._run.shut_down()

    # Asking --------------------------------------------------------------------------------

    def _begin(self, shown: Comparing, method: str, parameters: Values) -> bool:
        if not self._run.may_begin():
            return False
        self._make_room()
        shown.state = ComparingState.RUNNING
        shown.problem = None
        self._current = shown
        self._run.begin(method, parameters, PATIENCE_MS, CANCEL_PATIENCE_MS)
        self.began.emit()
        self.changed.emit()
        return True

    # Answers -------------------------------------------------------------------------------

    def _on_event(self, event: str, values: Values) -> None:
        current = self._current
        if current is None:
            return
        if event == "probing":
            current.look(values)
        elif event == "began":
            current.begin(values)
        elif event == "answer":
            current.add(values)
        self.progressed.emit()

    def _on_result(self, values: Values) -> None:
        if self._current is not None:
            self._current.id = wire.whole(values, "comparison", self._current.id)
            self._current.state = ComparingState.FINISHED
            self._current.done = self._current.total

    def _on_failure(self, error: EngineError) -> None:
        if self._current is not None:
            self._current.problem = error
            self._current.state = ComparingState.FAILED

    def _on_finished(self) -> None:
        if self._current is None:
            return
        if self._current.state is ComparingState.PAUSING:
            self._current.state = ComparingState.PAUSED
        self._tell_end(self._current)

    def _tell_end(self, current: Comparing) -> None:
        self.changed.emit()
        if current.state is ComparingState.PAUSED:
            self.paused.emit()
        elif current.problem is not None:
            self.failed.emit(current.problem)
        elif current.state is ComparingState.FINISHED:
            self.ended.emit(current.id)


def values_of(wish: Wish) -> Values:
    """Return what is to be compared as the worker takes it."""
    return {
        "set": wish.set_id,
        "name": wish.name,
        "model": wish.model_id,
        "adapter": wish.adapter_id,
        "ways": [way.value for way in wish.ways],
        "seed": wish.seed,
        "answer_tokens": wish.answer_tokens,
        "passages": wish.passages,
        "collection": wish.collection,
    }
