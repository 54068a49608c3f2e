"""Takes a database for this process alone, to change the file itself.

SQLite grants that only while no other process has it open. Not covered: reading the bytes of a file
that is locked so (`store.keyed.pieces`), and what is done to it (`restoring`, `store.encrypting`).
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import apsw

from engine.errors import UserProblem
from engine.store.explaining import in_plain_words
from engine.store.keyed import open_raw

_PATIENCE_MILLISECONDS: Final = 2_000


class InUse(UserProblem):
    """Another process has user.db open."""


def opened_alone(database: Path) -> apsw.Connection:
    """Open user.db so that no other process can; one that is not there comes into being.

    Raises:
        InUse: Another process has it open.
        UserProblem: It cannot be opened.
    """
    with in_plain_words(database):
        raw = open_raw(database)
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
                "Close its window and let its commands end, then try again. Nothing has been "
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
