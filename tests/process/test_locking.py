"""The whole window is locked: by a person who may stay after all, and when nobody is there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.app import Application
from engine.library.records import Health
from engine.paths import Folders, resources
from engine.vault import keys, lock
from tests.fixtures.keyrings import memory_keyring
from tests.process.test_application import commands

pytestmark = pytest.mark.usefixtures("no_process_left")

_WORDS = "four grey herons sit"


class Locked:
    """An application over an open vault, and a clock."""

    def __init__(self, application: Application, qtbot: QtBot) -> None:
        self.application = application
        self.qtbot = qtbot
        self.seconds = 0.0
        application._idle_lock._now = lambda: self.seconds
        application._idle_lock._last = 0.0
        application.settings.change("lock_minutes", 5)

    def index(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Begin a run of indexing that goes on until it is cancelled."""
        library = self.application.library
        monkeypatch.setattr(library, "health", lambda: Health(unfinished=8))
        library.add([folder])
        self.qtbot.waitUntil(lambda: self.application.indexing._has_greeted, timeout=10_000)
        assert library.is_indexing

    def wait(self, minutes: float) -> None:
        self.seconds += 60 * minutes
        self.application._idle_lock.look()

    @property
    def is_open(self) -> bool:
        return self.application.window.isVisible() and keys.is_any_known()

    @property
    def is_locked(self) -> bool:
        begins_again = self.application.wants_restart
        return begins_again and not self.application.window.isVisible() and not keys.is_any_known()


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, folders: Folders) -> Iterator[Locked]:
    with memory_keyring():
        lock.make(folders.data, _WORDS, in_keyring=False)
        application = Application(qapp, folders, commands("ordinary"), resources())
        application.start()
        qtbot.waitExposed(application.window)
        qtbot.waitUntil(lambda: application.searching._has_greeted, timeout=10_000)
        qtbot.waitUntil(lambda: not application._is_busy(), timeout=10_000)
        yield Locked(application, qtbot)
        if shiboken6.isValid(application.window):
            application.window.close()
        application.deleteLater()


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[QMessageBox.StandardButton], list[str]]:
    """Answer all questions alike; returns what was asked."""
    asked: list[str] = []

    def choose(button: QMessageBox.StandardButton) -> list[str]:
        def question(_: object, title: str, *__: object) -> QMessageBox.StandardButton:
            asked.append(title)
            return button

        monkeypatch.setattr(QMessageBox, "question", question)
        return asked

    return choose


Answer = Callable[[QMessageBox.StandardButton], list[str]]


def test_who_stays_after_all_keeps_the_key(
    desk: Locked, answer: Answer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.index(tmp_path, monkeypatch)
    asked = answer(QMessageBox.StandardButton.Cancel)
    desk.application.vault.lock()
    desk.qtbot.waitUntil(lambda: bool(asked), timeout=5_000)
    desk.qtbot.wait(50)
    assert desk.is_open
    assert not desk.application.wants_restart
    answer(QMessageBox.StandardButton.Close)
    desk.application.vault.lock()
    desk.qtbot.waitUntil(lambda: desk.is_locked, timeout=10_000)
    assert len(asked) == 2


def test_what_is_to_be_restored_is_withdrawn_when_a_person_stays(
    desk: Locked, answer: Answer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.index(tmp_path, monkeypatch)
    withdrawn: list[str] = []
    monkeypatch.setattr(desk.application.backups, "withdraw", lambda: withdrawn.append("once"))
    answer(QMessageBox.StandardButton.Cancel)
    desk.application.backups.restart_wanted.emit()
    desk.qtbot.waitUntil(lambda: bool(withdrawn), timeout=5_000)
    assert desk.application.window.messages.area.isVisible()
    assert not desk.application.wants_restart
    desk.application.window.close()
    assert withdrawn == ["once"], "nothing is to be restored any more"
    answer(QMessageBox.StandardButton.Close)


def test_what_is_paused_first_is_locked_when_it_is_at_rest(
    desk: Locked, monkeypatch: pytest.MonkeyPatch
) -> None:
    closing = desk.application.window._closing
    with monkeypatch.context() as pausing:
        pausing.setattr(closing, "may_close", lambda: False)
        pausing.setattr(closing, "_closes_when_paused", True)
        desk.application.vault.lock()
        desk.qtbot.waitUntil(lambda: desk.application.wants_restart, timeout=5_000)
        desk.qtbot.wait(50)
        assert desk.is_open
        assert desk.application.wants_restart
    desk.application.window.close()
    assert desk.is_locked


def test_the_absence_of_a_person_locks_it_though_nobody_looked_at_the_settings(
    desk: Locked,
) -> None:
    desk.wait(4)
    assert desk.is_open
    desk.wait(2)
    assert desk.is_locked


def test_nobody_is_asked_and_the_end_of_the_work_locks_it(
    desk: Locked, answer: Answer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(QMessageBox.StandardButton.Cancel)
    desk.index(tmp_path, monkeypatch)
    desk.wait(60)
    assert desk.is_open
    desk.application.library.cancel_indexing()
    desk.qtbot.waitUntil(lambda: not desk.application._is_busy(), timeout=10_000)
    desk.wait(0)
    assert desk.is_locked
    assert asked == []


def test_a_person_who_comes_back_while_it_works_is_not_locked_out(
    desk: Locked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.index(tmp_path, monkeypatch)
    desk.wait(60)
    QTest.keyClick(desk.application.window, Qt.Key.Key_Shift)
    desk.application.library.cancel_indexing()
    desk.qtbot.waitUntil(lambda: not desk.application._is_busy(), timeout=10_000)
    desk.wait(0)
    assert desk.is_open


@pytest.mark.parametrize("worker", ["downloading", "teaching", "answering_all", "preparing"])
def test_whatever_a_worker_does_is_waited_for(desk: Locked, worker: str) -> None:
    operation = getattr(desk.application, worker).request("wait", {}, 20_000)
    desk.wait(60)
    assert desk.is_open
    operation.cancel()
    desk.qtbot.waitUntil(lambda: not desk.application._is_busy(), timeout=10_000)
    desk.wait(0)
    assert desk.is_locked


def test_what_goes_on_for_ever_beside_the_work_is_not_waited_for(desk: Locked) -> None:
    desk.application.indexing.request("listen", {}, None)
    desk.wait(60)
    assert desk.is_locked
