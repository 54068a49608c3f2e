"""Zoom with the wheel, within its limits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.settings_service import SettingsService
from desktop.views.zoom import ZoomController
from engine.paths import Folders


@pytest.fixture
def area(qtbot: QtBot) -> QScrollArea:
    """An area with more than it can show."""
    made = QScrollArea()
    qtbot.addWidget(made)
    content = QWidget()
    content.setFixedSize(300, 2000)
    made.setWidget(content)
    made.resize(320, 200)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def zoom(area: QScrollArea, folders: Folders) -> ZoomController:
    made = ZoomController(SettingsService(folders.settings_file), area)
    made.listen_to_wheel(area)
    return made


def turn(area: QScrollArea, eighths: int, *, with_control: bool = True) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if with_control else None
    event = QWheelEvent(
        QPointF(20, 20),
        QPointF(area.viewport().mapToGlobal(QPoint(20, 20))),
        QPoint(),
        QPoint(0, eighths),
        Qt.MouseButton.NoButton,
        modifier or Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(area.viewport(), event)


def test_the_wheel_zooms_with_control_and_scrolls_without(
    area: QScrollArea, zoom: ZoomController
) -> None:
    turn(area, 120)
    assert (zoom.percent, area.verticalScrollBar().value()) == (110, 0)
    turn(area, -240)
    assert zoom.percent == 90
    turn(area, -120, with_control=False)
    assert zoom.percent == 90
    assert area.verticalScrollBar().value() > 0


def test_a_touchpad_turns_in_small_steps(area: QScrollArea, zoom: ZoomController) -> None:
    for _ in range(5):
        turn(area, 30)
    assert zoom.percent == 110


def test_the_limits_of_the_setting_hold(zoom: ZoomController) -> None:
    zoom.step(100)
    assert zoom.percent == 250
    zoom.step(-100)
    assert zoom.percent == 60
    zoom.reset()
    assert zoom.percent == 100
