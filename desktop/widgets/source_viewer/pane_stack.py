"""Holds the panes of the source viewer, one in view, with a focus ring around it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QStackedWidget, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE
from desktop.widgets.focus_ring import KEYBOARD_REASONS, paint_focus_ring


class PaneStack(QStackedWidget):
    """Shows one of several scrolling panes.

    The ring stands outside the pane: inside, it would be scrolled along with the text.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ringed = False
        ring = MEASURE.focus_ring
        self.setContentsMargins(ring, ring, ring, ring)

    def add_pane(self, pane: QAbstractScrollArea) -> None:
        """Take a pane in, without showing it."""
        self.addWidget(pane)
        pane.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            self._ringed = event.gotFocus() and event.reason() in KEYBOARD_REASONS
            self.update()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._ringed:
            painter = QPainter(self)
            paint_focus_ring(painter, self._theme, self.rect(), radius=MEASURE.focus_ring)
            painter.end()
