"""An answer of a conversation: its state, its words, its sources, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.dynamic_property import set_look
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, SPACE
from desktop.widgets.accessibility import announce
from desktop.widgets.answer_body import AnswerBody
from desktop.widgets.buttons import ButtonRole, IconButton, TextButton
from desktop.widgets.markdown_text import CitationMark
from desktop.widgets.source_card import SourceCardContent, SourceRow
from desktop.widgets.tone import Tone

__all__ = ["AnswerView", "CitationMark"]


class AnswerView(QWidget):
    """An answer: its state, its words, the passages it rests on, and what can be done with it.

    Signals:
        citation_chosen: The number of a source, from a mark in the text or from a card.
        copy_chosen: The answer should be copied.
        again_chosen: The question should be answered once more.
        why_chosen: The person misses a document among the sources.
        anyway_chosen: An answer is wanted, however little the documents hold.
        without_documents_chosen: An answer is wanted from the model alone.
    """

    citation_chosen = Signal(int)
    copy_chosen = Signal()
    again_chosen = Signal()
    why_chosen = Signal()
    anyway_chosen = Signal()
    without_documents_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = Tone.QUIET
        self._state_icon = QLabel()
        self._state = _line_of_words("")
        self._search = _line_of_words("caption")
        self._body = AnswerBody(theme)
        self._sources_title = _line_of_words("caption")
        self._sources = SourceRow(theme)
        self._ways = QWidget()
        self._anyway = TextButton(theme, self.tr("Answer anyway"))
        self._ways_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._ways)
        self._actions = QWidget()
        self.setAccessibleName(self.tr("Answer"))
        self.setMaximumWidth(MEASURE.reading_column)
        self._body.citation_chosen.connect(self.citation_chosen)
        self._sources.chosen.connect(self.citation_chosen)
        theme.changed.connect(self._tint)
        self._arrange()
        self.show_state("")
        self.show_search("")
        for part in (self._body, self._sources_title, self._sources, self._ways, self._actions):
            part.hide()

    def text(self) -> str:
        """Return all of the answer that has arrived, as Markdown."""
        return self._body.text()

    def append_text(self, text: str) -> None:
        """Add arriving text; many calls a second are cheap."""
        self._body.show()
        self._body.append_text(text)

    def set_final(self, text: str, marks: Sequence[CitationMark] = ()) -> None:
        """Show the complete answer with its citation marks and the actions for it."""
        self._body.setVisible(bool(text))
        self._body.set_final(text, marks)
        self._actions.show()
        announce(self, self.tr("The answer is complete."))

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

    def _arrange(self) -> None:
        state = QHBoxLayout()
        state.setContentsMargins(SPACE.tight, 0, SPACE.tight, 0)
        state.setSpacing(SPACE.tight)
        state.addWidget(self._state_icon, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self._state, 1)
        for label in (self._search, self._sources_title):
            label.setContentsMargins(SPACE.tight, 0, SPACE.tight, SPACE.hair)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.hair)
        column.addLayout(state)
        column.addWidget(self._search)
        column.addWidget(self._body)
        column.addWidget(self._sources_title)
        column.addWidget(self._sources)
        column.addWidget(self._ways)
        column.addWidget(self._actions)
        self._arrange_ways()
        self._arrange_actions()

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

    def _arrange_actions(self) -> None:
        copy = IconButton(self._theme, IconName.COPY, self.tr("Copy the answer"))
        again = IconButton(self._theme, IconName.RETRY, self.tr("Answer again"))
        why = TextButton(self._theme, self.tr("Why not my document?"), ButtonRole.QUIET)
        why.setToolTip(self.tr("Why wasn't my document used?"))
        why.setAccessibleName(self.tr("Why wasn't my document used?"))
        copy.clicked.connect(self.copy_chosen.emit)
        again.clicked.connect(self.again_chosen.emit)
        why.clicked.connect(self.why_chosen.emit)
        row = QHBoxLayout(self._actions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.hair)
        row.addWidget(copy)
        row.addWidget(again)
        row.addWidget(why)
        row.addStretch(1)

    def _tint(self) -> None:
        ratio = self.devicePixelRatioF()
        pixmap = self._theme.pixmap(self._tone.icon, self._tone.colour, MEASURE.icon, ratio)
        self._state_icon.setPixmap(pixmap)


def _line_of_words(kind: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("kind", kind)
    return label
