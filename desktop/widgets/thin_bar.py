"""A bar four pixels high that shows how far something is."""

from __future__ import annotations

from PySide6.QtCore import QBasicTimer, QEvent, QRectF, QSize, Qt, QTimerEvent
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.theme.tokens import Colour

_HEIGHT = 4
_STEPS = 1000
_FRAME_MILLISECONDS = 40
_ROUND_MILLISECONDS = 2400
_PIECE = 0.3


class ThinBar(QProgressBar):
    """A fraction, or a piece that wanders while nobody knows the fraction."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._timer = QBasicTimer()
        self._place = 0.0
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_fraction(None)
        theme.changed.connect(self._run_timer)
        theme.changed.connect(self.update)

    def set_fraction(self, fraction: float | None) -> None:
        """Show a fraction from 0 to 1, or with None that work goes on."""
        self.setRange(0, 0 if fraction is None else _STEPS)
        if fraction is not None:
            self.setValue(round(min(max(fraction, 0.0), 1.0) * _STEPS))
        self._run_timer()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_HEIGHT, _HEIGHT)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._run_timer()
        return super().event(event)

    @override
    def timerEvent(self, event: QTimerEvent) -> None:
        if event.timerId() == self._timer.timerId():
            self._place = (self._place + _FRAME_MILLISECONDS / _ROUND_MILLISECONDS) % 1.0
            self.update()
        else:
            super().timerEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(0, (self.height() - _HEIGHT) / 2, self.width(), _HEIGHT)
        painter.setBrush(self._theme.colour(Colour.SUNKEN))
        painter.drawRoundedRect(track, _HEIGHT / 2, _HEIGHT / 2)
        painter.setBrush(self._theme.colour(Colour.ACCENT))
        painter.drawRoundedRect(self._filled(track), _HEIGHT / 2, _HEIGHT / 2)

    def _filled(self, track: QRectF) -> QRectF:
        if self.maximum() > 0:
            return QRectF(track.left(), track.top(), track.width() * self.value() / _STEPS, _HEIGHT)
        piece = track.width() * _PIECE
        left = -piece + (track.width() + piece) * self._place
        return QRectF(left, track.top(), piece, _HEIGHT) & track

    def _run_timer(self) -> None:
        wanders = self.maximum() == 0 and self.isVisible()
        if not wanders or not self._theme.appear_milliseconds:
            self._timer.stop()
            self._place = 0.5
        elif not self._timer.isActive():
            self._timer.start(_FRAME_MILLISECONDS, self)
