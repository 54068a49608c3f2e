"""Keeps conversations and asks questions in them; an answer is kept as it grows.

What was written until a stop, a crash or the end of the window stays in the conversation.

Covered: the list of conversations, one answer at a time, the model that answers. Not covered: how
an answer is made (`answer_run`), which documents are asked (`scope_service`), branches, presets,
attachments.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.services.answer_run import AnswerRun, Inquiry
from desktop.services.library_service import LibraryService
from desktop.services.scope_service import ScopeService
from desktop.services.settings_service import SettingsService
from desktop.services.worker import Worker
from engine.conversations.conversations import ConversationList
from engine.conversations.records import (
    CitationMark,
    Conversation,
    DocumentUse,
    Evidence,
    Message,
    MessageState,
    Part,
    ProblemPart,
    Role,
    SearchPart,
    SourcePart,
    TextPart,
)
from engine.errors import EngineError
from engine.protocol import Values

__all__ = [
    "ChatService",
    "CitationMark",
    "Conversation",
    "DocumentUse",
    "EngineError",
    "Evidence",
    "Message",
    "MessageState",
    "ProblemPart",
    "Role",
    "SearchPart",
    "SourcePart",
    "TextPart",
]

_SAVE_EVERY_MS: Final = 1_500
_TURNS_REMEMBERED: Final = 6


@dataclass(frozen=True, slots=True)
class _Writing:
    """The answer that is being made, and where it belongs."""

    conversation_id: int
    message_id: int
    question_id: int
    asked_at: float
    run: AnswerRun


class ChatService(QObject):
    """Conversations, and the answer that is being written.

    Signals:
        conversations_changed: The list is different now.
        asked: (conversation id, question message, answer message that will grow).
        sources_found: (answer id, tuple of SourcePart); may come again with better sentences.
        reading_began: (answer id, number of passages) the model reads the prompt.
        text_added: (answer id, str).
        answered: (answer id, Message) the answer is as it will stay.
        model_changed: (name) the model that answers.
        problem: (EngineError).
    """

    conversations_changed = Signal()
    asked = Signal(int, object, object)
    sources_found = Signal(int, object)
    reading_began = Signal(int, int)
    text_added = Signal(int, str)
    answered = Signal(int, object)
    model_changed = Signal(str)
    problem = Signal(object)

    def __init__(
        self,
        conversations: ConversationList,
        library: LibraryService,
        searching: Worker,
        answering: Worker,
        settings: SettingsService,
        scopes: ScopeService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._conversations = conversations
        self._library = library
        self._scopes = scopes
        self._searching = searching
        self._answering = answering
        self._settings = settings
        self._writing: _Writing | None = None
        self.model = ""
        self._save_timer = QTimer(self)
        self._save_timer.setInterval(_SAVE_EVERY_MS)
        self._save_timer.timeout.connect(self._save)
        answering.became_ready.connect(self._on_model_ready)
        settings.changed.connect(self._on_setting)

    # Conversations -------------------------------------------------------------------------

    def conversations(self) -> list[Conversation]:
        """Return the conversations, the one changed last first."""
        return self._conversations.all()

    def messages(self, conversation_id: int) -> list[Message]:
        """Return the messages of a conversation."""
        return self._conversations.messages(conversation_id)

    def rename(self, conversation_id: int, title: str) -> None:
        """Give a conversation another title."""
        self._change(lambda: self._conversations.rename(conversation_id, title))

    def delete(self, conversation_id: int) -> None:
        """Delete a conversation; the answer being written in it is stopped first."""
        if self._writing is not None and self._writing.conversation_id == conversation_id:
            self.stop()
        self._change(lambda: self._conversations.delete(conversation_id))

    def _change(self, action: Callable[[], None]) -> None:
        try:
            action()
        except EngineError as error:
            self.problem.emit(error)
        self.conversations_changed.emit()

    # Asking --------------------------------------------------------------------------------

    @property
    def is_answering(self) -> bool:
        """Whether an answer is being made."""
        return self._writing is not None

    @property
    def answering_id(self) -> int | None:
        """The message that is being written."""
        return self._writing.message_id if self._writing else None

    def prepare(self) -> None:
        """Start the workers, so that the first question finds them ready."""
        self._searching.open_with("prepare", {})
        self._open_model()
        self._searching.start()
        self._answering.start()

    def ask(self, question: str, conversation_id: int | None) -> int | None:
        """Ask a question.

        Returns:
            The conversation, a new one when None was given; None when none could be made.
        """
        self.stop()
        try:
            if conversation_id is None:
                conversation_id = self._start_conversation(question)
            earlier = self._conversations.messages(conversation_id)
            question_id = self._conversations.add_message(
                conversation_id,
                Role.QUESTION,
                (TextPart(question),),
                parent_id=earlier[-1].id if earlier else None,
            )
            answer_id = self._conversations.add_message(
                conversation_id,
                Role.ANSWER,
                (),
                parent_id=question_id,
                state=MessageState.WRITING,
                model=self.model,
            )
            self._begin(conversation_id, question_id, answer_id)
        except EngineError as error:
            self.problem.emit(error)
        return conversation_id

    def ask_again(
        self,
        conversation_id: int,
        answer_id: int,
        use: DocumentUse = DocumentUse.WHEN_SUPPORTED,
    ) -> None:
        """Write an answer anew, in place of the old one."""
        self.stop()
        messages = self._conversations.messages(conversation_id)
        old = next((one for one in messages if one.id == answer_id), None)
        asked = next((one for one in messages if old and one.id == old.parent_id), None)
        if old is None or asked is None:
            return
        try:
            # In its own place: what was asked after it stays.
            self._conversations.update_message(old.id, (), MessageState.WRITING)
            self._begin(conversation_id, asked.id, old.id, use)
        except EngineError as error:
            self.problem.emit(error)

    def stop(self) -> None:
        """Stop at once; what was written stays."""
        if self._writing is not None:
            self._writing.run.stop()

    def shut_down(self) -> None:
        """Keep what was written; the window closes."""
        self.stop()

    def _start_conversation(self, question: str) -> int:
        scope = self._scopes.scope(None)
        started = self._conversations.start(question, scope.collection_id)
        self._scopes.choose(started.id, scope)
        return started.id

    def _begin(
        self,
        conversation_id: int,
        question_id: int,
        answer_id: int,
        use: DocumentUse = DocumentUse.WHEN_SUPPORTED,
    ) -> None:
        messages = self._conversations.messages(conversation_id)
        by_id = {one.id: one for one in messages}
        before = [one for one in messages if one.id < question_id]
        inquiry = self._inquiry(conversation_id, by_id[question_id].text, before, use)
        run = AnswerRun(inquiry, self._searching, self._answering, self)
        self._writing = _Writing(conversation_id, answer_id, question_id, time.time(), run)
        run.sources_found.connect(lambda sources: self.sources_found.emit(answer_id, sources))
        run.reading_began.connect(lambda count: self.reading_began.emit(answer_id, count))
        run.text_added.connect(lambda text: self.text_added.emit(answer_id, text))
        run.finished.connect(self._on_finished)
        self.conversations_changed.emit()
        self.asked.emit(conversation_id, by_id[question_id], by_id[answer_id])
        self._save_timer.start()
        run.start(has_documents=self._library.health().total > 0)

    def _inquiry(
        self, conversation_id: int, question: str, before: list[Message], use: DocumentUse
    ) -> Inquiry:
        current = self._settings.current
        earlier = [one.text for one in before if one.role is Role.QUESTION]
        return Inquiry(
            question,
            self._scopes.scope(conversation_id),
            current.passages,
            use,
            tuple(earlier),
            tuple(_turns(before)),
            {"longest": current.answer_tokens, "temperature": current.temperature},
        )

    def _on_finished(self, parts: tuple[Part, ...], state: MessageState) -> None:
        writing, self._writing = self._writing, None
        self._save_timer.stop()
        if writing is None:
            return
        writing.run.deleteLater()
        try:
            self._conversations.update_message(writing.message_id, parts, state)
        except EngineError as error:
            self.problem.emit(error)
        self.answered.emit(
            writing.message_id,
            Message(
                writing.message_id,
                writing.question_id,
                Role.ANSWER,
                state,
                self.model,
                writing.asked_at,
                parts,
            ),
        )

    def _save(self) -> None:
        """Keep what is written so far, in case the window ends without a word."""
        writing = self._writing
        if writing is None or not writing.run.has_begun:
            return
        try:
            self._conversations.update_message(
                writing.message_id, writing.run.parts(), MessageState.WRITING
            )
        except EngineError as error:
            # Once is enough: the end of the answer tries again.
            self._save_timer.stop()
            self.problem.emit(error)

    # The model -----------------------------------------------------------------------------

    def _open_model(self) -> None:
        current = self._settings.current
        values: Values = {
            "path": None,
            "context_tokens": current.context_tokens,
            "threads": current.threads,
        }
        self._answering.open_with("prepare", values)

    def _on_model_ready(self, values: Values) -> None:
        self.model = str(values.get("model", ""))
        self.model_changed.emit(self.model)

    def _on_setting(self, name: str) -> None:
        """A setting of the model itself needs a new process: the old one's memory is freed."""
        if name in ("context_tokens", "threads"):
            self.stop()
            self._open_model()
            self._answering.shut_down()
            self._answering.start()


def _turns(messages: list[Message]) -> list[dict[str, str]]:
    """Return the questions with a whole answer, each followed by it.

    Many models refuse a conversation in which one side speaks twice in a row.
    """
    questions = {one.id: one for one in messages if one.role is Role.QUESTION}
    turns: list[dict[str, str]] = []
    for one in messages:
        question = questions.get(one.parent_id or 0)
        if question is not None and one.state is MessageState.COMPLETE and one.text:
            turns.append({"speaker": "user", "text": question.text})
            turns.append({"speaker": "assistant", "text": one.text})
    return turns[-_TURNS_REMEMBERED:]
