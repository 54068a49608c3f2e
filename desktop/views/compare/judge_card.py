"""A second look by the model itself, which is believed only as far as it agrees with the person."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.compare.words import tr
from desktop.widgets.buttons import TextButton
from desktop.widgets.card import Card
from desktop.widgets.labels import plain_label
from desktop.widgets.thin_bar import ThinBar

ENOUGH_RATINGS = 20
"""Answers that a person rates before a judge is held against them."""


class JudgeCard(Card):
    """What the judge is worth, and a button that asks it.

    Signals:
        judge_chosen: The answers are to be judged.
        stop_chosen: They are to be judged no further.
    """

    judge_chosen = Signal()
    stop_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(tr("A second look by the model"))
        self._words = plain_label(kind="caption")
        self._judge = TextButton(theme, tr("Let it judge"), icon=IconName.TASK)
        self._stop = TextButton(theme, tr("Stop"), icon=IconName.STOP)
        self._bar = ThinBar(theme)
        self._judge.clicked.connect(self.judge_chosen)
        self._stop.clicked.connect(self.stop_chosen)
        row = QHBoxLayout()
        row.setSpacing(SPACE.tight)
        row.addWidget(self._words, 1)
        row.addWidget(self._judge)
        row.addWidget(self._stop)
        self.content.addWidget(plain_label(tr("A second look by the model"), "section"))
        self.content.addLayout(row)
        self.content.addWidget(self._bar)

    def show_judge(self, words: str, ratings: int, why_not: str, *, is_judging: bool) -> None:
        """Show how it stands.

        Args:
            words: What the judge was worth when it was asked; empty before that.
            ratings: How many answers the person rated.
            why_not: Why nothing can be judged now; empty when it can.
            is_judging: Whether it is at work.
        """
        missing = max(ENOUGH_RATINGS - ratings, 0)
        if missing:
            why_not = tr(
                "The model can say of each answer whether it is right, but only as far as it "
                "agrees with you: rate %Ln more answers first.",
                missing,
            )
        usual = tr(
            "You rated %Ln answers: enough to see how far the model agrees with you.", ratings
        )
        self._words.setText(why_not or words or usual)
        self._judge.setEnabled(not why_not)
        self._judge.setVisible(not is_judging)
        self._stop.setVisible(is_judging)
        self._bar.setVisible(is_judging)

    def show_progress(self, share: float) -> None:
        """Show how far the judge is, from 0 to 1."""
        self._bar.set_fraction(share)
