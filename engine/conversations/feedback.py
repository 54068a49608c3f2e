"""What a person thinks of answers: a thumb up or down, and the answer as it should have been.

Covered: rating, correcting, listing what was rated or corrected with question and answer, for
teaching and comparing. Not covered: the search through corrections (`searching`), training.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from engine.store import Connection


class Rating(StrEnum):
    """A thumb."""

    GOOD = "good"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Feedback:
    """What a person thinks of one answer.

    Attributes:
        message_id: The answer.
        rating: None where there is only a correction.
        correction: The answer as it should be; None where there is none.
        changed_at: In seconds since 1970.
    """

    message_id: int
    rating: Rating | None
    correction: str | None
    changed_at: float


@dataclass(frozen=True, slots=True)
class RatedAnswer:
    """An answer with its question and what a person thinks of it."""

    conversation_id: int
    question: str
    answer: str
    feedback: Feedback


class FeedbackList:
    """The feedback of one person."""

    def __init__(self, database: Connection) -> None:
        self._database = database

    def rate(self, message_id: int, rating: Rating | None) -> None:
        """Rate an answer, or with None take the rating back."""
        self._write(message_id, "rating", rating)

    def correct(self, message_id: int, text: str | None) -> None:
        """Say what an answer should have been; None or blank takes the correction back."""
        self._write(message_id, "correction", text if text and text.strip() else None)

    def of(self, message_ids: Iterable[int]) -> dict[int, Feedback]:
        """Return the feedback on these messages; those without any are left out."""
        rows = self._database.rows(
            "SELECT message_id, rating, correction, changed_at FROM feedback "
            "WHERE message_id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(message_ids)),),
        )
        return {row[0]: _feedback(*row) for row in rows}

    def all(self) -> list[RatedAnswer]:
        """Return every answer with feedback, the latest change first."""
        rows = self._database.rows(
            "SELECT m.conversation_id, coalesce(question.text, ''), coalesce(answer.text, ''), "
            "f.message_id, f.rating, f.correction, f.changed_at "
            "FROM feedback f JOIN message m ON m.id = f.message_id "
            "LEFT JOIN message_words answer ON answer.rowid = m.id "
            "LEFT JOIN message_words question ON question.rowid = m.parent_id "
            "ORDER BY f.changed_at DESC, f.message_id DESC"
        )
        return [
            RatedAnswer(conversation, question, answer, _feedback(*feedback))
            for conversation, question, answer, *feedback in rows
        ]

    def _write(self, message_id: int, column: str, value: str | None) -> None:
        with self._database.transaction():
            self._database.run(
                f"INSERT INTO feedback (message_id, {column}, changed_at) "  # noqa: S608 - ours
                f"VALUES (?, ?, ?) ON CONFLICT (message_id) DO UPDATE "
                f"SET {column} = excluded.{column}, changed_at = excluded.changed_at",
                (message_id, value, time.time()),
            )
            self._database.run(
                "DELETE FROM feedback WHERE message_id = ? AND rating IS NULL "
                "AND correction IS NULL",
                (message_id,),
            )


def _feedback(
    message_id: int, rating: str | None, correction: str | None, changed_at: float
) -> Feedback:
    return Feedback(message_id, None if rating is None else Rating(rating), correction, changed_at)
