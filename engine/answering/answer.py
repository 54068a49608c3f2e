"""Answers a question from passages: build the prompt, generate, cite.

Covered: one question at a time, streamed, thoughts set apart; an answer that goes on. Not covered:
finding the passages (`retrieval`) and checking the sentences (`support`), which happen in another
process.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from engine.answering.citing import cite, without_own_marks
from engine.answering.looping import end_before_loop
from engine.answering.reasoning import Piece, PieceKind, ReasoningSplitter
from engine.answering.room import has_ended_by_itself, prompt_room, with_room_to_think
from engine.conversations.records import CitationMark
from engine.generation.records import GenerationReport, Generator, Sampling
from engine.prompt.builder import build
from engine.prompt.records import Prompt, PromptRequest


@dataclass(frozen=True, slots=True)
class Timings:
    """Milliseconds since the question reached the model."""

    first_token: float
    total: float


@dataclass(frozen=True, slots=True)
class Answer:
    """What the model wrote, and what it rests on.

    Attributes:
        text: The answer; with what it was begun with, where it went on.
        reasoning: What a thinking model thought before.
        marks: Where in the text which sources are cited.
        prompt: What the model read.
        report: Tokens read, reused and written.
        is_whole: False when it was stopped, or ran into its longest length or the context's end.
        was_stopped: True when the person stopped it.
        was_looping: True when the model began to repeat itself; the repetition is left out.
        timings: How long it took.
    """

    text: str
    reasoning: str
    marks: tuple[CitationMark, ...]
    prompt: Prompt
    report: GenerationReport
    is_whole: bool
    was_stopped: bool
    was_looping: bool
    timings: Timings

    @property
    def cited(self) -> frozenset[int]:
        """The numbers of the passages that the answer rests on."""
        return frozenset(number for mark in self.marks for number in mark.numbers)


@dataclass(slots=True)
class _Written:
    """What a model has written so far."""

    text: str
    began: float
    on_text: Callable[[str], None]
    on_reasoning: Callable[[str], None]
    reasoning: list[str] = field(default_factory=list)
    first_token: float = 0.0
    loop: int | None = None

    def take(self, piece: Piece) -> None:
        """Add a piece, and tell it."""
        self.first_token = self.first_token or _milliseconds_since(self.began)
        if piece.kind is PieceKind.REASONING:
            self.reasoning.append(piece.text)
            self.on_reasoning(piece.text)
            return
        self.text += piece.text
        self.on_text(piece.text)
        # Only where a sentence or a line may just have ended.
        if any(mark in piece.text for mark in ".!?\n"):
            self.loop = end_before_loop(self.text)


def answer(
    request: PromptRequest,
    generator: Generator,
    sampling: Sampling,
    *,
    on_prompt: Callable[[Prompt], None] = lambda _: None,
    on_text: Callable[[str], None] = lambda _: None,
    on_reasoning: Callable[[str], None] = lambda _: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Answer:
    """Answer a question.

    Args:
        request: The question and what the model is to read with it.
        generator: The model.
        sampling: How it chooses words.
        on_prompt: Told what the model is about to read.
        on_text: Told each piece of the answer; of one that goes on, only what is new.
        on_reasoning: Told each piece of what a thinking model thinks.
        is_cancelled: Asked between tokens, and while the prompt is read.

    Raises:
        UserProblem: The question does not fit the model.
    """
    written = _Written(request.begun, time.perf_counter(), on_text, on_reasoning)
    prompt = build(request, prompt_room(generator, sampling), generator.count)
    sampling = with_room_to_think(sampling, generator)
    on_prompt(prompt)
    if prompt.has_pinned:
        generator.read_ahead(prompt.turns, 1, is_cancelled, keep=True)
    _write(prompt, generator, sampling, written, is_cancelled)
    text = written.text[: written.loop].strip()
    if prompt.given or prompt.has_pinned:
        text = without_own_marks(text)
    stopped = is_cancelled()
    return Answer(
        text,
        "".join(written.reasoning).strip(),
        _marks(text, prompt),
        prompt,
        generator.report,
        is_whole=not stopped and written.loop is None and has_ended_by_itself(generator, sampling),
        was_looping=written.loop is not None,
        was_stopped=stopped,
        timings=Timings(written.first_token, _milliseconds_since(written.began)),
    )


def _write(
    prompt: Prompt,
    generator: Generator,
    sampling: Sampling,
    written: _Written,
    is_cancelled: Callable[[], bool],
) -> None:
    splitter = ReasoningSplitter(generator.reasoning, is_continued=bool(written.text))
    for text in generator.generate(prompt.turns, sampling, is_cancelled):
        for piece in splitter.feed(text):
            written.take(piece)
        if written.loop is not None:
            return
    for piece in splitter.end():
        written.take(piece)


def _marks(text: str, prompt: Prompt) -> tuple[CitationMark, ...]:
    """Cite by the passages' own numbers: one that had no room leaves a gap."""
    numbers = [one.number for one in prompt.given]
    marks = cite(text, [one.text for one in prompt.given])
    return tuple(
        CitationMark(mark.position, tuple(numbers[number - 1] for number in mark.numbers))
        for mark in marks
    )


def _milliseconds_since(began: float) -> float:
    return (time.perf_counter() - began) * 1000.0
