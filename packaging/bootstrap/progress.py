"""What a person sees of the setup, and the log of what the tools print.

Covered: one line for each step, kept alive with the time it takes where a terminal shows it; the
tools' own words in a log file, of which the end is shown when a step fails; ending a running tool
in an orderly way. Not covered: which steps there are (see `setup`).
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from bootstrap.problems import SetupError

_LOG_LINES_SHOWN = 20
_SECONDS_TO_STOP = 10


class Progress:
    """Tells a person at which of the steps the setup is.

    Args:
        total: How many steps there are.
        log: The file that keeps what the tools print.
        stream: Where the words for people go.
    """

    def __init__(self, total: int, log: Path, stream: TextIO) -> None:
        self._total = total
        self._number = 0
        self._title = ""
        self._began = time.monotonic()
        self._log = log
        self._stream = stream
        self._is_live = stream.isatty()
        log.write_text("", encoding="utf-8")

    def begin(self, title: str) -> None:
        """Start the next step."""
        self._number += 1
        self._title = title
        self._began = time.monotonic()
        self._show("...", end="" if self._is_live else "\n")

    def end(self) -> None:
        """End the current step."""
        self._show(f"- done in {duration(time.monotonic() - self._began)}", end="\n")

    def note(self, text: str) -> None:
        """Say something that the person should know and need not act upon."""
        start = "\n" if self._is_live else ""
        self._stream.write(f"{start}Note: {text}\n")
        self._stream.flush()

    def run(self, command: Sequence[str | Path], environment: Mapping[str, str]) -> None:
        """Run a tool to its end.

        Raises:
            SetupError: The tool failed; the text holds the last lines that it printed.
        """
        with self._log.open("a", encoding="utf-8") as log:
            log.write(f"\n$ {' '.join(map(str, command))}\n")
            log.flush()
            start = log.tell()
            process = subprocess.Popen(
                command,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # so that a stop reaches compilers that the tool started
                close_fds=False,  # so that the tool holds the lock on, should only we be killed
            )
            try:
                status = self._wait(process)
            except BaseException:  # also KeyboardInterrupt: no tool may outlive the setup
                _stop(process)
                raise
        if status:
            raise SetupError(self._failure(start))

    def _wait(self, process: subprocess.Popen[bytes]) -> int:
        while True:
            try:
                return process.wait(timeout=1)
            except subprocess.TimeoutExpired:
                if self._is_live:
                    self._show(duration(time.monotonic() - self._began), end="")

    def _show(self, state: str, end: str) -> None:
        title = f"[{self._number}/{self._total}] {self._title}"
        line = f"{title} {state}"
        if self._is_live:
            width = shutil.get_terminal_size().columns - 1
            line = f"\r{title[: width - len(state) - 1]} {state}".ljust(width + 1)
        self._stream.write(line + end)
        self._stream.flush()

    def _failure(self, start: int) -> str:
        output = self._log.read_bytes()[start:]
        lines = output.decode("utf-8", errors="replace").splitlines()
        return "\n".join(
            [
                f"This step failed: {self._title}",
                f"The last lines of {self._log}:",
                *(f"    {line}" for line in lines[-_LOG_LINES_SHOWN:]),
                "What was done so far is kept: start again to go on.",
            ]
        )


def duration(seconds: float) -> str:
    """Return a time for people, as in "2 min 10 s"."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End a tool as Ctrl-C does, so that pip takes back what is half done; at last by force."""
    if sys.platform != "win32":  # there, Ctrl-C has reached the tool already
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGINT)
    try:
        process.wait(timeout=_SECONDS_TO_STOP)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
