"""A shown Teach page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.theme.theme import Appearance, Theme
from engine.paths import Folders, resources
from engine.store import Connection
from tests.desktop.views.teach.desk import Desk, build


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Numbers as they are written in English."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def desk(
    qapp: QApplication,
    qtbot: QtBot,
    folders: Folders,
    user_database: Connection,
    index_database: Connection,
) -> Iterator[Desk]:
    """The page with four models, one of which can answer and be taught at once."""
    theme = Theme(qapp, resources() / "icons", Appearance.LIGHT)
    made = build(theme, folders, user_database, index_database)
    qtbot.addWidget(made.page)
    made.page.resize(1200, 740)
    with qtbot.waitExposed(made.page):
        made.page.show()
    made.page.activateWindow()
    yield made
    made.shut_down()
    theme.deleteLater()
