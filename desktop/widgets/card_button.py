"""What every card that can be pressed does alike."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton
from typing_extensions import override

from desktop.widgets.buttons import presses_button


class CardButton(QAbstractButton):
    """A card that is pressed like a button and shows that the mouse is over it."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if presses_button(event) and event.key() != Qt.Key.Key_Space:
            self.click()
            return
        super().keyPressEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)
