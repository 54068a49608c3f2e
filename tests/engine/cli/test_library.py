"""`inglenook library`: the list, its health, and what changes it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fixtures.commands import FERRY, LIGHT, Run
from tests.fixtures.indexing import IndexedLibrary


def test_the_library_lists_folders_documents_and_their_state(run: Run, documents: Path) -> None:
    (documents / "z-blank.txt").write_text(" \n")
    run("index", documents)
    values = run("library", "--json").json
    assert values["folders"] == [str(documents)]
    assert values["excluded"] == []
    assert [(Path(one["path"]).name, one["state"]) for one in values["documents"]] == [
        ("ferry.txt", "indexed"),
        ("light.txt", "indexed"),
        ("z-blank.txt", "skipped"),
    ]
    assert values["documents"][0]["chunks"] == 2
    assert values["documents"][2]["reason"]
    assert values["health"] == {
        "indexed": 2,
        "unfinished": 0,
        "skipped": 1,
        "failed": 0,
        "total": 3,
        "states": {"indexed": 2, "skipped": 1},
        "formats": {"plain_text": 3},
        "languages": values["health"]["languages"],
        "characters": len(FERRY) + len(LIGHT),
        "chunks": 4,
        "chunks_without_vector": 0,
        "coverage": 1.0,
    }
    assert sum(values["health"]["languages"].values()) == 2
    first = values["documents"][0]
    assert (first["format"], first["needs_password"], first["coverage"]) == (
        "plain_text",
        False,
        1.0,
    )
    words = run("library").output
    assert "2 of 3 documents indexed" in words
    assert str(documents / "z-blank.txt") in words


def test_an_empty_library_is_no_problem(run: Run) -> None:
    said = run("library", "--json")
    assert said.code == 0
    assert said.json["documents"] == []


def test_excluding_removing_and_retrying_change_the_index(run: Run, documents: Path) -> None:
    run("index", documents)
    assert run("library", "exclude", documents / "ferry.txt", "--json").json["removed"] == 1
    assert run("library", "--json").json["excluded"] == [str(documents / "ferry.txt")]
    assert run("library", "remove", documents, "--json").json["removed"] == 1
    assert run("library", "--json").json["folders"] == []
    assert (documents / "ferry.txt").read_text(encoding="utf-8") == FERRY


def test_retrying_reads_a_refused_file_again(
    run: Run, documents: Path, library: IndexedLibrary
) -> None:
    (documents / "blank.txt").write_text(" \n")
    run("index", documents)
    library.sandbox.read.clear()
    assert run("library", "retry", documents / "blank.txt").code == 0
    assert library.sandbox.read == ["blank.txt"]


@pytest.mark.parametrize(
    ("action", "name"),
    [
        ("remove", "ferry.txt"),
        ("remove", "gone"),
        ("exclude", "../x"),
        ("include", "ferry.txt"),
        ("retry", "ferry.txt"),
        ("password", "ferry.txt"),
        ("password", "gone"),
    ],
)
def test_what_is_not_in_the_library_cannot_be_changed(
    run: Run, documents: Path, action: str, name: str
) -> None:
    run("index", documents)
    said = run("library", action, documents / name)
    assert said.code == 1
    assert len(said.errors.splitlines()) == 2
    assert run("library", "--json").json["health"]["indexed"] == 2


def test_one_is_said_as_one(run: Run, documents: Path) -> None:
    (documents / "light.txt").unlink()
    (documents / "ferry.txt").write_text("The ferry leaves.")
    assert "; 1 passage in " in run("index", documents).output
    first, second, *_ = run("library").output.splitlines()
    assert (first, second[:11]) == ("1 of 1 document indexed", "1 passage, ")


def test_what_is_kept_out_is_counted_and_listed(run: Run, documents: Path) -> None:
    run("index", documents)
    assert "kept out" not in run("library").output
    assert run("library", "excluded").output == "Nothing is kept out.\n"
    run("library", "exclude", documents / "ferry.txt")
    said = run("library").output
    assert "1 file or folder is kept out: `inglenook library excluded` lists them\n" in said
    assert run("library", "excluded").output.startswith(f"{documents / 'ferry.txt'}  (since 2")
    (one,) = run("library", "excluded", "--json").json["excluded"]
    assert one["path"] == str(documents / "ferry.txt")


def test_naming_an_excluded_file_brings_it_back_and_says_so(run: Run, documents: Path) -> None:
    run("index", documents)
    run("library", "exclude", documents / "ferry.txt")
    said = run("index", documents, "--json")
    assert (said.errors, said.json["files"]) == ("", 1)
    said = run("index", documents / "ferry.txt")
    assert said.errors == f"{documents / 'ferry.txt'} was kept out, and is no longer.\n"
    assert run("library", "--json").json["excluded"] == []


def test_including_brings_an_excluded_file_back(run: Run, documents: Path) -> None:
    run("index", documents)
    run("library", "exclude", documents / "ferry.txt")
    assert run("library", "include", documents / "ferry.txt", "--json").json["indexed"] == 1
    assert run("library", "--json").json["excluded"] == []


def test_a_file_that_is_excluded_with_its_folder_names_the_folder(
    run: Run, documents: Path
) -> None:
    inner = documents / "old"
    inner.mkdir()
    (inner / "boat.txt").write_text("A boat.")
    run("index", documents)
    run("library", "exclude", inner)
    said = run("library", "include", inner / "boat.txt")
    assert said.code == 1
    assert f"inglenook library include {inner}" in said.errors


def test_json_may_stand_before_the_action(run: Run, documents: Path) -> None:
    run("index", documents)
    assert run("library", "--json", "remove", documents).json["removed"] == 2


def test_rebuilding_and_compacting_keep_what_is_found(indexed: Run) -> None:
    before = indexed("search", "ferry", "-k", "1", "--json").json["passages"]
    rebuilt = indexed("library", "rebuild", "--json").json
    assert (rebuilt["chunks"], rebuilt["search"], rebuilt["recall"]) == (4, "exact", None)
    compacted = indexed("library", "compact", "--json").json
    assert compacted["bytes_before"] > 0
    assert indexed("search", "ferry", "-k", "1", "--json").json["passages"] == before


def test_rebuilding_and_compacting_say_so_to_people(indexed: Run) -> None:
    assert indexed("library", "rebuild").output.startswith("4 passages, exact search; ")
    assert " MB now; " in indexed("library", "compact").output
