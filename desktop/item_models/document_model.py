"""The table of documents: what of the library is shown, and in which order.

Filter and order are made here over plain lists, and not by a proxy model: with 100,000 documents a
proxy would ask Python for every row and comparison.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from desktop.language.numbers import number_words, when_words
from desktop.language.words import said
from desktop.services.document_words import FormatKind, format_words, kind_of
from desktop.services.language_words import language_words
from desktop.services.library_service import DocumentRecord, DocumentState, LibraryService

RECORD_ROLE = Qt.ItemDataRole.UserRole
PLACE_ROLE = Qt.ItemDataRole.UserRole + 1
"""Where a document lies, as far as it tells it from others of the same name; else empty."""

Index = QModelIndex | QPersistentModelIndex

BADGES: Final = {
    DocumentState.WAITING: "waiting",
    DocumentState.READING: "in progress",
    DocumentState.EMBEDDING: "in progress",
    DocumentState.INDEXED: "indexed",
    DocumentState.SKIPPED: "skipped",
    DocumentState.FAILED: "failed",
}
"""What the column of states shows, as `BadgeState` has it."""


class Column(IntEnum):
    """The columns, from the left."""

    NAME = 0
    STATE = 1
    REASON = 2
    TYPE = 3
    LANGUAGE = 4
    PAGES = 5
    PASSAGES = 6
    CHANGED = 7


_NUMBERS: Final = (Column.PAGES, Column.PASSAGES)


class Standing(StrEnum):
    """How far the documents are that a person wants to see."""

    ANY = "any"
    ATTENTION = "attention"
    INDEXED = "indexed"
    UNFINISHED = "unfinished"
    SKIPPED = "skipped"
    FAILED = "failed"


_STATES: Final = {
    Standing.ANY: frozenset(DocumentState),
    Standing.ATTENTION: frozenset({DocumentState.SKIPPED, DocumentState.FAILED}),
    Standing.INDEXED: frozenset({DocumentState.INDEXED}),
    Standing.UNFINISHED: frozenset(one for one in DocumentState if not one.is_done),
    Standing.SKIPPED: frozenset({DocumentState.SKIPPED}),
    Standing.FAILED: frozenset({DocumentState.FAILED}),
}


@dataclass(frozen=True, slots=True)
class DocumentFilter:
    """Which documents are shown; what is None or empty narrows nothing.

    Attributes:
        words: Stand in the path, in small or capital letters.
        folder_ids: The folders that they came with.
        kind: What the files are to a person.
        standing: How far they are.
    """

    words: str = ""
    folder_ids: frozenset[int] | None = None
    kind: FormatKind | None = None
    standing: Standing = Standing.ANY


class DocumentModel(QAbstractTableModel):
    """The documents that pass the filter. The state's display value is the badge's."""

    def __init__(self, service: LibraryService, is_seen: Callable[[], bool] = lambda: True) -> None:
        """Show what the service has.

        Args:
            service: The library.
            is_seen: Tells whether somebody looks at the table. Else a change reads nothing: a
                large library takes a second or two. Whoever shows the table calls `refresh`.
        """
        super().__init__()
        self._service = service
        self._is_seen = is_seen
        self._all: list[DocumentRecord] = []
        self._paths: list[str] | None = None
        self._folders_of: dict[str, list[Path]] | None = None
        self._places: dict[str, dict[Path, str]] = {}
        self._shown: list[DocumentRecord] = []
        self._filter = DocumentFilter()
        self._column = Column.NAME
        self._is_descending = False
        service.changed.connect(self._refresh_if_seen)
        self._refresh_if_seen()

    @property
    def filter(self) -> DocumentFilter:
        """Which documents are shown."""
        return self._filter

    def refresh(self) -> None:
        """Read the documents anew; while the same are shown, rows keep their selection."""
        records = self._service.documents()
        if records is not self._all:
            self._all = records
            self._paths = None
            self._folders_of = None
            self._places.clear()
            self._show_again()

    def _refresh_if_seen(self) -> None:
        if self._is_seen():
            self.refresh()

    def narrow(self, **changes: object) -> None:
        """Change parts of the filter, named as in `DocumentFilter`."""
        wanted = replace(self._filter, **changes)  # type: ignore[arg-type]
        if wanted != self._filter:
            self._filter = wanted
            self._show_again()

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column = Column(column)
        self._is_descending = order is Qt.SortOrder.DescendingOrder
        self._show_again()

    def row_of(self, record: DocumentRecord) -> int:
        """Return the row that shows the document at the same path; -1 when none does."""
        rows = (row for row, one in enumerate(self._shown) if one.path == record.path)
        return next(rows, -1)

    def _show_again(self) -> None:
        shown = self._passing()
        shown.sort(key=_SORT_KEYS[self._column], reverse=self._is_descending)
        if [one.path for one in shown] == [one.path for one in self._shown]:
            self._shown = shown
            if shown:
                last = self.index(len(shown) - 1, len(Column) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMBERS:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.NAME: self.tr("Name"),
            Column.STATE: self.tr("State"),
            Column.REASON: self.tr("Remark"),
            Column.TYPE: self.tr("Type"),
            Column.LANGUAGE: self.tr("Language"),
            Column.PAGES: self.tr("Pages"),
            Column.PASSAGES: self.tr("Passages"),
            Column.CHANGED: self.tr("Changed"),
        }[Column(section)]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        record = self._shown[index.row()]
        column = Column(index.column())
        if role == RECORD_ROLE:
            return record
        if column is Column.NAME and role in (PLACE_ROLE, Qt.ItemDataRole.AccessibleTextRole):
            place = self._place_of(record)
            is_told = role != PLACE_ROLE
            return ", ".join(filter(None, (record.path.name, place))) if is_told else place
        if role == Qt.ItemDataRole.DisplayRole:
            return self._remark(record) if column is Column.REASON else _SHOWN[column](record)
        if role == Qt.ItemDataRole.ToolTipRole:
            if column is Column.REASON:
                return f"{self._remark(record)} {said(record.hint)}".strip()
            return str(record.path)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def _remark(self, record: DocumentRecord) -> str:
        if record.reason or not self._service.is_foreign(record):
            return said(record.reason)
        language = language_words(record.language)
        return self.tr("Search by meaning does not know {language}.").format(language=language)

    def _place_of(self, record: DocumentRecord) -> str:
        """Return as many of its folders as tell a document from others of the same name."""
        if self._folders_of is None:
            self._folders_of = defaultdict(list)
            for one in self._all:
                self._folders_of[one.path.name].append(one.path.parent)
        name = record.path.name
        if name not in self._places:
            self._places[name] = _shortest_ends(self._folders_of[name])
        return self._places[name].get(record.path.parent, "")

    # Filtering -----------------------------------------------------------------------------

    def _passing(self) -> list[DocumentRecord]:
        wanted = self._filter
        records = self._all
        if words := wanted.words.strip().casefold():
            pairs = zip(records, self._folded(), strict=True)
            records = [one for one, path in pairs if words in path]
        if (folder_ids := wanted.folder_ids) is not None:
            records = [one for one in records if one.folder_id in folder_ids]
        if wanted.kind is not None:
            records = [one for one in records if kind_of(one.format) is wanted.kind]
        if wanted.standing is not Standing.ANY:
            states = _STATES[wanted.standing]
            records = [one for one in records if one.state in states]
        return list(records)

    def _folded(self) -> list[str]:
        """Return the paths in small letters, made once and only when words are looked for."""
        if self._paths is None:
            self._paths = [str(one.path).casefold() for one in self._all]
        return self._paths


def _shortest_ends(folders: list[Path]) -> dict[Path, str]:
    """Return the last parts of each folder, as many as no other ends with; none for one alone."""
    ends: dict[Path, str] = {}
    left = folders if len(folders) > 1 else []
    count = 1
    while left:
        often = Counter(one.parts[-count:] for one in folders)
        for one in left:
            if often[one.parts[-count:]] == 1 or count >= len(one.parts):
                ends[one] = str(Path(*one.parts[-count:]))
        left = [one for one in left if one not in ends]
        count += 1
    return ends


def _number_words(number: int | None) -> str:
    return number_words(number) if number else ""


def _changed_words(record: DocumentRecord) -> str:
    return when_words(record.modified_at)


_SHOWN: Final[dict[Column, Callable[[DocumentRecord], str]]] = {
    Column.NAME: lambda one: one.path.name,
    Column.STATE: lambda one: BADGES[one.state],
    Column.TYPE: lambda one: format_words(one.format),
    Column.LANGUAGE: lambda one: language_words(one.language),
    Column.PAGES: lambda one: _number_words(one.pages),
    Column.PASSAGES: lambda one: _number_words(one.chunks),
    Column.CHANGED: _changed_words,
}

_SORT_KEYS: Final[dict[Column, Callable[[DocumentRecord], str | float]]] = {
    Column.NAME: lambda one: one.path.name.casefold(),
    Column.STATE: lambda one: one.state.value,
    Column.REASON: lambda one: one.reason,
    Column.TYPE: lambda one: format_words(one.format),
    Column.LANGUAGE: lambda one: language_words(one.language),
    Column.PAGES: lambda one: one.pages or 0,
    Column.PASSAGES: lambda one: one.chunks,
    Column.CHANGED: lambda one: one.modified_at,
}
