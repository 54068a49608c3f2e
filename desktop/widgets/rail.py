"""The rail at the left edge: one entry a page, an icon over a small word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, SPACE, Colour


@dataclass(frozen=True, slots=True)
class RailEntry:
    """One page: the key that signals carry, the word that people read, and an icon."""

    key: str
    label: str
    icon: IconName


class Rail(QFrame):
    """The pages of the window, one of them selected.

    Tab reaches the selected entry; the arrow keys, Home and End choose among all of them.

    Signals:
        chosen: The key of the page that the person chose.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        entries: Sequence[RailEntry],
        bottom_entries: Sequence[RailEntry] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries = (*entries, *bottom_entries)
        self.setProperty("surface", "rail")
        self.setAccessibleName(self.tr("Pages"))
        self._group = QButtonGroup(self)
        self._buttons = [self._make_button(entry) for entry in self._entries]
        self._arrange(len(entries))
        self._tint()
        self._make_room()
        theme.changed.connect(self._tint)

    def select(self, key: str) -> None:
        """Show `key` as the page that is open, without a signal.

        Raises:
            KeyError: There is no such page.
        """
        self._button_of(key).setChecked(True)

    def selected(self) -> str:
        """Return the key of the page that is shown as open, empty before the first choice."""
        for entry, button in zip(self._entries, self._buttons, strict=True):
            if button.isChecked():
                return entry.key
        return ""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            target = self._target_of(watched, event.key())
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                target.click()
                return True
        return super().eventFilter(watched, event)

    def _target_of(self, watched: QObject, key: int) -> QToolButton | None:
        here = next(i for i, button in enumerate(self._buttons) if button is watched)
        last = len(self._buttons) - 1
        places: dict[int, int] = {
            Qt.Key.Key_Up: max(here - 1, 0),
            Qt.Key.Key_Down: min(here + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_Return: here,
            Qt.Key.Key_Enter: here,
        }
        return self._buttons[places[key]] if key in places else None

    def _make_button(self, entry: RailEntry) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "rail")
        button.setText(entry.label)
        button.setAccessibleName(entry.label)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(MEASURE.icon_large, MEASURE.icon_large))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.chosen.emit(entry.key))
        button.installEventFilter(self)
        self._group.addButton(button)
        return button

    def _arrange(self, top_count: int) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.hair, SPACE.snug, SPACE.hair, SPACE.snug)
        column.setSpacing(SPACE.tight)
        for button in self._buttons[:top_count]:
            column.addWidget(button)
        column.addStretch(1)
        for button in self._buttons[top_count:]:
            column.addWidget(button)

    def _make_room(self) -> None:
        """Be as wide as the longest name needs, which depends on the language."""
        usual = MEASURE.rail_width - SPACE.tight
        for button in self._buttons:
            button.ensurePolished()
        width = max(usual, *(one.sizeHint().width() for one in self._buttons))
        for button in self._buttons:
            button.setFixedSize(width, MEASURE.rail_width - SPACE.normal)
        self.setFixedWidth(width + SPACE.tight)

    def _button_of(self, key: str) -> QToolButton:
        for entry, button in zip(self._entries, self._buttons, strict=True):
            if entry.key == key:
                return button
        raise KeyError(key)

    def _tint(self) -> None:
        for entry, button in zip(self._entries, self._buttons, strict=True):
            size = MEASURE.icon_large
            icon = self._theme.icon(entry.icon, size=size, checked=Colour.ACCENT)
            button.setIcon(icon)
