"""Ordinary work that is ended by force or loses its disk: what was acknowledged is there.

`INGLENOOK_KILLS` says how many ends there are of each kind of work, by each fault; 0 is one at
every operation. Training, backups and restores have tests of their own.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from engine.paths import Folders
from engine.store import open_user_database
from engine.store.backups.copying import damage_of
from engine.vault import keys
from tests.fixtures.ended_work import (
    WORKS,
    is_folder_listed,
    library_of,
    missing,
    prepare,
)
from tests.fixtures.faulty_disk import Fault
from tests.fixtures.keyrings import memory_keyring
from tests.fixtures.processes import REPOSITORY

_KILLS = int(os.environ.get("INGLENOOK_KILLS", "3"))
_OLD = Path(__file__).parents[1] / "fixtures" / "old_versions" / "user.3.sql"


def end_at(work: str, operation: int, fault: Fault) -> tuple[list[str], int | None, str]:
    """Do some work until an operation; returns what was acknowledged, and how it ended."""
    handed = keys.for_child()
    done = subprocess.run(
        [sys.executable, "-m", "tests.fixtures.ended_work", work, str(operation), fault],
        cwd=REPOSITORY,
        env={**os.environ, **handed.environment},
        input=handed.first_line.decode(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    lines = done.stdout.splitlines()
    if done.returncode == -signal.SIGKILL:
        return lines, None, ""
    assert done.returncode == 0, done.stderr
    _, seen, *words = lines[-1].split(maxsplit=2)
    return lines[:-1], int(seen), words[0] if words else ""


def moments(total: int) -> list[int]:
    """Choose the operations, the first and the last among them."""
    if _KILLS == 0 or total <= _KILLS:
        return list(range(1, total + 1))
    draw = random.Random(0)  # noqa: S311 - moments, no secret
    return sorted([1, *draw.sample(range(2, total), max(_KILLS - 2, 0)), total])


@pytest.fixture(autouse=True)
def _no_key() -> Iterator[None]:
    with memory_keyring():
        yield


@pytest.fixture
def before(folders: Folders, tmp_path: Path, work: str) -> Path:
    """A copy of the data as they are before each attempt."""
    if work == "migrate":
        with closing(apsw.Connection(str(folders.user_database))) as raw:
            raw.execute(_OLD.read_text(encoding="utf-8"))
    prepare(folders, work)
    return Path(shutil.copytree(folders.data, tmp_path / "before"))


@pytest.mark.parametrize("fault", list(Fault))
@pytest.mark.parametrize("work", list(WORKS))
def test_what_was_acknowledged_is_there(
    folders: Folders, before: Path, work: str, fault: Fault
) -> None:
    _, total, _ = end_at(work, 0, fault)
    assert total is not None
    assert total > 3
    failed = 0
    for moment in moments(total):
        shutil.rmtree(folders.data)
        shutil.copytree(before, folders.data)
        acknowledged, seen, words = end_at(work, moment, fault)
        if fault is Fault.KILL:
            assert seen is None
        elif words:
            failed += 1
            assert words[0].isupper()
            assert words.endswith(".")
        assert damage_of(folders.user_database, in_use=True) == ""
        assert missing(folders, acknowledged) == []
        if work == "index":
            assert damage_of(folders.index_database, in_use=True) == ""
            assert is_folder_listed(folders)
        again, _, words = end_at(work, 0, fault)
        assert words == "", "it cannot go on"
        assert missing(folders, [*acknowledged, *again]) == []
        if work == "index":
            library_of(folders).check_sound()
    assert fault is Fault.KILL or failed, "the disk never failed where it mattered"


@pytest.mark.parametrize("work", ["migrate"])
def test_a_migration_that_failed_keeps_every_message(
    folders: Folders, before: Path, work: str
) -> None:
    wanted = _messages(folders)
    assert wanted
    _, total, _ = end_at(work, 0, Fault.KILL)
    assert total is not None
    for moment in moments(total):
        shutil.rmtree(folders.data)
        shutil.copytree(before, folders.data)
        end_at(work, moment, Fault.FULL)
        assert _messages(folders) == wanted


def _messages(folders: Folders) -> list[tuple[object, ...]]:
    with closing(open_user_database(folders.user_database)) as user:
        return user.rows("SELECT message_id, ordinal, content FROM message_part ORDER BY 1, 2")
