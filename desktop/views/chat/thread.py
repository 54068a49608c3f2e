"""The messages of one conversation, one below the other, following the answer as it grows."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.services.chat_service import (
    DocumentUse,
    Message,
    MessageState,
    Role,
    SourcePart,
    TextPart,
)
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.chat.answer_words import (
    is_held_back,
    search_words,
    sources_title,
    state_words,
    words_instead,
)
from desktop.views.chat.source_words import cards_of
from desktop.widgets.markdown_text import CitationMark
from desktop.widgets.message_view import AnswerView
from desktop.widgets.question_bubble import QuestionBubble
from desktop.widgets.reading_column import ReadingColumn

_AT_THE_END = 48
"""Pixels from the end within which the view follows what is written."""


class MessageThread(QScrollArea):
    """Shows messages.

    Signals:
        source_chosen: (SourcePart) it is to be opened.
        again_chosen: (answer id, DocumentUse) it is to be written anew.
        why_chosen: (answer id) the person misses a document among its sources.
        copied: An answer is in the clipboard.
    """

    source_chosen = Signal(object)
    again_chosen = Signal(int, object)
    why_chosen = Signal(int)
    copied = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._questions: dict[int, str] = {}
        self._shown: set[int] = set()
        self._answers: dict[int, AnswerView] = {}
        self._sources: dict[int, tuple[SourcePart, ...]] = {}
        self._follows = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Conversation"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QWidget()
        self._messages = QVBoxLayout(self._column)
        self._messages.setContentsMargins(0, SPACE.wide, 0, SPACE.wide)
        self._messages.setSpacing(SPACE.wide)
        self._messages.addStretch(1)
        self.setWidget(ReadingColumn(self._column))
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._on_range)
        bar.valueChanged.connect(self._on_scrolled)

    def show_messages(self, messages: list[Message]) -> None:
        """Show a conversation from its end."""
        self.clear()
        self._follows = True
        for message in messages:
            self.add(message)

    def clear(self) -> None:
        """Show nothing."""
        self._questions.clear()
        self._shown.clear()
        self._answers.clear()
        self._sources.clear()
        while self._messages.count() > 1:
            item = self._messages.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def add(self, message: Message) -> None:
        """Add a message at the end; one that is shown already stays where it is."""
        if message.id in self._shown:
            return
        self._shown.add(message.id)
        if message.role is Role.QUESTION:
            self._questions[message.id] = message.text
            widget: QWidget = QuestionBubble(self._theme, message.text)
        else:
            widget = self._make_answer(message)
        self._messages.insertWidget(self._messages.count() - 1, widget)
        if message.role is Role.QUESTION:
            self._follows = True

    def set_sources(self, answer_id: int, sources: tuple[SourcePart, ...]) -> None:
        """Show the sources of an answer; the cards that are there are changed in place."""
        view = self._answers.get(answer_id)
        if view is not None:
            self._sources[answer_id] = sources
            view.set_sources(cards_of(sources))

    def append_text(self, answer_id: int, text: str) -> None:
        """Add words to an answer."""
        view = self._answers.get(answer_id)
        if view is not None:
            if not view.text():
                view.show_state("")
            view.append_text(text)

    def show_state(self, answer_id: int, words: str) -> None:
        """Say what is being done for an answer."""
        view = self._answers.get(answer_id)
        if view is not None:
            view.show_state(words)

    def finish(self, message: Message) -> None:
        """Show an answer as it will stay."""
        view = self._answers.get(message.id)
        if view is not None:
            self._fill(view, message)

    def clear_answer(self, answer_id: int) -> None:
        """Empty an answer that is about to be written anew, in its own place."""
        old = self._answers.pop(answer_id, None)
        if old is None:
            return
        self._sources.pop(answer_id, None)
        self._messages.replaceWidget(old, self._make_view(answer_id))
        old.hide()
        old.deleteLater()

    def source(self, answer_id: int, number: int) -> SourcePart | None:
        """Return a source by the number it has in an answer."""
        sources = self._sources.get(answer_id, ())
        return next((one for one in sources if one.number == number), None)

    def first_cited(self) -> SourcePart | None:
        """Return the first source that the newest answer cites."""
        for sources in reversed(self._sources.values()):
            for source in sources:
                if source.cited:
                    return source
        return None

    def _make_answer(self, message: Message) -> AnswerView:
        view = self._make_view(message.id)
        self._fill(view, message)
        return view

    def _make_view(self, answer_id: int) -> AnswerView:
        view = AnswerView(self._theme)
        self._answers[answer_id] = view
        view.citation_chosen.connect(lambda number: self._on_citation(answer_id, number))
        view.copy_chosen.connect(lambda: self._copy(answer_id))
        view.why_chosen.connect(lambda: self.why_chosen.emit(answer_id))
        ways = (
            (view.again_chosen, DocumentUse.WHEN_SUPPORTED),
            (view.anyway_chosen, DocumentUse.ALWAYS),
            (view.without_documents_chosen, DocumentUse.NEVER),
        )
        for chosen, use in ways:
            chosen.connect(partial(self.again_chosen.emit, answer_id, use))
        return view

    def _fill(self, view: AnswerView, message: Message) -> None:
        self._sources[message.id] = message.sources
        view.set_sources(cards_of(message.sources), sources_title(message))
        question = self._questions.get(message.parent_id or 0, "")
        view.show_search(search_words(message, question))
        text = next((part for part in message.parts if isinstance(part, TextPart)), None)
        if message.state is MessageState.WRITING:
            if text is not None:
                view.append_text(text.text)
            return
        marks = [CitationMark(one.position, one.numbers) for one in text.marks] if text else []
        view.set_final(text.text if text else words_instead(message), marks)
        view.offer_ways(offered=is_held_back(message), has_passages=bool(message.sources))
        view.show_state(*state_words(message))

    def _on_citation(self, answer_id: int, number: int) -> None:
        source = self.source(answer_id, number)
        if source is not None:
            self.source_chosen.emit(source)

    def _copy(self, answer_id: int) -> None:
        view = self._answers.get(answer_id)
        if view is not None:
            QGuiApplication.clipboard().setText(view.text())
            self.copied.emit()

    def _on_range(self, _low: int, high: int) -> None:
        if self._follows:
            self.verticalScrollBar().setValue(high)

    def _on_scrolled(self, value: int) -> None:
        self._follows = value >= self.verticalScrollBar().maximum() - _AT_THE_END

    def scroll_to_end(self) -> None:
        """Follow what is written from now on."""
        self._follows = True
        QTimer.singleShot(0, self, lambda: self._on_range(0, self.verticalScrollBar().maximum()))
