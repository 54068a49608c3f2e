"""What a person thinks of answers: thumbs, and the answer as it should have been.

It is kept with the conversations; Teach and Compare read it there. Nothing of it leaves this
computer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from engine.conversations.feedback import Feedback, FeedbackList, Rating
from engine.errors import EngineError

__all__ = ["Feedback", "FeedbackService", "Rating"]


class FeedbackService(QObject):
    """Keeps ratings and corrections.

    Signals:
        changed: (answer id) what a person thinks of it is different now.
        problem: (EngineError) it cannot be kept.
    """

    changed = Signal(int)
    problem = Signal(object)

    def __init__(self, feedback: FeedbackList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feedback = feedback

    def of(self, answer_ids: Iterable[int]) -> dict[int, Feedback]:
        """Return the feedback on answers; those without any are left out."""
        return self._feedback.of(answer_ids)

    def rate(self, answer_id: int, rating: str) -> None:
        """Rate an answer "good" or "bad"; an empty rating takes it back."""
        wanted = Rating(rating) if rating else None
        self._change(answer_id, lambda: self._feedback.rate(answer_id, wanted))

    def correct(self, answer_id: int, text: str | None) -> None:
        """Keep what an answer should have been; None takes the correction back."""
        self._change(answer_id, lambda: self._feedback.correct(answer_id, text))

    def _change(self, answer_id: int, action: Callable[[], None]) -> None:
        try:
            action()
        except EngineError as error:
            self.problem.emit(error)
        # After a failure too: what is shown must be what is kept.
        self.changed.emit(answer_id)
