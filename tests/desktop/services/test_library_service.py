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
    IndexingState,
    LibraryFacts,
    LibraryService,
    Reason,
    WatchState,
    Work,
)
from desktop.services.operation import Operation
from desktop.services.settings_service import SettingsService
from desktop.services.worker import EndKind
from engine.errors import Cancelled, EngineError, UserProblem
from engine.library.collections import CollectionList
from engine.library.documents import DocumentList
from engine.library.folders import FolderList
from engine.paths import Folders
from engine.protocol import Values
from engine.store import Connection
from tests.fixtures.fake_worker import FakeWorker

REPORT: Values = {"files": 2, "indexed": 2}


class Heard:
    """Everything that the library told."""

    def __init__(self, library: LibraryService) -> None:
        self.problems: list[EngineError] = []
        self.states: list[IndexingState] = []
        self.reports: list[Values | None] = []
        self.starts = 0
        self.changes = 0
        library.problem.connect(self.problems.append)
        library.indexing_progressed.connect(self.states.append)
        library.indexing_finished.connect(self.reports.append)
        library.indexing_started.connect(self._on_start)
        library.changed.connect(self._on_change)

    def _on_start(self) -> None:
        self.starts += 1

    def _on_change(self) -> None:
        self.changes += 1


@pytest.fixture
def heard(library: LibraryService) -> Heard:
    return Heard(library)


def paths(library: LibraryService) -> list[Path]:
    return [folder.path for folder in library.folders()]


def progress(done: int, total: int, share: float, current: str | None = "ferry.txt") -> Values:
    return {
        "documents_done": done,
        "documents_total": total,
        "bytes_done": int(share * 1000),
        "bytes_total": 1000,
        "current": current,
    }


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
    library.add([folder.path for folder in removed.folders])
    assert paths(library) == [documents]


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


# Indexing ------------------------------------------------------------------------------------


def test_a_run_is_told_from_start_to_report(
    library: LibraryService, indexing: FakeWorker, heard: Heard
) -> None:
    library.sync()
    assert heard.states == [IndexingState()]
    indexing.last.tell("progress", progress(1, 4, 0.25))
    assert heard.states[-1] == IndexingState(1, 4, 0.25, None, None, "ferry.txt")
    indexing.last.tell("progress", progress(2, 4, 0.5, None))
    assert heard.states[-1].current == ""
    indexing.last.succeed(REPORT)
    assert heard.reports == [REPORT]
    assert not library.is_indexing
    assert heard.problems == []


def test_rate_and_remaining_time_come_when_they_mean_something(
    library: LibraryService,
    indexing: FakeWorker,
    heard: Heard,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = 100.0
    monkeypatch.setattr("desktop.services.indexing_service.time.monotonic", lambda: now)
    library.sync()
    now = 101.0
    indexing.last.tell("progress", progress(5, 100, 0.05))
    assert heard.states[-1].documents_per_second is None
    now = 110.0
    indexing.last.tell("progress", progress(20, 100, 0.25))
    assert heard.states[-1].documents_per_second == pytest.approx(2.0)
    assert heard.states[-1].seconds_left == pytest.approx(30.0)
    indexing.last.tell("progress", {**progress(0, 0, 0), "bytes_total": 0})
    assert heard.states[-1].share is None
    indexing.last.succeed(REPORT)


def test_the_largest_file_is_taken_from_the_settings(
    library: LibraryService, indexing: FakeWorker, settings: SettingsService
) -> None:
    settings.change("largest_file_megabytes", 7)
    library.sync()
    assert indexing.last.parameters == {"largest_file_megabytes": 7, "ignore_rules": ""}


def test_a_run_under_way_is_followed_by_one_more(
    library: LibraryService, indexing: FakeWorker
) -> None:
    library.sync()
    library.sync()
    library.sync()
    assert indexing.methods == ["sync"]
    indexing.last.succeed(REPORT)
    assert indexing.methods == ["sync", "sync"]
    indexing.last.succeed(REPORT)
    assert indexing.methods == ["sync", "sync"]


def test_a_cancelled_run_ends_without_a_report_and_is_not_followed(
    library: LibraryService, indexing: FakeWorker, heard: Heard
) -> None:
    library.sync()
    library.sync()
    library.cancel_indexing()
    assert indexing.last.is_cancelled
    indexing.last.fail(UserProblem("cancelled"))
    assert heard.reports == [None]
    assert heard.problems == []
    assert indexing.methods == ["sync"]
    assert not library.is_indexing


def test_what_is_added_while_a_cancel_is_under_way_is_indexed(
    library: LibraryService, indexing: FakeWorker, documents: Path
) -> None:
    library.sync()
    library.cancel_indexing()
    library.add([documents])
    indexing.last.fail(UserProblem("cancelled"))
    assert indexing.methods == ["sync", "sync"]


def test_a_failed_run_is_a_problem(
    library: LibraryService, indexing: FakeWorker, heard: Heard
) -> None:
    library.sync()
    indexing.last.fail(UserProblem("The disk is full.", "Free some space."))
    assert [one.message for one in heard.problems] == ["The disk is full."]
    assert heard.reports == [None]
    assert not library.is_indexing


def test_retrying_asks_the_worker_and_then_runs(
    library: LibraryService, indexing: FakeWorker, documents: Path
) -> None:
    library.retry([documents / "ferry.txt"])
    assert indexing.last.parameters == {"paths": [str(documents / "ferry.txt")]}
    indexing.last.succeed({"known": []})
    assert indexing.methods == ["retry", "sync"]


def test_everything_that_failed_can_be_tried_again(
    library: LibraryService, indexing: FakeWorker
) -> None:
    library.retry_all()
    assert indexing.last.parameters == {"paths": None}


# Pausing -------------------------------------------------------------------------------------


def test_a_pause_stops_the_run_and_begins_no_other(
    library: LibraryService, indexing: FakeWorker, heard: Heard, documents: Path
) -> None:
    library.sync()
    library.pause()
    assert library.is_paused
    assert indexing.last.is_cancelled
    indexing.last.fail(Cancelled())
    library.add([documents])
    library.sync()
    assert indexing.methods == ["sync"]
    assert heard.problems == []
    library.resume()
    assert not library.is_paused
    assert indexing.methods == ["sync", "sync"]


def test_a_pause_outlives_the_window(
    library: LibraryService,
    indexing: FakeWorker,
    settings: SettingsService,
    folders: Folders,
    user_database: Connection,
    index_database: Connection,
    documents: Path,
) -> None:
    library.pause()
    library.add([documents])
    again = SettingsService(folders.settings_file)
    again.load()
    later = LibraryService(
        FolderList(user_database),
        DocumentList(index_database),
        CollectionList(user_database),
        indexing,
        again,
    )
    later.start()
    assert later.is_paused
    assert indexing.methods == ["watch"]
    later.resume()
    assert indexing.methods == ["watch", "sync"]
    later.shut_down()
    assert settings.current.indexing_paused


def test_pausing_twice_tells_it_once(library: LibraryService) -> None:
    told: list[bool] = []
    library.pause_changed.connect(lambda: told.append(library.is_paused))
    library.pause()
    library.pause()
    library.resume()
    library.resume()
    assert told == [True, False]


def test_resuming_while_the_cancelled_run_ends_goes_on_after_it(
    library: LibraryService, indexing: FakeWorker
) -> None:
    library.sync()
    library.pause()
    library.resume()
    assert indexing.methods == ["sync"]
    indexing.last.fail(Cancelled())
    assert indexing.methods == ["sync", "sync"]


# Other runs ----------------------------------------------------------------------------------


def test_a_rebuild_waits_for_the_run_before_it(
    library: LibraryService, indexing: FakeWorker, heard: Heard
) -> None:
    library.sync()
    library.rebuild()
    library.compact()
    library.rebuild()
    assert indexing.methods == ["sync"]
    indexing.last.succeed(REPORT)
    indexing.last.tell("progress", progress(1, 4, 0.25))
    assert heard.states[-1].work is Work.REBUILD
    indexing.last.succeed({})
    indexing.last.succeed({})
    assert indexing.methods == ["sync", "rebuild", "compact"]
    assert not library.is_indexing


def test_a_rebuild_goes_on_after_a_death(library: LibraryService, indexing: FakeWorker) -> None:
    library.rebuild()
    indexing.die()
    assert indexing.methods == ["rebuild", "rebuild"]


# Watching ------------------------------------------------------------------------------------


def test_nothing_is_watched_or_indexed_before_the_start(
    library: LibraryService, indexing: FakeWorker
) -> None:
    assert indexing.asked == []
    library.start()
    assert indexing.asked == [], "there is no folder to look at"
    library.shut_down()


def test_a_change_in_a_watched_folder_is_indexed(
    library: LibraryService, indexing: FakeWorker, settings: SettingsService, documents: Path
) -> None:
    library.add([documents])
    indexing.last.succeed(REPORT)
    settings.change("rescan_minutes", 30)
    library.start()
    watch, sync = indexing.asked[-2:]
    assert (watch.method, sync.method) == ("watch", "sync")
    assert watch.parameters == {"ignore_rules": "", "rescan_minutes": 30}
    sync.succeed(REPORT)
    watch.tell("watching", {"watched": [], "rescanned": [{"path": str(documents)}]})
    assert library.watch_state == WatchState(True, 1, 30)
    watch.tell("changed", {"folders": [str(documents)]})
    assert indexing.methods == ["sync", "watch", "sync", "sync"]
    library.shut_down()
    assert watch.is_cancelled


def test_the_watch_begins_anew_when_the_folders_are_others(
    library: LibraryService, indexing: FakeWorker, documents: Path
) -> None:
    library.add([documents / "inner"])
    indexing.last.succeed(REPORT)
    library.start()
    old = indexing.asked[-2]
    library.add([documents / "ferry.txt"])
    assert old.is_cancelled
    assert indexing.methods.count("watch") == 2
    old.fail(Cancelled())
    assert library.watch_state.is_watching
    library.shut_down()


@pytest.mark.parametrize("name", ["ignore_rules", "rescan_minutes"])
def test_the_watch_begins_anew_when_its_settings_are_others(
    library: LibraryService,
    indexing: FakeWorker,
    settings: SettingsService,
    documents: Path,
    name: str,
) -> None:
    library.add([documents])
    library.start()
    settings.change(name, {"ignore_rules": "*.log", "rescan_minutes": 3}[name])
    assert indexing.methods.count("watch") == 2
    library.shut_down()


def test_the_watch_comes_back_after_a_death(
    library: LibraryService, indexing: FakeWorker, heard: Heard, documents: Path, qtbot: QtBot
) -> None:
    library.add([documents])
    indexing.last.succeed(REPORT)
    library.start()
    indexing.last.succeed(REPORT)
    library._watch._wait_ms = 1
    indexing.die()
    assert not library.watch_state.is_watching
    qtbot.waitUntil(lambda: indexing.methods.count("watch") == 2)
    assert heard.problems == [], "nobody asked for the watch by hand"
    assert library._watch._wait_ms == 2, "a worker that dies at once is asked less and less often"
    library.shut_down()


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


# Deaths --------------------------------------------------------------------------------------


def test_after_a_death_the_run_goes_on(
    library: LibraryService, indexing: FakeWorker, heard: Heard
) -> None:
    library.sync()
    indexing.die()
    assert indexing.methods == ["sync", "sync"]
    assert len(heard.problems) == 1
    indexing.last.succeed(REPORT)
    assert heard.reports[-1] == REPORT


def test_after_several_deaths_in_a_row_only_a_person_starts_it_again(
    library: LibraryService, indexing: FakeWorker
) -> None:
    library.sync()
    for _ in range(10):
        indexing.die()
    assert indexing.methods == ["sync"] * 3
    assert not library.is_indexing
    library.sync()
    assert indexing.methods == ["sync"] * 4


def test_a_success_forgives_earlier_deaths(library: LibraryService, indexing: FakeWorker) -> None:
    library.sync()
    for _ in range(4):
        indexing.die()
        indexing.last.succeed(REPORT)
        library.sync()
    assert library.is_indexing


def test_a_death_of_an_idle_worker_starts_no_run(
    library: LibraryService, indexing: FakeWorker
) -> None:
    indexing.die()
    assert indexing.asked == []
    assert not library.is_indexing


def test_a_run_that_was_cancelled_is_not_begun_again_by_a_death(
    library: LibraryService, indexing: FakeWorker
) -> None:
    """Who does not come back from a cancel in time is ended, which is a death too."""
    library.sync()
    library.cancel_indexing()
    indexing.die(EndKind.HUNG)
    assert indexing.methods == ["sync"]
    assert not library.is_indexing


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
