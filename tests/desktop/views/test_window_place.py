"""The window comes back where it was, and where a person can reach it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.window_place import WindowPlace, is_reachable

SCREEN = QRect(0, 0, 1920, 1040)
SECOND = QRect(1920, 0, 1280, 1024)


@pytest.fixture
def state(tmp_path: Path, qapp: QApplication) -> QSettings:
    del qapp
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_size_place_and_page_are_remembered(qtbot: QtBot, state: QSettings) -> None:
    first = window(qtbot)
    first.setGeometry(20, 30, 500, 400)
    WindowPlace(first, state).save("models")
    state.sync()
    second = window(qtbot)
    place = WindowPlace(second, QSettings(state.fileName(), QSettings.Format.IniFormat))
    place.restore()
    assert place.page == "models"
    assert second.size() == first.size()
    assert second.pos() == first.pos()


def test_a_first_window_is_no_larger_than_its_screen(qtbot: QtBot, state: QSettings) -> None:
    made = window(qtbot)
    place = WindowPlace(made, state)
    place.restore()
    area = QGuiApplication.primaryScreen().availableGeometry()
    assert area.size().expandedTo(made.size()) == area.size()
    assert place.page == ""


def test_a_window_from_a_screen_that_is_gone_comes_back_into_view(
    qtbot: QtBot, state: QSettings
) -> None:
    first = window(qtbot)
    first.setGeometry(9_000, 7_000, 500, 400)
    WindowPlace(first, state).save("chat")
    second = window(qtbot)
    WindowPlace(second, state).restore()
    area = QGuiApplication.primaryScreen().availableGeometry()
    assert is_reachable(second.frameGeometry(), [area])


@pytest.mark.parametrize("damaged", ["", "garbage", b"\x01\x02", ["a", "b"]])
def test_a_damaged_state_is_as_none(qtbot: QtBot, state: QSettings, damaged: object) -> None:
    state.setValue("window/geometry", damaged)
    made = window(qtbot)
    WindowPlace(made, state).restore()
    assert made.width() > 100


@pytest.mark.parametrize(
    ("frame", "is_seen"),
    [
        (QRect(100, 100, 900, 600), True),
        (QRect(2_000, 10, 900, 600), True),
        (QRect(1_850, 10, 900, 600), True),
        (QRect(-850, 10, 900, 600), False),
        (QRect(100, -600, 900, 600), False),
        (QRect(100, 1_100, 900, 600), False),
    ],
)
def test_a_window_is_reachable_by_its_title_bar(frame: QRect, is_seen: bool) -> None:
    assert is_reachable(frame, [SCREEN, SECOND]) is is_seen
