"""Sets of examples and what is in them: written, edited, reviewed, removed with a way back.

Covered: everything that the window does itself. Not covered: where many examples come from at once
(`example_sources`), the check of a set (`example_check`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from engine.conversations.feedback import FeedbackList, Rating
from engine.errors import EngineError
from engine.examples.records import (
    Example,
    ExampleOrigin,
    ExamplePassage,
    ExampleSet,
    NewExample,
    Purpose,
    Review,
)
from engine.examples.storage import ExampleList

__all__ = [
    "Example",
    "ExampleOrigin",
    "ExamplePassage",
    "ExampleService",
    "ExampleSet",
    "NewExample",
    "Purpose",
    "RatedAnswers",
    "Review",
]

_UNDO_MS: Final = 60_000
"""How long a removed set can come back; the words that offer it go away before."""


@dataclass(frozen=True, slots=True)
class RatedAnswers:
    """How many answers of the conversations can become examples."""

    corrected: int
    liked: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.corrected + self.liked


class ExampleService(QObject):
    """Changes sets and examples, and says so.

    Signals:
        sets_changed: There is another set, or one has another name or purpose, or is gone.
        changed: (set's id) its examples are different now.
        removed: (ExampleSet) it is hidden; `undo_remove` brings it back for a minute.
        problem: (EngineError).
    """

    sets_changed = Signal()
    changed = Signal(int)
    removed = Signal(object)
    problem = Signal(object)

    def __init__(
        self, examples: ExampleList, feedback: FeedbackList, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._examples = examples
        self._feedback = feedback
        self._removed: int | None = None
        self._undo_timer = QTimer(self)
        self._undo_timer.setSingleShot(True)
        self._undo_timer.setInterval(_UNDO_MS)
        self._undo_timer.timeout.connect(self.finish_remove)

    # Sets ----------------------------------------------------------------------------------

    def sets(self) -> tuple[ExampleSet, ...]:
        """Return the sets with their counts, sorted by name."""
        return tuple(one for one in self._examples.sets() if one.id != self._removed)

    def at(self, set_id: int) -> ExampleSet | None:
        """Return a set with its counts; None when it is gone."""
        if set_id == self._removed:
            return None
        try:
            return self._examples.set_at(set_id)
        except EngineError:
            # Gone meanwhile: whoever asks shows what there is.
            return None

    def create(self, name: str, purpose: Purpose) -> ExampleSet | None:
        """Make a set, numbered where the name is taken; None when that cannot be done."""
        made: list[ExampleSet] = []
        free = self._free_name(name)
        self._change_set(lambda: made.append(self._examples.create_set(free, purpose)))
        return made[0] if made else None

    def rename(self, set_id: int, name: str) -> EngineError | None:
        """Give a set another name.

        Returns:
            Why that cannot be done; None when it was.
        """
        try:
            self._examples.rename_set(set_id, name)
        except EngineError as error:
            return error
        self.sets_changed.emit()
        return None

    def set_purpose(self, set_id: int, purpose: Purpose) -> None:
        """Say what a set is to teach."""
        self._change_set(lambda: self._examples.set_purpose(set_id, purpose))

    def remove(self, one: ExampleSet) -> None:
        """Hide a set now and delete it when the time for second thoughts is over."""
        self.finish_remove()
        self._removed = one.id
        self._undo_timer.start()
        self.sets_changed.emit()
        self.removed.emit(one)

    def discard_empty(self, one: ExampleSet) -> None:
        """Remove a set at once in which there is nothing to miss."""
        if not self._examples.count(one.id):
            self._change_set(lambda: self._examples.remove_set(one.id))

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
            self._change_set(lambda: self._examples.remove_set(removed))

    # Examples ------------------------------------------------------------------------------

    def count(
        self,
        set_id: int,
        reviews: frozenset[Review] | None = None,
        search: str = "",
        ids: Sequence[int] | None = None,
    ) -> int:
        """Return how many examples `page` has to give."""
        return self._examples.count(set_id, reviews, search, ids)

    def page(
        self,
        set_id: int,
        offset: int,
        limit: int,
        reviews: frozenset[Review] | None = None,
        search: str = "",
        ids: Sequence[int] | None = None,
    ) -> list[Example]:
        """Return some examples of a list; see `ExampleList.page`."""
        return self._examples.page(set_id, offset, limit, reviews, search, ids)

    def write(self, set_id: int, question: str, answer: str) -> EngineError | None:
        """Add an example that a person wrote.

        Returns:
            Why that cannot be done; None when it was, or when the set had it already.
        """
        new = NewExample(question, answer, origin=ExampleOrigin.WRITTEN)
        return self._try(set_id, lambda: self._examples.add(set_id, [new]))

    def edit(self, example: Example, question: str, answer: str) -> EngineError | None:
        """Change the words of an example.

        Returns:
            Why that cannot be done; None when it was.
        """
        return self._try(example.set_id, lambda: self._examples.edit(example.id, question, answer))

    def review(self, set_id: int, ids: Iterable[int], review: Review) -> None:
        """Say of examples whether they count."""
        self._do(set_id, lambda: self._examples.review(ids, review))

    def remove_examples(self, set_id: int, ids: Iterable[int]) -> tuple[Example, ...]:
        """Remove examples and return them, so that `restore` can put them back."""
        removed: list[Example] = []
        self._do(set_id, lambda: removed.extend(self._examples.remove(ids)))
        return tuple(removed)

    def restore(self, examples: Sequence[Example]) -> None:
        """Put removed examples back."""
        for set_id in {one.set_id for one in examples}:
            of_set = [one for one in examples if one.set_id == set_id]
            self._do(set_id, lambda of_set=of_set: self._examples.restore(of_set))  # type: ignore[misc]

    def tell_changed(self, set_id: int) -> None:
        """For those who let another process write: the examples are different now."""
        self.changed.emit(set_id)

    def rated_answers(self) -> RatedAnswers:
        """Count the answers that a person corrected or liked."""
        feedback = [one.feedback for one in self._feedback.all()]
        corrected = sum(one.correction is not None for one in feedback)
        liked = sum(one.correction is None and one.rating is Rating.GOOD for one in feedback)
        return RatedAnswers(corrected, liked)

    # Changing ------------------------------------------------------------------------------

    def _free_name(self, name: str) -> str:
        taken = {one.name.casefold() for one in self._examples.sets()}
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
