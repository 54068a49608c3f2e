"""The last step: the verdict, the bars, what it takes, and each question with its answers."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.item_models.answer_model import way_words
from desktop.services.comparison_result import Summary
from desktop.services.report_service import ReportFormat
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.compare.answer_detail import AnswerDetail
from desktop.views.compare.answers_section import AnswersSection
from desktop.views.compare.bars_card import BarsCard
from desktop.views.compare.drift_card import DriftCard
from desktop.views.compare.judge_card import JudgeCard
from desktop.views.compare.result_words import cost_facts, figure_rows
from desktop.views.compare.services import CompareServices
from desktop.views.compare.verdict_card import VerdictCard
from desktop.views.compare.weights_card import WeightsCard
from desktop.views.compare.words import tr
from desktop.views.wizard import WizardStep
from desktop.widgets.card import Card
from desktop.widgets.fact_list import FactList
from desktop.widgets.figure_table import FigureTable
from desktop.widgets.labels import plain_label
from desktop.widgets.page_stack import PageStack

_WEIGHTS_WIDTH = 260
_ROOM_BESIDE = 900
"""In less the weights stand below the bars."""

_LEAST_TABLE = 300
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


class ResultStep(WizardStep):
    """Two views: the overview, and one question in full.

    Signals:
        told: (words) something small happened that is worth a quiet word.
    """

    told = Signal(str)

    def __init__(
        self, theme: Theme, services: CompareServices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._result = services.result
        self.verdict = VerdictCard(theme)
        self.drift = DriftCard(theme)
        self.bars = BarsCard(theme)
        self.weights = WeightsCard(theme)
        self._figures = FigureTable(self.tr("What an answer takes"))
        self._costs = FactList()
        self._figures_card = Card(
            plain_label(self.tr("What an answer takes, and other measures"), "section"),
            self._figures,
        )
        self._costs_card = Card(plain_label(self.tr("What it took to get there"), "section"))
        self._costs_card.content.addWidget(self._costs)
        self.judge = JudgeCard(theme)
        self.answers = AnswersSection(theme, services.result)
        self.detail = AnswerDetail(theme, services.result, services.library)
        self._scroll = QScrollArea()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._stack = PageStack()
        self._arrange()
        self._connect()
        self._refresh()

    @override
    def enter(self) -> None:
        self.show_overview()
        self._scroll.verticalScrollBar().setValue(0)
        self._refresh()

    @override
    def why_not_on(self) -> str:
        return self.tr("This is the last step.")

    @property
    def is_detail_shown(self) -> bool:
        """Whether one question is shown in full."""
        return self._stack.currentWidget() is self.detail

    def show_overview(self) -> None:
        """Show the verdict and all that belongs to it."""
        number = self.detail.number
        was_detail = self.is_detail_shown
        self.detail.let_go()
        self._stack.setCurrentIndex(0)
        if was_detail and number is not None:
            self.answers.table.select_number(number)
            self.answers.table.setFocus()

    def scroll_to_answers(self) -> None:
        """Show the questions with their answers."""
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.maximum())

    def show_question(self, number: int) -> None:
        """Show one question in full."""
        numbers = self.answers.model.numbers
        if number in numbers:
            self.detail.show_question(number, numbers.index(number), len(numbers))
            self._stack.setCurrentWidget(self.detail)
            self.detail.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        is_wide = self.width() >= _ROOM_BESIDE
        self._beside.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        self.weights.setMinimumWidth(_WEIGHTS_WIDTH if is_wide else 0)
        self.weights.setMaximumWidth(_WEIGHTS_WIDTH if is_wide else 16_777_215)
        # Scrolled to the end, the table fills what can be seen.
        self.answers.setFixedHeight(max(self.height() - SPACE.normal, _LEAST_TABLE))

    # Building ------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._figures_card.content.setSpacing(SPACE.snug)
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, SPACE.tight, SPACE.tight)
        rows.setSpacing(SPACE.snug)
        beside = QWidget()
        beside.setLayout(self._beside)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(SPACE.snug)
        self._beside.addWidget(self.bars, 1)
        self._beside.addWidget(self.weights)
        for widget in (
            self.verdict,
            self.drift,
            beside,
            self._figures_card,
            self._costs_card,
            self.judge,
            self.answers,
        ):
            rows.addWidget(widget)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(column)
        self._stack.setFrameShape(QFrame.Shape.NoFrame)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self.detail)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._stack)

    def _connect(self) -> None:
        result, services = self._result, self._services
        self.weights.weights_chosen.connect(result.weigh)
        self.answers.question_chosen.connect(self.show_question)
        self.detail.back_chosen.connect(self.show_overview)
        self.detail.step_chosen.connect(self._step)
        self.detail.told.connect(self.told)
        self.drift.again_chosen.connect(self._ask_again)
        self.drift.show_chosen.connect(self._show_stale)
        self.verdict.export_chosen.connect(self._export)
        self.judge.judge_chosen.connect(self._let_judge)
        self.judge.stop_chosen.connect(services.judge.stop)
        services.judge.changed.connect(self._show_judge)
        services.judge.progressed.connect(self.judge.show_progress)
        services.judge.judged.connect(self._on_judged)
        services.heavy.changed.connect(self._show_judge)
        result.changed.connect(self._refresh)
        result.drifted.connect(self._show_drift)
        result.shown.connect(self._on_shown)
        services.heavy.changed.connect(self._show_drift)
        services.comparing.changed.connect(self._show_drift)
        services.reports.changed.connect(self._show_export)
        services.reports.written.connect(self._on_written)

    # What is shown -------------------------------------------------------------------------

    def _on_shown(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)
        self.show_overview()

    def _refresh(self) -> None:
        record, summary, advice = self._result.record, self._result.summary, self._result.advice
        if record is None or summary is None or advice is None:
            return
        self.verdict.show_advice(record, summary, advice)
        self.verdict.show_working(is_computing=self._result.is_computing)
        self.bars.show_result(summary, advice)
        self.weights.show_weights(self._result.weights)
        self._show_figures(summary)
        self._show_drift()
        self._show_export()
        self._show_judge()

    def _show_figures(self, summary: Summary) -> None:
        ways = summary.all.ways
        rows = [(one.name, one.values, one.term) for one in figure_rows(ways)]
        self._figures.show_figures([way_words(one.way) for one in ways], rows)
        facts = cost_facts(summary.costs)
        self._costs.show_facts(facts)
        self._costs_card.setVisible(bool(facts))

    def _show_drift(self) -> None:
        comparing = self._services.comparing
        why_not = comparing.why_not
        if comparing.is_under_way:
            why_not = tr("One thing at a time: a comparison is running now.")
        self.drift.show_drift(self._result.drift, why_not)

    def _show_judge(self) -> None:
        judge, record = self._services.judge, self._result.record
        self.judge.show_judge(
            "" if record is None else judge.words(record.id) or record.facts.judge,
            self._result.ratings,
            judge.why_not,
            is_judging=judge.is_judging,
        )

    def _show_export(self) -> None:
        is_busy = self._services.reports.is_under_way
        self.verdict.export.setEnabled(not is_busy)
        self.verdict.export.setToolTip(tr("A report is being written.") if is_busy else "")

    # What is done --------------------------------------------------------------------------

    def _step(self, by: int) -> None:
        numbers = self.answers.model.numbers
        number = self.detail.number
        if number in numbers:
            place = numbers.index(number) + by
            if 0 <= place < len(numbers):
                self.show_question(numbers[place])

    def _show_stale(self) -> None:
        drift = self._result.drift
        if drift is not None:
            self.answers.show_numbers(
                drift.questions, tr("Questions whose documents have changed since:")
            )
            self.scroll_to_answers()

    def _ask_again(self) -> None:
        record, drift = self._result.record, self._result.drift
        if record is not None and drift is not None:
            self._services.comparing.rerun(record, drift.questions)

    def _let_judge(self) -> None:
        if self._result.record is not None:
            self._services.judge.judge(self._result.record.id)

    def _on_judged(self, comparison_id: int) -> None:
        record = self._result.record
        if record is not None and record.id == comparison_id:
            self._result.count_anew()
        self._show_judge()

    def _export(self, form: ReportFormat) -> None:
        record = self._result.record
        if record is None:
            return
        name = _NOT_IN_NAMES.sub(" ", record.wish.name).strip() or tr("Comparison")
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Export"), f"{name}.{form.value}", f"{form.value.upper()} (*.{form.value})"
        )
        if chosen:
            path = Path(chosen)
            if path.suffix.lower() != f".{form.value}":
                path = path.with_name(f"{path.name}.{form.value}")
            self._services.reports.write(record.id, path)

    def _on_written(self, path: Path) -> None:
        self.told.emit(tr("Exported to {name}.").format(name=path.name))
