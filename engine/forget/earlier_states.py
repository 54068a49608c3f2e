"""Forgets something in the backups of user.db, each of which stays a backup of its day.

A backup is asked where it lies. One that holds it is copied, brought to the newest schema, freed of
what is to be forgotten, written anew, checked and put in place of the old one in one step. One that
never held it stays as it is, byte for byte. Not covered: backups that a person saved elsewhere, and
those that cannot be read; both are told.
"""

from __future__ import annotations

import json
import mmap
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from enum import Enum, auto
from pathlib import Path
from typing import Final

from engine.counting import counted
from engine.errors import Cancelled
from engine.forget import user_traces
from engine.forget.erasing import erasing, write_anew
from engine.forget.records import ForgottenDocument, Place, Subject, Trace
from engine.paths import Folders
from engine.store import Connection, open_user_copy, open_user_database
from engine.store.backups.copying import UnsoundCopy, copy_database
from engine.store.backups.records import Backup
from engine.store.backups.shelf import backups_of
from engine.store.explaining import DamagedFile
from engine.store.keyed import is_plain
from engine.store.migrations import NewerFile

_STAGE: Final = ".forgetting-"
FULL_TEXTS: Final = ("message_words",)
"""Of user.db."""


class _State(Enum):
    CLEAN = auto()
    HOLDING = auto()
    DAMAGED = auto()
    NEWER = auto()


def forget_in_backups(
    folders: Folders, subject: Subject, is_cancelled: Callable[[], bool]
) -> list[Trace]:
    """Forget something in all backups.

    Returns:
        What was done, and what could not be.

    Raises:
        UserProblem: There is no room; that backup is as it was.
        Cancelled: `is_cancelled` said so; some backups are done.
    """
    for left_over in folders.data.glob(f"{_STAGE}*"):
        shutil.rmtree(left_over, ignore_errors=True)
    states = []
    for one in backups_of(folders):
        if is_cancelled():
            raise Cancelled
        states.append((one, _state_of(folders, one, subject, forgets=True)))
    return list(_traces(states))


def backups_with(folders: Folders, subject: Subject) -> list[Trace]:
    """Return which backups hold it, without a change."""
    return list(_traces([(one, _state_of(folders, one, subject)) for one in backups_of(folders)]))


def _state_of(
    folders: Folders, backup: Backup, subject: Subject, *, forgets: bool = False
) -> _State:
    """Say whether a backup holds it, and forget it there if that is wanted."""
    if backup.problem:
        return _State.DAMAGED
    try:
        if not (_has_rows(folders, backup, subject) or _has_remains(backup, subject)):
            return _State.CLEAN
        if forgets:
            _forget_in(folders, backup, subject)
    except NewerFile:
        return _State.NEWER
    except (DamagedFile, UnsoundCopy):
        # A short look had nothing against it. One bad backup keeps none of the others from it.
        return _State.DAMAGED
    return _State.HOLDING


def _has_rows(folders: Folders, backup: Backup, subject: Subject) -> bool:
    """Whether a row holds it. Only one of an older schema has to be copied to be asked."""
    user = open_user_copy(backup.path)
    if user is None:
        with _staged(folders, backup) as user:
            return user_traces.find(user, subject).is_any
    with closing(user):
        return user_traces.find(user, subject).is_any


def _has_remains(backup: Backup, subject: Subject) -> bool:
    """Whether it stands in what is left of rows that were deleted before the backup was made.

    SQLite overwrites what is deleted, but for what it moved within a page before. In an encrypted
    file nobody reads that.
    """
    if not is_plain(backup.path):
        return False
    # As it stands in passages. Other lists, which keep it on purpose, have it without the quotes.
    is_document = isinstance(subject, ForgottenDocument)
    needles = [
        json.dumps(one, ensure_ascii=False) if is_document else one for one in subject.groups
    ]
    with backup.path.open("rb") as stream, closing(_mapped(stream.fileno())) as content:
        return any(content.find(one.encode()) >= 0 for one in needles)


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


def _traces(states: Iterable[tuple[Backup, _State]]) -> Iterator[Trace]:
    """Yield what was found, for people."""
    by_state: dict[_State, list[str]] = {one: [] for one in _State}
    for backup, state in states:
        by_state[state].append(backup.path.name)
    if names := by_state[_State.HOLDING]:
        yield Trace(Place.BACKUPS, len(names), counted(len(names), "backup"), tuple(names))
    if names := by_state[_State.DAMAGED]:
        words = counted(len(names), "damaged backup", "damaged backups")
        left = "It cannot be read, and may hold it: delete it."
        yield Trace(Place.BACKUPS, len(names), words, tuple(names), left)
    if names := by_state[_State.NEWER]:
        words = counted(len(names), "backup of a newer Inglenook", "backups of a newer Inglenook")
        left = (
            "Only the newer version can read it, and it may hold it: forget it there, or delete it."
        )
        yield Trace(Place.BACKUPS, len(names), words, tuple(names), left)
