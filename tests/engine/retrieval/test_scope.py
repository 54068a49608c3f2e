"""Asking a part of the library."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from engine.library.folders import FolderList
from engine.library.formats import FormatKind
from engine.retrieval.scope import (
    EVERYTHING,
    Scope,
    chunks_in,
    holds,
    path_in,
    scope_from_wire,
    scope_to_wire,
)
from tests.fixtures.indexing import IndexedLibrary
from tests.fixtures.searching import searcher_of

_FERRY = "The ferry leaves the harbour at nine."


@pytest.fixture
def shelf(library: IndexedLibrary, tmp_path: Path) -> IndexedLibrary:
    """Two folders with letters, a page, a script, and a folder whose name begins alike."""
    for name in ("letters/ferry.txt", "letters-old/ferry.txt", "page.html", "tool.py"):
        library.write(name, f"{_FERRY} Told by {Path(name).parent.name} {Path(name).name}.")
    other = tmp_path.resolve() / "other"
    other.mkdir()
    (other / "far.txt").write_text(f"{_FERRY} Told from far away.", encoding="utf-8")
    os.utime(library.root / "tool.py", (1000.0, 1000.0))
    library.add(other)
    library.sync()
    return library


def found_in(library: IndexedLibrary, scope: Scope) -> set[str]:
    """Return the names of the documents that a search in a scope finds, by both of its ways."""
    with searcher_of(library) as (searcher, run):
        passages = searcher.search("When does the ferry leave?", 20, scope).passages
        names = {one.path.relative_to(library.root.parent).as_posix() for one in passages}
        indexed = run.index.rows("SELECT path FROM document")
        held = {Path(one) for (one,) in indexed if holds(run.index, scope, Path(one))}
        assert {library.root.parent / name for name in names} == held
    return {name.removeprefix("documents/") for name in names}


ALL_NAMES = {
    "letters/ferry.txt",
    "letters-old/ferry.txt",
    "page.html",
    "tool.py",
    "other/far.txt",
}


def test_everything_is_narrowed_by_nothing(shelf: IndexedLibrary) -> None:
    assert EVERYTHING.is_everything
    assert not Scope(folder_ids=frozenset()).is_everything
    assert found_in(shelf, EVERYTHING) == ALL_NAMES
    with shelf.open() as run:
        assert chunks_in(run.index, EVERYTHING) is None


def test_a_folder_of_the_library(shelf: IndexedLibrary) -> None:
    with shelf.open() as run:
        first, second = (one.id for one in FolderList(run.user).all())
    assert found_in(shelf, Scope(folder_ids=frozenset({second}))) == {"other/far.txt"}
    assert found_in(shelf, Scope(folder_ids=frozenset({first, second}))) == ALL_NAMES


def test_a_path_is_a_document_or_a_folder_and_not_what_begins_alike(shelf: IndexedLibrary) -> None:
    letters = frozenset({shelf.root / "letters"})
    assert found_in(shelf, Scope(paths=letters)) == {"letters/ferry.txt"}
    both = frozenset({shelf.root / "page.html", shelf.root / "letters-old"})
    assert found_in(shelf, Scope(paths=both)) == {"page.html", "letters-old/ferry.txt"}


def test_a_whole_disk_is_a_folder_too(shelf: IndexedLibrary) -> None:
    assert found_in(shelf, Scope(paths=frozenset({Path(shelf.root.anchor)}))) == ALL_NAMES


def test_kinds_of_files(shelf: IndexedLibrary) -> None:
    assert found_in(shelf, Scope(kinds=frozenset({FormatKind.WEB_PAGE}))) == {"page.html"}
    assert found_in(shelf, Scope(kinds=frozenset({FormatKind.CODE}))) == {"tool.py"}
    assert found_in(shelf, Scope(kinds=frozenset({FormatKind.BOOK}))) == set()


def test_the_time_of_the_last_change(shelf: IndexedLibrary) -> None:
    assert found_in(shelf, Scope(modified_before=1000.5)) == {"tool.py"}
    assert found_in(shelf, Scope(modified_before=1000.0)) == set()
    assert "tool.py" in found_in(shelf, Scope(modified_after=1000.0))
    assert found_in(shelf, Scope(modified_after=1000.5)) == ALL_NAMES - {"tool.py"}


def test_all_conditions_count_together(shelf: IndexedLibrary) -> None:
    texts = frozenset({FormatKind.TEXT})
    inside = Scope(paths=frozenset({shelf.root / "letters"}), kinds=texts)
    assert found_in(shelf, inside) == {"letters/ferry.txt"}
    outside = Scope(paths=frozenset({shelf.root / "page.html"}), kinds=texts)
    assert found_in(shelf, outside) == set()


@pytest.mark.parametrize(
    "nothing",
    [Scope(folder_ids=frozenset()), Scope(paths=frozenset()), Scope(kinds=frozenset())],
)
def test_an_empty_set_holds_nothing(shelf: IndexedLibrary, nothing: Scope) -> None:
    assert found_in(shelf, nothing) == set()


def test_an_equal_file_shows_under_its_path_in_the_scope(shelf: IndexedLibrary) -> None:
    copy = shelf.write("a/copy.html", (shelf.root / "page.html").read_text())
    shelf.sync()
    with searcher_of(shelf) as (searcher, run):
        inside = Scope(paths=frozenset({shelf.root / "page.html"}))
        (passage,) = searcher.search("ferry", 5, inside).passages
        assert passage.path == shelf.root / "page.html"
        row = run.index.row("SELECT content_id FROM document WHERE path = ?", (str(copy),))
        assert row is not None
        assert path_in(run.index, EVERYTHING, row[0]) == str(copy)
        assert path_in(run.index, Scope(kinds=frozenset()), row[0]) is None


def test_chunks_come_in_order(shelf: IndexedLibrary) -> None:
    with shelf.open() as run:
        chunks = chunks_in(run.index, Scope(modified_after=0.0))
    assert chunks is not None
    assert len(chunks) >= len(ALL_NAMES)
    assert chunks.tolist() == sorted(chunks.tolist())


@pytest.mark.parametrize(
    "scope",
    [
        EVERYTHING,
        Scope(folder_ids=frozenset({3, 1})),
        Scope(
            frozenset(),
            frozenset({Path("/a/b.txt"), Path("/c")}),
            frozenset({FormatKind.MAIL, FormatKind.TABLE}),
            12.5,
            99.0,
        ),
    ],
)
def test_a_scope_survives_json(scope: Scope) -> None:
    assert scope_from_wire(json.loads(json.dumps(scope_to_wire(scope)))) == scope
