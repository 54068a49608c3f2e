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
    DEFINITION = "definition"


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a document: `text[start:end]`.

    Attributes:
        kind: What it is. A definition is the beginning of a unit of code or data (a function, a
            class, a key with its values): comments above it and the line that names it, last.
        start: Offset of its first character.
        end: Offset behind its last character.
        level: 1 to 6 for a heading or a definition, else 0. In a table, 1 marks a header row; in
            code, 1 to 6 mark what stands beside the definitions of that level, inside of none.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0


@dataclass(frozen=True, slots=True)
class Rows:
    """Which rows of a table a place holds: each of its blocks is one, without a gap.

    Attributes:
        first: The number of the first one, from 1.
        columns: The first and the last column, from 1; None where people count only rows.
    """

    first: int
    columns: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of text that people can find again by name: a page, a slide, rows of a sheet.

    Attributes:
        label: As in "page 14"; empty for the rows of a file that is one table.
        start: Offset of its first character.
        end: Offset behind its last character.
        page: Counts from 1; None when the place is not a page.
        rows: None when the place is no part of a table.
        is_recognised: Whether its words were recognised in a picture, so that offsets into it are
            no positions in the file.
    """

    label: str
    start: int
    end: int
    page: int | None = None
    rows: Rows | None = None
    is_recognised: bool = False


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
        location: What a person reads: "page 14", "pages 14 to 15", "lines 10 to 40",
            "Sheet2!B3:C9".
        headings: The headings above it, outermost first, joined by " > "; may be empty.
        tokens: Its length in the embedder's own tokens, headings included.
    """

    start: int
    end: int
    page: int | None
    location: str
    headings: str
    tokens: int
