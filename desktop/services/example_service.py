"""Sets of examples and what is in them: written, edited, reviewed, removed with a way back.

Covered: everything that the window does itself. Not covered: where many examples come from at once
(`example_sources`), the check of a set (`example_check`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from desktop.services.reviewed_sets import ReviewedSets
from engine.conversations.feedback import FeedbackList, Rating
from engine.errors import EngineError
from engine.examples.records import (
    Example,
    ExampleOrigin,
    ExamplePassage,
    ExampleSet,
    ExampleTurn,
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
    "ExampleTurn",
    "NewExample",
    "Purpose",
    "RatedAnswers",
    "Review",
]


@dataclass(frozen=True, slots=True)
class RatedAnswers:
    """How many answers of the conversations can become examples, or questions of a comparison."""

    corrected: int
    liked: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.corrected + self.liked


class ExampleService(ReviewedSets[Example, ExampleSet]):
    """Changes sets and examples, and says so; its signals are those of `ReviewedSets`."""

    def __init__(
        self, examples: ExampleList, feedback: FeedbackList, parent: QObject | None = None
    ) -> None:
        super().__init__(examples, parent)
        self._examples = examples
        self._feedback = feedback

    # Sets ----------------------------------------------------------------------------------

    def create(self, name: str, purpose: Purpose) -> ExampleSet | None:
        """Make a set, numbered where the name is taken; None when that cannot be done."""
        made: list[ExampleSet] = []
        free = self._free_name(name)
        self._change_set(lambda: made.append(self._examples.create_set(free, purpose)))
        return made[0] if made else None

    def set_purpose(self, set_id: int, purpose: Purpose) -> None:
        """Say what a set is to teach."""
        self._change_set(lambda: self._examples.set_purpose(set_id, purpose))

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

    def remove_examples(self, set_id: int, ids: Iterable[int]) -> tuple[Example, ...]:
        """Remove examples and return them, so that `restore` can put them back."""
        return self.remove_rows(set_id, ids)

    def rated_answers(self) -> RatedAnswers:
        """Count the answers that a person corrected or liked."""
        return rated_answers(self._feedback)


def rated_answers(feedback: FeedbackList) -> RatedAnswers:
    """Count the answers that a person corrected or liked."""
    rated = [one.feedback for one in feedback.all()]
    corrected = sum(one.correction is not None for one in rated)
    liked = sum(one.correction is None and one.rating is Rating.GOOD for one in rated)
    return RatedAnswers(corrected, liked)
