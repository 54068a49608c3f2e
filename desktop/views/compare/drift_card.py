"""What has changed since a comparison, and a way to ask the questions again that it touches."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.words import said
from desktop.services.comparison_result import Drift
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.compare.words import questions_words, tr
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.card import Card
from desktop.widgets.tone import Tone
from desktop.widgets.tone_label import ToneLabel


class DriftCard(Card):
    """Hidden while nothing has changed.

    Signals:
        again_chosen: The stale questions are to be asked again.
        show_chosen: They are to be shown.
    """

    again_chosen = Signal()
    show_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setProperty("surface", Tone.CAUTION.value)
        self._words = ToneLabel(theme, wraps=True)
        self._again = TextButton(theme, "")
        self._show = TextButton(theme, tr("Show them"), ButtonRole.FLAT)
        self._again.clicked.connect(self.again_chosen)
        self._show.clicked.connect(self.show_chosen)
        row = QHBoxLayout()
        row.setSpacing(SPACE.tight)
        # Centred beside the buttons, and still as high as its words need.
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._words)
        middle.addStretch(1)
        row.addLayout(middle, 1)
        row.addWidget(self._show)
        row.addWidget(self._again)
        self.content.addLayout(row)
        self.hide()

    def show_drift(self, drift: Drift | None, why_not: str) -> None:
        """Show what has changed, and why the questions cannot be asked again now."""
        words = said(*drift.words) if drift is not None else ""
        self.setVisible(bool(words))
        self._words.show_words(words, Tone.CAUTION)
        self.setAccessibleName(words)
        count = len(drift.questions) if drift is not None else 0
        self._again.setText(tr("Ask {questions} again").format(questions=questions_words(count)))
        for button in (self._again, self._show):
            button.setVisible(count > 0)
        self._again.setEnabled(not why_not)
        self._again.setToolTip(why_not)
