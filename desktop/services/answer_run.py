"""Makes one answer: passages first, then the words, or the plain word that there is no evidence.

The searching worker finds the passages; they are told at once and handed to the answering worker,
while the searching worker goes on and finds the best sentence of each by meaning. Where the
documents hold too little, no model is asked, unless the person wants it.

Covered: search, answer, stop, failure, what is known so far. Not covered: keeping it
(`chat_service`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services.operation import Operation
from desktop.services.sources import source_of
from desktop.services.worker import Worker
from engine.conversations.records import (
    AskedScope,
    CitationMark,
    DocumentUse,
    Evidence,
    MessageState,
    Part,
    ProblemPart,
    SearchPart,
    SourcePart,
    TextPart,
)
from engine.errors import EngineError
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
    """

    question: str
    scope: AskedScope
    count: int
    use: DocumentUse
    earlier: tuple[str, ...]
    history: tuple[dict[str, str], ...]
    sampling: Values


class AnswerRun(QObject):
    """One answer that is being made.

    Signals:
        sources_found: (tuple of SourcePart); may come again with better sentences.
        reading_began: (number of passages) the model reads the prompt.
        text_added: (str).
        finished: (parts, MessageState) once, at the end.
    """

    sources_found = Signal(object)
    reading_began = Signal(int)
    text_added = Signal(str)
    finished = Signal(object, object)

    def __init__(
        self,
        inquiry: Inquiry,
        searching: Worker,
        answering: Worker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._inquiry = inquiry
        self._searching = searching
        self._answering = answering
        self._search: Operation | None = None
        self._answer: Operation | None = None
        self._found: SearchPart | None = None
        self._caution: ProblemPart | None = None
        self._sources: tuple[SourcePart, ...] = ()
        self._text = ""
        self._is_finished = False

    @property
    def has_begun(self) -> bool:
        """Whether there is anything that is worth keeping."""
        return bool(self._text or self._sources)

    def parts(self) -> tuple[Part, ...]:
        """What is known of the answer so far."""
        text = (TextPart(self._text),) if self._text else ()
        return (*self._parts_before_text(), *text)

    def start(self, *, has_documents: bool) -> None:
        """Begin: with the search, where there is something to search and it is wanted."""
        if self._inquiry.use is DocumentUse.NEVER:
            self._found = SearchPart(use=DocumentUse.NEVER)
            self._start_answer([])
        elif has_documents:
            self._start_search()
        else:
            self._start_answer([])

    def stop(self) -> None:
        """End at once with what is known."""
        for operation in (self._search, self._answer):
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
        self._found = search
        self._set_sources(found["passages"])
        if found["unfinished"] and self._caution is None:
            self._caution = _caution_about_unfinished(int(found["unfinished"]))
        self.sources_found.emit(self._sources)
        if self._answer is None and not search.holds_back:
            self._start_answer(found["passages"])
        elif self._answer is None and is_final:
            self._finish_without_answer()

    def _search_part_of(self, found: Values) -> SearchPart:
        return SearchPart(
            str(found["searched_for"]),
            Evidence(found["evidence"]),
            self._inquiry.use,
            self._inquiry.scope,
            self._inquiry.count,
        )

    def _set_sources(self, passages: Sequence[Values]) -> None:
        before = {source.number: source for source in self._sources}
        sources = []
        for number, values in enumerate(passages, start=1):
            source = source_of(number, values)
            known = before.get(number, source)
            sources.append(replace(source, cited=known.cited, given=known.given))
        self._sources = tuple(sources)

    def _on_search_failure(self, error: EngineError) -> None:
        """Without passages there is no answer; with them, only their best sentences are missing."""
        if self._found is None:
            self._on_failure(error)
        elif self._answer is None:
            self._finish_without_answer()

    def _finish_without_answer(self) -> None:
        """The documents hold too little: their closest passages are shown, given to nobody."""
        self._sources = tuple(replace(source, given=False) for source in self._sources)
        self._finish(self.parts(), MessageState.COMPLETE)

    # Answering -----------------------------------------------------------------------------

    def _start_answer(self, passages: Sequence[Values]) -> None:
        values: Values = {
            "question": self._inquiry.question,
            "passages": list(passages),
            "history": list(self._inquiry.history),
            "sampling": self._inquiry.sampling,
        }
        operation = self._answering.request("answer", values, _ANSWER_PATIENCE_MS)
        self._answer = operation
        operation.progressed.connect(self._on_writing)
        operation.succeeded.connect(self._on_answer)
        operation.failed.connect(self._on_failure)

    def _on_writing(self, event: str, told: Values) -> None:
        if self._is_finished:
            return
        if event == "prompt":
            given = set(told["given"])
            self._sources = tuple(
                replace(source, given=source.number in given) for source in self._sources
            )
            self.reading_began.emit(len(given))
        elif event == "text":
            self._text += told["text"]
            self.text_added.emit(told["text"])

    def _on_answer(self, answer: Values) -> None:
        marks = tuple(
            CitationMark(int(mark["position"]), tuple(mark["numbers"])) for mark in answer["marks"]
        )
        cited = {number for mark in marks for number in mark.numbers}
        self._sources = tuple(
            replace(source, cited=source.number in cited) for source in self._sources
        )
        caution = _caution_about(answer)
        parts = (
            *((caution,) if caution else ()),
            *self._parts_before_text(),
            TextPart(str(answer["text"]), marks),
        )
        self._finish(parts, MessageState.COMPLETE)

    def _on_failure(self, error: EngineError) -> None:
        problem = ProblemPart(error.message, error.hint, error.detail)
        self._finish((*self.parts(), problem), MessageState.FAILED)

    def _parts_before_text(self) -> tuple[Part, ...]:
        known = tuple(part for part in (self._caution, self._found) if part is not None)
        return (*known, *self._sources)

    def _finish(self, parts: tuple[Part, ...], state: MessageState) -> None:
        if not self._is_finished:
            self._is_finished = True
            self.finished.emit(parts, state)


def _caution_about_unfinished(documents: int) -> ProblemPart:
    return ProblemPart(
        f"{documents} documents were not in the index yet when this was asked.",
        "The answer may be incomplete: ask again when indexing has finished.",
    )


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
