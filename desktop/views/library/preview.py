"""What Inglenook read from a document: its extracted text, or why there is none."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.services.library_service import DocumentRecord, LibraryService
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.library.words import size_words
from desktop.widgets.buttons import ButtonRole, IconButton, TextButton
from desktop.widgets.elided_label import ElidedLabel

_LEAST_WIDTH = 300
_SHOWN_CHARACTERS = 100_000


class DocumentPreview(QWidget):
    """Shows one document of the library.

    Signals:
        close_chosen: The person is done with it.
    """

    close_chosen = Signal()

    def __init__(
        self, theme: Theme, library: LibraryService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._record: DocumentRecord | None = None
        self._title = ElidedLabel()
        self._title.setProperty("kind", "strong")
        self._facts = QLabel()
        self._facts.setProperty("kind", "caption")
        self._reason = QLabel()
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._reason.setWordWrap(True)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Extracted text"))
        self._retry = TextButton(theme, self.tr("Retry"), ButtonRole.SECONDARY, IconName.RETRY)
        self._open = TextButton(
            theme, self.tr("Open the file"), ButtonRole.SECONDARY, IconName.OPEN_EXTERNAL
        )
        close = IconButton(theme, IconName.CLOSE, self.tr("Close"))
        close.clicked.connect(self.close_chosen)
        self._retry.clicked.connect(self._on_retry)
        self._open.clicked.connect(self._on_open)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._arrange(close)

    def show_document(self, record: DocumentRecord | None) -> None:
        """Show a document; None shows nothing."""
        self._record = record
        if record is None:
            self._text.clear()
            return
        self._title.setText(record.path.name)
        self._title.setToolTip(str(record.path))
        self._facts.setText(_facts_of(record, self))
        self._reason.setText(f"{record.reason} {record.hint}".strip())
        self._reason.setVisible(bool(record.reason))
        self._retry.setVisible(record.needs_attention)
        text = self._library.text(record.path, 0, _SHOWN_CHARACTERS)
        self._text.setPlainText(text)
        self._text.setVisible(bool(text))

    def _arrange(self, close: IconButton) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.hair)
        head.addWidget(self._title, 1)
        head.addWidget(close)
        actions = QHBoxLayout()
        actions.setSpacing(SPACE.tight)
        actions.addWidget(self._open)
        actions.addWidget(self._retry)
        actions.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.normal, 0, 0, 0)
        column.setSpacing(SPACE.tight)
        column.addLayout(head)
        column.addWidget(self._facts)
        column.addWidget(self._reason)
        column.addLayout(actions)
        column.addWidget(self._text, 1)
        column.addStretch(0)

    def _on_retry(self) -> None:
        if self._record is not None:
            self._library.retry([self._record.path])

    def _on_open(self) -> None:
        if self._record is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._record.path)))


def _facts_of(record: DocumentRecord, widget: QWidget) -> str:
    facts = [size_words(record.size)]
    if record.pages is not None:
        facts.append(widget.tr("{n} pages").format(n=record.pages))
    if record.chunks:
        facts.append(widget.tr("{n} passages").format(n=record.chunks))
    return " · ".join(facts)
