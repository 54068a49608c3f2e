"""The questions with their answers side by side: filters, and the table below them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.item_models.answer_model import AnswerModel, AnswersShown
from desktop.language.numbers import number_words
from desktop.services.comparison_result import ComparisonResult
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.compare.answer_table import AnswerTable
from desktop.views.compare.kind_field import KindField
from desktop.views.compare.words import questions_words, tr
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.page_stack import PageStack
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.segments import Segments

_SHOWN = (AnswersShown.ALL, AnswersShown.DIFFERING, AnswersShown.FAULTS)


class AnswersSection(QWidget):
    """Narrows the table to where the ways differ, to a kind, or to faults.

    Signals:
        question_chosen: (the question's number) it is to be shown in full.
    """

    question_chosen = Signal(int)

    def __init__(
        self, theme: Theme, result: ComparisonResult, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._result = result
        self.model = AnswerModel(result)
        self.model.setParent(self)
        self._shown = Segments(
            theme,
            (self.tr("All"), self.tr("Where they differ"), self.tr("Faults")),
            self.tr("Which questions are shown"),
        )
        self._kinds = KindField(self.tr("Which kinds are shown"), narrows=True)
        self._banner = QWidget()
        self._banner_words = QLabel()
        self._all_rows = TextButton(theme, self.tr("Show all"), ButtonRole.FLAT)
        self._nothing = QLabel(self.tr("No question matches these filters."))
        self.table = AnswerTable(theme, self.model)
        self._stack = PageStack()
        self._arrange()
        self._shown.chosen.connect(lambda place: self.model.narrow(shown=_SHOWN[place]))
        self._kinds.kind_chosen.connect(lambda kind: self.model.narrow(kind=kind))
        self._all_rows.clicked.connect(lambda: self.show_numbers(None))
        self.table.question_chosen.connect(self.question_chosen)
        self.model.modelReset.connect(self._refresh)
        result.rated.connect(lambda _: self._refresh())
        result.shown.connect(self._on_shown)
        self._on_shown()

    def show_numbers(self, numbers: Sequence[int] | None, words: str = "") -> None:
        """Show these questions alone, and say which they are; None shows all."""
        self._banner.setVisible(numbers is not None)
        self._banner_words.setText(words)
        if numbers is not None:
            self._shown.choose(0)
            self._kinds.show_kind(None)
        wanted = None if numbers is None else frozenset(numbers)
        self.model.narrow(numbers=wanted, kind=self._kinds.kind())

    def _arrange(self) -> None:
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setProperty("kind", "caption")
        filters = QHBoxLayout()
        filters.setSpacing(SPACE.tight)
        filters.addWidget(self._shown, 1)
        filters.addWidget(self._kinds)
        banner = QHBoxLayout(self._banner)
        banner.setContentsMargins(0, 0, 0, 0)
        banner.addWidget(self._banner_words, 1)
        banner.addWidget(self._all_rows)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.tight)
        column.addWidget(
            SectionHeader(
                self.tr("Question by question"),
                self.tr("Open one to read the whole answers, and to say which are right."),
            )
        )
        column.addLayout(filters)
        column.addWidget(self._banner)
        column.addWidget(self._stack, 1)

    def _on_shown(self) -> None:
        self._banner.hide()
        self._shown.choose(0)
        self._kinds.offer(self._result.kinds())
        self._kinds.show_kind(None)
        self._kinds.setVisible(len(self._result.kinds()) > 1)
        self._refresh()

    def _refresh(self) -> None:
        for place, (words, shown) in enumerate(
            zip((tr("All"), tr("Where they differ"), tr("Faults")), _SHOWN, strict=True)
        ):
            self._shown.set_words(place, f"{words} {number_words(self.model.count(shown))}")
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        self.table.setAccessibleName(
            self.tr("Questions with their answers: {questions}").format(
                questions=questions_words(self.model.rowCount())
            )
        )
