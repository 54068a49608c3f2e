"""The library as the window sees it, over a worker that the test plays."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.library_service import (
    AddedPaths,
    DocumentRecord,
    DocumentState,
    LibraryFacts,
    LibraryService,
    Reason,
)
from desktop.services.operation import Operation
from desktop.services.settings_service import SettingsService
from engine.library.collections import CollectionList
from engine.library.documents import DocumentList
from engine.library.folders import FolderList
from engine.paths import Folders
from engine.protocol import Values
from engine.store import Connection, open_index_database, open_user_database
from tests.desktop.services.library_material import REPORT, Heard, paths, progress
from tests.fixtures.fake_worker import FakeWorker

# Adding and removing -------------------------------------------------------------------------


def test_what_is_dropped_is_added_and_indexed(
    library: LibraryService, indexing: FakeWorker, heard: Heard, documents: Path
) -> None:
    added = library.add([documents])
    assert added.is_new
    assert paths(library) == [documents]
    assert indexing.methods == ["sync"]
    assert library.is_indexing
    assert (heard.starts, heard.changes) == (1, 1)


def test_a_drop_can_be_undone(
    library: LibraryService, indexing: FakeWorker, documents: Path
) -> None:
    added = library.add([documents / "inner", documents / "ferry.txt"])
    indexing.last.succeed(REPORT)
    library.undo(added)
    assert paths(library) == []
    assert indexing.methods == ["sync", "sync"]


def test_undoing_a_drop_keeps_what_was_there_before(
    library: LibraryService, documents: Path
) -> None:
    """The outer folder had taken the inner one's place."""
    library.add([documents / "inner"])
    added = library.add([documents])
    assert paths(library) == [documents]
    library.undo(added)
    assert paths(library) == [documents / "inner"]


def test_an_undone_drop_is_whole_before_the_worker_looks_at_it(
    library: LibraryService, indexing: FakeWorker, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the worker throws away what it made of the inner folder, and makes it anew."""
    library.add([documents / "inner"])
    added = library.add([documents])
    for one in indexing.asked:
        one.succeed(REPORT)
    seen: list[list[Path]] = []
    request = indexing.request

    def look_and_request(method: str, parameters: Values, patience_ms: int) -> Operation:
        seen.append(paths(library))
        return request(method, parameters, patience_ms)

    monkeypatch.setattr(indexing, "request", look_and_request)
    library.undo(added)
    assert seen == [[documents / "inner"]]


def test_what_is_there_already_is_counted_and_looked_at_again(
    library: LibraryService, indexing: FakeWorker, documents: Path
) -> None:
    library.add([documents])
    indexing.last.succeed(REPORT)
    added = library.add([documents / "inner"])
    assert (added.is_new, added.already_there) == (False, 1)
    assert indexing.methods == ["sync", "sync"]


def test_a_missing_path_is_a_problem_and_the_rest_is_added(
    library: LibraryService, indexing: FakeWorker, heard: Heard, documents: Path
) -> None:
    added = library.add([documents / "gone", documents / "inner"])
    assert len(added.folders) == 1
    assert "gone" in heard.problems[0].message
    assert indexing.methods == ["sync"]


def test_nothing_is_indexed_when_nothing_was_added(
    library: LibraryService, indexing: FakeWorker, heard: Heard, documents: Path
) -> None:
    assert library.add([documents / "gone"]) == AddedPaths((), 0)
    assert indexing.asked == []
    assert len(heard.problems) == 1


def test_a_removed_folder_can_be_added_again(
    library: LibraryService, indexing: FakeWorker, documents: Path
) -> None:
    library.add([documents])
    indexing.last.succeed(REPORT)
    removed = library.remove(library.folders()[0])
    assert paths(library) == []
    assert indexing.methods == ["sync", "sync"]
    library.put_back(removed)
    assert paths(library) == [documents]


def test_a_folder_that_is_put_back_is_in_its_collections_again(
    library: LibraryService, documents: Path
) -> None:
    library.add([documents / "inner", documents / "ferry.txt"])
    inner, ferry = library.folders()
    library.save_collection(None, "Both", frozenset({inner.id, ferry.id}))
    library.save_collection(None, "One", frozenset({ferry.id}))
    library.save_collection(None, "Removed", frozenset({inner.id}))
    removed = library.remove(inner)
    library.remove_collection(library.collections()[-1])
    library.put_back(removed)
    ids = {folder.path.name: folder.id for folder in library.folders()}
    both, one = library.collections()
    assert both.folder_ids == {ids["inner"], ids["ferry.txt"]}
    assert one.folder_ids == {ids["ferry.txt"]}


def test_undoing_a_drop_gives_the_collections_their_folders_again(
    library: LibraryService, documents: Path
) -> None:
    library.add([documents / "inner"])
    library.save_collection(None, "Inner", frozenset({library.folders()[0].id}))
    added = library.add([documents])
    library.undo(added)
    (folder,) = library.folders()
    (collection,) = library.collections()
    assert collection.folder_ids == {folder.id}


def test_a_full_disk_is_a_problem_with_words_and_not_an_exception(
    library: LibraryService, heard: Heard, user_database: Connection, tmp_path: Path
) -> None:
    pages = user_database.rows("PRAGMA page_count")[0][0]
    user_database.run(f"PRAGMA max_page_count = {pages}")
    many = []
    for number in range(60):
        path = tmp_path / f"{number:03}-{'x' * 200}"
        path.mkdir()
        many.append(path)
    library.add(many)
    assert "disk is full" in heard.problems[0].message


def test_excluded_files_leave_the_index(
    library: LibraryService, indexing: FakeWorker, user_database: Connection, documents: Path
) -> None:
    library.exclude([documents / "ferry.txt"])
    assert user_database.rows("SELECT path FROM exclusion") == [(str(documents / "ferry.txt"),)]
    assert library.exclusions() == [documents / "ferry.txt"]
    assert indexing.methods == ["sync"]


def test_excluded_files_can_be_included_again(
    library: LibraryService, indexing: FakeWorker, heard: Heard, documents: Path
) -> None:
    library.exclude([documents / "ferry.txt", documents / "inner"])
    indexing.last.succeed(REPORT)
    before = heard.changes
    library.include([documents / "inner"])
    assert library.exclusions() == [documents / "ferry.txt"]
    assert indexing.methods == ["sync", "sync"]
    assert heard.changes > before


# Passwords -----------------------------------------------------------------------------------


def add_locked(index_database: Connection, path: Path, state: str) -> None:
    index_database.run(
        "INSERT OR REPLACE INTO document (folder_id, path, size, modified_ns, state, changed_at, "
        "needs_password) VALUES (1, ?, 9, 1, ?, 0, ?)",
        (str(path), state, int(state == "skipped")),
    )


@pytest.mark.parametrize(("state", "is_right"), [("indexed", True), ("skipped", False)])
def test_a_password_is_tried_and_its_success_told(
    library: LibraryService,
    indexing: FakeWorker,
    index_database: Connection,
    state: str,
    is_right: bool,
) -> None:
    path = Path("/lease.pdf")
    told: list[tuple[Path, bool]] = []
    library.password_tried.connect(lambda *one: told.append(one))
    library.give_password(path, "tide")
    assert indexing.last.method == "retry"
    assert indexing.last.parameters == {"paths": [str(path)], "passwords": {str(path): "tide"}}
    add_locked(index_database, path, "waiting")
    indexing.last.succeed({"known": [str(path)]})
    assert told == []
    add_locked(index_database, path, state)
    indexing.last.succeed(REPORT)
    assert told == [(path, is_right)]


def test_a_password_is_not_judged_before_the_document_was_read(
    library: LibraryService, indexing: FakeWorker, index_database: Connection
) -> None:
    path = Path("/lease.pdf")
    told: list[Path] = []
    library.password_tried.connect(lambda path, _: told.append(path))
    library.sync()
    library.give_password(path, "tide")
    add_locked(index_database, path, "waiting")
    indexing.asked[0].succeed(REPORT)
    assert told == []


# Collections ---------------------------------------------------------------------------------


def test_collections_are_made_changed_and_removed(
    library: LibraryService, heard: Heard, documents: Path
) -> None:
    library.add([documents / "inner", documents / "ferry.txt"])
    one, two = (folder.id for folder in library.folders())
    before = heard.changes
    assert library.save_collection(None, "Ferries", frozenset({one})) is None
    (made,) = library.collections()
    assert (made.name, made.folder_ids) == ("Ferries", frozenset({one}))
    assert library.save_collection(made.id, "All of it", frozenset({one, two})) is None
    (changed,) = library.collections()
    assert (changed.id, changed.name) == (made.id, "All of it")
    assert changed.folder_ids == {one, two}
    library.remove_collection(changed)
    assert library.collections() == []
    assert heard.changes == before + 3


def test_a_collection_that_cannot_be_saved_says_why(library: LibraryService, heard: Heard) -> None:
    library.save_collection(None, "Ferries", frozenset())
    problem = library.save_collection(None, " ferries ", frozenset())
    assert problem is not None
    assert "already" in problem.message
    assert heard.problems == [], "the dialog says it where the name was written"


# Health --------------------------------------------------------------------------------------


def test_health_groups_what_the_index_knows(
    user_database: Connection,
    index_database: Connection,
    indexing: FakeWorker,
    settings: SettingsService,
) -> None:
    for number, (state, reason) in enumerate(
        [("skipped", "Protected."), ("failed", "Damaged."), ("skipped", "Protected.")]
    ):
        index_database.run(
            "INSERT INTO document (folder_id, path, size, modified_ns, state, reason, hint, "
            "changed_at, format, needs_password) "
            "VALUES (1, ?, 9, 1, ?, ?, 'Mend it.', 0, 'pdf', ?)",
            (f"/{number}.pdf", state, reason, int(reason == "Protected.")),
        )
    library = LibraryService(
        FolderList(user_database),
        DocumentList(index_database),
        CollectionList(user_database),
        indexing,
        settings,
        facts=LibraryFacts(index_bytes=lambda: 4096, measured_recall=lambda: 0.99),
    )
    report = library.health_report()
    assert report.reasons == (
        Reason("Protected.", "Mend it.", (Path("/0.pdf"), Path("/2.pdf")), needs_password=True),
        Reason("Damaged.", "Mend it.", (Path("/1.pdf"),), needs_password=False),
    )
    assert [(one.name, one.count) for one in report.formats] == [("PDF", 3)]
    assert report.figures.states == {DocumentState.SKIPPED: 2, DocumentState.FAILED: 1}
    assert (report.index_bytes, report.recall) == (4096, 0.99)


@pytest.mark.parametrize(
    ("known", "language", "is_foreign"),
    [
        ({"en"}, "de", True),
        ({"en"}, "en", False),
        ({"en"}, "", False),
        (set(), "de", False),
    ],
)
def test_only_a_language_that_is_certainly_unknown_is_foreign(
    library: LibraryService, known: set[str], language: str, is_foreign: bool
) -> None:
    library._facts = LibraryFacts(languages_known=frozenset(known))
    record = DocumentRecord(
        Path("/a"), 1, 1, DocumentState.INDEXED, "", "", None, 1, 0.0, language=language
    )
    assert library.is_foreign(record) is is_foreign
    assert not library.is_foreign(replace(record, state=DocumentState.FAILED))


# What is shown -------------------------------------------------------------------------------


def test_what_the_index_knows_can_be_asked(
    library: LibraryService, index_database: Connection
) -> None:
    content = index_database.insert(
        "INSERT INTO content (hash, title, characters, pages, notes, recipe) "
        "VALUES ('abc', '', 9, 2, '', '')"
    )
    index_database.run("INSERT INTO content_text VALUES (?, 0, 'the ferry')", (content,))
    index_database.run("INSERT INTO page VALUES (?, 2, 4, 9, 0)", (content,))
    index_database.run(
        "INSERT INTO document (folder_id, path, size, modified_ns, state, content_id, changed_at) "
        "VALUES (1, '/a.pdf', 9, 1, 'indexed', ?, 0)",
        (content,),
    )
    path = Path("/a.pdf")
    assert [one.state for one in library.documents()] == [DocumentState.INDEXED]
    assert library.health().indexed == 1
    assert library.text(path, 4, 9) == "ferry"
    assert library.page_start(path, 2) == 4
    assert library.page_count(path) == 2
    assert library.page_count(Path("/unknown")) is None
    assert library.is_unchanged_since(path, "abc")
    assert not library.is_unchanged_since(path, "def")


def test_a_document_that_was_moved_is_found_where_it_lies_now(
    library: LibraryService, index_database: Connection, documents: Path
) -> None:
    before, now = documents / "lease.pdf", documents / "inner" / "lease of 2024.pdf"
    index_database.run(
        "INSERT INTO content (id, hash, title, characters, pages, notes, recipe) "
        "VALUES (7, 'abc', '', 9, 2, '', '')"
    )
    for path in (documents / "gone too.pdf", now):
        index_database.run(
            "INSERT INTO document (folder_id, path, size, modified_ns, state, content_id, "
            "changed_at) VALUES (1, ?, 1, 1, 'indexed', 7, 1)",
            (str(path),),
        )
    assert library.lies_now(before, "abc") == before, "it is nowhere"
    now.write_text("The lease.", encoding="utf-8")
    assert library.lies_now(before, "abc") == now
    assert library.lies_now(before, "another") == before
    assert library.lies_now(before, "") == before
    before.write_text("Another lease.", encoding="utf-8")
    assert library.lies_now(before, "abc") == now
    now.unlink()
    assert library.lies_now(before, "abc") == before, "what it holds now is told"


def test_progress_refreshes_what_is_shown_now_and_then(
    library: LibraryService,
    indexing: FakeWorker,
    heard: Heard,
) -> None:
    library._refresh.setInterval(0)
    library.sync()
    before = heard.changes
    for _ in range(5):
        indexing.last.tell("progress", progress(1, 2, 0.5))
    assert heard.changes == before
    from PySide6.QtCore import QCoreApplication

    while library._refresh.isActive():
        QCoreApplication.processEvents()
    assert heard.changes == before + 1
    indexing.last.succeed(REPORT)
    assert not library._refresh.isActive()


def test_what_another_process_adds_and_indexes_is_told(
    library: LibraryService,
    indexing: FakeWorker,
    heard: Heard,
    folders: Folders,
    documents: Path,
    qtbot: QtBot,
) -> None:
    library._elsewhere._timer.setInterval(10)
    library._refresh.setInterval(0)
    library.start()
    qtbot.wait(50)
    assert heard.changes == 0
    others = open_user_database(folders.user_database)
    FolderList(others).add(documents)
    others.close()
    qtbot.waitUntil(lambda: heard.changes == 1)
    assert paths(library) == [documents]
    assert indexing.last.method == "watch", "its later changes are noticed too"
    index = open_index_database(folders.index_database)
    index.run(
        "INSERT INTO document (folder_id, path, size, modified_ns, state, changed_at) "
        "VALUES (1, '/a.pdf', 9, 1, 'indexed', 0)"
    )
    index.close()
    qtbot.waitUntil(lambda: heard.changes == 2)
    assert library.health().indexed == 1
    assert [one.method for one in indexing.asked] == ["watch"], "the other process indexes"
    library.shut_down()
    assert not library._elsewhere._timer.isActive()
