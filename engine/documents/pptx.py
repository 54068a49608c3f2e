"""Reads PowerPoint presentations: each slide is a place, its title a heading.

Covered: text boxes, tables, groups and diagrams (SmartArt) from top to bottom and left to right,
speaker's notes, hidden slides, files with macros, slide shows. Not covered: what the slide master
shows on every slide, comments, charts, text in pictures, animations.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from engine.documents import place_words
from engine.documents.builder import TextBuilder
from engine.documents.misnamed import Content, refuse_misnamed
from engine.documents.office_package import with_main_type
from engine.documents.records import BlockKind, Document
from engine.documents.slides import Corner, in_reading_order
from engine.documents.source import Source
from engine.documents.table_rows import row_text

if TYPE_CHECKING:
    from pptx.oxml.xmlchemy import BaseOxmlElement
    from pptx.presentation import Presentation
    from pptx.shapes.autoshape import Shape
    from pptx.shapes.base import BaseShape
    from pptx.shapes.graphfrm import GraphicFrame
    from pptx.shapes.shapetree import GroupShapes, SlideShapes
    from pptx.slide import Slide
    from pptx.table import Table
    from pptx.text.text import TextFrame

_MAIN_TYPE: Final = (
    "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
)
_DRAWING: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_DIAGRAM: Final = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
_COMPATIBILITY: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_RELATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_SLIDE: Final = "{http://schemas.openxmlformats.org/presentationml/2006/main}"

_DEFAULT_HEIGHT: Final = 6_858_000
"""Of a slide whose presentation does not say, in English Metric Units: 7.5 inches."""

_UNSEEN_PLACEHOLDERS: Final = frozenset({"DATE", "FOOTER", "SLIDE_NUMBER", "HEADER"})
_DEEPEST_GROUP: Final = 50


def read(source: Source) -> Document:
    """Read a presentation.

    Raises:
        NotRead: It is encrypted, of another kind, or unpacks to too much.
        Exception: Whatever python-pptx raises on a damaged file.
    """
    import pptx

    refuse_misnamed(source, Content.POWERPOINT)
    presentation = pptx.Presentation(with_main_type(source, _MAIN_TYPE))
    reader = _Reader(presentation.slide_height or _DEFAULT_HEIGHT)
    notes = []
    for number, slide in enumerate(presentation.slides, 1):
        reader.read_slide(slide, number)
        # PowerPoint writes the attribute only on slides that are left out of the show.
        if slide.element.get("show") in ("0", "false"):
            notes.append(f"Slide {number} is hidden.")
    builder = reader.builder
    return Document(
        builder.text,
        builder.blocks,
        builder.places,
        title=_title_of(presentation),
        notes=tuple(notes),
    )


class _Reader:
    """Goes through the slides and builds their text."""

    def __init__(self, slide_height: int) -> None:
        self.builder = TextBuilder()
        self._height = slide_height

    def read_slide(self, slide: Slide, number: int) -> None:
        """Add a slide as a place."""
        self.builder.open_place(place_words.slides(number))
        title = slide.shapes.title
        if title is not None:
            self.builder.add(BlockKind.HEADING, " ".join(title.text_frame.text.split()), 1)
        drawn = _shapes(slide.shapes, slide.element.cSld.spTree)
        self._read_shapes((one for one in drawn if title is None or one != title), 0)
        if slide.has_notes_slide and slide.notes_slide.notes_text_frame is not None:
            self._read_text(slide.notes_slide.notes_text_frame, BlockKind.PARAGRAPH)

    def _read_shapes(self, shapes: Iterable[BaseShape], depth: int) -> None:
        from pptx.shapes.autoshape import Shape
        from pptx.shapes.graphfrm import GraphicFrame
        from pptx.shapes.group import GroupShape

        for shape in in_reading_order(shapes, _corner, self._height):
            if isinstance(shape, GroupShape):
                if depth < _DEEPEST_GROUP:
                    self._read_shapes(_shapes(shape.shapes, shape.element), depth + 1)
            elif isinstance(shape, GraphicFrame):
                self._read_frame(shape)
            elif isinstance(shape, Shape) and not _is_unseen(shape):
                self._read_text(shape.text_frame, _kind_of_lines(shape))

    def _read_frame(self, frame: GraphicFrame) -> None:
        if frame.has_table:
            self._read_table(frame.table)
            return
        for text in _diagram_texts(frame):
            self.builder.add(BlockKind.LIST_ITEM, text)

    def _read_table(self, table: Table) -> None:
        for number, row in enumerate(table.rows):
            is_head = number == 0 and table.first_row
            text = row_text(cell.text_frame.text for cell in row.cells)
            self.builder.add(BlockKind.TABLE_ROW, text, int(is_head))

    def _read_text(self, frame: TextFrame, kind: BlockKind) -> None:
        for paragraph in frame.paragraphs:
            self.builder.add(kind, paragraph.text.replace("\v", "\n"))


def _shapes(shapes: SlideShapes | GroupShapes, tree: BaseOxmlElement) -> Iterator[BaseShape]:
    """Yield the shapes, those that have another form for old PowerPoints too."""
    from pptx.shapes.shapetree import BaseShapeFactory

    yield from shapes
    for wanted in tree.iterfind(f"{_COMPATIBILITY}AlternateContent/{_COMPATIBILITY}Choice"):
        for element in wanted.iterchildren("*"):
            if element.tag.startswith(_SLIDE):
                yield BaseShapeFactory(element, shapes)


def _corner(shape: BaseShape) -> Corner:
    """Return where a shape lies; placeholders that do not say are the first ones."""
    return Corner(shape.left or 0, shape.top or 0)


def _is_unseen(shape: Shape) -> bool:
    """Whether it repeats on every slide what says nothing: the date, a footer, the number."""
    return shape.is_placeholder and shape.placeholder_format.type.name in _UNSEEN_PLACEHOLDERS


def _kind_of_lines(shape: Shape) -> BlockKind:
    """Tell lists from text: the lines of a slide's body have bullets."""
    is_body = shape.is_placeholder and shape.placeholder_format.type.name in ("BODY", "OBJECT")
    filled = [one for one in shape.text_frame.paragraphs if one.text.strip()]
    return BlockKind.LIST_ITEM if is_body and len(filled) > 1 else BlockKind.PARAGRAPH


def _diagram_texts(frame: GraphicFrame) -> Iterator[str]:
    """Yield the texts of a diagram, which lie in a file of their own."""
    from pptx.oxml import parse_xml

    relation = frame.element.find(f".//{_DIAGRAM}relIds")
    name = None if relation is None else relation.get(_RELATION + "dm")
    if name is None:
        return
    for point in parse_xml(frame.part.related_part(name).blob).iter(_DIAGRAM + "t"):
        for paragraph in point.iter(_DRAWING + "p"):
            yield "".join(text.text or "" for text in paragraph.iter(_DRAWING + "t"))


def _title_of(presentation: Presentation) -> str:
    title = " ".join((presentation.core_properties.title or "").split())
    # What PowerPoint writes, in English, when nobody gave a title.
    return "" if title == "PowerPoint Presentation" else title
