"""Reads OpenDocument texts and slides, packed or in one flat XML file.

Covered: headings by their outline level, lists, tables, text boxes, footnotes and endnotes (at the
end), slides as places with their titles and notes, hidden slides. Not covered: headers and footers,
comments, deleted text that is still kept, forms, formulas and embedded objects. A text has no
pages until it is laid out. Spreadsheets: see `spreadsheet`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from engine.documents import place_words
from engine.documents.archives import member_bytes, open_archive
from engine.documents.builder import TextBuilder
from engine.documents.misnamed import Content, content_of, protected, refuse_misnamed
from engine.documents.records import BlockKind, Counted, Document
from engine.documents.slides import Corner, in_reading_order
from engine.documents.source import Source
from engine.documents.table_rows import row_text

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_NAMES: Final = "urn:oasis:names:tc:opendocument:xmlns:"
_OFFICE: Final = f"{{{_NAMES}office:1.0}}"
_TEXT: Final = f"{{{_NAMES}text:1.0}}"
_TABLE: Final = f"{{{_NAMES}table:1.0}}"
_DRAWING: Final = f"{{{_NAMES}drawing:1.0}}"
_SLIDES: Final = f"{{{_NAMES}presentation:1.0}}"
_STYLE: Final = f"{{{_NAMES}style:1.0}}"
_SIZE: Final = f"{{{_NAMES}svg-compatible:1.0}}"
_TITLE: Final = "{http://purl.org/dc/elements/1.1/}title"

_PARAGRAPHS: Final = frozenset({_TEXT + "p", _TEXT + "h"})
_NOTE: Final = _TEXT + "note-body"
_CELLS: Final = (_TABLE + "table-cell", _TABLE + "covered-table-cell")
"""What a cell is, and what stands where another one, merged, reaches over its place."""

_ITEMS: Final = frozenset({_TEXT + "list-item", _TEXT + "list-header"})

_LEFT_OUT: Final = frozenset(
    {
        *(_OFFICE + name for name in ("annotation", "annotation-end", "forms", "scripts")),
        *(_OFFICE + name for name in ("binary-data", "event-listeners", "document")),
        *(_TEXT + name for name in ("tracked-changes", "ruby-text", "hidden-text")),
        *(_TEXT + name for name in ("table-of-content-source", "sequence-decls", "note")),
        *(_DRAWING + name for name in ("object", "object-ole", "image", "plugin", "applet")),
        *(_SIZE + name for name in ("title", "desc")),
        _SLIDES + "notes",
        _TABLE + "shapes",
    }
)
_CHARACTERS: Final = {_TEXT + "tab": "\t", _TEXT + "line-break": "\n"}

_SPACES: Final = re.compile(r"[ \t\r\n]+")
_MOST_SPACES: Final = 100
_PICTURES: Final = re.compile(rb"<office:binary-data>[^<]*</office:binary-data>")
_LENGTH: Final = re.compile(r"(-?\d+(?:\.\d+)?)(cm|mm|in|pt|pc|px)")
_MILLIMETRES: Final = {"cm": 10, "mm": 1, "in": 25.4, "pt": 25.4 / 72, "pc": 25.4 / 6, "px": 0.2646}
_DEFAULT_HEIGHT: Final = 210.0
"""Of a slide, in millimetres; for telling what stands side by side it need not be exact."""


def read(source: Source) -> Document:
    """Read a text or a presentation.

    Raises:
        NotRead: It is encrypted, of another kind, or unpacks to too much.
        Exception: Whatever lxml raises on a damaged file.
    """
    refuse_misnamed(source, Content.OPEN_TEXT, Content.OPEN_SLIDES, Content.FLAT_OPEN_DOCUMENT)
    content, description = _parts(source)
    reader = _Reader()
    notes: list[str] = []
    for slides in content.iter(_OFFICE + "presentation"):
        notes += reader.read_slides(slides, _hidden_styles(content))
    for text in content.iter(_OFFICE + "text"):
        reader.read_content(text)
    reader.read_notes()
    builder = reader.builder
    title = description.find(f".//{_TITLE}")
    return Document(
        builder.text,
        builder.blocks,
        builder.places,
        counted_in=Counted.PARAGRAPHS,
        title="" if title is None else " ".join((title.text or "").split()),
        notes=tuple(notes),
    )


def _parts(source: Source) -> tuple[Element, Element]:
    """Return the content and what is said about it."""
    if content_of(source) is Content.FLAT_OPEN_DOCUMENT:
        root = _parsed(_PICTURES.sub(b"", source.data))
        return root, root
    with open_archive(source) as archive:
        names = archive.namelist()
        manifest = "META-INF/manifest.xml"
        is_encrypted = "encrypted-package" in names or (
            manifest in names and b"encryption-data" in member_bytes(archive, manifest, "")
        )
        if is_encrypted:
            raise protected()
        content = _parsed(member_bytes(archive, "content.xml", ""))
        described = "meta.xml" in names
        return content, _parsed(member_bytes(archive, "meta.xml", "")) if described else content


def _parsed(data: bytes) -> Element:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    root: Element = etree.fromstring(data, parser)
    return root


class _Reader:
    """Goes through the XML of a document and builds its text."""

    def __init__(self) -> None:
        self.builder = TextBuilder()
        self._notes: dict[Element, None] = {}

    def read_content(self, container: Element, kind: BlockKind = BlockKind.PARAGRAPH) -> None:
        """Add the paragraphs, lists and tables of a body, a section, a list item, a text box."""
        for element in container.iterchildren("*"):
            if element.tag in _PARAGRAPHS:
                self._read_paragraph(element, kind)
            elif element.tag == _TABLE + "table":
                self._read_table(element)
            elif element.tag in _ITEMS:
                self.read_content(element, BlockKind.LIST_ITEM)
            elif element.tag not in _LEFT_OUT:
                self.read_content(element, kind)

    def read_notes(self) -> None:
        """Add the footnotes and endnotes met so far."""
        for note in tuple(self._notes):
            self.read_content(note)
        self._notes.clear()

    def read_slides(self, slides: Element, hidden_styles: frozenset[str]) -> Iterator[str]:
        """Add each slide as a place and yield the notes on what is hidden."""
        for number, slide in enumerate(slides.iterchildren(_DRAWING + "page"), 1):
            self.builder.open_place(place_words.slides(number))
            self._read_slide(slide)
            if slide.get(_DRAWING + "style-name") in hidden_styles:
                yield f"Slide {number} is hidden."

    def _read_slide(self, slide: Element) -> None:
        shapes = [shape for shape in slide.iterchildren("*") if shape.tag not in _LEFT_OUT]
        title = next((one for one in shapes if one.get(_SLIDES + "class") == "title"), None)
        if title is not None:
            shapes.remove(title)
            words = " ".join(_text(line) for line in _paragraphs_in(title))
            self.builder.add(BlockKind.HEADING, " ".join(words.split()), 1)
        for shape in in_reading_order(shapes, _corner, _DEFAULT_HEIGHT):
            self._read_shape(shape)
        for notes in slide.iterchildren(_SLIDES + "notes"):
            self.read_content(notes)

    def _read_shape(self, shape: Element) -> None:
        if shape.tag == _DRAWING + "g":
            parts = (one for one in shape.iterchildren("*") if one.tag not in _LEFT_OUT)
            for part in in_reading_order(parts, _corner, _DEFAULT_HEIGHT):
                self._read_shape(part)
        else:
            self.read_content(shape)

    def _read_paragraph(self, paragraph: Element, kind: BlockKind) -> None:
        level = paragraph.get(_TEXT + "outline-level", "1")
        if paragraph.tag == _TEXT + "h":
            number = int(level) if level.isdigit() else 1
            self.builder.add(BlockKind.HEADING, _text(paragraph), max(1, min(number, 6)))
        else:
            self.builder.add(kind, _text(paragraph))
        self._notes |= dict.fromkeys(paragraph.iter(_NOTE))
        for drawing in _drawings_in(paragraph):
            self.read_content(drawing)

    def _read_table(self, table: Element) -> None:
        rows = list(_rows_of(table))
        cells = [list(row.iterchildren(*_CELLS)) for row in rows]
        if len(cells) == 1 and len(cells[0]) == 1:  # a frame around text
            self.read_content(cells[0][0])
            return
        for row, of_row in zip(rows, cells, strict=True):
            text = row_text(
                " ".join(_text(one) for one in _paragraphs_in(cell))
                if cell.tag == _CELLS[0]
                else ""
                for cell in of_row
            )
            parent = row.getparent()
            is_head = parent is not None and parent.tag == _TABLE + "table-header-rows"
            self.builder.add(BlockKind.TABLE_ROW, text, int(is_head))
            self._notes |= dict.fromkeys(row.iter(_NOTE))


def _text(element: Element) -> str:
    """Return the text of a paragraph, without that of notes and drawings in it."""
    parts = [_SPACES.sub(" ", element.text or "")]
    for child in element:
        if child.tag == _TEXT + "s":
            count = child.get(_TEXT + "c", "1")
            parts.append(" " * min(int(count) if count.isdigit() else 1, _MOST_SPACES))
        elif child.tag in _CHARACTERS:
            parts.append(_CHARACTERS[child.tag])
        elif isinstance(child.tag, str) and not _is_apart(child):
            parts.append(_text(child))
        parts.append(_SPACES.sub(" ", child.tail or ""))
    return "".join(parts)


def _is_apart(element: Element) -> bool:
    """Whether an element inside a paragraph is no part of its text."""
    return element.tag in _LEFT_OUT or element.tag.startswith(_DRAWING)


def _paragraphs_in(container: Element) -> Iterator[Element]:
    """Yield the paragraphs at any depth, those in drawings and inner tables included."""
    for child in container.iterchildren("*"):
        if child.tag in _PARAGRAPHS:
            yield child
        if child.tag not in _LEFT_OUT:
            yield from _paragraphs_in(child)


def _drawings_in(paragraph: Element) -> Iterator[Element]:
    """Yield the drawings anchored in a paragraph; drawings inside drawings come with these."""
    for child in paragraph.iterchildren("*"):
        if child.tag.startswith(_DRAWING):
            yield child
        elif child.tag not in _LEFT_OUT:
            yield from _drawings_in(child)


def _rows_of(table: Element) -> Iterator[Element]:
    for child in table.iterchildren("*"):
        if child.tag == _TABLE + "table-row":
            yield child
        elif child.tag.startswith(_TABLE + "table-") and child.tag not in _LEFT_OUT:
            yield from _rows_of(child)


def _hidden_styles(content: Element) -> frozenset[str]:
    """Return the names of the styles whose slides are left out of the show."""
    return frozenset(
        style.get(_STYLE + "name", "")
        for style in content.iter(_STYLE + "style")
        for properties in style.iterchildren(_STYLE + "drawing-page-properties")
        if properties.get(_SLIDES + "visibility") == "hidden"
    )


def _corner(shape: Element) -> Corner:
    first = shape if shape.get(_SIZE + "x") else next(iter(shape.iterchildren("*")), shape)
    return Corner(_millimetres(first.get(_SIZE + "x")), _millimetres(first.get(_SIZE + "y")))


def _millimetres(length: str | None) -> float:
    match = _LENGTH.fullmatch(length or "")
    return float(match[1]) * _MILLIMETRES[match[2]] if match else 0.0
