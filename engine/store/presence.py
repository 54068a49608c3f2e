"""Whose window is open, and whether the last one came to an orderly end.

A lock that ends with its process keeps a second window away. Beside it lies a marker file while the
window is open: every orderly end removes it, so that one which is still there tells of a crash, a
power cut or an end by force. Where a disk knows no locks, two windows are not told apart, and only
the marker is kept. Not covered: commands, which may run beside the window.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.errors import UserProblem, from_os_error

_log = logging.getLogger(__name__)


class OpenAlready(UserProblem):
    """Another window works with the same data."""


@contextmanager
def presence(data: Path) -> Iterator[bool]:
    """Be the one window of a data folder; gives whether the last one ended without an order.

    Raises:
        OpenAlready: Another window is open.
        UserProblem: The disk refuses the marker.
    """
    from filelock import FileLock, Timeout

    marker = data / "window.open"
    lock = FileLock(data / "window.lock", timeout=0, is_singleton=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise OpenAlready(
            "Inglenook is open already.", "Look for its window, or in the system tray."
        ) from error
    except (OSError, NotImplementedError) as error:
        _log.warning("no lock for the window: %r", error)
    try:
        was_cut_off = marker.exists()
        try:
            marker.touch()
        except OSError as error:
            raise from_os_error(error, "start") from error
        try:
            yield was_cut_off
        finally:
            marker.unlink(missing_ok=True)
    finally:
        lock.release()
