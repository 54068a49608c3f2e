"""A layout of equally wide widgets that go on in the next row where the space ends."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override


class WrappingLayout(QLayout):
    """Rows of equally wide widgets, as many in a row as fit with their least width."""

    def __init__(self, least_width: int, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least_width = least_width
        self._items: list[QLayoutItem] = []
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self._items) // self._columns(width))
        return rows * self._item_height() + max(rows - 1, 0) * self.spacing()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._least_width, self._item_height())

    @override
    def minimumSize(self) -> QSize:
        return self.sizeHint()

    @override
    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        columns = self._columns(area.width())
        width = (area.width() - (columns - 1) * self.spacing()) // columns
        height = self._item_height()
        for place, item in enumerate(self._items):
            row, column = divmod(place, columns)
            left = area.left() + column * (width + self.spacing())
            top = area.top() + row * (height + self.spacing())
            item.setGeometry(QRect(left, top, width, height))

    def _columns(self, width: int) -> int:
        return max((width + self.spacing()) // (self._least_width + self.spacing()), 1)

    def _item_height(self) -> int:
        return max((item.sizeHint().height() for item in self._items), default=0)
