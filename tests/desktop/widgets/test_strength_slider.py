"""The slider for a strength: its steps, its words, and the keys that it leaves to a menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QSlider
from pytestqt.qtbot import QtBot

from desktop.widgets.strength_slider import StrengthSlider


@pytest.fixture
def strength(qtbot: QtBot) -> StrengthSlider:
    made = StrengthSlider("Strength", 150)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def inner(strength: StrengthSlider) -> QSlider:
    slider = strength.findChild(QSlider)
    assert isinstance(slider, QSlider)
    return slider


def words(strength: StrengthSlider) -> list[str]:
    return [one.text() for one in strength.findChildren(QLabel)]


def test_it_goes_from_nothing_to_its_most_in_steps_of_five(strength: StrengthSlider) -> None:
    told: list[int] = []
    strength.chosen.connect(told.append)
    assert (strength.percent, words(strength)) == (100, ["Strength", "100 %"])
    slider = inner(strength)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End):
        QTest.keyClick(slider, key)
    assert told == [95, 70, 0, 150]
    assert words(strength) == ["Strength", "150 %"]
    assert (slider.accessibleName(), slider.accessibleDescription()) == ("Strength", "150 %")


def test_a_value_that_is_shown_is_not_told(strength: StrengthSlider) -> None:
    told: list[int] = []
    strength.chosen.connect(told.append)
    strength.show_percent(80)
    assert (strength.percent, words(strength)[1], told) == (80, "80 %", [])


def test_while_it_is_dragged_only_the_end_is_told(strength: StrengthSlider) -> None:
    told: list[int] = []
    strength.chosen.connect(told.append)
    slider = inner(strength)
    slider.setSliderDown(True)
    slider.setValue(10)
    slider.setValue(8)
    assert (told, words(strength)[1]) == ([], "40 %")
    slider.setSliderDown(False)
    assert told == [40]


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape])
def test_the_keys_of_a_menu_are_left_to_it(strength: StrengthSlider, key: Qt.Key) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(inner(strength), event)
    assert not event.isAccepted()
    assert strength.percent == 100
