"""What Inglenook read from a document: its extracted text, or why there is none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.language.words import said
from desktop.services.document_words import FormatKind, format_words, kind_of
from desktop.services.language_words import language_words
from desktop.services.library_service import DocumentRecord, DocumentState, LibraryService
from desktop.theme.dynamic_property import set_look
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE, Colour
from desktop.views.library.words import size_words
from desktop.widgets.buttons import ButtonRole, IconButton, TextButton
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.flow_row import FlowRow
from desktop.widgets.tone import Tone

_LEAST_WIDTH = 300
_SHOWN_CHARACTERS = 100_000


class DocumentPreview(QWidget):
    """Shows one document of the library.

    Signals:
        close_chosen: The person is done with it.
        open_chosen: (DocumentRecord).
        folder_chosen: (DocumentRecord) its folder is to be shown.
        retry_chosen: (list of DocumentRecord).
        password_chosen: (DocumentRecord).
        exclude_chosen: (list of DocumentRecord).
        summarise_chosen: (DocumentRecord) a summary of it is wanted.
    """

    close_chosen = Signal()
    open_chosen = Signal(object)
    folder_chosen = Signal(object)
    retry_chosen = Signal(object)
    password_chosen = Signal(object)
    exclude_chosen = Signal(object)
    summarise_chosen = Signal(object)

    def __init__(
        self, theme: Theme, library: LibraryService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._library = library
        self._record: DocumentRecord | None = None
        self._title = ElidedLabel()
        self._title.setProperty("kind", "strong")
        self._facts = _wrapping("caption")
        self._reason = _wrapping("")
        self._language = _wrapping("caption")
        set_look(self._language, "tone", Tone.CAUTION.value)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("Extracted text"))
        self._retry = TextButton(theme, self.tr("Retry"), ButtonRole.SECONDARY, IconName.RETRY)
        self._password = TextButton(theme, self.tr("Give a password"), ButtonRole.PRIMARY)
        self._open = TextButton(
            theme, self.tr("Open the file"), ButtonRole.SECONDARY, IconName.OPEN_EXTERNAL
        )
        self._summarise = TextButton(theme, self.tr("Summarise"), ButtonRole.SECONDARY)
        self._summarise.setToolTip(self.tr("Let the model summarise it, section by section"))
        self._more = IconButton(theme, IconName.MORE, self.tr("More"))
        self._close = IconButton(theme, IconName.CLOSE, self.tr("Close"))
        self.setMinimumWidth(_LEAST_WIDTH)
        self._arrange()
        self._connect()
        theme.changed.connect(self._show_text)

    def show_document(self, record: DocumentRecord | None) -> None:
        """Show a document; None shows nothing."""
        if record == self._record:
            return
        self._record = record
        if record is None:
            self._text.clear()
            return
        self._title.setText(record.path.name)
        self._facts.setText(self._facts_of(record))
        self._reason.setText(said(record.reason, record.hint))
        self._reason.setVisible(bool(record.reason))
        self._language.setText(
            self.tr(
                "It is found by its words only: the search by meaning does not know {language}."
            ).format(language=language_words(record.language))
        )
        self._language.setVisible(self._library.is_foreign(record))
        self._password.setVisible(record.needs_password)
        self._open.setVisible(not record.needs_password)
        self._retry.setVisible(record.needs_attention and not record.needs_password)
        self._summarise.setVisible(record.state is DocumentState.INDEXED)
        self._show_text()

    def _show_text(self) -> None:
        """Show the text with a mark where each page begins."""
        record = self._record
        if record is None:
            return
        text = self._library.text(record.path, 0, _SHOWN_CHARACTERS)
        self._text.setVisible(bool(text))
        self._text.clear()
        cursor = self._text.textCursor()
        mark, plain = QTextCharFormat(), QTextCharFormat()
        mark.setForeground(self._theme.colour(Colour.ACCENT))
        here = 0
        is_slides = kind_of(record.format) is FormatKind.SLIDES
        for number, start in self._library.page_starts(record.path, len(text)):
            cursor.insertText(text[here:start], plain)
            words = self.tr("Slide {n}") if is_slides else self.tr("Page {n}")
            gap = "\n" if start else ""
            cursor.insertText(f"{gap}{words.format(n=number)}\n", mark)
            here = start
        cursor.insertText(text[here:], plain)
        cursor.setPosition(0)
        self._text.setTextCursor(cursor)

    def _facts_of(self, record: DocumentRecord) -> str:
        facts = [format_words(record.format), language_words(record.language)]
        facts.append(size_words(record.size))
        if record.pages is not None:
            facts.append(self.tr("%Ln pages", "", record.pages))
        if record.chunks:
            facts.append(self.tr("%Ln passages", "", record.chunks))
        return " · ".join(fact for fact in facts if fact)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.hair)
        head.addWidget(self._title, 1)
        head.addWidget(self._more)
        head.addWidget(self._close)
        actions = FlowRow(gap=SPACE.tight)
        for button in (self._password, self._retry, self._open, self._summarise):
            actions.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.normal, 0, 0, 0)
        column.setSpacing(SPACE.tight)
        column.addLayout(head)
        for label in (self._facts, self._language, self._reason):
            column.addWidget(label)
        column.addWidget(actions)
        column.addWidget(self._text, 1)
        column.addStretch(0)

    def _connect(self) -> None:
        self._close.clicked.connect(self.close_chosen)
        self._open.clicked.connect(lambda: self.open_chosen.emit(self._record))
        self._retry.clicked.connect(lambda: self.retry_chosen.emit([self._record]))
        self._password.clicked.connect(lambda: self.password_chosen.emit(self._record))
        self._summarise.clicked.connect(lambda: self.summarise_chosen.emit(self._record))
        self._more.clicked.connect(self._show_menu)

    def _show_menu(self) -> None:
        record = self._record
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open the file"), lambda: self.open_chosen.emit(record))
        menu.addAction(self.tr("Show in folder"), lambda: self.folder_chosen.emit(record))
        menu.addAction(
            self.tr("Exclude from the library"), lambda: self.exclude_chosen.emit([record])
        )
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))


def _wrapping(kind: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("kind", kind)
    return label
