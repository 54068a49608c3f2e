"""PDF files written on the spot, views of passages in them, and looks at what is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pypdfium2
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QToolButton

from desktop.widgets.source_viewer import SourceView, SourceViewer
from desktop.widgets.source_viewer.pdf_pane import PdfPane
from desktop.widgets.source_viewer.source_notice import SourceNotice
from desktop.widgets.source_viewer.text_pane import TextPane

A4 = (595, 842)
LANDSCAPE = (842, 595)
FERRY_LINES = (
    "The ferry leaves at seven from the western pier.",
    "Delays over two hours are refunded in full.",
    "In storms the captain decides and nothing is owed.",
    "Dogs travel free of charge on the lower deck.",
)


def write_pdf(
    path: Path,
    pages: Sequence[Sequence[str]],
    size: tuple[int, int] = A4,
    rotation: int = 0,
    trailer: str = "",
) -> Path:
    """Write a PDF in Helvetica, one string a line, the first line 200 points below the top."""
    count = len(pages)
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(count))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        shown = " T* ".join(f"({line}) Tj" for line in lines)
        content = f"BT /F1 12 Tf 16 TL 72 {size[1] - 200} Td {shown} ET"
        page = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {size[0]} {size[1]}] /Rotate {rotation} "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {5 + 2 * number} 0 R >>"
        )
        objects += [page, f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"]
    written = "%PDF-1.7\n"
    offsets = []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(written))
        written += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    entries = len(objects) + 1
    written += f"xref\n0 {entries}\n0000000000 65535 f \n{table}"
    written += f"trailer\n<< /Size {entries} /Root 1 0 R {trailer} >>\n"
    written += f"startxref\n{written.index('xref')}\n%%EOF\n"
    path.write_bytes(written.encode("latin-1"))
    return path


def page_texts(path: Path) -> list[str]:
    """Extract each page so that string indices are pdfium's character indices."""
    with pypdfium2.PdfDocument(path) as document:
        texts = []
        for page in document:
            text_page = page.get_textpage()
            codes = (
                pypdfium2.raw.FPDFText_GetUnicode(text_page, index)
                for index in range(text_page.count_chars())
            )
            texts.append("".join(map(chr, codes)))
        return texts


def view_of(path: Path, passage: str, best: str = "", page: int = 1) -> SourceView:
    """Return the view of a passage, with pages joined by a form feed as one parser might."""
    texts = page_texts(path)
    text = "\f".join(texts)
    starts = [sum(len(before) + 1 for before in texts[:number]) for number in range(len(texts))]
    start = text.index(passage, starts[page - 1])
    best_start = text.index(best, start) if best else start
    return SourceView(
        path=path,
        title=path.name,
        location=f"page {page} of {len(texts)}",
        page=page,
        page_start=starts[page - 1],
        start=start,
        end=start + len(passage),
        best_start=best_start,
        best_end=best_start + len(best),
        text=text,
        following_page_starts=tuple(starts[page:]),
    )


def text_view(
    path: Path, text: str, passage: str, best: str = "", text_start: int = 0
) -> SourceView:
    start = text.index(passage) + text_start
    best_start = text.index(best) + text_start if best else start
    return SourceView(
        path=path,
        title=path.name,
        location="lines 10-40",
        page=None,
        page_start=0,
        start=start,
        end=start + len(passage),
        best_start=best_start,
        best_end=best_start + len(best),
        text=text,
        text_start=text_start,
    )


def pages_of(viewer: SourceViewer) -> PdfPane:
    pane = viewer.findChild(PdfPane)
    assert isinstance(pane, PdfPane)
    return pane


def text_of(viewer: SourceViewer) -> TextPane:
    pane = viewer.findChild(TextPane)
    assert isinstance(pane, TextPane)
    return pane


def notice_of(viewer: SourceViewer) -> str:
    notice = viewer.findChild(SourceNotice)
    assert isinstance(notice, SourceNotice)
    return notice.words() if notice.isVisible() else ""


def button(viewer: SourceViewer, words: str) -> QToolButton:
    return next(each for each in viewer.findChildren(QToolButton) if words in each.accessibleName())


def painted(pane: PdfPane) -> QImage:
    return pane.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def pixels_where(image: QImage, area: QRect, wanted: Callable[[QColor], bool]) -> QRect:
    """Return the box around the pixels of an area that are wanted."""
    found = QRect()
    for y in range(max(area.top(), 0), min(area.bottom() + 1, image.height())):
        for x in range(max(area.left(), 0), min(area.right() + 1, image.width())):
            if wanted(image.pixelColor(x, y)):
                found = found.united(QRect(x, y, 1, 1))
    return found


def is_ink(colour: QColor) -> bool:
    return colour.lightness() < 160
