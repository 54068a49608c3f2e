"""A card for a passage that a search found: its rank, place, words and figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.theme.theme import Theme
from desktop.theme.tokens import RADIUS, SPACE, Colour
from desktop.widgets.card_button import ColumnCard
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.focus_ring import paint_focus_ring
from desktop.widgets.marked_text import MarkedText


@dataclass(frozen=True, slots=True)
class ResultContent:
    """What a card shows.

    Attributes:
        rank: From 1.
        title: The file's name.
        location: Where in the file, with the headings above.
        text: The passage.
        best_start: Offset in `text` of the sentence that answers best.
        best_end: Offset behind it.
        found_by: How it was found, in words.
        figures: Names and values of its ranks and scores.
        remark: A further line; may be empty.
    """

    rank: int
    title: str
    location: str
    text: str
    best_start: int
    best_end: int
    found_by: str
    figures: tuple[tuple[str, str], ...]
    remark: str = ""


class ResultCard(ColumnCard):
    """One found passage; a click, Space or Enter chooses it.

    Signals:
        chosen: The rank of the passage.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, content: ResultContent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content = content
        self._rank = QLabel()
        self._rank.setProperty("kind", "caption")
        self._title = ElidedLabel()
        self._title.setProperty("kind", "strong")
        self._found_by = QLabel()
        self._found_by.setProperty("kind", "caption")
        self._location = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._location.setProperty("kind", "caption")
        self._text = MarkedText(theme)
        self._figures = QLabel()
        self._figures.setProperty("kind", "caption")
        self._figures.setWordWrap(True)
        self._remark = QLabel()
        self._remark.setProperty("kind", "caption")
        self._remark.setWordWrap(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda: self.chosen.emit(self._content.rank))
        theme.changed.connect(self.update)
        self._arrange()
        self.show_content(content)

    @property
    def content(self) -> ResultContent:
        """What the card shows."""
        return self._content

    def show_content(self, content: ResultContent) -> None:
        """Show another passage in place."""
        self._content = content
        self._rank.setText(str(content.rank))
        self._title.setText(content.title)
        self._found_by.setText(content.found_by)
        self._location.setText(content.location)
        self._location.setVisible(bool(content.location))
        self._text.set_passage(content.text, content.best_start, content.best_end)
        figures = [f"{name} {value}" for name, value in content.figures]
        self._figures.setText("  ·  ".join(figures))
        self._remark.setText(content.remark)
        self._remark.setVisible(bool(content.remark))
        words = self.tr("Result {rank}: {title}, {location}").format(
            rank=content.rank, title=content.title, location=content.location
        )
        self.setAccessibleName(words)
        best = content.text[content.best_start : content.best_end]
        self.setAccessibleDescription(", ".join((content.found_by, *figures, best)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = Colour.HOVER if self.underMouse() or self.isDown() else Colour.SURFACE
        painter.setPen(QPen(self._theme.colour(Colour.BORDER), 1))
        painter.setBrush(self._theme.colour(fill))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, RADIUS.card, RADIUS.card)
        if self.hasFocus():  # which only the keyboard gives to a card
            paint_focus_ring(painter, self._theme, self.rect(), RADIUS.card)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.tight)
        head.addWidget(self._rank)
        head.addWidget(self._title, 1)
        head.addWidget(self._found_by)
        self._column.setContentsMargins(SPACE.normal, SPACE.snug, SPACE.normal, SPACE.snug)
        self._column.setSpacing(SPACE.hair)
        self._column.addLayout(head)
        self._column.addWidget(self._location)
        self._column.addWidget(self._text)
        self._column.addWidget(self._figures)
        self._column.addWidget(self._remark)
        for label in self.findChildren(QLabel):
            # The card as a whole is pressed, wherever on it.
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class ResultList(QWidget):
    """Cards below each other.

    Signals:
        chosen: The rank of the passage whose card was activated.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: list[ResultCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.tight)
        self._column.addStretch(1)
        self.setAccessibleName(self.tr("Results"))

    def cards(self) -> tuple[ResultCard, ...]:
        """Return the cards, best first."""
        return tuple(self._cards)

    def show_results(self, contents: Sequence[ResultContent]) -> None:
        """Show these results; cards that stand already are changed in place."""
        for card, content in zip(self._cards, contents, strict=False):
            card.show_content(content)
        for content in contents[len(self._cards) :]:
            card = ResultCard(self._theme, content)
            card.chosen.connect(self.chosen)
            self._column.insertWidget(len(self._cards), card)
            self._cards.append(card)
        for card in self._cards[len(contents) :]:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        del self._cards[len(contents) :]
