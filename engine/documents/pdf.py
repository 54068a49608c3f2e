"""Reads a PDF page by page, with pdfium.

Covered: files that pdfium can open or repair, with a password where they need one; the text layer
(see `pdf_text`), text recognition on pages without one (see `pdf_scan`) for as long as the time
lasts, form fields and comments (see `pdf_fields`), titles; what could not be read is told in the
notes. Not covered: attachments, tagged structure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from engine.documents import place_words
from engine.documents.pages import PageText, join_pages
from engine.documents.pdf_fields import added_text
from engine.documents.pdf_scan import may_be_scan, words_of_scan
from engine.documents.pdf_text import is_nonsense, text_of
from engine.documents.reading import NotRead, PasswordNeeded
from engine.documents.recognition import is_time_left, not_read_words
from engine.documents.records import Document, Place
from engine.documents.source import Source
from engine.errors import UserProblem

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_MOST_PAGES: Final = 20_000


class _Outcome(Enum):
    """What became of a page."""

    READ = auto()
    DAMAGED = auto()
    OUT_OF_TIME = auto()


@dataclass(frozen=True, slots=True)
class _Page:
    """What one page holds.

    Attributes:
        text: Its own text.
        added: Form fields and comments.
        outcome: How that went.
    """

    text: PageText
    added: PageText
    outcome: _Outcome = _Outcome.READ

    @property
    def holds_nothing(self) -> bool:
        """Whether there is no text on it, although all went well."""
        return self.outcome is _Outcome.READ and not (self.text.lines or self.added.lines)


def read(source: Source) -> Document:
    """Read the text of a PDF.

    Raises:
        NotRead: It is protected by a password, holds no text, or has too many pages.
        UserProblem: pdfium cannot open it.
    """
    with _open(source) as pdf:
        if len(pdf) > _MOST_PAGES:
            raise NotRead(
                f"This PDF has {len(pdf):,} pages; {_MOST_PAGES:,} are the most that are read.",
                "Split it into smaller files and add those.",
            )
        pages = [_read_page(pdf, index, source.started) for index in range(len(pdf))]
        title = " ".join(pdf.get_metadata_value("Title").replace("\0", "").split())
    _refuse_without_text(pages)
    return _document(pages, title)


def _open(source: Source) -> PdfDocument:
    import pypdfium2
    import pypdfium2.raw as pdfium

    try:
        pdf = pypdfium2.PdfDocument(source.data, source.password or None)
        pdf.init_forms()
    except pypdfium2.PdfiumError as error:
        if error.err_code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise PasswordNeeded(source) from error
        raise _damaged(str(error)) from error
    return pdf


def _damaged(detail: str) -> UserProblem:
    return UserProblem(
        "This PDF is damaged and could not be opened.",
        "Open it in another program and save it anew, then try again.",
        detail,
    )


def _read_page(pdf: PdfDocument, index: int, started: float) -> _Page:
    import pypdfium2

    try:
        page = pdf[index]
        try:
            return _parts(page, started)
        finally:
            page.close()
    except pypdfium2.PdfiumError:
        return _Page(PageText(), PageText(), _Outcome.DAMAGED)


def _parts(page: PdfPage, started: float) -> _Page:
    text_page = page.get_textpage()
    try:
        text = text_of(text_page)
        nonsense = is_nonsense(text_page, text.text)
    finally:
        text_page.close()
    added = added_text(page)
    if not nonsense and not may_be_scan(page, text):
        return _Page(text, added)
    if not is_time_left(started):
        return _Page(text, added, _Outcome.READ if text.lines else _Outcome.OUT_OF_TIME)
    return _Page(words_of_scan(page, text, is_nonsense=nonsense), added)


def _refuse_without_text(pages: Sequence[_Page]) -> None:
    """Refuse a document in which there is nothing to find.

    Raises:
        NotRead: No page holds text.
        UserProblem: No page can be opened.
    """
    if any(page.text.lines or page.added.lines for page in pages):
        return
    if all(page.outcome is _Outcome.DAMAGED for page in pages):
        raise _damaged("no page can be loaded")
    raise NotRead(
        "This PDF holds no text that can be read.",
        "No words were recognised on its pages either. If you have a version with text, add that.",
    )


def _document(pages: Sequence[_Page], title: str) -> Document:
    parts = list(_labelled_parts(pages))
    joined = join_pages([part.text for part in parts])
    places = tuple(
        Place(
            part.label,
            start,
            start + len(part.text.text),
            part.page,
            is_recognised=part.text.is_recognised,
        )
        for part, start in zip(parts, joined.starts, strict=True)
    )
    return Document(joined.text, joined.blocks, places, title=title, notes=tuple(_notes(pages)))


@dataclass(frozen=True, slots=True)
class _Part:
    """One place of the document that is to be."""

    label: str
    page: int | None
    text: PageText


def _labelled_parts(pages: Sequence[_Page]) -> Iterator[_Part]:
    for number, page in enumerate(pages, 1):
        yield _Part(place_words.pages(number), number, page.text)
        if page.added.lines:
            # No page number: a viewer would look for it among the page's own characters.
            yield _Part(place_words.form_fields(number), None, page.added)


def _notes(pages: Sequence[_Page]) -> Iterator[str]:
    count = len(pages)
    damaged = sum(page.outcome is _Outcome.DAMAGED for page in pages)
    if damaged:
        yield f"{damaged} of {count} pages could not be opened."
    recognised = sum(page.text.is_recognised and bool(page.text.lines) for page in pages)
    if recognised:
        if recognised == 1:
            yield f"1 of {count} pages was read by text recognition."
        else:
            yield f"{recognised} of {count} pages were read by text recognition."
    late = sum(page.outcome is _Outcome.OUT_OF_TIME for page in pages)
    if late:
        yield f"{not_read_words(late, count)} Split the file to read them."
    empty = sum(page.holds_nothing for page in pages)
    if empty:
        if empty == 1:
            yield f"1 of {count} pages holds no text."
        else:
            yield f"{empty} of {count} pages hold no text."
