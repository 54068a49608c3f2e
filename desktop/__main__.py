"""The `inglenook` command: without arguments the window, with arguments the engine's command line.

The choice is made before Qt is imported, so that the command line needs no Qt at all.
"""

from __future__ import annotations

import subprocess
import sys
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
    if len(sys.argv) > 1:
        from engine.cli import main as run_command

        return run_command(sys.argv[1:], print_page=_print_page)
    from desktop.app import run

    return run()


def _print_page(page: Path, target: Path) -> bool:
    """Print a page into a PDF, in a process of its own; returns whether that could be done."""
    words = ["--print", str(page), str(target)]
    command = own_processes.command(words, ["desktop", *words])
    return subprocess.run(command, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
