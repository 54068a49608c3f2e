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
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

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
from engine.store.backups.sole import opened_alone
from engine.store.backups.staging import Plan, Stage, prepare
from engine.store.explaining import in_plain_words
from engine.store.keyed import open_raw, pieces

_log = logging.getLogger(__name__)


def restore(
    folders: Folders, source: Path, now: datetime, is_cancelled: Callable[[], bool] = never
) -> Restored:
    """Restore a backup at once.

    Raises:
        InUse: Another process has the data open; nothing has changed.
        UserProblem: The backup is not sound or there is no room; nothing has changed.
        Cancelled: A stop was wanted; nothing has changed.
    """
    with closing(opened_alone(folders.user_database)):
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
    with closing(opened_alone(stage.folders.user_database)) as present:
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
            with closing(open_raw(stage.database)) as coming:
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
        into.writelines(pieces(database))


def _is_empty(raw: apsw.Connection) -> bool:
    try:
        return not list(raw.execute("SELECT 1 FROM sqlite_master LIMIT 1"))
    except (apsw.CorruptError, apsw.NotADBError):
        return False
