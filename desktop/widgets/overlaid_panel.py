"""Panels that lie over their parent and follow its size."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override


class OverlaidPanel(QFrame):
    """A hidden child that is placed anew whenever its parent changes its size.

    Attributes:
        host: The parent, which the panel lies over.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.host = parent
        self.hide()
        parent.installEventFilter(self)

    def place(self) -> None:
        """Take the place within the host; the whole of it unless overridden."""
        self.setGeometry(self.host.rect())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)
