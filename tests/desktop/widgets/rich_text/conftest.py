"""A view of rich text that is shown, and helpers to look into it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.theme.theme import Appearance, Theme
from desktop.widgets.rich_text.view import RichTextView


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme with the real icons."""
    icons = Path(__file__).parents[4] / "resources" / "icons"
    shown = Theme(qapp, icons, Appearance.LIGHT)
    yield shown
    shown.deleteLater()


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> Iterator[RichTextView]:
    """A view of the width of a reading column; its formulas are typeset when it goes."""
    made = RichTextView(theme, "Answer")
    qtbot.addWidget(made)
    made.resize(640, 300)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    qtbot.waitUntil(lambda: "formulas" not in [one.name for one in threading.enumerate()])


def shown(view: RichTextView) -> str:
    """Return the words that are shown, without signs that nobody sees."""
    plain = view.toPlainText().replace("\u2060", "")
    return "\n".join(line for line in plain.split("\n") if line)


def copied(view: RichTextView) -> str:
    """Return what copying everything puts into the clipboard."""
    view.selectAll()
    return view.createMimeDataFromSelection().text()


def look_of(view: RichTextView, words: str) -> QTextCharFormat:
    """Return the format of the first of these words."""
    cursor = view.document().find(words)
    assert not cursor.isNull(), words
    start = QTextCursor(view.document())
    start.setPosition(cursor.selectionStart() + 1)
    return start.charFormat()
