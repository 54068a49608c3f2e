"""The sections of a document, and the headings above them as they are embedded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from engine.documents.marks import without_marks
from engine.documents.records import Block, BlockKind, Document
from engine.documents.tokens import TokenCounter

_BETWEEN_HEADINGS: Final = " > "
_WORDS_OF_A_CUT_HEADING: Final = (20, 10, 5)
_NAMING: Final = frozenset({BlockKind.HEADING, BlockKind.DEFINITION})
_OPENING_MARKS_OF_CODE: Final = " \t{[(:=,"
_QUOTES: Final = " \t\"'"


@dataclass(frozen=True, slots=True)
class Section:
    """Headings in a row and what follows them; in code, the lines that name what they begin.

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
class Headings:
    """A heading path as it is embedded."""

    text: str
    tokens: int


def sections_of(document: Document) -> Iterator[Section]:
    """Yield the sections in order; each begins with the marks before its first block."""
    open_headings: list[tuple[int, str]] = []
    above: tuple[str, ...] = ()
    level = 0
    blocks: list[Block] = []
    for block in document.blocks:
        if block.kind in _NAMING or (block.kind is BlockKind.CODE and block.level):
            if blocks and _ends(blocks[-1], block):
                yield Section(above, _names(open_headings), level, tuple(blocks))
                blocks = []
            while open_headings and open_headings[-1][0] >= block.level:
                open_headings.pop()
            if not blocks:
                above, level = _names(open_headings), block.level
            if block.kind in _NAMING:
                open_headings.append((block.level, _name(document.text, block)))
        blocks.append(block)
    if blocks:
        yield Section(above, _names(open_headings), level, tuple(blocks))


def _ends(last: Block, opening: Block) -> bool:
    """Whether a section ends between its last block and one that opens the next."""
    if last.kind not in _NAMING:
        return True
    # Two headings in a row are a title and what is below it, two functions are not.
    return opening.kind is not BlockKind.HEADING and opening.level <= last.level


def _name(text: str, block: Block) -> str:
    if block.kind is BlockKind.DEFINITION:
        line = text.rfind("\n", block.start, block.end) + 1
        name = text[max(line, block.start) : block.end].rstrip(_OPENING_MARKS_OF_CODE)
        return " ".join(name.strip(_QUOTES).split())
    return without_marks(" ".join(text[block.start : block.end].split()))


def _names(headings: Sequence[tuple[int, str]]) -> tuple[str, ...]:
    return tuple(name for _, name in headings)


class HeadingPaths:
    """Writes heading paths so that they have few tokens: the outer ones are left out first."""

    def __init__(self, counter: TokenCounter, most_tokens: int) -> None:
        self._counter = counter
        self._most_tokens = most_tokens
        self._known: dict[tuple[str, ...], Headings] = {(): Headings("", 0)}

    def headings(self, path: tuple[str, ...]) -> Headings:
        """Return a path as it is embedded."""
        if path not in self._known:
            self._known[path] = self._shortened(path)
        return self._known[path]

    def _shortened(self, path: tuple[str, ...]) -> Headings:
        inner = [_BETWEEN_HEADINGS.join(path[first:]) for first in range(len(path))]
        cut_short = [" ".join(path[-1].split()[:count]) for count in _WORDS_OF_A_CUT_HEADING]
        for text in (*inner, *cut_short):
            (tokens,) = self._counter.count([text])
            if tokens <= self._most_tokens:
                return Headings(text, tokens)
        return Headings("", 0)
