"""The third step: what is odd about the examples, how long they are, how they are split."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.services.example_check import CheckReport, ExampleCheck, Finding
from desktop.services.lesson_plan import LessonPlan
from desktop.services.models_service import ModelsService
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.teach.check_words import (
    SEVERITY_TONES,
    advice_words,
    consequence_words,
    finding_words,
    rows_words,
    severity_words,
    split_words,
    token_facts,
    verdict_words,
)
from desktop.views.teach.words import examples_words
from desktop.views.wizard import WizardStep, heading, scrolled
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.card import Card
from desktop.widgets.fact_list import FactList
from desktop.widgets.labels import plain_label
from desktop.widgets.thin_bar import ThinBar
from desktop.widgets.tone_label import ToneLabel


class CheckStep(WizardStep):
    """A verdict, the findings, and the split.

    Signals:
        rows_wanted: (ids, words) these examples are to be shown.
    """

    rows_wanted = Signal(object, str)

    def __init__(
        self,
        theme: Theme,
        check: ExampleCheck,
        models: ModelsService,
        lesson: LessonPlan,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._check = check
        self._lesson = lesson
        self._shown: CheckReport | None = None
        self._header = heading(self.tr("Are the examples sound?"))
        self._working = QLabel(self.tr("Checking…"))
        self._working.setProperty("kind", "caption")
        self._bar = ThinBar(theme)
        self._bar.setAccessibleName(self.tr("Checking the examples"))
        self._again = TextButton(theme, self.tr("Check again"))
        self._again.clicked.connect(self._ask)
        self._verdict = ToneLabel(theme, wraps=True)
        self._findings = QVBoxLayout()
        self._findings.setSpacing(SPACE.tight)
        self._split = plain_label()
        self._advice = plain_label(kind="caption")
        self._facts = FactList()
        self._split_card = Card(heading(self.tr("How it is measured")), self._split, self._advice)
        self._length_card = Card(heading(self.tr("How long they are")), self._facts)
        for card in (self._split_card, self._length_card):
            card.content.addStretch(1)
        self._arrange()
        check.changed.connect(self._refresh)
        check.progressed.connect(self._bar.set_fraction)
        models.changed.connect(self._on_models)

    @override
    def enter(self) -> None:
        self._ask()

    @override
    def why_not_on(self) -> str:
        report = self._check.report
        if report is None:
            return self.tr("The check is not finished.")
        if not report.can_teach:
            return self.tr("There are too few examples to learn from.")
        return ""

    def finding_cards(self) -> list[QWidget]:
        """Return the cards of the findings, from the top."""
        items = (self._findings.itemAt(place) for place in range(self._findings.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [one for one in widgets if one is not None]

    # Building ------------------------------------------------------------------------------

    def _arrange(self) -> None:
        work = QWidget()
        working = QVBoxLayout(work)
        working.setContentsMargins(0, 0, 0, 0)
        working.setSpacing(SPACE.hair)
        working.addWidget(self._working)
        working.addWidget(self._bar)
        working.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeading)
        findings = QWidget()
        self._findings.setContentsMargins(0, 0, 0, 0)
        findings.setLayout(self._findings)
        facts = QWidget()
        cards = QHBoxLayout(facts)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(SPACE.snug)
        cards.addWidget(self._split_card, 3)
        cards.addWidget(self._length_card, 2)
        self._parts = (self._verdict, findings, facts)
        self._work = work
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scrolled(self._header, work, *self._parts))

    # What happens --------------------------------------------------------------------------

    def _ask(self) -> None:
        if self._lesson.set_id:
            self._check.check(self._lesson.set_id, self._lesson.model_id)
        self._refresh()

    def _on_models(self) -> None:
        """The model that counts is another one, or is known now."""
        if self.isVisible():
            self._ask()

    def _refresh(self) -> None:
        report, is_checking = self._check.report, self._check.is_checking
        self._work.setVisible(report is None)
        self._bar.setVisible(is_checking)
        self._working.setVisible(is_checking)
        self._again.setVisible(not is_checking)
        if is_checking and report is None:
            self._bar.set_fraction(None)
        for part in self._parts:
            part.setVisible(report is not None)
        if report is not None and report is not self._shown:
            self._show(report)
        self._shown = report
        self.changed.emit()

    def _show(self, report: CheckReport) -> None:
        self._verdict.show_words(*verdict_words(report))
        self._split.setText(split_words(report))
        self._advice.setText(advice_words(report))
        self._facts.show_facts(token_facts(report, self._lesson.model_name))
        while (item := self._findings.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for finding in sorted(
            report.findings, key=lambda one: list(SEVERITY_TONES).index(one.severity)
        ):
            self._findings.addWidget(self._finding_card(finding))
        self._lesson.take_advice(report)

    def _finding_card(self, finding: Finding) -> Card:
        severity = ToneLabel(self._theme)
        severity.show_words(severity_words(finding.severity), SEVERITY_TONES[finding.severity])
        title = plain_label(finding_words(finding.kind), "strong")
        head = QHBoxLayout()
        head.setSpacing(SPACE.tight)
        head.addWidget(severity)
        head.addWidget(title, 1)
        card = Card()
        card.content.setSpacing(0)
        card.setAccessibleName(f"{severity.words()}: {finding_words(finding.kind)}")
        count = len(finding.example_ids)
        if count:
            show = TextButton(
                self._theme,
                self.tr("Show {examples}").format(examples=examples_words(count)),
                ButtonRole.FLAT,
            )
            show.clicked.connect(
                lambda: self.rows_wanted.emit(finding.example_ids, rows_words(finding))
            )
            head.addWidget(show)
        card.content.addLayout(head)
        words = " ".join(filter(None, (finding.detail, consequence_words(finding.kind))))
        if words:
            card.content.addWidget(plain_label(words, "caption"))
        return card
