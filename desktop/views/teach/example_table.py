"""The table of examples."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from desktop.item_models.example_model import ExampleColumn, ExampleModel
from desktop.services.example_service import Example
from desktop.theme.theme import Theme
from desktop.views.review_table import MOST_AT_ONCE, ReviewTable
from desktop.widgets.status_badge import StatusBadgeDelegate

__all__ = ["MOST_AT_ONCE", "ExampleTable"]

_STATE_WIDTH = 112
_SOURCE_WIDTH = 150
_ROOM_FOR_SOURCE = 560


class ExampleTable(ReviewTable[Example]):
    """Examples, of which some are selected."""

    def __init__(self, theme: Theme, model: ExampleModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setAccessibleName(self.tr("Examples"))
        header = self.horizontalHeader()
        for column in (ExampleColumn.QUESTION, ExampleColumn.ANSWER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(ExampleColumn.STATE, _STATE_WIDTH)
        self.setColumnWidth(ExampleColumn.SOURCE, _SOURCE_WIDTH)
        self.setItemDelegateForColumn(ExampleColumn.STATE, StatusBadgeDelegate(theme, self))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnHidden(ExampleColumn.SOURCE, self.viewport().width() < _ROOM_FOR_SOURCE)
