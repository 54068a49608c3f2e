"""What people have added to a page of a PDF: values of form fields, and comments.

pdfium's text of a page holds neither, so they follow it as a list of their own. Covered: fields to
write in or to choose from, and the words of every kind of comment. Not covered: check boxes, radio
buttons, signatures, forms in XFA, who wrote a comment and what it stands beside.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final

from engine.documents.pages import PageText
from engine.documents.pdf_layout import Line
from engine.documents.records import BlockKind

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_MOST_ON_A_PAGE: Final = 5_000
_LONGEST_BYTES: Final = 200_000


def added_text(page: PdfPage) -> PageText:
    """Return the values of fields and the comments, one on each line; empty without any."""
    from pypdfium2.raw import FPDFPage_CloseAnnot, FPDFPage_GetAnnot, FPDFPage_GetAnnotCount

    found = []
    for index in range(min(FPDFPage_GetAnnotCount(page.raw), _MOST_ON_A_PAGE)):
        annotation = FPDFPage_GetAnnot(page.raw, index)
        if annotation:
            try:
                found.append(_words(page, annotation))
            finally:
                FPDFPage_CloseAnnot(annotation)
    return _list_of([words for words in found if words])


def _words(page: PdfPage, annotation: Any) -> str:  # noqa: ANN401  # a pointer of ctypes
    from pypdfium2.raw import (
        FPDF_ANNOT_LINK,
        FPDF_ANNOT_POPUP,
        FPDF_ANNOT_WIDGET,
        FPDFAnnot_GetStringValue,
        FPDFAnnot_GetSubtype,
    )

    kind = FPDFAnnot_GetSubtype(annotation)
    if kind == FPDF_ANNOT_WIDGET:
        return _field(page, annotation)
    if kind in (FPDF_ANNOT_LINK, FPDF_ANNOT_POPUP):
        return ""
    return _string(
        lambda buffer, size: FPDFAnnot_GetStringValue(annotation, b"Contents", buffer, size)
    )


def _field(page: PdfPage, annotation: Any) -> str:  # noqa: ANN401  # a pointer of ctypes
    """Return name and value of a form field, "" where it holds none."""
    import pypdfium2.raw as pdfium

    if page.formenv is None:
        return ""
    form = page.formenv.raw
    kind = pdfium.FPDFAnnot_GetFormFieldType(form, annotation)
    if kind not in (
        pdfium.FPDF_FORMFIELD_TEXTFIELD,
        pdfium.FPDF_FORMFIELD_COMBOBOX,
        pdfium.FPDF_FORMFIELD_LISTBOX,
    ):
        return ""

    def asked(function: Callable[..., int]) -> str:
        return _string(lambda buffer, size: function(form, annotation, buffer, size))

    value = asked(pdfium.FPDFAnnot_GetFormFieldValue)
    name = asked(pdfium.FPDFAnnot_GetFormFieldAlternateName)
    name = name or asked(pdfium.FPDFAnnot_GetFormFieldName).rpartition(".")[2]
    return f"{name}: {value}" if value and name else value


def _string(ask: Callable[[Any, int], int]) -> str:
    """Return a text that pdfium first tells the length of, on one line."""
    size = min(ask(None, 0), _LONGEST_BYTES)
    buffer = ctypes.create_string_buffer(size + 2)
    # pdfium's type for UTF-16, whose byte order is little on every machine
    ask(ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    text = buffer.raw[: size - size % 2].decode("utf-16-le", "replace")
    return " ".join(text.replace("\0", " ").split())


def _list_of(entries: list[str]) -> PageText:
    return PageText("\n".join(entries), tuple(_lines(entries)), each_line=BlockKind.LIST_ITEM)


def _lines(entries: list[str]) -> Iterator[Line]:
    start = 0
    for entry in entries:
        end = start + len(entry)
        yield Line(entry, start, end, left=0, first_bottom=0, last_bottom=0, height=0)
        start = end + 1
