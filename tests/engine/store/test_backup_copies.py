"""Copies of user.db: whole, checked, made while others write, and never half."""

from __future__ import annotations

import threading
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from engine.errors import Cancelled, UserProblem
from engine.paths import Folders
from engine.store import open_user_database
from engine.store.backups import copying
from engine.store.backups.copying import (
    UnsoundCopy,
    clear_unfinished,
    copy_database,
    damage_at_a_glance,
    damage_of,
)
from tests.fixtures.backups import damage, write_state
from tests.fixtures.full_disk import FullDisk


@pytest.fixture
def target(tmp_path: Path) -> Path:
    (tmp_path / "kept").mkdir()
    return tmp_path / "kept" / "copy.db"


def words_in(path: Path) -> list[str]:
    with closing(apsw.Connection(str(path))) as copy:
        assert list(copy.execute("PRAGMA integrity_check")) == [("ok",)]
        return [word for (word,) in copy.execute("SELECT path FROM exclusion")]


def test_a_copy_holds_everything_and_is_one_file(folders: Folders, target: Path) -> None:
    write_state(folders, "ferry")
    with closing(open_user_database(folders.user_database)) as other:
        other.run("INSERT INTO exclusion VALUES ('not in the file yet, only in its log', 2)")
        version = copy_database(folders.user_database, target)
        assert other.row("PRAGMA user_version") == (version,)
    assert words_in(target) == ["ferry", "not in the file yet, only in its log"]
    assert list(target.parent.iterdir()) == [target]


def test_a_copy_is_one_moment_while_others_write(folders: Folders, target: Path) -> None:
    """Each transaction of the other writes two rows: no copy may hold an odd number of them."""
    write_state(folders, "ferry", padding=1_000_000)
    ends, written = threading.Event(), threading.Event()

    def write() -> None:
        with closing(open_user_database(folders.user_database)) as other:
            number = 0
            while not ends.is_set():
                with other.transaction():
                    other.run("INSERT INTO exclusion VALUES (?, 3)", (f"a{number}",))
                    other.run("INSERT INTO exclusion VALUES (?, 3)", (f"b{number}",))
                number += 1
                written.set()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        assert written.wait(10)
        for number in range(3):
            one = target.with_name(f"copy-{number}.db")
            copy_database(folders.user_database, one)
            pairs = [word for word in words_in(one) if word[0] in "ab"]
            assert pairs
            assert len(pairs) % 2 == 0
    finally:
        ends.set()
        writer.join()


def test_a_writer_does_not_wait_for_a_copy(
    folders: Folders, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_state(folders, "ferry", padding=100_000)
    monkeypatch.setattr(copying, "_PAGES_AT_ONCE", 1)
    with closing(open_user_database(folders.user_database)) as other:
        other.raw.set_busy_timeout(0)
        steps: list[int] = []

        def write() -> bool:
            steps.append(other.insert("INSERT INTO exclusion VALUES (?, 2)", (f"n{len(steps)}",)))
            return False

        copy_database(folders.user_database, target, write)
    assert len(steps) > 20
    assert not [word for word in words_in(target) if word.startswith("n")]


def test_nothing_to_copy_is_said(folders: Folders, target: Path) -> None:
    with pytest.raises(UserProblem, match="nothing to back up"):
        copy_database(folders.user_database, target)
    assert not folders.user_database.exists()


@pytest.mark.parametrize("writes", [0, 1, 5, 40])
def test_a_full_disk_leaves_nothing(folders: Folders, target: Path, writes: int) -> None:
    write_state(folders, "ferry", padding=200_000)
    before = folders.user_database.read_bytes()
    disk = FullDisk(is_default=True)
    disk.full_after_writes = writes
    try:
        with pytest.raises(UserProblem, match="disk is full"):
            copy_database(folders.user_database, target)
    finally:
        disk.free()
        disk.unregister()
    assert list(target.parent.iterdir()) == []
    assert folders.user_database.read_bytes() == before


def test_a_stop_leaves_nothing(folders: Folders, target: Path) -> None:
    write_state(folders, "ferry")
    with pytest.raises(Cancelled):
        copy_database(folders.user_database, target, lambda: True)
    assert list(target.parent.iterdir()) == []


@pytest.mark.parametrize("at", [4096, 12_288])
def test_a_copy_of_what_is_damaged_is_not_kept(folders: Folders, target: Path, at: int) -> None:
    write_state(folders, "ferry", padding=100_000)
    with folders.user_database.open("r+b") as file:
        file.seek(at)
        file.write(b"\xff" * 4096)
    with pytest.raises(UnsoundCopy, match="not sound"):
        copy_database(folders.user_database, target)
    assert list(target.parent.iterdir()) == []


def test_what_is_no_database_at_all_is_said(folders: Folders, target: Path) -> None:
    damage(folders)
    with pytest.raises(UserProblem, match=r"user\.db is damaged"):
        copy_database(folders.user_database, target)
    assert list(target.parent.iterdir()) == []


@pytest.mark.parametrize("ending", ["", "-journal", "-wal", "-shm"])
def test_what_an_end_by_force_left_is_cleared_and_what_is_at_work_stays(
    target: Path, ending: str
) -> None:
    dead, alive = (target.with_name(f".x.db.{pid}.unfinished{ending}") for pid in (2**22 + 1, 1))
    dead.touch()
    alive.touch()
    clear_unfinished(target.parent)
    assert list(target.parent.iterdir()) == [alive]


@pytest.mark.parametrize(
    "name",
    [
        ".thesis.unfinished.odt",
        ".video.mp4.unfinished",
        ".notes.7.unfinished.txt",
        "x.db.4194305.unfinished",
        ".x.db.4194305.unfinished-old",
        ".4194305.unfinished",
    ],
)
def test_other_hidden_files_stay(target: Path, name: str) -> None:
    other = target.with_name(name)
    other.touch()
    clear_unfinished(target.parent)
    assert list(target.parent.iterdir()) == [other]


# Soundness -----------------------------------------------------------------------------------


@pytest.fixture
def copy(folders: Folders, target: Path) -> Path:
    write_state(folders, "ferry", padding=100_000)
    copy_database(folders.user_database, target)
    return target


def test_a_sound_copy_is_sound(copy: Path) -> None:
    assert damage_at_a_glance(copy) == ""
    assert damage_of(copy) == ""
    assert list(copy.parent.iterdir()) == [copy]


def test_a_glance_finds_what_was_cut_off_or_emptied(copy: Path) -> None:
    content = copy.read_bytes()
    copy.write_bytes(content[:-4096])
    assert damage_at_a_glance(copy) == "It is not whole."
    copy.write_bytes(b"")
    assert damage_at_a_glance(copy) == "It is not a database."
    copy.write_bytes(bytes(len(content)))
    assert damage_at_a_glance(copy) == "It is not a database."
    copy.unlink()
    assert damage_at_a_glance(copy)


def test_a_thorough_look_finds_what_a_glance_does_not(copy: Path) -> None:
    with copy.open("r+b") as file:
        file.seek(3 * 4096)
        file.write(b"\xff" * 4096)
    assert damage_at_a_glance(copy) == ""
    assert damage_of(copy)


def test_a_database_in_use_is_looked_at_with_its_log(folders: Folders) -> None:
    write_state(folders, "ferry")
    with closing(open_user_database(folders.user_database)) as other:
        other.run("INSERT INTO exclusion VALUES ('in the log', 2)")
        assert damage_of(folders.user_database, in_use=True) == ""
    damage(folders)
    assert damage_of(folders.user_database, in_use=True)
