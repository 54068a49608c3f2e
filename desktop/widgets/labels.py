"""Labels for words that may come from anywhere: never read as markup, wrapped where long."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def plain_label(words: str = "", kind: str = "", *, selectable: bool = False) -> QLabel:
    """Return a label of plain text that wraps.

    Args:
        words: What it says.
        kind: How it looks; see `theme.style_sheet`.
        selectable: Whether the mouse can mark its words.
    """
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if kind:
        label.setProperty("kind", kind)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
