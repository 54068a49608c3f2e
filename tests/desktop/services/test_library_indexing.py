"""The indexing as the window sees it, over a worker that the test plays."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.library_service import (
    IndexingState,
    LibraryService,
    WatchState,
    Work,
)
from desktop.services.settings_service import SettingsService
from desktop.services.worker import EndKind
from engine.errors import Cancelled, UserProblem
from engine.library.collections import CollectionList
from engine.library.documents import DocumentList
from engine.library.folders import FolderList
from engine.paths import Folders
from engine.store import Connection
from tests.desktop.services.library_material import REPORT, Heard, progress
from tests.fixtures.fake_worker import FakeWorker

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


def test_what_is_taken_out_while_paused_leaves_the_index_at_once(
    library: LibraryService, indexing: FakeWorker, documents: Path
) -> None:
    library.add([documents])
    indexing.last.succeed(REPORT)
    library.pause()
    library.exclude([documents / "ferry.txt"])
    assert indexing.methods == ["sync", "take_out"]
    indexing.last.succeed(REPORT)
    removed = library.remove(library.folders()[0])
    assert indexing.methods == ["sync", "take_out", "take_out"]
    indexing.last.succeed(REPORT)
    library.put_back(removed)
    assert len(indexing.methods) == 3, "nothing is read while paused"


def test_what_is_taken_out_during_a_run_is_not_searched_until_its_end(
    library: LibraryService, indexing: FakeWorker, heard: Heard, documents: Path
) -> None:
    library.add([documents])
    first = indexing.last
    library.exclude([documents / "ferry.txt"])
    assert first.is_cancelled
    first.fail(Cancelled())
    assert indexing.methods == ["sync", "sync"]
    assert heard.reports == [], "it goes on"
    indexing.last.succeed(REPORT)
    assert heard.reports == [REPORT]


def test_a_pause_keeps_nobody_from_taking_out(
    library: LibraryService, indexing: FakeWorker, documents: Path
) -> None:
    library.add([documents])
    first = indexing.last
    library.remove(library.folders()[0])
    library.pause()
    first.fail(Cancelled())
    assert indexing.methods == ["sync", "take_out"]


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
