"""The list of conversations: folders, pins, the archive, search, and deleting with a way back.

Covered: everything about conversations as a whole. Not covered: what is said in them
(`chat_service`), files of them (`conversation_transfer`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.services.chat_service import ChatService
from engine.conversations.conversations import ConversationList
from engine.conversations.records import Conversation, ConversationFolder
from engine.conversations.searching import ConversationSearch, Hit
from engine.errors import EngineError

__all__ = ["Conversation", "ConversationFolder", "ConversationService", "Hit"]

_UNDO_MS: Final = 60_000
"""How long a deleted conversation can come back; the words that offer it go away before."""


class ConversationService(QObject):
    """Changes the list, and says so.

    Signals:
        changed: The list is different now.
        deleted: (Conversation) it is hidden; `undo_delete` brings it back for a minute.
        folder_removed: (ConversationFolder) `undo_remove_folder` makes it again.
        problem: (EngineError).
    """

    changed = Signal()
    deleted = Signal(object)
    folder_removed = Signal(object)
    problem = Signal(object)

    def __init__(
        self,
        conversations: ConversationList,
        search: ConversationSearch,
        chat: ChatService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._conversations = conversations
        self._search = search
        self._chat = chat
        self._deleted: int | None = None
        self._removed_folder: tuple[str, tuple[int, ...]] | None = None
        """Its name, and the conversations that were in it."""
        self._undo_timer = QTimer(self)
        self._undo_timer.setSingleShot(True)
        self._undo_timer.setInterval(_UNDO_MS)
        self._undo_timer.timeout.connect(self.finish_delete)
        chat.conversations_changed.connect(self.changed)

    # What there is -------------------------------------------------------------------------

    def conversations(self, *, archived: bool = False) -> list[Conversation]:
        """Return the conversations in the list or in the archive, the one changed last first."""
        listed = self._conversations.all(archived=archived)
        return [one for one in listed if one.id != self._deleted]

    def folders(self) -> list[ConversationFolder]:
        """Return the folders, sorted by name."""
        return self._conversations.folders()

    def search(self, words: str) -> list[Hit]:
        """Return the messages that hold the words, in all branches and in the archive, too."""
        try:
            hits = self._search.search(words)
        except EngineError as error:
            self.problem.emit(error)
            return []
        return [hit for hit in hits if hit.conversation_id != self._deleted]

    # One conversation ----------------------------------------------------------------------

    def rename(self, conversation_id: int, title: str) -> None:
        """Give a conversation another title."""
        self._change(lambda: self._conversations.rename(conversation_id, title))

    def pin(self, conversation_id: int, is_pinned: bool) -> None:
        """Keep a conversation above all others, or no longer."""
        self._change(lambda: self._conversations.pin(conversation_id, is_pinned))

    def archive(self, conversation_id: int, is_archived: bool) -> None:
        """Put a conversation away, or back into the list."""
        self._change(lambda: self._conversations.archive(conversation_id, is_archived))

    def move(self, conversation_id: int, folder_id: int | None) -> None:
        """Put a conversation into a folder, or with None into none."""
        self._change(lambda: self._conversations.move(conversation_id, folder_id))

    def delete(self, conversation: Conversation) -> None:
        """Hide a conversation now and delete it when the time for second thoughts is over."""
        self.finish_delete()
        self._deleted = conversation.id
        self._undo_timer.start()
        self.changed.emit()
        self.deleted.emit(conversation)

    def undo_delete(self) -> None:
        """Bring back what was deleted last."""
        self._undo_timer.stop()
        self._deleted = None
        self.changed.emit()

    def finish_delete(self) -> None:
        """Delete for good what was deleted last; for the end of the window, too."""
        self._undo_timer.stop()
        deleted, self._deleted = self._deleted, None
        if deleted is not None:
            self._chat.delete(deleted)

    # Folders -------------------------------------------------------------------------------

    def add_folder(self, name: str) -> int | None:
        """Make a folder and return its id; None when that cannot be done."""
        taken = {one.name.casefold() for one in self.folders()}
        numbered = name
        number = 2
        while numbered.casefold() in taken:
            numbered = f"{name} {number}"
            number += 1
        made: list[int] = []
        self._change(lambda: made.append(self._conversations.add_folder(numbered)))
        return made[0] if made else None

    def rename_folder(self, folder_id: int, name: str) -> None:
        """Give a folder another name."""
        self._change(lambda: self._conversations.rename_folder(folder_id, name))

    def remove_folder(self, folder_id: int) -> None:
        """Remove a folder; its conversations stay."""
        folder = next((one for one in self.folders() if one.id == folder_id), None)
        if folder is None:
            return
        listed = (*self._conversations.all(), *self._conversations.all(archived=True))
        inside = tuple(one.id for one in listed if one.folder_id == folder_id)
        self._removed_folder = (folder.name, inside)
        if self._change(lambda: self._conversations.remove_folder(folder_id)):
            self.folder_removed.emit(folder)

    def undo_remove_folder(self) -> None:
        """Make the folder again that was removed last, with what was in it."""
        if self._removed_folder is None:
            return
        (name, inside), self._removed_folder = self._removed_folder, None
        folder_id = self.add_folder(name)
        if folder_id is not None:
            for conversation_id in inside:
                self.move(conversation_id, folder_id)

    def _change(self, action: Callable[[], None]) -> bool:
        """Do it, and say so; returns whether it could be done."""
        problem: EngineError | None = None
        try:
            action()
        except EngineError as error:
            problem = error
            self.problem.emit(error)
        self.changed.emit()
        return problem is None
