"""The table of questions with the answers of all ways side by side."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget
from typing_extensions import override

from desktop.item_models.answer_model import QUESTION_COLUMN, AnswerModel
from desktop.services.comparison_result import AnsweredQuestion
from desktop.theme.theme import Theme
from desktop.views.compare.answer_delegate import ROW_HEIGHT, AnswerDelegate
from desktop.widgets.buttons import presses_button

_QUESTION_SHARE = 0.26
_LEAST_COLUMN = 120


class AnswerTable(QTableView):
    """Rows are opened with a click, with Enter or with Space.

    Signals:
        question_chosen: (the question's number) its answers are to be shown in full.
    """

    question_chosen = Signal(int)

    def __init__(self, theme: Theme, model: AnswerModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answers = model
        self.setModel(model)
        self.setItemDelegate(AnswerDelegate(theme, model, self))
        self.setAccessibleName(self.tr("Questions with their answers"))
        self.setAccessibleDescription(self.tr("Enter shows the whole answers."))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(_LEAST_COLUMN)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._open)
        model.modelReset.connect(self._share_width)

    def select_number(self, number: int) -> None:
        """Select the row of a question, where it is shown."""
        if number in self._answers.numbers:
            self.selectRow(self._answers.numbers.index(number))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if presses_button(event) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(AnswerModel.row_role)
        if isinstance(row, AnsweredQuestion):
            self.question_chosen.emit(row.question.number)

    def _share_width(self) -> None:
        columns = self._answers.columnCount()
        width = self.viewport().width()
        question = max(round(width * _QUESTION_SHARE), _LEAST_COLUMN)
        others = max((width - question) // max(columns - 1, 1), _LEAST_COLUMN)
        for column in range(columns):
            self.setColumnWidth(column, question if column == QUESTION_COLUMN else others)
