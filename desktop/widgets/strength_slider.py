"""A slider for per cent with its words and its value, as it stands in a menu.

In a menu the arrows up and down go on to the entries above and below, and those to the sides change
the value; Page up and down take larger steps.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.tokens import SPACE

_STEP = 5
_LARGE_STEP = 25
_USUAL = 100
_WIDTH = 200


class StrengthSlider(QWidget):
    """Words, a slider in steps of five, and the value beside the words.

    Signals:
        chosen: (per cent) this is wanted; while the slider is dragged, only at the end.
    """

    chosen = Signal(int)

    def __init__(
        self, words: str, most: int, tool_tip: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = QLabel(words)
        self._value = QLabel()
        self._slider = _Slider()
        self._slider.setRange(0, most // _STEP)
        self._slider.setPageStep(_LARGE_STEP // _STEP)
        self._slider.setAccessibleName(words)
        self._slider.valueChanged.connect(self._on_value)
        self._slider.sliderReleased.connect(self._tell)
        self.setToolTip(tool_tip)
        self.setFocusProxy(self._slider)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._arrange()
        self.show_percent(_USUAL)

    @property
    def percent(self) -> int:
        """What is shown."""
        return self._slider.value() * _STEP

    def show_percent(self, percent: int) -> None:
        """Show a value, without telling of it."""
        self._slider.blockSignals(True)
        self._slider.setValue(round(percent / _STEP))
        self._slider.blockSignals(False)
        self._show_value()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.tight)
        head.addWidget(self._words, 1)
        head.addWidget(self._value)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.snug, SPACE.hair, SPACE.snug, SPACE.hair)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._slider)
        self._slider.setMinimumWidth(_WIDTH)

    def _on_value(self) -> None:
        self._show_value()
        if not self._slider.isSliderDown():
            self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self.percent)

    def _show_value(self) -> None:
        words = self.tr("{percent} %").format(percent=self.locale().toString(self.percent))
        self._value.setText(words)
        self._slider.setAccessibleDescription(words)


class _Slider(QSlider):
    """A slider that leaves the keys of a menu to the menu."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)
