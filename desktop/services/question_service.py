"""Sets of questions and what is in them: written, edited, reviewed, removed with a way back.

Covered: everything that the window does itself. Not covered: where many questions come from at once
(`question_sources`), the check of a set (`question_check`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject

from desktop.services.example_service import RatedAnswers, rated_answers
from desktop.services.reviewed_sets import ReviewedSets
from engine.comparison.questions.storage import QuestionList
from engine.comparison.records import (
    AnswerPlace,
    NewQuestion,
    Question,
    QuestionKind,
    QuestionOrigin,
    QuestionSet,
)
from engine.conversations.feedback import FeedbackList
from engine.errors import EngineError
from engine.examples.records import Review

__all__ = [
    "AnswerPlace",
    "NewQuestion",
    "Question",
    "QuestionKind",
    "QuestionOrigin",
    "QuestionService",
    "QuestionSet",
    "Review",
]


class QuestionService(ReviewedSets[Question, QuestionSet]):
    """Changes sets and questions, and says so; its signals are those of `ReviewedSets`."""

    def __init__(
        self, questions: QuestionList, feedback: FeedbackList, parent: QObject | None = None
    ) -> None:
        super().__init__(questions, parent)
        self._questions = questions
        self._feedback = feedback

    # Sets ----------------------------------------------------------------------------------

    def create(self, name: str) -> QuestionSet | None:
        """Make a set, numbered where the name is taken; None when that cannot be done."""
        made: list[QuestionSet] = []
        free = self._free_name(name)
        self._change_set(lambda: made.append(self._questions.create_set(free)))
        return made[0] if made else None

    # Questions -----------------------------------------------------------------------------

    def count(
        self,
        set_id: int,
        reviews: frozenset[Review] | None = None,
        kinds: frozenset[QuestionKind] | None = None,
        search: str = "",
        ids: Sequence[int] | None = None,
    ) -> int:
        """Return how many questions `page` has to give."""
        return self._questions.count(set_id, reviews, kinds, search, ids)

    def page(
        self,
        set_id: int,
        offset: int,
        limit: int,
        reviews: frozenset[Review] | None = None,
        kinds: frozenset[QuestionKind] | None = None,
        search: str = "",
        ids: Sequence[int] | None = None,
    ) -> list[Question]:
        """Return some questions of a list; see `QuestionList.page`."""
        return self._questions.page(set_id, offset, limit, reviews, kinds, search, ids)

    def write(
        self, set_id: int, question: str, expected: Sequence[str], kind: QuestionKind
    ) -> EngineError | None:
        """Add a question that a person wrote.

        Returns:
            Why that cannot be done; None when it was, or when the set had it already.
        """
        new = NewQuestion(question, tuple(expected), kind, origin=QuestionOrigin.WRITTEN)
        return self._try(set_id, lambda: self._questions.add(set_id, [new]))

    def edit(
        self, one: Question, question: str, expected: Sequence[str], kind: QuestionKind
    ) -> EngineError | None:
        """Change the words of a question, its right answers, and what makes an answer right.

        Returns:
            Why that cannot be done; None when it was.
        """
        return self._try(one.set_id, lambda: self._questions.edit(one.id, question, expected, kind))

    def set_kind(self, set_id: int, ids: Iterable[int], kind: QuestionKind) -> int:
        """Say of questions what makes their answers right; returns how many are changed."""
        changed: list[int] = []
        self._do(set_id, lambda: changed.append(self._questions.set_kind(ids, kind)))
        return sum(changed)

    def rated_answers(self) -> RatedAnswers:
        """Count the answers of the conversations that a person corrected or liked."""
        return rated_answers(self._feedback)
