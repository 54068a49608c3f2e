"""Backups and restores that are ended by force: always the old state or the new one, never half.

`INGLENOOK_KILLS` says how many ends there are of each kind of work; 0 is one at every operation.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from engine.paths import Folders
from engine.store import open_user_database
from engine.store.backups.archive import check_archive, write_archive
from engine.store.backups.copying import damage_of
from engine.store.backups.restoring import finish_restore, restore
from engine.store.backups.shelf import back_up, backups_of, last_good
from engine.store.backups.staging import Stage
from tests.fixtures.backups import NOON, State, damage, state_of, write_state
from tests.fixtures.processes import REPOSITORY

_KILLS = int(os.environ.get("INGLENOOK_KILLS", "12"))
OLD = State("lighthouse", "# lighthouse\n")
NEW = State("ferry", "# ferry\n")


@pytest.fixture
def archive(folders: Folders, tmp_path: Path) -> Path:
    write_state(folders, "ferry", padding=20_000)
    path = tmp_path / "ferry.zip"
    write_archive(folders, path, NOON)
    write_state(folders, "lighthouse", padding=30_000)
    return path


def end_at(operation: int, work: str, file: Path) -> int | None:
    """Do some work until an operation; returns how many there were, None when it was ended."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.fixtures.killed_restore", work, str(file), str(operation)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    if done.returncode == -signal.SIGKILL:
        return None
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


def moments(total: int) -> list[int]:
    """Choose at which operations the process ends, the first and the last among them."""
    if _KILLS == 0 or total <= _KILLS:
        return list(range(1, total + 1))
    draw = random.Random(0)  # noqa: S311 - moments, no secret
    inner = draw.sample(range(2, total), max(_KILLS - 2, 0))
    return sorted([1, *inner, total])


def set_back(folders: Folders, kept: Path) -> None:
    shutil.rmtree(folders.data)
    shutil.copytree(kept, folders.data)


@pytest.fixture
def before(folders: Folders, archive: Path, tmp_path: Path) -> Path:
    """A copy of the data as they are before each attempt."""
    del archive
    return Path(shutil.copytree(folders.data, tmp_path / "before"))


def test_a_restore_that_is_ended_leaves_the_old_or_the_new_state(
    folders: Folders, archive: Path, before: Path
) -> None:
    total = end_at(0, "restore", archive)
    assert total is not None
    assert state_of(folders) == NEW
    ends: list[State] = []
    for moment in moments(total):
        set_back(folders, before)
        assert end_at(moment, "restore", archive) is None
        finish_restore(folders, NOON, gives_up=True)
        ends.append(state_of(folders))
        assert ends[-1] in (OLD, NEW)
        if ends[-1] == NEW:
            kept = [one for one in backups_of(folders) if "before-restore" in one.path.name]
            assert kept
            assert all(damage_of(one.path) == "" for one in kept)
        assert not Stage(folders).plan_file.exists()
        restore(folders, archive, NOON)
        assert state_of(folders) == NEW
        assert not Stage(folders).folder.exists()
    assert ends[0] == OLD
    assert ends[-1] == NEW


def test_a_restore_over_a_damaged_file_that_is_ended_comes_to_its_end(
    folders: Folders, archive: Path, before: Path
) -> None:
    damage(folders)
    total = end_at(0, "restore", archive)
    assert total is not None
    for moment in moments(total)[:: 2 if _KILLS else 1]:
        set_back(folders, before)
        content = damage(folders)
        assert end_at(moment, "restore", archive) is None
        if finish_restore(folders, NOON, gives_up=True) is None and not _is_sound(folders):
            assert folders.user_database.read_bytes() == content
            restore(folders, archive, NOON)
        assert state_of(folders) == NEW
        assert any(one.read_bytes() == content for one in folders.backups.glob("before-restore-*"))


def _is_sound(folders: Folders) -> bool:
    return damage_of(folders.user_database, in_use=True) == ""


def test_a_backup_that_is_ended_touches_no_earlier_one(
    folders: Folders, archive: Path, before: Path
) -> None:
    shutil.rmtree(before)
    first = back_up(folders, NOON.replace(day=1))
    content = first.path.read_bytes()
    shutil.copytree(folders.data, before)
    total = end_at(0, "backup", archive)
    assert total is not None
    for moment in moments(total):
        set_back(folders, before)
        assert end_at(moment, "backup", archive) is None
        assert first.path.read_bytes() == content
        for one in backups_of(folders):
            assert damage_of(one.path) == ""
        assert last_good(folders.backups) is not None
        assert state_of(folders) == OLD
        back_up(folders, NOON)
        assert not list(folders.backups.glob(".*"))


def test_a_saved_backup_that_is_ended_leaves_the_one_that_was_there(
    folders: Folders, archive: Path
) -> None:
    content = archive.read_bytes()
    total = end_at(0, "archive", archive)
    assert total is not None
    for moment in moments(total):
        archive.write_bytes(content)
        assert end_at(moment, "archive", archive) is None
        assert archive.read_bytes() == content or check_archive(archive).schema
        assert state_of(folders) == OLD


_HOLD = """
import sys
from datetime import UTC, datetime
from engine.paths import folders_of
from engine.store import open_user_database
from engine.store.backups.copying import damage_of
from engine.store.backups.shelf import back_up
from engine.store.keyed import is_plain
folders = folders_of()
database = open_user_database(folders.user_database)
# What the window does meanwhile must not end its hold on the file.
back_up(folders, datetime.now(UTC))
damage_of(folders.user_database, in_use=True)
is_plain(folders.user_database)
print("open", flush=True)
sys.stdin.readline()
database.run("INSERT INTO exclusion VALUES ('said while it was open', 2.0)")
database.close()
"""


def test_nothing_is_restored_while_another_process_is_at_work(
    folders: Folders, archive: Path
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD],
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        refused = subprocess.run(
            [sys.executable, "-m", "engine.cli", "restore", str(archive)],
            cwd=REPOSITORY,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert refused.returncode == 1
        assert "Another Inglenook has the data open." in refused.stderr
        other.communicate("go on\n", timeout=30)
        assert other.returncode == 0
    assert state_of(folders) == OLD
    with closing(open_user_database(folders.user_database)) as database:
        assert database.row("SELECT path FROM exclusion WHERE excluded_at = 2.0") is not None
    restore(folders, archive, NOON)
    assert state_of(folders) == NEW
