"""Removes rows from a database so that their bytes are not in its file any more.

SQLite leaves what was deleted in free pages and in its write-ahead log, and FTS5 leaves terms in
its segments until they are merged. Here all of it is written anew. Not covered: what the disk
itself keeps of blocks that were written before; only a disk that encrypts itself helps there.

Sources: https://sqlite.org/pragma.html#pragma_secure_delete, https://sqlite.org/fts5.html
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from engine.store import Connection


@contextmanager
def erasing(database: Connection) -> Iterator[None]:
    """Overwrite what is deleted inside."""
    before = database.row("PRAGMA secure_delete")
    database.row("PRAGMA secure_delete = ON")
    try:
        yield
    finally:
        database.row(f"PRAGMA secure_delete = {int(before[0]) if before else 0}")


def write_anew(database: Connection, full_texts: Sequence[str]) -> bool:
    """Write a database anew, without what was deleted from it.

    Args:
        database: Outside of a transaction.
        full_texts: Its FTS5 tables.

    Returns:
        Whether the old write-ahead log is gone, too; not while others read from it.

    Raises:
        UserProblem: There is not enough room for a second copy, or the file cannot be written.
    """
    for table in full_texts:
        database.run(f"INSERT INTO {table} ({table}) VALUES ('optimize')")  # noqa: S608 - ours
    database.run("VACUUM")
    row = database.row("PRAGMA wal_checkpoint(TRUNCATE)")
    return row is not None and row[0] == 0
