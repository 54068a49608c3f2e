"""Rows of a list with groups that can be folded: a chevron, a name, and indented rows below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, RADIUS, SPACE, TYPE, Colour
from desktop.widgets.focus_ring import paint_focus_ring
from desktop.widgets.list_row import ListRowDelegate

_GROUP_HEIGHT = 32

Index = QModelIndex | QPersistentModelIndex


class FoldingRowDelegate(ListRowDelegate):
    """Draws groups, and what is in them a step further right.

    Whether a group is open is read from `open_role` (None for other rows), whether a row is
    indented from `indent_role`.
    """

    def __init__(
        self,
        theme: Theme,
        caption_role: int,
        open_role: int,
        indent_role: int,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, caption_role, parent)
        self._theme = theme
        self._open_role = open_role
        self._indent_role = indent_role

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.data(self._open_role) is not None:
            return QSize(0, _GROUP_HEIGHT)
        return super().sizeHint(option, index)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        is_open = index.data(self._open_role)
        if is_open is not None:
            self._paint_group(painter, option, index, is_open=bool(is_open))
            return
        if index.data(self._indent_role):
            option = QStyleOptionViewItem(option)
            area: QRect = option.rect
            option.rect = area.adjusted(SPACE.normal, 0, 0, 0)
        super().paint(painter, option, index)

    def _paint_group(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, *, is_open: bool
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row: QRect = option.rect.adjusted(SPACE.hair, 1, -SPACE.hair, -1)
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(Colour.HOVER))
            painter.drawRoundedRect(row, RADIUS.control, RADIUS.control)
        focused = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
        if state & focused == focused:
            paint_focus_ring(painter, self._theme, row)
        inner = row.adjusted(SPACE.tight, 0, -SPACE.tight, 0)
        name = IconName.CHEVRON_DOWN if is_open else IconName.CHEVRON_RIGHT
        ratio = option.widget.devicePixelRatioF() if option.widget else 1.0
        pixmap = self._theme.pixmap(name, Colour.TEXT_SECONDARY, MEASURE.icon, ratio)
        painter.drawPixmap(inner.left(), inner.center().y() - MEASURE.icon // 2 + 1, pixmap)
        inner.setLeft(inner.left() + MEASURE.icon + SPACE.hair)
        painter.setFont(self._theme.font(TYPE.interface))
        painter.setPen(self._theme.colour(Colour.TEXT_SECONDARY))
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(
            inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown
        )
        painter.restore()
