"""The dashed frame that says: something can be dropped here."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from desktop.theme.tokens import RADIUS

_LINE_WIDTH = 1.5
_DASHES = (5.0, 4.0)  # in line widths


def paint_drop_frame(painter: QPainter, area: QRectF, line: QColor, fill: QBrush) -> None:
    """Draw the frame just inside `area`."""
    pen = QPen(line, _LINE_WIDTH)
    pen.setDashPattern(_DASHES)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    half = _LINE_WIDTH / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(fill)
    frame = area.adjusted(half, half, -half, -half)
    painter.drawRoundedRect(frame, RADIUS.drop_area, RADIUS.drop_area)
    painter.restore()
