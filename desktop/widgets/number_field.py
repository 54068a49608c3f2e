"""A field for a whole number that stands in line with the other fields."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

from desktop.theme.tokens import MEASURE, SPACE


class NumberField(QSpinBox):
    """A number between two limits, both included."""

    def __init__(self, words: str, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words)
        self.setRange(least, most)
        self.setFixedHeight(MEASURE.control_height)
        # The style sheet's padding does not reach the text of a spin box.
        self.lineEdit().setTextMargins(SPACE.tight, 0, 0, 0)
