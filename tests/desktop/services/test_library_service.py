"""The library as the window sees it, over a worker that the test plays."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.services.library_service import (
    AddedPaths,
    DocumentState,
    IndexingState,
    LibraryService,
)
from desktop.services.operation import Operation
from desktop.services.settings_service import SettingsService
from desktop.services.worker import EndKind
from engine.errors import EngineError, UserProblem
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
    assert indexing.methods == ["sync"]


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
    monkeypatch.setattr("desktop.services.library_service.time.monotonic", lambda: now)
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
    assert indexing.last.parameters == {"largest_file_megabytes": 7}


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
    index_database.run("INSERT INTO page VALUES (?, 2, 4, 9)", (content,))
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
