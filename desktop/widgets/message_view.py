"""The two sides of a conversation: a question in a bubble, an answer as text to read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.dynamic_property import set_look
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, SPACE, TYPE
from desktop.widgets.accessibility import announce
from desktop.widgets.answer_body import AnswerBody
from desktop.widgets.buttons import ButtonRole, IconButton, TextButton
from desktop.widgets.markdown_text import CitationMark
from desktop.widgets.source_card import SourceCardContent, SourceRow
from desktop.widgets.tone import Tone

__all__ = ["AnswerView", "CitationMark", "QuestionBubble"]

_BUBBLE_WIDTH = 560
_BUBBLE_SHARE = 0.85
_FOLDED_CHARACTERS = 1200
_FOLDED_LINES = 12


class QuestionBubble(QWidget):
    """What the person asked, at the right; a very long question is folded until it is wanted."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setFont(theme.font(TYPE.reading))
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._unfold = TextButton(theme, "", ButtonRole.FLAT)
        self._unfold.clicked.connect(self._show_all)
        self.setAccessibleName(self.tr("Question"))
        self.setAccessibleDescription(text)
        self.setMaximumWidth(MEASURE.reading_column)
        self._arrange()
        self._show_folded()

    def text(self) -> str:
        """Return the whole question."""
        return self._text

    def shown_text(self) -> str:
        """Return the part of the question that is shown."""
        return self._label.text()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_width()

    def _arrange(self) -> None:
        bubble = QFrame()
        bubble.setProperty("surface", "own")
        inner = QVBoxLayout(bubble)
        inner.setContentsMargins(SPACE.normal, SPACE.snug, SPACE.normal, SPACE.snug)
        inner.setSpacing(SPACE.hair)
        inner.addWidget(self._label)
        inner.addWidget(self._unfold, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(bubble, 0, Qt.AlignmentFlag.AlignTop)

    def _show_folded(self) -> None:
        head = "\n".join(self._text[:_FOLDED_CHARACTERS].splitlines()[:_FOLDED_LINES])
        folded = len(head) < len(self._text.rstrip())
        self._label.setText(f"{head.rstrip()} …" if folded else self._text)
        count = self.locale().toString(len(self._text))
        self._unfold.setText(self.tr("Show all {count} characters").format(count=count))
        self._unfold.setVisible(folded)
        self._fit_width()

    def _show_all(self) -> None:
        self._label.setText(self._text)
        self._unfold.hide()
        self._fit_width()

    def _fit_width(self) -> None:
        room = min(_BUBBLE_WIDTH, int(self.width() * _BUBBLE_SHARE)) - 2 * SPACE.normal
        metrics = self._label.fontMetrics()
        lines = self._label.text().splitlines() or [""]
        longest = max(metrics.horizontalAdvance(line) for line in lines) + 2
        self._label.setFixedWidth(max(min(longest, room), 1))


class AnswerView(QWidget):
    """An answer: its state, its words, the passages it rests on, and what can be done with it.

    Signals:
        citation_chosen: The number of a source, from a mark in the text or from a card.
        copy_chosen: The answer should be copied.
        again_chosen: The question should be answered once more.
    """

    citation_chosen = Signal(int)
    copy_chosen = Signal()
    again_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = Tone.QUIET
        self._state_icon = QLabel()
        self._state = QLabel()
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setWordWrap(True)
        self._body = AnswerBody(theme)
        self._sources = SourceRow(theme)
        self._actions = QWidget()
        self.setAccessibleName(self.tr("Answer"))
        self.setMaximumWidth(MEASURE.reading_column)
        self._body.citation_chosen.connect(self.citation_chosen)
        self._sources.chosen.connect(self.citation_chosen)
        theme.changed.connect(self._tint)
        self._arrange()
        self.show_state("")
        for part in (self._body, self._sources, self._actions):
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

    def set_sources(self, contents: Sequence[SourceCardContent]) -> None:
        """Show or refine in place the passages that the answer rests on."""
        self._sources.set_sources(contents)
        self._sources.setVisible(bool(contents))

    def show_state(self, words: str, tone: Tone = Tone.QUIET) -> None:
        """Show what goes on or went wrong, such as "Reading 5 passages…"; empty hides it."""
        self._tone = tone
        self._state.setText(words)
        set_look(self._state, "kind", "caption" if tone is Tone.QUIET else "")
        set_look(self._state, "tone", tone.value)
        self._state.setVisible(bool(words))
        self._state_icon.setVisible(bool(words) and tone is not Tone.QUIET)
        self._tint()

    def _arrange(self) -> None:
        state = QHBoxLayout()
        state.setContentsMargins(SPACE.tight, 0, SPACE.tight, 0)
        state.setSpacing(SPACE.tight)
        state.addWidget(self._state_icon, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self._state, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.hair)
        column.addLayout(state)
        column.addWidget(self._body)
        column.addWidget(self._sources)
        column.addWidget(self._actions)
        self._arrange_actions()

    def _arrange_actions(self) -> None:
        copy = IconButton(self._theme, IconName.COPY, self.tr("Copy the answer"))
        again = IconButton(self._theme, IconName.RETRY, self.tr("Answer again"))
        copy.clicked.connect(self.copy_chosen.emit)
        again.clicked.connect(self.again_chosen.emit)
        row = QHBoxLayout(self._actions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.hair)
        row.addWidget(copy)
        row.addWidget(again)
        row.addStretch(1)

    def _tint(self) -> None:
        ratio = self.devicePixelRatioF()
        pixmap = self._theme.pixmap(self._tone.icon, self._tone.colour, MEASURE.icon, ratio)
        self._state_icon.setPixmap(pixmap)
