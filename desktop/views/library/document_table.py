"""The table of documents with its menu; the selection outlives filters and changes."""

from __future__ import annotations

from PySide6.QtCore import (
    QDate,
    QDateTime,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QPoint,
    Qt,
    QTime,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView, QWidget
from typing_extensions import override

from desktop.item_models.document_model import (
    BADGES,
    PLACE_ROLE,
    RECORD_ROLE,
    Column,
    DocumentModel,
)
from desktop.language.numbers import number_words
from desktop.services.document_words import all_formats
from desktop.services.language_words import common_languages
from desktop.services.library_service import DocumentRecord, DocumentState
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.widgets.name_delegate import NameDelegate
from desktop.widgets.status_badge import BadgeState, StatusBadgeDelegate

_ROW_HEIGHT = 36
_LEAST_NAME = 240
_GOOD_NAME = 300
"""Before there is a column that is less important than the names."""

_LEAST_REMARK = 160
_NAMES_SHARE = 0.6
"""Of the room that the other columns leave to name and remark."""

_MOST_TYPE = 160
_MANY = 9_999
_LONG_DATE = QDateTime(QDate(2028, 12, 28), QTime(22, 58))
_BY_IMPORTANCE = (
    Column.TYPE,
    Column.LANGUAGE,
    Column.PASSAGES,
    Column.CHANGED,
    Column.PAGES,
)
"""Columns that are there where name, state and remark leave room for them."""

_STATES = tuple(BadgeState(one) for one in BADGES.values())


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
        self._names_share = _NAMES_SHARE
        self._is_laying_out = False
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
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.REASON, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(self._on_resized)
        self.setItemDelegateForColumn(Column.NAME, NameDelegate(theme, PLACE_ROLE, self))
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
        self._is_laying_out = True
        try:
            self._lay_out(beside_preview)
        finally:
            self._is_laying_out = False

    def _lay_out(self, beside_preview: bool) -> None:
        self._is_beside_preview = beside_preview
        state = self._show_and_measure(Column.STATE)
        self.setColumnWidth(Column.STATE, state)
        room = self.viewport().width() - state
        has_remark = room >= _LEAST_NAME + _LEAST_REMARK
        spare = room - _GOOD_NAME - _LEAST_REMARK
        for column in _BY_IMPORTANCE:
            width = self._show_and_measure(column)
            is_shown = not beside_preview and spare >= width
            self.setColumnHidden(column, not is_shown)
            if is_shown:
                self.setColumnWidth(column, width)
                spare -= width
                room -= width
            else:
                spare = min(spare, 0)  # what is less important than this is not shown either
        self._share(room, has_remark=has_remark)

    def _share(self, room: int, *, has_remark: bool) -> None:
        """Give what the other columns leave to the name and, where there is one, the remark."""
        self.setColumnHidden(Column.REASON, not has_remark)
        mode = QHeaderView.ResizeMode
        self.horizontalHeader().setSectionResizeMode(
            Column.NAME, mode.Interactive if has_remark else mode.Stretch
        )
        if has_remark:
            wanted = max(_LEAST_NAME, round(room * self._names_share))
            self.setColumnWidth(Column.NAME, min(wanted, room - _LEAST_REMARK))

    def _show_and_measure(self, column: Column) -> int:
        """Show a column of few different words; return how wide it is that cuts none of them."""
        self.setColumnHidden(column, False)  # a header that is hidden has no width
        least = self.horizontalHeader().sectionSizeHint(column)
        metrics = self.fontMetrics()
        if column is Column.STATE:
            return max(least, StatusBadgeDelegate.width_for(metrics, _STATES))
        widest = max(metrics.horizontalAdvance(one) for one in _words_in(column))
        width = widest + 2 * SPACE.tight
        return max(least, min(width, _MOST_TYPE) if column is Column.TYPE else width)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.make_room(beside_preview=self._is_beside_preview)

    def _on_resized(self, column: int, _: int, width: int) -> None:
        """Keep the share that a person gives the names, for windows of other widths."""
        if column != Column.NAME or self._is_laying_out or self.isColumnHidden(Column.REASON):
            return
        others = [one for one in Column if one not in (Column.NAME, Column.REASON)]
        room = self.viewport().width() - sum(self.columnWidth(one) for one in others)
        self._names_share = width / max(room, width)

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


def _words_in(column: Column) -> list[str]:
    """Return all words of a column that has few, or one that is as long as any."""
    if column is Column.TYPE:
        return all_formats()
    if column is Column.LANGUAGE:
        return common_languages()
    if column is Column.CHANGED:
        return [QLocale().toString(_LONG_DATE, QLocale.FormatType.ShortFormat)]
    return [number_words(_MANY)]
