"""`inglenook why`: the stage, the trail, and the command that mends it."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fixtures.commands import Run
from tests.fixtures.indexing import IndexedLibrary

QUESTION = "When does the ferry leave the harbour?"


def test_the_json_names_stage_steps_and_command(indexed: Run, documents: Path) -> None:
    path = documents / "light.txt"
    said = indexed("why", path, QUESTION, "-k", "1", "--json")
    assert said.code == 0
    values = said.json
    assert (values["question"], values["path"]) == (QUESTION, str(path))
    assert values["stage"] == "outranked"
    assert {one["state"] for one in values["steps"]} == {"passed", "stopped", "not_reached"}
    assert values["outranked_by"][0]["path"] == str(documents / "ferry.txt")
    assert shlex.split(values["command"]) == ["inglenook", "ask", QUESTION, "-k", "3"]
    part = indexed("why", path, QUESTION, "-k", "1", "--folder", documents, "--json").json
    assert shlex.split(part["command"])[-4:] == ["-k", "3", "--folder", str(documents)]


def test_more_passages_bring_a_document_in(indexed: Run, documents: Path) -> None:
    asked = ("ask", QUESTION, "--anyway", "--json")
    values = indexed("why", documents / "light.txt", QUESTION, "-k", "1", "--json").json
    command = shlex.split(values["command"])[1:]
    assert (
        indexed(*command, "--anyway", "--json").json["tokens"]["prompt"]
        > (indexed(*asked, "-k", "1").json["tokens"]["prompt"])
    )


def test_people_read_words_a_trail_and_what_was_chosen_instead(
    indexed: Run, documents: Path
) -> None:
    said = indexed("why", documents / "light.txt", QUESTION, "-k", "1")
    words, _, command, _, *trail = said.output.splitlines()
    assert words.startswith("Its best passage is number ")
    assert command.strip().startswith("inglenook ask ")
    assert trail[0].split(maxsplit=1) == ["passed", "In the library"]
    assert any(line.startswith("stopped ") for line in trail)
    assert "not reached  Cited" in trail
    assert trail[-1].startswith("  1. ferry.txt, ")


def test_a_chosen_document_needs_no_mending(indexed: Run, documents: Path) -> None:
    values = indexed("why", documents / "ferry.txt", QUESTION, "--json").json
    assert (values["stage"], values["mend"], values["command"]) == ("chosen", "", None)


def _add_blank(documents: Path) -> None:
    (documents / "blank.txt").write_text(" \n")


@pytest.mark.parametrize(
    ("name", "prepare", "stage", "command"),
    [
        (
            "../other.txt",
            lambda root: (root.parent / "other.txt").touch(),
            "not_in_library",
            "index",
        ),
        ("gone.txt", lambda _: None, "not_in_library", ""),
        ("blank.txt", _add_blank, "no_text", "library retry"),
    ],
)
def test_each_stage_has_its_command(
    run: Run,
    documents: Path,
    name: str,
    prepare: Callable[[Path], None],
    stage: str,
    command: str,
) -> None:
    prepare(documents)
    run("index", documents)
    values = run("why", documents / name, QUESTION, "--json").json
    assert values["stage"] == stage
    path = (documents / name).resolve()
    expected = ["inglenook", *command.split(), str(path)] if command else []
    assert shlex.split(values["command"] or "") == expected


def test_an_excluded_folder_is_what_is_to_be_included(run: Run, documents: Path) -> None:
    inner = documents / "old"
    inner.mkdir()
    (inner / "boat.txt").write_text("A boat.")
    run("index", documents)
    run("library", "exclude", inner)
    values = run("why", inner / "boat.txt", QUESTION, "--json").json
    assert shlex.split(values["command"]) == ["inglenook", "library", "include", str(inner)]
    assert run(*shlex.split(values["command"])[1:]).code == 0
    assert run("why", inner / "boat.txt", "boat", "--json").json["stage"] == "chosen"


def test_another_collection_is_out_of_the_part_that_was_asked(
    indexed: Run, documents: Path, tmp_path: Path
) -> None:
    other = tmp_path.resolve() / "other"
    other.mkdir()
    indexed("index", other)
    indexed("collections", "add", "Boats", other)
    path = documents / "ferry.txt"
    values = indexed("why", path, QUESTION, "--collection", "Boats", "--json").json
    assert values["stage"] == "out_of_scope"
    assert shlex.split(values["command"]) == ["inglenook", "ask", QUESTION]


def test_a_document_that_waits_is_indexed_by_the_command(
    indexed: Run, documents: Path, library: IndexedLibrary
) -> None:
    with library.open() as opened:
        opened.index.run("UPDATE document SET state = 'waiting' WHERE path LIKE '%light.txt'")
    values = indexed("why", documents / "light.txt", QUESTION, "--json").json
    assert (values["stage"], values["mend"]) == ("waiting", "resume")
    assert indexed(*shlex.split(values["command"])[1:]).code == 0
    assert library.states()["light.txt"] == "indexed"


def test_an_empty_question_is_a_problem(indexed: Run, documents: Path) -> None:
    said = indexed("why", documents / "ferry.txt", " ")
    assert said.code == 1
    assert "no question" in said.errors
