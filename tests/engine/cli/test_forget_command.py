"""`inglenook forget`: what it says, and that looking changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.index.contents import open_vector_index
from engine.index.opening import OpenIndex
from engine.index.recipe import Recipe
from engine.paths import Folders
from engine.store import Connection, open_index_database
from tests.fixtures.commands import Run
from tests.fixtures.indexing import IndexedLibrary


@pytest.fixture(autouse=True)
def _index(library: IndexedLibrary, monkeypatch: pytest.MonkeyPatch) -> None:
    def open_index(folders: Folders) -> OpenIndex:
        used = library.embedder
        index = open_index_database(folders.index_database)
        vectors = open_vector_index(index, used.identity, used.dimensions)
        return OpenIndex(index, used, vectors, Recipe(used.identity, library.counter, 7))

    monkeypatch.setattr("engine.forget.desk.open_index", open_index)


def test_looking_tells_and_changes_nothing(
    indexed: Run, documents: Path, library: IndexedLibrary
) -> None:
    looked = indexed("forget", documents / "ferry.txt", "--look")
    assert "“ferry.txt” lives on in:\n  its text, in 2 passages with their vectors" in looked.output
    assert "What would be left:\n  the file itself" in looked.output
    assert "ferry.txt" in library.states()


def test_a_document_is_forgotten(indexed: Run, documents: Path, library: IndexedLibrary) -> None:
    values = indexed("forget", documents / "ferry.txt", "--json").json
    assert values["name"] == "ferry.txt"
    assert [one["place"] for one in values["removed"]] == ["index"]
    assert [one["place"] for one in values["left"]] == ["library", "elsewhere", "elsewhere"]
    assert set(library.states()) == {"light.txt"}
    assert indexed("index", documents).code == 0
    assert set(library.states()) == {"light.txt"}
    assert (documents / "ferry.txt").exists()
    again = indexed("forget", documents / "ferry.txt").output
    assert "What is left:\n  its path, and a hash of its bytes" in again
    assert "is removed from" not in again
    unknown = indexed("forget", documents.parent / "nowhere.txt")
    assert unknown.output == "Inglenook knows nothing of “nowhere.txt”.\n"


def test_wrong_words_are_refused(indexed: Run, user_database: Connection) -> None:
    assert user_database.path
    assert indexed("forget").code == 2
    assert indexed("forget", "ferry.txt", "--conversation", "1").code == 2
    refused = indexed("forget", "--conversation", "99")
    assert refused.code == 1
    assert "There is no conversation 99." in refused.errors
