"""The table of documents with its menu; the selection outlives filters and changes."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView, QWidget
from typing_extensions import override

from desktop.item_models.document_model import RECORD_ROLE, Column, DocumentModel
from desktop.services.library_service import DocumentRecord, DocumentState
from desktop.theme.theme import Theme
from desktop.widgets.status_badge import StatusBadgeDelegate

_ROW_HEIGHT = 36
_WIDTHS = {
    Column.NAME: 240,
    Column.STATE: 112,
    Column.TYPE: 140,
    Column.LANGUAGE: 84,
    Column.PAGES: 64,
    Column.PASSAGES: 80,
    Column.CHANGED: 124,
}
_LEAST_REMARK = 160
_BY_IMPORTANCE = (
    Column.TYPE,
    Column.LANGUAGE,
    Column.PASSAGES,
    Column.CHANGED,
    Column.PAGES,
)
"""Columns that are there where name, state and remark leave room for them."""


class DocumentTable(QTableView):
    """Documents, of which some are selected.

    Signals:
        selected: (tuple of DocumentRecord) the selection is another one.
        open_chosen: (DocumentRecord).
        folder_chosen: (DocumentRecord) its folder is to be shown.
        retry_chosen: (list of DocumentRecord).
        password_chosen: (DocumentRecord).
        exclude_chosen: (list of DocumentRecord).
        forget_chosen: (DocumentRecord) it is to be removed from everything.
        summarise_chosen: (DocumentRecord) a summary of it is wanted.
    """

    selected = Signal(object)
    open_chosen = Signal(object)
    folder_chosen = Signal(object)
    retry_chosen = Signal(object)
    password_chosen = Signal(object)
    exclude_chosen = Signal(object)
    forget_chosen = Signal(object)
    summarise_chosen = Signal(object)

    def __init__(self, theme: Theme, model: DocumentModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents = model
        self._kept: list[DocumentRecord] = []
        self._is_beside_preview = False
        self.setModel(model)
        self.setAccessibleName(self.tr("Documents"))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.REASON, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        self.setItemDelegateForColumn(Column.STATE, StatusBadgeDelegate(theme, self))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.activated.connect(self._on_activated)
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        model.modelAboutToBeReset.connect(self._keep_selection)
        model.modelReset.connect(self._restore_selection)
        model.dataChanged.connect(self._tell_selection)

    def selected_records(self) -> tuple[DocumentRecord, ...]:
        """Return the selected documents."""
        return tuple(row.data(RECORD_ROLE) for row in self.selectionModel().selectedRows())

    def make_room(self, *, beside_preview: bool) -> None:
        """Leave columns out that the preview says, or that the width has no room for."""
        self._is_beside_preview = beside_preview
        room = self.viewport().width()
        room -= _WIDTHS[Column.NAME] + _WIDTHS[Column.STATE] + _LEAST_REMARK
        has_remark = room >= 0
        mode = QHeaderView.ResizeMode
        self.setColumnHidden(Column.REASON, not has_remark)
        self.horizontalHeader().setSectionResizeMode(
            Column.NAME, mode.Interactive if has_remark else mode.Stretch
        )
        for column in _BY_IMPORTANCE:
            room -= _WIDTHS[column]
            self.setColumnHidden(column, beside_preview or room < 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.make_room(beside_preview=self._is_beside_preview)

    def _on_activated(self, index: QModelIndex) -> None:
        self.open_chosen.emit(index.data(RECORD_ROLE))

    def _tell_selection(self) -> None:
        self.selected.emit(self.selected_records())

    def _keep_selection(self) -> None:
        self._kept = list(self.selected_records())

    def _restore_selection(self) -> None:
        flags = QItemSelectionModel.SelectionFlag
        for record in self._kept:
            row = self._documents.row_of(record)
            if row >= 0:
                index = self._documents.index(row, 0)
                self.selectionModel().select(index, flags.Select | flags.Rows)
                self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        self._tell_selection()

    def _show_menu(self, position: QPoint) -> None:
        menu = self.make_menu()
        if menu is not None:
            menu.popup(self.viewport().mapToGlobal(position))

    def make_menu(self) -> QMenu | None:
        """Return the menu for the selected documents; None when none is selected."""
        some = list(self.selected_records())
        if not some:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(some) == 1:
            one = some[0]
            menu.addAction(self.tr("Open the file"), lambda: self.open_chosen.emit(one))
            menu.addAction(self.tr("Show in folder"), lambda: self.folder_chosen.emit(one))
            if one.state is DocumentState.INDEXED:
                menu.addAction(self.tr("Summarise"), lambda: self.summarise_chosen.emit(one))
            if one.needs_password:
                menu.addAction(self.tr("Give a password…"), lambda: self.password_chosen.emit(one))
            menu.addSeparator()
        troubled = [one for one in some if one.needs_attention]
        if troubled:
            menu.addAction(self.tr("Retry"), lambda: self.retry_chosen.emit(troubled))
        menu.addAction(self.tr("Exclude from the library"), lambda: self.exclude_chosen.emit(some))
        if len(some) == 1:
            menu.addAction(self.tr("Forget…"), lambda: self.forget_chosen.emit(some[0]))
        return menu
