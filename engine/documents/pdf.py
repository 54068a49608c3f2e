"""Reads the text layer of a PDF, page by page, with pdfium.

The text of a page has exactly one character for each entry of pdfium's own list of characters, so
that an offset into the page is also the index that a viewer on pdfium (Qt's among them) selects
by. pdfium's list counts UTF-16 units on every system: a character beyond the first 65,536 takes
two entries, here itself and a word joiner, which has no width.

Covered: files that pdfium can open or repair, pages without text (counted in the notes), titles.
Not covered: scanned pages, form fields, annotations, attachments, tagged structure.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from engine.documents.marks import SOFT_HYPHEN, WORD_JOINER
from engine.documents.pdf_layout import Line, blocks_of_pages
from engine.documents.reading import NotRead
from engine.documents.records import Document, Place
from engine.documents.sentences import stripped
from engine.errors import UserProblem

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage
    from pypdfium2.raw import FS_RECTF

_BETWEEN_PAGES: Final = "\n\n"
_MOST_PAGES: Final = 20_000

_REPLACED: Final = str.maketrans(
    {
        **dict.fromkeys((*range(10), *range(11, 32), 0x7F, 0xA0), " "),
        0x02: SOFT_HYPHEN,  # a hyphen at the end of a line, whose word pdfium has joined again
        0xFFFE: SOFT_HYPHEN,
        0xFFFF: " ",
    }
)
"""One for one. A line ends with CR LF in pdfium: a space and a line feed here."""

_SURROGATES: Final = re.compile("([\ud800-\udbff])([\udc00-\udfff])|[\ud800-\udfff]")


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
    import pypdfium2.raw as pdfium

    try:
        return pypdfium2.PdfDocument(path.read_bytes())
    except pypdfium2.PdfiumError as error:
        if error.err_code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise NotRead(
                "This PDF is protected by a password.", "Remove the protection and add it again."
            ) from error
        raise _damaged(str(error)) from error


def _damaged(detail: str) -> UserProblem:
    return UserProblem(
        "This PDF is damaged and could not be opened.",
        "Open it in another program and save it anew, then try again.",
        detail,
    )


def _document(pages: Sequence[_Page | None], title: str) -> Document:
    """Join the pages.

    Args:
        pages: None stands for a page that pdfium cannot load.
        title: May be empty.
    """
    texts = [page.text if page else "" for page in pages]
    starts = itertools.accumulate((len(text) + len(_BETWEEN_PAGES) for text in texts), initial=0)
    places = tuple(
        Place(f"page {number}", start, start + len(text), number)
        for number, (start, text) in enumerate(zip(starts, texts, strict=False), 1)
    )
    lines = [
        [line.moved(place.start) for line in page.lines] if page else []
        for place, page in zip(places, pages, strict=True)
    ]
    damaged = pages.count(None)
    if damaged == len(pages):
        raise _damaged("no page can be loaded")
    without_text = sum(1 for page in lines if not page)
    if without_text == len(pages):
        raise NotRead(
            "This PDF holds no text that can be read.",
            "Its pages may be scans; reading those is not built yet. If you have a version with "
            "text, add that.",
        )
    return Document(
        _BETWEEN_PAGES.join(texts),
        tuple(blocks_of_pages(lines)),
        places,
        title=title,
        notes=_notes(without_text - damaged, damaged, len(pages)),
    )


def _notes(without_text: int, damaged: int, count: int) -> tuple[str, ...]:
    notes = []
    if damaged:
        notes.append(f"{damaged} of {count} pages could not be opened.")
    if without_text == 1:
        notes.append(f"1 of {count} pages holds no text: it may be scanned.")
    elif without_text:
        notes.append(f"{without_text} of {count} pages hold no text: they may be scanned.")
    return tuple(notes)


def _read_page(pdf: PdfDocument, index: int) -> _Page | None:
    import pypdfium2

    try:
        page = pdf[index]
        try:
            text_page = page.get_textpage()
            try:
                text = _text(text_page)
                return _Page(text, tuple(_lines(text_page, text)))
            finally:
                text_page.close()
        finally:
            page.close()
    except pypdfium2.PdfiumError:
        return None


def _text(text_page: PdfTextPage) -> str:
    """Return the characters of a page, as many as pdfium counts."""
    from pypdfium2.raw import FPDFText_GetUnicode

    count = text_page.count_chars()
    codes = [FPDFText_GetUnicode(text_page.raw, index) for index in range(count)]
    return _SURROGATES.sub(_joined, "".join(map(chr, codes)).translate(_REPLACED))


def _joined(surrogates: re.Match[str]) -> str:
    high, low = surrogates.groups()
    if low is None:
        return "\ufffd"
    return chr(0x10000 + ((ord(high) - 0xD800) << 10) + ord(low) - 0xDC00) + WORD_JOINER


def _lines(text_page: PdfTextPage, text: str) -> Iterator[Line]:
    """Yield the lines of a page that are not blank, with where they stand on it."""
    position = 0
    for content in text.split("\n"):
        start, end = stripped(text, position, position + len(content))
        position += len(content) + 1
        if start < end:
            first, last = _box(text_page, start), _box(text_page, end - 1)
            yield Line(
                text=text[start:end],
                start=start,
                end=end,
                left=first.left,
                first_bottom=first.bottom,
                last_bottom=last.bottom,
                height=first.top - first.bottom,
            )


def _box(text_page: PdfTextPage, index: int) -> FS_RECTF:
    """Return the box of a character in points, as high as its font; all zero when unknown."""
    from pypdfium2.raw import FS_RECTF, FPDFText_GetLooseCharBox

    box = FS_RECTF()
    FPDFText_GetLooseCharBox(text_page.raw, index, box)
    return box
