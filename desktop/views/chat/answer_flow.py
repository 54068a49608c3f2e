"""Leads what becomes of an answer from the services into the messages, and the wishes back.

Covered: an answer as it grows, asking again, going on, several side by side, branches, thumbs and
corrections. Not covered: what a message looks like (`thread`), the question (`page`).
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.services.adapter_choice import PLAIN_MODEL, Taught
from desktop.services.chat_service import DocumentUse, Message, QuotationPart, SourcePart
from desktop.theme.theme import Theme
from desktop.views.chat.correction_dialog import CorrectionDialog
from desktop.views.chat.services import ChatServices
from desktop.views.chat.side_by_side_dialog import SideBySideDialog
from desktop.views.chat.taught_words import version_words
from desktop.views.chat.thread import MessageThread


class AnswerFlow(QObject):
    """Works on the messages of one page.

    Attributes:
        conversation: The one that is shown; None for one that has not begun.

    Signals:
        told: (words) something small happened that is worth a quiet word.
    """

    told = Signal(str)

    def __init__(
        self, theme: Theme, services: ChatServices, thread: MessageThread, page: QWidget
    ) -> None:
        super().__init__(page)
        self._theme = theme
        self._services = services
        self._chat = services.chat
        self._thread = thread
        self._page = page
        self.conversation: int | None = None
        self._connect_service()
        self._connect_thread()

    def show_conversation(self, conversation_id: int) -> None:
        """Show the messages of a conversation."""
        messages = self._chat.messages(conversation_id)
        self._thread.show_messages(messages)
        self._show_ratings(one.id for one in messages)
        self._show_versions(messages)

    def ask_again(self, answer_id: int, use: DocumentUse = DocumentUse.WHEN_SUPPORTED) -> None:
        """Let another answer be written beside one."""
        if self.conversation is not None:
            self._chat.ask_again(self.conversation, answer_id, use)

    def _connect_service(self) -> None:
        chat = self._chat
        chat.asked.connect(self._on_asked)
        chat.continued.connect(self._on_continued)
        chat.branch_changed.connect(self._on_branch)
        chat.sources_found.connect(self._on_sources)
        chat.quoted.connect(self._on_quoted)
        chat.reading_began.connect(self._on_reading)
        chat.reasoning_added.connect(self._thread.append_reasoning)
        chat.text_added.connect(self._thread.append_text)
        chat.section_done.connect(self._on_section)
        chat.answered.connect(lambda _, message: self._finish(message))
        chat.checked.connect(lambda _, message: self._finish(message))
        taught, side_by_side = self._services.taught, self._services.side_by_side
        taught.changed.connect(self._offer_side_by_side)
        side_by_side.nothing_left.connect(self._say_nothing_left)
        self._services.feedback.changed.connect(lambda id_: self._show_ratings([id_]))

    def _connect_thread(self) -> None:
        thread = self._thread
        thread.again_chosen.connect(self.ask_again)
        thread.side_by_side_chosen.connect(self._ask_side_by_side)
        thread.continue_chosen.connect(self._go_on)
        thread.branch_chosen.connect(self._show_branch)
        thread.rated.connect(self._services.feedback.rate)
        thread.correct_chosen.connect(self._correct)
        thread.copied.connect(lambda: self.told.emit(self.tr("The answer is copied.")))
        thread.code_copied.connect(lambda: self.told.emit(self.tr("The code is copied.")))

    # The answer ----------------------------------------------------------------------------

    def _on_asked(self, conversation: int, question: Message, answer: Message) -> None:
        self.conversation = conversation
        if len(question.alternatives) > 1 or len(answer.alternatives) > 1:
            self.show_conversation(conversation)
        else:
            self._thread.add(question)
            self._thread.add(answer)
        self._thread.scroll_to_end()
        self._thread.show_state(answer.id, self._first_words())

    def _first_words(self) -> str:
        """Say what is done before the model reads anything."""
        if self._chat.is_summarising:
            return self.tr("Reading the document…")
        if self._services.library.health().total > 0:
            return self.tr("Searching your documents…")
        return self.tr("Thinking…")

    def _on_continued(self, answer: Message) -> None:
        self._begin_anew(answer)
        self._thread.show_state(answer.id, self.tr("Going on…"))

    def _finish(self, answer: Message) -> None:
        self._thread.finish(answer)
        self._show_versions([answer])

    def _begin_anew(self, answer: Message) -> None:
        """Show what is known of an answer that is being written, in its own place."""
        self._thread.clear_answer(answer.id)
        self._thread.finish(answer)

    def _on_sources(self, answer_id: int, sources: tuple[SourcePart, ...]) -> None:
        self._thread.set_sources(answer_id, sources)

    def _on_quoted(self, answer_id: int, _: QuotationPart) -> None:
        """Show the quotation before there are words of the model."""
        messages = self._chat.messages(self.conversation or 0)
        for answer in messages:
            if answer.id == answer_id:
                self._begin_anew(answer)

    def _on_reading(self, answer_id: int, passages: int) -> None:
        if self.conversation is not None:
            self._show_versions(
                one for one in self._chat.messages(self.conversation) if one.id == answer_id
            )
        words = self.tr("Reading %Ln passages…", "", passages)
        self._thread.show_state(answer_id, words if passages else self.tr("Thinking…"))

    def _on_section(self, answer_id: int, done: int, total: int, name: str) -> None:
        words = self.tr("Summarised {done} of {total} sections").format(done=done, total=total)
        self._thread.show_state(answer_id, f"{words}: {name}" if name else words)

    def _go_on(self, answer_id: int) -> None:
        if self.conversation is not None:
            self._chat.go_on(self.conversation, answer_id)

    # Branches ------------------------------------------------------------------------------

    def _show_branch(self, message_id: int, step: int) -> None:
        if self.conversation is not None:
            self._chat.show_branch(self.conversation, message_id, step)

    def _on_branch(self, conversation: int) -> None:
        if conversation == self.conversation:
            self.show_conversation(conversation)

    def _show_versions(self, messages: Iterable[Message]) -> None:
        """Say of answers that have other versions what they were written with."""
        several = [one for one in messages if len(one.alternatives) > 1]
        if not several or self.conversation is None:
            return
        kept = self._chat.kept(self.conversation)
        for one in several:
            versions = (kept[id_] for id_ in one.alternatives if id_ in kept)
            self._thread.set_version(one.id, version_words(one, versions))

    # Side by side --------------------------------------------------------------------------

    def _offer_side_by_side(self) -> None:
        self._thread.offer_side_by_side(bool(self._services.taught.offered()))

    def _ask_side_by_side(self, answer_id: int) -> None:
        """Ask with all there is where that is one thing; else let the person choose."""
        if self.conversation is None:
            return
        taught, begin = self._services.taught, self._services.side_by_side.begin
        chosen, offered = taught.chosen(self.conversation), taught.offered()
        if len(offered) == 1:
            used = chosen if chosen.adapter else Taught(offered[0])
            begin(self.conversation, answer_id, (PLAIN_MODEL, used))
        elif offered:
            dialog = SideBySideDialog(self._theme, chosen, offered, self._page.window())
            dialog.chosen.connect(partial(begin, self.conversation, answer_id))
            dialog.open()

    def _say_nothing_left(self) -> None:
        self.told.emit(self.tr("These answers are here already, between the arrows."))

    # What a person thinks of it ------------------------------------------------------------

    def _correct(self, answer_id: int) -> None:
        messages = self._chat.messages(self.conversation or 0)
        answer = next((one for one in messages if one.id == answer_id), None)
        if answer is not None:
            feedback = self._services.feedback
            CorrectionDialog(
                self._theme, feedback, answer_id, answer.text, self._page.window()
            ).open()

    def _show_ratings(self, answer_ids: Iterable[int]) -> None:
        ids = list(answer_ids)
        known = self._services.feedback.of(ids)
        for id_ in ids:
            feedback = known.get(id_)
            rating = feedback.rating if feedback else None
            self._thread.set_rating(id_, rating.value if rating else None)
