"""The list of conversations, grouped by day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from desktop.services.chat_service import ChatService, Conversation

ID_ROLE = Qt.ItemDataRole.UserRole
CAPTION_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Heading:
    text: str


class ConversationModel(QAbstractListModel):
    """Conversations, the one changed last first, below headings such as "Today"."""

    def __init__(
        self,
        service: ChatService,
        today: Callable[[], date] = lambda: datetime.now(UTC).astimezone().date(),
    ) -> None:
        super().__init__()
        self._service = service
        self._today = today
        self._filter = ""
        self._rows: list[Conversation | _Heading] = []
        service.conversations_changed.connect(self.refresh)
        self.refresh()

    def set_filter(self, words: str) -> None:
        """Show only conversations whose title holds the words."""
        self._filter = words.strip().casefold()
        self.refresh()

    def refresh(self) -> None:
        """Read the conversations anew."""
        shown = [one for one in self._service.conversations() if self._is_shown(one)]
        self.beginResetModel()
        self._rows = []
        heading = ""
        for one in shown:
            day = self._heading_of(one)
            if day != heading:
                heading = day
                self._rows.append(_Heading(day))
            self._rows.append(one)
        self.endResetModel()

    def row_of(self, conversation_id: int) -> int:
        """Return the row of a conversation, -1 when it is not shown."""
        for row, one in enumerate(self._rows):
            if isinstance(one, Conversation) and one.id == conversation_id:
                return row
        return -1

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self._rows[index.row()]
        if isinstance(one, _Heading):
            return one.text if role == Qt.ItemDataRole.DisplayRole else None
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return one.title
        return one.id if role == ID_ROLE else None

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid():
            return False
        one = self._rows[index.row()]
        if isinstance(one, _Heading) or role != Qt.ItemDataRole.EditRole:
            return False
        self._service.rename(one.id, str(value))
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], _Heading):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def _is_shown(self, one: Conversation) -> bool:
        return self._filter in one.title.casefold()

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
