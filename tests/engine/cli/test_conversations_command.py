"""`inglenook conversations`: list, search, show, export, import, remove."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.conversations.conversations import ConversationList
from engine.conversations.records import CitationMark, Role, SourcePart, TextPart
from engine.paths import Folders
from engine.store import open_user_database
from tests.fixtures.commands import Run


@pytest.fixture
def held(folders: Folders) -> int:
    """A conversation about a ferry."""
    database = open_user_database(folders.user_database)
    kept = ConversationList(database)
    one = kept.start("When does the ferry leave?").id
    asked = kept.add_message(one, Role.QUESTION, (TextPart("When does the ferry leave?"),))
    source = SourcePart(1, "/a/ferry.txt", "h", "line 1", None, 0, 9, "At nine.", 0, 9)
    text = TextPart("The ferry leaves at nine.", (CitationMark(25, (1,)),))
    kept.add_message(one, Role.ANSWER, (source, text), parent_id=asked, model="small-model")
    database.close()
    return one


def change(folders: Folders, conversation_id: int, **wanted: bool) -> None:
    database = open_user_database(folders.user_database)
    kept = ConversationList(database)
    if wanted.get("archived"):
        kept.archive(conversation_id, True)
    if wanted.get("pinned"):
        kept.pin(conversation_id, True)
    database.close()


def test_the_list(run: Run, held: int, folders: Folders) -> None:
    (one,) = run("conversations", "list", "--json").json["conversations"]
    assert (one["id"], one["title"], one["folder"]) == (held, "When does the ferry leave?", None)
    assert run("conversations", "--json").json["conversations"] == [one]
    change(folders, held, pinned=True)
    assert run("conversations").output == f"{held:>6}  * When does the ferry leave?\n"
    change(folders, held, archived=True)
    assert run("conversations", "list").output == "There are no conversations.\n"
    (archived,) = run("conversations", "list", "--archived", "--json").json["conversations"]
    assert archived["is_archived"]


def test_the_search(run: Run, held: int) -> None:
    found = run("conversations", "search", "ferry", "nin", "--json").json
    assert found["words"] == "ferry nin"
    (hit,) = found["hits"]
    assert (hit["conversation_id"], hit["role"]) == (held, "answer")
    assert [hit["snippet"][start:end] for start, end in hit["spans"]] == ["ferry", "nine"]
    shown = run("conversations", "search", "nine").output
    assert shown == (
        f"{held:>6}  When does the ferry leave?\n        The ferry leaves at *nine*.\n"
    )
    assert run("conversations", "search", "(").output == "Nothing was found.\n"


def test_a_conversation_is_shown(run: Run, held: int) -> None:
    shown = run("conversations", "show", held, "--json").json
    assert shown["conversation"]["id"] == held
    question, answer = shown["messages"]
    assert (question["role"], question["parent_id"]) == ("question", None)
    assert (answer["text"], answer["model"]) == ("The ferry leaves at nine.", "small-model")
    assert answer["sources"][0]["path"] == "/a/ferry.txt"
    assert answer["alternatives"] == [answer["id"]]
    assert "# When does the ferry leave?" in run("conversations", "show", held).output


@pytest.mark.parametrize(
    ("format_", "begins"),
    [("markdown", "# When"), ("html", "<!DOCTYPE"), ("json", "{"), ("examples", '{"messages"')],
)
def test_an_export(run: Run, held: int, tmp_path: Path, format_: str, begins: str) -> None:
    path = tmp_path.resolve() / "export"
    said = run("conversations", "export", held, "--format", format_, path, "--json")
    assert said.json == {"file": str(path), "conversations": [held]}
    assert path.read_text(encoding="utf-8").startswith(begins)
    again = run("conversations", "export", held, path, "--format", format_, "--replace")
    assert again.output == f"{path} is written.\n"


def test_a_file_of_somebody_is_replaced_only_when_that_is_wanted(
    run: Run, held: int, tmp_path: Path
) -> None:
    path = tmp_path.resolve() / "letter.md"
    path.write_text("Dear reader.", encoding="utf-8")
    refused = run("conversations", "export", held, path, "--format", "markdown")
    assert refused.code == 1
    assert f"{path} is there already." in refused.errors
    assert "--replace" in refused.errors
    assert path.read_text(encoding="utf-8") == "Dear reader."


def test_an_import_after_a_removal(run: Run, held: int, tmp_path: Path) -> None:
    path = tmp_path / "export.json"
    run("conversations", "export", held, "--format", "json", path)
    twice = run("conversations", "import", path, "--json").json
    assert twice["imported"] == []
    assert [one["reason"] for one in twice["left_out"]] == ["It is here already."]
    assert run("conversations", "remove", held, "--json").json == {"removed": held}
    assert run("conversations", "list", "--json").json["conversations"] == []
    assert run("conversations", "import", path).output == "1 conversation is here now.\n"
    (one,) = run("conversations", "list", "--json").json["conversations"]
    assert one["title"] == "When does the ferry leave?"


def test_lines_of_messages_are_imported(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "lines.jsonl"
    good = json.dumps({"messages": [{"role": "user", "content": "When?"}]})
    path.write_text(f"{good}\n{{\n", encoding="utf-8")
    said = run("conversations", "import", path)
    assert said.code == 0
    assert said.output.startswith("1 conversation is here now.\n  Left out: Conversation 2. It is")


@pytest.mark.parametrize(
    "words",
    [
        ["show", "99"],
        ["remove", "99"],
        ["export", "99", "--format", "json", "out.json"],
        ["import", "gone.json"],
    ],
)
def test_what_cannot_be_done_has_a_reason(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    said = run("conversations", *words)
    assert (said.code, said.output) == (1, "")
    assert len(said.errors.splitlines()) == 2
    assert list(tmp_path.glob("*.json")) == []


@pytest.mark.parametrize(
    "words", [["show"], ["show", "x"], ["search"], ["export", "1", "out.md"], ["import"]]
)
def test_wrong_usage(run: Run, words: list[str]) -> None:
    assert run("conversations", *words).code == 2
