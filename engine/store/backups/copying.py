"""Checked copies of a database, made while others write to it.

Covered: SQLite's backup API from one snapshot, a temporary name, the check of the copy, and its
final name only then; whether a file is sound. Not covered: where copies lie and how long (`shelf`).

A full disk, an end by force or a copy that is not sound leave nothing under the final name, and
nothing that was there is touched.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import apsw

from engine.errors import Cancelled, UserProblem, from_os_error
from engine.store.explaining import in_plain_words
from engine.store.keyed import MAGIC, looks_encrypted, open_raw

_PAGES_AT_ONCE: Final = 2_000
_BUSY_MILLISECONDS: Final = 10_000
_UNFINISHED: Final = ".unfinished"
_COMPANIONS: Final = ("-journal", "-wal", "-shm")
_LEFT_BEHIND: Final = re.compile(
    rf"\.(?P<target>.+)\.(?P<process>[0-9]+){re.escape(_UNFINISHED)}(?:{'|'.join(_COMPANIONS)})?",
    re.DOTALL,
)
"""The names that `_unfinished_name` gives, and those of what SQLite makes beside them."""


def never() -> bool:
    """Say that nobody wants a stop."""
    return False


class UnsoundCopy(UserProblem):
    """A copy was made, and something is wrong with it: with the disk, or with what was copied."""


def copy_database(source: Path, target: Path, is_cancelled: Callable[[], bool] = never) -> int:
    """Copy a database into a new file; returns the version of its schema.

    Raises:
        UserProblem: There is nothing to copy, no room, or the copy is not sound.
        Cancelled: A stop was wanted; nothing is left behind.
    """
    with _opened_source(source) as raw:
        return copy_open_database(raw, source, target, is_cancelled)


def copy_open_database(
    raw: apsw.Connection,
    source: Path,
    target: Path,
    is_cancelled: Callable[[], bool] = never,
) -> int:
    """Do the same over a connection that is there; errors of SQLite about the source stay so."""
    with unfinished(target) as place:
        return _copy_into(place, target, raw, source, is_cancelled)


@dataclass(frozen=True, slots=True)
class PassingCopy:
    """A copy that is there as long as it is needed.

    Attributes:
        path: Of the file.
        schema: Its version.
    """

    path: Path
    schema: int


@contextmanager
def passing_copy(
    source: Path, target: Path, is_cancelled: Callable[[], bool] = never
) -> Iterator[PassingCopy]:
    """Copy a database for a while, under the name of an unfinished `target`, which never is there.

    Raises:
        UserProblem: There is nothing to copy, no room, or the copy is not sound.
        Cancelled: A stop was wanted; nothing is left behind.
    """
    place = _unfinished_name(target)
    try:
        with _opened_source(source) as raw:
            schema = _copy_into(place, target, raw, source, is_cancelled)
        yield PassingCopy(place, schema)
    finally:
        _remove(place)


def fill(
    target: apsw.Connection, source: apsw.Connection, is_cancelled: Callable[[], bool] = never
) -> None:
    """Make one open database the same as another, in one transaction of the target.

    The source is read as it is at this moment: what others write meanwhile makes the copy neither
    mixed nor begin anew. Whatever ends this early leaves the target as it was.
    """
    source.execute("BEGIN")
    try:
        list(source.execute("SELECT 1 FROM sqlite_master LIMIT 1"))  # takes the snapshot
        with target.backup("main", source, "main") as backup:
            while not backup.done:
                if is_cancelled():
                    raise Cancelled
                backup.step(_PAGES_AT_ONCE)
    finally:
        source.execute("ROLLBACK")


@contextmanager
def unfinished(target: Path) -> Iterator[Path]:
    """Give a name to write under, which becomes the target when all went well.

    Raises:
        UserProblem: The system refused.
    """
    place = _unfinished_name(target)
    try:
        yield place
        flush(place)
        place.replace(target)
        flush(target.parent)
    except OSError as error:
        raise from_os_error(error, "write the backup") from error
    finally:
        _remove(place)


def flush(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk."""
    if os.name == "nt" and path.is_dir():
        return  # names are on the disk when they are changed
    handle = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def clear_unfinished(folder: Path, *targets: str) -> None:
    """Remove what processes left behind that were ended in the middle of a copy.

    Args:
        folder: Where they copied to.
        targets: Names of what was copied to; none is all, for a folder of Inglenook's own alone.
    """
    import psutil

    for one in folder.glob(f".*{_UNFINISHED}*"):
        found = _LEFT_BEHIND.fullmatch(one.name)
        if found is None or (targets and found["target"] not in targets):
            continue
        if not psutil.pid_exists(int(found["process"])):
            one.unlink(missing_ok=True)


# Soundness ---------------------------------------------------------------------------------


def damage_at_a_glance(path: Path) -> str:
    """Say what a look at a copy's first bytes and its size tells against it; nothing if sound.

    Cheap enough for a list: it finds files that were cut off, emptied or overwritten.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            head = stream.read(100)
    except OSError as error:
        return from_os_error(error).message
    if looks_encrypted(head):
        return "" if size % int.from_bytes(head[16:18], "big") == 0 else "It is not whole."
    if len(head) < 100 or not head.startswith(MAGIC):
        return "It is not a database."
    page = int.from_bytes(head[16:18], "big")
    pages = int.from_bytes(head[28:32], "big")
    if size != pages * (65_536 if page == 1 else page):
        return "It is not whole."
    return ""


def damage_of(path: Path, *, in_use: bool = False) -> str:
    """Read a whole database and say what is wrong with it; nothing if it is sound.

    Args:
        path: The file.
        in_use: Whether others may write to it; a copy is not even locked.
    """
    if not path.exists():
        return ""
    try:
        with closing(_opened(path) if in_use else _opened_as_it_is(path)) as raw:
            verdict = str(next(iter(raw.execute("PRAGMA quick_check(1)")))[0])
    except (apsw.CorruptError, apsw.NotADBError) as error:
        return repr(error)
    except apsw.Error as error:
        # It could not be read now, which says nothing about what is in it.
        with in_plain_words(path):
            raise error
    return "" if verdict == "ok" else verdict


@contextmanager
def _opened_source(path: Path) -> Iterator[apsw.Connection]:
    if not path.exists():
        raise UserProblem(
            "There is nothing to back up yet.", "A backup can be made once Inglenook was used."
        )
    with in_plain_words(path), closing(_opened(path)) as raw:
        yield raw


def _opened(path: Path) -> apsw.Connection:
    raw = open_raw(path, flags=apsw.SQLITE_OPEN_READWRITE)
    raw.set_busy_timeout(_BUSY_MILLISECONDS)
    return raw


def _opened_as_it_is(path: Path) -> apsw.Connection:
    """Open a file that nobody writes to, without a file beside it coming into being."""
    return open_raw(path, flags=apsw.SQLITE_OPEN_READONLY, is_immutable=True)


def _copy_into(
    place: Path,
    target: Path,
    raw: apsw.Connection,
    source: Path,
    is_cancelled: Callable[[], bool],
) -> int:
    """Fill a file that has no name of its own yet; returns the version of its schema."""
    with in_plain_words(target):
        copy = open_raw(place, as_is=source)
    with closing(copy):
        fill(copy, raw, is_cancelled)
    return _made_sound(place, source)


def _made_sound(place: Path, source: Path) -> int:
    """Check a copy and make it one file that needs no other; returns its schema's version."""
    with closing(open_raw(place, as_is=source)) as copy:
        list(copy.execute("PRAGMA journal_mode = DELETE"))
        verdict = str(next(iter(copy.execute("PRAGMA integrity_check(1)")))[0])
        version = int(next(iter(copy.execute("PRAGMA user_version")))[0])
    if verdict != "ok" or version < 1:
        raise UnsoundCopy(
            f"A copy of {source.name} was made, and the copy is not sound.",
            "It was not kept. Check the disk, and restore an earlier backup if `inglenook doctor` "
            "finds the file itself damaged.",
            verdict,
        )
    return version


def _unfinished_name(target: Path) -> Path:
    return target.with_name(f".{target.name}.{os.getpid()}{_UNFINISHED}")


def _remove(place: Path) -> None:
    """Remove a file, and those that SQLite makes beside a database."""
    for ending in ("", *_COMPANIONS):
        place.with_name(place.name + ending).unlink(missing_ok=True)
