"""A small ring that fills: how much of something limited is taken."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, Colour

_EDGE = 14
_LINE = 2.5
_FULL_CIRCLE = 360 * 16  # Qt counts in sixteenths of a degree
_TOP = 90 * 16


class RingGauge(QWidget):
    """A share of a whole; its words are the tool tip and the accessible name.

    The colour of caution never stands alone: whoever sets it says the same in words elsewhere.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self._is_caution = False
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(self.update)

    def show_share(self, share: float, words: str, *, is_caution: bool = False) -> None:
        """Show a share from 0 to 1."""
        self._share = min(max(share, 0.0), 1.0)
        self._is_caution = is_caution
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.update()

    @property
    def share(self) -> float:
        """The share that is shown."""
        return self._share

    @override
    def sizeHint(self) -> QSize:
        return QSize(MEASURE.icon_large, MEASURE.control_height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, top = (self.width() - _EDGE) / 2, (self.height() - _EDGE) / 2
        ring = QRectF(left, top, _EDGE, _EDGE)
        painter.setPen(QPen(self._theme.colour(Colour.SUNKEN), _LINE))
        painter.drawEllipse(ring)
        colour = Colour.CAUTION if self._is_caution else Colour.ACCENT
        pen = QPen(self._theme.colour(colour), _LINE)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(ring, _TOP, -round(self._share * _FULL_CIRCLE))
