"""The messages of one conversation, one below the other, following the answer as it grows."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.services.chat_service import (
    DocumentUse,
    Message,
    MessageState,
    Role,
    SourcePart,
    TextPart,
)
from desktop.theme.theme import Theme
from desktop.views.chat.answer_words import (
    can_ask_why,
    can_be_asked_otherwise,
    can_continue,
    is_held_back,
    search_words,
    sources_title,
    state_words,
    words_instead,
)
from desktop.views.chat.part_words import (
    check_words,
    doubts_of,
    measure_words,
    quotation_of,
    reasoning_of,
)
from desktop.views.chat.source_words import cards_of
from desktop.views.chat.taught_words import used_words
from desktop.widgets.lazy_column import LazyColumn
from desktop.widgets.message_view import AnswerView
from desktop.widgets.question_bubble import QuestionBubble
from desktop.widgets.rich_text.marks import CitationMark

_LINE = 24
_SIGNS_OF_A_LINE = 90
_HEIGHT_OF_ACTIONS = 40
_HEIGHT_OF_SOURCES = 220


class MessageThread(LazyColumn):
    """Shows messages.

    Signals:
        source_chosen: (SourcePart) it is to be opened.
        again_chosen: (answer id, DocumentUse) it is to be written anew.
        side_by_side_chosen: (answer id) with and without what the model was taught.
        why_chosen: (answer id) the person misses a document among its sources.
        copied: An answer is in the clipboard.
        code_copied: A block of code of an answer is in the clipboard.
        edit_chosen: (question id) it should be asked in other words.
        branch_chosen: (message id, step) the branch before (-1) or after (1) should be shown.
        continue_chosen: (answer id) it was cut off and should be written on.
        rated: (answer id, rating) "good" or "bad"; empty when the rating is taken back.
        correct_chosen: (answer id) the person wants to write what would have been right.
    """

    source_chosen = Signal(object)
    again_chosen = Signal(int, object)
    side_by_side_chosen = Signal(int)
    why_chosen = Signal(int)
    copied = Signal()
    code_copied = Signal()
    edit_chosen = Signal(int)
    branch_chosen = Signal(int, int)
    continue_chosen = Signal(int)
    rated = Signal(int, str)
    correct_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self._make_message, parent)
        self._theme = theme
        self._percent = 100
        self._messages: dict[int, Message] = {}
        self._sources: dict[int, tuple[SourcePart, ...]] = {}
        self._ratings: dict[int, str | None] = {}
        self._versions: dict[int, str] = {}
        self._offers_side_by_side = False
        self.setAccessibleName(self.tr("Conversation"))

    def show_messages(self, messages: list[Message]) -> None:
        """Show a conversation from its end.

        Messages at its beginning that are shown already stay where they are, and the view with
        them: so another branch takes the place of one.
        """
        same = self._count_of_same(messages)
        for key in self.keys()[same:]:
            self._messages.pop(key)
            self._sources.pop(key, None)
        self.remove_rows(same)
        for message in messages[:same]:
            self._messages[message.id] = message
            self._show_branch(message)
        for message in messages[same:]:
            self._take(message)
        if same:
            self.place()
        else:
            self.follow_end()

    def clear(self) -> None:
        """Show nothing."""
        self.show_messages([])
        self._ratings.clear()
        self._versions.clear()

    def add(self, message: Message) -> None:
        """Add a message at the end; one that is shown already stays where it is."""
        if message.id in self._messages:
            return
        self._take(message)
        if message.role is Role.QUESTION:
            self.follow_end()
        else:
            self.keep_row(message.id, message.state is MessageState.WRITING)
            self.place()

    def set_sources(self, answer_id: int, sources: tuple[SourcePart, ...]) -> None:
        """Show the sources of an answer; the cards that are there are changed in place."""
        if answer_id in self._messages:
            self._sources[answer_id] = sources
        view = self._answer(answer_id)
        if view is not None:
            view.set_sources(cards_of(sources))

    def append_text(self, answer_id: int, text: str) -> None:
        """Add words to an answer."""
        view = self._answer(answer_id)
        if view is not None:
            if not view.text():
                view.show_state("")
            view.append_text(text)

    def append_reasoning(self, answer_id: int, text: str) -> None:
        """Add to what the model thinks before it answers."""
        view = self._answer(answer_id)
        if view is not None:
            view.show_state("")
            view.append_reasoning(text)

    def set_rating(self, answer_id: int, rating: str | None) -> None:
        """Show how the person rated an answer: "good", "bad" or not at all."""
        self._ratings[answer_id] = rating
        view = self._answer(answer_id)
        if view is not None:
            view.set_rating(rating)

    def set_version(self, answer_id: int, words: str) -> None:
        """Say what tells an answer from its other versions."""
        if self._versions.get(answer_id, "") == words:
            return
        self._versions[answer_id] = words
        if answer_id in self._messages:
            message = self._messages[answer_id]
            self._show_branch(message)
            self._show_measure(message)

    def offer_side_by_side(self, offered: bool) -> None:
        """Offer to answer questions with and without what the model was taught."""
        self._offers_side_by_side = offered
        for message in self._messages.values():
            view = self._answer(message.id)
            if view is not None:
                view.offer_side_by_side(offered and can_be_asked_otherwise(message))

    def set_zoom(self, percent: int) -> None:
        """Show the messages larger or smaller than usual (100)."""
        self._percent = percent
        for widget in self.made():
            if isinstance(widget, AnswerView | QuestionBubble):
                widget.set_zoom(percent)
        self.place()

    def show_state(self, answer_id: int, words: str) -> None:
        """Say what is being done for an answer."""
        view = self._answer(answer_id)
        if view is not None:
            view.show_state(words)

    def finish(self, message: Message) -> None:
        """Show an answer as it will stay."""
        if message.id not in self._messages:
            return
        self._messages[message.id] = message
        self._sources[message.id] = message.sources
        view = self._answer(message.id)
        if view is not None:
            self._fill(view, message)
        self.keep_row(message.id, message.state is MessageState.WRITING)

    def clear_answer(self, answer_id: int) -> None:
        """Empty an answer that is about to be written anew, in its own place."""
        before = self._messages.get(answer_id)
        if before is None:
            return
        self._sources.pop(answer_id, None)
        self._messages[answer_id] = replace(before, parts=(), state=MessageState.WRITING)
        self.remake_row(answer_id)
        self.keep_row(answer_id)

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

    def scroll_to_end(self) -> None:
        """Follow what is written from now on."""
        QTimer.singleShot(0, self, self.follow_end)

    # Making --------------------------------------------------------------------------------

    def _count_of_same(self, messages: list[Message]) -> int:
        """Return how many messages at the beginning are shown already."""
        shown = [self._messages[key] for key in self.keys()]
        count = 0
        for old, new in zip(shown, messages, strict=False):
            if (old.id, old.state, old.parts) != (new.id, new.state, new.parts):
                break
            count += 1
        return count

    def _take(self, message: Message) -> None:
        self._messages[message.id] = message
        if message.role is Role.ANSWER:
            self._sources[message.id] = message.sources
        self.add_row(message.id, self._estimate(message))

    def _estimate(self, message: Message) -> int:
        """Return about how high a message is that nobody has measured."""
        text = message.text
        lines = len(text) // _SIGNS_OF_A_LINE + text.count("\n") + 1
        height = lines * _LINE * self._percent // 100 + _HEIGHT_OF_ACTIONS
        return height + (_HEIGHT_OF_SOURCES if message.sources else 0)

    def _answer(self, answer_id: int) -> AnswerView | None:
        view = self.widget_of(answer_id)
        return view if isinstance(view, AnswerView) else None

    def _make_message(self, message_id: int) -> QWidget:
        message = self._messages[message_id]
        if message.role is Role.QUESTION:
            return self._make_question(message)
        view = self._make_answer(message_id)
        self._fill(view, message)
        return view

    def _make_question(self, message: Message) -> QuestionBubble:
        bubble = QuestionBubble(self._theme, message.text)
        bubble.set_zoom(self._percent)
        bubble.set_branch(*_branch(message))
        bubble.edit_chosen.connect(partial(self.edit_chosen.emit, message.id))
        bubble.branch_chosen.connect(partial(self.branch_chosen.emit, message.id))
        return bubble

    def _make_answer(self, answer_id: int) -> AnswerView:
        view = AnswerView(self._theme)
        view.set_zoom(self._percent)
        view.set_rating(self._ratings.get(answer_id))
        view.citation_chosen.connect(partial(self._on_citation, answer_id))
        view.copy_chosen.connect(partial(self._copy, answer_id))
        view.code_copied.connect(self.code_copied)
        view.why_chosen.connect(partial(self.why_chosen.emit, answer_id))
        view.continue_chosen.connect(partial(self.continue_chosen.emit, answer_id))
        view.correct_chosen.connect(partial(self.correct_chosen.emit, answer_id))
        view.branch_chosen.connect(partial(self.branch_chosen.emit, answer_id))
        view.rated.connect(partial(self._rate, answer_id))
        view.side_by_side_chosen.connect(partial(self.side_by_side_chosen.emit, answer_id))
        ways = (
            (view.again_chosen, DocumentUse.WHEN_SUPPORTED),
            (view.anyway_chosen, DocumentUse.ALWAYS),
            (view.without_documents_chosen, DocumentUse.NEVER),
        )
        for chosen, use in ways:
            chosen.connect(partial(self.again_chosen.emit, answer_id, use))
        return view

    def _fill(self, view: AnswerView, message: Message) -> None:
        view.set_sources(cards_of(self._sources.get(message.id, ())), sources_title(message))
        asked = self._messages.get(message.parent_id or 0)
        view.show_search(search_words(message, asked.text if asked else ""))
        view.set_reasoning(reasoning_of(message))
        view.set_branch(*_branch(message), self._versions.get(message.id, ""))
        quotation, leads = quotation_of(message)
        view.set_quotation(quotation, leads=leads)
        text = next((part for part in message.parts if isinstance(part, TextPart)), None)
        if message.state is MessageState.WRITING:
            if text is not None:
                view.append_text(text.text)
            return
        self._fill_final(view, message, text)

    def _fill_final(self, view: AnswerView, message: Message, text: TextPart | None) -> None:
        marks = [CitationMark(one.position, one.numbers) for one in text.marks] if text else []
        words = text.text if text else words_instead(message)
        view.set_final(words, marks, doubts_of(message))
        view.show_check(check_words(message))
        self._show_measure(message)
        view.offer_ways(offered=is_held_back(message), has_passages=bool(message.sources))
        view.offer_continue(can_continue(message))
        view.offer_why(can_ask_why(message))
        offers = self._offers_side_by_side and can_be_asked_otherwise(message)
        view.offer_side_by_side(offers)
        view.show_state(*state_words(message))

    def _show_branch(self, message: Message) -> None:
        widget = self.widget_of(message.id)
        if isinstance(widget, AnswerView):
            widget.set_branch(*_branch(message), self._versions.get(message.id, ""))
        elif isinstance(widget, QuestionBubble):
            widget.set_branch(*_branch(message))

    def _show_measure(self, message: Message) -> None:
        """Say how an answer was made; what it was taught is said once, here or at its version."""
        view = self._answer(message.id)
        if view is not None:
            words, details = measure_words(message)
            used = "" if self._versions.get(message.id) else used_words(message)
            taught = self.tr("Taught: {words}").format(words=used) if used else ""
            view.show_measure(" · ".join(filter(None, (taught, words))), details)

    # What is chosen ------------------------------------------------------------------------

    def _rate(self, answer_id: int, rating: str) -> None:
        self._ratings[answer_id] = rating or None
        self.rated.emit(answer_id, rating)

    def _on_citation(self, answer_id: int, number: int) -> None:
        source = self.source(answer_id, number)
        if source is not None:
            self.source_chosen.emit(source)

    def _copy(self, answer_id: int) -> None:
        view = self._answer(answer_id)
        if view is not None:
            QGuiApplication.clipboard().setText(view.text())
            self.copied.emit()


def _branch(message: Message) -> tuple[int, int]:
    """Return which of its alternatives a message is, from 0, and how many there are."""
    others = message.alternatives
    return (others.index(message.id), len(others)) if message.id in others else (0, 1)
