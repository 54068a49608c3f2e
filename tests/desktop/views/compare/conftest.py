"""The services of the Compare page, and a page over them that is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.theme.theme import Theme
from desktop.views.compare.page import ComparePage
from engine.paths import Folders
from engine.store import Connection
from tests.desktop.views.compare.desk import Desk, build

Show = Callable[[QWidget], None]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Numbers as they are written in English."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def desk(
    theme: Theme, folders: Folders, user_database: Connection, index_database: Connection
) -> Iterator[Desk]:
    """The services, with four models of which one answers."""
    made = build(theme, folders, user_database, index_database)
    yield made
    made.shut_down()


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Show a part of the page in the room that it has in an ordinary window."""

    def show_widget(widget: QWidget) -> None:
        qtbot.addWidget(widget)
        widget.resize(1200, 740)
        with qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()

    return show_widget


@pytest.fixture
def page(desk: Desk, show: Show) -> ComparePage:
    """The whole page, shown."""
    made = ComparePage(desk.theme, desk.services)
    made.told.connect(desk.told.append)
    show(made)
    return made
