"""What is painted behind the words of a document: the ground of code, the bar of a quotation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock, QTextCursor, QTextDocument

from desktop.theme.theme import Theme
from desktop.theme.tokens import RADIUS, SPACE, Colour

_BAR = 3


class Ground(Enum):
    """What stands behind lines of a document."""

    CODE = "code"
    QUOTATION = "quotation"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Decoration:
    """Lines with something behind them.

    Attributes:
        ground: What it is.
        begin: A cursor in the first line; it moves with the text.
        end: A cursor in the last line.
        left: Where it begins, in pixels from the left edge.
    """

    ground: Ground
    begin: QTextCursor
    end: QTextCursor
    left: float

    def area(self, document: QTextDocument) -> QRectF:
        """Return where in the document it is painted."""
        first, last = _lines(document, self.begin.block()), _lines(document, self.end.block())
        right = document.textWidth() - document.documentMargin()
        padding = SPACE.tight if self.ground is Ground.CODE else 0
        top, bottom = first.top() - padding, last.bottom() + padding
        return QRectF(self.left, top, right - self.left, bottom - top)


def paint_decorations(
    painter: QPainter,
    theme: Theme,
    document: QTextDocument,
    decorations: Iterable[Decoration],
    clip: QRectF,
) -> None:
    """Paint those that are seen; the words are painted over them."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for one in decorations:
        area = one.area(document)
        if not area.intersects(clip):
            continue
        if one.ground is Ground.CODE:
            painter.setBrush(theme.colour(Colour.HOVER))
            painter.drawRoundedRect(area, RADIUS.control, RADIUS.control)
        elif one.ground is Ground.QUOTATION:
            painter.setBrush(theme.colour(Colour.BORDER_STRONG))
            painter.drawRect(QRectF(area.left(), area.top(), _BAR, area.height()))
        else:
            painter.fillRect(
                QRectF(area.left(), area.center().y(), area.width(), 1),
                theme.colour(Colour.BORDER),
            )


def _lines(document: QTextDocument, block: QTextBlock) -> QRectF:
    return document.documentLayout().blockBoundingRect(block)
