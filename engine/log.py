"""Local, rotating log files, by the kinds of processes. They never hold text of documents.

Two processes never write to one file: of two that rotate it, one loses what it writes. A second
process of a kind that runs at the same time has files of its own, which the next one takes up.

Covered: setting up logging, fault handler included. Not covered: the report that a person can share
(`engine.problem_report`).
"""

from __future__ import annotations

import faulthandler
import logging
import logging.handlers
import sys
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from filelock import BaseFileLock

FAULTS: Final = ".fault"
"""Ending of the file into which a process writes where it was when it ended abruptly."""

_FORMAT: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_MOST_BYTES: Final = 1_000_000


def start_logging(folder: Path, process: str, *, to_stderr: bool = False) -> None:
    """Send the log of this process to `folder/process.log`, three files of 1 MB at most.

    While others of its kind run, it is `process-2.log` and so on.

    Args:
        folder: An existing folder.
        process: What this process is: "window", "searching", "command", ...
        to_stderr: Also write warnings to stderr, where a worker's last words are read from; and
            there, too, where it was when it ended abruptly.
    """
    name, lock = _free_name(folder, process)
    handlers: list[logging.Handler] = [_OwnLog(folder / f"{name}.log", lock)]
    if to_stderr:
        words = logging.StreamHandler(sys.stderr)
        words.setLevel(logging.WARNING)
        handlers.append(words)
    logging.basicConfig(level=logging.INFO, format=_FORMAT, handlers=handlers, force=True)
    if to_stderr and sys.stderr is not None:
        faulthandler.enable(sys.stderr)
    else:
        _tell_faults(folder / f"{name}{FAULTS}")


class _OwnLog(logging.handlers.RotatingFileHandler):
    """The log of one process, which holds the lock on its name to its end."""

    def __init__(self, path: Path, lock: BaseFileLock) -> None:
        super().__init__(path, maxBytes=_MOST_BYTES, backupCount=2, encoding="utf-8")
        self._name_lock = lock


def _free_name(folder: Path, process: str) -> tuple[str, BaseFileLock]:
    """Return the first name that no other process has, and what keeps it from the others."""
    from filelock import FileLock, Timeout

    for number in count(1):
        name = process if number == 1 else f"{process}-{number}"
        lock = FileLock(folder / f"{name}.lock", timeout=0, is_singleton=False)
        try:
            lock.acquire()
        except Timeout:
            continue
        except (OSError, NotImplementedError):
            pass  # a disk that knows no locks: better a log that may lose something than none
        return name, lock
    raise AssertionError("numbers do not end")


def _tell_faults(path: Path) -> None:
    """Let a process that ends abruptly write down where it was, in the file of its kind."""
    mode = "a" if path.exists() and path.stat().st_size < _MOST_BYTES else "w"
    # Open to the end of the process: what writes into it has no time left to open a file.
    faulthandler.enable(path.open(mode, encoding="utf-8"))
