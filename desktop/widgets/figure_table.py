"""A small table of figures: names at the left, a column for each thing that is compared."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QWidget

from desktop.theme.tokens import SPACE
from desktop.widgets.labels import plain_label

_NAME_WIDTH = 180
_MOST_COLUMN = 190


class FigureTable(QWidget):
    """Rows of (name, values, term of the field); all values of a row can be heard."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        # A few columns are not torn apart where there is much room.
        self._inner = QWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._inner, 1_000)
        row.addStretch(1)
        self._grid = QGridLayout(self._inner)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.normal)
        self._grid.setVerticalSpacing(SPACE.hair)
        self._shown: tuple[object, ...] = ()

    def show_figures(
        self, heads: Sequence[str], rows: Sequence[tuple[str, Sequence[str], str]]
    ) -> None:
        """Show these figures; nothing is built anew while they are the same."""
        wanted = (tuple(heads), tuple((name, tuple(values), term) for name, values, term in rows))
        if wanted == self._shown:
            return
        self._shown = wanted
        self._inner.setMaximumWidth(_NAME_WIDTH + len(heads) * _MOST_COLUMN)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for column, head in enumerate(heads, start=1):
            label = plain_label(head, "caption")
            label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignBottom)
            self._grid.addWidget(label, 0, column)
            self._grid.setColumnStretch(column, 1)
        line = QFrame()
        line.setProperty("surface", "line")
        self._grid.addWidget(line, 1, 0, 1, len(heads) + 1)
        for row, (name, values, term) in enumerate(rows, start=2):
            self._add_row(row, name, values, term, heads)

    def _add_row(
        self, row: int, name: str, values: Sequence[str], term: str, heads: Sequence[str]
    ) -> None:
        title = QLabel(name)
        title.setProperty("kind", "caption")
        title.setToolTip(term)
        self._grid.addWidget(title, row, 0)
        for column, (value, head) in enumerate(zip(values, heads, strict=True), start=1):
            label = QLabel(value or "—")
            label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            label.setToolTip(term)
            label.setAccessibleName(f"{name}, {head}: {value}")
            self._grid.addWidget(label, row, column)
