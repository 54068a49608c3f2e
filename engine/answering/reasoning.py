"""Separates what a thinking model thinks from what it answers, while the text still arrives.

Covered: marks that are split over pieces, thoughts that the prompt opened, several thoughts in a
row, thoughts that never end, marks that are only quoted inside a line of the answer. Not covered:
a model that thinks without an opening mark where its template does not set one: its thoughts are
shown as answer, because they were shown before the closing mark told what they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from engine.generation.records import ReasoningMarks
from engine.generation.templates.stopping import unfinished_length


class PieceKind(StrEnum):
    """What a piece of a model's text is."""

    REASONING = "reasoning"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some text of one kind; never empty."""

    kind: PieceKind
    text: str


class ReasoningSplitter:
    """Takes the text of one answer piece by piece.

    Args:
        marks: How the model sets its thoughts apart; None where it does not think aloud.
        is_continued: Whether a begun answer goes on, in which the model does not think again.
    """

    def __init__(self, marks: ReasoningMarks | None, *, is_continued: bool = False) -> None:
        self._marks = marks
        self._thinks = marks is not None and marks.begins_open and not is_continued
        self._held = ""
        self._last = "x" if is_continued else ""
        """The newest character of the answer."""
        self._drops_spaces = not is_continued and marks is not None

    def feed(self, text: str) -> Iterator[Piece]:
        """Yield what is certain after the next piece of text."""
        if self._marks is None:
            yield from self._said(text)
            return
        self._held += text
        wanted = (self._marks.opens, self._marks.closes)
        while found := self._next_mark(wanted):
            position, mark = found
            before, self._held = self._held[:position], self._held[position + len(mark) :]
            yield from self._said(before.rstrip() if self._thinks else before)
            self._pass(mark)
        ready = len(self._held) - self._waiting(wanted)
        before, self._held = self._held[:ready], self._held[ready:]
        yield from self._said(before)

    def end(self) -> Iterator[Piece]:
        """Yield what was held back, once no more text comes."""
        held, self._held = self._held, ""
        yield from self._said(held.rstrip() if self._thinks else held)

    def _next_mark(self, wanted: tuple[str, ...]) -> tuple[int, str] | None:
        """Find the first mark that counts in what is held."""
        start = 0
        while True:
            found = [(self._held.find(mark, start), mark) for mark in wanted]
            found = [(position, mark) for position, mark in found if position >= 0]
            if not found:
                return None
            position, mark = min(found)
            if self._counts(mark, position):
                return position, mark
            start = position + 1

    def _counts(self, mark: str, position: int) -> bool:
        """An answer may speak of a mark: an opening one counts only where a line begins."""
        if self._thinks or self._marks is None or mark == self._marks.closes:
            return True
        before = (self._last + self._held[:position])[-1:]
        return before in ("", "\n") or (not self._last and not self._held[:position].strip())

    def _waiting(self, wanted: tuple[str, ...]) -> int:
        """Return how much of the end has to wait, because it may belong to a mark."""
        waiting = unfinished_length(self._held, wanted)
        if not self._thinks:
            return waiting
        kept = self._held[: len(self._held) - waiting]
        return waiting + len(kept) - len(kept.rstrip())

    def _pass(self, mark: str) -> None:
        thought = self._thinks
        self._thinks = self._marks is not None and mark == self._marks.opens
        self._drops_spaces = self._drops_spaces or thought or self._thinks

    def _said(self, text: str) -> Iterator[Piece]:
        if self._drops_spaces:
            text = text.lstrip()
        if not text:
            return
        self._drops_spaces = False
        if not self._thinks:
            self._last = text[-1]
        yield Piece(PieceKind.REASONING if self._thinks else PieceKind.ANSWER, text)
