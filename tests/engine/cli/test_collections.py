"""`inglenook collections`: making, renaming, filling, removing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fixtures.commands import Run, Said


@pytest.fixture
def other(indexed: Run, tmp_path: Path) -> Path:
    root = tmp_path.resolve() / "other"
    root.mkdir()
    indexed("index", root)
    return root


def collections(said: Said) -> dict[str, list[str]]:
    assert said.code == 0
    return {one["name"]: one["folders"] for one in said.json["collections"]}


def test_a_collection_from_its_first_folder_to_its_end(
    indexed: Run, documents: Path, other: Path
) -> None:
    assert collections(indexed("collections", "--json")) == {}
    made = indexed("collections", "add", "Boats", documents, other, "--json")
    assert collections(made) == {"Boats": [str(documents), str(other)]}
    renamed = indexed("collections", "rename", "boats", "Ships", "--json")
    assert collections(renamed) == {"Ships": [str(documents), str(other)]}
    filled = indexed("collections", "fill", "Ships", other, "--json")
    assert collections(filled) == {"Ships": [str(other)]}
    assert collections(indexed("collections", "list", "--json")) == {"Ships": [str(other)]}
    assert collections(indexed("collections", "remove", "Ships", "--json")) == {}
    assert str(other) in indexed("library", "--json").json["folders"]


def test_collections_are_shown_to_people(indexed: Run, documents: Path) -> None:
    assert indexed("collections").output == "There are no collections.\n"
    indexed("collections", "add", "Boats", documents)
    assert indexed("collections", "list").output == f"Boats\n  {documents}\n"


@pytest.mark.parametrize(
    "words",
    [
        ["add", "boats", "."],
        ["add", " ", "."],
        ["add", "Trains", "gone"],
        ["add", "Trains", "ferry.txt"],
        ["rename", "Trains", "Ships"],
        ["rename", "Boats", ""],
        ["fill", "Boats", ".", "gone"],
        ["fill", "Trains", "."],
        ["remove", "Trains"],
    ],
)
def test_what_cannot_be_done_has_a_reason_and_changes_nothing(
    indexed: Run, documents: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    monkeypatch.chdir(documents)
    indexed("collections", "add", "Boats", documents)
    said = indexed("collections", *words)
    assert said.code == 1
    assert said.output == ""
    assert len(said.errors.splitlines()) == 2
    assert collections(indexed("collections", "--json")) == {"Boats": [str(documents)]}
