"""A column in the middle that never grows wider than people like to read."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.tokens import MEASURE, SPACE


class ReadingColumn(QWidget):
    """Holds one widget in its middle, or at its leading edge, at most a reading column wide.

    Alignment flags would do the same, but they cut off what wraps: a layout does not ask an aligned
    widget how high it must be for its width.
    """

    def __init__(
        self, column: QWidget, parent: QWidget | None = None, *, is_leading: bool = False
    ) -> None:
        super().__init__(parent)
        column.setMaximumWidth(MEASURE.reading_column)
        row = QHBoxLayout(self)
        row.setContentsMargins(0 if is_leading else SPACE.wide, 0, SPACE.wide, 0)
        if not is_leading:
            row.addStretch(1)
        row.addWidget(column, 1_000)
        row.addStretch(1)

    @override
    def sizeHint(self) -> QSize:
        return self._as_high_as_needed(super().sizeHint())

    @override
    def minimumSizeHint(self) -> QSize:
        return self._as_high_as_needed(super().minimumSizeHint())

    def _as_high_as_needed(self, hint: QSize) -> QSize:
        """Take the height for the present width.

        The layout's own hint is the height for its least width, where everything wraps most: a
        scroll area would show all of that as empty space.
        """
        layout = self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return hint
        return QSize(hint.width(), layout.heightForWidth(max(self.width(), hint.width())))
