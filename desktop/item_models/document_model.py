"""The table of documents, and what of it is shown."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from typing_extensions import override

from desktop.services.library_service import DocumentRecord, DocumentState, LibraryService

RECORD_ROLE = Qt.ItemDataRole.UserRole
SORT_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex

_BADGES = {
    DocumentState.WAITING: "waiting",
    DocumentState.READING: "in progress",
    DocumentState.EMBEDDING: "in progress",
    DocumentState.INDEXED: "indexed",
    DocumentState.SKIPPED: "skipped",
    DocumentState.FAILED: "failed",
}


class Column(IntEnum):
    """The columns, from the left."""

    NAME = 0
    STATE = 1
    REASON = 2
    PAGES = 3
    PASSAGES = 4
    CHANGED = 5


class DocumentModel(QAbstractTableModel):
    """All documents of the library. The state's display value is the badge's."""

    def __init__(self, service: LibraryService) -> None:
        super().__init__()
        self._service = service
        self._records: list[DocumentRecord] = []
        service.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read the documents anew; while their number stays, rows keep their selection."""
        records = self._service.documents()
        if [one.path for one in records] == [one.path for one in self._records]:
            self._records = records
            if records:
                last = self.index(len(records) - 1, len(Column) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._records = records
        self.endResetModel()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._records)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (Column.PAGES, Column.PASSAGES):
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.NAME: self.tr("Name"),
            Column.STATE: self.tr("State"),
            Column.REASON: self.tr("Remark"),
            Column.PAGES: self.tr("Pages"),
            Column.PASSAGES: self.tr("Passages"),
            Column.CHANGED: self.tr("Changed"),
        }[Column(section)]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        record = self._records[index.row()]
        column = Column(index.column())
        if role == RECORD_ROLE:
            return record
        if role == SORT_ROLE:
            return _sort_value(record, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(record, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            if column is Column.REASON:
                return f"{record.reason} {record.hint}".strip()
            return str(record.path)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (Column.PAGES, Column.PASSAGES):
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None


class ShownDocuments(QSortFilterProxyModel):
    """The documents below one folder, with some words in their path, that need attention or not."""

    def __init__(self, model: DocumentModel) -> None:
        super().__init__()
        self._folder: Path | None = None
        self._words = ""
        self._only_attention = False
        self.setSourceModel(model)
        self.setSortRole(SORT_ROLE)

    def show_folder(self, folder: Path | None) -> None:
        """Show what lies below a folder; None shows everything."""
        self._folder = folder
        self.invalidate()

    def show_words(self, words: str) -> None:
        """Show only paths that hold the words."""
        self._words = words.strip().casefold()
        self.invalidate()

    def show_only_attention(self, only: bool) -> None:
        """Show only what was skipped or failed."""
        self._only_attention = only
        self.invalidate()

    @override
    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        record = self.sourceModel().index(row, 0, parent).data(RECORD_ROLE)
        if self._only_attention and not record.needs_attention:
            return False
        if self._folder is not None and not record.path.is_relative_to(self._folder):
            return False
        return self._words in str(record.path).casefold()


def _shown(record: DocumentRecord, column: Column) -> str:
    locale = QLocale()
    if column is Column.NAME:
        return record.path.name
    if column is Column.STATE:
        return _BADGES[record.state]
    if column is Column.REASON:
        return record.reason
    if column is Column.PAGES:
        return "" if record.pages is None else locale.toString(record.pages)
    if column is Column.PASSAGES:
        return locale.toString(record.chunks) if record.chunks else ""
    at = QDateTime.fromSecsSinceEpoch(int(record.changed_at))
    return str(locale.toString(at, QLocale.FormatType.ShortFormat))


def _sort_value(record: DocumentRecord, column: Column) -> object:
    return {
        Column.NAME: record.path.name.casefold(),
        Column.STATE: record.state.value,
        Column.REASON: record.reason,
        Column.PAGES: record.pages or 0,
        Column.PASSAGES: record.chunks,
        Column.CHANGED: record.changed_at,
    }[column]
