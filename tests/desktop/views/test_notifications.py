"""When the end of work is worth a notification."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.settings_service import SettingsService
from desktop.views.notifications import LONG_SECONDS, Notifier
from engine.paths import Folders


class Clock:
    """A time that the test moves."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def alerts(monkeypatch: pytest.MonkeyPatch) -> list[QWidget]:
    """The windows that asked for attention."""
    asked: list[QWidget] = []
    monkeypatch.setattr(QApplication, "alert", asked.append)
    return asked


@pytest.fixture
def settings(folders: Folders) -> SettingsService:
    return SettingsService(folders.settings_file)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def notifier(
    settings: SettingsService, window: QWidget, clock: Clock, alerts: list[QWidget]
) -> Notifier:
    del alerts
    return Notifier(settings, window, QIcon(), clock)


def test_long_work_that_nobody_saw_is_told(
    notifier: Notifier, window: QWidget, clock: Clock, alerts: list[QWidget]
) -> None:
    notifier.begin("answer")
    clock.now += LONG_SECONDS
    notifier.begin("answer")
    assert notifier.end("answer", "The answer is ready", "")
    assert alerts == [window]
    assert not notifier.end("answer", "The answer is ready", ""), "once is enough"


def test_short_work_and_unknown_work_are_not_told(
    notifier: Notifier, clock: Clock, alerts: list[QWidget]
) -> None:
    notifier.begin("answer")
    clock.now += LONG_SECONDS - 0.1
    assert not notifier.end("answer", "", "")
    assert not notifier.end("never begun", "", "")
    assert alerts == []


def test_nothing_is_told_to_who_looks_at_the_window(
    notifier: Notifier, window: QWidget, clock: Clock, alerts: list[QWidget], qtbot: QtBot
) -> None:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    notifier.begin("answer")
    clock.now += LONG_SECONDS
    assert not notifier.end("answer", "", "")
    assert alerts == []


def test_the_setting_switches_it_off(
    notifier: Notifier, settings: SettingsService, clock: Clock, alerts: list[QWidget]
) -> None:
    settings.change("notifications", False)
    notifier.begin("answer")
    clock.now += LONG_SECONDS
    assert not notifier.end("answer", "", "")
    assert alerts == []
