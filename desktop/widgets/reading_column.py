"""A column in the middle that never grows wider than people like to read."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.theme.tokens import MEASURE, SPACE


def centred(column: QWidget) -> QWidget:
    """Return a widget that holds `column` in its middle, at most a reading column wide.

    Alignment flags would do the same, but they cut off what wraps: a layout does not ask an aligned
    widget how high it must be for its width.
    """
    outer = QWidget()
    column.setMaximumWidth(MEASURE.reading_column)
    row = QHBoxLayout(outer)
    row.setContentsMargins(SPACE.wide, 0, SPACE.wide, 0)
    row.addStretch(1)
    row.addWidget(column, 1_000)
    row.addStretch(1)
    return outer
