"""Puts a prepared restore in the place of the present state, which is kept beside it.

The swap of user.db is one transaction of SQLite inside the same file: a crash in the middle is
taken back when the file is next opened, and no process is left with a file that is not there any
more. It needs the file for itself alone, which SQLite grants only while no other process has it
open; so nothing is restored under another Inglenook's feet. Settings and adapters follow, each by
one rename. An end in between is made good at the next start: `begun` says that there is only one
way. Not covered: the checks of what is restored (`staging`).
"""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

import apsw

from engine.errors import UserProblem, from_os_error
from engine.paths import Folders
from engine.store.backups.copying import (
    UnsoundCopy,
    copy_open_database,
    fill,
    flush,
    never,
    unfinished,
)
from engine.store.backups.records import Restored
from engine.store.backups.schedule import name_of
from engine.store.backups.shelf import BEFORE_RESTORE
from engine.store.backups.staging import Plan, Stage, prepare
from engine.store.explaining import in_plain_words

_PATIENCE_MILLISECONDS: Final = 2_000
_PIECE: Final = 1 << 20

_log = logging.getLogger(__name__)


class InUse(UserProblem):
    """Another process has user.db open."""


def restore(
    folders: Folders, source: Path, now: datetime, is_cancelled: Callable[[], bool] = never
) -> Restored:
    """Restore a backup at once.

    Raises:
        InUse: Another process has the data open; nothing has changed.
        UserProblem: The backup is not sound or there is no room; nothing has changed.
        Cancelled: A stop was wanted; nothing has changed.
    """
    with closing(_opened_alone(folders.user_database)):
        pass  # better refused now than after a long check
    prepare(folders, source, is_cancelled)
    restored = finish_restore(folders, now, gives_up=True)
    if restored is None:
        raise UserProblem("The backup was restored by another Inglenook just now.")
    return restored


def finish_restore(folders: Folders, now: datetime, *, gives_up: bool) -> Restored | None:
    """Carry out the restore that is wanted, if one is. To be called before user.db is opened.

    Args:
        folders: Whose data.
        now: What the clock says; the state before is kept under it.
        gives_up: Whether a restore that cannot be begun is wanted no more.

    Raises:
        UserProblem: It cannot be carried out. Unless it had begun, nothing has changed.
    """
    stage = Stage(folders)
    if not stage.plan_file.exists():
        return None
    try:
        return _carry_out(stage, now)
    except BaseException:  # raised again: only the wish goes with it
        if gives_up and not stage.has_begun:
            stage.withdraw()
        raise


def _carry_out(stage: Stage, now: datetime) -> Restored | None:
    with closing(_opened_alone(stage.folders.user_database)) as present:
        plan = stage.plan()
        if plan is None:
            return None  # another process was quicker
        try:
            kept = _keep_present(stage, present, plan, now)
            _swap(stage, present)
            _follow(stage, plan)
        except OSError as error:
            raise from_os_error(error, "restore the backup") from error
    stage.withdraw()
    _log.info("restored %s, kept %s", plan.source, kept)
    return Restored(plan.source, kept, plan.adapters)


def _swap(stage: Stage, present: apsw.Connection) -> None:
    """Replace what is in user.db, whole or not at all."""
    stage.begun_file.touch()
    flush(stage.folder)
    try:
        with in_plain_words(stage.folders.user_database):
            # Lets SQLite write over a file whose pages make no sense.
            present.config(apsw.SQLITE_DBCONFIG_RESET_DATABASE, 1)
            present.execute("PRAGMA synchronous = FULL")
            with closing(apsw.Connection(str(stage.database))) as coming:
                fill(present, coming)
            present.config(apsw.SQLITE_DBCONFIG_RESET_DATABASE, 0)
            present.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
    except BaseException:  # raised again: SQLite has taken the swap back, so it has not begun
        stage.begun_file.unlink(missing_ok=True)
        raise


def _follow(stage: Stage, plan: Plan) -> None:
    """Put settings and adapters in place; what is in place already is left as it is."""
    if stage.settings.exists():
        stage.settings.replace(stage.folders.settings_file)
        flush(stage.folders.settings)
    stage.folders.adapters.mkdir(exist_ok=True)
    for name in plan.adapters:
        coming, place = stage.adapters / name, stage.folders.adapters / name
        if coming.exists() and not place.exists():
            coming.replace(place)
            flush(stage.folders.adapters)


# The present state -------------------------------------------------------------------------


def _keep_present(
    stage: Stage, present: apsw.Connection, plan: Plan, now: datetime
) -> tuple[Path, ...]:
    """Copy what is there now to the shelf; returns the files."""
    shelf, database = stage.folders.backups, stage.folders.user_database
    shelf.mkdir(parents=True, exist_ok=True, mode=0o700)
    while (target := shelf / f"{BEFORE_RESTORE}{name_of(now)}").exists():
        now += timedelta(seconds=1)
    kept = []
    if not _is_empty(present):
        with in_plain_words(database):
            _keep_database(present, database, target)
        kept.append(target)
    settings = stage.folders.settings_file
    if plan.has_settings and settings.exists():
        beside = target.with_suffix(".settings.toml")
        with unfinished(beside) as place:
            shutil.copyfile(settings, place)
        kept.append(beside)
    return tuple(kept)


def _keep_database(present: apsw.Connection, database: Path, target: Path) -> None:
    try:
        copy_open_database(present, database, target)
    except (apsw.CorruptError, apsw.NotADBError, UnsoundCopy) as error:
        _log.warning("what is there is damaged and is kept byte for byte: %r", error)
        _keep_bytes(database, target)


def _keep_bytes(database: Path, target: Path) -> None:
    """Keep a damaged file and its log as they are: somebody may save something out of them."""
    log = database.with_name(f"{database.name}-wal")
    if log.exists():
        with unfinished(target.with_name(f"{target.name}-wal")) as place:
            shutil.copyfile(log, place)
    with unfinished(target) as place, place.open("wb") as into:
        into.writelines(_pieces(database))


def _pieces(database: Path) -> Iterator[bytes]:
    """Read a file that this process has locked.

    Through SQLite: an ordinary open and close would end the lock of the whole process.
    """
    flags = [apsw.SQLITE_OPEN_MAIN_DB | apsw.SQLITE_OPEN_READONLY, 0]
    file = apsw.VFSFile("", str(database), flags)
    try:
        size = file.xFileSize()
        for at in range(0, size, _PIECE):
            yield file.xRead(min(_PIECE, size - at), at)
    finally:
        file.xClose()


def _opened_alone(database: Path) -> apsw.Connection:
    """Open user.db so that no other process can; one that is not there comes into being.

    Raises:
        InUse: Another process has it open.
        UserProblem: It cannot be opened.
    """
    with in_plain_words(database):
        raw = apsw.Connection(str(database))
        try:
            raw.set_busy_timeout(_PATIENCE_MILLISECONDS)
            # Else looking at a damaged file would write what its log holds into it.
            raw.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
            list(raw.execute("PRAGMA locking_mode = EXCLUSIVE"))
            _lock(raw)
        except apsw.BusyError as error:
            raw.close()
            raise InUse(
                "Another Inglenook has the data open.",
                "Close its window and let its commands end, then restore again. Nothing has been "
                "changed.",
                repr(error),
            ) from error
        except BaseException:  # raised again: only the file is closed first
            raw.close()
            raise
    return raw


def _lock(raw: apsw.Connection) -> None:
    """Take the file for this process; it stays so until the connection is closed."""
    try:
        raw.execute("BEGIN EXCLUSIVE")
    except (apsw.CorruptError, apsw.NotADBError):
        # Damaged so much that SQLite does not even lock it, unless it may forget what is in it.
        raw.config(apsw.SQLITE_DBCONFIG_RESET_DATABASE, 1)
        raw.execute("BEGIN EXCLUSIVE")
        raw.config(apsw.SQLITE_DBCONFIG_RESET_DATABASE, 0)
    # A commit would write a first page into a file that is empty or damaged.
    raw.execute("ROLLBACK")


def _is_empty(raw: apsw.Connection) -> bool:
    try:
        return not list(raw.execute("SELECT 1 FROM sqlite_master LIMIT 1"))
    except (apsw.CorruptError, apsw.NotADBError):
        return False
