"""A person who has nothing: an empty home, no Python, no variables, no network.

Covered: the environment of the bundle's processes, cutting them off from every network
(`unshare -rn`), commands and the window. Not covered: another account on the machine; the files of
the system are the ones of this machine.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

_PATIENCE_SECONDS: Final = 900


class StepFailed(Exception):
    """A step did not do what it should; the text says what was seen instead."""


@dataclass(frozen=True)
class CleanUser:
    """Somebody who runs the bundle.

    Attributes:
        command: Starts Inglenook: the bundle's program, or Python with its module.
        home: Their folder, empty at first.
        cut_off: The words that cut a process off from the network; empty where that cannot be done.
        variables: What the command needs besides; nothing for a bundle.
    """

    command: tuple[str, ...]
    home: Path
    cut_off: tuple[str, ...]
    variables: Mapping[str, str] = field(default_factory=dict)

    @staticmethod
    def at(home: Path, command: Sequence[str], **variables: str) -> CleanUser:
        """Return a new one."""
        for name in ("bin", "runtime", "Documents"):
            (home / name).mkdir(mode=0o700)
        return CleanUser(tuple(command), home, how_to_cut_off(), variables)

    @property
    def program(self) -> Path:
        """The file that is run."""
        return Path(self.command[0]).resolve()

    def environment(self, display: str = "") -> dict[str, str]:
        """Return all the variables that their processes get."""
        variables = {
            "HOME": str(self.home),
            # Nothing is found on it: no Python, and none of this machine's tools either.
            "PATH": str(self.home / "bin"),
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(self.home / "runtime"),
        }
        shown = {"DISPLAY": display} if display else {}
        return {**variables, **shown, **self.variables}

    def run(self, *words: str) -> Any:  # noqa: ANN401 - JSON
        """Run a command of the bundle, and return what it says as JSON.

        Raises:
            StepFailed: It failed, or said something else.
        """
        done = subprocess.run(
            [*self.cut_off, *self.command, *words, "--json"],
            env=self.environment(),
            cwd=self.home,
            capture_output=True,
            text=True,
            check=False,
            timeout=_PATIENCE_SECONDS,
        )
        if done.returncode:
            raise StepFailed(f"{words[0]} ended with {done.returncode}: {done.stderr[-1500:]}")
        try:
            return json.loads(done.stdout)
        except ValueError as error:
            raise StepFailed(f"{words[0]} said no JSON: {done.stdout[:300]}") from error

    def open_window(self, display: str) -> subprocess.Popen[bytes]:
        """Start the window."""
        with (self.home / "window.txt").open("ab") as words:
            return subprocess.Popen(
                [*self.cut_off, *self.command],
                env=self.environment(display),
                cwd=self.home,
                stdin=subprocess.DEVNULL,
                stdout=words,
                stderr=words,
            )

    def said(self) -> str:
        """Return what the window said on its standard streams."""
        return (self.home / "window.txt").read_text("utf-8", errors="replace")


def how_to_cut_off() -> tuple[str, ...]:
    """Return the words that cut a process off from every network; none where it is not allowed."""
    program = shutil.which("unshare")
    if program is None:
        return ()
    words = (program, "--map-root-user", "--net")
    tried = subprocess.run([*words, "true"], capture_output=True, check=False)
    return words if tried.returncode == 0 else ()


def wait_until(condition: Callable[[], bool], seconds: float, words: str) -> float:
    """Wait for something, and return how long it took.

    Raises:
        StepFailed: It never was.
    """
    began = time.monotonic()
    while not condition():
        if time.monotonic() - began > seconds:
            raise StepFailed(f"After {seconds:.0f} s: {words}")
        time.sleep(0.02)
    return time.monotonic() - began
