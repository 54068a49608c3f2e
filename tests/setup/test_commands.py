"""The commands of run.py: what each starts, with which arguments and exit status."""

from __future__ import annotations

import io
import json
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TextIO

import pytest
from bootstrap import commands, qt
from bootstrap.problems import Problem, SetupError
from bootstrap.qt import Purpose
from bootstrap.setup import Setup
from bootstrap.systems import Remedy

from .conftest import REPOSITORY

PYTHON = Path("/venv/bin/python")
INGLENOOK = [str(PYTHON), "-P", "-m", "desktop"]


class Started(Exception):
    """run.py became another program."""

    def __init__(self, command: list[str]) -> None:
        self.command = command


@pytest.fixture(autouse=True)
def purposes(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Purpose]]:
    """Nothing is set up; the purposes that were asked for are kept."""
    asked: list[Purpose] = []

    def set_up(_root: Path, purpose: Purpose) -> Path:
        asked.append(purpose)
        return PYTHON

    def become(command: list[str]) -> None:
        raise Started(command)

    monkeypatch.setattr(commands, "_set_up", set_up)
    monkeypatch.setattr(commands, "_become", become)
    handler = signal.getsignal(signal.SIGTERM)
    yield asked
    signal.signal(signal.SIGTERM, handler)


@dataclass(frozen=True, slots=True)
class Call:
    """A program that was run to its end."""

    command: list[str]
    folder: Path | None
    variables: Mapping[str, str]
    output: TextIO | None


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[Call]:
    """The programs that were run; the type check fails where FAIL_TYPES is set."""
    made: list[Call] = []

    def call(
        command: list[str],
        cwd: Path | None = None,
        env: Mapping[str, str] = MappingProxyType({}),
        stdout: TextIO | None = None,
    ) -> int:
        made.append(Call(command, cwd, env, stdout))
        return int("mypy" in command and "FAIL_TYPES" in env)

    monkeypatch.setattr(subprocess, "call", call)
    return made


def _run(*arguments: str) -> int:
    return commands.run(arguments, REPOSITORY, "the manual\n")


def _started(*arguments: str) -> list[str]:
    with pytest.raises(Started) as caught:
        _run(*arguments)
    return caught.value.command


def test_without_arguments_the_window_opens(purposes: list[Purpose]) -> None:
    assert _started() == INGLENOOK
    assert purposes == [Purpose.WINDOW]


def test_arguments_after_the_dashes_reach_inglenook_untouched(purposes: list[Purpose]) -> None:
    command = _started("--", "ask", "--json", "test", "--headless", "--")

    assert command == [*INGLENOOK, "ask", "--json", "test", "--headless", "--"]
    assert purposes == [Purpose.TERMINAL]


def test_setup_only_starts_nothing(purposes: list[Purpose]) -> None:
    assert _run("--setup-only") == 0
    assert purposes == [Purpose.TERMINAL]


def test_unknown_arguments_are_wrong_usage(
    purposes: list[Purpose], capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run("--headles", "x") == 2

    captured = capsys.readouterr()
    assert "does not know: --headles x" in captured.err
    assert captured.out == ""
    assert purposes == []


def test_tests_end_with_pytest(
    calls: list[Call],
    purposes: list[Purpose],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)

    assert _run("test") == 0

    started = [" ".join(call.command[1:]) for call in calls]
    assert started[:3] == ["-m ruff check .", "-m ruff format --check .", "-m mypy"]
    assert "importlinter" in started[3]
    assert [words.split(" --")[0] for words in started[4:]] == ["-m pytest"]
    assert "--cov-fail-under=" in started[4]
    assert all(call.folder == REPOSITORY for call in calls)
    assert all(call.variables["QT_QPA_PLATFORM"] == "offscreen" for call in calls)
    assert purposes == [Purpose.TESTS]


def test_arguments_of_test_run_pytest_alone(
    calls: list[Call], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")

    assert _run("test", "tests/setup", "-k", "models") == 0

    (call,) = calls
    assert call.command == [str(PYTHON), "-m", "pytest", "tests/setup", "-k", "models"]
    assert call.variables["QT_QPA_PLATFORM"] == "xcb"


def test_a_failed_check_fails_the_whole_after_all_ran(
    calls: list[Call],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("FAIL_TYPES", "1")

    assert _run("test") == 1

    assert len(calls) == 5
    assert "=== pytest (failed before: mypy) ===" in capsys.readouterr().out


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, str]]:
    """The documents that the library says it has."""
    documents: list[dict[str, str]] = []

    def run(command: list[str], *, stdout: int, check: bool) -> subprocess.CompletedProcess[str]:
        assert (stdout, check) == (subprocess.PIPE, False)
        assert command == [*INGLENOOK, "library", "--json"]
        return subprocess.CompletedProcess(command, 0, json.dumps({"documents": documents}))

    monkeypatch.setattr(subprocess, "run", run)
    return documents


def test_a_question_without_documents_is_answered_from_the_samples(
    library: list[dict[str, str]], calls: list[Call]
) -> None:
    assert library == []

    command = _started("--headless", "What is a nook?")

    (indexing,) = calls
    assert indexing.command == [*INGLENOOK, "index", str(REPOSITORY / "resources" / "samples")]
    assert indexing.output is sys.stderr
    assert command == [*INGLENOOK, "ask", "What is a nook?"]


def test_a_question_with_documents_leaves_the_library_alone(
    library: list[dict[str, str]],
    calls: list[Call],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library.append({"path": "mine.pdf"})
    monkeypatch.setattr(sys, "stdin", io.StringIO("From the terminal?\n"))

    assert _started("--headless") == [*INGLENOOK, "ask", "From the terminal?"]
    assert calls == []


def test_headless_without_a_question_is_wrong_usage(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))

    assert _run("--headless") == 2
    assert "There is no question" in capsys.readouterr().err


@pytest.fixture
def lacking(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that lacks a compiler and a library."""
    remedy = Remedy("apt", "dnf", "brew", "winget")
    problems = [
        Problem("No compiler.", remedy, ("g++",)),
        Problem("No libraries.", remedy, ("libegl1", "libgl1")),
    ]
    monkeypatch.setattr(Setup, "problems", lambda _: problems)


@pytest.mark.usefixtures("lacking")
def test_check_says_what_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("check") == 1

    assert "- No compiler." in capsys.readouterr().out


@pytest.mark.usefixtures("lacking")
def test_check_lists_debian_packages_one_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("check", "--packages") == 0

    assert capsys.readouterr().out == "g++\nlibegl1\nlibgl1\n"


def test_check_of_a_complete_machine(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(Setup, "problems", lambda _: [])
    monkeypatch.setattr(qt, "has_screen", lambda _: True)

    assert _run("check") == 0
    assert "has everything" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("error", "status", "words"),
    [
        (SetupError("It failed, do this."), 1, "It failed, do this."),
        (PermissionError(13, "Permission denied", "/x"), 1, "cannot go on: [Errno 13]"),
        (KeyboardInterrupt(), 130, ""),
    ],
)
def test_a_setup_that_ends_early_says_so_on_stderr(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: BaseException,
    status: int,
    words: str,
) -> None:
    def fail(_root: Path, _purpose: Purpose) -> Path:
        raise error

    monkeypatch.setattr(commands, "_set_up", fail)

    assert _run("--", "ask", "--json") == status

    captured = capsys.readouterr()
    assert words in captured.err
    assert captured.out == ""


def test_run_py_shows_its_manual_with_the_standard_library_alone() -> None:
    shown = subprocess.run(
        [sys.executable, "-I", "-S", REPOSITORY / "run.py", "--help"],
        capture_output=True,
        text=True,
        check=True,
    )

    assert "python3 run.py test" in shown.stdout
    assert shown.stderr == ""
