"""Letting the model judge the answers of a comparison, beside the person.

Covered: asking, how far it is, what it is worth. Not covered: how answers are judged and when that
may be shown (`engine.comparison.judge`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services import wire_values as wire
from desktop.services.heavy_run import Awake, HeavyRun
from desktop.services.heavy_work import HeavyJob, HeavyWork
from desktop.services.idle_worker import IdleWorker
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
        self._judged = 0
        self._run = HeavyRun(HeavyJob.JUDGING, worker, heavy, awake, self)
        self._run.progressed.connect(self._on_progress)
        self._run.succeeded.connect(self._on_judged)
        self._run.failed.connect(self.problem)
        self._run.finished.connect(self.changed)
        self._run.refused.connect(self.problem)
        self._words: dict[int, str] = {}

    @property
    def is_judging(self) -> bool:
        """Whether answers are being judged."""
        return self._run.is_under_way

    @property
    def why_not(self) -> str:
        """Why nothing can be judged now; empty when it can."""
        return self._run.why_not

    def words(self, comparison_id: int) -> str:
        """Say how far the judge agreed with the person; empty where it was not asked yet."""
        return self._words.get(comparison_id, "")

    def judge(self, comparison_id: int) -> None:
        """Judge the answers of a comparison; nothing happens while others are judged."""
        if self._run.may_begin():
            self._make_room()
            self._judged = comparison_id
            self._run.begin("judge", {"comparison": comparison_id}, _PATIENCE_MS)
            self.changed.emit()

    def stop(self) -> None:
        """Judge no further; what was kept until then stays."""
        self._run.cancel()

    def _on_progress(self, _: str, values: Values) -> None:
        if values.get("total"):
            self.progressed.emit(float(values["done"]) / float(values["total"]))

    def _on_judged(self, values: Values) -> None:
        self._words[self._judged] = wire.text(values, "words")
        self.judged.emit(self._judged)
