"""Answers a question from passages: build the prompt, generate, cite.

Covered: one question at a time, streamed. Not covered: finding the passages (`retrieval`), which
runs in another process.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from engine.answering.citing import cite, without_own_marks
from engine.answering.looping import end_before_loop
from engine.conversations.records import CitationMark
from engine.generation.records import Generator, Sampling
from engine.prompt.builder import build
from engine.prompt.records import Prompt, Turn
from engine.retrieval.records import Passage


@dataclass(frozen=True, slots=True)
class Timings:
    """Milliseconds since the question reached the model."""

    first_token: float
    total: float


@dataclass(frozen=True, slots=True)
class Answer:
    """What the model wrote, and what it rests on.

    Attributes:
        text: The answer.
        marks: Where in the text which sources are cited.
        prompt: What the model read.
        tokens: How many tokens it wrote.
        is_whole: False when it was stopped or ran into its longest length.
        was_stopped: True when the person stopped it.
        was_looping: True when the model began to repeat itself; the repetition is left out.
        timings: How long it took.
    """

    text: str
    marks: tuple[CitationMark, ...]
    prompt: Prompt
    tokens: int
    is_whole: bool
    was_stopped: bool
    was_looping: bool
    timings: Timings

    @property
    def cited(self) -> frozenset[int]:
        """The numbers of the passages that the answer rests on."""
        return frozenset(number for mark in self.marks for number in mark.numbers)


def answer(
    question: str,
    passages: Sequence[Passage],
    history: Sequence[Turn],
    generator: Generator,
    sampling: Sampling,
    *,
    on_prompt: Callable[[Prompt], None] = lambda _: None,
    on_text: Callable[[str], None] = lambda _: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Answer:
    """Answer a question.

    Args:
        question: In the person's words.
        passages: Best first; empty for an answer without documents.
        history: The conversation so far, oldest first.
        generator: The model.
        sampling: How it chooses words.
        on_prompt: Told what the model is about to read.
        on_text: Told each piece of text.
        is_cancelled: Asked between tokens, and while the prompt is read.

    Raises:
        UserProblem: The question does not fit the model.
    """
    began = time.perf_counter()
    # However long an answer may be, half of the context belongs to what is asked.
    room = generator.context_tokens - min(sampling.longest, generator.context_tokens // 2)
    prompt = build(question, passages, history, room, generator.count)
    on_prompt(prompt)
    pieces: list[str] = []
    first_token = 0.0
    loop: int | None = None
    for piece in generator.generate(prompt.turns, sampling, is_cancelled):
        if not pieces:
            first_token = _milliseconds_since(began)
        pieces.append(piece)
        on_text(piece)
        loop = _loop_in(pieces, piece)
        if loop is not None:
            break
    stopped = is_cancelled()
    text = without_own_marks("".join(pieces)[:loop]).strip()
    return Answer(
        text,
        _marks(text, prompt),
        prompt,
        len(pieces),
        is_whole=not stopped and loop is None and len(pieces) < sampling.longest,
        was_looping=loop is not None,
        was_stopped=stopped,
        timings=Timings(first_token, _milliseconds_since(began)),
    )


def _loop_in(pieces: list[str], newest: str) -> int | None:
    """Look for a loop, only where a sentence or a line may just have ended."""
    if not any(mark in newest for mark in ".!?\n"):
        return None
    return end_before_loop("".join(pieces))


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
