"""`inglenook search`: questions, batches, parts of the library, the contract of its JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.conversations.records import Evidence
from tests.fixtures.commands import FERRY, Run
from tests.fixtures.indexing import IndexedLibrary


def test_search_prints_the_contract(indexed: Run, documents: Path) -> None:
    said = indexed("search", "When does the ferry leave?", "-k", "2", "--json")
    assert said.code == 0
    assert said.errors == ""
    values = said.json
    assert list(values)[:3] == ["question", "passages", "milliseconds"]
    assert (values["searched_for"], values["evidence"]) == (values["question"], "strong")
    assert values["question"] == "When does the ferry leave?"
    assert len(values["passages"]) == 2
    first = values["passages"][0]
    assert {
        "path",
        "location",
        "page",
        "start",
        "end",
        "text",
        "score",
        "dense_rank",
        "text_rank",
        "similarity",
        "rerank_score",
    } <= set(first)
    assert first["path"] == str(documents / "ferry.txt")
    assert FERRY[first["start"] : first["end"]] == first["text"]
    assert first["page"] is None
    assert first["dense_rank"] == 1
    assert 0 < first["similarity"] <= 1
    assert first["rerank_score"] is None


def test_search_shows_people_the_best_sentences(indexed: Run) -> None:
    said = indexed("search", "ferry harbour")
    assert said.output.startswith("1. ferry.txt, ")
    assert "The ferry leaves the harbour at nine." in said.output


def test_a_search_that_finds_nothing_says_so(run: Run) -> None:
    assert run("search", "ferry").output == "Nothing was found.\n"
    assert run("search", "ferry", "--json").json["passages"] == []


def test_unfinished_documents_are_told_of_on_stderr(indexed: Run, library: IndexedLibrary) -> None:
    with library.open() as opened:
        opened.index.run("UPDATE document SET state = 'waiting' WHERE path LIKE '%light.txt'")
    said = indexed("search", "ferry", "--json")
    assert said.json["passages"]
    assert "not in the index yet" in said.errors


@pytest.mark.parametrize("command", ["search", "ask"])
@pytest.mark.parametrize("question", ["", "  ", "\n"])
def test_an_empty_question_is_a_problem(run: Run, command: str, question: str) -> None:
    said = run(command, question)
    assert said.code == 1
    assert "no question" in said.errors


def test_a_batch_gives_one_json_object_a_line(indexed: Run, tmp_path: Path) -> None:
    file = tmp_path / "questions.txt"
    file.write_text("Which ferry?\n\nWhich lamp?\n", encoding="utf-8")
    for command in ("search", "ask"):
        said = indexed(command, "--batch", file)
        assert said.code == 0
        questions = [json.loads(line)["question"] for line in said.output.splitlines()]
        assert questions == ["Which ferry?", "Which lamp?"]


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00", b"", b"\n \n"])
def test_a_batch_that_cannot_be_used_is_a_problem(
    run: Run, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "questions.txt"
    if content is not None:
        file.write_bytes(content)
    said = run("search", "--batch", file)
    assert said.code == 1
    assert len(said.errors.splitlines()) == 2


def test_a_question_of_100_000_characters_is_searched(indexed: Run) -> None:
    said = indexed("search", "ferry " * 16_667, "--json")
    assert said.code == 0
    assert said.json["passages"]


def test_a_question_that_is_not_utf8_is_no_mistake_of_ours(indexed: Run) -> None:
    """A terminal with another encoding; Python hands on lone surrogates."""
    for command in ("search", "ask"):
        said = indexed(command, "ferry caf\udce9", "--json")
        assert "made a mistake" not in said.errors


def test_a_part_of_the_library_can_be_searched(
    indexed: Run, documents: Path, tmp_path: Path
) -> None:
    other = tmp_path.resolve() / "other"
    other.mkdir()
    (other / "boats.md").write_text("# Boats\n\nThe ferry is a boat.")
    indexed("index", other)
    indexed("collections", "add", "Boats", other)

    def names(*words: str | Path) -> set[str]:
        found = indexed("search", "ferry lamp", *words, "--json").json["passages"]
        return {Path(one["path"]).name for one in found}

    assert names() == {"ferry.txt", "light.txt", "boats.md"}
    assert names("--collection", "boats") == {"boats.md"}
    assert names("--folder", documents) == {"ferry.txt", "light.txt"}
    assert names("--folder", documents / "light.txt") == {"light.txt"}
    assert names("--folder", tmp_path, "--kind", "text") == {"ferry.txt", "light.txt", "boats.md"}
    assert names("--kind", "table") == set()
    assert names("--collection", "Boats", "--folder", documents) == set()


@pytest.mark.parametrize("command", ["search", "ask"])
@pytest.mark.parametrize("part", [("--collection", "Boats"), ("--folder", "gone")])
def test_a_part_that_is_not_there_is_a_problem(
    indexed: Run, command: str, part: tuple[str, str]
) -> None:
    said = indexed(command, "ferry", *part)
    assert said.code == 1
    assert said.output == ""
    assert len(said.errors.splitlines()) == 2


@pytest.mark.parametrize("evidence", [Evidence.NONE, Evidence.WEAK])
def test_weak_evidence_is_told_of(
    indexed: Run, monkeypatch: pytest.MonkeyPatch, evidence: Evidence
) -> None:
    monkeypatch.setattr("engine.retrieval.search.evidence_of", lambda *_: evidence)
    said = indexed("search", "ferry")
    assert said.output.startswith("1. ferry.txt")
    assert "These documents" in said.errors
    machine = indexed("search", "ferry", "--json")
    assert (machine.errors, machine.json["evidence"]) == ("", evidence.value)
