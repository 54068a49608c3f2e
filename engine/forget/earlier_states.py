"""Forgets something in the backups of user.db, each of which stays a backup of its day.

A backup is copied, brought to the newest schema, freed of what is to be forgotten, written anew,
checked and put in place of the old one in one step. One that never held it stays as it is, byte for
byte. Not covered: backups that a person saved elsewhere, and damaged ones; both are told.
"""

from __future__ import annotations

import mmap
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from engine.errors import Cancelled
from engine.forget import user_traces
from engine.forget.erasing import erasing, write_anew
from engine.forget.records import Place, Subject, Trace
from engine.paths import Folders
from engine.store import Connection, open_user_database
from engine.store.backups.copying import copy_database
from engine.store.backups.records import Backup
from engine.store.backups.shelf import backups_of
from engine.store.keyed import is_plain

_STAGE: Final = ".forgetting-"
FULL_TEXTS: Final = ("message_words",)
"""Of user.db."""


def forget_in_backups(
    folders: Folders, subject: Subject, is_cancelled: Callable[[], bool]
) -> list[Trace]:
    """Forget something in all backups.

    Returns:
        What was done, and what could not be.

    Raises:
        UserProblem: There is no room, or a copy is not sound; that backup is as it was.
        Cancelled: `is_cancelled` said so; some backups are done.
    """
    for left_over in folders.data.glob(f"{_STAGE}*"):
        shutil.rmtree(left_over, ignore_errors=True)
    changed, damaged = [], []
    for one in backups_of(folders):
        if is_cancelled():
            raise Cancelled
        if one.problem:
            damaged.append(one.path.name)
        elif _may_hold(folders, one, subject):
            _forget_in(folders, one, subject)
            changed.append(one.path.name)
    return [*_changed(changed), *_damaged(damaged)]


def backups_with(folders: Folders, subject: Subject) -> list[Trace]:
    """Return which backups hold it, without a change."""
    listed = backups_of(folders)
    holding = [
        one.path.name for one in listed if not one.problem and _may_hold(folders, one, subject)
    ]
    return [*_changed(holding), *_damaged([one.path.name for one in listed if one.problem])]


def _may_hold(folders: Folders, backup: Backup, subject: Subject) -> bool:
    """Whether its name stands in the file, in a row or in what was deleted before.

    In one of a vault only rows can be looked for; what is deleted there is overwritten at once.
    """
    if not is_plain(backup.path):
        with _staged(folders, backup) as user:
            return user_traces.find(user, subject).is_any
    with backup.path.open("rb") as stream, closing(_mapped(stream.fileno())) as content:
        return content.find(subject.group.encode()) >= 0


def _mapped(handle: int) -> mmap.mmap:
    return mmap.mmap(handle, 0, access=mmap.ACCESS_READ)


@contextmanager
def _staged(folders: Folders, backup: Backup) -> Iterator[Connection]:
    """Open a copy of a backup, brought to the newest schema."""
    with tempfile.TemporaryDirectory(prefix=_STAGE, dir=folders.data) as stage:
        copy = Path(stage) / "user.db"
        copy_database(backup.path, copy)
        with closing(open_user_database(copy)) as user:
            yield user


def _forget_in(folders: Folders, backup: Backup, subject: Subject) -> None:
    times = backup.path.stat()
    with _staged(folders, backup) as user:
        with erasing(user):
            user_traces.remove(user, subject, user_traces.find(user, subject))
        write_anew(user, FULL_TEXTS)
        copy_database(user.path, backup.path)
    # The list of backups reads from it when one was made.
    os.utime(backup.path, ns=(times.st_atime_ns, times.st_mtime_ns))


def _changed(names: list[str]) -> Iterator[Trace]:
    if names:
        words = "1 backup" if len(names) == 1 else f"{len(names):,} backups"
        yield Trace(Place.BACKUPS, len(names), words, tuple(names))


def _damaged(names: list[str]) -> Iterator[Trace]:
    if names:
        words = "1 damaged backup" if len(names) == 1 else f"{len(names):,} damaged backups"
        left = "It cannot be read, and may hold it: delete it."
        yield Trace(Place.BACKUPS, len(names), words, tuple(names), left)
