"""Shows a PDF with the passage marked on its page. Imported when the first PDF is opened.

QPdfView offers no marks of one's own, so they are painted over its pages. One pane shows one file:
a page that is still being rendered for an earlier file can then never appear in a later one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from desktop.theme.tokens import Colour
from desktop.widgets.source_viewer.highlight_colours import marker_colour
from desktop.widgets.source_viewer.page_layout import LayoutRules, PageLayout, lay_out
from desktop.widgets.source_viewer.passage_anchor import PassageAnchor, VerticalSpan
from desktop.widgets.source_viewer.passage_marks import (
    PageMarks,
    bounds,
    find_marks,
    markable_quote,
)
from desktop.widgets.source_viewer.source_problem import SourceProblem, reads_the_same

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollBar, QWidget

    from desktop.theme.theme import Theme
    from desktop.widgets.source_viewer.source_view import SourceView

_POINTS_PER_INCH = 72
_ZOOM_STEP = 1.25
_SMALLEST_ZOOM = 0.25
_LARGEST_ZOOM = 3.0  # QPdfView keeps 20 rendered pages; at 3 an A4 page takes about 30 MB
_MARK_PADDING = QMarginsF(2, 2, 2, 2)  # pixels; pdfium's boxes end at the ink
_MARK_CORNER = 3  # pixels
_PROBLEM_OF_ERROR = {
    QPdfDocument.Error.FileNotFound: SourceProblem.MISSING,
    QPdfDocument.Error.IncorrectPassword: SourceProblem.PASSWORD,
    QPdfDocument.Error.UnsupportedSecurityScheme: SourceProblem.PASSWORD,
}


class PdfPane(QPdfView):
    """The pages of one PDF below each other, with one marked passage.

    Signals:
        page_changed: The page in view, counted from 1.
    """

    page_changed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        # Not a child of this pane: QPdfView is half gone when its children are deleted, and a
        # document that closes then would call into it.
        self._document = QPdfDocument(parent)
        self._sizes: tuple[QSizeF, ...] = ()
        self._marks: tuple[PageMarks, ...] = ()
        self._page_shown = 0
        self._rules: LayoutRules | None = None
        self._layout = PageLayout((), ())
        self.setAccessibleName(self.tr("Pages of the source"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.pageNavigator().currentPageChanged.connect(self._tell_page)
        self._anchor = PassageAnchor(self, self._wanted_scroll)
        theme.changed.connect(self._tint)
        self._tint()

    def load(self, path: Path) -> SourceProblem | None:
        """Open the file; return why it cannot be shown, None when it can."""
        error = self._document.load(str(path))
        if error is not QPdfDocument.Error.None_:
            return _PROBLEM_OF_ERROR.get(error, SourceProblem.DAMAGED)
        pages = range(self._document.pageCount())
        if not pages:
            return SourceProblem.DAMAGED
        self._sizes = tuple(self._document.pagePointSize(page) for page in pages)
        self.setDocument(self._document)
        return None

    def close_document(self) -> None:
        """Let go of the file; nothing can be shown afterwards."""
        self._sizes, self._marks, self._page_shown = (), (), 0
        # First, because its thread may be painting a page; QPdfView warns about no document at all.
        self.setDocument(QPdfDocument(self))
        self._document.close()
        self._document.deleteLater()

    def show_passage(self, view: SourceView) -> SourceProblem | None:
        """Mark the passage and bring it into view; return why it is not marked, None when it is."""
        self._marks = ()
        self.viewport().update()
        self._page_shown = min(view.page or 1, self.page_count())
        problem = self._mark(view)
        self._anchor.hold()
        self._show_left_edge()
        return problem

    def marks(self) -> tuple[PageMarks, ...]:
        """Return what is marked, page by page."""
        return self._marks

    def mark_on_viewport(self, marks: PageMarks) -> QRectF:
        """Return the box around one page's marks in pixels of the viewport."""
        box = self._current_layout().box(marks.page, bounds(marks.passage))
        return box.translated(-self._scrolled_x(), -self._scrolled_y())

    def page_count(self) -> int:
        """Return how many pages the file has."""
        return len(self._sizes)

    def current_page(self) -> int:
        """Return the page in view, counted from 1."""
        return self.pageNavigator().currentPage() + 1

    def go_to_page(self, page: int) -> None:
        """Show the top of a page, counted from 1; the nearest one where there is no such page."""
        self._anchor.release()
        page = min(max(page, 1), self.page_count())
        self.verticalScrollBar().setValue(self._top_of(page))

    def zoom_in(self) -> None:
        """Show the pages larger, up to a limit."""
        self._zoom_to(self._current_zoom() * _ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show the pages smaller, down to a limit."""
        self._zoom_to(self._current_zoom() / _ZOOM_STEP)

    def fit_width(self) -> None:
        """Make the pages as wide as the pane."""
        self._relayout(lambda: self.setZoomMode(QPdfView.ZoomMode.FitToWidth))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # As a marker pen does: the paper takes the colour, letters stay black, and the best
        # sentence gets a second stroke.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.translate(-self._scrolled_x(), -self._scrolled_y())
        for marks in self._marks:
            to_content = self._current_layout().to_content(marks.page)
            painter.fillPath(_outline(to_content, marks.passage), marker_colour())
            painter.fillPath(_outline(to_content, marks.best), marker_colour())
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._anchor.follow()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y() > 0:
            self.zoom_in()
        elif event.angleDelta().y() < 0:
            self.zoom_out()

    def _tint(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Dark, self._theme.colour(Colour.HOVER))
        self.setPalette(palette)

    def _mark(self, view: SourceView) -> SourceProblem | None:
        if view.page is not None and view.page > self.page_count():
            return SourceProblem.CHANGED
        if view.page in view.recognised_pages:
            return SourceProblem.RECOGNISED
        marks = find_marks(self._document, view)
        if not marks and view.start < view.end:
            words = self._document.getAllText(self._page_shown - 1).text().strip()
            return SourceProblem.CHANGED if words else SourceProblem.NO_WORDS
        found = " ".join(each.text for each in marks)
        stored = markable_quote(view)
        if stored and not reads_the_same(stored, found):
            return SourceProblem.CHANGED
        self._marks = marks
        return None

    def _tell_page(self, page: int) -> None:
        self.page_changed.emit(page + 1)

    def _current_layout(self) -> PageLayout:
        rules = LayoutRules(
            viewport_width=self.viewport().width(),
            zoom=self.zoomFactor() if self.zoomMode() is QPdfView.ZoomMode.Custom else None,
            pixels_per_point=_pixels_per_point(),
            margins=self.documentMargins(),
            spacing=self.pageSpacing(),
        )
        if rules != self._rules:
            self._rules, self._layout = rules, lay_out(self._sizes, rules)
        return self._layout

    def _current_zoom(self) -> float:
        return (
            self._current_layout().to_content(self.current_page() - 1).m11() / _pixels_per_point()
        )

    def _zoom_to(self, zoom: float) -> None:
        limited = min(max(zoom, _SMALLEST_ZOOM), _LARGEST_ZOOM)

        def apply() -> None:
            self.setZoomMode(QPdfView.ZoomMode.Custom)
            self.setZoomFactor(limited)

        self._relayout(apply)

    def _relayout(self, change: Callable[[], None]) -> None:
        """Change the layout, with what was in the middle of the pane still there afterwards."""
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        middles = [_middle(bar) for bar in bars]
        change()
        if self._anchor.following:
            self._anchor.hold()
            self._show_left_edge()
            return
        for bar, middle in zip(bars, middles, strict=True):
            bar.setValue(round(middle * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))

    def _wanted_scroll(self) -> float | None:
        if not self._marks:
            return self._top_of(self._page_shown) if self._page_shown else None
        layout = self._current_layout()
        boxes = [layout.box(each.page, bounds(each.passage)) for each in self._marks]
        best_tops = [
            layout.box(each.page, bounds(each.best)).top() for each in self._marks if each.best
        ]
        top = boxes[0].top()
        span = VerticalSpan(top, boxes[-1].bottom(), best_top=best_tops[0] if best_tops else top)
        return span.scroll_value(self.viewport().height())

    def _top_of(self, page: int) -> int:
        return self._current_layout().rectangles[page - 1].top() - self.documentMargins().top()

    def _show_left_edge(self) -> None:
        if not self._marks:
            return
        box = self.mark_on_viewport(self._marks[0])
        if not 0 <= box.left() < self.viewport().width():
            margin = self.documentMargins().left()
            self.horizontalScrollBar().setValue(round(box.left()) + self._scrolled_x() - margin)

    def _scrolled_x(self) -> int:
        return self.horizontalScrollBar().value()

    def _scrolled_y(self) -> int:
        return self.verticalScrollBar().value()


def _outline(to_content: QTransform, boxes: Iterable[QRectF]) -> QPainterPath:
    """Return one path, so that nothing is painted twice where the boxes of two lines overlap."""
    outline = QPainterPath()
    outline.setFillRule(Qt.FillRule.WindingFill)
    for box in boxes:
        padded = to_content.mapRect(box).marginsAdded(_MARK_PADDING)
        outline.addRoundedRect(padded, _MARK_CORNER, _MARK_CORNER)
    return outline


def _pixels_per_point() -> float:
    return QGuiApplication.primaryScreen().logicalDotsPerInch() / _POINTS_PER_INCH


def _middle(bar: QScrollBar) -> float:
    """Return where the middle of the view stands in the content, from 0 to 1."""
    return (bar.value() + bar.pageStep() / 2) / (bar.maximum() + bar.pageStep())
