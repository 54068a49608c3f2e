"""Files of examples, questions and conversations: taken in, or refused with words."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given

from engine.comparison.questions.importing import preview_questions, read_questions
from engine.conversations.conversations import ConversationList
from engine.conversations.importing import import_file
from engine.examples.importing import preview
from engine.store import open_user_database
from tests.engine.fuzz.mutations import damaged, fuzzed, or_refused_with_words

_TURNS = [{"role": "user", "content": "Where?"}, {"role": "assistant", "content": "Here."}]
_LINES = "\n".join(
    json.dumps(one)
    for one in (
        {"messages": _TURNS},
        {"conversations": [{"from": "human", "value": "A?"}, {"from": "gpt", "value": "B."}]},
        {"instruction": "Say it", "input": "x", "output": "y"},
        {"question": "Where?", "answer": ["Here", "There"], "kind": "fact", "schema": {}},
    )
)
_EXPORT = [
    {
        "title": "Piers",
        "create_time": 1.0,
        "mapping": {
            "a": {
                "id": "a",
                "parent": None,
                "children": ["b"],
                "message": {"author": {"role": "user"}, "content": {"parts": ["Where?"]}},
            },
            "b": {
                "id": "b",
                "parent": "a",
                "children": [],
                "message": {"author": {"role": "assistant"}, "content": {"parts": ["Here."]}},
            },
        },
    }
]
_FILES = {
    "rows.jsonl": _LINES.encode(),
    "rows.csv": b"question,answer,kind\nWhere?,Here,fact\nWhen?,At nine,\n" * 5,
    "rows.json": json.dumps([{"question": "Where?", "answer": "Here"}] * 5).encode(),
}


@pytest.mark.parametrize("name", list(_FILES))
def test_damaged_rows_are_taken_in_or_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name

    @fuzzed
    @given(damaged(_FILES[name]))
    def look(content: bytes) -> None:
        path.write_bytes(content)
        for read in (preview, preview_questions, read_questions):
            with or_refused_with_words():
                assert read(path) is not None

    look()


def test_a_damaged_export_is_taken_in_or_refused_and_what_is_there_stays(tmp_path: Path) -> None:
    path = tmp_path / "conversations.json"
    with closing(open_user_database(tmp_path / "user.db")) as user:
        kept = ConversationList(user).start("Kept").id

        @fuzzed
        @given(damaged(json.dumps(_EXPORT).encode()))
        def look(content: bytes) -> None:
            path.write_bytes(content)
            with or_refused_with_words():
                import_file(user, path)
            assert user.row("PRAGMA quick_check") == ("ok",)

        look()
        assert ConversationList(user).at(kept) is not None
