"""Connections: safe settings, transactions that hold, errors in plain words."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from engine.errors import Bug, UserProblem
from engine.paths import Folders
from engine.store import Connection, open_index_database, open_user_database
from tests.fixtures.full_disk import FullDisk


@pytest.fixture
def notes(tmp_path: Path) -> Iterator[Connection]:
    """A database with one table."""
    raw = apsw.Connection(str(tmp_path / "notes.db"))
    raw.execute("CREATE TABLE note (text TEXT PRIMARY KEY)")
    made = Connection(tmp_path / "notes.db", raw)
    yield made
    made.close()


@pytest.fixture
def disk() -> Iterator[FullDisk]:
    made = FullDisk()
    yield made
    made.is_full = False


@pytest.fixture
def on_disk(disk: FullDisk, tmp_path: Path) -> Iterator[Connection]:
    """A database with one table on a disk that can be full."""
    made = Connection(tmp_path / "full.db", disk.open(tmp_path / "full.db"))
    made.run("PRAGMA journal_mode = WAL")
    made.run("CREATE TABLE note (text TEXT)")
    yield made
    disk.is_full = False
    made.close()


def texts(database: Connection) -> list[str]:
    return [text for (text,) in database.rows("SELECT text FROM note ORDER BY text")]


# Settings ------------------------------------------------------------------------------------


def test_the_safe_settings_are_in_force(
    user_database: Connection, index_database: Connection
) -> None:
    for database, synchronous in ((user_database, 2), (index_database, 1)):
        assert database.row("PRAGMA journal_mode") == ("wal",)
        assert database.row("PRAGMA foreign_keys") == (1,)
        assert database.row("PRAGMA synchronous") == (synchronous,)


def test_a_sqlite_that_can_damage_files_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.store.connection.apsw.SQLITE_VERSION_NUMBER", 3_051_002)
    with pytest.raises(UserProblem, match="can damage data"):
        open_user_database(tmp_path / "user.db")
    assert not (tmp_path / "user.db").exists()


def test_what_was_committed_is_there_after_opening_again(folders: Folders) -> None:
    first = open_user_database(folders.user_database)
    first.run("INSERT INTO exclusion VALUES ('/a', 1.5)")
    first.close()
    first.close()
    second = open_user_database(folders.user_database)
    assert second.rows("SELECT * FROM exclusion") == [("/a", 1.5)]
    second.close()


# Statements ----------------------------------------------------------------------------------


def test_statements_give_rows_ids_and_counts(notes: Connection) -> None:
    assert notes.row("SELECT text FROM note") is None
    assert notes.insert("INSERT INTO note VALUES (?)", ("a",)) == 1
    notes.run_many("INSERT INTO note VALUES (?)", [("b",), ("c",)])
    assert notes.run("UPDATE note SET text = text || '!'") == 3
    assert notes.run("DELETE FROM note WHERE text = :text", {"text": "nothing"}) == 0
    assert notes.row("SELECT text FROM note ORDER BY text DESC") == ("c!",)


def test_a_row_that_was_read_holds_no_lock(notes: Connection) -> None:
    with notes.transaction():
        notes.run_many("INSERT INTO note VALUES (?)", [(str(number),) for number in range(1000)])
    assert notes.row("SELECT text FROM note") is not None
    notes.run("DROP TABLE note")


# Transactions --------------------------------------------------------------------------------


def write(database: Connection, *new_texts: str) -> None:
    for text in new_texts:
        database.run("INSERT INTO note VALUES (?)", (text,))


def write_in_transaction(database: Connection, *new_texts: str, fails: bool = False) -> None:
    with database.transaction():
        write(database, *new_texts)
        if fails:
            raise ZeroDivisionError


def test_a_transaction_is_all_or_nothing(notes: Connection) -> None:
    with pytest.raises(ZeroDivisionError):
        write_in_transaction(notes, "a", fails=True)
    assert texts(notes) == []
    write_in_transaction(notes, "b")
    assert texts(notes) == ["b"]


def test_an_inner_transaction_rolls_back_alone(notes: Connection) -> None:
    with notes.transaction():
        write(notes, "outer")
        with pytest.raises(ZeroDivisionError):
            write_in_transaction(notes, "inner", fails=True)
        write_in_transaction(notes, "second inner")
    assert texts(notes) == ["outer", "second inner"]


def test_an_outer_transaction_takes_the_inner_ones_back(notes: Connection) -> None:
    def fail_outside() -> None:
        with notes.transaction():
            write_in_transaction(notes, "inner")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_outside()
    assert texts(notes) == []


def test_an_error_in_a_statement_rolls_back_and_the_connection_goes_on(notes: Connection) -> None:
    write(notes, "a")
    with pytest.raises(Bug):
        write_in_transaction(notes, "b", "a")
    write_in_transaction(notes, "c")
    assert texts(notes) == ["a", "c"]


def test_a_commit_that_fails_leaves_no_open_transaction(user_database: Connection) -> None:
    """Else everything after it would be taken for a part of it and never be committed."""

    def break_a_promise() -> None:
        with user_database.transaction():
            user_database.run("PRAGMA defer_foreign_keys = ON")
            user_database.run("INSERT INTO message_part VALUES (99, 0, 'text', '{}')")

    with pytest.raises(Bug):
        break_a_promise()
    assert not user_database.raw.in_transaction
    with user_database.transaction():
        user_database.run("INSERT INTO exclusion VALUES ('/later', 0)")
    other = open_user_database(user_database.path)
    assert other.rows("SELECT path FROM exclusion") == [("/later",)]
    other.close()


def test_the_write_lock_is_taken_at_the_start(folders: Folders, user_database: Connection) -> None:
    other = open_user_database(folders.user_database)
    other.raw.set_busy_timeout(0)
    with user_database.transaction():
        with pytest.raises(UserProblem, match="in use"), other.transaction():
            pytest.fail("two writers at once")
        assert other.rows("SELECT * FROM folder") == []
    with other.transaction():
        other.run("INSERT INTO exclusion VALUES ('/a', 0)")
    other.close()


# Errors --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content", [b"this is not a database, but long enough to look like one" * 40, b"\0" * 8192]
)
def test_a_file_that_is_no_database_says_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "user.db"
    path.write_bytes(content)
    with pytest.raises(UserProblem, match=r"user\.db is damaged or not a database") as caught:
        open_user_database(path)
    assert str(path) in caught.value.hint
    assert path.read_bytes() == content


def test_a_truncated_database_says_so(folders: Folders) -> None:
    open_index_database(folders.index_database).close()
    content = folders.index_database.read_bytes()
    folders.index_database.write_bytes(content[: len(content) // 3 // 4096 * 4096])

    def read_everything() -> None:
        with contextlib.closing(open_index_database(folders.index_database)) as database:
            for table in ("document", "chunk", "embedding"):
                database.rows(f"SELECT * FROM {table}")  # noqa: S608 - the names stand above

    with pytest.raises(UserProblem, match="damaged"):
        read_everything()


def test_a_folder_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(UserProblem, match="cannot be written to") as caught:
        open_user_database(tmp_path / "gone" / "user.db")
    assert str(tmp_path / "gone") in caught.value.hint


def test_a_read_only_file_says_so(folders: Folders) -> None:
    database = open_user_database(folders.user_database)
    database.raw.execute("PRAGMA query_only = ON")
    with pytest.raises(UserProblem, match="cannot be written to"):
        database.run("INSERT INTO exclusion VALUES ('/a', 0)")
    database.close()


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write to any folder"
)
def test_a_read_only_folder_says_so(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    with pytest.raises(UserProblem, match="cannot be written to"):
        open_user_database(folder / "user.db")


def test_a_full_disk_says_so_and_loses_nothing(disk: FullDisk, on_disk: Connection) -> None:
    on_disk.run("INSERT INTO note VALUES ('before')")
    disk.is_full = True
    with pytest.raises(UserProblem, match="disk is full"), on_disk.transaction():
        on_disk.run("INSERT INTO note VALUES ('too much')")
    assert texts(on_disk) == ["before"]
    disk.is_full = False
    with on_disk.transaction():
        on_disk.run("INSERT INTO note VALUES ('after')")
    assert texts(on_disk) == ["after", "before"]


def test_a_disk_that_fills_up_in_an_inner_transaction_says_so_too(
    disk: FullDisk, on_disk: Connection
) -> None:
    """SQLite takes the whole transaction back by itself when it cannot even write its log."""
    on_disk.run("PRAGMA cache_size = 1")
    disk.is_full = True

    def write_too_much() -> None:
        with on_disk.transaction():
            write_in_transaction(on_disk, *(str(number) * 4000 for number in range(100)))

    with pytest.raises(UserProblem, match="disk is full"):
        write_too_much()
    assert texts(on_disk) == []
    assert not on_disk.raw.in_transaction


def test_a_wrong_statement_is_our_fault(notes: Connection) -> None:
    with pytest.raises(Bug) as caught:
        notes.rows("SELECT text FROM nowhere")
    assert "notes.db" in caught.value.detail
    assert "nowhere" in caught.value.detail
