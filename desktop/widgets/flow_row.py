"""Widgets as wide as they wish, that go on in the next row where the space ends.

No `QLayout`: one in Python has to hold Qt's own layout items, which Qt may delete under it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override


class FlowRow(QWidget):
    """Widgets in rows, and if wanted one at the end of the last row.

    What is spare may stand before that one where it has room for all of its words, and else is not
    shown: it is for words that can be read elsewhere, too.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 0) -> None:
        """Make an empty row.

        Args:
            parent: What it lies in.
            gap: Pixels between widgets and between rows.
        """
        super().__init__(parent)
        self._gap = gap
        self._widgets: list[QWidget] = []
        self._end: QWidget | None = None
        self._spare: QWidget | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Add a widget behind the others."""
        widget.setParent(self)
        self._widgets.append(widget)

    def add_at_end(self, end: QWidget) -> None:
        """Add what stands at the end of the last row."""
        end.setParent(self)
        self._end = end

    def add_spare(self, spare: QWidget) -> None:
        """Add what is the first to give way."""
        spare.setParent(self)
        self._spare = spare

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        count = len(self._rows(width))
        return count * self._row_height() + (count - 1) * self._gap

    @override
    def sizeHint(self) -> QSize:
        shown = self._shown()
        if self._spare is not None:
            shown.append(self._spare)
        width = sum(one.sizeHint().width() + self._gap for one in shown) - self._gap
        return QSize(max(width, 0), self._row_height())

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max((one.minimumSizeHint().width() for one in self._shown()), default=0)
        return QSize(widest, self._row_height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
            self.updateGeometry()
        return super().event(event)

    def _place(self) -> None:
        height = self._row_height()
        row = QRect(0, 0, self.width(), height)
        free = row
        for widgets in self._rows(self.width()):
            free = self._place_row(widgets, row)
            row = row.translated(0, height + self._gap)
        if self._spare is not None:
            has_room = free.width() >= self._spare.sizeHint().width()
            self._spare.setGeometry(free if has_room else QRect())

    def _place_row(self, widgets: list[QWidget], row: QRect) -> QRect:
        """Put widgets into a row, and return what is left of it."""
        free = QRect(row)
        for widget in widgets:
            width = min(widget.sizeHint().width(), row.width())
            if widget is self._end:
                widget.setGeometry(free.right() + 1 - width, row.top(), width, row.height())
                free.setWidth(free.width() - width - self._gap)
            else:
                widget.setGeometry(free.left(), row.top(), width, row.height())
                free.setLeft(free.left() + width + self._gap)
        return free

    def _rows(self, width: int) -> list[list[QWidget]]:
        """Return what stands in each row of this width, but for what is spare."""
        rows: list[list[QWidget]] = [[]]
        room = width
        for widget in self._shown():
            wanted = min(widget.sizeHint().width(), width)
            if rows[-1] and wanted > room:
                rows.append([])
                room = width
            rows[-1].append(widget)
            room -= wanted + self._gap
        return rows

    def _shown(self) -> list[QWidget]:
        last = [self._end] if self._end is not None else []
        return [one for one in (*self._widgets, *last) if not one.isHidden()]

    def _row_height(self) -> int:
        return max((one.sizeHint().height() for one in self._shown()), default=0)
