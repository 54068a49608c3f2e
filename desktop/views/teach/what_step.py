"""The first step: a style, a task, or knowledge, with honest advice on the last."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.services.example_service import ExampleService, Purpose
from desktop.services.lesson_plan import LessonPlan
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.teach.words import PURPOSE_ICONS, set_name_words
from desktop.views.wizard import WizardStep, heading, scrolled
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.card import Card
from desktop.widgets.labels import plain_label
from desktop.widgets.option_card import OptionCard, OptionContent
from desktop.widgets.tone import Tone
from desktop.widgets.tone_label import ToneLabel


class WhatStep(WizardStep):
    """Three cards, and a word about the one that mostly disappoints.

    Signals:
        documents_wanted: The person rather adds documents.
    """

    documents_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        examples: ExampleService,
        lesson: LessonPlan,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._examples = examples
        self._lesson = lesson
        self._chosen: Purpose | None = None
        self._insists = False
        self._cards = {purpose: self._make_card(purpose) for purpose in Purpose}
        self._advice = self._make_advice()
        self._arrange()

    def card(self, purpose: Purpose) -> OptionCard:
        """Return the card of a purpose."""
        return self._cards[purpose]

    @override
    def enter(self) -> None:
        known = self._lesson.examples
        self._insists = known is not None
        self._show(known.purpose if known is not None else None)

    @override
    def why_not_on(self) -> str:
        if self._chosen is None:
            return self.tr("Choose what you want to teach.")
        if self._chosen is Purpose.KNOWLEDGE and not self._insists:
            return self.tr("Facts belong in documents: choose above.")
        return ""

    @override
    def leave_forwards(self) -> bool:
        """Make the set of examples, or change what it is for."""
        known, chosen = self._lesson.examples, self._chosen
        if chosen is None:
            return False
        if known is None:
            made = self._examples.create(set_name_words(chosen), chosen)
            if made is None:
                return False
            self._lesson.begin(made.id)
        elif known.purpose is not chosen:
            self._examples.set_purpose(known.id, chosen)
        return True

    # Building ------------------------------------------------------------------------------

    def _make_card(self, purpose: Purpose) -> OptionCard:
        title, text, remark = {
            Purpose.STYLE: (
                self.tr("A style"),
                self.tr(
                    "How answers sound and look: your tone, your length, your letters, your way "
                    "with lists."
                ),
                self.tr("Good from about 50 examples"),
            ),
            Purpose.TASK: (
                self.tr("A task"),
                self.tr(
                    "What to do with a text: put it under a label, take fields out of it, bring "
                    "it into a form."
                ),
                self.tr("Good from about 20 examples for each label"),
            ),
            Purpose.KNOWLEDGE: (
                self.tr("Knowledge"),
                self.tr("Facts that it does not know: prices, rules, names, dates."),
                self.tr("Rarely what teaching is good for"),
            ),
        }[purpose]
        content = OptionContent(PURPOSE_ICONS[purpose], title, text, remark)
        card = OptionCard(self._theme, content, checkable=True)
        card.toggled.connect(lambda is_on, purpose=purpose: self._on_toggled(purpose, is_on))
        return card

    def _make_advice(self) -> Card:
        title = ToneLabel(self._theme)
        title.show_words(self.tr("Facts belong in documents"), Tone.CAUTION)
        words = plain_label(
            self.tr(
                "A model that is taught facts learns to sound sure, and makes up what it was not "
                "taught. From documents it answers word for word, names the page, and a changed "
                "price is one changed file."
            )
        )
        documents = TextButton(self._theme, self.tr("Add documents instead"))
        documents.clicked.connect(self.documents_wanted)
        anyway = TextButton(self._theme, self.tr("Teach anyway"), ButtonRole.FLAT)
        anyway.clicked.connect(self._insist)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.tight)
        buttons.addWidget(documents)
        buttons.addWidget(anyway)
        buttons.addStretch(1)
        card = Card()
        card.setProperty("surface", Tone.CAUTION.value)
        card.content.addWidget(title, 0, Qt.AlignmentFlag.AlignLeading)
        card.content.addWidget(words)
        card.content.addLayout(buttons)
        card.hide()
        return card

    def _arrange(self) -> None:
        cards = QWidget()
        row = QHBoxLayout(cards)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.snug)
        for card in self._cards.values():
            row.addWidget(card, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(
            scrolled(
                heading(
                    self.tr("What do you want to teach?"),
                    self.tr("The model learns from examples: a question, and the answer you want."),
                ),
                cards,
                self._advice,
            )
        )

    # What happens --------------------------------------------------------------------------

    def _show(self, purpose: Purpose | None) -> None:
        self._chosen = purpose
        for one, card in self._cards.items():
            card.blockSignals(True)
            card.setAutoExclusive(False)
            card.setChecked(one is purpose)
            card.setAutoExclusive(True)
            card.blockSignals(False)
            card.update()
        self._show_advice()

    def _on_toggled(self, purpose: Purpose, is_on: bool) -> None:
        if is_on and purpose is not self._chosen:
            self._chosen = purpose
            self._insists = False
            self._show_advice()

    def _show_advice(self) -> None:
        self._advice.setVisible(self._chosen is Purpose.KNOWLEDGE)
        self.changed.emit()

    def _insist(self) -> None:
        self._insists = True
        self.changed.emit()
        self.next_wanted.emit()
