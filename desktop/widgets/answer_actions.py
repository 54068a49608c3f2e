"""The quiet buttons under an answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.widgets.branch_switch import BranchSwitch
from desktop.widgets.buttons import ButtonRole, IconButton, TextButton
from desktop.widgets.flow_row import FlowRow

GOOD = "good"
BAD = "bad"


class AnswerActions(FlowRow):
    """Copy, again, rate, correct, other versions, and how fast it was.

    Signals:
        copy_chosen: The answer should be copied.
        again_chosen: The question should be answered once more.
        side_by_side_chosen: It should be answered with and without what the model was taught.
        continue_chosen: An answer that was cut off should be written on.
        why_chosen: The person misses a document among the sources.
        correct_chosen: The person wants to write what would have been right.
        rated: "good" or "bad"; empty when the rating is taken back.
        branch_chosen: How many versions further, -1 or 1.
    """

    copy_chosen = Signal()
    again_chosen = Signal()
    side_by_side_chosen = Signal()
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
        self._side_by_side = IconButton(
            theme, IconName.SIDE_BY_SIDE, self.tr("Ask with and without what it was taught")
        )
        self._side_by_side.clicked.connect(self.side_by_side_chosen.emit)
        self._side_by_side.hide()
        self._why = TextButton(theme, self.tr("Why not my document?"), ButtonRole.QUIET)
        self._good = self._rating(IconName.RATE_GOOD, self.tr("A good answer"), GOOD)
        self._bad = self._rating(IconName.RATE_BAD, self.tr("A bad answer"), BAD)
        self._arrange()

    def set_branch(self, index: int, count: int, version: str = "") -> None:
        """Say which version, from 0, of how many is seen, and what tells it from the others."""
        self._branch.set_branch(index, count, version)

    def set_rating(self, rating: str | None) -> None:
        """Show how the person rated the answer: "good", "bad" or not at all."""
        for button, value in ((self._good, GOOD), (self._bad, BAD)):
            button.setChecked(rating == value)
            state = self.tr("chosen") if rating == value else ""
            button.setAccessibleDescription(state)

    def offer_continue(self, offered: bool) -> None:
        """Offer to write an answer on that was cut off."""
        self._continue.setVisible(offered)

    def offer_side_by_side(self, offered: bool) -> None:
        """Offer to answer with and without what the model was taught."""
        self._side_by_side.setVisible(offered)

    def offer_why(self, offered: bool) -> None:
        """Offer to find out why a document is not among the sources."""
        self._why.setVisible(offered)

    def show_measure(self, words: str, detail: str) -> None:
        """Say how fast the answer was written, with more for those who look for it."""
        self._measure.setText(words)
        self._measure.setToolTip(detail)

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
        why = self._why
        why.setToolTip(self.tr("Why wasn't my document used?"))
        why.setAccessibleName(self.tr("Why wasn't my document used?"))
        copy.clicked.connect(self.copy_chosen.emit)
        again.clicked.connect(self.again_chosen.emit)
        correct.clicked.connect(self.correct_chosen.emit)
        why.clicked.connect(self.why_chosen.emit)
        asked = (copy, again, self._side_by_side)
        self.add(_group((self._branch, *asked, self._good, self._bad, correct)))
        self.add(_group((self._continue, why)))
        self.add_at_end(self._measure)


def _group(parts: Sequence[QWidget]) -> QWidget:
    """Keep some buttons side by side."""
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, SPACE.hair, 0)
    row.setSpacing(SPACE.hair)
    for part in parts:
        row.addWidget(part)
    return group
