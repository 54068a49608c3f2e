"""Reads Markdown; the text stays as it is in the file, marks included.

Covered: CommonMark and tables; front matter (YAML or TOML) as a block of its own, with the title
taken from it. Not covered: the marks inside lines (emphasis, links), which are left in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from engine.documents import plain_text
from engine.documents.encoding import decode
from engine.documents.records import Block, BlockKind, Document
from engine.documents.sentences import Span, stripped
from engine.documents.source import Source

if TYPE_CHECKING:
    from markdown_it.token import Token

_MOST_CHARACTERS: Final = 4_000_000
"""Finding the structure of more takes minutes, and no person writes so much into one file."""

_FRONT_MATTER: Final = re.compile(
    r"(---|\+\+\+)[^\S\n]*\n(?=[\w\"'-]+\s*[:=])(?s:.{0,20000}?)\n\1[^\S\n]*(?:\n|\Z)"
)
_FRONT_TITLE: Final = re.compile(r"^title\s*[:=]\s*(.+)$", re.MULTILINE | re.IGNORECASE)
_OPENING_MARKS: Final = re.compile(r"(?:[\s>*+-]|\d+[.)])*#{1,6}(?=\s|\Z)\s*|[\s>]*")
_CLOSING_MARKS: Final = re.compile(r"(?<=\s)#+\Z|\n[\s>]*(?:=+|-+)\Z")

_KINDS: Final = {
    "heading_open": BlockKind.HEADING,
    "paragraph_open": BlockKind.PARAGRAPH,
    "tr_open": BlockKind.TABLE_ROW,
    "fence": BlockKind.CODE,
    "code_block": BlockKind.CODE,
    "html_block": BlockKind.PARAGRAPH,
}


@dataclass(frozen=True, slots=True)
class _Lines:
    """Some lines of the file, the one at `behind` not included.

    Attributes:
        kind: What they are; None for lines that are marks only.
        level: As in `Block`.
    """

    kind: BlockKind | None
    first: int
    behind: int
    level: int = 0


def read(source: Source) -> Document:
    """Read a Markdown file.

    Raises:
        NotRead: The file is not text.
    """
    decoded = decode(source.data)
    text = decoded.text
    if len(text) > _MOST_CHARACTERS:
        note = "This file is too large to look for headings; it was read as plain text."
        spans = plain_text.paragraphs(text)
        plain = tuple(Block(BlockKind.PARAGRAPH, start, end) for start, end in spans)
        return Document(text, plain, notes=(*decoded.notes, note))
    front = _FRONT_MATTER.match(text)
    blocks = list(_blocks(text, front.end() if front else 0))
    title = _title(text, front, blocks)
    if front:
        blocks.insert(0, Block(BlockKind.CODE, *stripped(text, 0, front.end())))
    return Document(text, tuple(blocks), title=title, notes=decoded.notes)


def _blocks(text: str, body: int) -> Iterator[Block]:
    """Yield the blocks of `text[body:]`."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable("table").disable(["inline", "text_join"])
    starts = [body, *(match.end() for match in re.compile("\n").finditer(text, body)), len(text)]
    for lines in _without_gaps(_structured(parser.parse(text[body:])), len(starts) - 1):
        start, end = stripped(text, starts[lines.first], starts[lines.behind])
        if lines.kind is BlockKind.HEADING:
            start, end = _heading_text(text, start, end)
        if lines.kind is not None and start < end:
            yield Block(lines.kind, start, end, lines.level)


def _structured(tokens: Sequence[Token]) -> Iterator[_Lines]:
    """Yield what the parser recognised, in order."""
    items = 0
    in_head = False
    for token in tokens:
        items += {"list_item_open": 1, "list_item_close": -1}.get(token.type, 0)
        in_head = token.type == "thead_open" or (in_head and token.type != "thead_close")
        if token.map is None:
            continue
        first, behind = token.map
        kind = _KINDS.get(token.type)
        if kind is BlockKind.HEADING:
            yield _Lines(kind, first, behind, int(token.tag[1]))
        elif kind is BlockKind.PARAGRAPH and items:
            yield _Lines(BlockKind.LIST_ITEM, first, behind)
        elif kind is BlockKind.TABLE_ROW and in_head:
            yield _Lines(kind, first, behind, level=1)
            yield _Lines(None, behind, behind + 1)  # the line drawn under the head
        elif kind is not None or token.type == "hr":
            yield _Lines(kind, first, behind)


def _without_gaps(recognised: Iterator[_Lines], behind_last: int) -> Iterator[_Lines]:
    """Fill in the lines of which the parser says nothing (definitions of links) as paragraphs."""
    position = 0
    for lines in recognised:
        yield _Lines(BlockKind.PARAGRAPH, position, max(position, lines.first))
        yield lines
        position = lines.behind
    yield _Lines(BlockKind.PARAGRAPH, position, behind_last)


def _heading_text(text: str, start: int, end: int) -> Span:
    """Leave out the marks that make a line a heading."""
    opening = _OPENING_MARKS.match(text, start, end)
    if opening:
        start = opening.end()
    closing = _CLOSING_MARKS.search(text[start:end])
    return stripped(text, start, start + closing.start() if closing else end)


def _title(text: str, front: re.Match[str] | None, blocks: Sequence[Block]) -> str:
    """Return what the front matter or else the first heading of the highest level says."""
    named = _FRONT_TITLE.search(front.group()) if front else None
    if named:
        return named[1].strip().strip("\"'")
    first = next((one for one in blocks if one.kind is BlockKind.HEADING and one.level == 1), None)
    return " ".join(text[first.start : first.end].split()) if first else ""
