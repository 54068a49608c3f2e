"""The indexing worker's handlers: what they are told, and what they hand on."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from engine import settings
from engine.conversations.conversations import ConversationList
from engine.errors import UserProblem
from engine.index.report import SyncProgress, SyncReport
from engine.paths import Folders
from engine.protocol import Values
from engine.settings import Settings
from engine.store import Connection
from engine.workers import indexing
from engine.workers.indexing import IndexingWorker
from engine.workers.runtime import Job, Outlet


@pytest.fixture
def job() -> Job:
    return Job(1, Outlet(io.BytesIO()), lambda: False)


@pytest.fixture
def syncs(monkeypatch: pytest.MonkeyPatch) -> list[Values]:
    """What each sync was told."""
    told: list[Values] = []

    def sync(_: Folders, **options: object) -> SyncReport:
        told.append(options)
        return SyncReport(indexed=3)

    monkeypatch.setattr(indexing, "sync_folders", sync)
    return told


def test_a_sync_takes_the_settings_of_the_file_but_for_those_that_are_named(
    folders: Folders, job: Job, syncs: list[Values]
) -> None:
    settings.save(
        folders.settings_file, Settings(largest_file_megabytes=7, ignore_rules="*.log\nold/")
    )
    worker = IndexingWorker(folders)
    assert worker.sync({}, job)["indexed"] == 3
    worker.sync({"largest_file_megabytes": 9, "ignore_rules": "", "folders": ["/a"]}, job)
    first, second = syncs
    assert (first["largest_file_bytes"], first["ignore_rules"]) == (7_000_000, "*.log\nold/")
    assert first["only"] is None
    assert (second["largest_file_bytes"], second["ignore_rules"]) == (9_000_000, "")
    assert second["only"] == {Path("/a")}


def test_a_settings_file_that_cannot_be_understood_is_not_needed(
    folders: Folders, job: Job, syncs: list[Values]
) -> None:
    folders.settings_file.write_text("no toml [[[")
    worker = IndexingWorker(folders)
    worker.sync({"largest_file_megabytes": 9, "ignore_rules": ""}, job)
    with pytest.raises(UserProblem):
        worker.sync({}, job)
    assert len(syncs) == 1


def test_a_setting_out_of_bounds_is_a_problem_with_words(folders: Folders, job: Job) -> None:
    with pytest.raises(UserProblem):
        IndexingWorker(folders).sync({"largest_file_megabytes": -1}, job)


def test_passwords_are_used_by_the_next_sync_and_forgotten(
    folders: Folders, job: Job, syncs: list[Values]
) -> None:
    worker = IndexingWorker(folders)
    told = worker.retry({"paths": ["/a.pdf"], "passwords": {"/a.pdf": "geheim"}}, job)
    assert told == {"known": []}
    worker.sync({}, job)
    worker.sync({}, job)
    assert [one["passwords"] for one in syncs] == [{Path("/a.pdf"): "geheim"}, {}]
    for written in folders.data.rglob("*"):
        assert written.is_dir() or b"geheim" not in written.read_bytes()


def test_retry_lets_one_or_all_wait_again(
    folders: Folders, job: Job, index_database: Connection
) -> None:
    for name, state in (("a", "failed"), ("b", "skipped"), ("c", "indexed"), ("d", "failed")):
        index_database.run(
            "INSERT INTO document (folder_id, path, size, modified_ns, state, changed_at) "
            "VALUES (1, ?, 1, 1, ?, 0)",
            (f"/{name}", state),
        )
    worker = IndexingWorker(folders)
    assert worker.retry({"paths": ["/a", "/c"]}, job) == {"known": ["/a"]}
    assert sorted(worker.retry({"paths": None}, job)["known"]) == ["/b", "/d"]
    states: dict[str, str] = dict(index_database.rows("SELECT path, state FROM document"))
    assert states == {"/a": "waiting", "/b": "waiting", "/c": "indexed", "/d": "waiting"}


def test_progress_is_told_now_and_then(folders: Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()

    def sync(
        _: Folders, *, on_progress: Callable[[SyncProgress], None], **__: object
    ) -> SyncReport:
        for number in range(1000):
            on_progress(SyncProgress(number, 1000, number, 1000, Path("/a/b.txt")))
        return SyncReport()

    monkeypatch.setattr(indexing, "sync_folders", sync)
    IndexingWorker(folders).sync({}, Job(1, Outlet(written), lambda: False))
    lines = written.getvalue().splitlines()
    assert 1 <= len(lines) < 100
    assert b'"current":"b.txt"' in lines[0]


def test_a_conversation_is_looked_for_and_forgotten(
    folders: Folders, user_database: Connection, job: Job
) -> None:
    conversations = ConversationList(user_database)
    made = conversations.start("Where is the pier?")
    worker = IndexingWorker(folders)
    wanted = {"path": None, "conversation": made.id, "look": True, "adapters": False}
    looked = worker.forget(wanted, job)
    assert (looked["name"], looked["is_done"]) == ("Where is the pier?", False)
    assert conversations.at(made.id) is not None
    done = worker.forget({**wanted, "look": False}, job)
    assert done["removed"] == looked["removed"]
    assert conversations.at(made.id) is None
