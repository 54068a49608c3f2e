"""A field for a text of several lines, told as a whole when the person leaves it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

_HEIGHT = 96


class TextField(QPlainTextEdit):
    """Some lines of plain text; Tab leaves the field.

    Signals:
        edited: (text) the person has left the field with another text in it.
    """

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self.setTabChangesFocus(True)
        self.setFixedHeight(_HEIGHT)

    def set_text(self, text: str) -> None:
        """Show a text, without telling it."""
        self._told = text
        if text != self.toPlainText():
            self.setPlainText(text)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        text = self.toPlainText()
        if text != self._told:
            self._told = text
            self.edited.emit(text)
