"""Letting the model judge the answers of a comparison, beside the person.

Covered: asking, how far it is, what it is worth. Not covered: how answers are judged and when that
may be shown (`engine.comparison.judge`).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services import wire_values as wire
from desktop.services.heavy_work import HeavyJob, HeavyWork
from desktop.services.idle_worker import IdleWorker
from desktop.services.operation import Operation
from engine.protocol import Values

__all__ = ["JudgeService"]

_PATIENCE_MS: Final = 1_800_000
"""A large model takes minutes to load."""


class JudgeService(QObject):
    """Asks the comparing worker to judge.

    Signals:
        changed: Answers are being judged, or are no longer.
        progressed: (share from 0 to 1).
        judged: (comparison's id) what the judge said is kept, as far as it may be shown.
        problem: (EngineError).
    """

    changed = Signal()
    progressed = Signal(float)
    judged = Signal(int)
    problem = Signal(object)

    def __init__(
        self,
        worker: IdleWorker,
        heavy: HeavyWork,
        make_room: Callable[[], None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        """Ask nothing yet.

        Args:
            worker: The comparing worker.
            heavy: Gives the turn.
            make_room: Frees the memory of what is not needed now.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._worker = worker
        self._heavy = heavy
        self._make_room = make_room
        self._operation: Operation | None = None
        self._words: dict[int, str] = {}

    @property
    def is_judging(self) -> bool:
        """Whether answers are being judged."""
        return self._operation is not None

    @property
    def why_not(self) -> str:
        """Why nothing can be judged now; empty when it can."""
        return self._heavy.why_not(HeavyJob.JUDGING)

    def words(self, comparison_id: int) -> str:
        """Say how far the judge agreed with the person; empty where it was not asked yet."""
        return self._words.get(comparison_id, "")

    def judge(self, comparison_id: int) -> None:
        """Judge the answers of a comparison; nothing happens while others are judged."""
        if self.is_judging:
            return
        refusal = self._heavy.claim(HeavyJob.JUDGING)
        if refusal is not None:
            self.problem.emit(refusal)
            return
        self._make_room()
        operation = self._worker.request("judge", {"comparison": comparison_id}, _PATIENCE_MS)
        self._operation = operation
        operation.progressed.connect(self._on_progress)
        operation.succeeded.connect(partial(self._on_judged, comparison_id))
        operation.failed.connect(self.problem)
        operation.finished.connect(self._on_finished)
        self.changed.emit()

    def stop(self) -> None:
        """Judge no further; what was kept until then stays."""
        if self._operation is not None:
            self._operation.cancel()

    def _on_progress(self, _: str, values: Values) -> None:
        if values.get("total"):
            self.progressed.emit(float(values["done"]) / float(values["total"]))

    def _on_judged(self, comparison_id: int, values: Values) -> None:
        self._words[comparison_id] = wire.text(values, "words")
        self.judged.emit(comparison_id)

    def _on_finished(self) -> None:
        self._operation = None
        self._heavy.release(HeavyJob.JUDGING)
        self._worker.end_soon()
        self.changed.emit()
