"""One heavy job at a time: teaching and comparing both want all cores and the memory of a model.

Covered: whose turn it is, refusing the others with words. Not covered: work that is short, or that
a person waits for (an answer, a search).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, Signal

from engine.errors import UserProblem

__all__ = ["HeavyJob", "HeavyWork"]


class HeavyJob(StrEnum):
    """What takes hours and all of the machine."""

    TEACHING = "teaching"
    COMPARING = "comparing"
    JUDGING = "judging"


_REFUSALS: Final = {
    HeavyJob.TEACHING: "One thing at a time: something is being taught now.",
    HeavyJob.COMPARING: "One thing at a time: a comparison is running now.",
    HeavyJob.JUDGING: "One thing at a time: answers are being judged now.",
}


class HeavyWork(QObject):
    """Whose turn it is.

    Signals:
        changed: Another job has the turn, or none.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._current: HeavyJob | None = None

    @property
    def current(self) -> HeavyJob | None:
        """What is under way; None when nothing is."""
        return self._current

    def why_not(self, job: HeavyJob) -> str:
        """Say why a job cannot begin because of another one; empty where it can."""
        current = self._current
        return _REFUSALS[current] if current is not None and current is not job else ""

    def claim(self, job: HeavyJob) -> UserProblem | None:
        """Take the turn.

        Returns:
            Why it cannot be had; None when it is had.
        """
        words = self.why_not(job)
        if words:
            return UserProblem(words, "Wait until it is done, or pause it.")
        if self._current is None:
            self._current = job
            self.changed.emit()
        return None

    def release(self, job: HeavyJob) -> None:
        """Give the turn back; nothing happens where another job has it."""
        if self._current is job:
            self._current = None
            self.changed.emit()
