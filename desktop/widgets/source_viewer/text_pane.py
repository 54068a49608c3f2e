"""Shows extracted text with the passage highlighted: for everything but PDF, and for lost files."""

from __future__ import annotations

import re

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE, TYPE
from desktop.widgets.source_viewer.highlight_colours import best_sentence_colour, passage_colour
from desktop.widgets.source_viewer.passage_anchor import PassageAnchor, VerticalSpan
from desktop.widgets.source_viewer.source_view import SourceView

_LINE_ENDS = re.compile("[\r\u2028\u2029]")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufdd0\ufdd1]")


def displayable(text: str) -> str:
    """Return the text with everything that Qt would merge or drop replaced, length unchanged."""
    one_line_end = _LINE_ENDS.sub("\n", text.replace("\r\n", " \n"))
    return _UNPRINTABLE.sub(" ", one_line_end)


def utf16_position(text: str, offset: int) -> int:
    """Return the position in UTF-16 units, as Qt counts, of a character offset."""
    return len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2


class TextPane(QTextEdit):
    """Read-only text in the reading font, scrolled to its highlighted passage."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._passage = QTextCursor(self.document())
        self._best = QTextCursor(self.document())
        self.setAccessibleName(self.tr("Text of the source"))
        self.setProperty("kind", "bare")
        self.setFont(theme.font(TYPE.reading))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(SPACE.normal)
        theme.changed.connect(self._paint)
        self._anchor = PassageAnchor(self, self._wanted_scroll)

    def show_passage(self, view: SourceView) -> None:
        """Show the view's text with its passage in sight."""
        self._fill(displayable(view.text or ""))
        self._passage = self._cursor_over(view, view.start, view.end)
        self._best = self._cursor_over(view, view.best_start, view.best_end)
        self._paint()
        reading = QTextCursor(self._passage)
        reading.setPosition(self._passage.selectionStart())
        self.setTextCursor(reading)
        self._anchor.hold()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._anchor.follow()

    def _fill(self, text: str) -> None:
        self.clear()
        line = QTextBlockFormat()
        least = QTextBlockFormat.LineHeightTypes.MinimumHeight
        line.setLineHeight(TYPE.reading_line_height, least.value)
        writer = QTextCursor(self.document())
        writer.setBlockFormat(line)
        writer.insertText(text)

    def _cursor_over(self, view: SourceView, start: int, end: int) -> QTextCursor:
        text = view.text or ""
        cursor = QTextCursor(self.document())
        first, last = (min(max(at - view.text_start, 0), len(text)) for at in (start, end))
        cursor.setPosition(utf16_position(text, first))
        cursor.setPosition(utf16_position(text, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _paint(self) -> None:
        passage = _mark(self._passage, passage_colour(self._theme))
        best = _mark(self._best, best_sentence_colour(self._theme))
        self.setExtraSelections((passage, best))

    def _wanted_scroll(self) -> float | None:
        if not self._passage.hasSelection():
            return None
        best = self._best if self._best.hasSelection() else self._passage
        scrolled = self.verticalScrollBar().value()
        span = VerticalSpan(
            top=self._edge(self._passage.selectionStart()).top() + scrolled,
            bottom=self._edge(self._passage.selectionEnd()).bottom() + scrolled,
            best_top=self._edge(best.selectionStart()).top() + scrolled,
        )
        return span.scroll_value(self.viewport().height())

    def _edge(self, position: int) -> QRect:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return self.cursorRect(cursor)


def _mark(cursor: QTextCursor, colour: QColor) -> QTextEdit.ExtraSelection:
    look = QTextCharFormat()
    look.setBackground(colour)
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    selection.format = look
    return selection
