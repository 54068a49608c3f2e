"""Keeps comparisons in user.db: what was asked, each answer as soon as it is there, the result.

A comparison keeps its questions as they were when it began, so that editing or removing a set
changes nothing that was measured. Each answer is a commit of its own: whatever moment a process
ends at, no answer is made twice. Covered: storing, the history, ratings of single answers by the
person. Not covered: making the answers (`running`).
"""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from typing import Final

from engine.comparison import wire
from engine.comparison.answer_pages import AnswerPages
from engine.comparison.comparison_records import (
    ComparedQuestion,
    ComparisonFacts,
    ComparisonRecord,
    ComparisonState,
    ComparisonWish,
)
from engine.comparison.questions.wire import content_from_wire, content_to_wire
from engine.comparison.records import Fault, Way, WayAnswer
from engine.errors import UserProblem
from engine.store import Row

_RECORDS: Final = (
    "SELECT id, wish, facts, state, created_at, changed_at, "
    "(SELECT count(*) FROM comparison_question q WHERE q.comparison_id = comparison.id), "
    "(SELECT count(*) FROM comparison_answer a WHERE a.comparison_id = comparison.id), "
    "result FROM comparison"
)


class ComparisonList(AnswerPages):
    """The comparisons of one person."""

    # Comparisons ---------------------------------------------------------------------------

    def all(self) -> list[ComparisonRecord]:
        """Return all comparisons, the latest first."""
        return [_record(row) for row in self._database.rows(f"{_RECORDS} ORDER BY id DESC")]

    def at(self, id_: int) -> ComparisonRecord:
        """Return the comparison with an id.

        Raises:
            UserProblem: There is none.
        """
        row = self._database.row(f"{_RECORDS} WHERE id = ?", (id_,))
        if row is None:
            raise UserProblem(
                "This comparison is not there any more.",
                "`inglenook comparisons` lists those that are.",
            )
        return _record(row)

    def named(self, words: str) -> ComparisonRecord:
        """Return the comparison with an id or a name, as a person gives it.

        Raises:
            UserProblem: There is none, or there are several of that name.
        """
        if words.isdecimal():
            return self.at(int(words))
        found = [one for one in self.all() if one.wish.name == words]
        if len(found) > 1:
            numbers = ", ".join(str(one.id) for one in found)
            raise UserProblem(
                f"There are several comparisons “{words}”.", f"Say which by its number: {numbers}."
            )
        if not found:
            raise UserProblem(
                f"There is no comparison “{words}”.",
                "`inglenook comparisons` lists those that are.",
            )
        return found[0]

    def create(
        self, wish: ComparisonWish, facts: ComparisonFacts, questions: Sequence[ComparedQuestion]
    ) -> ComparisonRecord:
        """Keep a new comparison, with its questions as they are now."""
        now = time.time()
        with self._database.transaction():
            id_ = self._database.insert(
                "INSERT INTO comparison (name, state, wish, facts, result, created_at, changed_at) "
                "VALUES (?, ?, ?, ?, '', ?, ?)",
                (wish.name, ComparisonState.RUNNING, _text(wish), _text(facts), now, now),
            )
            self._database.run_many(
                "INSERT INTO comparison_question "
                "(comparison_id, number, question_id, adapter, content) VALUES (?, ?, ?, ?, ?)",
                (
                    (id_, one.number, one.question_id, one.adapter, _question_text(one))
                    for one in questions
                ),
            )
        return self.at(id_)

    def set_state(self, id_: int, state: ComparisonState) -> None:
        """Say how far a comparison is."""
        self._change(id_, "state", state)

    def finish(self, id_: int, result: str) -> None:
        """Keep the result of a comparison, which is finished with it."""
        with self._database.transaction():
            self._change(id_, "result", result)
            self._change(id_, "state", ComparisonState.FINISHED)

    def set_facts(self, id_: int, facts: ComparisonFacts) -> None:
        """Keep what is known by now."""
        self._change(id_, "facts", _text(facts))

    def rename(self, id_: int, name: str) -> None:
        """Give a comparison another name.

        Raises:
            UserProblem: There is no such comparison, or the name is empty.
        """
        words = " ".join(name.split())
        if not words:
            raise UserProblem("A comparison needs a name.", "Write a word or two.")
        wish = {**wire.to_wire(self.at(id_).wish), "name": words}
        with self._database.transaction():
            self._change(id_, "name", words)
            self._change(id_, "wish", json.dumps(wish, ensure_ascii=False))

    def remove(self, id_: int) -> None:
        """Delete a comparison with its answers."""
        self._database.run("DELETE FROM comparison WHERE id = ?", (id_,))

    # Questions and answers -----------------------------------------------------------------

    def questions(self, id_: int) -> list[ComparedQuestion]:
        """Return the questions of a comparison in their order."""
        rows = self._database.rows(
            "SELECT number, question_id, content, adapter FROM comparison_question "
            "WHERE comparison_id = ? ORDER BY number",
            (id_,),
        )
        return [
            ComparedQuestion(number, question_id, content_from_wire(json.loads(text)), adapter)
            for number, question_id, text, adapter in rows
        ]

    def answers(self, id_: int) -> list[WayAnswer]:
        """Return the answers that are there, by question and way."""
        rows = self._database.rows(
            "SELECT answer FROM comparison_answer WHERE comparison_id = ? ORDER BY number, rowid",
            (id_,),
        )
        return [wire.answer_from_wire(json.loads(text)) for (text,) in rows]

    def done(self, id_: int) -> frozenset[tuple[int, Way]]:
        """Return which answers are there, as pairs of question and way.

        What failed is not done: it is asked again when a comparison goes on.
        """
        rows = self._database.rows(
            "SELECT number, way FROM comparison_answer WHERE comparison_id = ? "
            "AND json_extract(answer, '$.fault') IS NOT ?",
            (id_, Fault.FAILED),
        )
        return frozenset((number, Way(way)) for number, way in rows)

    def add_answer(self, id_: int, answer: WayAnswer) -> None:
        """Keep an answer; it is on the disk when this returns."""
        with self._database.transaction():
            self._database.run(
                "INSERT INTO comparison_answer (comparison_id, number, way, answer) "
                "VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET answer = excluded.answer",
                (id_, answer.number, answer.way, _text(answer)),
            )
            self._database.run(
                "UPDATE comparison SET changed_at = ? WHERE id = ?", (time.time(), id_)
            )

    def forget_answers(
        self, id_: int, numbers: Sequence[int], ways: Sequence[Way], facts: ComparisonFacts
    ) -> None:
        """Delete what some ways answered to some questions, so that it is made again.

        Args:
            id_: Of the comparison.
            numbers: Of the questions.
            ways: Whose answers are made again.
            facts: What is known now; it takes the place of what was known before.
        """
        with self._database.transaction():
            self._database.run(
                "DELETE FROM comparison_answer WHERE comparison_id = ? "
                "AND number IN (SELECT value FROM json_each(?)) "
                "AND way IN (SELECT value FROM json_each(?))",
                (id_, json.dumps(list(numbers)), json.dumps(list(ways))),
            )
            self.set_facts(id_, facts)
            self._change(id_, "result", "")
            self._change(id_, "state", ComparisonState.PAUSED)

    # Ratings -------------------------------------------------------------------------------

    def rate(self, id_: int, number: int, way: Way, is_right: bool | None) -> None:
        """Keep what the person thinks of an answer; None takes it back."""
        self._database.run(
            "UPDATE comparison_answer SET is_rated_right = ? "
            "WHERE comparison_id = ? AND number = ? AND way = ?",
            (None if is_right is None else int(is_right), id_, number, way),
        )

    def ratings(self, id_: int) -> dict[tuple[int, Way], bool]:
        """Return what the person thinks of answers, by question and way."""
        rows = self._database.rows(
            "SELECT number, way, is_rated_right FROM comparison_answer "
            "WHERE comparison_id = ? AND is_rated_right IS NOT NULL",
            (id_,),
        )
        return {(number, Way(way)): bool(is_right) for number, way, is_right in rows}

    def _change(self, id_: int, column: str, value: str) -> None:
        self._database.run(
            f"UPDATE comparison SET {column} = ?, changed_at = ? WHERE id = ?",  # noqa: S608 - ours
            (value, time.time(), id_),
        )


def _text(record: ComparisonWish | ComparisonFacts | WayAnswer) -> str:
    return json.dumps(wire.to_wire(record), ensure_ascii=False)


def _question_text(one: ComparedQuestion) -> str:
    return json.dumps(content_to_wire(one.content), ensure_ascii=False)


def _record(row: Row) -> ComparisonRecord:
    id_, wish, facts, state, created_at, changed_at, questions, answers, result = row
    return ComparisonRecord(
        id_,
        wire.wish_from_wire(json.loads(wish)),
        wire.facts_from_wire(json.loads(facts)),
        ComparisonState(state),
        created_at,
        changed_at,
        questions,
        answers,
        result,
    )
