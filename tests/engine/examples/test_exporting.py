"""Sets as files: what is written comes back."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import Bug, UserProblem
from engine.examples.exporting import line_of, write_examples
from engine.examples.importing import import_file
from engine.examples.records import NewExample, Purpose, Review
from engine.examples.storage import ExampleList
from engine.store import Connection
from tests.engine.examples.test_storage import WHOLE


def test_a_set_comes_back_as_it_was(user_database: Connection, tmp_path: Path) -> None:
    examples = ExampleList(user_database)
    one = examples.create_set("One", Purpose.TASK).id
    other = examples.create_set("Other", Purpose.TASK).id
    plain = NewExample("A “quoted” question?", "Two\nlines, and a \\ sign.")
    rejected = replace(plain, answer="No.", review=Review.REJECTED)
    examples.add(one, [replace(WHOLE, review=Review.ACCEPTED), plain, rejected])
    path = tmp_path / "set.jsonl"
    assert write_examples(examples, one, path) == 2
    assert import_file(examples, other, path).added == 2
    before, after = (list(examples.accepted(set_id)) for set_id in (one, other))
    assert [replace(each.content, source="", origin=plain.origin) for each in after] == [
        replace(each.content, source="", origin=plain.origin) for each in before
    ]


def test_a_line_is_in_the_form_of_openai() -> None:
    assert json.loads(line_of(NewExample("When?", "At nine."))) == {
        "messages": [
            {"role": "user", "content": "When?"},
            {"role": "assistant", "content": "At nine."},
        ]
    }
    roles = [(one["role"], one.get("weight")) for one in json.loads(line_of(WHOLE))["messages"]]
    assert roles == [
        ("system", None),
        ("user", None),
        ("assistant", 0),
        ("user", None),
        ("assistant", None),
    ]


def test_a_file_that_cannot_be_written_is_not_torn(
    user_database: Connection, tmp_path: Path
) -> None:
    examples = ExampleList(user_database)
    one = examples.create_set("One", Purpose.TASK).id
    examples.add(one, [NewExample("When?", "At nine.")])
    with pytest.raises(UserProblem, match="write the examples"):
        write_examples(examples, one, tmp_path / "gone" / "set.jsonl")
    path = tmp_path / "set.jsonl"
    path.write_text("before")
    user_database.close()
    with pytest.raises(Bug):
        write_examples(examples, one, path)
    assert path.read_text() == "before"
    assert list(tmp_path.glob(".set*")) == []
