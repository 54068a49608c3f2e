"""One local, rotating log file for each kind of process. It never holds text of documents.

Covered: setting up logging, fault handler included. Not covered: the report that a person can share
(`engine.problem_report`).
"""

from __future__ import annotations

import faulthandler
import logging
import logging.handlers
import sys
from pathlib import Path
from typing import Final

FAULTS: Final = ".fault"
"""Ending of the file into which a process writes where it was when it ended abruptly."""

_FORMAT: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_MOST_BYTES: Final = 1_000_000


def start_logging(folder: Path, process: str, *, to_stderr: bool = False) -> None:
    """Send the log of this process to `folder/process.log`, three files of 1 MB at most.

    Args:
        folder: An existing folder.
        process: What this process is: "window", "searching", "command", ...
        to_stderr: Also write warnings to stderr, where a worker's last words are read from; and
            there, too, where it was when it ended abruptly.
    """
    handlers: list[logging.Handler] = [
        logging.handlers.RotatingFileHandler(
            folder / f"{process}.log", maxBytes=_MOST_BYTES, backupCount=2, encoding="utf-8"
        )
    ]
    if to_stderr:
        words = logging.StreamHandler(sys.stderr)
        words.setLevel(logging.WARNING)
        handlers.append(words)
    logging.basicConfig(level=logging.INFO, format=_FORMAT, handlers=handlers, force=True)
    if to_stderr and sys.stderr is not None:
        faulthandler.enable(sys.stderr)
    else:
        _tell_faults(folder / f"{process}{FAULTS}")


def _tell_faults(path: Path) -> None:
    """Let a process that ends abruptly write down where it was, in the file of its kind."""
    mode = "a" if path.exists() and path.stat().st_size < _MOST_BYTES else "w"
    # Open to the end of the process: what writes into it has no time left to open a file.
    faulthandler.enable(path.open(mode, encoding="utf-8"))
