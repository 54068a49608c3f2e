"""One way's answer to a question: whether it is right, the answer, what it took."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.item_models.answer_model import mark_words, way_explanation, way_words
from desktop.services.comparison_result import Mark, Way
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.compare.words import tr
from desktop.widgets.card import Card
from desktop.widgets.labels import plain_label
from desktop.widgets.tone import Tone
from desktop.widgets.tone_label import ToneLabel


class WayCard(Card):
    """A heading with a mark, and the answer below; changed in place.

    Attributes:
        way: Whose answer it is.
    """

    def __init__(self, theme: Theme, way: Way, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.way = way
        self._name = plain_label(way_words(way), "strong")
        self._name.setToolTip(way_explanation(way))
        self._mark = ToneLabel(theme)
        self._text = plain_label(selectable=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._caption = plain_label(kind="caption")
        head = QHBoxLayout()
        head.setSpacing(SPACE.tight)
        head.addWidget(self._name, 1)
        head.addWidget(self._mark)
        self.content.addLayout(head)
        self.content.addWidget(self._text, 1)
        self.content.addWidget(self._caption)
        self.setAccessibleName(way_words(way))
        self.show_answer(None, Mark())

    def show_answer(self, text: str | None, mark: Mark, caption: str = "") -> None:
        """Show an answer; None while there is none yet."""
        words = mark_words(mark)
        self._mark.show_words(words, mark_tone(mark), mark_icon(mark))
        self._mark.setVisible(bool(words))
        shown = tr("…") if text is None else text or tr("Nothing was written.")
        self._text.setText(shown)
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))
        self.setAccessibleDescription(", ".join(filter(None, (words, shown, caption))))


def mark_tone(mark: Mark) -> Tone:
    """Return how good a mark is."""
    if mark.fault is not None:
        return Tone.CAUTION
    if mark.is_right is None:
        return Tone.QUIET
    return Tone.GOOD if mark.is_right else Tone.BAD


def mark_icon(mark: Mark) -> IconName:
    """Return the icon of a mark; the person's own is a thumb."""
    if mark.fault is not None:
        return IconName.WARNING
    if mark.is_rated:
        return IconName.RATE_GOOD if mark.is_right else IconName.RATE_BAD
    return IconName.CHECK if mark.is_right else IconName.CLOSE
