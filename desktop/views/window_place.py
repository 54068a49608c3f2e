"""Where the window stands, how large it is and what it shows, from one start to the next.

Covered: a window that was left on a screen that is gone, or that is larger than the screen, comes
back where a person can reach it. Not covered: what the pages themselves remember.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QRect, QSettings, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

SMALLEST: Final = QSize(900, 460)
"""What is left of a screen of 1920 x 1080 at 200 %, beside a task bar and a title bar."""

_USUAL: Final = QSize(1280, 800)
_GEOMETRY: Final = "window/geometry"
_PAGE: Final = "window/page"
_TITLE_BAR: Final = 32
_GRIP: Final = 120
"""So much of a title bar has to be in view for the window to be moved."""


class WindowPlace:
    """Remembers one window in the file of the window's state."""

    def __init__(self, window: QWidget, state: QSettings) -> None:
        self._window = window
        self._state = state

    @property
    def page(self) -> str:
        """The page that was shown last; empty before the first end."""
        return str(self._state.value(_PAGE) or "")

    def restore(self) -> None:
        """Put the window where it was, within what there is of screens."""
        geometry = self._state.value(_GEOMETRY)
        if not (isinstance(geometry, QByteArray) and self._window.restoreGeometry(geometry)):
            self._window.resize(_USUAL.boundedTo(_primary_area().size()))
        if not is_reachable(self._window.frameGeometry(), _areas()):
            area = _primary_area()
            self._window.resize(self._window.size().boundedTo(area.size()))
            self._window.move(area.topLeft())

    def save(self, page: str) -> None:
        """Remember the window as it is."""
        self._state.setValue(_GEOMETRY, self._window.saveGeometry())
        self._state.setValue(_PAGE, page)


def is_reachable(frame: QRect, areas: list[QRect]) -> bool:
    """Return whether enough of a window's title bar lies on a screen to take hold of it."""
    bar = QRect(frame.left(), frame.top(), frame.width(), _TITLE_BAR)
    seen = [bar.intersected(area) for area in areas]
    return any(one.width() >= _GRIP and one.height() > 0 for one in seen)


def _areas() -> list[QRect]:
    return [screen.availableGeometry() for screen in QGuiApplication.screens()]


def _primary_area() -> QRect:
    return QGuiApplication.primaryScreen().availableGeometry()
