"""Buttons with words and buttons with an icon, all of them usable with Space and Enter.

They take the focus from the Tab key only, so that the focus ring shows where somebody works with
the keyboard and stays away from the mouse.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from typing_extensions import override

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, Colour


class ButtonRole(Enum):
    """How much a button asks for attention; one primary button a page."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    FLAT = "flat"
    DANGER = "danger"
    FILTER = "filter"
    QUIET = "quiet"


_ICON_COLOURS = {
    ButtonRole.PRIMARY: Colour.ON_ACCENT,
    ButtonRole.SECONDARY: Colour.TEXT,
    ButtonRole.FLAT: Colour.ACCENT,
    ButtonRole.DANGER: Colour.BAD,
    ButtonRole.FILTER: Colour.TEXT_SECONDARY,
    ButtonRole.QUIET: Colour.TEXT_SECONDARY,
}

_ICON_MARGIN = 2  # Qt alone sets an icon too close to the words


def presses_button(event: QKeyEvent) -> bool:
    """Return whether a key is one that activates what has the focus."""
    keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
    return event.key() in keys and not event.isAutoRepeat()


class TextButton(QPushButton):
    """A button with words and, where it helps, an icon before them."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        role: ButtonRole = ButtonRole.SECONDARY,
        icon: IconName | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._theme = theme
        self._role = role
        self._icon_name = icon
        self.setProperty("role", role.value)
        self.setCheckable(role is ButtonRole.FILTER)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(MEASURE.icon + 2 * _ICON_MARGIN, MEASURE.icon))
        self._tint()
        theme.changed.connect(self._tint)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if presses_button(event) and event.key() != Qt.Key.Key_Space:
            self.click()
            return
        super().keyPressEvent(event)

    def _tint(self) -> None:
        if self._icon_name is not None:
            colour = _ICON_COLOURS[self._role]
            self.setIcon(self._theme.icon(self._icon_name, colour, margin=_ICON_MARGIN))


class IconButton(QToolButton):
    """A square button with an icon; its words are the tool tip and the accessible name."""

    def __init__(
        self,
        theme: Theme,
        icon: IconName,
        words: str,
        colour: Colour = Colour.TEXT_SECONDARY,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colour = colour
        self.setProperty("role", "icon")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(MEASURE.control_height, MEASURE.control_height)
        self.setIconSize(QSize(MEASURE.icon, MEASURE.icon))
        self.set_meaning(icon, words)
        theme.changed.connect(self._tint)

    def set_meaning(self, icon: IconName, words: str) -> None:
        """Change what the button does, as seen and as heard."""
        self._icon_name = icon
        self.setToolTip(words)
        self.setAccessibleName(words)
        self._tint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if presses_button(event) and event.key() != Qt.Key.Key_Space:
            self.click()
            return
        super().keyPressEvent(event)

    def _tint(self) -> None:
        self.setIcon(self._theme.icon(self._icon_name, self._colour))
