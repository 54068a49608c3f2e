"""The words of an answer while they arrive and when they are complete.

Arriving text is collected for a frame and appended as plain text; a finished paragraph is then
shown as Markdown. So a token costs an append and never a new layout of the whole answer. The view
is as high as its text and loads nothing: no image, no style, no link but citation marks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QByteArray, QSizeF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QTextBrowser, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE, TYPE, Colour
from desktop.widgets.focus_ring import KEYBOARD_REASONS, paint_focus_ring
from desktop.widgets.markdown_text import CITATION_SCHEME, CitationMark, markdown_to_html

_FRAME_MILLISECONDS = 24
_MARK_SIZE = 17  # Qt draws superscript at two thirds
_PARAGRAPH_END = re.compile(r"\n[ \t]*\n\s*")
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)


class AnswerBody(QTextBrowser):
    """Text that streams in, can be selected, and has clickable citation marks.

    Signals:
        citation_chosen: The number of the source whose mark was activated.
    """

    citation_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source = ""
        self._marks: tuple[CitationMark, ...] = ()
        self._pending: list[str] = []
        self._rendered_end = 0
        self._tail_open = False
        self._ring = False
        self._timer = QTimer(self, singleShot=True, interval=_FRAME_MILLISECONDS)
        self._timer.timeout.connect(self._flush)
        self._set_up_view()
        self._set_up_document()
        self.anchorClicked.connect(self._on_anchor)
        theme.changed.connect(self._render)

    def text(self) -> str:
        """Return all of the answer that has arrived, as Markdown."""
        return self._source + "".join(self._pending)

    def append_text(self, text: str) -> None:
        """Add arriving text; it is shown with the next frame."""
        self._pending.append(text)
        if not self._timer.isActive():
            self._timer.start()

    def set_final(self, text: str, marks: Sequence[CitationMark]) -> None:
        """Show the complete answer with its citation marks."""
        self._timer.stop()
        self._pending.clear()
        self._source = text
        self._marks = tuple(marks)
        self._rendered_end = len(text)
        self._render()

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        # Not None: Qt would then read local files by itself.
        return QByteArray()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page around it scrolls

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        copy = menu.addAction(self.tr("Copy"), self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        menu.addAction(self.tr("Select all"), self.selectAll)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        super().focusOutEvent(event)
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._ring:
            painter = QPainter(self.viewport())
            paint_focus_ring(painter, self._theme, self.viewport().rect())

    def _set_up_view(self) -> None:
        self.setProperty("kind", "bare")
        self.setAccessibleName(self.tr("Answer"))
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def _set_up_document(self) -> None:
        document = self.document()
        document.setDocumentMargin(SPACE.tight)
        document.setDefaultFont(self._theme.font(TYPE.reading))
        document.documentLayout().documentSizeChanged.connect(self._fit_height)

    def _fit_height(self, size: QSizeF) -> None:
        self.setFixedHeight(ceil(size.height()))

    def _flush(self) -> None:
        arrived = "".join(self._pending)
        self._pending.clear()
        self._source += arrived
        end = _end_of_finished_paragraphs(self._source)
        if end > self._rendered_end and not self.textCursor().hasSelection():
            self._rendered_end = end
            self._render()
        else:
            self._append_tail(arrived)

    def _render(self) -> None:
        self._tail_open = False
        self.document().setDefaultStyleSheet(self._document_style())
        self.setHtml(markdown_to_html(self._source[: self._rendered_end], self._marks))
        self._close_bottom()
        self._append_tail(self._source[self._rendered_end :])

    def _append_tail(self, text: str) -> None:
        if not self._tail_open:
            text = text.lstrip("\n")
        if not text:
            return
        selected = self.textCursor()
        anchor, end = selected.anchor(), selected.position()
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if not self._tail_open:
            self._open_tail(cursor)
        cursor.insertText(text)
        if anchor != end:  # a selection that ends with the text would have grown
            selected.setPosition(anchor)
            selected.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(selected)

    def _open_tail(self, cursor: QTextCursor) -> None:
        self._tail_open = True
        look = QTextBlockFormat()
        least = QTextBlockFormat.LineHeightTypes.MinimumHeight
        look.setLineHeight(TYPE.reading_line_height, least.value)
        if cursor.atStart():
            cursor.setBlockFormat(look)
        else:
            look.setTopMargin(SPACE.snug)
            cursor.insertBlock(look, QTextCharFormat())

    def _close_bottom(self) -> None:
        # Qt ends a table with an empty line, and the last paragraph has a margin.
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        look = cursor.blockFormat()
        look.setBottomMargin(0)
        if not cursor.block().text():
            look.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(look)

    def _document_style(self) -> str:
        def hexadecimal(colour: Colour) -> str:
            return self._theme.colour(colour).name()

        code_family = self._theme.code_font().family()
        text = f"line-height: {TYPE.reading_line_height}px;"
        block = f"margin-top: 0; margin-bottom: {SPACE.snug}px; {text}"
        return f"""
            p, ul, ol, blockquote {{ {block} }}
            li {{ margin-bottom: {SPACE.hair}px; {text} }}
            h1, h2 {{ font-size: {TYPE.section}px; font-weight: 600; {block} }}
            h3, h4, h5, h6 {{ font-size: {TYPE.reading}px; font-weight: 600; {block} }}
            a.citation {{
                color: {hexadecimal(Colour.ACCENT)}; text-decoration: none;
                vertical-align: super; font-size: {_MARK_SIZE}px;
            }}
            code, pre {{ font-family: "{code_family}"; font-size: {TYPE.code}px; }}
            pre {{ white-space: pre-wrap; margin: 0; }}
            code {{ background-color: {hexadecimal(Colour.HOVER)}; }}
            table {{ margin-top: {SPACE.snug}px; margin-bottom: {SPACE.snug}px; }}
            blockquote {{ color: {hexadecimal(Colour.TEXT_SECONDARY)}; }}
            td.code {{ background-color: {hexadecimal(Colour.HOVER)}; }}
            th {{ text-align: left; }}
        """

    def _on_anchor(self, url: QUrl) -> None:
        if url.scheme() == CITATION_SCHEME:
            self.citation_chosen.emit(int(url.path()))


def _end_of_finished_paragraphs(text: str) -> int:
    """Return the offset after the last blank line that is not inside a block of code."""
    for found in reversed(list(_PARAGRAPH_END.finditer(text))):
        if len(_FENCE.findall(text, 0, found.end())) % 2 == 0:
            return found.end()
    return 0
