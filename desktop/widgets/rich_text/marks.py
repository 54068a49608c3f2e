"""Marks on an answer, by their offsets in its Markdown, and the way from shown words to offsets.

A mark is kept by offsets in the Markdown, but what is shown has lost its signs. `SourceWalk` goes
through both side by side: what is shown is the Markdown without some of its signs, in order.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

_FURTHEST_SIGN = 64
"""Signs that are looked ahead for a shown one."""


@dataclass(frozen=True, slots=True)
class CitationMark:
    """Numbers of sources, to be shown at a character offset in the answer's Markdown."""

    position: int
    numbers: tuple[int, ...]


class Doubt(Enum):
    """What is marked as not held by the sources."""

    SENTENCE = "sentence"
    DETAIL = "detail"
    """A number or a name."""


@dataclass(frozen=True, slots=True)
class DoubtMark:
    """Words that the sources do not hold.

    Attributes:
        start: Offset in the answer's Markdown.
        end: Offset behind them.
        doubt: How much of it.
        words: What is said of it to a person who asks.
    """

    start: int
    end: int
    doubt: Doubt
    words: str


@dataclass(frozen=True, slots=True)
class Words:
    """Words that are shown alike; those in doubt have a mark."""

    text: str
    doubt: DoubtMark | None = None


class SourceWalk:
    """Where in the Markdown the shown words stand, and which marks belong to them."""

    def __init__(
        self, source: str, citations: Sequence[CitationMark], doubts: Sequence[DoubtMark]
    ) -> None:
        self._source = source
        self._place = 0
        # A mark at the start of a line belongs to the end of the line before it.
        self._citations = sorted(
            (len(source[: max(one.position, 0)].rstrip()), one.numbers) for one in citations
        )
        self._doubts = sorted(doubts, key=lambda one: (one.doubt is Doubt.SENTENCE, one.start))
        bounds = {place for place, _ in self._citations}
        for one in doubts:
            bounds |= {one.start, one.end}
        self._bounds = deque(sorted(bounds))
        self._doubt: DoubtMark | None = None

    def begin_at(self, place: int) -> None:
        """Go on at an offset, where what follows is known to begin."""
        self._place = max(self._place, place)
        self._pass_bounds(self._place - 1)

    def skip(self, written: str) -> None:
        """Go on behind a formula or a line of code, whose signs are not looked at one by one."""
        found = self._find(written) if self._bounds else self._place
        if self._source.startswith(written, found):
            self._place = found + len(written)

    def through(self, text: str, written: str = "") -> Iterator[Words | tuple[int, ...]]:
        """Return shown text in pieces, with the numbers of sources where they belong.

        Args:
            text: What is shown.
            written: What the Markdown says for all of it, where that is something else, as in
                "&lt;".
        """
        if not self._bounds:
            yield Words(text)
            return
        begun, doubt = 0, self._doubt
        for place, sign in enumerate([written] if written else text):
            at = self._find(sign)
            if self._bounds and at >= self._bounds[0]:
                self._pass_bounds(at)
                numbers = tuple(self.due(at))
                if begun < place and (numbers or self._doubt is not doubt):
                    yield Words(text[begun:place], doubt)
                    begun = place
                doubt = self._doubt
                yield from numbers
            self._place = at + (len(sign) if self._source.startswith(sign, at) else 1)
        if begun < len(text):
            yield Words(text[begun:], doubt)

    def due_here(self) -> Iterator[tuple[int, ...]]:
        """Return the numbers whose mark stands where the walk is, before a line ends."""
        return self.due(self._place)

    def due(self, place: int) -> Iterator[tuple[int, ...]]:
        """Return the numbers whose mark stands at this offset or before it, once."""
        while self._citations and self._citations[0][0] <= place:
            yield self._citations.pop(0)[1]

    def _find(self, written: str) -> int:
        """Return where something stands next, or this place where it does not stand near."""
        furthest = self._place + _FURTHEST_SIGN + len(written)
        found = self._source.find(written, self._place, furthest)
        return self._place if found < 0 else found

    def _pass_bounds(self, place: int) -> None:
        while self._bounds and self._bounds[0] <= place:
            self._bounds.popleft()
        within = (one for one in self._doubts if one.start <= place < one.end)
        self._doubt = next(within, None)
