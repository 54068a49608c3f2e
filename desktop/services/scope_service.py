"""Which part of the library each conversation asks: everything, a collection, one document.

The collection is kept with the conversation; a single document and a kind of files are those of its
last answer. A new conversation takes the collection that was chosen last. Covered: choosing,
resolving to folders, a collection that was removed. Not covered: making collections
(`library_service`), searching.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.services.library_service import LibraryService
from desktop.services.summary_run import summarised_document
from engine.conversations.conversations import ConversationList
from engine.conversations.records import AskedScope
from engine.errors import EngineError
from engine.library.collections import Collection

__all__ = ["AskedScope", "Collection", "ScopeService"]


class ScopeService(QObject):
    """The choice of each conversation.

    Signals:
        changed: A conversation asks something else now.
        collection_lost: (name) a collection that a conversation asked was removed.
        problem: (EngineError) a choice cannot be kept.
    """

    changed = Signal()
    collection_lost = Signal(str)
    problem = Signal(object)

    def __init__(
        self,
        conversations: ConversationList,
        library: LibraryService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._conversations = conversations
        self._library = library
        self._chosen: dict[int, AskedScope] = {}
        self._next: AskedScope | None = None

    def collections(self) -> list[Collection]:
        """Return the collections, sorted by name."""
        return self._library.collections()

    def scope(self, conversation_id: int | None) -> AskedScope:
        """Return what a conversation asks, with the folders as they are now.

        None stands for the conversation that begins with the next question. A collection that was
        removed gives way to all documents, and `collection_lost` says so once.
        """
        choice = self._choice(conversation_id)
        if choice.collection_id is None:
            return choice
        collection = self._collection(choice.collection_id)
        if collection is None:
            everything = AskedScope(paths=choice.paths, kinds=choice.kinds)
            self._remember(conversation_id, everything)
            self.collection_lost.emit(choice.name)
            return everything
        folders = tuple(sorted(collection.folder_ids))
        return replace(choice, name=collection.name, folders=folders)

    def choose(self, conversation_id: int | None, scope: AskedScope) -> None:
        """Let a conversation ask this from now on."""
        self._remember(conversation_id, scope)
        if conversation_id is not None:
            self._try(
                lambda: self._conversations.set_collection(conversation_id, scope.collection_id)
            )
        self.changed.emit()

    def _remember(self, conversation_id: int | None, scope: AskedScope) -> None:
        if conversation_id is not None:
            self._chosen[conversation_id] = scope
            # One document was meant for this one; a collection may be meant for the next.
            scope = replace(scope, paths=None, kinds=None)
        self._next = scope

    def _choice(self, conversation_id: int | None) -> AskedScope:
        if conversation_id is None:
            return self._next_choice()
        if conversation_id not in self._chosen:
            self._chosen[conversation_id] = self._kept_choice(conversation_id)
        return self._chosen[conversation_id]

    def _next_choice(self) -> AskedScope:
        if self._next is None:
            latest = self._conversations.all()[:1]
            self._next = AskedScope(latest[0].collection_id) if latest else AskedScope()
        return self._next

    def _kept_choice(self, conversation_id: int) -> AskedScope:
        """Return the choice of a conversation that was not open since the window's start."""
        conversation = self._conversations.at(conversation_id)
        collection_id = conversation.collection_id if conversation else None
        answers = reversed(self._conversations.messages(conversation_id))
        # A summary read one document as a whole; that is no choice for the next question.
        asked = next(
            (
                one.search.scope
                for one in answers
                if one.search and summarised_document(one) is None
            ),
            AskedScope(),
        )
        if collection_id is None and asked.collection_id is not None:
            # Removed since, or given up after the last answer: only the first is worth a word.
            is_gone = self._collection(asked.collection_id) is None
            return asked if is_gone else replace(asked, collection_id=None, name="", folders=None)
        return AskedScope(collection_id, paths=asked.paths, kinds=asked.kinds)

    def _collection(self, collection_id: int) -> Collection | None:
        return next((one for one in self.collections() if one.id == collection_id), None)

    def _try(self, action: Callable[[], None]) -> None:
        try:
            action()
        except EngineError as error:
            self.problem.emit(error)
