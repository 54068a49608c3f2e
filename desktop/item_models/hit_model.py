"""What a search through all conversations found: titles first, then messages."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from desktop.services.conversation_service import Conversation, ConversationService, Hit

CONVERSATION_ID_ROLE = Qt.ItemDataRole.UserRole
MESSAGE_ID_ROLE = Qt.ItemDataRole.UserRole + 1
"""The message that was found; None where the title holds the words."""

SNIPPET_ROLE = Qt.ItemDataRole.UserRole + 2
SPANS_ROLE = Qt.ItemDataRole.UserRole + 3

_LEAD = 24
"""Characters before the first hit at most: a row shows two short lines."""

_CUT = "… "

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Heading:
    text: str


class HitModel(QAbstractListModel):
    """Conversations whose title holds the words, then messages that hold them."""

    def __init__(self, service: ConversationService) -> None:
        super().__init__()
        self._service = service
        self._words = ""
        self._rows: list[_Heading | Conversation | Hit] = []
        service.changed.connect(self.refresh)

    def search(self, words: str) -> None:
        """Show what holds these words; none show nothing."""
        self._words = words.strip()
        self.refresh()

    def refresh(self) -> None:
        """Search for the same words anew."""
        titled = self._titled() if self._words else []
        hits = self._service.search(self._words) if self._words else []
        self.beginResetModel()
        self._rows = []
        if titled:
            self._rows += [_Heading(self.tr("In the title")), *titled]
        if hits:
            self._rows += [_Heading(self.tr("In the words")), *hits]
        self.endResetModel()

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
        return _hit_data(row, role) if isinstance(row, Hit) else _title_data(row, role)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], _Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _titled(self) -> list[Conversation]:
        wanted = self._words.casefold()
        listed = [*self._service.conversations(), *self._service.conversations(archived=True)]
        return [one for one in listed if wanted in one.title.casefold()]


def _hit_data(hit: Hit, role: int) -> object:
    snippet, spans = _from_hit_on(hit)
    shown: dict[int, object] = {
        Qt.ItemDataRole.DisplayRole: hit.title,
        Qt.ItemDataRole.AccessibleTextRole: f"{hit.title}: {snippet}",
        Qt.ItemDataRole.ToolTipRole: hit.snippet,
        CONVERSATION_ID_ROLE: hit.conversation_id,
        MESSAGE_ID_ROLE: hit.message_id,
        SNIPPET_ROLE: snippet,
        SPANS_ROLE: spans,
    }
    return shown.get(role)


def _from_hit_on(hit: Hit) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return the snippet on one line, begun so that its first hit is in view, and the hits."""
    # As long as before: the spans are offsets in it.
    words = "".join(" " if sign.isspace() else sign for sign in hit.snippet)
    first = hit.spans[0][0] if hit.spans else 0
    if first <= _LEAD:
        return words, hit.spans
    begin = words.find(" ", first - _LEAD, first) + 1 or first
    shift = begin - len(_CUT)
    return _CUT + words[begin:], tuple((start - shift, end - shift) for start, end in hit.spans)


def _title_data(one: Conversation, role: int) -> object:
    shown: dict[int, object] = {
        Qt.ItemDataRole.DisplayRole: one.title,
        Qt.ItemDataRole.ToolTipRole: one.title,
        CONVERSATION_ID_ROLE: one.id,
    }
    return shown.get(role)
