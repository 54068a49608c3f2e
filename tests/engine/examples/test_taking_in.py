"""A file becomes examples of a set."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.errors import Cancelled, UserProblem
from engine.examples import reviewed_list
from engine.examples.importing import (
    ColumnChoice,
    FileKind,
    LeftOut,
    import_file,
    report_to_wire,
    taking_in,
)
from engine.examples.records import Purpose
from engine.examples.storage import ExampleList
from engine.store import Connection


@pytest.fixture
def examples(user_database: Connection) -> ExampleList:
    return ExampleList(user_database)


@pytest.fixture
def set_id(examples: ExampleList) -> int:
    return examples.create_set("Ferry", Purpose.TASK).id


def written(folder: Path, *lines: object) -> Path:
    path = folder / "file.jsonl"
    path.write_text(
        "".join(f"{one if isinstance(one, str) else json.dumps(one)}\n" for one in lines)
    )
    return path


def pair(number: int) -> dict[str, str]:
    return {"question": f"Question {number}?", "answer": f"Answer {number}."}


def test_a_file_is_taken_in_and_told_about(
    examples: ExampleList, set_id: int, tmp_path: Path
) -> None:
    turns = {"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]}
    path = written(tmp_path, pair(0), "{", pair(1), pair(1), turns, {"answer": "x"})
    report = import_file(examples, set_id, path)
    assert (report.added, report.duplicates, report.left_out_total) == (3, 1, 2)
    assert [one.line for one in report.left_out] == [2, 6]
    assert report.kinds == {FileKind.ALPACA: 3, FileKind.OPENAI: 1}
    assert report_to_wire(report)["left_out"][0]["line"] == 2
    kept = examples.page(set_id, 0, 10)
    assert [one.content.source for one in kept] == [
        "file.jsonl, line 1",
        "file.jsonl, line 3",
        "file.jsonl, line 5",
    ]
    again = import_file(examples, set_id, path)
    assert (again.added, again.duplicates) == (0, 4)


def test_many_broken_lines_are_counted_and_some_named(
    examples: ExampleList, set_id: int, tmp_path: Path
) -> None:
    report = import_file(examples, set_id, written(tmp_path, *["{"] * 250, pair(0)))
    assert report.left_out_total == 250
    assert len(report.left_out) == 100
    assert report.left_out[0] == LeftOut(
        1, "It is not JSON: expecting property name enclosed in double quotes at sign 2."
    )


def test_a_file_without_any_example_is_a_problem_with_its_reason(
    examples: ExampleList, set_id: int, tmp_path: Path
) -> None:
    path = written(tmp_path, {"headline": "x", "label": "y"})
    with pytest.raises(UserProblem, match=r"no example in file\.jsonl") as caught:
        import_file(examples, set_id, path, ColumnChoice("title", "label"))
    assert caught.value.hint.startswith("Line 1: It has no field “title”")
    assert import_file(examples, set_id, path, ColumnChoice("headline", "label")).added == 1


def test_a_stop_keeps_what_was_added(
    examples: ExampleList, set_id: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reviewed_list, "_BATCH", 10)
    monkeypatch.setattr(taking_in, "_TOLD_EVERY", 5)
    path = written(tmp_path, *map(pair, range(100)))
    told: list[tuple[int, int]] = []
    with pytest.raises(Cancelled):
        import_file(
            examples,
            set_id,
            path,
            on_progress=lambda done, total: told.append((done, total)),
            is_cancelled=lambda: len(told) == 8,
        )
    assert examples.count(set_id) == 40
    assert {total for _, total in told} == {path.stat().st_size}
    assert import_file(examples, set_id, path).added == 60


def test_a_full_disk_keeps_what_was_added(
    examples: ExampleList,
    set_id: int,
    tmp_path: Path,
    user_database: Connection,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reviewed_list, "_BATCH", 10)
    path = written(tmp_path, *map(pair, range(1_000)))
    pages = user_database.rows("PRAGMA page_count")[0][0]
    user_database.rows(f"PRAGMA max_page_count = {pages + 20}")
    with pytest.raises(UserProblem, match="disk is full"):
        import_file(examples, set_id, path)
    kept = examples.count(set_id)
    assert kept > 0
    assert kept % 10 == 0
    user_database.rows("PRAGMA max_page_count = 1000000")
    report = import_file(examples, set_id, path)
    assert (report.added, report.duplicates) == (1_000 - kept, kept)
