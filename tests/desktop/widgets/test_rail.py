"""The rail: chosen with the mouse and with the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.widgets.rail import Rail, RailEntry

from .conftest import Show


@pytest.fixture
def rail(theme: Theme, show: Show) -> Rail:
    entries = [
        RailEntry("chat", "Chat", IconName.CHAT),
        RailEntry("library", "Library", IconName.LIBRARY),
    ]
    made = Rail(theme, entries, [RailEntry("settings", "Settings", IconName.SETTINGS)])
    made.resize(72, 600)
    show(made)
    return made


def button(rail: Rail, words: str) -> QToolButton:
    return next(b for b in rail.findChildren(QToolButton) if b.accessibleName() == words)


def test_click_chooses_a_page(qtbot: QtBot, rail: Rail) -> None:
    with qtbot.waitSignal(rail.chosen) as chosen:
        QTest.mouseClick(button(rail, "Library"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["library"]
    assert rail.selected() == "library"


def test_select_is_silent_and_refuses_unknown_pages(qtbot: QtBot, rail: Rail) -> None:
    with qtbot.assertNotEmitted(rail.chosen):
        rail.select("settings")
    assert rail.selected() == "settings"
    with pytest.raises(KeyError):
        rail.select("nowhere")


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        ("Chat", Qt.Key.Key_Down, "library"),
        ("Library", Qt.Key.Key_Down, "settings"),
        ("Settings", Qt.Key.Key_Down, "settings"),
        ("Library", Qt.Key.Key_Up, "chat"),
        ("Settings", Qt.Key.Key_Home, "chat"),
        ("Chat", Qt.Key.Key_End, "settings"),
        ("Library", Qt.Key.Key_Return, "library"),
    ],
)
def test_arrow_keys_choose_and_take_the_focus_along(
    qtbot: QtBot, rail: Rail, start: str, key: Qt.Key, end: str
) -> None:
    button(rail, start).click()
    button(rail, start).setFocus()
    with qtbot.waitSignal(rail.chosen) as chosen:
        QTest.keyClick(button(rail, start), key)
    assert chosen.args == [end]
    focused = rail.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == end.capitalize()


def test_settings_stand_at_the_bottom(rail: Rail) -> None:
    bottom = button(rail, "Settings").geometry().bottom()
    assert rail.height() - bottom < 20
    assert button(rail, "Library").geometry().bottom() < rail.height() / 2
