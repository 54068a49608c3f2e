"""Reads reStructuredText; the text stays as it is in the file, marks included.

Covered: headings by their adornment, paragraphs, lists, literal blocks, code in directives, simple
and grid tables. Not covered: what directives do (files that they include are not opened), and the
marks inside lines, which are left in the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from engine.documents import plain_text
from engine.documents.encoding import decode
from engine.documents.outline import Lines
from engine.documents.records import Block, BlockKind, Document
from engine.documents.sentences import stripped
from engine.documents.source import Source

_MOST_CHARACTERS: Final = 4_000_000
"""As in Markdown: finding the structure of more takes too long."""

_ADORNMENT: Final = re.compile(r"([!-/:-@\[-`{-~])\1+\Z")
_SHORTEST_UNDERLINE: Final = 4
"""Characters; a shorter one must be as long as its heading."""
_SHORTEST_LINE_ACROSS: Final = 4
_MOST_LEVELS: Final = 6

_ITEM: Final = re.compile(r"(?:[*+\u2022-]|\(?(?:\d{1,4}|[a-zA-Z]|[ivxlcdm]{1,6}|#)[.)])\s+")
_CODE_DIRECTIVE: Final = re.compile(
    r"\.\.\s+(?:code|code-block|sourcecode|literalinclude|parsed-literal|highlight|math|raw"
    r"|prompt|productionlist|doctest|testcode|testoutput)::"
)
_DIRECTIVE: Final = re.compile(r"\.\.(?:\s|\Z)")
_SIMPLE_BORDER: Final = re.compile(r"=+(?:\s+=+)+\Z")
_SIMPLE_SPAN: Final = re.compile(r"-+(?:\s+-+)*\Z")
_GRID_BORDER: Final = re.compile(r"\+(?:[-=]+\+)+\Z")
_GRID_HEAD: Final = re.compile(r"\+(?:=+\+)+\Z")


def read(source: Source) -> Document:
    """Read a reStructuredText file.

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
    blocks = tuple(_Reader(text).blocks())
    first = next((one for one in blocks if one.kind is BlockKind.HEADING and one.level == 1), None)
    title = " ".join(text[first.start : first.end].split()) if first else ""
    return Document(text, blocks, title=title, notes=decoded.notes)


class _Reader:
    """Goes through the lines once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = Lines(text)
        self._at = 0
        self._styles: list[str] = []
        self._item_inside = -1
        """How far the text of the last list item is indented; -1 outside of lists."""

    def blocks(self) -> Iterator[Block]:
        """Yield the blocks in order."""
        kinds: tuple[Callable[[], list[Block] | None], ...] = (
            *(self._heading, self._grid_table, self._simple_table, self._line_across),
            *(self._code_directive, self._paragraph),
        )
        while self._at < len(self._lines):
            if not self._line(self._at):
                self._at += 1
                continue
            for kind in kinds:
                found = kind()
                if found is not None:
                    yield from found
                    break

    def _line(self, number: int) -> str:
        """Return a line without the white space around it; empty behind the last one."""
        if number >= len(self._lines):
            return ""
        return self._text[self._lines.starts[number] : self._lines.starts[number + 1]].strip()

    def _block(self, kind: BlockKind, first: int, behind: int, level: int = 0) -> Block:
        starts = self._lines.starts
        return Block(kind, *stripped(self._text, starts[first], starts[behind]), level)

    def _heading(self) -> list[Block] | None:
        at = self._at
        first, second, third = (self._line(at + ahead) for ahead in range(3))
        if self._lines.indentation(at) == 0 and _underlines(second, first):
            self._at += 2
            return [self._block(BlockKind.HEADING, at, at + 1, self._level(second[0]))]
        if _ADORNMENT.match(first) and third == first and _underlines(first, second):
            self._at += 3
            return [self._block(BlockKind.HEADING, at + 1, at + 2, self._level(first[0] * 2))]
        return None

    def _level(self, style: str) -> int:
        """Return the level of a kind of adornment: the first one that is used is the highest."""
        if style not in self._styles:
            self._styles.append(style)
        self._item_inside = -1
        return min(self._styles.index(style) + 1, _MOST_LEVELS)

    def _grid_table(self) -> list[Block] | None:
        if not _GRID_BORDER.match(self._line(self._at)):
            return None
        rows: list[Block] = []
        first = self._at + 1
        while self._line(self._at).startswith(("+", "|")):
            line = self._line(self._at)
            if _GRID_BORDER.match(line):
                if self._at > first:
                    rows.append(self._block(BlockKind.TABLE_ROW, first, self._at))
                if _GRID_HEAD.match(line):
                    rows = [Block(row.kind, row.start, row.end, 1) for row in rows]
                first = self._at + 1
            self._at += 1
        if self._at > first:
            rows.append(self._block(BlockKind.TABLE_ROW, first, self._at))
        return rows

    def _simple_table(self) -> list[Block] | None:
        if not _SIMPLE_BORDER.match(self._line(self._at)):
            return None
        rows: list[Block] = []
        borders = 0
        while self._at < len(self._lines):
            line = self._line(self._at)
            if _SIMPLE_BORDER.match(line):
                borders += 1
                if borders == 2 and self._line(self._at + 1):
                    rows = [Block(row.kind, row.start, row.end, 1) for row in rows]
                elif borders > 1:
                    self._at += 1
                    break
            elif line and not _SIMPLE_SPAN.match(line):
                rows.append(self._block(BlockKind.TABLE_ROW, self._at, self._at + 1))
            self._at += 1
        return rows

    def _line_across(self) -> list[Block] | None:
        line = self._line(self._at)
        if len(line) < _SHORTEST_LINE_ACROSS or not _ADORNMENT.match(line):
            return None
        self._at += 1
        return []

    def _code_directive(self) -> list[Block] | None:
        if not _CODE_DIRECTIVE.match(self._line(self._at)):
            return None
        first = self._at
        self._at += 1
        self._pass_indented(self._lines.indentation(first))
        return [self._block(BlockKind.CODE, first, self._at)]

    def _paragraph(self) -> list[Block]:
        """Read lines up to a blank one, or to the next list item, and the literal block below."""
        first, beginning = self._at, self._line(self._at)
        indentation = self._lines.indentation(first)
        item = _ITEM.match(beginning)
        if item:
            self._item_inside = indentation + item.end()
        elif indentation < self._item_inside:
            self._item_inside = -1
        self._at += 1
        while self._line(self._at) and not (
            (item or self._item_inside >= 0) and _ITEM.match(self._line(self._at))
        ):
            self._at += 1
        kind = BlockKind.LIST_ITEM if self._item_inside >= 0 else BlockKind.PARAGRAPH
        if beginning.startswith(">>>"):
            kind = BlockKind.CODE
        blocks = [self._block(kind, first, self._at)]
        if self._line(self._at - 1).endswith("::") and not _DIRECTIVE.match(beginning):
            literal = self._at
            self._pass_indented(indentation)
            block = self._block(BlockKind.CODE, literal, self._at)
            blocks += [block] if block.start < block.end else []
        return blocks

    def _pass_indented(self, indentation: int) -> None:
        """Go on behind the lines that are blank or indented deeper."""
        while self._at < len(self._lines) and (
            not self._line(self._at) or self._lines.indentation(self._at) > indentation
        ):
            self._at += 1


def _underlines(adornment: str, heading: str) -> bool:
    if not heading or not _ADORNMENT.match(adornment) or _ADORNMENT.match(heading):
        return False
    return len(adornment) >= min(len(heading), _SHORTEST_UNDERLINE)
