"""Rows of a search: a title, and below it some words with the hits marked as with a pen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE, TYPE, Colour
from desktop.widgets.list_row import ListRowDelegate
from desktop.widgets.source_viewer.text_pane import utf16_position

_TITLE_HEIGHT = 20
_SNIPPET_LINES = 2
_LINE_HEIGHT = 17
_NO_CAPTION = -1

Index = QModelIndex | QPersistentModelIndex


class HitRowDelegate(ListRowDelegate):
    """Draws hits; a row without a snippet is drawn as any other row.

    The snippet is one line of text; its spans are (start, end) offsets of what was found.
    """

    def __init__(self, theme: Theme, snippet_role: int, spans_role: int, parent: QWidget) -> None:
        super().__init__(theme, _NO_CAPTION, parent)
        self._theme = theme
        self._snippet_role = snippet_role
        self._spans_role = spans_role

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if not index.data(self._snippet_role):
            return super().sizeHint(option, index)
        words = _TITLE_HEIGHT + _SNIPPET_LINES * _LINE_HEIGHT
        return QSize(0, words + 2 * SPACE.tight)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        snippet = index.data(self._snippet_role)
        if not snippet:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row: QRect = option.rect.adjusted(SPACE.hair, 1, -SPACE.hair, -1)
        self.paint_background(painter, option, row)
        inner = row.adjusted(SPACE.snug, SPACE.tight - 2, -SPACE.snug, 0)
        title = QRect(inner.left(), inner.top(), inner.width(), _TITLE_HEIGHT)
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        self.paint_line(painter, title, words, Colour.TEXT, TYPE.interface)
        below = QRect(inner.left(), title.bottom() + 1, inner.width(), 0)
        self._paint_snippet(painter, below, snippet, index.data(self._spans_role))
        painter.restore()

    def _paint_snippet(
        self, painter: QPainter, area: QRect, snippet: str, spans: Sequence[tuple[int, int]]
    ) -> None:
        layout = QTextLayout(snippet, self._theme.font(TYPE.caption))
        layout.setTextOption(_wrapping())
        layout.setFormats(
            [
                self._mark(utf16_position(snippet, start), utf16_position(snippet, end))
                for start, end in spans
            ]
        )
        layout.beginLayout()
        for number in range(_SNIPPET_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(area.width())
            line.setPosition(QPointF(0, number * _LINE_HEIGHT))
        layout.endLayout()
        painter.setPen(self._theme.colour(Colour.TEXT_SECONDARY))
        layout.draw(painter, QPointF(area.topLeft()))

    def _mark(self, start: int, end: int) -> QTextLayout.FormatRange:
        pen = QTextCharFormat()
        pen.setBackground(self._theme.colour(Colour.HIGHLIGHT))
        pen.setForeground(self._theme.colour(Colour.TEXT))
        marked = QTextLayout.FormatRange()
        marked.start = start
        marked.length = end - start
        marked.format = pen
        return marked


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
