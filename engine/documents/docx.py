"""Reads Word documents: body, text boxes, footnotes and endnotes, in the order of the document.

Opened with python-docx, but walked on the XML below it, because its own paragraphs leave out
content controls, text boxes and inserted text. Covered: headings by outline level or style, so
also in a Word of another language; lists; tables with their header rows; accepted changes.
Not covered: headers and footers, comments, the numbers that Word computes for lists and headings,
text inside drawings and charts. A Word document has no pages until it is laid out. Macros are not
looked at.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from engine.documents.builder import TextBuilder
from engine.documents.misnamed import Content, refuse_misnamed
from engine.documents.office_package import with_main_type
from engine.documents.records import BlockKind, Counted, Document
from engine.documents.source import Source
from engine.documents.table_rows import row_text

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.oxml.xmlchemy import BaseOxmlElement

_WORD: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MATH: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_COMPATIBILITY: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

_WRAPPERS: Final = frozenset(
    {
        *(_WORD + name for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo")),
        *(_COMPATIBILITY + name for name in ("AlternateContent", "Choice")),
    }
)
"""Elements around paragraphs, tables, rows and cells that say nothing to a reader."""

_LEFT_OUT: Final = frozenset(
    {
        *(_WORD + name for name in ("del", "moveFrom", "rt", "pPr", "rPr", "txbxContent")),
        _COMPATIBILITY + "Fallback",
    }
)
"""Deleted text, ruby, properties; text boxes, which are read on their own; copies for old Words."""

_CHARACTERS: Final = {
    _WORD + "tab": "\t",
    _WORD + "br": "\n",
    _WORD + "cr": "\n",
    _WORD + "noBreakHyphen": "-",
}
_TEXT: Final = frozenset({_WORD + "t", _MATH + "t"})

_MAIN_TYPE: Final = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
)

_HEADING_NAME: Final = re.compile(r"heading ([1-9])")
_LONGEST_STYLE_CHAIN: Final = 20


@dataclass(frozen=True, slots=True)
class _Style:
    """What a paragraph style means; None and False where it leaves that to the style below it."""

    level: int | None
    is_list: bool
    based_on: str


def read(source: Source) -> Document:
    """Read a Word document.

    Raises:
        NotRead: The document is encrypted, of another kind, or unpacks to too much.
        Exception: Whatever python-docx raises on a damaged file.
    """
    import docx

    refuse_misnamed(source, Content.WORD)
    word = docx.Document(with_main_type(source, _MAIN_TYPE))
    reader = _Reader(_styles_of(word))
    reader.read_content(word.element.body)
    for notes in _notes_of(word):
        reader.read_content(notes)
    return Document(
        reader.builder.text,
        reader.builder.blocks,
        counted_in=Counted.PARAGRAPHS,
        title=_title_of(word),
    )


class _Reader:
    """Goes through the XML of a document and builds its text."""

    def __init__(self, styles: dict[str, _Style]) -> None:
        self.builder = TextBuilder()
        self._styles = styles

    def read_content(self, container: BaseOxmlElement) -> None:
        """Add the paragraphs and tables of a body, a note, a text box or a cell."""
        for element in _unwrapped(container):
            if element.tag == _WORD + "p":
                kind, level = self._kind(element)
                self.builder.add(kind, _text(element), level)
                for box in _text_boxes(element):
                    self.read_content(box)
            elif element.tag == _WORD + "tbl":
                self._read_table(element)

    def _read_table(self, table: BaseOxmlElement) -> None:
        rows = [
            [cell for cell in _unwrapped(row) if cell.tag == _WORD + "tc"]
            for row in _unwrapped(table)
            if row.tag == _WORD + "tr"
        ]
        if len(rows) == 1 and len(rows[0]) == 1:  # a frame around text
            self.read_content(rows[0][0])
            return
        for number, cells in enumerate(rows):
            is_head = number == 0 and _has_head(table)
            text = row_text(map(_cell_text, cells))
            self.builder.add(BlockKind.TABLE_ROW, text, int(is_head))

    def _kind(self, paragraph: BaseOxmlElement) -> tuple[BlockKind, int]:
        level, is_list = self._style_meaning(_value(paragraph, "pPr", "pStyle"))
        own_level = _outline_level(paragraph)
        level = level if own_level is None else own_level
        if level:
            return BlockKind.HEADING, level
        number = _value(paragraph, "pPr", "numPr", "numId")
        if number != "0" and (number or is_list):
            return BlockKind.LIST_ITEM, 0
        return BlockKind.PARAGRAPH, 0

    def _style_meaning(self, name: str) -> tuple[int, bool]:
        """Follow a style down to the ones it is based on."""
        level: int | None = None
        is_list = False
        for _ in range(_LONGEST_STYLE_CHAIN):
            style = self._styles.get(name)
            if style is None:
                break
            level = style.level if level is None else level
            is_list = is_list or style.is_list
            name = style.based_on
        return level or 0, is_list


def _unwrapped(container: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    """Yield the children, those of mere wrappers in the wrappers' place."""
    for child in container.iterchildren(tag="*"):
        if child.tag in _WRAPPERS:
            yield from _unwrapped(child)
        else:
            yield child


def _text(element: BaseOxmlElement) -> str:
    parts: list[str] = []
    for child in element.iterchildren(tag="*"):
        if child.tag in _TEXT:
            parts.append(child.text or "")
        elif child.tag in _CHARACTERS:
            parts.append(_CHARACTERS[child.tag])
        elif child.tag not in _LEFT_OUT:
            parts.append(_text(child))
    return "".join(parts)


def _cell_text(cell: BaseOxmlElement) -> str:
    """Return the text of a cell, that of tables and text boxes inside it included."""
    paragraphs = (
        paragraph
        for paragraph in cell.iter(_WORD + "p")
        if not any(paragraph.iterancestors(_COMPATIBILITY + "Fallback"))
    )
    return " ".join(_text(paragraph) for paragraph in paragraphs)


def _text_boxes(paragraph: BaseOxmlElement) -> Iterator[BaseOxmlElement]:
    """Yield the text boxes anchored in a paragraph; boxes inside boxes come with their own."""
    for child in paragraph.iterchildren(tag="*"):
        if child.tag == _WORD + "txbxContent":
            yield child
        elif child.tag not in _LEFT_OUT:
            yield from _text_boxes(child)


def _has_head(table: BaseOxmlElement) -> bool:
    """Whether the first row is a header row by the table's look or by its own mark."""
    look = table.find(f"{_WORD}tblPr/{_WORD}tblLook")
    mark = table.find(f"{_WORD}tr/{_WORD}trPr/{_WORD}tblHeader")
    if mark is not None:
        return True
    if look is None:
        return False
    bits = int(look.get(_WORD + "val", "0"), 16)
    return look.get(_WORD + "firstRow", "") in ("1", "true", "on") or bool(bits & 0x20)


def _styles_of(word: WordDocument) -> dict[str, _Style]:
    return {
        style.get(_WORD + "styleId", ""): _Style(
            _heading_level(style),
            style.find(f"{_WORD}pPr/{_WORD}numPr") is not None,
            _value(style, "basedOn"),
        )
        for style in word.styles.element.iterchildren(_WORD + "style")
    }


def _heading_level(style: BaseOxmlElement) -> int | None:
    """Read the outline level; the built-in names are English in a Word of any language."""
    level = _outline_level(style)
    if level is not None:
        return level
    name = _value(style, "name").lower()
    match = _HEADING_NAME.fullmatch(name)
    if match:
        return min(int(match[1]), 6)
    return 1 if name == "title" else None


def _outline_level(element: BaseOxmlElement) -> int | None:
    """Return 1 to 6 for a heading, 0 for body text, None when nothing is said."""
    value = _value(element, "pPr", "outlineLvl")
    if not value.isdigit():
        return None
    return min(int(value) + 1, 6) if int(value) < 9 else 0


def _value(element: BaseOxmlElement, *steps: str) -> str:
    """Return the `w:val` of a descendant, empty when there is none."""
    found = element.find("/".join(_WORD + step for step in steps))
    return "" if found is None else found.get(_WORD + "val", "")


def _notes_of(word: WordDocument) -> Iterator[BaseOxmlElement]:
    """Yield the footnotes and endnotes, without the ones that only draw a line."""
    from docx.oxml.parser import parse_xml

    parts = (
        relation.target_part
        for relation in word.part.rels.values()
        if not relation.is_external and relation.reltype.endswith(("/footnotes", "/endnotes"))
    )
    for note in itertools.chain.from_iterable(parse_xml(part.blob) for part in parts):
        if note.get(_WORD + "type") in (None, "normal"):
            yield note


def _title_of(word: WordDocument) -> str:
    properties = word.core_properties
    # python-docx makes up properties, this title included, for a document that has none.
    if properties.last_modified_by == "python-docx" and properties.title == "Word Document":
        return ""
    return " ".join((properties.title or "").split())
