"""A card that holds whatever is put on it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.theme.tokens import SPACE


class Card(QFrame):
    """Widgets below each other on a surface of their own.

    Attributes:
        content: Where they go.
    """

    def __init__(self, *widgets: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.content = QVBoxLayout(self)
        self.content.setContentsMargins(SPACE.normal, SPACE.snug, SPACE.normal, SPACE.snug)
        self.content.setSpacing(SPACE.tight)
        for widget in widgets:
            self.content.addWidget(widget)
