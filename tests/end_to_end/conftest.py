"""The real window with the real workers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import Application
from desktop.services.worker_commands import worker_commands
from engine.paths import Folders
from tests.fixtures.windows import running_application


@pytest.fixture
def inglenook(qapp: QApplication, qtbot: QtBot, folders: Folders) -> Iterator[Application]:
    """A running application in a folder of its own."""
    with running_application(qapp, qtbot, folders, worker_commands()) as application:
        yield application
