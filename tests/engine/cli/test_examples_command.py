"""`inglenook examples`: from a file to a set, its checks and back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.conversations.conversations import ConversationList
from engine.conversations.feedback import FeedbackList, Rating
from engine.conversations.records import Role, TextPart
from engine.examples.storage import ExampleList
from engine.paths import Folders
from engine.store import Connection
from tests.fixtures.commands import Run


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Twelve good examples, one of them twice, and two lines that are none."""
    path = tmp_path / "ferries.jsonl"
    said = [{"question": f"Where is pier {at}?", "answer": f"By lamp {at}."} for at in range(12)]
    lines = [*map(json.dumps, [*said, said[0]]), "{", json.dumps({"question": "x"})]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def sets(run: Run) -> dict[str, int]:
    return {one["name"]: one["accepted"] for one in run("examples", "--json").json["sets"]}


def test_a_set_from_a_file_to_its_end(run: Run, file: Path, tmp_path: Path) -> None:
    assert sets(run) == {}
    imported = run("examples", "import", file, "--json").json
    assert (imported["set"], imported["added"], imported["duplicates"]) == ("ferries", 12, 1)
    assert imported["left_out_total"] == 2
    assert imported["left_out"][0]["line"] == 14
    assert imported["kinds"] == {"alpaca": 13}
    assert sets(run) == {"ferries": 12}
    checked = run("examples", "check", "FERRIES", "--json").json
    assert (checked["set"], checked["total"], checked["usable"]) == ("ferries", 12, 12)
    assert checked["split"] == {"train": 8, "validation": 4, "groups": 12}
    assert (checked["advice"]["kind"], checked["advice"]["folds"]) == ("folds", 5)
    target = tmp_path / "out.jsonl"
    assert run("examples", "export", "ferries", target, "--json").json["examples"] == 12
    assert run("examples", "import", target, "--set", "Copy", "--json").json["added"] == 12
    assert run("examples", "remove", "ferries", "--json").json == {"removed": "ferries"}
    assert sets(run) == {"Copy": 12}


def test_people_are_told_in_sentences(run: Run, file: Path, tmp_path: Path) -> None:
    assert run("examples").output == "There are no examples.\n"
    said = run("examples", "import", file, "--set", "Piers", "--purpose", "style").output
    assert "12 examples were added to “Piers”.\n1 were there already." in said
    assert "  line 14: It is not JSON" in said
    assert run("examples", "list").output == "Piers  (style): 12 examples\n"
    said = run("examples", "check", "Piers").output
    assert "12 of them can be used.\nNothing is the matter" in said
    more = tmp_path / "more.csv"
    more.write_text("question,answer\nWho is it?,Write to ann@harbour.de.\n", encoding="utf-8")
    run("examples", "import", more, "--set", "Piers")
    said = run("examples", "check", "Piers").output
    assert "Warning: 1 example seems to hold an e-mail address." in said
    assert "  more.csv, line 2: Who is it?" in said
    assert run("examples", "remove", "Piers").output == "“Piers” is deleted.\n"


def test_columns_are_chosen(run: Run, tmp_path: Path, user_database: Connection) -> None:
    table = tmp_path / "reviews.csv"
    table.write_text("film,verdict,year\nGreat,good,1999\nDull,bad,2001\n", encoding="utf-8")
    words = ("--question", "film", "--answer", "verdict", "--instruction", "Good or bad?")
    assert run("examples", "import", table, *words, "--json").json["added"] == 2
    examples = ExampleList(user_database)
    (one,) = examples.sets()
    first = next(examples.accepted(one.id)).content
    assert (first.question, first.answer) == ("Good or bad?\n\nGreat", "good")


def test_answers_of_conversations_are_gathered(run: Run, user_database: Connection) -> None:
    assert run("examples", "gather", "Mine").code == 1
    kept = ConversationList(user_database)
    one = kept.start("When?").id
    asked = kept.add_message(one, Role.QUESTION, (TextPart("When?"),))
    answer = kept.add_message(one, Role.ANSWER, (TextPart("At nine."),), parent_id=asked)
    FeedbackList(user_database).rate(answer, Rating.GOOD)
    assert run("examples", "gather", "Mine", "--json").json == {
        "set": "Mine",
        "added": 1,
        "duplicates": 0,
    }
    assert run("examples", "gather", "Mine").output == "0 examples were added to “Mine”.\n"
    assert sets(run) == {"Mine": 1}


def test_many_lines_and_rows_are_named_in_part(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    good = [json.dumps({"question": f"Question {at}", "answer": "Yes."}) for at in range(20)]
    path.write_text("\n".join([*["{"] * 30, *good]), encoding="utf-8")
    said = run("examples", "import", path).output
    assert said.count("  line ") == 10
    assert "  and 20 more." in said
    said = run("examples", "check", "many").output
    assert "Warning: All answers are “Yes.”" in said
    assert "  and 17 more." in said


@pytest.mark.parametrize(
    "words",
    [
        ["import", "gone.jsonl"],
        ["import", "."],
        ["import", "empty.jsonl"],
        ["import", "broken.jsonl"],
        ["import", "data.bin"],
        ["import", "table.csv", "--question", "gone"],
        ["check", "gone"],
        ["export", "gone", "out.jsonl"],
        ["export", "Kept", "no/such/folder/out.jsonl"],
        ["remove", "gone"],
    ],
)
def test_what_cannot_be_done_has_a_reason_and_changes_nothing(
    run: Run, tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("empty.jsonl").write_text("")
    Path("broken.jsonl").write_text("{\n[\n")
    Path("data.bin").write_bytes(bytes(range(256)))
    Path("table.csv").write_text("question,answer\na,b\n")
    run("examples", "import", file, "--set", "Kept")
    said = run("examples", *words)
    assert (said.code, said.output) == (1, "")
    assert len(said.errors.splitlines()) == 2
    assert sets(run) == {"Kept": 12}


def test_a_stop_ends_with_130(
    run: Run, file: Path, monkeypatch: pytest.MonkeyPatch, folders: Folders
) -> None:
    monkeypatch.setattr("engine.examples.importing.reading.is_json", _interrupt)
    assert run("examples", "import", file).code == 130
    assert folders.user_database.exists()
    assert sets(run) == {}


def _interrupt(_: object) -> bool:
    raise KeyboardInterrupt


@pytest.mark.parametrize(
    "arguments",
    [["polish"], ["import"], ["check"], ["export", "a"], ["import", "a", "--purpose", "fun"]],
)
def test_wrong_usage_ends_with_2(run: Run, arguments: list[str]) -> None:
    assert run("examples", *arguments).code == 2
