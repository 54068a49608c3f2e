"""Writes a set into a file, one question a line, under names that other programs understand.

`importing` reads back what was written: nothing is changed on the way, except that a question that
waits for a look, or was rejected, is not written.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.comparison.questions.fields import COMES_FROM
from engine.comparison.questions.storage import QuestionList
from engine.comparison.records import NewQuestion
from engine.examples.exporting import write_lines


def write_questions(questions: QuestionList, set_id: int, path: Path) -> int:
    """Write the questions of a set that count, and return how many they are.

    The file is whole or not there at all.

    Raises:
        UserProblem: The file cannot be written.
    """
    lines = (line_of(one.content) for one in questions.accepted(set_id))
    return write_lines(path, lines, "write the questions")


def line_of(question: NewQuestion) -> str:
    """Return a question as one line of JSON."""
    values: dict[str, Any] = {
        "question": question.question,
        "answers": list(question.expected),
        "kind": question.kind,
        "path": question.place.path,
        "page": question.place.page,
        "quote": question.place.quote,
        "schema": question.form.schema,
        "pattern": question.form.pattern,
        "system": question.system,
        "history": [asdict(turn) for turn in question.history],
        "group": question.group,
        "origin": question.origin,
        COMES_FROM: question.source,
    }
    return json.dumps({name: value for name, value in values.items() if value}, ensure_ascii=False)
