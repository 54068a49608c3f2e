"""What the person asked, in a bubble at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, SPACE, TYPE
from desktop.widgets.branch_switch import BranchSwitch
from desktop.widgets.buttons import ButtonRole, IconButton, TextButton

_BUBBLE_WIDTH = 560
_BUBBLE_SHARE = 0.85
_FOLDED_CHARACTERS = 1200
_FOLDED_LINES = 12


class QuestionBubble(QWidget):
    """What the person asked, at the right; a very long question is folded until it is wanted.

    Signals:
        edit_chosen: The question should be asked in other words.
        branch_chosen: How many branches further, -1 or 1.
    """

    edit_chosen = Signal()
    branch_chosen = Signal(int)

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setFont(theme.font(TYPE.reading))
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._unfold = TextButton(theme, "", ButtonRole.FLAT)
        self._unfold.clicked.connect(self._show_all)
        self._theme = theme
        self._branch = BranchSwitch(theme)
        self._branch.chosen.connect(self.branch_chosen)
        self.setAccessibleName(self.tr("Question"))
        self.setAccessibleDescription(text)
        self.setMaximumWidth(MEASURE.reading_column)
        self._arrange()
        self._show_folded()

    def text(self) -> str:
        """Return the whole question."""
        return self._text

    def shown_text(self) -> str:
        """Return the part of the question that is shown."""
        return self._label.text()

    def set_branch(self, index: int, count: int) -> None:
        """Say which version of the question, from 0, of how many is seen."""
        self._branch.set_branch(index, count)

    def set_zoom(self, percent: int) -> None:
        """Show the question larger or smaller than usual (100)."""
        self._label.setFont(self._theme.font(round(TYPE.reading * percent / 100)))
        self._fit_width()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_width()

    def _arrange(self) -> None:
        bubble = QFrame()
        bubble.setProperty("surface", "own")
        inner = QVBoxLayout(bubble)
        inner.setContentsMargins(SPACE.normal, SPACE.snug, SPACE.normal, SPACE.snug)
        inner.setSpacing(SPACE.hair)
        inner.addWidget(self._label)
        inner.addWidget(self._unfold, 0, Qt.AlignmentFlag.AlignLeft)
        edit = IconButton(self._theme, IconName.EDIT, self.tr("Ask in other words"))
        edit.clicked.connect(self.edit_chosen)
        actions = QHBoxLayout()
        actions.setSpacing(SPACE.hair)
        actions.addStretch(1)
        actions.addWidget(self._branch)
        actions.addWidget(edit)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(bubble, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.hair)
        column.addLayout(row)
        column.addLayout(actions)

    def _show_folded(self) -> None:
        head = "\n".join(self._text[:_FOLDED_CHARACTERS].splitlines()[:_FOLDED_LINES])
        folded = len(head) < len(self._text.rstrip())
        self._label.setText(f"{head.rstrip()} …" if folded else self._text)
        count = self.locale().toString(len(self._text))
        self._unfold.setText(self.tr("Show all {count} characters").format(count=count))
        self._unfold.setVisible(folded)
        self._fit_width()

    def _show_all(self) -> None:
        self._label.setText(self._text)
        self._unfold.hide()
        self._fit_width()

    def _fit_width(self) -> None:
        room = min(_BUBBLE_WIDTH, int(self.width() * _BUBBLE_SHARE)) - 2 * SPACE.normal
        metrics = self._label.fontMetrics()
        lines = self._label.text().splitlines() or [""]
        longest = max(metrics.horizontalAdvance(line) for line in lines) + 2
        self._label.setFixedWidth(max(min(longest, room), 1))
