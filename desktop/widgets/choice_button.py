"""A quiet button that says what is chosen, and whose menu offers the rest.

It gives way where space is short: its words are elided to the width that it has.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget
from typing_extensions import override

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, SPACE
from desktop.widgets.buttons import ButtonRole, TextButton

_MOST_WIDTH = 220
_LEAST_WIDTH = 56
_ROUNDING = 2
"""Qt rounds the width of words down, and then elides them where they have just that."""


class ChoiceButton(TextButton):
    """Words with an arrow behind them, and a menu."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._words = ""
        super().__init__(theme, "", ButtonRole.QUIET, IconName.CHEVRON_DOWN, parent)
        # The arrow stands behind the words.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.choices = QMenu(self)
        self.choices.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.choices.setToolTipsVisible(True)
        self._groups: dict[QMenu, QActionGroup] = {}
        self.setMenu(self.choices)

    def show_choice(self, words: str, tool_tip: str, accessible_name: str) -> None:
        """Say what is chosen."""
        self._words = words
        self.setToolTip(tool_tip)
        self.setAccessibleName(accessible_name)
        self.updateGeometry()
        self._elide()

    def add_choice(
        self, words: str, chosen: Callable[[], None], *, is_chosen: bool, menu: QMenu | None = None
    ) -> QAction:
        """Add something that can be chosen, to the menu or to one inside it."""
        menu = menu or self.choices
        action = QAction(without_mnemonic(words), menu)
        action.setCheckable(True)
        action.setChecked(is_chosen)
        self._groups.setdefault(menu, QActionGroup(menu)).addAction(action)
        action.triggered.connect(lambda: chosen())
        menu.addAction(action)
        return action

    @override
    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self._words) + _ROUNDING
        return QSize(min(words + self._room_beside(), _MOST_WIDTH), MEASURE.control_height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, MEASURE.control_height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # The style sheet's font comes after the first words, and needs another room for them.
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
            self._elide()

    def _elide(self) -> None:
        room = max(self.width(), self.minimumSizeHint().width()) - self._room_beside()
        middle = Qt.TextElideMode.ElideMiddle
        self.setText(without_mnemonic(self.fontMetrics().elidedText(self._words, middle, room)))

    def _room_beside(self) -> int:
        return self.iconSize().width() + 2 * SPACE.tight + 2 * SPACE.hair


def without_mnemonic(name: str) -> str:
    """Keep the ampersands of a name, which would else underline the letter behind them."""
    return name.replace("&", "&&")
