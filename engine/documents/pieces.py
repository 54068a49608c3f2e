"""Cuts blocks into pieces that fit a number of tokens.

Whole blocks where possible, then sentences (lines in code), then words, at last characters.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from engine.documents.records import BlockKind
from engine.documents.sentences import Span, split_sentences, stripped
from engine.documents.tokens import TokenCounter

CHARACTERS_OF_A_TOKEN: Final = 12
"""At most. Tokenizers call a word of 5,000 letters one unknown token; people and models do not."""

_CHARACTERS_OF_A_USUAL_TOKEN: Final = 4
_SHORT_CHARACTERS: Final = 60


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of text that may be too long.

    Attributes:
        start: Offset of its first character.
        end: Offset behind its last character.
        room: Tokens that a piece of it may have.
        kind: What block it is or comes from.
        is_block: Whether it is the whole block.
    """

    start: int
    end: int
    room: int
    kind: BlockKind
    is_block: bool = True


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that fits.

    Attributes:
        start: Offset of its first character.
        end: Offset behind its last character.
        tokens: Its length in tokens.
        kind: What block it is or comes from.
        is_block: Whether it is the whole block, which could be cut further.
    """

    start: int
    end: int
    tokens: int
    kind: BlockKind
    is_block: bool


def cut(text: str, parts: Sequence[Part], counter: TokenCounter) -> list[Piece]:
    """Return the pieces of all parts in the order of the text.

    The tokens of many parts are counted at once: that is several times faster than one by one.
    """
    pieces: list[Piece] = []
    waiting = list(parts)
    while waiting:
        countable = [part for part in waiting if _may_fit(part)]
        counts = counter.count([text[part.start : part.end] for part in countable])
        too_long = [part for part in waiting if not _may_fit(part)]
        for part, tokens in zip(countable, counts, strict=True):
            if tokens <= part.room or part.end - part.start == 1:
                pieces.append(Piece(part.start, part.end, tokens, part.kind, part.is_block))
            else:
                too_long.append(part)
        waiting = [smaller for part in too_long for smaller in _smaller(text, part)]
    pieces.sort(key=lambda piece: piece.start)
    return pieces


def _may_fit(part: Part) -> bool:
    return part.end - part.start <= part.room * CHARACTERS_OF_A_TOKEN


def _smaller(text: str, part: Part) -> Iterator[Part]:
    spans = _first_cut(text, part) if part.is_block else []
    if len(spans) < 2:
        length = part.end - part.start
        usual = part.room * _CHARACTERS_OF_A_USUAL_TOKEN
        spans = _windows(text, part, usual if length > 2 * usual else (length + 1) // 2)
    for start, end in spans:
        yield Part(start, end, part.room, part.kind, is_block=False)


def _first_cut(text: str, part: Part) -> list[Span]:
    if part.kind is BlockKind.CODE:
        return list(_lines(text, part))
    if part.kind is BlockKind.TABLE_ROW:
        return []
    return _not_too_short(split_sentences(text, part.start, part.end))


def _not_too_short(sentences: Sequence[Span]) -> list[Span]:
    """Put very short sentences together: counting each alone would take longer than its worth."""
    spans: list[Span] = []
    for start, end in sentences:
        if spans and end - spans[-1][0] <= _SHORT_CHARACTERS:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans


def _lines(text: str, part: Part) -> Iterator[Span]:
    position = part.start
    while position < part.end:
        line_feed = text.find("\n", position, part.end)
        behind = part.end if line_feed < 0 else line_feed + 1
        start, end = stripped(text, position, behind)
        if start < end:
            yield start, end
        position = behind


def _windows(text: str, part: Part, size: int) -> list[Span]:
    """Cut into stretches of `size` characters at most, at line ends or spaces where there are."""
    spans = []
    position = part.start
    while position < part.end:
        behind = min(position + size, part.end)
        if behind < part.end:
            middle = position + size // 2
            cuts = (text.rfind(space, middle, behind) + 1 for space in ("\n", " ", "\t"))
            behind = next((place for place in cuts if place > middle), behind)
        start, end = stripped(text, position, behind)
        if start < end:
            spans.append((start, end))
        position = behind
    return spans
