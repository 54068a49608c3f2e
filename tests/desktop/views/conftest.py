"""What the tests of all views share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.theme.theme import Appearance, Theme
from engine.paths import resources


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme with the real icons."""
    made = Theme(qapp, resources() / "icons", Appearance.LIGHT)
    yield made
    made.deleteLater()
