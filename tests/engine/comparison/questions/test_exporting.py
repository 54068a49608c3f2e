"""A set goes into a file and comes back unchanged."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from engine.comparison.questions.exporting import line_of, write_questions
from engine.comparison.questions.importing import import_questions
from engine.comparison.questions.storage import QuestionList
from engine.comparison.records import AnswerForm, AnswerPlace, QuestionKind, QuestionOrigin
from engine.errors import UserProblem
from engine.examples.records import Review
from engine.store import Connection
from tests.engine.comparison.questions.question_material import asked
from tests.engine.comparison.questions.test_storage import WHOLE

_DIGITS = AnswerForm(pattern=r"\d+")


def test_what_is_written_is_read_back_unchanged(tmp_path: Path, user_database: Connection) -> None:
    questions = QuestionList(user_database)
    first, second = questions.create_set("First"), questions.create_set("Second")
    whole = replace(WHOLE, form=AnswerForm('{"type": "string"}'), expected=('"ten"', '"10"'))
    contents = [
        replace(whole, review=Review.ACCEPTED),
        asked("Who?", "a|b", ' ["a"] ', kind=QuestionKind.LABEL),
        asked("Why?", kind=QuestionKind.REFUSE),
        replace(asked("Where?", "x", kind=QuestionKind.FREE), place=AnswerPlace("notes", "a.txt")),
        replace(asked("What?", "x"), place=AnswerPlace("the file", page=2), source="letter.txt"),
        replace(asked("How many?", "3", kind=QuestionKind.STYLE), form=_DIGITS),
        *(replace(asked(f"{one}?", "x"), origin=one, source="here") for one in QuestionOrigin),
        replace(asked("Ärger\u2028?\n\nEnd", "x\ny", '{"a": 1}'), group="a group", system=" x "),
    ]
    questions.add(first.id, [*contents, replace(asked("Waits?", "x"), review=Review.WAITING)])
    target = tmp_path / "out.jsonl"
    assert write_questions(questions, first.id, target) == len(contents)
    report = import_questions(questions, second.id, target)
    assert (report.added, report.left_out) == (len(contents), ())
    before = [one.content for one in questions.accepted(first.id)]
    after = [one.content for one in questions.accepted(second.id)]
    assert [replace(one, source="") for one in after] == [replace(one, source="") for one in before]
    pairs = zip(before, after, strict=True)
    assert all(new.source == old.source for old, new in pairs if old.source)


def test_others_can_read_a_line() -> None:
    values = json.loads(line_of(replace(WHOLE, form=AnswerForm())))
    assert values["question"] == "And on Sundays?"
    assert values["answers"] == ["At ten.", "10:00"]
    assert (values["path"], values["page"]) == ("/ferry.pdf", 3)
    assert "schema" not in values


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path, user_database: Connection) -> None:
    questions = QuestionList(user_database)
    set_id = questions.create_set("Ferry").id
    with pytest.raises(UserProblem, match="write the questions"):
        write_questions(questions, set_id, tmp_path / "gone" / "out.jsonl")
