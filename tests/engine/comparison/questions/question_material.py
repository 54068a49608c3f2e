"""Questions for tests."""

from __future__ import annotations

from collections.abc import Iterable

from engine.comparison.records import NewQuestion, Question, QuestionKind


def asked(question: str, *expected: str, kind: QuestionKind = QuestionKind.FREE) -> NewQuestion:
    """Return a question with its right answers."""
    return NewQuestion(question, expected, kind)


def stored(contents: Iterable[NewQuestion]) -> list[Question]:
    """Return questions as if they came from a set, with ids from 1."""
    return [Question(number, 1, one, 0.0) for number, one in enumerate(contents, 1)]
