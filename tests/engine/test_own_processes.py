"""How processes of our own are started: from a checkout, and by a frozen application."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.services.worker_commands import worker_commands
from engine import own_processes
from engine.cli.downloading_process import downloading_process
from engine.receipt import proof

_REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture
def frozen(monkeypatch: pytest.MonkeyPatch) -> str:
    """Be a frozen application; gives its program."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/inglenook/inglenook")
    monkeypatch.setattr("multiprocessing.freeze_support", lambda: None)
    return "/opt/inglenook/inglenook"


class Started(BaseException):
    """Instead of a process."""


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The commands of processes that would be started."""
    commands: list[list[str]] = []

    def start(command: list[str], **_: object) -> None:
        commands.append(command)
        raise Started

    monkeypatch.setattr("subprocess.Popen", start)
    return commands


def test_from_a_checkout_python_runs_a_module() -> None:
    words, module = ["--worker", "searching"], ["engine.workers.main", "searching"]
    assert own_processes.command(words, module) == [sys.executable, "-P", "-m", *module]
    paths = own_processes.environment()["PYTHONPATH"].split(os.pathsep)
    assert paths[0] == str(_REPOSITORY)


def test_a_bundle_starts_itself_and_needs_no_path_of_python(frozen: str) -> None:
    words = ["--worker", "searching"]
    assert own_processes.command(words, ["engine.workers.main", "searching"]) == [frozen, *words]
    assert own_processes.added_environment() == {}


@pytest.mark.usefixtures("frozen")
def test_on_windows_processes_are_started_by_the_program_with_streams(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "executable", "/Programs/Inglenook/InglenookWindow.exe")
    assert own_processes.program() == str(Path("/Programs/Inglenook/inglenook.exe"))


def test_every_process_of_the_window_is_the_bundle_itself(frozen: str) -> None:
    commands = worker_commands()
    for name in commands.__slots__:
        command = getattr(commands, name)
        assert command.program == frozen, name
        assert "-m" not in command.arguments, name
        assert command.environment == {}, name
    assert commands.training.arguments == ("--worker", "training")


@pytest.mark.parametrize(
    ("start", "words"),
    [
        (lambda: proof._ask_worker("indexing", 1), ["--worker", "indexing"]),
        (lambda: downloading_process().__enter__(), ["--worker", "downloading"]),
    ],
    ids=["trial", "download"],
)
def test_commands_start_the_bundle_too(
    frozen: str, started: list[list[str]], start: Callable[[], object], words: list[str]
) -> None:
    with pytest.raises(Started):
        start()
    assert started == [[frozen, *words]]


def test_a_report_is_printed_by_the_bundle(
    frozen: str, monkeypatch: pytest.MonkeyPatch, started: list[list[str]]
) -> None:
    from desktop.__main__ import _print_page

    monkeypatch.setattr(sys, "argv", [frozen])
    with pytest.raises(Started):
        _print_page(Path("page.html"), Path("page.pdf"))
    assert started == [[frozen, "--print", "page.html", "page.pdf"]]


def test_an_appimage_is_started_again_from_its_file(
    frozen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("APPIMAGE", raising=False)
    assert own_processes.command_to_start_again() == [frozen]
    monkeypatch.setenv("APPIMAGE", "/home/anna/Inglenook.AppImage")
    assert own_processes.command_to_start_again() == ["/home/anna/Inglenook.AppImage"]


def test_repairing_is_done_as_it_was_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "run.py" in own_processes.how_to_repair()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_processes.how_to_repair() == "Install Inglenook again."


@pytest.mark.skipif(sys.platform != "linux", reason="the variable is Linux's")
@pytest.mark.usefixtures("frozen")
@pytest.mark.parametrize("before", ["", "/usr/local/lib"])
def test_other_programs_get_the_systems_libraries(
    monkeypatch: pytest.MonkeyPatch, before: str
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/inglenook/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    # Set, so that it is put back to nothing afterwards.
    monkeypatch.setenv("PYINSTALLER_RESET_ENVIRONMENT", "")
    own_processes.settle_in_bundle()
    assert os.environ.get("LD_LIBRARY_PATH", "") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
    assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"


@pytest.mark.usefixtures("frozen")
def test_a_program_without_streams_can_still_write(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(sys, "platform", "win32")
    own_processes.settle_in_bundle()
    sys.stderr.write("words that nobody reads")
    assert isinstance(sys.stderr, io.TextIOBase)
    sys.stderr.close()


def test_nothing_is_mended_from_a_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/somewhere")
    own_processes.settle_in_bundle()
    assert os.environ["LD_LIBRARY_PATH"] == "/somewhere"
    assert "PYINSTALLER_RESET_ENVIRONMENT" not in os.environ
