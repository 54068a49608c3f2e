"""What the model says to the person's own questions while it is taught."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.language.numbers import number_words
from desktop.services.training_progress import Evaluation
from desktop.theme.tokens import SPACE
from desktop.views.teach.words import tr
from desktop.views.wizard import heading
from desktop.widgets.card import Card
from desktop.widgets.labels import plain_label


class SamplesView(QWidget):
    """Questions with the answers of the last evaluation, changed in place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = heading(tr("What it says now"))
        self._cards: dict[str, tuple[Card, QLabel]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.tight)
        self._column.addWidget(self._header)
        self.hide()

    def show_evaluation(self, evaluation: Evaluation | None) -> None:
        """Show the answers of an evaluation; without any there is nothing to see."""
        samples = {one.question: one.answer for one in evaluation.samples} if evaluation else {}
        self.setVisible(bool(samples))
        if evaluation is not None:
            step = number_words(evaluation.step)
            self._header.set_caption(tr("After step {n}").format(n=step))
        for question in [one for one in self._cards if one not in samples]:
            card, _ = self._cards.pop(question)
            card.hide()
            card.deleteLater()
        for question, answer in samples.items():
            if question not in self._cards:
                self._cards[question] = self._make_card(question)
            card, label = self._cards[question]
            label.setText(answer or "—")
            card.setAccessibleDescription(answer)

    def answers(self) -> list[str]:
        """Return the answers that are shown."""
        return [label.text() for _, label in self._cards.values()]

    def _make_card(self, question: str) -> tuple[Card, QLabel]:
        answer = plain_label(selectable=True)
        card = Card(plain_label(question, "caption"), answer)
        card.setAccessibleName(question)
        self._column.addWidget(card)
        return card, answer
