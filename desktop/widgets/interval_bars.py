"""Bars with 95 % intervals below each other: how good each of a few ways is, and how sure that is.

Covered: painting in light and dark, the same in words for those who hear it. Not covered: what is
measured (the words beside it).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE, TYPE, Colour

_ROW: Final = 36
_BAR: Final = 18
_CAP: Final = 5
"""The end of an interval reaches so far above and below its line."""

_AXIS: Final = 22
_MARKS: Final = (0.0, 0.25, 0.5, 0.75, 1.0)
_LEAST_TRACK: Final = 120
_RADIUS: Final = 3


@dataclass(frozen=True, slots=True)
class IntervalBar:
    """One bar; all shares are from 0 to 1.

    Attributes:
        name: What it stands for.
        share: How long the bar is.
        low: Where its interval begins.
        high: Where that ends.
        words: The same as a person says it, at its right end: "34 of 40 right".
        explanation: All of it in a sentence, for the tool tip and for those who hear it.
        is_chosen: Whether it stands out.
    """

    name: str
    share: float
    low: float
    high: float
    words: str
    explanation: str
    is_chosen: bool = False


class IntervalBars(QWidget):
    """Bars over one axis from 0 to 100 %."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: tuple[IntervalBar, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def bars(self) -> tuple[IntervalBar, ...]:
        """What is shown."""
        return self._bars

    def show_bars(self, bars: Sequence[IntervalBar]) -> None:
        """Show these bars."""
        self._bars = tuple(bars)
        self.setAccessibleDescription("; ".join(one.explanation for one in self._bars))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._names_width() + 3 * _LEAST_TRACK + self._words_width(), self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._names_width() + _LEAST_TRACK + self._words_width(), self._height())

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = event.pos().y() // _ROW
            if 0 <= place < len(self._bars):
                QToolTip.showText(event.globalPos(), self._bars[place].explanation, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self._names_width()
        track = QRectF(left, 0, self.width() - left - self._words_width(), len(self._bars) * _ROW)
        if not self._bars or track.width() <= 0:
            return
        self._paint_axis(painter, track)
        for place, bar in enumerate(self._bars):
            self._paint_bar(painter, bar, track, place * _ROW + _ROW / 2)

    # Parts ---------------------------------------------------------------------------------

    def _paint_axis(self, painter: QPainter, track: QRectF) -> None:
        painter.setFont(self._theme.font(TYPE.caption))
        for mark in _MARKS:
            x = round(track.left() + mark * track.width()) + 0.5
            painter.setPen(QPen(self._theme.colour(Colour.BORDER), 1))
            painter.drawLine(QPointF(x, track.top()), QPointF(x, track.bottom() + SPACE.hair))
            painter.setPen(self._theme.colour(Colour.TEXT_SECONDARY))
            words = self.tr("{n} %").format(n=self.locale().toString(round(mark * 100)))
            area = QRectF(x - 40, track.bottom() + SPACE.hair, 80, _AXIS - SPACE.hair)
            painter.drawText(area, Qt.AlignmentFlag.AlignHCenter, words)

    def _paint_bar(self, painter: QPainter, bar: IntervalBar, track: QRectF, middle: float) -> None:
        top = middle - _ROW / 2
        weight = QFont.Weight.DemiBold if bar.is_chosen else QFont.Weight.Normal
        painter.setFont(self._theme.font(TYPE.interface, weight))
        painter.setPen(self._theme.colour(Colour.TEXT))
        vertical = Qt.AlignmentFlag.AlignVCenter
        names = QRectF(0, top, track.left() - SPACE.snug, _ROW)
        painter.drawText(names, vertical | Qt.AlignmentFlag.AlignLeft, bar.name)
        words = QRectF(
            track.right() + SPACE.snug, top, self.width() - track.right() - SPACE.snug, _ROW
        )
        painter.drawText(words, vertical | Qt.AlignmentFlag.AlignLeft, bar.words)
        self._paint_share(painter, bar, track, middle)
        self._paint_interval(painter, bar, track, middle)

    def _paint_share(
        self, painter: QPainter, bar: IntervalBar, track: QRectF, middle: float
    ) -> None:
        fill = Colour.ACCENT if bar.is_chosen else Colour.BORDER_STRONG
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(fill))
        width = max(track.width() * _within(bar.share), 2.0)
        body = QRectF(track.left(), middle - _BAR / 2, width, _BAR)
        painter.drawRoundedRect(body, min(_RADIUS, width / 2), min(_RADIUS, width / 2))

    def _paint_interval(
        self, painter: QPainter, bar: IntervalBar, track: QRectF, middle: float
    ) -> None:
        """Draw the interval twice: in the card's colour below, so that it shows on any bar."""
        low = track.left() + track.width() * _within(bar.low)
        high = track.left() + track.width() * _within(bar.high)
        for colour, width in ((Colour.SURFACE, 4.5), (Colour.TEXT, 1.5)):
            painter.setPen(QPen(self._theme.colour(colour), width))
            painter.drawLine(QPointF(low, middle), QPointF(high, middle))
            for x in (low, high):
                painter.drawLine(QPointF(x, middle - _CAP), QPointF(x, middle + _CAP))

    def _height(self) -> int:
        return len(self._bars) * _ROW + _AXIS if self._bars else 0

    def _names_width(self) -> int:
        return self._widest([one.name for one in self._bars]) + SPACE.snug

    def _words_width(self) -> int:
        return self._widest([one.words for one in self._bars]) + SPACE.snug

    def _widest(self, words: Sequence[str]) -> int:
        metrics = QFontMetrics(self._theme.font(TYPE.interface, QFont.Weight.DemiBold))
        # The mark of 100 % stands in the middle below the end of the axis.
        return max((metrics.horizontalAdvance(one) + 2 for one in words), default=0)


def _within(share: float) -> float:
    return min(max(share, 0.0), 1.0)
