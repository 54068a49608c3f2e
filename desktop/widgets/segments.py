"""A row of words of which one is chosen: the parts of a page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.widgets.buttons import ButtonRole, TextButton


class Segments(QWidget):
    """The parts of a page, one of them chosen.

    Tab reaches the chosen one; the arrow keys, Home and End choose among all of them.

    Signals:
        chosen: The place of the part that a person chose, from 0.
    """

    chosen = Signal(int)

    def __init__(
        self, theme: Theme, words: Sequence[str], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons = [TextButton(theme, one, ButtonRole.FILTER) for one in words]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.hair)
        for place, button in enumerate(self._buttons):
            button.installEventFilter(self)
            self._group.addButton(button, place)
            row.addWidget(button)
        row.addStretch(1)
        self._group.idToggled.connect(self._on_toggled)
        self._buttons[0].setChecked(True)

    def choose(self, place: int) -> None:
        """Choose a part."""
        self._buttons[place].setChecked(True)

    def set_words(self, place: int, words: str) -> None:
        """Say something else for a part, such as another count."""
        self._buttons[place].setText(words)

    def current(self) -> int:
        """Return the place of the chosen part."""
        return self._group.checkedId()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            here = next(place for place, one in enumerate(self._buttons) if one is watched)
            place = self._target_of(here, event.key())
            if place is not None:
                self._buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
                self._buttons[place].setChecked(True)
                return True
        return super().eventFilter(watched, event)

    def _target_of(self, here: int, key: int) -> int | None:
        last = len(self._buttons) - 1
        places: dict[int, int] = {
            Qt.Key.Key_Left: max(here - 1, 0),
            Qt.Key.Key_Right: min(here + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        return places.get(key)

    def _on_toggled(self, place: int, is_chosen: bool) -> None:
        if is_chosen:
            self.chosen.emit(place)
