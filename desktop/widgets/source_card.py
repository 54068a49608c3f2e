"""Cards for the passages that an answer rests on: number, file, place, and the telling sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.theme.tokens import RADIUS, SPACE, TYPE, Colour
from desktop.widgets.card_button import CardButton
from desktop.widgets.focus_ring import paint_focus_ring
from desktop.widgets.wrapping_layout import WrappingLayout

_CHIP = 20
_LINE = 18
_QUOTE_LINES = 2
_LEAST_WIDTH = 208
_MOST_TIP_LINES = 20
_HEIGHT = 2 * SPACE.snug + _CHIP + _LINE + SPACE.hair + _QUOTE_LINES * _LINE


@dataclass(frozen=True, slots=True)
class SourceCardContent:
    """One passage.

    `best_start` and `best_end` are character offsets in `quote`: the sentence that answers best.
    `cited` says that the answer refers to the passage, `note` is a remark on it, and `alike` are
    other files with nearly the same passage.
    """

    number: int
    title: str
    location: str
    quote: str
    best_start: int = 0
    best_end: int = 0
    cited: bool = False
    note: str = ""
    alike: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The part of a quote that a card shows, with the offsets of its emphasised words."""

    text: str
    strong_start: int
    strong_end: int


def excerpt_of(content: SourceCardContent) -> Excerpt:
    """Return the quote from its best sentence on, on one line, with an ellipsis for what is cut."""
    before, best, after = (
        content.quote[: content.best_start],
        content.quote[content.best_start : content.best_end],
        content.quote[content.best_end :],
    )
    lead = "… " if before.strip() else ""
    strong = " ".join(best.split())
    rest = " ".join(after.split())
    gap = " " if strong and rest else ""
    return Excerpt(lead + strong + gap + rest, len(lead), len(lead) + len(strong))


class SourceCard(CardButton):
    """One passage as a card; a click, Space or Enter chooses it.

    Signals:
        chosen: The number of the passage.
    """

    chosen = Signal(int)

    def __init__(
        self, theme: Theme, content: SourceCardContent, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content = content
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.chosen.emit(self._content.number))
        theme.changed.connect(self.update)
        self._tell()

    @property
    def content(self) -> SourceCardContent:
        """What the card shows."""
        return self._content

    def update_content(self, content: SourceCardContent) -> None:
        """Show another state of the passage in place."""
        if content != self._content:
            self._content = content
            self._tell()
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        inner = self.rect().adjusted(SPACE.snug, SPACE.snug, -SPACE.snug, -SPACE.snug)
        chip = QRect(inner.left(), inner.top(), _CHIP, _CHIP)
        self._paint_chip(painter, chip)
        left = chip.right() + 1 + SPACE.tight
        width = inner.right() + 1 - left
        self._paint_title(painter, QRect(left, inner.top(), width, _CHIP))
        place = QRect(left, chip.bottom() + 1, width, _LINE)
        self._paint_location(painter, place)
        quote_top = place.bottom() + 1 + SPACE.hair
        quote = QRect(inner.left(), quote_top, inner.width(), _QUOTE_LINES * _LINE)
        self._paint_quote(painter, quote)

    def _tell(self) -> None:
        content = self._content
        words = self.tr("Source {number}: {title}, {location}").format(
            number=content.number, title=content.title, location=content.location
        )
        self.setAccessibleName(words)
        self.setAccessibleDescription(
            ". ".join(filter(None, (self._remarks(), excerpt_of(content).text)))
        )
        lines = [content.title, content.location, content.note]
        if content.alike:
            lines += ["", self.tr("Nearly the same passage stands in:"), *content.alike]
        self.setToolTip("\n".join(lines[:_MOST_TIP_LINES]).strip())

    def _remarks(self) -> str:
        """Return what is to be known of the passage beside its place."""
        count = len(self._content.alike)
        others = self.tr("also in %Ln other files", "", count)
        return " · ".join(filter(None, (self._content.note, others if count else "")))

    def _paint_frame(self, painter: QPainter) -> None:
        cited = self._content.cited
        border = Colour.ACCENT if cited else Colour.BORDER
        fill = Colour.HOVER if self.underMouse() or self.isDown() else Colour.SURFACE
        painter.setPen(QPen(self._theme.colour(border), 1))
        painter.setBrush(self._theme.colour(fill))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, RADIUS.card, RADIUS.card)
        if self.hasFocus():  # which only the keyboard gives to a card
            ring = Colour.TEXT if cited else Colour.ACCENT
            paint_focus_ring(painter, self._theme, self.rect(), RADIUS.card, ring)

    def _paint_chip(self, painter: QPainter, area: QRect) -> None:
        cited = self._content.cited
        fill = Colour.ACCENT if cited else Colour.HOVER
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(fill))
        painter.drawRoundedRect(area, RADIUS.control, RADIUS.control)
        painter.setPen(self._theme.colour(Colour.ON_ACCENT if cited else Colour.TEXT_SECONDARY))
        painter.setFont(self._theme.font(TYPE.caption, QFont.Weight.DemiBold))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(self._content.number))

    def _paint_title(self, painter: QPainter, area: QRect) -> None:
        painter.setFont(self._theme.font(TYPE.interface, QFont.Weight.DemiBold))
        painter.setPen(self._theme.colour(Colour.TEXT))
        middle = Qt.TextElideMode.ElideMiddle
        shown = painter.fontMetrics().elidedText(self._content.title, middle, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_location(self, painter: QPainter, area: QRect) -> None:
        painter.setFont(self._theme.font(TYPE.caption))
        painter.setPen(self._theme.colour(Colour.TEXT_SECONDARY))
        right = Qt.TextElideMode.ElideRight
        words = " · ".join(filter(None, (self._content.location, self._remarks())))
        shown = painter.fontMetrics().elidedText(words, right, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_quote(self, painter: QPainter, area: QRect) -> None:
        excerpt = excerpt_of(self._content)
        font = self._theme.font(TYPE.caption)
        text = _two_lines(excerpt.text, font, area.width())
        layout = _wrapped(text, font, area.width())
        strong = QTextLayout.FormatRange()
        strong.start = excerpt.strong_start
        strong.length = max(min(excerpt.strong_end, len(text)) - excerpt.strong_start, 0)
        look = QTextCharFormat()
        look.setForeground(self._theme.colour(Colour.TEXT))
        look.setBackground(self._theme.colour(Colour.HIGHLIGHT))
        strong.format = look
        painter.setPen(self._theme.colour(Colour.TEXT_SECONDARY))
        layout.draw(painter, QPointF(area.topLeft()), [strong])


def _wrapped(text: str, font: QFont, width: int) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    for row in range(_QUOTE_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, row * _LINE))
    layout.endLayout()
    return layout


def _two_lines(text: str, font: QFont, width: int) -> str:
    layout = _wrapped(text, font, width)
    if layout.lineCount() < _QUOTE_LINES:
        return text
    last = layout.lineAt(_QUOTE_LINES - 1)
    if last.textStart() + last.textLength() >= len(text):
        return text
    tail = QFontMetrics(font).elidedText(
        text[last.textStart() :], Qt.TextElideMode.ElideRight, width
    )
    return text[: last.textStart()] + tail


class SourceRow(QWidget):
    """All passages of an answer, in rows of cards.

    Signals:
        chosen: The number of the passage whose card was activated.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: list[SourceCard] = []
        self._layout = WrappingLayout(_LEAST_WIDTH, SPACE.tight, self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Sources"))

    def cards(self) -> tuple[SourceCard, ...]:
        """Return the cards in the order of the passages."""
        return tuple(self._cards)

    def set_sources(self, contents: Sequence[SourceCardContent]) -> None:
        """Show these passages; cards that stand already are changed in place."""
        for card, content in zip(self._cards, contents, strict=False):
            card.update_content(content)
        for content in contents[len(self._cards) :]:
            self._add(content)
        for card in self._cards[len(contents) :]:
            self._layout.removeWidget(card)
            card.deleteLater()
        del self._cards[len(contents) :]
        self.updateGeometry()

    def _add(self, content: SourceCardContent) -> None:
        card = SourceCard(self._theme, content, self)
        card.chosen.connect(self.chosen)
        self._cards.append(card)
        self._layout.addWidget(card)
        card.show()
