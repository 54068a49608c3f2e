"""Asking a part of the library."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from engine.conversations.conversations import ConversationList
from engine.conversations.documents import ConversationDocumentList
from engine.library.documents import DocumentList
from engine.library.folders import FolderList
from engine.library.formats import FormatKind
from engine.retrieval import scope as scope_module
from engine.retrieval.scope import (
    EVERYTHING,
    Scope,
    chunks_in,
    chunks_left_out,
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
    assert EVERYTHING.is_whole_library
    assert not Scope(folder_ids=frozenset()).is_whole_library
    assert found_in(shelf, EVERYTHING) == ALL_NAMES
    with shelf.open() as run:
        assert chunks_left_out(run.index, EVERYTHING) == frozenset()


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
        Scope(frozenset({1}), attachments=frozenset({Path("/d/attached.txt")})),
    ],
)
def test_a_scope_survives_json(scope: Scope) -> None:
    assert scope_from_wire(json.loads(json.dumps(scope_to_wire(scope)))) == scope


# Attachments ---------------------------------------------------------------------------------


@pytest.fixture
def attached(shelf: IndexedLibrary) -> Path:
    """A file of one conversation, in no folder of the library."""
    path = shelf.root.parent / "attached.txt"
    path.write_text(f"{_FERRY} Told in an attachment.", encoding="utf-8")
    attach(shelf, path)
    return path


def attach(library: IndexedLibrary, path: Path) -> int:
    """Attach a file to a new conversation and bring the index in step."""
    with library.open() as run:
        conversation = ConversationList(run.user).start("When?")
        ConversationDocumentList(run.user).attach(conversation.id, path)
    library.sync()
    return conversation.id


def names_of(library: IndexedLibrary, scope: Scope) -> set[str]:
    with searcher_of(library) as (searcher, _):
        passages = searcher.search("When does the ferry leave?", 20, scope).passages
        return {one.path.name for one in passages}


def test_an_attachment_is_found_in_its_conversation_alone(
    shelf: IndexedLibrary, attached: Path
) -> None:
    assert found_in(shelf, EVERYTHING) == ALL_NAMES
    own = Scope(attachments=frozenset({attached}))
    assert own.is_whole_library
    assert names_of(shelf, own) == {Path(name).name for name in ALL_NAMES} | {attached.name}
    other = Scope(attachments=frozenset({attached.with_name("other.txt")}))
    assert attached.name not in names_of(shelf, other)
    assert found_in(shelf, Scope(paths=frozenset({attached}))) == set()


def test_only_the_chunks_of_attachments_are_left_out_of_the_library(
    shelf: IndexedLibrary, attached: Path
) -> None:
    own = Scope(attachments=frozenset({attached}))
    with shelf.open() as run:
        document = Scope(attachments=frozenset({attached}), folder_ids=frozenset())
        left_out = frozenset(chunks_in(run.index, document).tolist())
        assert chunks_left_out(run.index, EVERYTHING) == left_out
        assert chunks_left_out(run.index, own) == frozenset()
        assert chunks_left_out(run.index, document) is None
        assert chunks_left_out(run.index, Scope(kinds=frozenset())) is None
    shelf.write("copy.txt", attached.read_text(encoding="utf-8"))
    shelf.sync()
    with shelf.open() as run:
        assert chunks_left_out(run.index, EVERYTHING) == frozenset()


@pytest.mark.parametrize("most", [3_500, 0])
def test_attachments_that_match_best_take_no_place_of_others(
    shelf: IndexedLibrary, attached: Path, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    monkeypatch.setattr(scope_module, "_MOST_LEFT_OUT", most)
    attached.write_text(f"{_FERRY} When does the ferry leave? " * 30, encoding="utf-8")
    shelf.sync()
    with searcher_of(shelf) as (searcher, run):
        found = searcher.candidates("When does the ferry leave?", 4)
        listed = set(chunks_in(run.index, EVERYTHING))
    assert len(found.dense) == len(found.text) == 4
    assert listed >= {*found.dense, *found.text}


def test_an_attachment_is_found_beside_whatever_else_is_asked(
    shelf: IndexedLibrary, attached: Path
) -> None:
    own = frozenset({attached})
    pages = Scope(kinds=frozenset({FormatKind.WEB_PAGE}), attachments=own)
    assert names_of(shelf, pages) == {"page.html", attached.name}
    assert names_of(shelf, Scope(folder_ids=frozenset(), attachments=own)) == {attached.name}
    assert names_of(shelf, Scope(paths=frozenset(), attachments=own)) == {attached.name}


def test_the_library_does_not_list_an_attachment(shelf: IndexedLibrary, attached: Path) -> None:
    with shelf.open() as run:
        documents = DocumentList(run.index)
        assert attached not in {one.path for one in documents.all()}
        assert documents.health().total == len(ALL_NAMES)
        record = documents.at(attached)
        assert record is not None
        assert documents.text(attached, 0, 9) == "The ferry"


def test_an_attachment_leaves_the_index_with_its_last_conversation(
    shelf: IndexedLibrary, attached: Path
) -> None:
    second = attach(shelf, attached)
    with shelf.open() as run:
        conversations = ConversationList(run.user)
        first = next(one.id for one in conversations.all() if one.id != second)
        conversations.delete(first)
    assert shelf.sync().removed == 0
    with shelf.open() as run:
        ConversationList(run.user).delete(second)
    assert shelf.sync().removed == 1
    with shelf.open() as run:
        assert DocumentList(run.index).at(attached) is None
        assert chunks_left_out(run.index, EVERYTHING) == frozenset()


def test_a_file_that_the_library_holds_too_is_found_everywhere(
    shelf: IndexedLibrary, attached: Path
) -> None:
    shelf.add(attached)
    shelf.sync()
    assert attached.name in names_of(shelf, EVERYTHING)
    with shelf.open() as run:
        folders = FolderList(run.user)
        folder = folders.at(attached)
        assert folder is not None
        folders.remove(folder.id)
    assert shelf.sync().removed == 0
    assert attached.name not in names_of(shelf, EVERYTHING)
    assert attached.name in names_of(shelf, Scope(attachments=frozenset({attached})))


def test_a_copy_of_an_attachment_shows_under_its_path_in_the_library(
    shelf: IndexedLibrary, attached: Path
) -> None:
    copy = shelf.write("z/copy.txt", attached.read_text(encoding="utf-8"))
    shelf.sync()
    with searcher_of(shelf) as (searcher, _):
        found = searcher.search("Told in an attachment", 20).passages
    assert copy in {one.path for one in found}
    assert attached not in {one.path for one in found}


def test_a_scope_as_older_versions_wrote_it_has_no_attachments() -> None:
    assert scope_from_wire({"folders": [1]}) == Scope(frozenset({1}))
