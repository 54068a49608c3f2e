"""Whose turn it is to change the index, and whether the last one came to an orderly end.

A lock that ends with its process keeps two syncs apart. Beside it lies a marker file while a sync
is under way: it is removed at every orderly end, a full disk or a cancel included (removing a file
needs no space), so that one which is still there tells of a process that died.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.errors import UserProblem, from_os_error

_log = logging.getLogger(__name__)


@contextmanager
def turn(database: Path) -> Iterator[bool]:
    """Take the turn for the index in a database file; gives whether the last one died.

    Raises:
        UserProblem: Another process has the turn, or the disk refuses the marker.
    """
    from filelock import FileLock, Timeout

    marker = database.with_suffix(".syncing")
    lock = FileLock(database.with_suffix(".lock"), timeout=0, is_singleton=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise UserProblem(
            "Another Inglenook is indexing already.", "Wait until it has finished, then try again."
        ) from error
    try:
        has_died = marker.exists()
        try:
            marker.touch()
        except OSError as error:
            raise from_os_error(error, "begin to index") from error
        try:
            yield has_died
        finally:
            _remove(marker)
    finally:
        lock.release()


def _remove(marker: Path) -> None:
    try:
        marker.unlink(missing_ok=True)
    except OSError as error:
        # The disk is gone: why the work ended says more, and the next run takes care.
        _log.warning("the marker of a sync stays: %r", error)
