"""Keeps the machine from falling asleep while long work goes on, where the system offers a way.

Each way ends by itself when this process ends, however it does. Covered: Linux with systemd, macOS,
Windows. Not covered: a lid that is closed, a battery that is empty; work that is cut off by those
goes on from its last checkpoint.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import Final, Protocol

_END_SECONDS: Final = 2.0

_STAY: Final = 0x8000_0000  # ES_CONTINUOUS
_SYSTEM: Final = 0x0000_0001  # ES_SYSTEM_REQUIRED


class AwakeProcess(Protocol):
    """A process that keeps the machine awake while it lives."""

    def stop(self) -> None:
        """End it."""


class _Child:
    """A program whose standard input we hold: it ends when we do."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def stop(self) -> None:
        """Close its input, and end it hard if that is not enough."""
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.close()
        self._process.terminate()
        try:
            self._process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


class StayingAwake:
    """One wish to stay awake at a time.

    Args:
        platform: As `sys.platform` says it.
        find: Finds a program; None where there is none.
        start: Starts a program that keeps the machine awake.
        set_windows_state: Tells Windows what it needs.
        why: What a person reads who asks the system what keeps it awake.
    """

    def __init__(
        self,
        platform: str = sys.platform,
        find: Callable[[str], str | None] = shutil.which,
        start: Callable[[Sequence[str]], AwakeProcess] = _Child,
        set_windows_state: Callable[[int], None] | None = None,
        why: str = "Long work is under way",
    ) -> None:
        self._why = why
        self._platform = platform
        self._find = find
        self._start = start
        self._set_windows_state = set_windows_state or _set_windows_state
        self._end: Callable[[], None] | None = None

    @property
    def is_held(self) -> bool:
        """Whether the machine is kept awake."""
        return self._end is not None

    def begin(self) -> bool:
        """Keep the machine awake from now on.

        Returns:
            Whether the system offers a way.
        """
        if self._end is not None:
            return True
        if self._platform == "win32":
            self._set_windows_state(_STAY | _SYSTEM)
            self._end = lambda: self._set_windows_state(_STAY)
            return True
        command = self._command()
        if command is None:
            return False
        try:
            process = self._start(command)
        except OSError:
            # A program that is there and cannot be started: the machine may sleep, no more.
            return False
        self._end = process.stop
        return True

    def end(self) -> None:
        """Let the machine sleep again."""
        end, self._end = self._end, None
        if end is not None:
            end()

    def _command(self) -> list[str] | None:
        if self._platform == "darwin":
            program = self._find("caffeinate")
            return [program, "-i", "-w", str(os.getpid())] if program else None
        program, cat = self._find("systemd-inhibit"), self._find("cat")
        if program is None or cat is None:
            return None
        # cat lives as long as we hold its standard input.
        return [program, "--what=sleep:idle", "--who=Inglenook", f"--why={self._why}", cat]


def _set_windows_state(state: int) -> None:
    import ctypes

    # windll is there on Windows only, where alone this is called.
    windows = getattr(ctypes, "windll")  # noqa: B009
    windows.kernel32.SetThreadExecutionState(state)
