"""A viewer on the screen, and a PDF about a ferry."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.theme.theme import Theme
from desktop.widgets.source_viewer import SourceViewer

from .material import FERRY_LINES, write_pdf


@pytest.fixture
def viewer(qtbot: QtBot, theme: Theme) -> SourceViewer:
    made = SourceViewer(theme)
    qtbot.addWidget(made)
    made.resize(460, 640)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def ferry(tmp_path: Path) -> Path:
    filler = ("This page is about something else.",)
    return write_pdf(tmp_path / "ferry.pdf", [filler, filler, FERRY_LINES, filler, filler])
