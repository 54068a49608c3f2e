"""Searches without a model: a question in, ranked passages with their figures out.

Covered: one search at a time for the page on which a person tries questions. Not covered: searching
for an answer (`answer_run`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from desktop.services.document_words import FormatKind
from desktop.services.operation import Operation
from desktop.services.sources import source_of
from desktop.services.worker import Worker
from engine.conversations.records import Evidence, SourcePart
from engine.protocol import Values

__all__ = [
    "Evidence",
    "FoundBy",
    "FoundPassage",
    "SearchOutcome",
    "SearchScope",
    "SearchService",
    "SourcePart",
]

_PATIENCE_MS: Final = 120_000
_COUNT: Final = 20


class FoundBy(StrEnum):
    """Which of the two ways of searching proposed a passage."""

    BOTH = "both"
    WORDS = "words"
    MEANING = "meaning"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class SearchScope:
    """Where is searched; what is None narrows nothing.

    Attributes:
        folder_ids: Folders of the library.
        kind: What the files are to a person.
        modified_after: Seconds since 1970.
    """

    folder_ids: frozenset[int] | None = None
    kind: FormatKind | None = None
    modified_after: float | None = None

    def as_values(self) -> Values:
        """Return it as the searching worker understands it."""
        values: Values = {}
        if self.folder_ids is not None:
            values["folders"] = sorted(self.folder_ids)
        if self.kind is not None:
            values["kinds"] = [self.kind.value]
        if self.modified_after is not None:
            values["after"] = self.modified_after
        return values


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """One passage and how it was found.

    Attributes:
        source: The passage; its number is its rank.
        headings: The headings above it; may be empty.
        score: The fused score, 0 to 1.
        dense_rank: Place among the vectors' candidates, from 1; None when not among them.
        text_rank: Place among the full text's candidates, from 1; None when not among them.
        similarity: Cosine similarity of question and passage.
        rerank_score: What the reranker gave it; None without one.
    """

    source: SourcePart
    headings: str
    score: float
    dense_rank: int | None
    text_rank: int | None
    similarity: float
    rerank_score: float | None

    @property
    def found_by(self) -> FoundBy:
        """Which of the two ways of searching proposed it."""
        if self.dense_rank is not None and self.text_rank is not None:
            return FoundBy.BOTH
        if self.dense_rank is not None:
            return FoundBy.MEANING
        return FoundBy.NEITHER if self.text_rank is None else FoundBy.WORDS


@dataclass(frozen=True, slots=True)
class SearchOutcome:
    """What a search gave.

    Attributes:
        question: What was asked.
        passages: Best first.
        evidence: How much was found, all in all.
        milliseconds: What it took.
        dense_candidates: How many passages the search by meaning proposed.
        text_candidates: How many the search by words proposed.
        unfinished: Documents that could not be searched yet.
    """

    question: str
    passages: tuple[FoundPassage, ...]
    evidence: Evidence
    milliseconds: float
    dense_candidates: int
    text_candidates: int
    unfinished: int


class SearchService(QObject):
    """Asks the searching worker.

    Signals:
        started: A search began.
        found: (SearchOutcome); comes again when the best sentences are found by meaning.
        finished: The search is over, whatever came of it.
        problem: (EngineError).
    """

    started = Signal()
    found = Signal(object)
    finished = Signal()
    problem = Signal(object)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._operation: Operation | None = None

    @property
    def is_searching(self) -> bool:
        """Whether a search is under way."""
        return self._operation is not None

    def search(self, question: str, scope: SearchScope) -> None:
        """Search; a search under way is given up."""
        self.cancel()
        values: Values = {
            "question": question,
            "count": _COUNT,
            "scope": scope.as_values(),
            "earlier": [],
        }
        operation = self._worker.request("search", values, _PATIENCE_MS)
        self._operation = operation
        operation.progressed.connect(lambda _, found: self._tell(operation, question, found))
        operation.succeeded.connect(partial(self._tell, operation, question))
        operation.failed.connect(self.problem)
        operation.finished.connect(partial(self._on_finished, operation))
        self.started.emit()

    def cancel(self) -> None:
        """Give up the search that is under way."""
        operation, self._operation = self._operation, None
        if operation is not None:
            operation.cancel()

    def _tell(self, operation: Operation, question: str, found: Values) -> None:
        if operation is self._operation:
            self.found.emit(_outcome_of(question, found))

    def _on_finished(self, operation: Operation) -> None:
        if operation is self._operation:
            self._operation = None
            self.finished.emit()


def _outcome_of(question: str, found: Values) -> SearchOutcome:
    passages = tuple(
        _passage_of(rank, values) for rank, values in enumerate(found["passages"], start=1)
    )
    return SearchOutcome(
        question,
        passages,
        Evidence(found["evidence"]),
        float(found["milliseconds"]),
        int(found["dense_candidates"]),
        int(found["text_candidates"]),
        int(found["unfinished"]),
    )


def _passage_of(rank: int, values: dict[str, Any]) -> FoundPassage:
    rerank_score = values["rerank_score"]
    return FoundPassage(
        source_of(rank, values),
        str(values["headings"]),
        float(values["score"]),
        values["dense_rank"],
        values["text_rank"],
        float(values["similarity"]),
        None if rerank_score is None else float(rerank_score),
    )
