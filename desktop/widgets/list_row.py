"""Rows of a list: a title, a caption below it where there is one, and headings between them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.theme.tokens import RADIUS, SPACE, TYPE, Colour
from desktop.widgets.focus_ring import paint_focus_ring

_ONE_LINE = 36
_TWO_LINES = 52
_HEADING = 32

Index = QModelIndex | QPersistentModelIndex


class ListRowDelegate(QStyledItemDelegate):
    """Draws rows of one or two lines; an item that cannot be selected is drawn as a heading.

    The title is the display text; the caption is read from `caption_role` and may be missing.
    """

    def __init__(self, theme: Theme, caption_role: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._caption_role = caption_role

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if _is_heading(index):
            return QSize(0, _HEADING)
        return QSize(0, _TWO_LINES if index.data(self._caption_role) else _ONE_LINE)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        title = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        row: QRect = option.rect.adjusted(SPACE.hair, 1, -SPACE.hair, -1)
        inner = row.adjusted(SPACE.snug, 0, -SPACE.snug, 0)
        if _is_heading(index):
            inner.setBottom(inner.bottom() - SPACE.hair)
            self.paint_line(painter, inner, title, Colour.TEXT_SECONDARY, TYPE.caption, bottom=True)
        else:
            self.paint_background(painter, option, row)
            self._paint_words(painter, inner, title, str(index.data(self._caption_role) or ""))
        painter.restore()

    def paint_background(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect) -> None:
        """Draw what says that a row is selected, under the mouse or in the keyboard's focus."""
        state: QStyle.StateFlag = option.state
        fill = None
        if state & QStyle.StateFlag.State_Selected:
            fill = Colour.ACCENT_SOFT
        elif state & QStyle.StateFlag.State_MouseOver:
            fill = Colour.HOVER
        if fill is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(fill))
            painter.drawRoundedRect(row, RADIUS.control, RADIUS.control)
        focused = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
        if state & focused == focused:
            paint_focus_ring(painter, self._theme, row)

    def _paint_words(self, painter: QPainter, inner: QRect, title: str, caption: str) -> None:
        if not caption:
            self.paint_line(painter, inner, title, Colour.TEXT, TYPE.interface)
            return
        upper = QRect(inner.left(), inner.top() + SPACE.tight - 2, inner.width(), 20)
        lower = QRect(inner.left(), upper.bottom() + 1, inner.width(), 18)
        self.paint_line(painter, upper, title, Colour.TEXT, TYPE.interface)
        self.paint_line(painter, lower, caption, Colour.TEXT_SECONDARY, TYPE.caption)

    def paint_line(
        self,
        painter: QPainter,
        area: QRect,
        words: str,
        colour: Colour,
        size: int,
        *,
        bottom: bool = False,
    ) -> None:
        """Draw words in one line, shortened to its width; `bottom` makes them a heading."""
        weight = QFont.Weight.DemiBold if bottom else QFont.Weight.Normal
        painter.setFont(self._theme.font(size, weight))
        painter.setPen(self._theme.colour(colour))
        mode = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(words, mode, area.width())
        vertical = Qt.AlignmentFlag.AlignBottom if bottom else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, vertical | Qt.AlignmentFlag.AlignLeading, shown)


def _is_heading(index: Index) -> bool:
    return not index.flags() & Qt.ItemFlag.ItemIsSelectable
