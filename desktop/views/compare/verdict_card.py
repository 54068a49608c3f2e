"""The verdict on top of a result: one sentence with the numbers, the reasons, what to do next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from desktop.language.words import said
from desktop.services.comparison_result import Advice, ComparisonRecord, Summary
from desktop.services.report_service import ReportFormat
from desktop.theme.dynamic_property import set_look
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, SPACE
from desktop.views.compare.result_words import basis_words
from desktop.views.compare.words import VERDICT_TONES, kept_out_words, tr
from desktop.widgets.buttons import TextButton
from desktop.widgets.card import Card
from desktop.widgets.labels import plain_label
from desktop.widgets.tone import Tone

_INDENT = MEASURE.icon_large + SPACE.tight


class VerdictCard(Card):
    """Says what to do.

    Signals:
        export_chosen: (ReportFormat) it is to be written to a file.
    """

    export_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._tone = Tone.QUIET
        self._icon = QLabel()
        self._headline = plain_label(kind="section", selectable=True)
        self._basis = plain_label(kind="caption")
        self._reasons = _Sentences(theme, IconName.INFO)
        self._steps_title = plain_label(tr("What would help further"), "strong")
        self._steps = _Sentences(theme, IconName.CHEVRON_RIGHT)
        self._remark = plain_label(kind="caption")
        self._working = plain_label(tr("Computing anew…"), "caption")
        self.export = TextButton(theme, tr("Export…"), icon=IconName.DOWNLOAD)
        self.export.setMenu(self._make_menu())
        self._arrange()
        theme.changed.connect(self._tint)

    def show_advice(self, record: ComparisonRecord, summary: Summary, advice: Advice) -> None:
        """Show what is advised."""
        self._tone = VERDICT_TONES[advice.verdict]
        set_look(self, "surface", "card" if self._tone is Tone.QUIET else self._tone.value)
        self._headline.setText(said(advice.headline))
        self._basis.setText(basis_words(record, summary))
        self._reasons.show_sentences([said(one.words) for one in advice.reasons])
        steps = [said(one.words) for one in advice.next_steps]
        self._steps.show_sentences(steps)
        self._steps_title.setVisible(bool(steps))
        remark = kept_out_words(summary.taught, summary.doubled)
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
        self.setAccessibleName(advice.headline)
        self.setAccessibleDescription(said(*(one.words for one in advice.reasons)))
        self._tint()

    def show_working(self, *, is_computing: bool) -> None:
        """Say that the figures are being computed anew, or no longer."""
        self._working.setVisible(is_computing)

    def headline(self) -> str:
        """Return the sentence on top."""
        return self._headline.text()

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        for form, words in (
            (ReportFormat.HTML, tr("Report to read (HTML)")),
            (ReportFormat.PDF, tr("Report to print (PDF)")),
            (ReportFormat.CSV, tr("Questions and answers as a table (CSV)")),
            (ReportFormat.JSON, tr("Everything for programs (JSON)")),
        ):
            menu.addAction(words, self._exporter(form))
        return menu

    def _exporter(self, form: ReportFormat) -> Callable[[], None]:
        return lambda: self.export_chosen.emit(form)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.tight)
        self._icon.setFixedSize(MEASURE.icon_large, MEASURE.icon_large + SPACE.hair)
        words = QVBoxLayout()
        words.setSpacing(SPACE.hair)
        words.addWidget(self._headline)
        words.addWidget(self._basis)
        icon = QVBoxLayout()
        icon.addWidget(self._icon)
        icon.addStretch(1)
        export = QVBoxLayout()
        export.addWidget(self.export)
        export.addStretch(1)
        head.addLayout(icon)
        head.addLayout(words, 1)
        head.addLayout(export)
        below = QVBoxLayout()
        below.setContentsMargins(_INDENT, 0, 0, 0)
        below.setSpacing(SPACE.hair)
        below.addWidget(self._reasons)
        below.addWidget(self._steps_title)
        below.addWidget(self._steps)
        below.addWidget(self._remark)
        below.addWidget(self._working)
        self._working.hide()
        self.content.addLayout(head)
        self.content.addLayout(below)

    def _tint(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(
            self._theme.pixmap(self._tone.icon, self._tone.colour, MEASURE.icon_large, ratio)
        )


class _Sentences(QWidget):
    """Sentences below each other, each with a small icon before it; hidden without any."""

    def __init__(self, theme: Theme, icon: IconName) -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = icon
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.hair)
        theme.changed.connect(self._tint)

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Show these sentences."""
        while len(self._rows) < len(sentences):
            self._add()
        for place, (icon, label) in enumerate(self._rows):
            is_shown = place < len(sentences)
            label.setText(sentences[place] if is_shown else "")
            icon.setVisible(is_shown)
            label.setVisible(is_shown)
        self.setVisible(bool(sentences))
        self._tint()

    def _add(self) -> None:
        icon, label = QLabel(), plain_label(selectable=True)
        row = QHBoxLayout()
        row.setSpacing(SPACE.tight)
        column = QVBoxLayout()
        column.addWidget(icon)
        column.addStretch(1)
        row.addLayout(column)
        row.addWidget(label, 1)
        self._column.addLayout(row)
        self._rows.append((icon, label))

    def _tint(self) -> None:
        ratio = self.devicePixelRatioF()
        pixmap = self._theme.pixmap(self._icon_name, Tone.QUIET.colour, MEASURE.icon, ratio)
        for icon, _ in self._rows:
            icon.setPixmap(pixmap)
