"""Packs pieces into chunks: as full as they may be, none of them tiny where that can be helped."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from engine.documents.pieces import CHARACTERS_OF_A_TOKEN, Part, Piece, cut
from engine.documents.records import BlockKind
from engine.documents.sections import Headings
from engine.documents.sentences import split_sentences, stripped
from engine.documents.tokens import TokenCounter

_PROSE: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})

_TINY: Final = 4
"""A chunk below the fourth part of its room takes sentences from its neighbour."""


@dataclass(frozen=True, slots=True)
class Run:
    """Pieces that are packed together: those of a section or of some tiny ones."""

    above: Headings
    path: Headings
    level: int
    room: int
    pieces: tuple[Piece, ...]

    @property
    def tokens(self) -> int:
        """The length of its text."""
        return _tokens(self.pieces)


class Packer:
    """Packs the pieces of a run into chunks."""

    def __init__(
        self, text: str, counter: TokenCounter, target_tokens: int, overlap_sentences: int
    ) -> None:
        self._text = text
        self._counter = counter
        self._tiny = target_tokens // _TINY
        self._overlap = overlap_sentences

    def pack(self, run: Run) -> Iterator[tuple[Headings, list[Piece]]]:
        """Yield the chunks of a run with their headings.

        The first one holds the run's own headings in its text, so that only those above are added.
        """
        groups = self._groups(run)
        if len(groups) > 1 and not self._overlap:
            self._balance(groups[-2], groups[-1], run.room)
        for number, pieces in enumerate(groups):
            yield (run.path if number else run.above), pieces

    def _groups(self, run: Run) -> list[list[Piece]]:
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

    def _balance(self, before: list[Piece], last: list[Piece], room: int) -> None:
        """Give a tiny last chunk some sentences of the one before it."""
        while before and _tokens(last) < self._tiny:
            before.extend(self._with_last_sentence_alone(before.pop()))
            given = before[-1]
            tokens = _tokens(last) + given.tokens
            if tokens > room or not _is_short(given, last[-1], room):
                return
            if _tokens(before[:-1]) < self._tiny:
                return
            last.insert(0, before.pop())

    def _with_last_sentence_alone(self, piece: Piece) -> list[Piece]:
        if not piece.is_block or piece.kind not in _PROSE:
            return [piece]
        last, end = split_sentences(self._text, piece.start, piece.end)[-1]
        if last == piece.start:
            return [piece]
        _, behind = stripped(self._text, piece.start, last)
        spans = ((piece.start, behind), (last, end))
        counts = self._counter.count([self._text[first:end] for first, end in spans])
        return [
            Piece(first, end, tokens, piece.kind, is_block=True)
            for (first, end), tokens in zip(spans, counts, strict=True)
        ]

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
