"""Reads the text layer of a PDF, page by page, with pdfium.

The text of a page has exactly one character for each entry of pdfium's own list of characters, so
that an offset into the page is also the index that a viewer on pdfium (Qt's among them) selects
by. pdfium's list counts UTF-16 units on every system: a character beyond the first 65,536 takes
two entries, here itself and a word joiner, which has no width.

Covered: files that pdfium can open or repair, pages without text (counted in the notes), titles.
Not covered: scanned pages, form fields, annotations, attachments, tagged structure.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from engine.documents.pdf_layout import Line, blocks_of_pages
from engine.documents.reading import NotRead
from engine.documents.records import Document, Place
from engine.documents.sentences import stripped
from engine.errors import UserProblem

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_BETWEEN_PAGES: Final = "\n\n"
_MOST_PAGES: Final = 20_000

_SOFT_HYPHEN: Final = "\u00ad"
_WORD_JOINER: Final = "\u2060"
_REPLACED: Final = str.maketrans(
    {
        **{code: " " for code in (*range(10), *range(11, 32), 0x7F, 0xA0)},
        0x02: _SOFT_HYPHEN,  # a hyphen at the end of a line, whose word pdfium has joined again
        0xFFFE: _SOFT_HYPHEN,
        0xFFFF: " ",
    }
)
"""One for one. A line ends with CR LF in pdfium: a space and a line feed here."""

_SURROGATES: Final = re.compile("([\ud800-\udbff])([\udc00-\udfff])|[\ud800-\udfff]")
_BOLD: Final = re.compile(r"bold|black|heavy", re.IGNORECASE)
_LONGEST_FONT_NAME: Final = 128
_SHORT: Final = 120
"""Characters of a line that can be a heading; only of these the font is looked up."""


@dataclass(frozen=True, slots=True)
class _Page:
    """The text of one page and its lines, whose offsets count from the page's beginning."""

    text: str
    lines: tuple[Line, ...]


def read(path: Path) -> Document:
    """Read the text of a PDF.

    Raises:
        NotRead: It is protected by a password, holds no text, or has too many pages.
        UserProblem: pdfium cannot open it.
        OSError: The file cannot be read.
    """
    with _open(path) as pdf:
        if len(pdf) > _MOST_PAGES:
            raise NotRead(
                f"This PDF has {len(pdf):,} pages; {_MOST_PAGES:,} are the most that are read.",
                "Split it into smaller files and add those.",
            )
        pages = [_read_page(pdf, index) for index in range(len(pdf))]
        title = " ".join(pdf.get_metadata_value("Title").replace("\0", "").split())
    return _document(pages, title)


def _open(path: Path) -> PdfDocument:
    import pypdfium2

    try:
        return PdfDocumentOf(path.read_bytes())
    except pypdfium2.PdfiumError as error:
        raise UserProblem("x") from error
