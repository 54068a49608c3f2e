"""Asks questions in conversations; an answer is kept as it grows.

What was written until a stop, a crash or the end of the window stays in the conversation. Asking
again, or in other words, makes a branch: nothing that was said is lost, and everything follows the
branch that is shown.

Covered: asking, asking again, editing, going on, summarising a document, branches, one answer at a
time. Not covered: how an answer is made (`answer_run`, `summary_run`), what a question is asked
with (`inquiries`), which model answers (`answering_model`), the list as a whole
(`conversation_service`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.services.adapter_choice import Taught
from desktop.services.answer_check import AnswerCheck
from desktop.services.answer_draft import was_cut
from desktop.services.answer_run import AnswerRun
from desktop.services.answering_model import AnsweringModel
from desktop.services.context_use import ContextUse, context_use_of
from desktop.services.inquiries import Inquiries
from desktop.services.read_ahead import ReadAhead
from desktop.services.summary_run import SummaryRun, summarised_document
from desktop.services.worker import Worker
from engine.conversations.conversations import ConversationList, title_of
from engine.conversations.records import (
    CheckPart,
    CitationMark,
    DocumentUse,
    Evidence,
    MeasurePart,
    Message,
    MessageState,
    Part,
    ProblemPart,
    QuotationPart,
    ReasoningPart,
    Role,
    SearchPart,
    SentenceCheck,
    SourcePart,
    Support,
    TextPart,
)
from engine.errors import EngineError

__all__ = [
    "ChatService",
    "CheckPart",
    "CitationMark",
    "ContextUse",
    "DocumentUse",
    "EngineError",
    "Evidence",
    "MeasurePart",
    "Message",
    "MessageState",
    "ProblemPart",
    "QuotationPart",
    "ReasoningPart",
    "Role",
    "SearchPart",
    "SentenceCheck",
    "SourcePart",
    "Support",
    "TextPart",
    "summarised_document",
    "was_cut",
]

_SAVE_EVERY_MS: Final = 1_500


@dataclass(frozen=True, slots=True)
class _Writing:
    """The answer that is being made, and where it belongs."""

    conversation_id: int
    question: str
    answer: Message
    run: AnswerRun | SummaryRun
    quotation_leads: bool = False


class ChatService(QObject):
    """What is said in conversations, and the answer that is being written.

    Signals:
        conversations_changed: The list is different now.
        asked: (conversation id, question message, answer message that will grow).
        continued: (answer message) it goes on in its own place.
        branch_changed: (conversation id) another branch of it is shown now.
        sources_found: (answer id, tuple of SourcePart); may come again with better sentences.
        quoted: (answer id, QuotationPart) before there are words of the model.
        reading_began: (answer id, number of passages) the model reads the prompt.
        reasoning_added: (answer id, str).
        text_added: (answer id, str).
        section_done: (answer id, done, total, name) of a document that is summarised.
        answered: (answer id, Message) the answer is whole, or ended otherwise.
        checked: (answer id, Message) the answer was held against its passages.
        model_changed: (name) the model that answers.
        problem: (EngineError).
    """

    conversations_changed = Signal()
    asked = Signal(int, object, object)
    continued = Signal(object)
    branch_changed = Signal(int)
    sources_found = Signal(int, object)
    quoted = Signal(int, object)
    reading_began = Signal(int, int)
    reasoning_added = Signal(int, str)
    text_added = Signal(int, str)
    section_done = Signal(int, int, int, str)
    answered = Signal(int, object)
    checked = Signal(int, object)
    model_changed = Signal(str)
    problem = Signal(object)

    def __init__(
        self,
        conversations: ConversationList,
        searching: Worker,
        model: AnsweringModel,
        inquiries: Inquiries,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._conversations = conversations
        self._searching = searching
        self._model = model
        self._inquiries = inquiries
        self._check = AnswerCheck(searching, self)
        self._check.checked.connect(self._on_checked)
        self._read_ahead = ReadAhead(model.worker)
        self._writing: _Writing | None = None
        self._unasked: dict[int, str] = {}
        """Titles of conversations that began with a document, and have no question yet."""
        self._save_timer = QTimer(self)
        self._save_timer.setInterval(_SAVE_EVERY_MS)
        self._save_timer.timeout.connect(self._save)
        model.changing.connect(self.stop)
        model.changed.connect(self.model_changed)

    # What was said -------------------------------------------------------------------------

    @property
    def model(self) -> str:
        """The name of the model that answers; empty until it is loaded."""
        return self._model.name

    def messages(self, conversation_id: int) -> list[Message]:
        """Return the messages of the branch that is shown, with all that is written by now."""
        messages = self._conversations.messages(conversation_id)
        return [self._as_written(one) for one in messages]

    def delete(self, conversation_id: int) -> None:
        """Delete a conversation; the answer being written in it is stopped first."""
        if self._writing is not None and self._writing.conversation_id == conversation_id:
            self.stop()
        self._change(lambda: self._conversations.delete(conversation_id))

    def begin(self, title: str) -> int | None:
        """Begin a conversation before there is a question, for a document that comes first.

        Returns:
            The conversation; None when none could be made.
        """
        made: list[int] = []
        self._try(lambda: made.append(self._start_conversation(title)))
        self._unasked.update(dict.fromkeys(made, title_of(title)))
        self.conversations_changed.emit()
        return made[0] if made else None

    def kept(self, conversation_id: int) -> dict[int, Message]:
        """Return the messages of all branches by id, with all that is written by now."""
        messages = self._conversations.all_messages(conversation_id)
        return {one.id: self._as_written(one) for one in messages}

    def show_branch(self, conversation_id: int, message_id: int, step: int) -> None:
        """Show the branch through another message with the same parent.

        Args:
            conversation_id: Where it is.
            message_id: The message that is shown now.
            step: How many alternatives further, -1 or 1.
        """
        shown = self._message(conversation_id, message_id)
        if shown is None or message_id not in shown.alternatives:
            return
        place = shown.alternatives.index(message_id) + step
        if 0 <= place < len(shown.alternatives):
            self._try(lambda: self._conversations.show_branch(shown.alternatives[place]))
            self.branch_changed.emit(conversation_id)

    def show_message(self, conversation_id: int, message_id: int) -> None:
        """Show the branch that a message is in, for one that was found by its words."""
        self._try(lambda: self._conversations.show_branch(message_id))
        self.branch_changed.emit(conversation_id)

    def context_use(self, conversation_id: int | None) -> ContextUse:
        """Return how full the model's context is with what was said so far."""
        messages = [] if conversation_id is None else self._conversations.messages(conversation_id)
        return context_use_of(messages, self._model.context_tokens)

    def _as_written(self, message: Message) -> Message:
        if self._writing is None or self._writing.answer.id != message.id:
            return message
        return replace(message, parts=self._writing.run.parts())

    def _message(self, conversation_id: int, message_id: int) -> Message | None:
        messages = self._conversations.messages(conversation_id)
        return next((one for one in messages if one.id == message_id), None)

    def _change(self, action: Callable[[], None]) -> None:
        self._try(action)
        self.conversations_changed.emit()

    def _try(self, action: Callable[[], object]) -> None:
        try:
            action()
        except EngineError as error:
            self.problem.emit(error)

    # Asking --------------------------------------------------------------------------------

    @property
    def is_answering(self) -> bool:
        """Whether an answer is being made."""
        return self._writing is not None

    @property
    def answering_id(self) -> int | None:
        """The message that is being written."""
        return self._writing.answer.id if self._writing else None

    @property
    def is_summarising(self) -> bool:
        """Whether the answer that is being made is the summary of a document."""
        return self._writing is not None and isinstance(self._writing.run, SummaryRun)

    def prepare(self) -> None:
        """Start the workers, so that the first question finds them ready."""
        self._searching.open_with("prepare", {})
        self._searching.start()
        self._model.open()

    def ask(self, question: str, conversation_id: int | None) -> int | None:
        """Ask a question.

        Returns:
            The conversation, a new one when None was given; None when none could be made.
        """
        self.stop()
        try:
            if conversation_id is None:
                conversation_id = self._start_conversation(question)
            else:
                self._name_after(conversation_id, question)
            earlier = self._conversations.messages(conversation_id)
            parent_id = earlier[-1].id if earlier else None
            self._ask_below(conversation_id, parent_id, question)
        except EngineError as error:
            self.problem.emit(error)
        return conversation_id

    def ask_edited(self, conversation_id: int, question_id: int, question: str) -> None:
        """Ask a question in other words; the old one and all below it stay as a branch."""
        self.stop()
        # Its branch may have been left while the words were written.
        edited = self.kept(conversation_id).get(question_id)
        if edited is not None and edited.role is Role.QUESTION:
            self._try(lambda: self._ask_below(conversation_id, edited.parent_id, question))

    def ask_again(
        self,
        conversation_id: int,
        answer_id: int,
        use: DocumentUse = DocumentUse.WHEN_SUPPORTED,
        taught: Taught | None = None,
    ) -> None:
        """Write another answer, with what is chosen or with this; the old one stays beside it."""
        self.stop()
        kept = self.kept(conversation_id)
        old = kept.get(answer_id)
        asked = kept.get(old.parent_id or 0) if old else None
        if old is None or asked is None or old.role is not Role.ANSWER:
            return
        document = summarised_document(old)
        if document is not None:
            self._try(lambda: self._summarise_below(conversation_id, asked.id, document))
        else:
            self._try(lambda: self._answer_below(conversation_id, asked.id, use, taught))

    def go_on(self, conversation_id: int, answer_id: int) -> None:
        """Write an answer on that was stopped or cut; its old words stay whatever happens."""
        self.stop()
        answer = self._message(conversation_id, answer_id)
        asked = self._message(conversation_id, answer.parent_id or 0) if answer else None
        if answer is None or asked is None or not answer.text or summarised_document(answer):
            return
        before = self._before(conversation_id, asked.id)
        self._model.use(self._inquiries.presets.model(conversation_id))
        taught = self._inquiries.adapters.of_answer(answer)
        inquiry = self._inquiries.make(conversation_id, asked.text, before, taught=taught)
        run = AnswerRun(inquiry, self._searching, self._model, self, begun=answer.parts)
        writing = replace(answer, state=MessageState.WRITING, parts=run.parts())
        try:
            self._conversations.update_message(answer.id, writing.parts, MessageState.WRITING)
        except EngineError as error:
            self.problem.emit(error)
            return
        self._follow(run, answer.id)
        self._write(_Writing(conversation_id, asked.text, writing, run, inquiry.quotation_leads))
        self.continued.emit(writing)
        run.start()

    def summarise(self, conversation_id: int | None, path: Path) -> int | None:
        """Summarise a whole document section by section, as an answer of a conversation.

        Returns:
            The conversation, a new one when None was given; None when none could be made.
        """
        self.stop()
        request = f"Summarise “{path.name}” section by section."
        try:
            if conversation_id is None:
                conversation_id = self._start_conversation(request)
            self._name_after(conversation_id, request)
            earlier = self._conversations.messages(conversation_id)
            question_id = self._conversations.add_message(
                conversation_id,
                Role.QUESTION,
                (TextPart(request),),
                parent_id=earlier[-1].id if earlier else None,
            )
            self._summarise_below(conversation_id, question_id, path)
        except EngineError as error:
            self.problem.emit(error)
        return conversation_id

    def stop(self) -> None:
        """Stop at once; what was written stays."""
        if self._writing is not None:
            self._writing.run.stop()

    def shut_down(self) -> None:
        """Keep what was written; the window closes."""
        self.stop()
        self._read_ahead.give_way()

    def _start_conversation(self, title: str) -> int:
        scope = self._inquiries.scopes.scope(None)
        started = self._conversations.start(title, scope.collection_id)
        self._inquiries.scopes.choose(started.id, scope)
        self._inquiries.presets.begin(started.id)
        return started.id

    def _name_after(self, conversation_id: int, question: str) -> None:
        """Call a conversation that began with a document after its first question.

        A title that a person gave it meanwhile stays.
        """
        given = self._unasked.pop(conversation_id, None)
        conversation = self._conversations.at(conversation_id)
        if given is not None and conversation is not None and conversation.title == given:
            self._conversations.rename(conversation_id, title_of(question))

    # Answering -----------------------------------------------------------------------------

    def _ask_below(self, conversation_id: int, parent_id: int | None, question: str) -> None:
        """Write a question below a message, and its answer below that.

        Raises:
            EngineError: It cannot be kept.
        """
        question_id = self._conversations.add_message(
            conversation_id, Role.QUESTION, (TextPart(question),), parent_id=parent_id
        )
        self._answer_below(conversation_id, question_id)

    def _answer_below(
        self,
        conversation_id: int,
        question_id: int,
        use: DocumentUse = DocumentUse.WHEN_SUPPORTED,
        taught: Taught | None = None,
    ) -> None:
        question, answer = self._begin_answer(conversation_id, question_id)
        before = self._before(conversation_id, question_id)
        self._model.use(self._inquiries.presets.model(conversation_id))
        taught = taught or self._inquiries.adapters.chosen(conversation_id)
        inquiry = self._inquiries.make(conversation_id, question.text, before, use, taught)
        run = AnswerRun(inquiry, self._searching, self._model, self)
        self._follow(run, answer.id)
        self._write(_Writing(conversation_id, question.text, answer, run, inquiry.quotation_leads))
        self._tell_asked(conversation_id, question, answer)
        run.start()

    def _summarise_below(self, conversation_id: int, question_id: int, path: Path) -> None:
        question, answer = self._begin_answer(conversation_id, question_id)
        self._model.use(self._inquiries.presets.model(conversation_id))
        presets = self._inquiries.presets
        sampling = presets.sampling(presets.chosen(conversation_id))
        run = SummaryRun(path, self._searching, self._model, self, sampling=sampling)
        run.section_done.connect(lambda *told: self.section_done.emit(answer.id, *told))
        run.text_added.connect(lambda text: self.text_added.emit(answer.id, text))
        self._write(_Writing(conversation_id, question.text, answer, run))
        self._tell_asked(conversation_id, question, answer)
        run.start()

    def _begin_answer(self, conversation_id: int, question_id: int) -> tuple[Message, Message]:
        """Write an empty answer below a question, and return both."""
        self._conversations.add_message(
            conversation_id,
            Role.ANSWER,
            (),
            parent_id=question_id,
            state=MessageState.WRITING,
            model=self.model,
        )
        *_, question, answer = self._conversations.messages(conversation_id)
        return question, answer

    def _before(self, conversation_id: int, question_id: int) -> list[Message]:
        """Return the messages before a question in its branch."""
        messages = self._conversations.messages(conversation_id)
        return [one for one in messages if one.id < question_id]

    def _follow(self, run: AnswerRun, answer_id: int) -> None:
        run.sources_found.connect(lambda sources: self.sources_found.emit(answer_id, sources))
        run.quoted.connect(lambda quotation: self.quoted.emit(answer_id, quotation))
        run.reading_began.connect(lambda count: self.reading_began.emit(answer_id, count))
        run.reasoning_added.connect(lambda text: self.reasoning_added.emit(answer_id, text))
        run.text_added.connect(lambda text: self.text_added.emit(answer_id, text))

    def _write(self, writing: _Writing) -> None:
        self._read_ahead.give_way()
        self._writing = writing
        writing.run.finished.connect(self._on_finished)
        self._save_timer.start()

    def _tell_asked(self, conversation_id: int, question: Message, answer: Message) -> None:
        self.conversations_changed.emit()
        self.asked.emit(conversation_id, question, answer)

    def _on_finished(self, parts: tuple[Part, ...], state: MessageState) -> None:
        writing, self._writing = self._writing, None
        self._save_timer.stop()
        if writing is None:
            return
        writing.run.deleteLater()
        answer = replace(
            writing.answer, parts=parts, state=state, model=self.model or writing.answer.model
        )
        self._try(lambda: self._conversations.update_message(answer.id, parts, state))
        self.answered.emit(answer.id, answer)
        if isinstance(writing.run, AnswerRun):
            self._check.begin(
                writing.conversation_id,
                writing.question,
                answer,
                quotation_leads=writing.quotation_leads,
                pinned=writing.run.pinned,
            )
            asked = writing.run.asked()
            if asked is not None and state is MessageState.COMPLETE and answer.text:
                self._read_ahead.begin(asked, answer.text)

    def _on_checked(self, conversation_id: int, answer: Message) -> None:
        """Keep a check with its answer, unless that goes on, went on or is gone meanwhile."""
        kept = self.kept(conversation_id).get(answer.id)
        if kept is None or (kept.text, kept.state) != (answer.text, answer.state):
            return
        self._try(lambda: self._conversations.update_message(answer.id, answer.parts, answer.state))
        self.checked.emit(answer.id, answer)

    def _save(self) -> None:
        """Keep what is written so far, in case the window ends without a word."""
        writing = self._writing
        if writing is None or not writing.run.has_begun:
            return
        try:
            self._conversations.update_message(
                writing.answer.id, writing.run.parts(), MessageState.WRITING
            )
        except EngineError as error:
            # Once is enough: the end of the answer tries again.
            self._save_timer.stop()
            self.problem.emit(error)
