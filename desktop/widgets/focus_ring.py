"""The focus ring of widgets that paint themselves; the others get theirs from the style sheet."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, RADIUS, Colour

KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


def paint_focus_ring(
    painter: QPainter,
    theme: Theme,
    area: QRect,
    radius: int = RADIUS.control,
    colour: Colour = Colour.ACCENT,
) -> None:
    """Draw the ring just inside `area`; what has an accent border needs another colour."""
    half = MEASURE.focus_ring / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(colour), MEASURE.focus_ring))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = QRectF(area).adjusted(half, half, -half, -half)
    painter.drawRoundedRect(ring, radius - half, radius - half)
    painter.restore()
