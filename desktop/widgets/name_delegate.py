"""A column of names in which equal ones can be told apart by dimmed words behind them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE, Colour

_LEAST_WIDTH = 40


class NameDelegate(QStyledItemDelegate):
    """Draws the name as usual, and behind it what stands under a role of the model."""

    def __init__(self, theme: Theme, addition_role: int, parent: QWidget) -> None:
        """Draw names.

        Args:
            theme: Gives the colour.
            addition_role: Under which the model gives the words behind a name, "" for none.
            parent: The view.
        """
        super().__init__(parent)
        self._theme = theme
        self._addition_role = addition_role

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        addition = str(index.data(self._addition_role) or "")
        if addition:
            cell = QStyleOptionViewItem(option)
            self.initStyleOption(cell, index)
            self._paint_addition(painter, cell, addition)

    def _paint_addition(self, painter: QPainter, cell: QStyleOptionViewItem, addition: str) -> None:
        style = cell.widget.style()
        area = style.subElementRect(
            QStyle.SubElement.SE_ItemViewItemText, cell, cell.widget
        ).adjusted(SPACE.hair, 0, -SPACE.hair, 0)
        taken = cell.fontMetrics.horizontalAdvance(cell.text) + SPACE.tight
        if cell.direction == Qt.LayoutDirection.RightToLeft:
            area.setRight(area.right() - taken)
        else:
            area.setLeft(area.left() + taken)
        if area.width() < _LEAST_WIDTH:
            return  # the tool tip tells the whole path
        words = cell.fontMetrics.elidedText(addition, Qt.TextElideMode.ElideLeft, area.width())
        painter.save()
        painter.setFont(cell.font)
        painter.setPen(self._theme.colour(Colour.TEXT_SECONDARY))
        leading = QStyle.visualAlignment(cell.direction, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(area, leading | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()
