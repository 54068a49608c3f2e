"""Numbered steps from one schema to the next.

Covered: running what is missing, each step in a transaction of its own; a verified copy of the file
before a step changes it; a newer file refused untouched. Not covered: scheduled backups.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import apsw

from engine.errors import UserProblem
from engine.store.keyed import open_raw


@dataclass(frozen=True, slots=True)
class Migration:
    """One step. Its number is its place in the list, from 1; it is never changed once released."""

    name: str
    statements: str


class NewerFile(UserProblem):
    """A file was written by a newer Inglenook."""


def migrate(connection: apsw.Connection, path: Path, migrations: tuple[Migration, ...]) -> None:
    """Bring a database to the newest schema.

    Raises:
        UserProblem: The file is of a newer version, or its copy cannot be made or is not sound.
    """
    refuse_newer(connection, path, migrations)
    version = version_of(connection)
    if version == len(migrations):
        return
    if version > 0:
        _keep_copy(connection, path, version)
    for number, migration in enumerate(migrations[version:], start=version + 1):
        _run_step(connection, number, migration)


def refuse_newer(
    connection: apsw.Connection, path: Path, migrations: tuple[Migration, ...]
) -> None:
    """Refuse a file of a newer version, without writing a byte.

    Raises:
        NewerFile: It is of a newer version.
    """
    version = version_of(connection)
    if version > len(migrations):
        raise NewerFile(
            f"{path.name} was written by a newer Inglenook.",
            "Use that version. The file has not been touched.",
            f"schema {version}, known up to {len(migrations)}",
        )


def _run_step(connection: apsw.Connection, number: int, migration: Migration) -> None:
    """Run one step, unless another process ran it while we waited for the lock."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        if version_of(connection) < number:
            connection.execute(migration.statements)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:  # raised again: a half step must not stay
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def version_of(connection: apsw.Connection) -> int:
    """Return the number of the last step that a database has been through; 0 of a new one."""
    return int(next(iter(connection.execute("PRAGMA user_version")))[0])


def _keep_copy(connection: apsw.Connection, path: Path, version: int) -> None:
    """Write a copy beside the file, check it, and only then give it its name."""
    final = path.with_name(f"{path.stem}.before-{version + 1}{path.suffix}")
    _clear_left_overs(path.parent, final.stem)
    unchecked = final.with_suffix(f".{os.getpid()}.unchecked")
    try:
        connection.execute("VACUUM INTO ?", (str(unchecked),))
        copy = open_raw(unchecked)
        verdict = next(iter(copy.execute("PRAGMA integrity_check")))[0]
        copied_version = version_of(copy)
        copy.close()
        if verdict != "ok":
            raise UserProblem(
                f"A copy of {path.name} was made before changing it, and the copy is not sound.",
                "Check the disk. The file has not been changed.",
                str(verdict),
            )
        # Another process may have been through with the change: then its own copy is the old one.
        if copied_version == version:
            unchecked.replace(final)
    finally:
        unchecked.unlink(missing_ok=True)


def _clear_left_overs(folder: Path, stem: str) -> None:
    """Remove copies that were not finished, but those of processes that are still at it."""
    import psutil

    for copy in folder.glob(f"{stem}*.unchecked"):
        process = copy.suffixes[-2].lstrip(".") if len(copy.suffixes) > 1 else ""
        if not (process.isdigit() and psutil.pid_exists(int(process))):
            copy.unlink(missing_ok=True)
