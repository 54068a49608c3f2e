"""The third step: how far the comparison is, and the answers as they come in."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.language.numbers import number_words
from desktop.language.words import said
from desktop.services.comparing import Comparing, ComparingState
from desktop.services.comparison_result import Mark, Way
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.compare.services import CompareServices
from desktop.views.compare.way_card import WayCard
from desktop.views.compare.words import (
    kept_out_words,
    progress_words,
    questions_words,
    state_words,
    tr,
)
from desktop.views.wizard import WizardStep, scrolled
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.column_grid import ColumnGrid
from desktop.widgets.labels import plain_label
from desktop.widgets.thin_bar import ThinBar
from desktop.widgets.tone import Tone
from desktop.widgets.tone_label import ToneLabel

_REDRAW_MS = 100
"""Answers of a small model come faster than anybody looks."""

_CARD_WIDTH = 250


class RunStep(WizardStep):
    """Shows the comparison that the service has.

    Signals:
        result_wanted: What came out of it is to be shown.
    """

    result_wanted = Signal()

    def __init__(
        self, theme: Theme, services: CompareServices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._comparing = services.comparing
        self._heavy = services.heavy
        self._state = ToneLabel(theme, wraps=True)
        self._progress = plain_label(kind="caption")
        self._bar = ThinBar(theme)
        self._pause = TextButton(theme, tr("Pause"), icon=IconName.PAUSE)
        self._go_on = TextButton(theme, tr("Go on"), ButtonRole.PRIMARY, IconName.PLAY)
        self._problem = plain_label()
        self._kept_out = plain_label(kind="caption")
        self._soon = plain_label(
            tr(
                "Each question is asked all ways before the next one. Everything else can be used "
                "meanwhile; chat starts its model again when you ask it something."
            ),
            "caption",
        )
        self._number = plain_label(kind="caption")
        self._question = plain_label(kind="section", selectable=True)
        self._grid = ColumnGrid(_CARD_WIDTH, SPACE.snug)
        self._cards: dict[Way, WayCard] = {}
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(_REDRAW_MS)
        self._arrange()
        self._connect()
        self._refresh()

    @override
    def why_not_on(self) -> str:
        current = self._comparing.current
        if current is None or current.state is not ComparingState.FINISHED:
            return self.tr("The answers are not all there yet.")
        return ""

    @override
    def next_words(self) -> str:
        return self.tr("See the result")

    @override
    def enter(self) -> None:
        self._refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    # Building ------------------------------------------------------------------------------

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(SPACE.hair)
        words.addWidget(self._state)
        words.addWidget(self._progress)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.tight)
        row.addLayout(words, 1)
        for button in (self._pause, self._go_on):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(SPACE.tight)
        page.addWidget(head)
        page.addWidget(self._bar)
        parts = (self._problem, self._kept_out, self._soon, self._number, self._question)
        page.addWidget(scrolled(*parts, self._grid, gap=SPACE.tight), 1)

    def _connect(self) -> None:
        comparing = self._comparing
        self._pause.clicked.connect(comparing.pause)
        self._go_on.clicked.connect(comparing.go_on)
        comparing.progressed.connect(self._on_progress)
        comparing.changed.connect(self._refresh)
        self._heavy.changed.connect(self._refresh)
        self._redraw.timeout.connect(self._refresh)

    # What is shown -------------------------------------------------------------------------

    def _on_progress(self) -> None:
        if self.isVisible() and not self._redraw.isActive():
            self._redraw.start()

    def _refresh(self) -> None:
        current = self._comparing.current
        if current is None:
            return
        self._show_state(current)
        self._show_question(current)
        self.changed.emit()

    def _show_state(self, current: Comparing) -> None:
        state = current.state
        self._state.show_words(*headline_words(current))
        words = progress_words(current)
        self._progress.setText(words)
        self._progress.setVisible(bool(words))
        self._bar.setVisible(state.is_under_way)
        looked = current.looked
        self._bar.set_fraction(looked if looked is not None else current.share)
        self._bar.setAccessibleName(state_words(current))
        self._pause.setVisible(state.is_under_way)
        self._pause.setEnabled(state is ComparingState.RUNNING)
        can_go_on = state in (ComparingState.PAUSED, ComparingState.FAILED) and bool(current.id)
        self._go_on.setVisible(can_go_on)
        self._go_on.setEnabled(not self._comparing.why_not)
        self._go_on.setToolTip(self._comparing.why_not)
        kept_out = kept_out_words(current.taught, current.doubled, current.crossed)
        self._kept_out.setText(kept_out)
        self._kept_out.setVisible(bool(kept_out))
        problem = current.problem
        self._problem.setVisible(problem is not None)
        if problem is not None:
            self._problem.setText(said(problem.message, problem.hint))

    def _show_question(self, current: Comparing) -> None:
        has_question = bool(current.question)
        self._soon.setVisible(not has_question and current.state.is_under_way)
        for widget in (self._number, self._question, self._grid):
            widget.setVisible(has_question)
        if not has_question:
            return
        self._number.setText(
            tr("Question {n} of {questions}").format(
                n=number_words(current.question_number), questions=number_words(current.questions)
            )
            if current.questions
            else tr("Question {n}").format(n=number_words(current.question_number))
        )
        self._question.setText(current.question)
        if tuple(self._cards) != current.ways:
            self._cards = {way: WayCard(self._theme, way) for way in current.ways}
            self._grid.show_widgets(list(self._cards.values()))
        for way, card in self._cards.items():
            answer = current.answers.get(way)
            if answer is None:
                card.show_answer(None, Mark())
            else:
                card.show_answer(answer.text, Mark(answer.is_right, answer.fault))


def headline_words(current: Comparing) -> tuple[str, Tone]:
    """Say how far a comparison is, and how good that is."""
    state = current.state
    if state is ComparingState.FINISHED:
        return tr("All answers are there."), Tone.GOOD
    if state is ComparingState.FAILED:
        return tr("It was cut off. What is answered is kept: it can go on."), Tone.BAD
    if state is ComparingState.PAUSED:
        return tr("Paused. It goes on from here at any time."), Tone.QUIET
    if state is ComparingState.RUNNING and current.questions and current.looked is None:
        words = tr("{questions} are answered, each all ways.")
        return words.format(questions=questions_words(current.questions)), Tone.QUIET
    return state_words(current), Tone.QUIET
