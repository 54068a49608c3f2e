"""Buttons: pressed by mouse, Space and Enter; focused by the Tab key; named for screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.theme.icons import IconName
from desktop.theme.theme import Appearance, Theme
from desktop.widgets.buttons import ButtonRole, IconButton, TextButton


def make_buttons(theme: Theme) -> list[QAbstractButton]:
    return [
        TextButton(theme, "Add a folder", ButtonRole.PRIMARY, IconName.FOLDER_ADD),
        IconButton(theme, IconName.COPY, "Copy the answer"),
    ]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_press_buttons_once(qtbot: QtBot, theme: Theme, key: Qt.Key) -> None:
    for button in make_buttons(theme):
        qtbot.addWidget(button)
        presses = QSignalSpy(button.clicked)
        QTest.keyClick(button, key)
        assert presses.count() == 1


def test_buttons_take_the_focus_from_the_keyboard_only(qtbot: QtBot, theme: Theme) -> None:
    for button in make_buttons(theme):
        qtbot.addWidget(button)
        assert button.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_icon_button_says_its_words(qtbot: QtBot, theme: Theme) -> None:
    button = IconButton(theme, IconName.SEND, "Send")
    qtbot.addWidget(button)
    button.set_meaning(IconName.STOP, "Stop")
    assert (button.accessibleName(), button.toolTip()) == ("Stop", "Stop")


def test_icon_is_tinted_anew_when_the_theme_changes(qtbot: QtBot, theme: Theme) -> None:
    button = IconButton(theme, IconName.COPY, "Copy")
    qtbot.addWidget(button)
    before = button.icon().pixmap(16, 16).toImage()
    theme.set_appearance(Appearance.DARK)
    assert button.icon().pixmap(16, 16).toImage() != before
