"""Reads questions and answers of a comparison a page at a time, and of all of them only the marks.

A comparison may have ten thousand questions with four answers each, and every answer holds the
passages that were read: nobody looks at all of them at once. Covered: reading. Not covered: writing
(`storage`).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from engine.comparison import wire
from engine.comparison.comparison_records import ComparedQuestion
from engine.comparison.questions.wire import content_from_wire
from engine.comparison.records import Fault, QuestionKind, Way, WayAnswer
from engine.store import Connection


@dataclass(frozen=True, slots=True)
class AnswerMark:
    """Whether an answer is a right one, without the answer.

    Attributes:
        number: Of the question, from 0.
        way: How it was answered.
        is_right: Whether it was measured as right; None where nothing could be measured.
        fault: Why it is none; None when it is one.
        is_rated_right: What the person thinks of it; None when they have not said.
    """

    number: int
    way: Way
    is_right: bool | None
    fault: Fault | None
    is_rated_right: bool | None

    @property
    def counts_as_right(self) -> bool | None:
        """Whether it counts as right: the person's word goes first."""
        return self.is_right if self.is_rated_right is None else self.is_rated_right


class AnswerPages:
    """What a list of comparisons can read page by page."""

    def __init__(self, database: Connection) -> None:
        self._database = database

    def kinds(self, id_: int) -> dict[int, QuestionKind]:
        """Return the kind of each question, by its number."""
        rows = self._database.rows(
            "SELECT number, content->>'$.kind' FROM comparison_question "
            "WHERE comparison_id = ? ORDER BY number",
            (id_,),
        )
        return {number: QuestionKind(kind) for number, kind in rows}

    def marks(self, id_: int) -> list[AnswerMark]:
        """Return the marks of all answers that are there."""
        rows = self._database.rows(
            "SELECT number, way, answer->>'$.measures.is_right', answer->>'$.fault', "
            "is_rated_right FROM comparison_answer WHERE comparison_id = ? ORDER BY number, rowid",
            (id_,),
        )
        return [
            AnswerMark(
                number, Way(way), _flag(right), Fault(fault) if fault else None, _flag(rated)
            )
            for number, way, right, fault, rated in rows
        ]

    def questions_at(self, id_: int, numbers: Sequence[int]) -> dict[int, ComparedQuestion]:
        """Return some questions by their numbers."""
        rows = self._database.rows(
            "SELECT number, question_id, content, adapter FROM comparison_question "
            "WHERE comparison_id = ? AND number IN (SELECT value FROM json_each(?))",
            (id_, json.dumps(list(numbers))),
        )
        return {
            number: ComparedQuestion(
                number, question_id, content_from_wire(json.loads(text)), adapter
            )
            for number, question_id, text, adapter in rows
        }

    def answers_at(self, id_: int, numbers: Sequence[int]) -> list[WayAnswer]:
        """Return the answers to some questions."""
        rows = self._database.rows(
            "SELECT answer FROM comparison_answer "
            "WHERE comparison_id = ? AND number IN (SELECT value FROM json_each(?)) "
            "ORDER BY number, rowid",
            (id_, json.dumps(list(numbers))),
        )
        return [wire.answer_from_wire(json.loads(text)) for (text,) in rows]


def _flag(value: int | None) -> bool | None:
    return None if value is None else bool(value)
