"""How commands end: exit codes, words for every error, interruptions."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.errors import Cancelled, UserProblem
from engine.index.report import SyncReport
from engine.paths import HOME_VARIABLE, Folders
from tests.fixtures.commands import Run

_REPOSITORY = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (UserProblem("The disk is full.", "Free some space."), 1, "Free some space."),
        (OSError(28, "No space left", "/a"), 1, "disk is full"),
        (MemoryError(), 1, "not enough memory"),
        (ZeroDivisionError("secret"), 1, "made a mistake"),
        (Cancelled(), 130, ""),
        (KeyboardInterrupt(), 130, ""),
    ],
)
def test_every_error_has_its_exit_code_and_plain_words(
    run: Run,
    documents: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: BaseException,
    code: int,
    words: str,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("engine.index.opening.sync_folders", fail)
    said = run("index", documents, "--json")
    assert said.code == code
    assert said.output == ""
    assert words in said.errors
    assert "Traceback" not in said.errors
    assert "secret" not in said.errors
    assert bool(said.errors) is (code == 1)


def test_the_first_interruption_asks_and_the_second_ends(
    run: Run, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []

    def be_interrupted(*_: object, is_cancelled: Callable[[], bool], **__: object) -> None:
        seen.append(is_cancelled())
        os.kill(os.getpid(), signal.SIGINT)
        seen.append(is_cancelled())
        os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr("engine.index.opening.sync_folders", be_interrupted)
    before = signal.getsignal(signal.SIGINT)
    assert run("index", documents).code == 130
    assert seen == [False, True]
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.parametrize("action", ["remove", "exclude", "retry"])
def test_changes_of_the_library_can_be_cancelled_too(
    run: Run, documents: Path, monkeypatch: pytest.MonkeyPatch, action: str
) -> None:
    (documents / "photo.jpg").write_text("x")
    run("index", documents)

    def be_interrupted(
        *_: object, is_cancelled: Callable[[], bool] = lambda: False, **__: object
    ) -> SyncReport:
        os.kill(os.getpid(), signal.SIGINT)
        if is_cancelled():
            raise Cancelled
        return SyncReport()

    monkeypatch.setattr("engine.index.opening.sync_folders", be_interrupted)
    target = documents if action == "remove" else documents / "photo.jpg"
    assert run("library", action, target).code == 130


@pytest.mark.parametrize("arguments", [["library"], ["library", "--json"]])
def test_a_reader_that_has_read_enough_is_no_error(folders: Folders, arguments: list[str]) -> None:
    """As in `inglenook library | head -1`."""
    environment = {**os.environ, HOME_VARIABLE: str(folders.data)}
    environment.pop("PYTHONUNBUFFERED", None)
    with subprocess.Popen(
        [sys.executable, "-m", "engine.cli", *arguments],
        cwd=_REPOSITORY,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.close()
        errors = child.stderr.read()
    assert child.returncode == 0
    assert errors == b""


def test_a_problem_is_also_in_the_log(folders: Folders, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "engine.cli", "index", str(tmp_path / "gone")],
        cwd=_REPOSITORY,
        env={**os.environ, HOME_VARIABLE: str(folders.data)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert "gone" in (folders.logs / "command.log").read_text(encoding="utf-8")
