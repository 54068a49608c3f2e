"""What the tests of widgets share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.theme.theme import Appearance, Theme

Show = Callable[[QWidget], None]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Numbers as they are written in English, whatever the machine's language is."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme with the real icons."""
    icons = Path(__file__).parents[3] / "resources" / "icons"
    shown = Theme(qapp, icons, Appearance.LIGHT)
    yield shown
    shown.deleteLater()


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Show a widget as the active window and keep it for the test."""
    kept: list[QWidget] = []

    def show_widget(widget: QWidget) -> None:
        kept.append(widget)
        qtbot.addWidget(widget)
        with qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)

    yield show_widget
    kept.clear()
