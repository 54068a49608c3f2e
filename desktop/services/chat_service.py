"""Asks a question: sources first, then the words, all of it kept as it grows.

The searching worker finds the passages; they are shown at once and handed to the answering worker,
while the searching worker goes on and finds the best sentence of each by meaning. What was written
until a stop, a crash or the end of the window stays in the conversation.

Covered: one answer at a time. Not covered: branches, presets, attachments.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.services.library_service import LibraryService
from desktop.services.operation import Operation
from desktop.services.settings_service import SettingsService
from desktop.services.worker import Worker
from engine.conversations.conversations import ConversationList
from engine.conversations.records import (
    CitationMark,
    Conversation,
    Message,
    MessageState,
    Part,
    ProblemPart,
    Role,
    SourcePart,
    TextPart,
)
from engine.errors import EngineError
from engine.protocol import Values

__all__ = [
    "ChatService",
    "CitationMark",
    "Conversation",
    "EngineError",
    "Message",
    "MessageState",
    "ProblemPart",
    "Role",
    "SourcePart",
    "TextPart",
]

_SEARCH_PATIENCE_MS: Final = 120_000
_ANSWER_PATIENCE_MS: Final = 600_000
"""A long prompt on a slow computer is read in silence before the first word."""

_SAVE_EVERY_MS: Final = 1_500
_TURNS_REMEMBERED: Final = 6


@dataclass(slots=True)
class _Writing:
    """The answer that is being made."""

    conversation_id: int
    message_id: int
    question_id: int
    question: str
    asked_at: float
    sources: tuple[SourcePart, ...] = ()
    text: str = ""
    caution: ProblemPart | None = None
    is_answering: bool = False

    def parts(self) -> tuple[Part, ...]:
        """What is known of it so far."""
        text = (TextPart(self.text),) if self.text else ()
        caution = (self.caution,) if self.caution else ()
        return (*caution, *self.sources, *text)


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
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._conversations = conversations
        self._library = library
        self._searching = searching
        self._answering = answering
        self._settings = settings
        self._writing: _Writing | None = None
        self._search: Operation | None = None
        self._answer: Operation | None = None
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
        if self._writing is not None:
            self.stop()
        try:
            if conversation_id is None:
                conversation_id = self._conversations.start(question).id
            earlier = self._conversations.messages(conversation_id)
            question_id = self._conversations.add_message(
                conversation_id,
                Role.QUESTION,
                (TextPart(question),),
                parent_id=earlier[-1].id if earlier else None,
            )
            self._begin(conversation_id, question, question_id)
        except EngineError as error:
            self.problem.emit(error)
        return conversation_id

    def ask_again(self, conversation_id: int, answer_id: int) -> None:
        """Write an answer anew, in place of the old one."""
        if self._writing is not None:
            self.stop()
        messages = self._conversations.messages(conversation_id)
        old = next((one for one in messages if one.id == answer_id), None)
        asked = next((one for one in messages if old and one.id == old.parent_id), None)
        if old is None or asked is None:
            return
        try:
            # In its own place: what was asked after it stays.
            self._conversations.update_message(old.id, (), MessageState.WRITING)
            self._begin_writing(conversation_id, old.id, asked.text, asked.id)
        except EngineError as error:
            self.problem.emit(error)

    def stop(self) -> None:
        """Stop at once; what was written stays."""
        writing = self._writing
        if writing is None:
            return
        for operation in (self._search, self._answer):
            if operation is not None:
                operation.cancel()
        self._finish(writing.parts(), MessageState.STOPPED)

    def shut_down(self) -> None:
        """Keep what was written; the window closes."""
        self.stop()

    def _begin(self, conversation_id: int, question: str, question_id: int) -> None:
        message_id = self._conversations.add_message(
            conversation_id,
            Role.ANSWER,
            (),
            parent_id=question_id,
            state=MessageState.WRITING,
            model=self.model,
        )
        self._begin_writing(conversation_id, message_id, question, question_id)

    def _begin_writing(
        self, conversation_id: int, message_id: int, question: str, question_id: int
    ) -> None:
        self._writing = _Writing(conversation_id, message_id, question_id, question, time.time())
        messages = {one.id: one for one in self._conversations.messages(conversation_id)}
        self.conversations_changed.emit()
        self.asked.emit(conversation_id, messages[question_id], messages[message_id])
        self._save_timer.start()
        if self._library.health().total == 0:
            self._start_answer(self._writing, [])
        else:
            self._start_search(self._writing)

    # Searching -----------------------------------------------------------------------------

    def _start_search(self, writing: _Writing) -> None:
        values: Values = {
            "question": writing.question,
            "count": self._settings.current.passages,
        }
        operation = self._searching.request("search", values, _SEARCH_PATIENCE_MS)
        self._search = operation
        operation.progressed.connect(lambda _, found: self._on_found(writing, found))
        operation.succeeded.connect(lambda found: self._on_found(writing, found))
        operation.failed.connect(lambda error: self._on_search_failure(writing, error))

    def _on_found(self, writing: _Writing, found: Values) -> None:
        """Passages: the first time they start the answer, later they only get better sentences."""
        if writing is not self._writing:
            return
        cited = {source.number for source in writing.sources if source.cited}
        writing.sources = tuple(
            _source_of(number, values, is_cited=number in cited)
            for number, values in enumerate(found["passages"], start=1)
        )
        if found["unfinished"] and writing.caution is None:
            writing.caution = ProblemPart(
                f"{found['unfinished']} documents were not in the index yet when this was asked.",
                "The answer may be incomplete: ask again when indexing has finished.",
            )
        self.sources_found.emit(writing.message_id, writing.sources)
        if not writing.is_answering:
            self._start_answer(writing, found["passages"])

    # Answering -----------------------------------------------------------------------------

    def _start_answer(self, writing: _Writing, passages: Sequence[Values]) -> None:
        writing.is_answering = True
        current = self._settings.current
        values: Values = {
            "question": writing.question,
            "passages": list(passages),
            "history": self._history(writing),
            "sampling": {"longest": current.answer_tokens, "temperature": current.temperature},
        }
        operation = self._answering.request("answer", values, _ANSWER_PATIENCE_MS)
        self._answer = operation
        operation.progressed.connect(lambda event, told: self._on_writing(writing, event, told))
        operation.succeeded.connect(lambda answer: self._on_answer(writing, answer))
        operation.failed.connect(lambda error: self._on_failure(writing, error))

    def _history(self, writing: _Writing) -> list[dict[str, str]]:
        """Return the questions with a whole answer, each followed by it.

        Many models refuse a conversation in which one side speaks twice in a row.
        """
        messages = self._conversations.messages(writing.conversation_id)
        questions = {one.id: one for one in messages if one.role is Role.QUESTION}
        turns: list[dict[str, str]] = []
        for one in messages:
            if one.id == writing.message_id:
                break
            question = questions.get(one.parent_id or 0)
            if question is not None and one.state is MessageState.COMPLETE and one.text:
                turns.append({"speaker": "user", "text": question.text})
                turns.append({"speaker": "assistant", "text": one.text})
        return turns[-_TURNS_REMEMBERED:]

    def _on_writing(self, writing: _Writing, event: str, told: Values) -> None:
        if writing is not self._writing:
            return
        if event == "prompt":
            self.reading_began.emit(writing.message_id, len(told["given"]))
        elif event == "text":
            writing.text += told["text"]
            self.text_added.emit(writing.message_id, told["text"])

    def _on_answer(self, writing: _Writing, answer: Values) -> None:
        if writing is not self._writing:
            return
        marks = tuple(
            CitationMark(int(mark["position"]), tuple(mark["numbers"])) for mark in answer["marks"]
        )
        cited = {number for mark in marks for number in mark.numbers}
        writing.text = answer["text"]
        writing.sources = tuple(
            replace(source, cited=source.number in cited) for source in writing.sources
        )
        cautions = tuple(filter(None, (writing.caution, _caution_about(answer))))
        text = TextPart(writing.text, marks)
        self._finish((*cautions, *writing.sources, text), MessageState.COMPLETE)

    def _on_search_failure(self, writing: _Writing, error: EngineError) -> None:
        """Without passages there is no answer; with them, only their best sentences are missing."""
        if not writing.is_answering:
            self._on_failure(writing, error)

    def _on_failure(self, writing: _Writing, error: EngineError) -> None:
        if writing is not self._writing:
            return
        problem = ProblemPart(error.message, error.hint, error.detail)
        self._finish((*writing.parts(), problem), MessageState.FAILED)

    def _finish(self, parts: tuple[Part, ...], state: MessageState) -> None:
        writing, self._writing = self._writing, None
        self._save_timer.stop()
        self._search = self._answer = None
        if writing is None:
            return
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
        if writing is None or not (writing.text or writing.sources):
            return
        try:
            self._conversations.update_message(
                writing.message_id, writing.parts(), MessageState.WRITING
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


def _caution_about(answer: Values) -> ProblemPart | None:
    """Say why an answer is not whole."""
    if answer["was_looping"]:
        return ProblemPart(
            "The model began to repeat itself and was stopped.",
            "Small models do that. The marked sentences in the sources are exact.",
        )
    if not answer["is_whole"]:
        return ProblemPart(
            "The answer was cut at its longest length.", "Raise “Longest answer” in the settings."
        )
    return None


def _source_of(number: int, values: dict[str, Any], *, is_cited: bool) -> SourcePart:
    return SourcePart(
        number,
        str(values["path"]),
        str(values["content_hash"]),
        str(values["location"]),
        values["page"],
        int(values["start"]),
        int(values["end"]),
        str(values["text"]),
        int(values["best_start"]),
        int(values["best_end"]),
        is_cited,
    )
