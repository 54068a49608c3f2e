"""A lock, so that one copy of Inglenook is not set up twice at once.

The operating system frees it when its holder ends, however that happens; a tool that the holder
started holds it too (see `progress`). Not covered: copies in other folders, which do not disturb
each other.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bootstrap.problems import SetupError


@contextmanager
def setup_lock(path: Path) -> Iterator[None]:
    """Hold the lock while the block runs.

    Raises:
        SetupError: Another setup holds it.
    """
    with path.open("a") as stream:
        try:
            _lock(stream.fileno())
        except OSError as error:
            raise SetupError(
                "Another setup of this folder is running. Wait for its end, then start again."
            ) from error
        os.set_inheritable(stream.fileno(), True)
        yield


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
