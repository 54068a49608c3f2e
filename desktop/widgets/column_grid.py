"""Widgets side by side as long as each has room enough to be read, else in more rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override


class ColumnGrid(QWidget):
    """Equally wide widgets; their number in a row divides them evenly where that can be."""

    def __init__(self, least_width: int, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least_width = least_width
        self._widgets: tuple[QWidget, ...] = ()
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap)

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Show these widgets; those from before are thrown away."""
        for one in self._widgets:
            if one not in widgets:
                self._grid.removeWidget(one)
                one.hide()
                one.deleteLater()
        self._widgets = tuple(widgets)
        self._columns = 0
        self._place()

    @property
    def columns(self) -> int:
        """How many stand side by side."""
        return self._columns

    @override
    def minimumSizeHint(self) -> QSize:
        # What is asked of it is the least width of one column: it makes more rows by itself.
        return QSize(self._least_width, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        columns = self._wanted_columns()
        if not self._widgets or columns == self._columns:
            return
        for place in range(max(columns, self._columns, len(self._widgets))):
            self._grid.setColumnStretch(place, 0)
        self._columns = columns
        for one in self._widgets:
            self._grid.removeWidget(one)
        for place, one in enumerate(self._widgets):
            self._grid.addWidget(one, place // columns, place % columns)
        for place in range(columns):
            self._grid.setColumnStretch(place, 1)

    def _wanted_columns(self) -> int:
        gap = self._grid.horizontalSpacing()
        fitting = max((self.width() + gap) // (self._least_width + gap), 1)
        count = len(self._widgets)
        if fitting >= count:
            return max(count, 1)
        rows = -(-count // fitting)
        return -(-count // rows)
