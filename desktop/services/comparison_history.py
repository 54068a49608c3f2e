"""The comparisons that there are: finished ones with their verdicts, and those that can go on.

Covered: listing, other names, removing with a way back, how often predictions were right. Not
covered: running them (`comparison_service`), what came out of one (`comparison_result`).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from engine.comparison.advice_records import Advice, Verdict
from engine.comparison.comparison_records import ComparisonRecord, ComparisonState
from engine.comparison.outcome_wire import advice_from_wire
from engine.comparison.storage import ComparisonList
from engine.comparison.track_record import TrackRecord, track_record
from engine.errors import EngineError

__all__ = [
    "Advice",
    "ComparisonHistory",
    "ComparisonRecord",
    "ComparisonState",
    "ListedComparison",
    "TrackRecord",
    "Verdict",
]

_UNDO_MS: Final = 60_000
"""How long a removed comparison can come back; the words that offer it go away before."""


@dataclass(frozen=True, slots=True)
class ListedComparison:
    """One comparison with what it advised.

    Attributes:
        record: The comparison.
        advice: What came out of it; None before the end, or of a newer version.
    """

    record: ComparisonRecord
    advice: Advice | None

    @property
    def is_finished(self) -> bool:
        """Whether all answers are there, and their result."""
        return self.record.state is ComparisonState.FINISHED and self.advice is not None


class ComparisonHistory(QObject):
    """Lists comparisons and changes the list.

    Signals:
        changed: There is another comparison, or one has another name or state, or is gone.
        removed: (ComparisonRecord) it is hidden; `undo_remove` brings it back for a minute.
        problem: (EngineError).
    """

    changed = Signal()
    removed = Signal(object)
    problem = Signal(object)

    def __init__(self, comparisons: ComparisonList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparisons = comparisons
        self._removed: int | None = None
        self._undo_timer = QTimer(self)
        self._undo_timer.setSingleShot(True)
        self._undo_timer.setInterval(_UNDO_MS)
        self._undo_timer.timeout.connect(self.finish_remove)

    def all(self) -> tuple[ListedComparison, ...]:
        """Return the comparisons, the latest first."""
        records = (one for one in self._comparisons.all() if one.id != self._removed)
        return tuple(ListedComparison(one, _advice_of(one)) for one in records)

    def at(self, id_: int) -> ComparisonRecord | None:
        """Return a comparison; None when it is gone."""
        if id_ == self._removed:
            return None
        try:
            return self._comparisons.at(id_)
        except EngineError:
            # Gone meanwhile: whoever asks shows what there is.
            return None

    def predictions(self) -> TrackRecord:
        """Return how often what was predicted was then measured."""
        return track_record(self._comparisons.all())

    def refresh(self) -> None:
        """Say that another process has written something."""
        self.changed.emit()

    def rename(self, id_: int, name: str) -> EngineError | None:
        """Give a comparison another name.

        Returns:
            Why that cannot be done; None when it was.
        """
        try:
            self._comparisons.rename(id_, name)
        except EngineError as error:
            return error
        self.changed.emit()
        return None

    def remove(self, record: ComparisonRecord) -> None:
        """Hide a comparison now and delete it when the time for second thoughts is over."""
        self.finish_remove()
        self._removed = record.id
        self._undo_timer.start()
        self.changed.emit()
        self.removed.emit(record)

    def undo_remove(self) -> None:
        """Bring back the comparison that was removed last."""
        self._undo_timer.stop()
        self._removed = None
        self.changed.emit()

    def finish_remove(self) -> None:
        """Delete for good what was removed last; for the end of the window, too."""
        self._undo_timer.stop()
        removed, self._removed = self._removed, None
        if removed is None:
            return
        try:
            self._comparisons.remove(removed)
        except EngineError as error:
            self.problem.emit(error)
        self.changed.emit()


def _advice_of(record: ComparisonRecord) -> Advice | None:
    if not record.result:
        return None
    try:
        return advice_from_wire(json.loads(record.result)["advice"])
    except (ValueError, KeyError, TypeError):
        # Of a newer version: the comparison is listed without its verdict.
        return None
