"""The commands of run.py: what is set up for each, and what is started then.

Covered: reading the arguments, starting the window, the tests, one question in the terminal, or the
`inglenook` command. Not covered: the setup itself (see `setup`).
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import NoReturn

from bootstrap import qt
from bootstrap.problems import SetupError, report
from bootstrap.qt import Purpose
from bootstrap.setup import Setup
from bootstrap.systems import detect_system

_WRONG_USAGE = 2
_CANCELLED = 130
_ALL_TESTS = (
    # Two at once, each file's tests in one process: much of their time is waiting.
    "--numprocesses=2",
    "--dist=loadfile",
    "--cov=engine",
    "--cov=desktop",
    "--cov-report=term:skip-covered",
    "--cov-fail-under=85",
)


def run(arguments: Sequence[str], root: Path, manual: str) -> int:
    """Carry out one command.

    Args:
        arguments: What stands after run.py on the command line.
        root: The folder of the repository.
        manual: The text for --help.

    Returns:
        The exit status. Where the command becomes the program to be started, it does not return.
    """
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        return _dispatch(list(arguments), root, manual)
    except SetupError as error:
        _say(str(error))
        return 1
    except OSError as error:
        _say(f"The setup cannot go on: {error}")
        return 1
    except KeyboardInterrupt:
        return _CANCELLED


def _dispatch(arguments: list[str], root: Path, manual: str) -> int:
    match arguments:
        case [] | ["--"]:
            return _become(_inglenook(_set_up(root, Purpose.WINDOW)))
        case ["--", *rest]:
            return _become(_inglenook(_set_up(root, Purpose.TERMINAL), *rest))
        case ["test", *rest]:
            return _test(root, rest)
        case ["--headless"]:
            return _answer(root, None)
        case ["--headless", question]:
            return _answer(root, question)
        case ["--setup-only"]:
            _set_up(root, Purpose.TERMINAL)
            return 0
        case ["check"]:
            return _check(root, names_only=False)
        case ["check", "--packages"]:
            return _check(root, names_only=True)
        case ["--help" | "-h"]:
            sys.stdout.write(manual)
            return 0
    _say(f"run.py does not know: {' '.join(arguments)}\nAll commands: python3 run.py --help")
    return _WRONG_USAGE


def _set_up(root: Path, purpose: Purpose) -> Path:
    """Set up what is missing and return the interpreter to start things with."""
    setup = Setup(root, purpose)
    setup.run(sys.stderr)
    return setup.environment.python


def _inglenook(python: Path, *arguments: str) -> list[str]:
    """Return the command line of `inglenook`; -P keeps the current folder's files from it."""
    return [str(python), "-P", "-m", "desktop", *arguments]


def _become(command: list[str]) -> NoReturn:
    """Go on as another program, with this terminal and this folder."""
    if sys.platform == "win32":  # there, exec would return to the shell at once
        sys.exit(subprocess.call(command))
    os.execv(command[0], command)  # noqa: S606 - that there is no shell is meant


def _test(root: Path, pytest_arguments: Sequence[str]) -> int:
    """Run all checks, pytest last so that the output closes with its summary."""
    python = str(_set_up(root, Purpose.TESTS))
    imports = "from importlinter.cli import lint_imports_command as main; main()"
    checks = {
        "ruff check": ["-m", "ruff", "check", "."],
        "ruff format": ["-m", "ruff", "format", "--check", "."],
        "mypy": ["-m", "mypy"],
        "lint-imports": ["-c", imports],
    }
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    failed = []
    if not pytest_arguments:
        for name, arguments in checks.items():
            _heading(name)
            if subprocess.call([python, *arguments], cwd=root, env=environment):
                failed.append(name)
    _heading(f"pytest (failed before: {', '.join(failed)})" if failed else "pytest")
    command = [python, "-m", "pytest", *(pytest_arguments or _ALL_TESTS)]
    return subprocess.call(command, cwd=root, env=environment) or int(bool(failed))


def _heading(text: str) -> None:
    sys.stdout.write(f"\n=== {text} ===\n")
    sys.stdout.flush()


def _answer(root: Path, question: str | None) -> int:
    """Answer one question in the terminal, from the sample folder where nothing else is known."""
    python = _set_up(root, Purpose.TERMINAL)
    if question is None:
        sys.stderr.write("Question: ")
        sys.stderr.flush()
        question = sys.stdin.readline().strip()
    if not question:
        _say('\nThere is no question. Give one: python3 run.py --headless "What is ...?"')
        return _WRONG_USAGE
    library = subprocess.run(
        _inglenook(python, "library", "--json"), stdout=subprocess.PIPE, check=False
    )
    if library.returncode:
        return library.returncode
    if not json.loads(library.stdout)["documents"]:
        samples = _inglenook(python, "index", str(root / "resources" / "samples"))
        status = subprocess.call(samples, stdout=sys.stderr)
        if status:
            return status
    return _become(_inglenook(python, "ask", question))


def _check(root: Path, *, names_only: bool) -> int:
    """Say what the machine lacks for the window, or without a screen for the tests."""
    purpose = Purpose.WINDOW if qt.has_screen(os.environ) else Purpose.TESTS
    problems = Setup(root, purpose).problems()
    if names_only:
        names = [name for problem in problems for name in problem.debian_packages]
        sys.stdout.write("".join(f"{name}\n" for name in names))
        return 0
    if problems:
        sys.stdout.write(report(problems, detect_system()) + "\n")
        return 1
    sys.stdout.write("This machine has everything that Inglenook needs.\n")
    return 0


def _say(text: str) -> None:
    sys.stderr.write(text + "\n")


def _interrupt(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt
