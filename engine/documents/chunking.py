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
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from engine.documents.location import Locator
from engine.documents.marks import without_marks
from engine.documents.pieces import CHARACTERS_OF_A_TOKEN, Part, Piece, cut
from engine.documents.records import Block, BlockKind, Chunk, Document
from engine.documents.sentences import split_sentences, stripped
from engine.documents.tokens import TokenCounter

_MOST_HEADING_TOKENS: Final = 40
_BETWEEN_HEADINGS: Final = " > "

_TINY_SECTION: Final = 6
"""Sections below the sixth part of a chunk join their neighbours."""

_TINY_CHUNK: Final = 4
"""A chunk below the fourth part takes sentences from its neighbour."""


@dataclass(frozen=True, slots=True)
class _Section:
    """Headings in a row and what follows them.

    Attributes:
        above: The headings above the section's own, outermost first.
        path: The headings above its text, its own included.
        level: Of its first heading; 0 for what stands before all headings.
        blocks: The headings and what follows.
    """

    above: tuple[str, ...]
    path: tuple[str, ...]
    level: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class _Headings:
    """A heading path as it is embedded."""

    text: str
    tokens: int


@dataclass(frozen=True, slots=True)
class _Run:
    """Pieces that are packed together: those of a section or of some tiny ones."""

    above: _Headings
    path: _Headings
    level: int
    room: int
    pieces: tuple[Piece, ...]

    @property
    def tokens(self) -> int:
        """The length of its text."""
        return _tokens(self.pieces)


def chunk(
    document: Document,
    counter: TokenCounter,
    target_tokens: int,
    *,
    overlap_sentences: int = 0,
) -> list[Chunk]:
    """Cut a document into chunks.

    Args:
        document: As a reader returned it.
        counter: Counts in the embedder's tokens.
        target_tokens: Tokens of a chunk at most, its headings included.
        overlap_sentences: Sentences of a chunk that the next one of the same section repeats.
    """
    sections = list(_sections(document))
    runs = _joined(_runs(document.text, sections, counter, target_tokens), target_tokens)
    locator = Locator(document)
    packer = _Packer(document.text, counter, target_tokens, overlap_sentences)
    return [
        Chunk(
            start=pieces[0].start,
            end=pieces[-1].end,
            page=locator.page(pieces[0].start),
            location=locator.location(pieces[0].start, pieces[-1].end),
            headings=headings.text,
            tokens=headings.tokens + sum(piece.tokens for piece in pieces),
        )
        for run in runs
        for headings, pieces in packer.pack(run)
    ]


def _sections(document: Document) -> Iterator[_Section]:
    """Yield the sections in order; each begins with the marks before its first block."""
    open_headings: list[tuple[int, str]] = []
    above: tuple[str, ...] = ()
    level = 0
    blocks: list[Block] = []
    for block in document.blocks:
        if block.kind is BlockKind.HEADING:
            if any(one.kind is not BlockKind.HEADING for one in blocks):
                yield _Section(above, _names(open_headings), level, tuple(blocks))
                blocks = []
            while open_headings and open_headings[-1][0] >= block.level:
                open_headings.pop()
            if not blocks:
                above, level = _names(open_headings), block.level
            name = " ".join(document.text[block.start : block.end].split())
            open_headings.append((block.level, without_marks(name)))
        blocks.append(block)
    if blocks:
        yield _Section(above, _names(open_headings), level, tuple(blocks))


def _names(headings: Sequence[tuple[int, str]]) -> tuple[str, ...]:
    return tuple(name for _, name in headings)


def _runs(
    text: str, sections: Sequence[_Section], counter: TokenCounter, target_tokens: int
) -> Iterator[_Run]:
    """Cut the blocks of the sections into pieces, all at once."""
    paths = _Paths(counter, min(_MOST_HEADING_TOKENS, target_tokens // 3))
    rooms = [target_tokens - paths.headings(section.path).tokens for section in sections]
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
        yield _Run(above, path, section.level, room, tuple(mine))


def _joined(runs: Iterator[_Run], target_tokens: int) -> Iterator[_Run]:
    """Put tiny sections together with the next ones, never across a heading of a higher level."""
    tiny = target_tokens // _TINY_SECTION
    before: _Run | None = None
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
            before = _Run(before.above, before.above, before.level, room, pieces)
        else:
            yield before
            before = run
    if before is not None:
        yield before


class _Packer:
    """Packs the pieces of a run into chunks."""

    def __init__(
        self, text: str, counter: TokenCounter, target_tokens: int, overlap_sentences: int
    ) -> None:
        self._text = text
        self._counter = counter
        self._tiny = target_tokens // _TINY_CHUNK
        self._overlap = overlap_sentences

    def pack(self, run: _Run) -> Iterator[tuple[_Headings, list[Piece]]]:
        """Yield the chunks of a run with their headings.

        The first one holds the run's own headings in its text, so that only those above are added.
        """
        groups = self._groups(run)
        if not self._overlap:
            _balance_last(groups, self._tiny, run.room)
        for number, pieces in enumerate(groups):
            yield (run.path if number else run.above), pieces

    def _groups(self, run: _Run) -> list[list[Piece]]:
        waiting = deque(run.pieces)
        groups: list[list[Piece]] = []
        tokens = 0
        while waiting:
            piece = waiting.popleft()
            left = run.room - tokens
            if groups and piece.tokens <= left and _is_short(groups[-1][0], piece, run.room):
                groups[-1].append(piece)
                tokens += piece.tokens
            elif groups and piece.tokens > left > run.room - self._tiny and _is_divisible(piece):
                # Rather a part of it here than a chunk of little more than a heading.
                part = Part(piece.start, piece.end, left, piece.kind, piece.is_block)
                waiting.extendleft(reversed(cut(self._text, [part], self._counter)))
            else:
                before = groups[-1] if groups else []
                groups.append([*self._repeated(before, piece, run.room), piece])
                tokens = _tokens(groups[-1])
        return groups

    def _repeated(self, group: Sequence[Piece], following: Piece, room: int) -> list[Piece]:
        """Return the last sentences of a chunk, which the next one repeats if they fit."""
        if not self._overlap or not group:
            return []
        last = group[-1]
        start, _ = split_sentences(self._text, last.start, last.end)[-self._overlap :][0]
        (tokens,) = self._counter.count([self._text[start : last.end]])
        repeated = Piece(start, last.end, tokens, last.kind, is_block=False)
        fits = tokens + following.tokens <= room and _is_short(repeated, following, room)
        return [repeated] if fits else []


def _tokens(group: Sequence[Piece]) -> int:
    return sum(piece.tokens for piece in group)


def _is_short(first: Piece, last: Piece, room: int) -> bool:
    """Whether a chunk from one piece to another has no more characters than its tokens allow."""
    return last.end - first.start <= room * CHARACTERS_OF_A_TOKEN


def _is_divisible(piece: Piece) -> bool:
    return not (piece.kind is BlockKind.TABLE_ROW and piece.is_block)


def _balance_last(groups: list[list[Piece]], tiny: int, room: int) -> None:
    """Give a tiny last chunk some of the one before it."""
    if len(groups) < 2:
        return
    before, last = groups[-2:]
    while _tokens(last) < tiny <= _tokens(before[:-1]) and _is_short(before[-1], last[-1], room):
        if _tokens([before[-1], *last]) > room:
            return
        last.insert(0, before.pop())


class _Paths:
    """Writes heading paths so that they have few tokens: the outer ones are left out first."""

    def __init__(self, counter: TokenCounter, most_tokens: int) -> None:
        self._counter = counter
        self._most_tokens = most_tokens
        self._known: dict[tuple[str, ...], _Headings] = {(): _Headings("", 0)}

    def headings(self, path: tuple[str, ...]) -> _Headings:
        """Return a path as it is embedded."""
        if path not in self._known:
            self._known[path] = self._shortened(path)
        return self._known[path]

    def _shortened(self, path: tuple[str, ...]) -> _Headings:
        inner = [_BETWEEN_HEADINGS.join(path[first:]) for first in range(len(path))]
        cut_short = [" ".join(path[-1].split()[:count]) for count in (20, 10, 5)]
        for text in (*inner, *cut_short):
            (tokens,) = self._counter.count([text])
            if tokens <= self._most_tokens:
                return _Headings(text, tokens)
        return _Headings("", 0)
