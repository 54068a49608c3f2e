"""Keeps sets of questions in user.db.

Covered: what a question is in the database, and how two of them are told apart; all else is in
`engine.examples.reviewed_list`. Light enough for the window. Not covered: where questions come
from, and which of them a model was taught with.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from typing import ClassVar

from engine.comparison.questions import wire
from engine.comparison.records import (
    AnswerForm,
    AnswerPlace,
    NewQuestion,
    Question,
    QuestionKind,
    QuestionOrigin,
    QuestionSet,
)
from engine.conversations.importing.values import cleaned
from engine.errors import UserProblem
from engine.examples.records import Review
from engine.examples.reviewed_list import Added, ReviewedList
from engine.examples.tables import Tables, Wanted
from engine.examples.wire import encoded, storable, turns_of
from engine.store import Row

__all__ = ["Added", "QuestionList"]


class QuestionList(ReviewedList[NewQuestion, Question, QuestionSet]):
    """The questions of one person."""

    _tables: ClassVar = Tables(
        sets="question_set",
        set_columns=(),
        rows="question",
        columns=(
            *("question", "expected", "kind", "place", "form", "system", "history"),
            *("origin", "source", "group_name", "review"),
        ),
        holds=(
            "question LIKE {0} ESCAPE '!'",
            "EXISTS (SELECT 1 FROM json_each(expected) WHERE value LIKE {0} ESCAPE '!')",
        ),
        words_for_set="set of questions",
        words_for_row="question",
        words_for_a_row="a question",
    )

    def create_set(self, name: str) -> QuestionSet:
        """Make a set.

        Raises:
            UserProblem: The name is empty or taken.
        """
        return self._create(name)

    def count(
        self,
        set_id: int,
        reviews: frozenset[Review] | None = None,
        kinds: frozenset[QuestionKind] | None = None,
        search: str = "",
        ids: Sequence[int] | None = None,
    ) -> int:
        """Return how many questions a list has; the arguments are those of `page`."""
        return self._count(Wanted(set_id, {"review": reviews, "kind": kinds}, search, ids))

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
        """Return some questions of a list.

        Args:
            set_id: The set.
            offset: How many to skip.
            limit: How many to return at most.
            reviews: Only those with one of these; None for all.
            kinds: Only those of one of these; None for all.
            search: Only those with this text in the question or a right answer.
            ids: Only these, in this order; None for all, the oldest first.
        """
        wanted = Wanted(set_id, {"review": reviews, "kind": kinds}, search, ids)
        return self._page(wanted, offset, limit)

    def edit(
        self, question_id: int, question: str, expected: Sequence[str], kind: QuestionKind
    ) -> None:
        """Change the words of a question, its right answers and what makes an answer right.

        Raises:
            UserProblem: It is not there, says nothing, has no right answer although it is not to be
                refused, or the set has a question with these words and answers already.
        """
        right = tuple(one for one in expected if one.strip())
        if not question.strip():
            raise UserProblem("The question is empty.", "Write what you would ask.")
        if not right and kind is not QuestionKind.REFUSE:
            raise UserProblem(
                "The question has no right answer.",
                "Write one, or say that nothing here answers it.",
            )
        self._rewrite(
            question_id, lambda one: replace(one, question=question, expected=right, kind=kind)
        )

    def set_kind(self, ids: Iterable[int], kind: QuestionKind) -> int:
        """Say of questions what makes their answers right ones; returns how many are changed.

        Those without a right answer stay such that are to be refused.
        """
        return self._database.run(
            "UPDATE question SET kind = :kind, changed_at = :now "
            "WHERE id IN (SELECT value FROM json_each(:ids)) AND kind <> :kind "
            "AND (expected <> '[]' OR :kind = :refuse)",
            {
                "kind": kind,
                "now": time.time(),
                "ids": json.dumps(list(ids)),
                "refuse": QuestionKind.REFUSE,
            },
        )

    def _values_of(self, content: NewQuestion) -> Row:
        return (
            content.question,
            json.dumps(content.expected, ensure_ascii=False),
            content.kind,
            json.dumps(asdict(content.place), ensure_ascii=False),
            json.dumps(asdict(content.form), ensure_ascii=False),
            content.system,
            encoded(content.history),
            content.origin,
            content.source,
            content.group,
            content.review,
        )

    def _storable(self, content: NewQuestion) -> NewQuestion:
        """Return the question without halves of characters, NUL, and blanks around it."""
        place, form = content.place, content.form
        return replace(
            content,
            question=cleaned(content.question).strip(),
            expected=tuple(dict.fromkeys(map(cleaned, content.expected))),
            place=AnswerPlace(cleaned(place.path), cleaned(place.quote), place.page),
            form=AnswerForm(cleaned(form.schema), cleaned(form.pattern)),
            system=cleaned(content.system),
            history=storable(content.history),
            source=cleaned(content.source),
            group=cleaned(content.group),
        )

    def _hash_of(self, content: NewQuestion) -> bytes:
        """Return what tells a question from all others by what is asked and what is right."""
        said = (
            content.system.strip(),
            [(one.is_answer, one.text.strip()) for one in content.history],
            content.question,
            [one.strip() for one in content.expected],
            asdict(content.form),
        )
        return hashlib.sha256(json.dumps(said).encode()).digest()[:16]

    def _set_from(self, row: Row, counts: Row) -> QuestionSet:
        return QuestionSet(*row, *counts)

    def _row_from(self, row: Row) -> Question:
        id_, set_id, question, expected, kind, place, form, system, history, *rest = row
        origin, source, group, review, changed_at = rest
        content = NewQuestion(
            question,
            tuple(json.loads(expected)),
            QuestionKind(kind),
            wire.place_from_wire(json.loads(place)),
            wire.form_from_wire(json.loads(form)),
            system,
            turns_of(history),
            QuestionOrigin(origin),
            source,
            group,
            Review(review),
        )
        return Question(id_, set_id, content, changed_at)
