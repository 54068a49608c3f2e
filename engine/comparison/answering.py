"""Answers one question one way, as chat would, and measures the answer.

Covered: the passages of a question, found once for all ways that read them; refusing where the
documents hold no evidence, as chat does; what goes wrong, as a value. Not covered: in which order
questions are asked, and keeping the answers (`running`).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from engine.answering.answer import answer
from engine.answering.checked import NOTHING_ABOUT_IT, check_answer
from engine.answering.citing import marks_of
from engine.comparison.comparison_records import ComparedQuestion, ComparisonWish, UsedAdapter
from engine.comparison.records import Fault, NewQuestion, ReadPassage, Timing, Way, WayAnswer
from engine.comparison.scoring.measuring import Measurer, Said
from engine.conversations.records import Evidence, SentenceCheck
from engine.errors import Cancelled, UserProblem
from engine.generation.records import Adapter, Generator
from engine.prompt.records import PromptRequest, Speaker, Turn
from engine.retrieval.scope import EVERYTHING, Scope

if TYPE_CHECKING:
    from engine.answering.answer import Answer
    from engine.comparison.remembering import RememberingEmbedder
    from engine.retrieval.opening import OpenSearch
    from engine.retrieval.records import Passage, SearchResult


@dataclass(frozen=True, slots=True)
class Tools:
    """What answers.

    Attributes:
        generator: The model.
        search: The library; None where no way reads documents.
        embedder: For the check of sentences; the measurer's too.
        measurer: Measures the answers.
        scope: The part of the library that is searched.
    """

    generator: Generator
    search: OpenSearch | None
    embedder: RememberingEmbedder
    measurer: Measurer
    scope: Scope = EVERYTHING


@dataclass(frozen=True, slots=True)
class _Found:
    """What a search gave, and how long it took."""

    number: int
    result: SearchResult
    milliseconds: float


class Answerer:
    """Answers the questions of one comparison.

    Args:
        wish: What is compared.
        tools: What answers.
        is_cancelled: Asked between tokens.
    """

    def __init__(
        self, wish: ComparisonWish, tools: Tools, is_cancelled: Callable[[], bool]
    ) -> None:
        self._wish = wish
        self._tools = tools
        self._is_cancelled = is_cancelled
        self._found: _Found | None = None
        self._process = psutil.Process()

    def answer(self, one: ComparedQuestion, way: Way) -> WayAnswer:
        """Answer a question one way.

        Raises:
            Cancelled: `is_cancelled` said so; there is no answer then.
        """
        try:
            return self._answered(one, way)
        except UserProblem as problem:
            words = f"{problem.message} {problem.hint}".strip()
            return WayAnswer(one.number, way, "", (), Timing(), None, Fault.FAILED, words)

    def _answered(self, one: ComparedQuestion, way: Way) -> WayAnswer:
        found = self._passages(one) if way.reads_documents else None
        if found is not None and found.result.evidence is Evidence.NONE:
            return self._without_evidence(one, way, found)
        self._tools.generator.use_adapter(_adapter(self._wish.adapter, one, way))
        passages = found.result.passages if found else ()
        made = answer(
            _request(one.content, passages),
            self._tools.generator,
            self._wish.sampling,
            is_cancelled=self._is_cancelled,
        )
        if made.was_stopped:
            raise Cancelled
        if made.text.strip():
            self._tools.embedder.announce((made.text, *one.content.expected))
        checks = check_answer(made, self._tools.embedder) if found else ()
        read = _read(passages, made, checks)
        said = Said(made.text, read, checks, reads_documents=way.reads_documents)
        return WayAnswer(
            one.number,
            way,
            made.text,
            read,
            self._timing(made, found),
            self._tools.measurer.measure(one.content, said),
            _fault(made),
        )

    # Documents -----------------------------------------------------------------------------

    def _passages(self, one: ComparedQuestion) -> _Found:
        """Search once for all ways of a question."""
        if self._found is None or self._found.number != one.number:
            self._found = self._searched(one)
        return self._found

    def _searched(self, one: ComparedQuestion) -> _Found:
        search = self._tools.search
        assert search is not None, "a way that reads documents needs a library"  # noqa: S101
        began = time.perf_counter()
        # The best sentences are found by words, as in the window: by meaning would take ten times
        # as long and change the prompt only where a passage has to be cut.
        result = search.searcher.search(
            one.content.question,
            self._wish.passages,
            self._tools.scope,
            one.content.earlier_questions,
        )
        return _Found(one.number, result, (time.perf_counter() - began) * 1000.0)

    def _without_evidence(self, one: ComparedQuestion, way: Way, found: _Found) -> WayAnswer:
        """Answer as chat does where the documents hold nothing about a question."""
        read = _read(found.result.passages, None, ())
        said = Said(NOTHING_ABOUT_IT, read, reads_documents=True)
        took = found.milliseconds
        timing = Timing(took, took, took, memory_bytes=self._memory())
        measures = self._tools.measurer.measure(one.content, said)
        return WayAnswer(one.number, way, NOTHING_ABOUT_IT, read, timing, measures)

    # Figures -------------------------------------------------------------------------------

    def _timing(self, made: Answer, found: _Found | None) -> Timing:
        search = found.milliseconds if found else 0.0
        return Timing(
            search,
            search + made.timings.first_token,
            search + made.timings.total,
            made.prompt.tokens,
            made.report.tokens,
            self._memory(),
        )

    def _memory(self) -> int:
        return int(self._process.memory_info().rss)


def _adapter(taught: UsedAdapter | None, one: ComparedQuestion, way: Way) -> Adapter | None:
    if taught is None or not way.is_taught:
        return None
    return Adapter(Path(one.adapter or taught.path), taught.name)


def _request(question: NewQuestion, passages: tuple[Passage, ...]) -> PromptRequest:
    turns = tuple(
        Turn(Speaker.ASSISTANT if turn.is_answer else Speaker.USER, turn.text)
        for turn in question.history
    )
    return PromptRequest(question.question, passages, turns, system_words=question.system)


def _read(
    passages: tuple[Passage, ...], made: Answer | None, checks: tuple[SentenceCheck, ...]
) -> tuple[ReadPassage, ...]:
    """Return what the model read, and which of it was cited."""
    given: Mapping[int, str] = {} if made is None else {g.number: g.text for g in made.prompt.given}
    cited = {number for mark in marks_of(checks) for number in mark.numbers}
    return tuple(
        ReadPassage(
            str(passage.path),
            passage.location,
            passage.page,
            passage.start,
            passage.end,
            given.get(number, passage.text),
            passage.content_hash,
            number in cited,
        )
        for number, passage in enumerate(passages, start=1)
        if made is None or number in given
    )


def _fault(made: Answer) -> Fault | None:
    if not made.text.strip():
        return Fault.EMPTY
    return Fault.LOOPING if made.was_looping else None
