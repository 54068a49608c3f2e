"""The places on PDF pages that a passage covers, in points.

An offset in the extracted text minus the offset of its page is pdfium's character index on that
page. The boxes come from the same index, so nothing is searched for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF
from PySide6.QtPdf import QPdfDocument

from desktop.widgets.source_viewer.source_view import SourceView

_JOINED_GAP = 0.6  # of the line's height; runs of one line stand closer than columns do


@dataclass(frozen=True, slots=True)
class PageMarks:
    """What is marked on one page.

    Attributes:
        page: Counted from 0, as Qt does.
        passage: A box for each line, in points from the page's upper left corner.
        best: The same for the part that belongs to the best sentence; empty when unknown.
        text: The words that pdfium finds under the passage.
    """

    page: int
    passage: tuple[QRectF, ...]
    best: tuple[QRectF, ...]
    text: str


def bounds(boxes: Iterable[QRectF]) -> QRectF:
    """Return the box around all boxes; a null one around none."""
    around = QRectF()
    for box in boxes:
        around = around.united(box)
    return around


def find_marks(document: QPdfDocument, view: SourceView) -> tuple[PageMarks, ...]:
    """Return the marks of a passage in page order; pages without words under it are left out."""
    found = (
        _marks_on_page(document, view, page, page_start, page_end)
        for page, page_start, page_end in _pages_of(view)
        if page < document.pageCount()
    )
    return tuple(marks for marks in found if marks.passage)


def markable_quote(view: SourceView) -> str:
    """Return the passage as it was stored, without the pages whose words were recognised."""
    return "".join(view.stored(max(start, view.start), end) for _, start, end in _pages_of(view))


def _pages_of(view: SourceView) -> Iterator[tuple[int, int, int]]:
    """Yield page, counted from 0, and the offsets between which its text stands.

    Pages whose words were recognised are left out.
    """
    if view.page is None:
        return
    edges = (view.page_start, *view.following_page_starts, view.end)
    for number, (page_start, page_end) in enumerate(pairwise(edges)):
        if view.page + number not in view.recognised_pages:
            yield view.page - 1 + number, page_start, min(page_end, view.end)


def _marks_on_page(
    document: QPdfDocument, view: SourceView, page: int, page_start: int, page_end: int
) -> PageMarks:
    def lines(start: int, end: int) -> tuple[tuple[QRectF, ...], str]:
        first, last = max(start, page_start), min(end, page_end)
        if first >= last:
            return (), ""
        selection = document.getSelectionAtIndex(page, first - page_start, last - first)
        boxes = (polygon.boundingRect() for polygon in selection.bounds())
        return join_lines(boxes), selection.text()

    passage, text = lines(view.start, view.end)
    best, _ = lines(view.best_start, view.best_end)
    return PageMarks(page, passage, best, text)


def join_lines(boxes: Iterable[QRectF]) -> tuple[QRectF, ...]:
    """Return the boxes with neighbouring runs of one line joined, in their order."""
    lines: list[QRectF] = []
    for box in boxes:
        if lines and _continues(lines[-1], box):
            lines[-1] = lines[-1].united(box)
        else:
            lines.append(QRectF(box))
    return tuple(lines)


def _continues(line: QRectF, box: QRectF) -> bool:
    height = max(line.height(), box.height())  # the other may be a comma
    apart = abs(line.center().y() - box.center().y())
    gap = max(line.left(), box.left()) - min(line.right(), box.right())
    return apart <= height / 2 and gap <= height * _JOINED_GAP
