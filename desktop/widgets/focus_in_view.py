"""Scrolls to what gets the focus while nothing of it is in view.

Qt does that only within one scrolled area; whoever comes with Shift and Tab from below would stand
on something that nobody sees.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop.theme.tokens import SPACE


class FocusInView(QObject):
    """Follows the focus of an application."""

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application.focusChanged.connect(self._follow)

    def _follow(self, _: QWidget | None, focus: QWidget | None) -> None:
        if focus is None or not focus.visibleRegion().isEmpty():
            return
        above = focus.parentWidget()
        while above is not None and not above.isWindow():
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(focus, 0, SPACE.wide)
            above = above.parentWidget()
