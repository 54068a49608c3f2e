"""Chooses a kind of question: one for a question, or one that is shown of a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.item_models.question_model import kind_words, kinds_words
from desktop.services.question_service import QuestionKind


class KindField(QComboBox):
    """The kinds, with one for all of them where a list is narrowed.

    Signals:
        kind_chosen: (QuestionKind, or None for all).
    """

    kind_chosen = Signal(object)

    def __init__(self, words: str, *, narrows: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrows = narrows
        self.setAccessibleName(words)
        self.offer(tuple(QuestionKind))
        self.activated.connect(lambda _: self.kind_chosen.emit(self.kind()))

    def offer(self, kinds: Sequence[QuestionKind]) -> None:
        """Offer these kinds."""
        self.clear()
        if self._narrows:
            self.addItem(self.tr("All kinds"), "")
        for kind in kinds:
            self.addItem(kinds_words(kind) if self._narrows else kind_words(kind), kind.value)

    def kind(self) -> QuestionKind | None:
        """Return the kind that is chosen; None for all."""
        value = self.currentData()
        return QuestionKind(value) if value else None

    def show_kind(self, kind: QuestionKind | None) -> None:
        """Show a kind, without telling of it."""
        self.setCurrentIndex(max(self.findData(kind.value if kind is not None else ""), 0))
