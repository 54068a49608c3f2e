"""The `inglenook` command: without arguments the window, with arguments the engine's command line.

Files and folders instead of a command are opened in the window, as an icon does that something is
dropped on. The choice is made before Qt is imported, so that the command line needs no Qt at all.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from engine import own_processes


def main() -> int:
    """Run the window or a command and return the exit code."""
    own_processes.settle_in_bundle()
    if sys.argv[1:2] == ["--worker"]:
        from engine.workers.main import main as run_worker

        return run_worker(sys.argv[2:])
    if sys.argv[1:2] == ["--print"]:
        from desktop.printing import run as run_printing

        return run_printing(sys.argv[2:])
    if sys.argv[1:2] == ["--sandbox"]:
        from engine.sandbox.child import main as run_sandbox

        run_sandbox()
        return 0
    paths = _paths_of(sys.argv[1:])
    if len(sys.argv) > 1 and not paths:
        from engine.cli import main as run_command

        return run_command(sys.argv[1:], print_page=_print_page)
    return _open_window(paths)


def _paths_of(arguments: Sequence[str]) -> list[Path]:
    """Return the files and folders to open in the window; none when a command was given.

    A command comes before a file of its name: that can be said as `./index`.
    """
    if not arguments or arguments[0].startswith("-") or not Path(arguments[0]).exists():
        return []
    from engine.cli import command_names

    return [] if arguments[0] in command_names() else [Path(one) for one in arguments]


def _open_window(paths: Sequence[Path]) -> int:
    """Open the window; where that cannot be, say why in the terminal."""
    if not _has_screen(os.environ):
        sys.stderr.write(
            "There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.\n"
            "To ask a question in the terminal instead: inglenook ask “…”\n"
        )
        return 1
    try:
        from desktop.running import run
    except ImportError as error:
        sys.stderr.write(
            f"The window cannot be opened: a part that it needs cannot be loaded ({error}).\n"
            "Install what is named there with your system's package manager; on Debian and Ubuntu "
            "libEGL.so.1, for example, is in the package libegl1. Commands such as inglenook ask "
            "work without it.\n"
        )
        return 1
    return run(paths)


def _has_screen(environment: Mapping[str, str]) -> bool:
    if sys.platform != "linux":
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _print_page(page: Path, target: Path) -> bool:
    """Print a page into a PDF, in a process of its own; returns whether that could be done."""
    words = ["--print", str(page), str(target)]
    command = own_processes.command(words, ["desktop", *words])
    return subprocess.run(command, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
