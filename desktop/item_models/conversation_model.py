"""The list of conversations: pinned ones, folders, the rest grouped by day, and the archive."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from desktop.services.conversation_service import (
    Conversation,
    ConversationFolder,
    ConversationService,
)

ID_ROLE = Qt.ItemDataRole.UserRole
CAPTION_ROLE = Qt.ItemDataRole.UserRole + 1
CONVERSATION_ROLE = Qt.ItemDataRole.UserRole + 2
FOLDER_ROLE = Qt.ItemDataRole.UserRole + 3
OPEN_ROLE = Qt.ItemDataRole.UserRole + 4
"""Whether a row that can be folded is open; None for all other rows."""

INDENT_ROLE = Qt.ItemDataRole.UserRole + 5

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Heading:
    text: str


@dataclass(frozen=True, slots=True)
class _Group:
    """A row that shows and hides the rows below it: a folder, or with None the archive."""

    folder: ConversationFolder | None
    count: int
    is_open: bool


@dataclass(frozen=True, slots=True)
class _Entry:
    conversation: Conversation
    is_indented: bool = False


_Row = _Heading | _Group | _Entry


class ConversationModel(QAbstractListModel):
    """Conversations below headings such as "Today"; folders and the archive can be folded."""

    def __init__(
        self,
        service: ConversationService,
        today: Callable[[], date] = lambda: datetime.now(UTC).astimezone().date(),
    ) -> None:
        super().__init__()
        self._service = service
        self._today = today
        self._closed_folders: set[int] = set()
        self._is_archive_open = False
        self._rows: list[_Row] = []
        service.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read the conversations anew."""
        listed = self._service.conversations()
        self.beginResetModel()
        self._rows = [
            *self._pinned_rows(listed),
            *self._folder_rows(listed),
            *self._dated_rows(listed),
            *self._archive_rows(),
        ]
        self.endResetModel()

    def toggle(self, index: Index) -> None:
        """Fold or unfold the folder, or the archive, of a row."""
        row = self._rows[index.row()]
        if not isinstance(row, _Group):
            return
        if row.folder is None:
            self._is_archive_open = not row.is_open
        elif row.is_open:
            self._closed_folders.add(row.folder.id)
        else:
            self._closed_folders.discard(row.folder.id)
        self.refresh()

    def row_of(self, conversation_id: int) -> int:
        """Return the row of a conversation, -1 when it is not shown."""
        for number, row in enumerate(self._rows):
            if isinstance(row, _Entry) and row.conversation.id == conversation_id:
                return number
        return -1

    def row_of_folder(self, folder_id: int) -> int:
        """Return the row of a folder, -1 when there is none."""
        for number, row in enumerate(self._rows):
            if isinstance(row, _Group) and row.folder is not None and row.folder.id == folder_id:
                return number
        return -1

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, _Heading):
            return row.text if role == Qt.ItemDataRole.DisplayRole else None
        if isinstance(row, _Group):
            return self._group_data(row, role)
        return _entry_data(row, role)

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        row = self._rows[index.row()]
        if isinstance(row, _Entry):
            self._service.rename(row.conversation.id, str(value))
            return True
        if isinstance(row, _Group) and row.folder is not None:
            self._service.rename_folder(row.folder.id, str(value))
            return True
        return False

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row = self._rows[index.row()]
        if isinstance(row, _Entry):
            return (
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsEditable
            )
        if isinstance(row, _Group) and row.folder is not None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsEditable
        return Qt.ItemFlag.ItemIsEnabled

    # Rows ----------------------------------------------------------------------------------

    def _pinned_rows(self, listed: Sequence[Conversation]) -> Iterator[_Row]:
        pinned = [one for one in listed if one.is_pinned]
        if pinned:
            yield _Heading(self.tr("Pinned"))
            yield from (_Entry(one) for one in pinned)

    def _folder_rows(self, listed: Sequence[Conversation]) -> Iterator[_Row]:
        folders = self._service.folders()
        if folders:
            yield _Heading(self.tr("Folders"))
        for folder in folders:
            inside = [one for one in listed if one.folder_id == folder.id and not one.is_pinned]
            is_open = folder.id not in self._closed_folders
            yield _Group(folder, len(inside), is_open)
            if is_open:
                yield from (_Entry(one, is_indented=True) for one in inside)

    def _dated_rows(self, listed: Sequence[Conversation]) -> Iterator[_Row]:
        heading = ""
        for one in listed:
            if one.is_pinned or one.folder_id is not None:
                continue
            day = self._heading_of(one)
            if day != heading:
                heading = day
                yield _Heading(day)
            yield _Entry(one)

    def _archive_rows(self) -> Iterator[_Row]:
        archived = self._service.conversations(archived=True)
        if not archived:
            return
        yield _Group(None, len(archived), self._is_archive_open)
        if self._is_archive_open:
            yield from (_Entry(one, is_indented=True) for one in archived)

    def _heading_of(self, one: Conversation) -> str:
        today = self._today()
        day = datetime.fromtimestamp(one.changed_at, UTC).astimezone().date()
        if day >= today:
            return self.tr("Today")
        if day == today - timedelta(days=1):
            return self.tr("Yesterday")
        if day > today - timedelta(days=7):
            return self.tr("Last seven days")
        return self.tr("Earlier")

    def _group_data(self, row: _Group, role: int) -> object:
        name = row.folder.name if row.folder is not None else self.tr("Archived")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return f"{name} ({row.count})"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self.tr("open") if row.is_open else self.tr("folded")
            return f"{name} ({row.count}), {state}"
        shown: dict[int, object] = {
            Qt.ItemDataRole.EditRole: name,
            OPEN_ROLE: row.is_open,
            FOLDER_ROLE: row.folder,
        }
        return shown.get(role)


def _entry_data(row: _Entry, role: int) -> object:
    one = row.conversation
    shown: dict[int, object] = {
        Qt.ItemDataRole.DisplayRole: one.title,
        Qt.ItemDataRole.EditRole: one.title,
        Qt.ItemDataRole.ToolTipRole: one.title,
        ID_ROLE: one.id,
        CONVERSATION_ROLE: one,
        INDENT_ROLE: row.is_indented,
    }
    return shown.get(role)
