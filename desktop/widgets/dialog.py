"""A small question in a window of its own: a title, its content, and two buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.theme.dynamic_property import set_look
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.widgets.accessibility import announce
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.tone import Tone

_WIDTH = 420
_TITLE_BAR = 32


class Dialog(QDialog):
    """A dialog that says below its content what is wrong; Escape closes it.

    A subclass adds its widgets to `content` and decides in `accept` whether it may close.
    """

    def __init__(self, theme: Theme, title: str, action: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = QLabel(title)
        heading.setProperty("kind", "section")
        # It may hold the name of a file, as long and as odd as those are.
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        self.content = QVBoxLayout()
        self.content.setSpacing(SPACE.tight)
        self._problem = QLabel()
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.hide()
        self.action = TextButton(theme, action, ButtonRole.PRIMARY)
        self.action.setDefault(True)
        self.action.clicked.connect(self.accept)
        self.cancel = TextButton(theme, self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self._buttons = buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.tight)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.action)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.normal)
        column.setSpacing(SPACE.normal)
        column.addWidget(heading)
        column.addLayout(self.content, 1)
        column.addWidget(self._problem)
        column.addLayout(buttons)

    def add_button(self, button: QPushButton) -> None:
        """Put a further button before the two that are always there."""
        self._buttons.insertWidget(self._buttons.count() - 2, button)

    def say(self, words: str, tone: Tone = Tone.BAD) -> None:
        """Say something below the content; no words take it away."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        set_look(self._problem, "tone", tone.value)
        self._fit()
        if words:
            announce(self, words)

    def said(self) -> str:
        """Return what stands below the content."""
        return self._problem.text()

    def _fit(self) -> None:
        """Be as large as all words need: Qt's own way ends at two thirds of the screen."""
        room = self._room()
        size = self.sizeHint().expandedTo(self.minimumSize()).boundedTo(room)
        self.resize(size.width(), min(self.heightForWidth(size.width()), room.height()))

    def _room(self) -> QSize:
        available = self.screen().availableSize()
        return QSize(available.width(), available.height() - _TITLE_BAR)
