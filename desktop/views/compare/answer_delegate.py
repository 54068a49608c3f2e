"""Draws a question, or an answer with its mark and what it cites, into some lines of a cell."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from desktop.item_models.answer_model import AnswerModel, cited_words, mark_words
from desktop.services.comparison_result import AnsweredQuestion, Mark, Way
from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE, SPACE, TYPE, Colour
from desktop.views.compare.way_card import mark_icon, mark_tone
from desktop.views.compare.words import tr

Index = QModelIndex | QPersistentModelIndex

_LINE: Final = 18
_LINES: Final = 4
ROW_HEIGHT: Final = _LINES * _LINE + 2 * SPACE.tight
_CHARACTERS: Final = 400
"""More of a text has no room in a cell."""


class AnswerDelegate(QStyledItemDelegate):
    """For all columns of the table of answers."""

    def __init__(self, theme: Theme, model: AnswerModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW_HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        cell.text = ""
        style = cell.widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, cell, painter, cell.widget)
        row = index.data(AnswerModel.row_role)
        if not isinstance(row, AnsweredQuestion):
            return
        rect: QRect = cell.rect
        painter.fillRect(
            QRect(rect.left(), rect.bottom(), rect.width(), 1), self._theme.colour(Colour.BORDER)
        )
        area = rect.adjusted(SPACE.tight, SPACE.tight, -SPACE.tight, -SPACE.tight)
        painter.save()
        painter.setClipRect(area)
        way = self._model.way_at(index.column())
        if way is None:
            self._paint_question(painter, area, row)
        else:
            self._paint_answer(painter, cell, area, row, way)
        painter.restore()

    def _paint_question(self, painter: QPainter, area: QRect, row: AnsweredQuestion) -> None:
        content = row.question.content
        font = self._theme.font(TYPE.interface, QFont.Weight.DemiBold)
        used = self._paint_text(painter, area, content.question, font, Colour.TEXT, _LINES - 1)
        if content.expected and used < _LINES:
            rest = area.adjusted(0, used * _LINE, 0, 0)
            words = tr("Right: {answer}").format(answer=content.expected[0])
            caption = self._theme.font(TYPE.caption)
            self._paint_text(painter, rest, words, caption, Colour.TEXT_SECONDARY, _LINES - used)

    def _paint_answer(
        self,
        painter: QPainter,
        cell: QStyleOptionViewItem,
        area: QRect,
        row: AnsweredQuestion,
        way: Way,
    ) -> None:
        answer = row.answers.get(way)
        if answer is None:
            font = self._theme.font(TYPE.caption)
            words = tr("No answer yet")
            self._paint_text(painter, area, words, font, Colour.TEXT_SECONDARY, 1)
            return
        self._paint_mark(painter, cell, area, row.marks.get(way, Mark()))
        cited = cited_words(answer)
        body = area.adjusted(0, _LINE, 0, 0)
        font = self._theme.font(TYPE.interface)
        text = answer.text or answer.detail
        used = self._paint_text(painter, body, text, font, Colour.TEXT, _LINES - 1 - bool(cited))
        if cited:
            below = body.adjusted(0, used * _LINE, 0, 0)
            caption = self._theme.font(TYPE.caption)
            self._paint_text(painter, below, cited, caption, Colour.TEXT_SECONDARY, 1)

    def _paint_mark(
        self, painter: QPainter, cell: QStyleOptionViewItem, area: QRect, mark: Mark
    ) -> None:
        words = mark_words(mark)
        if not words:
            return
        tone = mark_tone(mark)
        ratio = cell.widget.devicePixelRatioF()
        pixmap = self._theme.pixmap(mark_icon(mark), tone.colour, MEASURE.icon, ratio)
        painter.drawPixmap(area.left(), area.top() + (_LINE - MEASURE.icon) // 2, pixmap)
        line = QRect(
            area.left() + MEASURE.icon + SPACE.hair,
            area.top(),
            area.width() - MEASURE.icon - SPACE.hair,
            _LINE,
        )
        painter.setFont(self._theme.font(TYPE.caption, QFont.Weight.DemiBold))
        painter.setPen(self._theme.colour(tone.colour))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_text(
        self, painter: QPainter, area: QRect, text: str, font: QFont, colour: Colour, lines: int
    ) -> int:
        """Paint the beginning of a text into some lines, and return how many it took."""
        shown = " ".join(text[:_CHARACTERS].split())
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        metrics = QFontMetrics(font)
        layout = QTextLayout(shown, font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        used = 0
        while used < lines:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(area.width())
            top = area.top() + used * _LINE + (_LINE - metrics.height()) / 2
            used += 1
            begin, length = line.textStart(), line.textLength()
            is_last = used == lines and begin + length < len(shown)
            if is_last:
                # What has no room any more is shortened, not cut.
                rest = shown[begin:]
                words = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, area.width())
            else:
                words = shown[begin : begin + length].rstrip()
            painter.drawText(QPointF(area.left(), top + metrics.ascent()), words)
        layout.endLayout()
        return used
