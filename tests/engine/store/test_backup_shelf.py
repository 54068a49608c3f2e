"""The shelf of backups: made, listed, thinned, and never mistaken for good when damaged."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import apsw
import pytest

from engine.errors import UserProblem
from engine.paths import Folders
from engine.store.backups.copying import UnsoundCopy
from engine.store.backups.records import BackupKind
from engine.store.backups.shelf import back_up, backups_of, is_due, last_good, thin
from tests.fixtures.backups import NOON, damage, write_state
from tests.fixtures.full_disk import FullDisk

DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def ferry(folders: Folders) -> None:
    write_state(folders, "ferry", padding=50_000)


def names(folders: Folders) -> list[str]:
    return sorted(one.name for one in folders.backups.iterdir())


def spoil(path: Path) -> None:
    """Damage a page so that only reading all of it tells."""
    with path.open("r+b") as file:
        file.seek(3 * 4096)
        file.write(b"\xff" * 4096)


def test_a_backup_is_made_and_listed(folders: Folders) -> None:
    assert is_due(folders.backups, NOON)
    made = back_up(folders, NOON)
    assert made.path == folders.backups / "user-2026-11-30-120000.db"
    assert backups_of(folders) == [made]
    assert (made.kind, made.made_at, made.problem) == (BackupKind.SCHEDULED, NOON, "")
    assert made.bytes > 50_000
    assert not is_due(folders.backups, NOON + DAY / 2)
    assert is_due(folders.backups, NOON + DAY)


def test_two_of_the_same_second_are_two(folders: Folders) -> None:
    back_up(folders, NOON)
    back_up(folders, NOON)
    assert names(folders) == ["user-2026-11-30-120000.db", "user-2026-11-30-120001.db"]


def test_a_new_one_lets_old_ones_go(folders: Folders) -> None:
    for number in range(12):
        back_up(folders, NOON + number * DAY)
    # 30 November to 11 December: seven days, the last of November, and the week before.
    days = [name[10:15] for name in names(folders)]
    assert days == ["11-30", "12-05", "12-06", "12-07", "12-08", "12-09", "12-10", "12-11"]


def test_a_damaged_one_is_told_and_never_the_last_good_one(folders: Folders) -> None:
    good, bad = back_up(folders, NOON), back_up(folders, NOON + DAY)
    spoil(bad.path)
    assert last_good(folders.backups) == good
    newest = backups_of(folders)[0]
    assert newest.path.name == "user-2026-12-01-120000.db.damaged"
    assert newest.problem == "It is damaged."
    assert is_due(folders.backups, NOON + DAY + timedelta(hours=1))


def test_a_good_one_is_not_thinned_for_the_sake_of_a_damaged_one(folders: Folders) -> None:
    good = back_up(folders, NOON)
    bad = back_up(folders, NOON + timedelta(hours=1))
    bad.path.write_bytes(b"")
    thin(folders.backups, NOON + 20 * DAY)
    assert names(folders) == [good.path.name, bad.path.name]
    thin(folders.backups, NOON + 40 * DAY)
    assert names(folders) == [good.path.name]


def test_a_full_disk_touches_no_backup_that_is_there(folders: Folders) -> None:
    first = back_up(folders, NOON).path
    before = first.read_bytes()
    disk = FullDisk(is_default=True)
    disk.full_after_writes = 3
    try:
        with pytest.raises(UserProblem, match="disk is full"):
            back_up(folders, NOON + 400 * DAY)
    finally:
        disk.free()
        disk.unregister()
    assert names(folders) == [first.name]
    assert first.read_bytes() == before


def test_a_damaged_database_pushes_no_good_backup_out(folders: Folders) -> None:
    first = back_up(folders, NOON).path
    spoil(folders.user_database)
    with pytest.raises(UnsoundCopy):
        back_up(folders, NOON + DAY)
    damage(folders)
    with pytest.raises(UserProblem, match="damaged"):
        back_up(folders, NOON + DAY)
    assert names(folders) == [first.name]


def test_copies_from_before_updates_and_restores_are_listed_with_them(folders: Folders) -> None:
    kept = folders.data / "user.before-3.db"
    with closing(apsw.Connection(str(kept))) as raw:
        raw.execute("CREATE TABLE note (text); PRAGMA user_version = 2")
    made = back_up(folders, NOON)
    aside = folders.backups / "before-restore-user-2026-11-30-110000.db"
    aside.write_bytes(made.path.read_bytes())
    (folders.backups / "my own notes.txt").touch()
    listed = {one.path: one.kind for one in backups_of(folders)}
    assert listed == {
        kept: BackupKind.BEFORE_UPDATE,
        made.path: BackupKind.SCHEDULED,
        aside: BackupKind.BEFORE_RESTORE,
    }
    thin(folders.backups, NOON + 4000 * DAY)
    assert {one.path for one in backups_of(folders)} == set(listed)


def test_what_was_left_half_made_goes_with_the_next_one(folders: Folders) -> None:
    folders.backups.mkdir()
    (folders.backups / f".user-2026-11-29-120000.db.{2**22 + 1}.unfinished").touch()
    made = back_up(folders, NOON)
    assert names(folders) == [made.path.name]
