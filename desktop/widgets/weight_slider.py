"""A slider for how much a person cares about something, with the answer in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from desktop.widgets.labels import plain_label


class WeightSlider(QWidget):
    """Words, what the present place means, and a slider below them.

    Signals:
        chosen: (place from 0) another place; told while it is dragged, too.
    """

    chosen = Signal(int)

    def __init__(
        self, words: str, places: Sequence[str], tool_tip: str = "", parent: QWidget | None = None
    ) -> None:
        """Show the first place.

        Args:
            words: What it is about.
            places: What each place means, from none to most.
            tool_tip: What follows from it.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._places = tuple(places)
        self._words = QLabel(words)
        self._value = plain_label(kind="caption")
        self._value.setWordWrap(False)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, len(self._places) - 1)
        self._slider.setPageStep(2)
        self._slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._slider.setAccessibleName(words)
        self._slider.valueChanged.connect(self._on_value)
        self.setToolTip(tool_tip)
        self.setFocusProxy(self._slider)
        head = QHBoxLayout()
        head.addWidget(self._words, 1)
        head.addWidget(self._value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._slider)
        self._show_value()

    @property
    def place(self) -> int:
        """Where it stands."""
        return self._slider.value()

    def show_place(self, place: int) -> None:
        """Show a place, without telling of it."""
        self._slider.blockSignals(True)
        self._slider.setValue(place)
        self._slider.blockSignals(False)
        self._show_value()

    def value_words(self) -> str:
        """Return what is said of the present place."""
        return self._places[self.place]

    def _on_value(self) -> None:
        self._show_value()
        self.chosen.emit(self.place)

    def _show_value(self) -> None:
        self._value.setText(self.value_words())
        self._slider.setAccessibleDescription(self.value_words())
