"""The panel beside the chat that answers "Why wasn't my document used?"."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.services.why_service import Explanation
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.chat.document_chooser import DocumentChooser
from desktop.views.chat.trace_view import TraceView
from desktop.widgets.buttons import IconButton
from desktop.widgets.elided_label import ElidedLabel

_LEAST_WIDTH = 300


class WhyPanel(QWidget):
    """First the document is chosen, then its trace is shown.

    Signals:
        document_chosen: (Path) its trace is wanted.
        mend_chosen: The button that mends it was pressed.
        again_chosen: The question is to be asked again.
        close_chosen: The person is done with it.
    """

    document_chosen = Signal(Path)
    mend_chosen = Signal()
    again_chosen = Signal()
    close_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._question = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._question.setProperty("kind", "caption")
        self._chooser = DocumentChooser(theme)
        self._trace = TraceView(theme)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._chooser)
        self._pages.addWidget(self._trace)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setAccessibleName(self.tr("Why wasn't my document used?"))
        self._arrange()
        self._chooser.chosen.connect(self.document_chosen)
        self._trace.mend_chosen.connect(self.mend_chosen)
        self._trace.again_chosen.connect(self.again_chosen)
        self._trace.other_chosen.connect(self.show_chooser)

    def open(self, question: str, used: Sequence[Path], library: Sequence[Path]) -> None:
        """Let the person choose among the answer's documents and those of the library."""
        self._question.setText(question)
        self._chooser.set_documents(used, library)
        self.show_chooser()

    def show_chooser(self) -> None:
        """Let the person choose another document."""
        self._pages.setCurrentWidget(self._chooser)
        self._chooser.setFocus()

    def show_waiting(self, path: Path, words: str) -> None:
        """Say that something is being done for a document."""
        self._trace.show_waiting(path, words)
        self._show_trace_page()

    def show_trace(self, trace: Explanation, *, asks_again: bool = False) -> None:
        """Show what became of a document, with one button that mends it."""
        self._trace.show_trace(trace, asks_again=asks_again)
        self._show_trace_page()

    def _show_trace_page(self) -> None:
        """Keep the focus in the panel where it is there; a question may be written meanwhile."""
        focused = QApplication.focusWidget()
        has_focus = focused is not None and self.isAncestorOf(focused)
        self._pages.setCurrentWidget(self._trace)
        if has_focus:
            self._trace.take_focus()

    def _arrange(self) -> None:
        title = QLabel(self.tr("Why wasn't my document used?"))
        title.setProperty("kind", "strong")
        title.setWordWrap(True)
        close = IconButton(self._theme, IconName.CLOSE, self.tr("Close (Esc)"))
        close.clicked.connect(self.close_chosen.emit)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.close_chosen)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        words.addWidget(self._question)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE.normal, SPACE.snug, SPACE.tight, SPACE.tight)
        head.addLayout(words, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
