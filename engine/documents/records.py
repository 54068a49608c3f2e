"""What a file becomes: text with structure, then chunks. All offsets count characters of `text`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class BlockKind(StrEnum):
    """What a piece of a document is; chunking respects its edges."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE_ROW = "table_row"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a document: `text[start:end]`.

    Attributes:
        kind: What it is.
        start: Offset of its first character.
        end: Offset behind its last character.
        level: 1 to 6 for a heading, else 0. In a table, 1 marks a header row.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of text that people can find again by name: a page, later a sheet or a slide.

    Attributes:
        label: As in "page 14".
        start: Offset of its first character.
        end: Offset behind its last character.
        page: Counts from 1; None when the place is not a page.
    """

    label: str
    start: int
    end: int
    page: int | None = None


class Counted(StrEnum):
    """What people count to find a stretch of text in a format that has no places."""

    LINES = "lines"
    PARAGRAPHS = "paragraphs"


@dataclass(frozen=True, slots=True)
class Document:
    """The text of one file and how it is built.

    Attributes:
        text: Everything that can be cited, with line feeds as line ends.
        blocks: In order, not overlapping. Between them stand only white space and marks of the
            format, such as the "##" of a Markdown heading.
        places: In order, around all blocks; empty when the format has none.
        counted_in: What locations count when there are no places. Lines are those of the file;
            a paragraph is a block.
        title: What the document calls itself; empty when it does not say.
        notes: Plain sentences on what could not be read, as in "Page 3 holds no text."
    """

    text: str
    blocks: tuple[Block, ...]
    places: tuple[Place, ...] = ()
    counted_in: Counted = Counted.LINES
    title: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chunk:
    """The unit of search: a stretch of a document that fits the embedder.

    Attributes:
        start: Offset of its first character in the document's text.
        end: Offset behind its last character.
        page: The page it begins on, counted from 1; None where there are no pages.
        location: What a person reads: "page 14", "pages 14 to 15", "lines 10 to 40".
        headings: The headings above it, outermost first, joined by " > "; may be empty.
        tokens: Its length in the embedder's own tokens, headings included.
    """

    start: int
    end: int
    page: int | None
    location: str
    headings: str
    tokens: int
