"""Chooses how long teaching may take."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from desktop.theme.tokens import SPACE
from desktop.views.teach.words import minutes_words
from desktop.widgets.number_field import NumberField

_CHOICES: tuple[int | None, ...] = (10, 30, 60, 480, None)
_OVERNIGHT = 480
_OWN = "own"
_MOST_MINUTES = 10_080
"""A week."""


class TimeField(QWidget):
    """Some usual times, none, or one of the person's own.

    Signals:
        time_chosen: (minutes, or None for no limit).
    """

    time_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = QComboBox()
        self._choice.setAccessibleName(self.tr("How long it may take"))
        for minutes in _CHOICES:
            self._choice.addItem(self._words_of(minutes), minutes)
        self._choice.addItem(self.tr("Another time…"), _OWN)
        self._own = NumberField(self.tr("Minutes at most"), 1, _MOST_MINUTES)
        self._own.setKeyboardTracking(False)
        self._unit = QLabel(self.tr("minutes"))
        self._choice.activated.connect(lambda _: self._tell())
        self._own.valueChanged.connect(lambda minutes: self.time_chosen.emit(minutes))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.tight)
        row.addWidget(self._choice, 1)
        row.addWidget(self._own)
        row.addWidget(self._unit)
        self.setFocusProxy(self._choice)
        self.show_time(60)

    def show_time(self, minutes: int | None) -> None:
        """Show a time."""
        place = _CHOICES.index(minutes) if minutes in _CHOICES else len(_CHOICES)
        self._choice.setCurrentIndex(place)
        self._own.blockSignals(True)
        if minutes is not None:
            self._own.setValue(minutes)
        self._own.blockSignals(False)
        self._show_own()

    def _tell(self) -> None:
        self._show_own()
        chosen = self._choice.currentData()
        self.time_chosen.emit(self._own.value() if chosen == _OWN else chosen)

    def _show_own(self) -> None:
        is_own = self._choice.currentData() == _OWN
        self._own.setVisible(is_own)
        self._unit.setVisible(is_own)

    def _words_of(self, minutes: int | None) -> str:
        if minutes is None:
            return self.tr("As long as it gets better")
        said = minutes_words(minutes)
        return self.tr("Overnight ({time})").format(time=said) if minutes == _OVERNIGHT else said
