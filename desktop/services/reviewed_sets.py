"""What sets of examples and sets of questions have in common for the window.

Covered: names, counts, pages, reviewing, removing with a way back. Not covered: what a row says
(`example_service`, `question_service`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from engine.errors import EngineError
from engine.examples.records import Review
from engine.examples.reviewed_list import ReviewedList, StoredRow, StoredSet

_UNDO_MS: Final = 60_000
"""How long a removed set can come back; the words that offer it go away before."""


class CountedSet(StoredSet, Protocol):
    """A set with its counts."""

    @property
    def accepted(self) -> int:
        """How many rows count."""

    @property
    def waiting(self) -> int:
        """How many wait for a look."""

    @property
    def rejected(self) -> int:
        """How many were rejected."""


RowT = TypeVar("RowT", bound=StoredRow)
SetT = TypeVar("SetT", bound=CountedSet)


def total_of(one: CountedSet) -> int:
    """Return how many rows a set has, whatever was said of them."""
    return one.accepted + one.waiting + one.rejected


class ReviewedSets(QObject, Generic[RowT, SetT]):
    """Changes sets and what is in them, and says so.

    Signals:
        sets_changed: There is another set, or one has another name, or is gone.
        changed: (set's id) its rows are different now.
        removed: (the set) it is hidden; `undo_remove` brings it back for a minute.
        problem: (EngineError).
    """

    sets_changed = Signal()
    changed = Signal(int)
    removed = Signal(object)
    problem = Signal(object)

    def __init__(self, rows: ReviewedList[Any, RowT, SetT], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._removed: int | None = None
        self._undo_timer = QTimer(self)
        self._undo_timer.setSingleShot(True)
        self._undo_timer.setInterval(_UNDO_MS)
        self._undo_timer.timeout.connect(self.finish_remove)

    # Sets ----------------------------------------------------------------------------------

    def sets(self) -> tuple[SetT, ...]:
        """Return the sets with their counts, sorted by name."""
        return tuple(one for one in self._rows.sets() if one.id != self._removed)

    def at(self, set_id: int) -> SetT | None:
        """Return a set with its counts; None when it is gone."""
        if set_id == self._removed:
            return None
        try:
            return self._rows.set_at(set_id)
        except EngineError:
            # Gone meanwhile: whoever asks shows what there is.
            return None

    def rename(self, set_id: int, name: str) -> EngineError | None:
        """Give a set another name.

        Returns:
            Why that cannot be done; None when it was.
        """
        try:
            self._rows.rename_set(set_id, name)
        except EngineError as error:
            return error
        self.sets_changed.emit()
        return None

    def remove(self, one: SetT) -> None:
        """Hide a set now and delete it when the time for second thoughts is over."""
        self.finish_remove()
        self._removed = one.id
        self._undo_timer.start()
        self.sets_changed.emit()
        self.removed.emit(one)

    def discard_empty(self, one: SetT) -> None:
        """Remove a set at once in which there is nothing to miss."""
        now = self.at(one.id)
        if now is not None and not total_of(now):
            self._change_set(lambda: self._rows.remove_set(one.id))

    def undo_remove(self) -> None:
        """Bring back the set that was removed last."""
        self._undo_timer.stop()
        self._removed = None
        self.sets_changed.emit()

    def finish_remove(self) -> None:
        """Delete for good what was removed last; for the end of the window, too."""
        self._undo_timer.stop()
        removed, self._removed = self._removed, None
        if removed is not None:
            self._change_set(lambda: self._rows.remove_set(removed))

    # Rows ----------------------------------------------------------------------------------

    def review(self, set_id: int, ids: Iterable[int], review: Review) -> None:
        """Say of some whether they count."""
        self._do(set_id, lambda: self._rows.review(ids, review))

    def remove_rows(self, set_id: int, ids: Iterable[int]) -> tuple[RowT, ...]:
        """Remove some and return them, so that `restore` can put them back."""
        removed: list[RowT] = []
        self._do(set_id, lambda: removed.extend(self._rows.remove(ids)))
        return tuple(removed)

    def restore(self, rows: Sequence[RowT]) -> None:
        """Put removed ones back."""
        for set_id in {one.set_id for one in rows}:
            of_set = [one for one in rows if one.set_id == set_id]
            self._do(set_id, lambda of_set=of_set: self._rows.restore(of_set))  # type: ignore[misc]

    def tell_changed(self, set_id: int) -> None:
        """For those who let another process write: the rows are different now."""
        self.changed.emit(set_id)

    # Changing ------------------------------------------------------------------------------

    def _free_name(self, name: str) -> str:
        """Return a name that no set has: numbered where it is taken."""
        taken = {one.name.casefold() for one in self._rows.sets()}
        numbered, number = name, 2
        while numbered.casefold() in taken:
            numbered = f"{name} {number}"
            number += 1
        return numbered

    def _change_set(self, action: Callable[[], None]) -> None:
        try:
            action()
        except EngineError as error:
            self.problem.emit(error)
        self.sets_changed.emit()

    def _do(self, set_id: int, action: Callable[[], object]) -> None:
        error = self._try(set_id, action)
        if error is not None:
            self.problem.emit(error)

    def _try(self, set_id: int, action: Callable[[], object]) -> EngineError | None:
        try:
            action()
        except EngineError as error:
            return error
        self.changed.emit(set_id)
        return None
