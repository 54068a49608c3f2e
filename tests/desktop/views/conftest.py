"""What the tests of all views share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import Application
from desktop.theme.theme import Appearance, Theme
from desktop.widgets.dialog import Dialog
from desktop.widgets.focus_in_view import FocusInView
from engine.paths import Folders, resources
from tests.desktop.accessibility import cut, nameless, outside, settle, traps
from tests.fixtures.windows import running_application
from tests.process.test_application import commands


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme with the real icons."""
    made = Theme(qapp, resources() / "icons", Appearance.LIGHT)
    yield made
    made.deleteLater()


@pytest.fixture
def inglenook(qapp: QApplication, qtbot: QtBot, folders: Folders) -> Iterator[Application]:
    """The application with scripted workers."""
    with running_application(qapp, qtbot, folders, commands("ordinary")) as application:
        yield application


@pytest.fixture(autouse=True)
def _focus_is_followed(request: pytest.FixtureRequest) -> Iterator[None]:
    """As in the whole application: pages that are shown alone follow the focus, too."""
    if "qapp" not in request.fixturenames:
        yield
        return
    follower = FocusInView(request.getfixturevalue("qapp"))
    yield
    follower.deleteLater()


@pytest.fixture(autouse=True)
def _dialogs_are_for_everybody(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail the test that shows a dialog with something that cannot be reached, heard or read."""
    found: list[str] = []

    def on_show(dialog: Dialog, event: QShowEvent) -> None:
        super(Dialog, dialog).showEvent(event)
        settle()
        for look in (nameless, traps, cut, outside):
            found.extend(f"{look.__name__}: {one}" for one in look(dialog))

    monkeypatch.setattr(Dialog, "showEvent", on_show, raising=False)
    yield
    assert found == []
