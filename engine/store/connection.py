"""Opens the databases with the same safe settings everywhere.

Covered: write-ahead logging, durability, a refusal of SQLite versions that can corrupt a file. Not
covered: backup and restore (`backups`), the words for errors of SQLite (`explaining`).
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import apsw

from engine.errors import UserProblem
from engine.store import index_migrations, user_migrations
from engine.store.explaining import in_plain_words
from engine.store.keyed import open_raw
from engine.store.migrations import Migration, migrate, refuse_newer, version_of

_SAFE_SQLITE: Final = 3_051_003
"""Versions below 3.51.3 can corrupt a write-ahead log when two connections checkpoint at once."""

_BUSY_MILLISECONDS: Final = 10_000

Row = tuple[Any, ...]
Values = tuple[Any, ...] | dict[str, Any]


class Connection:
    """One connection to one database; errors of SQLite come out as `UserProblem`.

    Not to be shared between threads.
    """

    def __init__(self, path: Path, raw: apsw.Connection) -> None:
        self.path = path
        self.raw = raw

    def rows(self, statement: str, values: Values = ()) -> list[Row]:
        """Run a statement and return all its rows."""
        with in_plain_words(self.path):
            return list(self.raw.execute(statement, values))

    def row(self, statement: str, values: Values = ()) -> Row | None:
        """Run a statement and return its first row, None when there is none."""
        with in_plain_words(self.path):
            return next(iter(self.raw.execute(statement, values)), None)

    def run(self, statement: str, values: Values = ()) -> int:
        """Run a statement that changes something and return the changed rows' number."""
        with in_plain_words(self.path):
            self.raw.execute(statement, values)
            return int(self.raw.changes())

    def insert(self, statement: str, values: Values = ()) -> int:
        """Run an INSERT and return the new row's id."""
        with in_plain_words(self.path):
            self.raw.execute(statement, values)
            return int(self.raw.last_insert_rowid())

    def run_many(self, statement: str, rows: Iterable[Values]) -> None:
        """Run a statement once for each tuple of values."""
        with in_plain_words(self.path):
            self.raw.executemany(statement, rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; may be nested.

        The write lock is taken at the start, so that a read inside cannot go stale before its
        write. apsw's own transaction would begin without it.
        """
        with in_plain_words(self.path):
            is_inner = self.raw.in_transaction
            self.raw.execute("SAVEPOINT inner_part" if is_inner else "BEGIN IMMEDIATE")
            try:
                yield
                self.raw.execute("RELEASE inner_part" if is_inner else "COMMIT")
            except BaseException:  # raised again: a cancel, too, takes the transaction back
                # On a full disk SQLite may have taken everything back by itself.
                if self.raw.in_transaction:
                    undo = "ROLLBACK TO inner_part; RELEASE inner_part" if is_inner else "ROLLBACK"
                    self.raw.execute(undo)
                raise

    def change_mark(self) -> int:
        """Return a number that changes whenever another connection changed the database."""
        row = self.row("PRAGMA data_version")
        return int(row[0]) if row else 0

    def close(self) -> None:
        """Close the file. Closing twice does nothing."""
        self.raw.close()


def open_user_database(path: Path) -> Connection:
    """Open conversations, folders and exclusions; made when missing.

    Every commit is on the disk when it returns: this file cannot be rebuilt.

    Raises:
        UserProblem: The file cannot be used, or was written by a newer Inglenook.
    """
    return _open(path, "FULL", user_migrations.ALL)


def open_user_copy(path: Path) -> Connection | None:
    """Open a copy of user.db that nobody writes to, where it lies; no byte of it is changed.

    Returns:
        None where its schema is an older one: what is asked of a user.db may not be in it.

    Raises:
        NewerFile: It was written by a newer Inglenook.
        UserProblem: It cannot be read.
    """
    with in_plain_words(path):
        raw = open_raw(path, flags=apsw.SQLITE_OPEN_READONLY, is_immutable=True)
        try:
            refuse_newer(raw, path, user_migrations.ALL)
            if version_of(raw) == len(user_migrations.ALL):
                return Connection(path, raw)
        except BaseException:  # raised again: only the file is closed first
            raw.close()
            raise
        raw.close()
    return None


def open_index_database(path: Path) -> Connection:
    """Open documents, chunks and vectors; made when missing.

    A power cut may cost the last commits, never the file's soundness: it can be rebuilt.

    Raises:
        UserProblem: The file cannot be used, or was written by a newer Inglenook.
    """
    return _open(path, "NORMAL", index_migrations.ALL)


def _open(path: Path, synchronous: str, migrations: tuple[Migration, ...]) -> Connection:
    if apsw.SQLITE_VERSION_NUMBER < _SAFE_SQLITE:
        raise UserProblem(
            f"The SQLite library {apsw.sqlite_lib_version()} has a fault that can damage data.",
            "Install Inglenook again with its own setup: it brings a sound version.",
        )
    with in_plain_words(path):
        raw = open_raw(path)
        try:
            raw.set_busy_timeout(_BUSY_MILLISECONDS)
            # Before anything is written, the journal's mode included.
            refuse_newer(raw, path, migrations)
            _keep_write_ahead_log(raw)
            raw.execute(f"PRAGMA synchronous = {synchronous}")
            raw.execute("PRAGMA foreign_keys = ON")
            connection = Connection(path, raw)
            migrate(connection.raw, path, migrations)
        except BaseException:  # raised again: only the file is closed first
            raw.close()
            raise
    return connection


def _keep_write_ahead_log(raw: apsw.Connection) -> None:
    """Switch the file to a write-ahead log.

    SQLite does not wait for others when it switches a new file that several processes open at once:
    we do.
    """
    deadline = time.monotonic() + _BUSY_MILLISECONDS / 1000
    while True:
        try:
            raw.execute("PRAGMA journal_mode = WAL")
        except apsw.BusyError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return
