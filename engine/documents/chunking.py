"""Cuts a document into chunks that fit the embedder and respect how the document is built.

A chunk keeps to one section of the document, because the headings above it become part of what is
searched, and a chunk of two sections would carry the wrong ones. Only sections of a sentence or two
are put together with their neighbours: alone they say too little to be found. Inside a section
paragraphs stay whole where they fit, then sentences; a row of a table is cut only when it alone is
too long.

Covered: every character of every block that is not white space is in a chunk. Not covered:
repeating a table's header when the table goes on in the next chunk: a chunk is one stretch of text.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from engine.documents.location import Locator
from engine.documents.packing import Packer, Run
from engine.documents.pieces import Part, cut
from engine.documents.records import Chunk, Document
from engine.documents.sections import HeadingPaths, Section, sections_of
from engine.documents.sentences import stripped
from engine.documents.tokens import TokenCounter
from engine.errors import Cancelled

_MOST_HEADING_TOKENS: Final = 40

_TINY: Final = 6
"""Sections below the sixth part of a chunk join their neighbours."""

_TEXTS_BETWEEN_QUESTIONS: Final = 2_048
"""Some tenths of a second of counting."""


def chunk(
    document: Document,
    counter: TokenCounter,
    target_tokens: int,
    *,
    overlap_sentences: int = 0,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> list[Chunk]:
    """Cut a document into chunks.

    Args:
        document: As a reader returned it.
        counter: Counts in the embedder's tokens.
        target_tokens: Tokens of a chunk at most, its headings included.
        overlap_sentences: Sentences of a chunk that the next one of the same section repeats.
        is_cancelled: Asked whenever tokens were counted for a moment.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    counter = _CancellableCounter(counter, is_cancelled)
    runs = _runs(document.text, list(sections_of(document)), counter, target_tokens)
    locator = Locator(document)
    packer = Packer(document.text, counter, target_tokens, overlap_sentences)
    return [
        Chunk(
            start=pieces[0].start,
            end=pieces[-1].end,
            page=locator.page(pieces[0].start),
            location=locator.location(pieces[0].start, pieces[-1].end),
            headings=headings.text,
            tokens=headings.tokens + sum(piece.tokens for piece in pieces),
        )
        for run in _joined(runs, target_tokens)
        for headings, pieces in packer.pack(run)
    ]


def _runs(
    text: str, sections: Sequence[Section], counter: TokenCounter, target_tokens: int
) -> Iterator[Run]:
    """Cut the blocks of the sections into pieces, all at once."""
    paths = HeadingPaths(counter, min(_MOST_HEADING_TOKENS, target_tokens // 3))
    rooms = [
        target_tokens - max(paths.headings(path).tokens for path in (section.above, section.path))
        for section in sections
    ]
    parts: list[Part] = []
    behind = 0
    for section, room in zip(sections, rooms, strict=True):
        for block in section.blocks:
            # Marks of the format before a block ("##", "|---|") are part of what is embedded.
            start, _ = stripped(text, behind, block.end)
            parts.append(Part(start, block.end, room, block.kind))
            behind = block.end
    pieces = deque(cut(text, parts, counter))
    for section, room in zip(sections, rooms, strict=True):
        mine = []
        while pieces and pieces[0].start < section.blocks[-1].end:
            mine.append(pieces.popleft())
        above, path = paths.headings(section.above), paths.headings(section.path)
        yield Run(above, path, section.level, room, tuple(mine))


def _joined(runs: Iterator[Run], target_tokens: int) -> Iterator[Run]:
    """Put tiny sections together with the next ones, never across a heading of a higher level."""
    tiny = target_tokens // _TINY
    before: Run | None = None
    for run in runs:
        if before is None:
            before = run
            continue
        tokens = before.tokens + run.tokens
        if (
            min(before.tokens, run.tokens) < tiny
            and run.level >= before.level
            and tokens <= target_tokens - before.above.tokens
        ):
            # All in one chunk, so only the headings above the first section are above all of it.
            room = target_tokens - before.above.tokens
            pieces = before.pieces + run.pieces
            before = Run(before.above, before.above, before.level, room, pieces)
        else:
            yield before
            before = run
    if before is not None:
        yield before


class _CancellableCounter:
    """Counts as another counter, and stops in between: counting is what chunking spends time on."""

    def __init__(self, counter: TokenCounter, is_cancelled: Callable[[], bool]) -> None:
        self._counter = counter
        self._is_cancelled = is_cancelled

    def count(self, texts: Sequence[str]) -> list[int]:
        """Return the number of tokens of each text."""
        counts: list[int] = []
        for start in range(0, len(texts), _TEXTS_BETWEEN_QUESTIONS):
            if self._is_cancelled():
                raise Cancelled
            counts.extend(self._counter.count(texts[start : start + _TEXTS_BETWEEN_QUESTIONS]))
        return counts
