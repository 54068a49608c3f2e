"""The quiet buttons under an answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.widgets.branch_switch import BranchSwitch
from desktop.widgets.buttons import ButtonRole, IconButton, TextButton

GOOD = "good"
BAD = "bad"


class AnswerActions(QWidget):
    """Copy, again, rate, correct, other versions, and how fast it was.

    Signals:
        copy_chosen: The answer should be copied.
        again_chosen: The question should be answered once more.
        continue_chosen: An answer that was cut off should be written on.
        why_chosen: The person misses a document among the sources.
        correct_chosen: The person wants to write what would have been right.
        rated: "good" or "bad"; empty when the rating is taken back.
        branch_chosen: How many versions further, -1 or 1.
    """

    copy_chosen = Signal()
    again_chosen = Signal()
    continue_chosen = Signal()
    why_chosen = Signal()
    correct_chosen = Signal()
    rated = Signal(str)
    branch_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._branch = BranchSwitch(theme)
        self._branch.chosen.connect(self.branch_chosen)
        self._measure = QLabel()
        self._measure.setProperty("kind", "caption")
        self._continue = TextButton(theme, self.tr("Continue"), ButtonRole.QUIET, IconName.CONTINUE)
        self._continue.setToolTip(self.tr("Write on where the answer was cut off"))
        self._continue.clicked.connect(self.continue_chosen)
        self._continue.hide()
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._good = self._rating(IconName.RATE_GOOD, self.tr("A good answer"), GOOD)
        self._bad = self._rating(IconName.RATE_BAD, self.tr("A bad answer"), BAD)
        self._arrange()

    def set_branch(self, index: int, count: int) -> None:
        """Say which version, from 0, of how many is seen."""
        self._branch.set_branch(index, count)

    def set_rating(self, rating: str | None) -> None:
        """Show how the person rated the answer: "good", "bad" or not at all."""
        for button, value in ((self._good, GOOD), (self._bad, BAD)):
            button.setChecked(rating == value)
            state = self.tr("chosen") if rating == value else ""
            button.setAccessibleDescription(state)

    def offer_continue(self, offered: bool) -> None:
        """Offer to write an answer on that was cut off."""
        self._continue.setVisible(offered)

    def show_measure(self, words: str, detail: str) -> None:
        """Say how fast the answer was written, with more for those who look for it."""
        self._measure.setText(words)
        self._measure.setToolTip(detail)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        has_room = self.width() >= self._wide
        self._rows.setDirection(direction.LeftToRight if has_room else direction.TopToBottom)
        self._measure.setIndent(0 if has_room else SPACE.tight)

    def _rating(self, icon: IconName, words: str, value: str) -> IconButton:
        button = IconButton(self._theme, icon, words)
        button.setCheckable(True)
        button.setProperty("role", "choice")
        button.clicked.connect(lambda checked: self._rate(value if checked else ""))
        return button

    def _rate(self, rating: str) -> None:
        self.set_rating(rating or None)
        self.rated.emit(rating)

    def _arrange(self) -> None:
        copy = IconButton(self._theme, IconName.COPY, self.tr("Copy the answer"))
        again = IconButton(self._theme, IconName.RETRY, self.tr("Answer again"))
        correct = IconButton(self._theme, IconName.EDIT, self.tr("Correct the answer"))
        why = TextButton(self._theme, self.tr("Why not my document?"), ButtonRole.QUIET)
        why.setToolTip(self.tr("Why wasn't my document used?"))
        why.setAccessibleName(self.tr("Why wasn't my document used?"))
        copy.clicked.connect(self.copy_chosen.emit)
        again.clicked.connect(self.again_chosen.emit)
        correct.clicked.connect(self.correct_chosen.emit)
        why.clicked.connect(self.why_chosen.emit)
        icons = QHBoxLayout()
        icons.setSpacing(SPACE.hair)
        for part in (self._branch, copy, again, self._good, self._bad, correct):
            icons.addWidget(part)
        icons.addStretch(1)
        words = QHBoxLayout()
        words.setSpacing(SPACE.hair)
        words.addWidget(self._continue)
        words.addWidget(why)
        words.addStretch(1)
        self._rows.addLayout(icons)
        self._rows.addLayout(words, 1)
        self._rows.addWidget(self._measure)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def _wide(self) -> int:
        """The width that one row needs."""
        rows = (self._rows.itemAt(place) for place in range(self._rows.count()))
        return sum(row.sizeHint().width() for row in rows if row is not None) + SPACE.wide
