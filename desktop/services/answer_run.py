"""Makes one answer: passages first, then the words, or the plain word that there is no evidence.

The searching worker finds the passages; they are told at once and handed to the answering worker,
while the searching worker goes on and finds the best sentence of each by meaning. Where the
documents hold too little, no model is asked, unless the person wants it. An answer that was cut or
stopped goes on in its own place, from the passages that it had.

Covered: search, pinned texts, answer, continuation, stop, failure. Not covered: what is known so
far (`answer_draft`), keeping it (`chat_service`), checking it (`answer_check`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services.adapter_choice import PLAIN_MODEL, Taught
from desktop.services.answer_check import quotation_of
from desktop.services.answer_draft import AnswerDraft
from desktop.services.answering_model import AnsweringModel
from desktop.services.operation import Operation
from desktop.services.pinned_texts import PinnedTexts
from desktop.services.sources import passage_of
from desktop.services.worker import Worker
from engine.conversations.records import (
    AskedScope,
    DocumentUse,
    Evidence,
    MessageState,
    Part,
    ProblemPart,
    SearchPart,
)
from engine.errors import EngineError
from engine.models.adapters import fits
from engine.protocol import Values

_SEARCH_PATIENCE_MS: Final = 120_000
_ANSWER_PATIENCE_MS: Final = 600_000
"""A long prompt on a slow computer is read in silence before the first word."""


@dataclass(frozen=True, slots=True)
class Inquiry:
    """What is asked, and how.

    Attributes:
        question: As the person wrote it.
        scope: Where to search.
        count: How many passages to find.
        use: Whether the answer depends on the documents.
        earlier: The questions before it in the conversation, the oldest first.
        history: The turns before it that the model reads.
        sampling: How the model chooses its words.
        system_prompt: What the model is told first; empty for Inglenook's own words.
        pinned: Documents whose text the model reads before everything else.
        unread: Names of attachments that are not in the index yet.
        has_documents: Whether there is anything to search.
        quotation_leads: Whether the sentence that answers best is wanted before the model's words.
        taught: What the answer uses of all that was taught.
    """

    question: str
    scope: AskedScope
    count: int
    use: DocumentUse
    earlier: tuple[str, ...]
    history: tuple[dict[str, str], ...]
    sampling: Values
    system_prompt: str = ""
    pinned: tuple[Path, ...] = ()
    unread: tuple[str, ...] = ()
    has_documents: bool = True
    quotation_leads: bool = False
    taught: Taught = PLAIN_MODEL


class AnswerRun(QObject):
    """One answer that is being made.

    Signals:
        sources_found: (tuple of SourcePart); may come again with better sentences.
        quoted: (QuotationPart) the sentence that answers best, before the model's words.
        reading_began: (number of passages) the model reads the prompt.
        reasoning_added: (str) what the model thinks before it answers.
        text_added: (str).
        finished: (parts, MessageState) once, at the end.
    """

    sources_found = Signal(object)
    quoted = Signal(object)
    reading_began = Signal(int)
    reasoning_added = Signal(str)
    text_added = Signal(str)
    finished = Signal(object, object)

    def __init__(
        self,
        inquiry: Inquiry,
        searching: Worker,
        model: AnsweringModel,
        parent: QObject | None = None,
        *,
        begun: Sequence[Part] = (),
    ) -> None:
        """Prepare the run; `begun` are the parts of an answer that is to go on."""
        super().__init__(parent)
        self._inquiry = inquiry
        self._searching = searching
        self._model = model
        self._draft = AnswerDraft(begun)
        self._continues_from = self._draft.text
        self._draft.miss(inquiry.unread)
        self._taught = inquiry.taught
        self._pinned = PinnedTexts(inquiry.pinned, self)
        self._passages: list[Values] | None = None
        """What the model reads; None until it is known."""
        self._search: Operation | None = None
        self._quotation: Operation | None = None
        self._answer: Operation | None = None
        self._is_finished = False
        self._pinned.ready.connect(self._send)
        model.settled.connect(self._send)

    @property
    def has_begun(self) -> bool:
        """Whether there is anything that is worth keeping."""
        return bool(self._draft.text or self._draft.sources)

    def parts(self) -> tuple[Part, ...]:
        """What is known of the answer so far."""
        return self._draft.parts()

    @property
    def pinned(self) -> tuple[Path, ...]:
        """The documents that the model reads as a whole."""
        return self._inquiry.pinned

    def asked(self) -> Values | None:
        """What the answering worker was asked with; None where it was not."""
        return None if self._answer is None else self._answer_values(self._passages or [])

    def start(self) -> None:
        """Begin: with the search, where there is something to search and it is wanted."""
        self._pinned.fetch(self._searching)
        if self._continues_from:
            # All of them, so that each keeps its number.
            self._start_answer([passage_of(one) for one in self._draft.sources])
        elif self._inquiry.use is DocumentUse.NEVER:
            self._draft.search = SearchPart(use=DocumentUse.NEVER)
            self._start_answer([])
        elif self._inquiry.has_documents:
            self._start_search()
        else:
            self._start_answer([])

    def stop(self) -> None:
        """End at once with what is known."""
        self._pinned.cancel()
        for operation in (self._search, self._quotation, self._answer):
            if operation is not None:
                operation.cancel()
        self._finish(self.parts(), MessageState.STOPPED)

    # Searching -----------------------------------------------------------------------------

    def _start_search(self) -> None:
        inquiry = self._inquiry
        values: Values = {
            "question": inquiry.question,
            "count": inquiry.count,
            "scope": inquiry.scope.as_values(),
            "earlier": list(inquiry.earlier),
        }
        operation = self._searching.request("search", values, _SEARCH_PATIENCE_MS)
        self._search = operation
        operation.progressed.connect(lambda _, found: self._on_found(found, is_final=False))
        operation.succeeded.connect(lambda found: self._on_found(found, is_final=True))
        operation.failed.connect(self._on_search_failure)

    def _on_found(self, found: Values, *, is_final: bool) -> None:
        """Passages: the first time they start the answer, later they only get better sentences."""
        if self._is_finished:
            return
        search = self._search_part_of(found)
        self._draft.find(search, found["passages"], int(found["unfinished"]))
        self.sources_found.emit(self._draft.sources)
        if self._passages is not None:
            return
        if not search.holds_back:
            self._start_quotation(found["passages"])
            self._start_answer(found["passages"])
        elif is_final:
            self._finish_without_answer()

    def _search_part_of(self, found: Values) -> SearchPart:
        return SearchPart(
            str(found["searched_for"]),
            Evidence(found["evidence"]),
            self._inquiry.use,
            self._inquiry.scope,
            self._inquiry.count,
        )

    def _on_search_failure(self, error: EngineError) -> None:
        """Without passages there is no answer; with them, only their best sentences are missing."""
        if self._draft.search is None:
            self._on_failure(error)
        elif self._passages is None:
            self._finish_without_answer()

    def _finish_without_answer(self) -> None:
        """The documents hold too little: their closest passages are shown, given to nobody."""
        self._draft.give_none()
        self._finish(self.parts(), MessageState.COMPLETE)

    def _start_quotation(self, passages: Sequence[Values]) -> None:
        """Ask for the sentence that answers best, where a person wants to read it first."""
        if not self._inquiry.quotation_leads or not passages:
            return
        values: Values = {
            "question": self._inquiry.question,
            "text": "",
            "passages": list(passages),
        }
        operation = self._searching.request("check", values, _SEARCH_PATIENCE_MS)
        self._quotation = operation
        # A failure is no loss: the check of the whole answer asks once more.
        operation.succeeded.connect(self._on_quotation)

    def _on_quotation(self, checked: Values) -> None:
        quotation = quotation_of(checked, leads=True)
        if quotation is not None and not self._is_finished:
            self._draft.quote(quotation)
            self.quoted.emit(quotation)

    # Answering -----------------------------------------------------------------------------

    def _start_answer(self, passages: Sequence[Values]) -> None:
        self._passages = list(passages)
        self._send()

    def _send(self) -> None:
        """Ask the model once everything is there that it reads, and it is there itself."""
        is_waiting = not self._pinned.is_ready or self._model.is_on_trial
        if self._passages is None or self._answer is not None or self._is_finished or is_waiting:
            return
        self._draft.miss(self._pinned.missed)
        self._settle_taught()
        operation = self._model.worker.request(
            "answer", self._answer_values(self._passages), _ANSWER_PATIENCE_MS
        )
        self._answer = operation
        operation.progressed.connect(self._on_writing)
        operation.succeeded.connect(self._on_answer)
        operation.failed.connect(self._on_failure)

    def _answer_values(self, passages: list[Values]) -> Values:
        return {
            "question": self._inquiry.question,
            "passages": passages,
            "history": list(self._inquiry.history),
            "pinned": self._pinned.texts,
            "system_prompt": self._inquiry.system_prompt,
            "continue_from": self._continues_from,
            "sampling": self._inquiry.sampling,
            "adapter": self._taught.as_values(),
        }

    def _settle_taught(self) -> None:
        """Ask the plain model where another one answers than the one that was taught.

        That may have changed since the question: a model that cannot be loaded gives way to the
        starter.
        """
        used, adapter = self._model.used, self._taught.adapter
        reason = fits(adapter, used) if adapter and used else ""
        if reason:
            self._taught = PLAIN_MODEL
            self._draft.leave_taught(reason)
        self._draft.use_taught(self._taught.name, self._taught.scale)

    def _on_writing(self, event: str, told: Values) -> None:
        if self._is_finished:
            return
        if event == "prompt":
            self.reading_began.emit(self._draft.read(told))
        elif event == "reasoning":
            self._draft.think(told["text"])
            self.reasoning_added.emit(told["text"])
        elif event == "text":
            self._draft.write(told["text"])
            self.text_added.emit(told["text"])

    def _on_answer(self, answer: Values) -> None:
        self._draft.complete(answer)
        was_stopped = bool(answer["was_stopped"])
        self._finish(self.parts(), MessageState.STOPPED if was_stopped else MessageState.COMPLETE)

    def _on_failure(self, error: EngineError) -> None:
        problem = ProblemPart(error.message, error.hint, error.detail)
        self._finish((*self.parts(), problem), MessageState.FAILED)

    def _finish(self, parts: tuple[Part, ...], state: MessageState) -> None:
        if not self._is_finished:
            self._is_finished = True
            self.finished.emit(parts, state)
