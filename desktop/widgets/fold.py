"""A heading that shows and hides what stands below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE, Colour
from desktop.widgets.buttons import ButtonRole, TextButton


class Fold(QWidget):
    """One widget that is folded until somebody wants it.

    A kind of fold whose content is costly makes it in `set_open`, when it is first wanted.
    """

    def __init__(
        self, theme: Theme, title: str, content: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content = content
        self._head = TextButton(theme, title, ButtonRole.QUIET)
        self._head.clicked.connect(lambda: self.set_open(content.isHidden()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.hair)
        column.addWidget(self._head, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(content)
        theme.changed.connect(self._tint)
        content.hide()
        self._show_state()

    def title(self) -> str:
        """Return the heading."""
        return self._head.text()

    def set_title(self, title: str) -> None:
        """Change the heading."""
        self._head.setText(title)

    def set_open(self, is_open: bool) -> None:
        """Show or hide the content."""
        self._content.setVisible(is_open)
        self._show_state()

    def _show_state(self) -> None:
        is_open = not self._content.isHidden()
        self._head.setAccessibleDescription(self.tr("unfolded") if is_open else self.tr("folded"))
        self._tint()

    def _tint(self) -> None:
        is_open = not self._content.isHidden()
        name = IconName.CHEVRON_DOWN if is_open else IconName.CHEVRON_RIGHT
        self._head.setIcon(self._theme.icon(name, Colour.TEXT_SECONDARY))
