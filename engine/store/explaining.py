"""Says errors of SQLite in plain words, and whose fault they are."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from engine.errors import Bug, EngineError, UserProblem


class DamagedFile(UserProblem):
    """What a file holds is not what SQLite wrote."""


@contextmanager
def in_plain_words(path: Path) -> Iterator[None]:
    """Turn errors of SQLite about a file into a `UserProblem`, or a `Bug` where we are at fault."""
    try:
        yield
    except apsw.Error as error:
        raise _explain(path, error) from error


def _explain(path: Path, error: apsw.Error) -> EngineError:
    name = path.name
    if isinstance(error, apsw.FullError):
        words = ("The disk is full. Nothing that was there is lost.", "Free some space.")
    elif isinstance(error, apsw.NotADBError | apsw.CorruptError):
        return DamagedFile(
            f"The file {name} is damaged or not a database.", _what_mends(path), repr(error)
        )
    elif isinstance(error, apsw.ReadOnlyError | apsw.CantOpenError | apsw.PermissionsError):
        words = (
            f"The file {name} cannot be written to.",
            f"Check who may read and write {path.parent}.",
        )
    elif isinstance(error, apsw.BusyError | apsw.LockedError):
        words = (
            f"The file {name} is in use by something else.",
            "Wait for the other work to end and try again.",
        )
    elif isinstance(error, apsw.IOError) or "sqlite-vec" in str(error):
        # sqlite-vec gives one error for whatever kept it from writing.
        words = (
            f"The disk failed while reading or writing {name}.",
            "Check the disk and its free space.",
        )
    else:
        # A wrong statement, or a constraint that our own code broke.
        return Bug("Inglenook made a mistake with its database.", detail=f"{name}: {error!r}")
    return UserProblem(*words, detail=repr(error))


def _what_mends(path: Path) -> str:
    if path.name == "index.db":
        return f"Move {path} away: it is made again from your folders."
    return (
        f"Restore a backup of {path}: the window offers it at its start, and "
        "`inglenook restore --list` shows what there is."
    )
