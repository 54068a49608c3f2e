"""What every card that can be pressed does alike."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget
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


class ColumnCard(CardButton):
    """A card as high as what stands in it needs at its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)

    @override
    def sizeHint(self) -> QSize:
        return self._column.totalSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._column.totalMinimumSize()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._column.totalHeightForWidth(width)
