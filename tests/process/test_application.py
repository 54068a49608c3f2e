"""The whole window over processes that misbehave."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

import pytest
import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import Application
from desktop.services.worker import WorkerCommand
from desktop.services.worker_commands import WorkerCommands
from engine.conversations.records import MessageState, ProblemPart
from engine.paths import Folders, resources

pytestmark = pytest.mark.usefixtures("no_process_left")

_REPOSITORY = Path(__file__).resolve().parents[2]
_SCRIPTED = _REPOSITORY / "tests" / "fixtures" / "workers" / "scripted.py"


class Make(Protocol):
    """Starts the application with workers of a mode, and with paths to open."""

    def __call__(self, mode: str, paths: Sequence[Path] = ()) -> Application: ...


def commands(mode: str) -> WorkerCommands:
    """Return commands for scripted workers; an empty mode is a program that does not exist."""
    program = sys.executable if mode else "/nowhere/python"
    one = WorkerCommand(
        "scripted", program, (str(_SCRIPTED), mode), {"PYTHONPATH": str(_REPOSITORY)}
    )
    return WorkerCommands(one, one, one, one, one, one, one, one, one, one)


@pytest.fixture
def make(qapp: QApplication, qtbot: QtBot, folders: Folders) -> Iterator[Make]:
    """Start the application with workers of a mode."""
    made: list[Application] = []

    def make_one(mode: str, paths: Sequence[Path] = ()) -> Application:
        application = Application(qapp, folders, commands(mode), resources())
        made.append(application)
        application.start(paths=paths)
        qtbot.waitExposed(application.window)
        return application

    yield make_one
    for application in made:
        if shiboken6.isValid(application.window):
            application.window.close()
        application.deleteLater()


def test_closing_the_window_in_the_midst_of_indexing_leaves_no_process(
    make: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    """More was dropped meanwhile, so that the library wants to go on when the run ends."""
    application = make("ordinary")
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        application.library.add([tmp_path / name])
    qtbot.waitUntil(lambda: application.indexing._has_greeted, timeout=10_000)
    application.window.close()
    assert not application.indexing.is_running
    assert not application.searching.is_running
    assert not application.answering.is_running


@pytest.mark.parametrize("mode", ["", "exits at once", "begins with garbage"])
def test_the_window_lives_without_any_worker(
    make: Make, qtbot: QtBot, tmp_path: Path, mode: str
) -> None:
    application = make(mode)
    conversation = application.chat.ask("Why is the sky blue?", None)
    assert conversation is not None
    qtbot.waitUntil(lambda: not application.chat.is_answering, timeout=10_000)
    answer = application.chat.messages(conversation)[1]
    assert answer.state is MessageState.FAILED
    assert isinstance(answer.parts[-1], ProblemPart)
    with qtbot.waitSignal(application.library.problem, timeout=10_000):
        application.library.add([tmp_path])
    qtbot.waitUntil(lambda: not application.library.is_indexing, timeout=10_000)
    assert application.window.isVisible()
    assert [folder.path for folder in application.library.folders()] == [tmp_path.resolve()]


def test_settings_that_cannot_be_read_are_told_when_the_window_opens(
    make: Make, folders: Folders
) -> None:
    folders.settings_file.write_text("[[[")
    application = make("ordinary")
    assert application.window.messages.area.isVisible()
    assert folders.settings_file.read_text() == "[[["


def test_settings_that_cannot_be_read_are_told_on_whatever_comes_first(
    make: Make, folders: Folders, tmp_path: Path
) -> None:
    window = QSettings(str(folders.settings / "window.ini"), QSettings.Format.IniFormat)
    window.setValue("window/page", "library")
    window.sync()
    folders.settings_file.write_text("[[[")
    application = make("ordinary", [tmp_path])
    assert application.window.messages.area.isVisible()
    assert [folder.path for folder in application.library.folders()] == [tmp_path.resolve()]
    application.window.messages.toast.dismiss()


def test_a_new_start_for_another_language_closes_the_window(make: Make, qtbot: QtBot) -> None:
    application = make("ordinary")
    application.settings.change("language", "de")
    assert not application.wants_restart
    application.settings.restart_wanted.emit()
    qtbot.waitUntil(lambda: application.wants_restart)
    assert not application.window.isVisible()
