"""Reads web pages as what a person sees: headings, paragraphs, list items, table rows, code.

Covered: what is hidden or not text (scripts, styles, forms, navigation) is left out; tables that
only lay out the page are told apart from tables of data. Not covered: what scripts or style sheets
would show or hide, frames, and text in pictures.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from engine.documents.builder import TextBuilder
from engine.documents.encoding import Decoded, decode
from engine.documents.records import BlockKind, Counted, Document
from engine.documents.source import Source
from engine.documents.table_rows import row_text

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_DECLARED: Final = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I)
_DECLARED_WITHIN: Final = 4096
_WIDE: Final = re.compile(r"u(?:tf|cs)[-_]?(?:16|32|2|4)", re.I)

_NOT_TEXT: Final = frozenset(
    """annotation annotation-xml applet audio button canvas datalist embed head iframe input map
    noembed noframes noscript object script select style svg template textarea video""".split()
)
_NAVIGATION_ROLES: Final = frozenset({"navigation", "search", "menu", "menubar"})
_HIDDEN_STYLE: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)

_BLOCK_TAGS: Final = frozenset(
    """address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol
    p pre section summary table tbody td tfoot th thead tr ul""".split()
)
_KINDS: Final = {
    **{f"h{level}": (BlockKind.HEADING, level) for level in range(1, 7)},
    "li": (BlockKind.LIST_ITEM, 0),
    "dd": (BlockKind.LIST_ITEM, 0),
    "pre": (BlockKind.CODE, 0),
}
_LONGEST_ROW: Final = 1500
"""Characters; a row with more is a page laid out by a table."""

_DIGITS_OF_A_SPAN: Final = 4
"""A number with so many digits says nothing of a table that people made."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A block before it has its place in the text."""

    kind: BlockKind
    text: str
    level: int = 0


@dataclass(slots=True)
class _Row:
    """A table row that is still open: the pieces of each of its cells, and the columns so far."""

    cells: list[list[_Piece]] = field(default_factory=list)
    columns: int = 0
    is_head: bool = True

    def close(self) -> list[_Piece]:
        """Return one piece when it is a row of data, else the pieces as they are."""
        pieces = [piece for cell in self.cells for piece in cell]
        filled = sum(1 for cell in self.cells if cell)
        plain = all(piece.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM) for piece in pieces)
        length = sum(len(piece.text) for piece in pieces)
        if filled < 2 or not plain or length > _LONGEST_ROW:
            return pieces
        text = row_text(" ".join(piece.text for piece in cell) for cell in self.cells)
        return [_Piece(BlockKind.TABLE_ROW, text, int(self.is_head))]


class _Spans:
    """The cells of a table that reach down into rows below: these leave their places out."""

    def __init__(self) -> None:
        self._rows_left: dict[int, int] = {}
        self._widths: dict[int, int] = {}

    def pass_over(self, row: _Row) -> None:
        """Give a row an empty cell wherever one from above reaches down before its next one."""
        while self._rows_left.get(row.columns, 0):
            self._rows_left[row.columns] -= 1
            row.cells.append([])
            row.columns += self._widths[row.columns]

    def open(self, row: _Row, cell: LexborNode) -> None:
        """Begin a cell in a row."""
        self.pass_over(row)
        width, height = _number(cell, "colspan"), _number(cell, "rowspan")
        if height > 1:
            self._rows_left[row.columns] = height - 1
            self._widths[row.columns] = width
        row.cells.append([])
        row.columns += width

    def close(self, row: _Row) -> None:
        """End a row; what reaches down behind its last cell does so one row less."""
        for column, left in self._rows_left.items():
            if column >= row.columns and left:
                self._rows_left[column] -= 1


def _number(cell: LexborNode, name: str) -> int:
    value = (cell.attributes.get(name) or "").strip()
    return max(int(value), 1) if value.isdecimal() and len(value) < _DIGITS_OF_A_SPAN else 1


def read(source: Source) -> Document:
    """Read a web page.

    Raises:
        NotRead: The file is not text.
    """
    from selectolax.lexbor import LexborHTMLParser

    decoded = _decoded(source.data)
    parser = LexborHTMLParser(decoded.text)
    builder = _built(parser.root, is_left_out=_is_not_content)
    if not builder.blocks:  # a page that is all navigation, such as a table of contents
        builder = _built(parser.root, is_left_out=_is_not_shown)
    title = parser.head.css_first("title") if parser.head else None
    return Document(
        builder.text,
        builder.blocks,
        counted_in=Counted.PARAGRAPHS,
        title=" ".join(title.text().split()) if title else "",
        notes=decoded.notes,
    )


def _decoded(content: bytes) -> Decoded:
    match = _DECLARED.search(content, 0, _DECLARED_WITHIN)
    declared = match[1].decode("ascii") if match else ""
    # Bytes in which the declaration can be read are not that wide.
    return decode(content, "" if _WIDE.match(declared) else declared)


def _built(root: LexborNode | None, is_left_out: Callable[[LexborNode], bool]) -> TextBuilder:
    builder = TextBuilder()
    if root is not None:
        for piece in _Reader().pieces(root, is_left_out):
            builder.add(piece.kind, piece.text, piece.level)
    return builder


class _Reader:
    """Goes through a page once and keeps what is open at each moment."""

    def __init__(self) -> None:
        self._inline: list[str] = []
        self._kinds: list[tuple[BlockKind, int]] = [(BlockKind.PARAGRAPH, 0)]
        self._rows: list[_Row] = []
        self._tables: list[_Spans] = [_Spans()]
        self._done: list[_Piece] = []

    def pieces(
        self, root: LexborNode, is_left_out: Callable[[LexborNode], bool]
    ) -> Iterator[_Piece]:
        """Yield the pieces of the page in order."""
        for node, entering in _events(root, is_left_out):
            tag = node.tag
            if tag == "-text":
                if entering:
                    self._inline.append(node.text_content or "")
            elif tag == "br" and entering:
                self._inline.append("\v")
            elif tag in _BLOCK_TAGS:
                self._finish_piece()
                if entering:
                    self._open(tag, node)
                else:
                    self._close(tag)
            if self._done and not self._rows:
                yield from self._done
                self._done.clear()
        self._finish_piece()
        yield from self._done

    def _open(self, tag: str, node: LexborNode) -> None:
        if tag in _KINDS:
            self._kinds.append(_KINDS[tag])
        elif tag == "table":
            self._tables.append(_Spans())
        elif tag == "tr":
            self._rows.append(_Row())
            self._kinds.append((BlockKind.PARAGRAPH, 0))
        elif tag in ("td", "th") and self._rows:
            self._tables[-1].open(self._rows[-1], node)
            self._rows[-1].is_head &= tag == "th"

    def _close(self, tag: str) -> None:
        if tag in _KINDS:
            self._kinds.pop()
        elif tag == "table":
            self._tables.pop()
        elif tag == "tr":
            self._tables[-1].close(self._rows[-1])
            self._kinds.pop()
            for piece in self._rows.pop().close():
                self._keep(piece)

    def _finish_piece(self) -> None:
        kind, level = self._kinds[-1]
        text = "".join(self._inline)
        self._inline.clear()
        if kind is not BlockKind.CODE:
            lines = (" ".join(line.split()) for line in text.split("\v"))
            text = "\n".join(line for line in lines if line)
        if text.strip():
            self._keep(_Piece(kind, text.replace("\v", "\n").strip("\n"), level))

    def _keep(self, piece: _Piece) -> None:
        if not self._rows:
            self._done.append(piece)
            return
        if not self._rows[-1].cells:
            self._rows[-1].cells.append([])
        self._rows[-1].cells[-1].append(piece)


def _events(
    root: LexborNode, is_left_out: Callable[[LexborNode], bool]
) -> Iterator[tuple[LexborNode, bool]]:
    """Yield each node when it is entered (True) and left (False).

    Without recursion: pages are nested as deeply as their writer likes.
    """
    node = root
    while True:
        child = None
        if not is_left_out(node):
            yield node, True
            child = node.first_child
            if child is None:
                yield node, False
        following = child or node.next
        while following is None:
            parent = node.parent
            if parent is None or parent.mem_id == root.mem_id:
                return
            node = parent
            yield node, False
            following = node.next
        node = following


def _is_not_content(node: LexborNode) -> bool:
    if _is_not_shown(node):
        return True
    return node.tag == "nav" or (
        node.is_element_node and (node.attributes.get("role") or "") in _NAVIGATION_ROLES
    )


def _is_not_shown(node: LexborNode) -> bool:
    if not node.is_element_node:
        return node.is_comment_node
    if node.tag in _NOT_TEXT:
        return True
    attributes = node.attributes
    return "hidden" in attributes or bool(_HIDDEN_STYLE.search(attributes.get("style") or ""))
