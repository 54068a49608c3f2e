"""How good each way is, for all questions or for those of one kind, as bars with intervals."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.item_models.question_model import kinds_words
from desktop.language.numbers import number_words
from desktop.language.words import said
from desktop.services.comparison_result import Advice, KindSummary, QuestionKind, Summary
from desktop.theme.theme import Theme
from desktop.views.compare.result_words import advice_for, bars_of, kind_verdict_words
from desktop.views.compare.words import VERDICT_TONES, tr
from desktop.widgets.card import Card
from desktop.widgets.interval_bars import IntervalBars
from desktop.widgets.labels import plain_label
from desktop.widgets.segments import Segments
from desktop.widgets.tone_label import ToneLabel


class BarsCard(Card):
    """The bars with a choice of the kind above, and what is advised for that kind below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._summary: Summary | None = None
        self._advice: Advice | None = None
        self._kinds: tuple[QuestionKind | None, ...] = ()
        self._segments: Segments | None = None
        self.setAccessibleName(self.tr("How good the answers are"))
        self._choice = QHBoxLayout()
        self._bars = IntervalBars(theme, self.tr("How good the answers are"))
        self._legend = plain_label(
            self.tr(
                "The line at the end of a bar shows how sure it is: with 95 % certainty the true "
                "value lies within it."
            ),
            "caption",
        )
        self._verdict = ToneLabel(theme, wraps=True)
        self._reasons = plain_label(kind="caption")
        self.content.addWidget(plain_label(self.tr("How good the answers are"), "section"))
        self.content.addLayout(self._choice)
        self.content.addWidget(self._bars)
        self.content.addWidget(self._legend)
        self.content.addWidget(self._verdict)
        self.content.addWidget(self._reasons)
        self.content.addStretch(1)

    @property
    def bars(self) -> IntervalBars:
        """The bars."""
        return self._bars

    @property
    def segments(self) -> Segments | None:
        """The choice of the kind; None where there is one kind alone."""
        return self._segments

    def show_result(self, summary: Summary, advice: Advice) -> None:
        """Show a result; the kind that was chosen stays, where it is still there."""
        self._advice = advice
        if summary is not self._summary:
            before = self._shown_kind()
            self._summary = summary
            self._make_choice(summary, before)
        self._refresh()

    def _make_choice(self, summary: Summary, before: QuestionKind | None) -> None:
        if self._segments is not None:
            self._choice.removeWidget(self._segments)
            self._segments.hide()
            self._segments.deleteLater()
            self._segments = None
        self._kinds = tuple(one.kind for one in summary.kinds)
        # All questions, and one kind that is the same once more: nothing to choose from.
        if len(self._kinds) > 2:
            words = [_segment_words(one) for one in summary.kinds]
            made = Segments(self._theme, words, self.tr("Which questions"))
            self._segments = made
            if before in self._kinds:
                made.choose(self._kinds.index(before))
            made.chosen.connect(lambda _: self._refresh())
            self._choice.addWidget(made)

    def _shown_kind(self) -> QuestionKind | None:
        place = self._segments.current() if self._segments is not None else 0
        return self._kinds[place] if place < len(self._kinds) else None

    def _refresh(self) -> None:
        if self._summary is None or self._advice is None:
            return
        kind = self._shown_kind()
        found = next((one for one in self._summary.kinds if one.kind is kind), self._summary.all)
        advice = advice_for(self._advice, kind) if kind is not None else None
        chosen = advice.way if advice is not None else self._advice.way if kind is None else None
        self._bars.show_bars(bars_of(found, chosen))
        self._verdict.setVisible(advice is not None)
        self._reasons.setVisible(advice is not None)
        if advice is not None:
            self._verdict.show_words(kind_verdict_words(advice), VERDICT_TONES[advice.verdict])
            self._reasons.setText(said(*(one.words for one in advice.reasons)))


def _segment_words(found: KindSummary) -> str:
    name = kinds_words(found.kind) if found.kind is not None else tr("All")
    return f"{name} {number_words(found.count)}"
