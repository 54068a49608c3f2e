"""The panel beside the chat that shows a source: a page of a PDF, or text, with its passage.

Covered: opening, marking, paging, zooming, and calm words when the file is lost, locked or changed.
Not covered: which passage is meant, and how a file is opened in another program; the caller knows.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSlider,
    QVBoxLayout,
    QWidget,
)

from desktop.theme.theme import Theme
from desktop.widgets.source_viewer.header import HeaderAction, SourceHeader
from desktop.widgets.source_viewer.pane_stack import PaneStack
from desktop.widgets.source_viewer.source_notice import SourceNotice
from desktop.widgets.source_viewer.source_problem import FileState, SourceProblem, look_at
from desktop.widgets.source_viewer.source_view import SourceView
from desktop.widgets.source_viewer.text_pane import TextPane

if TYPE_CHECKING:
    from desktop.widgets.source_viewer.pdf_pane import PdfPane

_LEAST_WIDTH = 300
_KEYS = {
    "Esc": HeaderAction.CLOSE,
    "Ctrl++": HeaderAction.ZOOM_IN,
    "Ctrl+=": HeaderAction.ZOOM_IN,  # the same key where + needs Shift
    "Ctrl+-": HeaderAction.ZOOM_OUT,
    "Ctrl+0": HeaderAction.FIT_WIDTH,
}
_SCROLL_KEYS = {
    "PgUp": QAbstractSlider.SliderAction.SliderPageStepSub,
    "PgDown": QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class SourceViewer(QWidget):
    """Shows one source at a time.

    Signals:
        open_externally_chosen: The file, as a `Path`, is to be opened in its own program.
        close_chosen: The person is done with the source.
    """

    open_externally_chosen = Signal(Path)
    close_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: SourceView | None = None
        self._pdf: PdfPane | None = None
        self._pdf_file: FileState | None = None
        self._header = SourceHeader(theme)
        self._notice = SourceNotice(theme)
        self._text = TextPane(theme)
        self._panes = PaneStack(theme)
        self._panes.add_pane(self._text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._notice)
        layout.addWidget(self._panes, stretch=1)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setAccessibleName(self.tr("Source"))
        self._connect()
        self.clear()

    def open(self, view: SourceView) -> None:
        """Show a passage where it stands, or say why that cannot be done."""
        self._view = view
        self._header.set_source(view.title, view.location)
        file = look_at(view.path)
        self._notice.tell(self._show_passage(view, file), view.best_sentence())
        there = isinstance(file, FileState)
        self._header.set_enabled(HeaderAction.OPEN_EXTERNALLY, enabled=there)

    def clear(self) -> None:
        """Show nothing and let go of the file."""
        self._view = None
        self._drop_pdf()
        self._text.clear()
        self._show_text_pane()
        self._notice.tell(None)
        self._header.set_source("", "")
        self._header.set_enabled(HeaderAction.OPEN_EXTERNALLY, enabled=False)

    def _connect(self) -> None:
        self._header.action_chosen.connect(self._act)
        self._header.page_chosen.connect(self._go_to_page)
        for keys, action in _KEYS.items():
            self._shortcut(keys).activated.connect(partial(self._act, action))
        for keys, step in _SCROLL_KEYS.items():
            self._shortcut(keys).activated.connect(partial(self._scroll, step))

    def _shortcut(self, keys: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return shortcut

    def _show_passage(
        self, view: SourceView, file: FileState | SourceProblem
    ) -> SourceProblem | None:
        if isinstance(file, SourceProblem):
            self._show_text(view)
            return file
        if view.page is None:
            self._show_text(view)
            return None
        return self._show_page(view, file)

    def _show_page(self, view: SourceView, file: FileState) -> SourceProblem | None:
        pane = self._pane_for(file)
        if isinstance(pane, SourceProblem):
            self._show_text(view)
            return pane
        problem = pane.show_passage(view)
        if problem is SourceProblem.CHANGED and view.quote():
            self._show_text(view)
        else:
            self._panes.setCurrentWidget(pane)
            self._header.show_page_tools(pane.page_count())
            self._header.set_page(pane.current_page())
        return problem

    def _pane_for(self, file: FileState) -> PdfPane | SourceProblem:
        """Return a pane with the file open, the present one where it is the same file."""
        if self._pdf is not None and self._pdf_file == file:
            return self._pdf
        from desktop.widgets.source_viewer.pdf_pane import (
            PdfPane,
        )  # the window starts without QtPdf

        self._drop_pdf()
        pane = PdfPane(self._theme, self._panes)
        problem = pane.load(file.path)
        if problem is not None:
            pane.close_document()
            pane.deleteLater()
            return problem
        pane.page_changed.connect(self._header.set_page)
        self._panes.add_pane(pane)
        self._pdf, self._pdf_file = pane, file
        return pane

    def _drop_pdf(self) -> None:
        if self._pdf is not None:
            self._panes.removeWidget(self._pdf)
            self._pdf.close_document()
            self._pdf.deleteLater()
        self._pdf, self._pdf_file = None, None

    def _show_text(self, view: SourceView) -> None:
        self._text.show_passage(view)
        self._show_text_pane()

    def _show_text_pane(self) -> None:
        self._panes.setCurrentWidget(self._text)
        self._header.show_page_tools(0)

    def _act(self, action: HeaderAction) -> None:
        if action is HeaderAction.CLOSE:
            self.close_chosen.emit()
        elif action is HeaderAction.OPEN_EXTERNALLY and self._view is not None:
            self.open_externally_chosen.emit(self._view.path)
        elif self._pdf is not None:
            self._act_on_pages(self._pdf, action)

    def _act_on_pages(self, pane: PdfPane, action: HeaderAction) -> None:
        if action is HeaderAction.PREVIOUS_PAGE:
            pane.go_to_page(pane.current_page() - 1)
        elif action is HeaderAction.NEXT_PAGE:
            pane.go_to_page(pane.current_page() + 1)
        elif action is HeaderAction.ZOOM_IN:
            pane.zoom_in()
        elif action is HeaderAction.ZOOM_OUT:
            pane.zoom_out()
        elif action is HeaderAction.FIT_WIDTH:
            pane.fit_width()

    def _go_to_page(self, page: int) -> None:
        if self._pdf is not None:
            self._pdf.go_to_page(page)

    def _scroll(self, step: QAbstractSlider.SliderAction) -> None:
        pane = self._panes.currentWidget()
        if isinstance(pane, QAbstractScrollArea):
            pane.verticalScrollBar().triggerAction(step)
