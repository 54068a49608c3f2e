"""An answer of a conversation: its state, its words, its sources, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.dynamic_property import set_look
from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, SPACE
from desktop.widgets.accessibility import announce
from desktop.widgets.answer_actions import AnswerActions
from desktop.widgets.buttons import TextButton
from desktop.widgets.quotation_block import QuotationBlock, QuotationContent
from desktop.widgets.reasoning_fold import ReasoningFold
from desktop.widgets.rich_text.marks import CitationMark, DoubtMark
from desktop.widgets.rich_text.view import RichTextView
from desktop.widgets.source_card import SourceCardContent, SourceRow
from desktop.widgets.tone import Tone

__all__ = ["AnswerView", "CitationMark"]


class AnswerView(QWidget):
    """An answer: its state, its words, the passages it rests on, and what can be done with it.

    Signals:
        citation_chosen: The number of a source, from a mark in the text or from a card.
        copy_chosen: The answer should be copied.
        again_chosen: The question should be answered once more.
        side_by_side_chosen: It should be answered with and without what the model was taught.
        why_chosen: The person misses a document among the sources.
        anyway_chosen: An answer is wanted, however little the documents hold.
        without_documents_chosen: An answer is wanted from the model alone.
        continue_chosen: An answer that was cut off should be written on.
        correct_chosen: The person wants to write what would have been right.
        rated: "good" or "bad"; empty when the rating is taken back.
        branch_chosen: How many branches further, -1 or 1.
        code_copied: A block of code is in the clipboard.
    """

    citation_chosen = Signal(int)
    copy_chosen = Signal()
    again_chosen = Signal()
    side_by_side_chosen = Signal()
    why_chosen = Signal()
    anyway_chosen = Signal()
    without_documents_chosen = Signal()
    continue_chosen = Signal()
    correct_chosen = Signal()
    rated = Signal(str)
    branch_chosen = Signal(int)
    code_copied = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = Tone.QUIET
        self._percent = 100
        self._state_icon = QLabel()
        self._state = _line_of_words("")
        self._search = _line_of_words("caption")
        self._reasoning: ReasoningFold | None = None
        self._quotation: QuotationBlock | None = None
        self._body = RichTextView(theme, self.tr("Answer"))
        self._check_icon = QLabel()
        self._check = _line_of_words("caption")
        self._sources_title = _line_of_words("caption")
        self._sources = SourceRow(theme)
        self._ways = QWidget()
        self._anyway = TextButton(theme, self.tr("Answer anyway"))
        self._ways_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._ways)
        self._actions = AnswerActions(theme)
        self._column = QVBoxLayout(self)
        self.setAccessibleName(self.tr("Answer"))
        self.setMaximumWidth(MEASURE.reading_column)
        self._connect()
        self._arrange()
        self.show_state("")
        self.show_search("")
        self.show_check("")
        for part in (self._body, self._sources_title, self._sources, self._ways, self._actions):
            part.hide()

    def text(self) -> str:
        """Return all of the answer that has arrived, as Markdown."""
        return self._body.text()

    def append_text(self, text: str) -> None:
        """Add arriving text; many calls a second are cheap."""
        if self._reasoning is not None:
            self._reasoning.set_final("")
        self._body.show()
        self._body.append_text(text)

    def append_reasoning(self, text: str) -> None:
        """Add to what the model thinks before it answers; it stays folded."""
        self._fold().append_text(text)

    def set_reasoning(self, text: str) -> None:
        """Show what the model thought; nothing where it did not."""
        if text:
            self._fold().set_final(text)

    def set_final(
        self,
        text: str,
        marks: Sequence[CitationMark] = (),
        doubts: Sequence[DoubtMark] = (),
    ) -> None:
        """Show the complete answer with its marks and the actions for it."""
        self._body.setVisible(bool(text))
        self._body.set_final(text, marks, doubts)
        self._actions.show()
        announce(self, self.tr("The answer is complete."))

    def set_quotation(self, content: QuotationContent | None, *, leads: bool = False) -> None:
        """Show a sentence of the sources word for word, before the answer or behind its check."""
        if self._quotation is not None:
            self._quotation.hide()
            self._quotation.deleteLater()
            self._quotation = None
        if content is not None:
            self._quotation = QuotationBlock(self._theme, content)
            self._quotation.set_zoom(self._percent)
            self._quotation.chosen.connect(self.citation_chosen)
            neighbour = self._body if leads else self._sources_title
            self._column.insertWidget(self._column.indexOf(neighbour), self._quotation)
            self._quotation.show()

    def show_check(self, words: str) -> None:
        """Say what the sources do not hold, such as "2 sentences have no support"."""
        self._check.setText(words)
        self._check.setVisible(bool(words))
        self._check_icon.setVisible(bool(words))

    def show_measure(self, words: str, detail: str = "") -> None:
        """Say how fast the answer was written."""
        self._actions.show_measure(words, detail)

    def set_sources(self, contents: Sequence[SourceCardContent], title: str = "") -> None:
        """Show or refine in place the passages that the answer rests on."""
        self._sources.set_sources(contents)
        self._sources.setVisible(bool(contents))
        self._sources_title.setText(title)
        self._sources_title.setVisible(bool(title and contents))

    def offer_ways(self, *, offered: bool, has_passages: bool = True) -> None:
        """Offer to answer without documents, and from what passages there are."""
        self._ways.setVisible(offered)
        self._anyway.setVisible(has_passages)

    def offer_continue(self, offered: bool) -> None:
        """Offer to write an answer on that was cut off."""
        self._actions.offer_continue(offered)

    def offer_side_by_side(self, offered: bool) -> None:
        """Offer to answer with and without what the model was taught."""
        self._actions.offer_side_by_side(offered)

    def offer_why(self, offered: bool) -> None:
        """Offer to find out why a document is not among the sources."""
        self._actions.offer_why(offered)

    def set_branch(self, index: int, count: int, version: str = "") -> None:
        """Say which version of the answer, from 0, of how many is seen, and what it is."""
        self._actions.set_branch(index, count, version)

    def set_rating(self, rating: str | None) -> None:
        """Show how the person rated the answer: "good", "bad" or not at all."""
        self._actions.set_rating(rating)

    def set_zoom(self, percent: int) -> None:
        """Show the words larger or smaller than usual (100)."""
        self._percent = percent
        self._body.set_zoom(percent)
        for part in (self._reasoning, self._quotation):
            if part is not None:
                part.set_zoom(percent)

    def show_search(self, words: str) -> None:
        """Say how the documents were searched, such as "Searched for: …"; empty hides it."""
        self._search.setText(words)
        self._search.setVisible(bool(words))

    def show_state(self, words: str, tone: Tone = Tone.QUIET) -> None:
        """Show what goes on or went wrong, such as "Reading 5 passages…"; empty hides it."""
        self._tone = tone
        self._state.setText(words)
        set_look(self._state, "kind", "caption" if tone is Tone.QUIET else "")
        set_look(self._state, "tone", tone.value)
        self._state.setVisible(bool(words))
        self._state_icon.setVisible(bool(words) and tone is not Tone.QUIET)
        self._tint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        has_room = self.width() >= self._ways_width
        self._ways_row.setDirection(direction.LeftToRight if has_room else direction.TopToBottom)

    def _fold(self) -> ReasoningFold:
        if self._reasoning is None:
            self._reasoning = ReasoningFold(self._theme, self._percent)
            self._column.insertWidget(self._column.indexOf(self._search) + 1, self._reasoning)
            self._reasoning.show()
        return self._reasoning

    def _connect(self) -> None:
        self._body.citation_chosen.connect(self.citation_chosen)
        self._body.code_copied.connect(self.code_copied)
        self._sources.chosen.connect(self.citation_chosen)
        actions = self._actions
        actions.copy_chosen.connect(self.copy_chosen)
        actions.again_chosen.connect(self.again_chosen)
        actions.side_by_side_chosen.connect(self.side_by_side_chosen)
        actions.continue_chosen.connect(self.continue_chosen)
        actions.why_chosen.connect(self.why_chosen)
        actions.correct_chosen.connect(self.correct_chosen)
        actions.rated.connect(self.rated)
        actions.branch_chosen.connect(self.branch_chosen)
        self._theme.changed.connect(self._tint)

    def _arrange(self) -> None:
        for label in (self._search, self._sources_title):
            label.setContentsMargins(SPACE.tight, 0, SPACE.tight, SPACE.hair)
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.hair)
        column.addLayout(_row_of(self._state_icon, self._state))
        column.addWidget(self._search)
        column.addWidget(self._body)
        check = _row_of(self._check_icon, self._check)
        check.setContentsMargins(SPACE.tight, 0, SPACE.tight, SPACE.hair)
        column.addLayout(check)
        column.addWidget(self._sources_title)
        column.addWidget(self._sources)
        column.addWidget(self._ways)
        column.addWidget(self._actions)
        self._arrange_ways()

    def _arrange_ways(self) -> None:
        anyway = self._anyway
        alone = TextButton(self._theme, self.tr("Answer without documents"))
        anyway.setToolTip(self.tr("The model answers from the passages above."))
        alone.setToolTip(self.tr("The model answers from what it has learned, without sources."))
        anyway.clicked.connect(self.anyway_chosen.emit)
        alone.clicked.connect(self.without_documents_chosen.emit)
        row = self._ways_row
        row.setContentsMargins(0, SPACE.tight, 0, SPACE.hair)
        row.setSpacing(SPACE.tight)
        row.addWidget(anyway, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(alone, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        # Where there is no room for them side by side, they stand one below the other.
        self._ways.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._ways_width = row.sizeHint().width()

    def _tint(self) -> None:
        ratio = self.devicePixelRatioF()
        for label, tone in ((self._state_icon, self._tone), (self._check_icon, Tone.CAUTION)):
            label.setPixmap(self._theme.pixmap(tone.icon, tone.colour, MEASURE.icon, ratio))


def _row_of(icon: QLabel, words: QLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(SPACE.tight, 0, SPACE.tight, 0)
    row.setSpacing(SPACE.tight)
    row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return row


def _line_of_words(kind: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("kind", kind)
    return label
