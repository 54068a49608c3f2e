"""Questions to JSON and back: for the database, the workers and the window.

Unknown fields of a newer version are dropped when read, so that an older one can still show the
rest.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from engine.comparison.records import (
    AnswerForm,
    AnswerPlace,
    NewQuestion,
    Question,
    QuestionKind,
    QuestionOrigin,
    QuestionSet,
)
from engine.examples.records import Review
from engine.examples.wire import known_fields, turns_from_wire


def content_to_wire(content: NewQuestion) -> dict[str, Any]:
    """Return a question that is not stored as JSON values."""
    return asdict(content)


def content_from_wire(values: Mapping[str, Any]) -> NewQuestion:
    """Return the question that `content_to_wire` wrote."""
    known = known_fields(NewQuestion, values)
    known["expected"] = tuple(map(str, known.get("expected", ())))
    known["kind"] = QuestionKind(known["kind"])
    known["place"] = place_from_wire(known.get("place", {}))
    known["form"] = form_from_wire(known.get("form", {}))
    known["history"] = turns_from_wire(known.get("history", ()))
    known["origin"] = QuestionOrigin(known.get("origin", QuestionOrigin.IMPORTED))
    known["review"] = Review(known.get("review", Review.ACCEPTED))
    return NewQuestion(**known)


def question_to_wire(question: Question) -> dict[str, Any]:
    """Return a stored question as JSON values."""
    return asdict(question)


def question_from_wire(values: Mapping[str, Any]) -> Question:
    """Return the question that `question_to_wire` wrote."""
    content = content_from_wire(values["content"])
    changed_at = float(values.get("changed_at", 0.0))
    return Question(int(values["id"]), int(values["set_id"]), content, changed_at)


def set_to_wire(one: QuestionSet) -> dict[str, Any]:
    """Return a set, without its questions, as JSON values."""
    return asdict(one)


def set_from_wire(values: Mapping[str, Any]) -> QuestionSet:
    """Return the set that `set_to_wire` wrote."""
    return QuestionSet(**known_fields(QuestionSet, values))


def place_from_wire(values: Mapping[str, Any]) -> AnswerPlace:
    """Return a place from JSON values."""
    return AnswerPlace(**known_fields(AnswerPlace, values))


def form_from_wire(values: Mapping[str, Any]) -> AnswerForm:
    """Return a form from JSON values."""
    return AnswerForm(**known_fields(AnswerForm, values))
