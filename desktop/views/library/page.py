"""The library page: folders, documents with their state, and the text that was read from each."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.item_models.document_model import (
    RECORD_ROLE,
    Column,
    DocumentModel,
    ShownDocuments,
)
from desktop.services.library_service import AddedPaths, DocumentRecord, Folder, LibraryService
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.library.folder_list import FolderPanel
from desktop.views.library.preview import DocumentPreview
from desktop.views.library.words import files_words
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.empty_state import EmptyState, EmptyStateContent
from desktop.widgets.search_field import SearchField
from desktop.widgets.section_header import SectionHeader
from desktop.widgets.status_badge import StatusBadgeDelegate

_ROW_HEIGHT = 36
_NAME_WIDTH = 260
_STATE_WIDTH = 120
_NUMBER_WIDTH = 80
_CHANGED_WIDTH = 130


class LibraryPage(QWidget):
    """What Inglenook reads, and how far it is.

    Signals:
        add_files_chosen: Files are to be added.
        add_folder_chosen: A folder is to be added.
        samples_chosen: The sample documents are to be added.
        folder_removed: (AddedPaths) a folder was taken out; adding it again undoes that.
    """

    add_files_chosen = Signal()
    add_folder_chosen = Signal()
    samples_chosen = Signal()
    folder_removed = Signal(object)

    def __init__(
        self, theme: Theme, library: LibraryService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._library = library
        self._model = DocumentModel(library)
        self._model.setParent(self)
        self._shown = ShownDocuments(self._model)
        self._shown.setParent(self)
        self._header = SectionHeader(self.tr("Library"), page=True)
        self._folders = FolderPanel(theme, library)
        self._table = self._make_table()
        self._preview = DocumentPreview(theme, library)
        self._attention = TextButton(theme, self.tr("Needs attention"), ButtonRole.FILTER)
        self._retry = TextButton(theme, self.tr("Retry all"), ButtonRole.SECONDARY, IconName.RETRY)
        self._retry.hide()
        self._stack = QStackedWidget()
        self._empty = self._make_empty()
        self._arrange()
        self._connect()
        self._refresh()

    # Building ------------------------------------------------------------------------------

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self._shown)
        table.setAccessibleName(self.tr("Documents"))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        table.setShowGrid(False)
        table.setSortingEnabled(True)
        table.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.REASON, QHeaderView.ResizeMode.Stretch)
        table.setColumnWidth(Column.NAME, _NAME_WIDTH)
        table.setColumnWidth(Column.STATE, _STATE_WIDTH)
        table.setColumnWidth(Column.PAGES, _NUMBER_WIDTH)
        table.setColumnWidth(Column.PASSAGES, _NUMBER_WIDTH)
        table.setColumnWidth(Column.CHANGED, _CHANGED_WIDTH)
        table.setItemDelegateForColumn(Column.STATE, StatusBadgeDelegate(self._theme, table))
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._show_menu)
        return table

    def _make_empty(self) -> EmptyState:
        content = EmptyStateContent(
            IconName.LIBRARY,
            self.tr("Your library is empty"),
            self.tr(
                "Drop files or folders anywhere in this window. PDF, Word, web pages, Markdown and "
                "text are read; the files stay where they are."
            ),
            self.tr("Add a folder"),
            self.tr("Add the sample documents"),
            drop_area=True,
        )
        state = EmptyState(self._theme, content)
        state.primary_chosen.connect(self.add_folder_chosen)
        state.secondary_chosen.connect(self.samples_chosen)
        return state

    def _arrange(self) -> None:
        files = TextButton(self._theme, self.tr("Add files"), ButtonRole.SECONDARY, IconName.PLUS)
        folder = TextButton(
            self._theme, self.tr("Add a folder"), ButtonRole.PRIMARY, IconName.FOLDER_ADD
        )
        files.clicked.connect(self.add_files_chosen)
        folder.clicked.connect(self.add_folder_chosen)
        self._header.add_action(files)
        self._header.add_action(folder)
        self._search = SearchField(self._theme, self.tr("Find a document"))
        filters = QHBoxLayout()
        filters.setSpacing(SPACE.tight)
        filters.addWidget(self._search, 1)
        filters.addWidget(self._attention)
        filters.addWidget(self._retry)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(SPACE.normal, 0, SPACE.normal, 0)
        column.setSpacing(SPACE.snug)
        column.addLayout(filters)
        column.addWidget(self._table, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        for widget in (self._folders, middle, self._preview):
            splitter.addWidget(widget)
        splitter.setStretchFactor(1, 1)
        self._preview.hide()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(splitter)
        self._stack.setFrameShape(QFrame.Shape.NoFrame)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACE.wide, SPACE.wide, SPACE.wide, SPACE.normal)
        page.setSpacing(SPACE.normal)
        page.addWidget(self._header)
        page.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._library.changed.connect(self._refresh)
        self._folders.chosen.connect(self._shown.show_folder)
        self._folders.remove_chosen.connect(self._remove)
        self._search.textChanged.connect(self._shown.show_words)
        self._attention.toggled.connect(self._shown.show_only_attention)
        self._attention.toggled.connect(self._show_retry)
        self._retry.clicked.connect(self._retry_all)
        self._table.selectionModel().selectionChanged.connect(self._show_preview)
        self._table.doubleClicked.connect(self._open_file)
        self._preview.close_chosen.connect(self._table.clearSelection)

    # What happens --------------------------------------------------------------------------

    def _refresh(self) -> None:
        health = self._library.health()
        has_anything = health.total > 0 or bool(self._library.folders())
        self._stack.setCurrentIndex(1 if has_anything else 0)
        attention = health.skipped + health.failed
        words = self.tr("{indexed} of {total} documents can be searched").format(
            indexed=health.indexed, total=health.total
        )
        if attention:
            words += " · " + self.tr("{n} need attention").format(n=attention)
        if health.unfinished:
            words += " · " + self.tr("{files} to go").format(files=files_words(health.unfinished))
        if not health.total:
            is_looking = self._library.is_indexing
            words = self.tr("Looking through your folders…") if is_looking else ""
        self._header.set_caption(words)
        self._show_retry()

    def _show_retry(self) -> None:
        health = self._library.health()
        self._retry.setVisible(self._attention.isChecked() and health.skipped + health.failed > 0)

    def _retry_all(self) -> None:
        paths = [one.path for one in self._library.documents() if one.needs_attention]
        self._library.retry(paths)

    def _remove(self, folder: Folder) -> None:
        removed: AddedPaths = self._library.remove(folder)
        self.folder_removed.emit(removed)

    def _selected(self) -> list[DocumentRecord]:
        rows = self._table.selectionModel().selectedRows()
        return [row.data(RECORD_ROLE) for row in rows]

    def _show_preview(self) -> None:
        selected = self._selected()
        is_one = len(selected) == 1
        self._preview.setVisible(is_one)
        for column in (Column.PAGES, Column.PASSAGES, Column.CHANGED):
            # The preview says these; the remark needs their room.
            self._table.setColumnHidden(column, is_one)
        self._preview.show_document(selected[0] if len(selected) == 1 else None)

    def _show_menu(self, position: QPoint) -> None:
        selected = self._selected()
        if not selected:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(selected) == 1:
            menu.addAction(self.tr("Open the file"), lambda: _open(selected[0].path))
        if any(one.needs_attention for one in selected):
            paths = [one.path for one in selected if one.needs_attention]
            menu.addAction(self.tr("Retry"), lambda: self._library.retry(paths))
        menu.addAction(
            self.tr("Exclude from the library"),
            lambda: self._library.exclude([one.path for one in selected]),
        )
        menu.popup(self._table.viewport().mapToGlobal(position))

    def _open_file(self, index: QModelIndex) -> None:
        record: DocumentRecord = index.data(RECORD_ROLE)
        _open(record.path)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
