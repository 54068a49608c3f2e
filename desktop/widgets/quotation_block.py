"""The sentence of the sources that answers best, word for word, beside what a model writes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE, TYPE
from desktop.widgets.buttons import ButtonRole, TextButton


@dataclass(frozen=True, slots=True)
class QuotationContent:
    """A sentence, the number of its source and that source's name with the place."""

    text: str
    number: int
    place: str


class QuotationBlock(QFrame):
    """A sentence that can be selected, and a button that leads to its source.

    Signals:
        chosen: The number of the source.
    """

    chosen = Signal(int)

    def __init__(
        self, theme: Theme, content: QuotationContent, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "quotation")
        self.setAccessibleName(self.tr("Quotation"))
        # The lines of a page end where the page is narrow; here they only disturb.
        sentence = " ".join(content.text.split())
        self.setAccessibleDescription(sentence)
        self._words = QLabel(self.tr("“{sentence}”").format(sentence=sentence))
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = self.tr("Word for word from [{number}] {place}")
        source = TextButton(
            theme, words.format(number=content.number, place=content.place), ButtonRole.QUIET
        )
        source.setToolTip(self.tr("Open this source"))
        source.clicked.connect(lambda: self.chosen.emit(content.number))
        self._words.setContentsMargins(SPACE.tight, 0, SPACE.tight, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.hair, SPACE.tight, SPACE.tight, SPACE.hair)
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addWidget(source, 0, Qt.AlignmentFlag.AlignLeft)
        self.set_zoom(100)

    def set_zoom(self, percent: int) -> None:
        """Show the sentence larger or smaller than usual (100)."""
        self._words.setFont(self._theme.font(round(TYPE.reading * percent / 100)))
