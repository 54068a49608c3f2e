"""The table of questions: reviewed with a key, and told what makes an answer right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget
from typing_extensions import override

from desktop.item_models.question_model import QuestionColumn, QuestionModel, kind_words
from desktop.services.question_service import Question, QuestionKind
from desktop.theme.theme import Theme
from desktop.views.review_table import ReviewTable
from desktop.widgets.status_badge import StatusBadgeDelegate

_KIND_WIDTH = 92
_PLACE_WIDTH = 160
_STATE_WIDTH = 112
_ROOM_FOR_PLACE = 720
_ROOM_FOR_KIND = 440


class QuestionTable(ReviewTable[Question]):
    """Questions, of which some are selected.

    Signals:
        kind_chosen: (ids, QuestionKind).
    """

    kind_chosen = Signal(object, object)

    def __init__(self, theme: Theme, model: QuestionModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setAccessibleName(self.tr("Questions"))
        header = self.horizontalHeader()
        for column in (QuestionColumn.QUESTION, QuestionColumn.EXPECTED):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(QuestionColumn.KIND, _KIND_WIDTH)
        self.setColumnWidth(QuestionColumn.PLACE, _PLACE_WIDTH)
        self.setColumnWidth(QuestionColumn.STATE, _STATE_WIDTH)
        self.setItemDelegateForColumn(QuestionColumn.STATE, StatusBadgeDelegate(theme, self))

    @override
    def make_menu(self) -> QMenu | None:
        menu = super().make_menu()
        if menu is not None:
            kinds = menu.addMenu(self.tr("What makes an answer right"))
            for kind in QuestionKind:
                kinds.addAction(kind_words(kind), self._chooser(kind))
        return menu

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        self.setColumnHidden(QuestionColumn.PLACE, width < _ROOM_FOR_PLACE)
        self.setColumnHidden(QuestionColumn.KIND, width < _ROOM_FOR_KIND)

    def _chooser(self, kind: QuestionKind) -> Callable[[], None]:
        return lambda: self.kind_chosen.emit([one.id for one in self.chosen()], kind)
