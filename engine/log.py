"""One local, rotating log file for each kind of process. It never holds text of documents.

Covered: setting up logging, fault handler included. Not covered: crash reports for sharing.
"""

from __future__ import annotations

import faulthandler
import logging
import logging.handlers
import sys
from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def start_logging(folder: Path, process: str, *, to_stderr: bool = False) -> None:
    """Send the log of this process to `folder/process.log`, three files of 1 MB at most.

    Args:
        folder: An existing folder.
        process: What this process is: "window", "searching", "command", ...
        to_stderr: Also write warnings to stderr, where a worker's last words are read from.
    """
    handlers: list[logging.Handler] = [
        logging.handlers.RotatingFileHandler(
            folder / f"{process}.log", maxBytes=1_000_000, backupCount=2, encoding="utf-8"
        )
    ]
    if to_stderr:
        words = logging.StreamHandler(sys.stderr)
        words.setLevel(logging.WARNING)
        handlers.append(words)
    logging.basicConfig(level=logging.INFO, format=_FORMAT, handlers=handlers, force=True)
    if sys.stderr is not None:
        faulthandler.enable(sys.stderr)
