"""How Inglenook starts processes of its own: from a checkout, or as a frozen application.

From a checkout that is Python with a module. A frozen application has no Python to start: it starts
itself, with words that `desktop.__main__` understands. Covered: both, the console program that a
frozen application has on Windows beside the one for the window, what a bundle changes in the
environment, and starting anew. Not covered: running the processes (`sandbox`, `receipt`, `cli`,
`desktop.services.worker`).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final, TextIO

CONSOLE_PROGRAM: Final = "inglenook.exe"
"""On Windows: the program that has standard streams; the window's own has none."""

_REPOSITORY: Final = Path(__file__).resolve().parent.parent
_LIBRARY_PATH: Final = "LD_LIBRARY_PATH"


def is_frozen() -> bool:
    """Whether this is a bundle, in which there is no Python to start."""
    return bool(getattr(sys, "frozen", False))


def program() -> str:
    """Return what is started as a process of our own: Python, or this bundle."""
    if is_frozen() and sys.platform == "win32":
        return str(Path(sys.executable).with_name(CONSOLE_PROGRAM))
    return sys.executable


def arguments(words: Sequence[str], module: Sequence[str]) -> list[str]:
    """Return what the program is given.

    Args:
        words: What a frozen application understands, such as "--worker searching".
        module: A module and its arguments that do the same from a checkout.
    """
    return list(words) if is_frozen() else ["-P", "-m", *module]


def command(words: Sequence[str], module: Sequence[str]) -> list[str]:
    """Return a whole command; see `arguments`."""
    return [program(), *arguments(words, module)]


def added_environment() -> dict[str, str]:
    """Return what such a process needs in its environment to find the same code."""
    if is_frozen():
        return {}
    paths = (str(_REPOSITORY), os.environ.get("PYTHONPATH", ""))
    return {"PYTHONPATH": os.pathsep.join(filter(None, paths))}


def environment() -> dict[str, str]:
    """Return the whole environment of such a process."""
    return {**os.environ, **added_environment()}


def command_to_start_again(handed: int = 0) -> list[str]:
    """Return the command that starts Inglenook in the way in which it was started.

    An AppImage is mounted while its process lives, so that the new one must be started from the
    file itself.

    Args:
        handed: How many files this process was given at its end, which the new one does not get.
    """
    if is_frozen():
        return [os.environ.get("APPIMAGE") or sys.executable]
    return [sys.executable, *sys.orig_argv[1 : len(sys.orig_argv) - handed]]


def how_to_repair() -> str:
    """Return what a person does when something that Inglenook came with is missing."""
    return "Install Inglenook again." if is_frozen() else "Run the setup again: python3 run.py"


def settle_in_bundle() -> None:
    """Mend what is otherwise in a bundle than from a checkout; the first thing that is done.

    Python's own way of starting processes is served, for libraries that use it; a program for a
    window, which has no standard streams on Windows, gets some that lead nowhere; and other
    programs, such as those that show documents, get the system's libraries back.
    """
    if not is_frozen():
        return
    import multiprocessing

    multiprocessing.freeze_support()
    sys.stdout = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    if sys.platform == "linux":
        _give_libraries_back()


def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")


def _give_libraries_back() -> None:
    """Undo what the start of a bundle on Linux did to the search for libraries.

    It pointed LD_LIBRARY_PATH to its own when it started. This process has read the variable by
    then; a process of our own has to be told to set it anew instead of inheriting it.
    """
    original = os.environ.pop(f"{_LIBRARY_PATH}_ORIG", "")
    if original:
        os.environ[_LIBRARY_PATH] = original
    else:
        os.environ.pop(_LIBRARY_PATH, None)
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
