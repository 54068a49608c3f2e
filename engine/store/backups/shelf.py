"""The folder in which backups lie: what is in it, the next one, and which ones go.

Covered: scheduled backups, the copies from before an update and from before a restore in the same
list; a backup that turns out to be damaged is given a name that says so and is never taken for a
good one. Not covered: single files for another place (`archive`).
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from engine.errors import from_os_error
from engine.paths import Folders
from engine.store.backups.copying import (
    clear_unfinished,
    copy_database,
    damage_at_a_glance,
    damage_of,
    never,
)
from engine.store.backups.records import Backup, BackupKind
from engine.store.backups.schedule import is_older_than_a_day, kept, name_of, time_of

BEFORE_RESTORE: Final = "before-restore-"
_DAMAGED: Final = ".damaged"
_BEFORE_UPDATE: Final = re.compile(r"user\.before-\d+\.db")
_DAMAGED_KEPT: Final = timedelta(days=30)

_log = logging.getLogger(__name__)


def backups_of(folders: Folders) -> list[Backup]:
    """Return all copies of user.db that Inglenook made by itself, the newest first."""
    found = [*_scheduled(folders.backups), *_others(folders)]
    return sorted(found, key=lambda one: (one.made_at, one.path.name), reverse=True)


def is_due(folder: Path, now: datetime) -> bool:
    """Whether the last good backup in a folder is older than a day."""
    last = last_good(folder)
    return is_older_than_a_day(last.made_at if last is not None else None, now)


def last_good(folder: Path) -> Backup | None:
    """Return the newest scheduled backup that is sound, read from its first byte to its last.

    A damaged one is named so on the way.
    """
    newest_first = sorted(_scheduled(folder), key=lambda one: one.made_at, reverse=True)
    for one in newest_first:
        if one.problem:
            continue
        damage = damage_of(one.path)
        if not damage:
            return one
        _log.error("the backup %s is damaged: %s", one.path, damage)
        one.path.replace(one.path.with_name(one.path.name + _DAMAGED))
    return None


def back_up(folders: Folders, now: datetime, is_cancelled: Callable[[], bool] = never) -> Backup:
    """Make the next backup, and let go of those that the schedule has no more room for.

    Raises:
        UserProblem: There is nothing to back up, no room, or the copy is not sound.
        Cancelled: A stop was wanted.
    """
    folder = folders.backups
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        clear_unfinished(folder)
    except OSError as error:
        raise from_os_error(error, "make the folder for backups") from error
    while (target := folder / name_of(now)).exists():
        now += timedelta(seconds=1)
    copy_database(folders.user_database, target, is_cancelled)
    thin(folder, now)
    made_at = now.astimezone(UTC).replace(microsecond=0)
    return Backup(target, BackupKind.SCHEDULED, made_at, target.stat().st_size)


def thin(folder: Path, now: datetime) -> None:
    """Remove the scheduled backups that are not to be kept; of damaged ones those of long ago."""
    there = list(_scheduled(folder))
    stay = kept([one.made_at for one in there if not one.problem], now)
    for one in there:
        is_old = now - one.made_at > _DAMAGED_KEPT
        if is_old if one.problem else one.made_at not in stay:
            try:
                one.path.unlink(missing_ok=True)
            except OSError as error:
                # It is tried again the next time, and costs nothing but space until then.
                _log.warning("an old backup stays: %s", error)


def _scheduled(folder: Path) -> Iterator[Backup]:
    for path in folder.glob("user-*.db*"):
        made_at = time_of(path.name.removesuffix(_DAMAGED))
        if made_at is None:
            continue
        problem = "It is damaged." if path.suffix == _DAMAGED else damage_at_a_glance(path)
        yield Backup(path, BackupKind.SCHEDULED, made_at, _size_of(path), problem)


def _others(folders: Folders) -> Iterator[Backup]:
    for path in folders.data.glob("user.before-*.db"):
        if _BEFORE_UPDATE.fullmatch(path.name):
            made_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            problem = damage_at_a_glance(path)
            yield Backup(path, BackupKind.BEFORE_UPDATE, made_at, _size_of(path), problem)
    for path in folders.backups.glob(f"{BEFORE_RESTORE}user-*.db"):
        moment = time_of(path.name.removeprefix(BEFORE_RESTORE))
        if moment is not None:
            problem = damage_at_a_glance(path)
            yield Backup(path, BackupKind.BEFORE_RESTORE, moment, _size_of(path), problem)


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # it went while it was looked at
