"""Fields for numbers that stand in line with the other fields."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox, QWidget
from typing_extensions import override

from desktop.theme.tokens import MEASURE, SPACE

_LARGE = 1_000
"""Above this, steps grow with the number, and digits stand in groups."""

_DECIMALS = 2


class NumberField(QSpinBox):
    """A whole number between two limits, both included."""

    def __init__(self, words: str, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words)
        self.setRange(least, most)
        if most > _LARGE:
            self.setStepType(QSpinBox.StepType.AdaptiveDecimalStepType)
            self.setGroupSeparatorShown(True)
        _put_in_line(self)


class DecimalField(QDoubleSpinBox):
    """A number with two decimals at most; zeros at its end are not shown."""

    def __init__(
        self, words: str, least: float, most: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(words)
        self.setDecimals(_DECIMALS)
        self.setRange(least, most)
        self.setSingleStep(0.1 if most > 1 else 0.05)
        _put_in_line(self)

    @override
    def textFromValue(self, value: float) -> str:
        shown = super().textFromValue(value)
        point = self.locale().decimalPoint()
        return shown.rstrip("0").removesuffix(point) if point in shown else shown


def _put_in_line(field: QAbstractSpinBox) -> None:
    field.setFixedHeight(MEASURE.control_height)
    # The style sheet's padding does not reach the text of a spin box.
    field.lineEdit().setTextMargins(SPACE.tight, 0, 0, 0)
