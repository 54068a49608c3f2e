"""The documents of a conversation: files attached to it, and documents pinned to it.

An attachment is read and indexed like every file, and found in its conversation only. The text of a
pinned document is read by the model before everything else. Covered: attaching, pinning, how far
each is on its way into the index. Not covered: indexing (`library_service`), fetching a pinned text
(`pinned_texts`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.language.words import said
from desktop.services.library_service import LibraryService
from engine.conversations.documents import ConversationDocumentList
from engine.errors import EngineError
from engine.library.documents import DocumentList
from engine.library.records import DocumentRecord, DocumentState

__all__ = ["AttachmentService", "HeldDocument"]


@dataclass(frozen=True, slots=True)
class HeldDocument:
    """A document of a conversation.

    Attributes:
        path: Where the file lies.
        is_pinned: Whether the model reads its text before everything else.
        is_attachment: Whether it was attached; else it is one of the library.
        is_read: Whether it is in the index.
        problem: Why it cannot be read; empty when it can, or when that is not known yet.
    """

    path: Path
    is_pinned: bool
    is_attachment: bool
    is_read: bool
    problem: str = ""

    @property
    def is_waited_for(self) -> bool:
        """Whether it is still on its way into the index."""
        return not self.is_read and not self.problem


class AttachmentService(QObject):
    """Attaches and pins.

    Signals:
        changed: The documents of a conversation, or how far they are, are different now.
        problem: (EngineError) a document cannot be attached or pinned.
    """

    changed = Signal()
    problem = Signal(object)

    def __init__(
        self,
        held: ConversationDocumentList,
        documents: DocumentList,
        library: LibraryService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._held = held
        self._documents = documents
        self._library = library
        library.changed.connect(self.changed)
        library.indexing_finished.connect(self.changed)

    def of(self, conversation_id: int | None) -> tuple[HeldDocument, ...]:
        """Return the documents of a conversation; one that has not begun has none."""
        if conversation_id is None:
            return ()
        return tuple(
            _held_document(one.path, one.is_pinned, one.is_attachment, self._documents.at(one.path))
            for one in self._held.of(conversation_id)
        )

    def attach(self, conversation_id: int, paths: Sequence[Path]) -> None:
        """Attach files to a conversation, and read them."""
        for path in paths:
            self._try(partial(self._held.attach, conversation_id, path))
        self._library.sync()
        self.changed.emit()

    def pin(self, conversation_id: int, path: Path) -> None:
        """Let the model read a document before everything else."""
        self._try(lambda: self._held.pin(conversation_id, path))
        self.changed.emit()

    def unpin(self, conversation_id: int, path: Path) -> None:
        """Undo `pin`; an attachment stays attached."""
        self._try(lambda: self._held.unpin(conversation_id, path))
        self.changed.emit()

    def remove(self, conversation_id: int, path: Path) -> None:
        """Take a document out of a conversation; its file stays."""
        self._try(lambda: self._held.remove(conversation_id, path))
        self._library.sync()
        self.changed.emit()

    def put_back(self, conversation_id: int, document: HeldDocument) -> None:
        """Undo `remove`."""
        if document.is_attachment:
            self._try(lambda: self._held.attach(conversation_id, document.path))
        if document.is_pinned:
            self._try(lambda: self._held.pin(conversation_id, document.path))
        self._library.sync()
        self.changed.emit()

    def _try(self, action: Callable[[], object]) -> None:
        try:
            action()
        except EngineError as error:
            self.problem.emit(error)


def _held_document(
    path: Path, is_pinned: bool, is_attachment: bool, record: DocumentRecord | None
) -> HeldDocument:
    is_read = record is not None and record.state is DocumentState.INDEXED
    problem = ""
    if record is None:
        problem = _why_unknown(path, is_attachment)
    elif record.needs_attention:
        problem = said(record.reason, record.hint)
    return HeldDocument(path, is_pinned, is_attachment, is_read, problem)


def _why_unknown(path: Path, is_attachment: bool) -> str:
    """Say why the index will never know a document; empty for a file that it has yet to meet."""
    if not path.exists():
        return said(
            "The file is not there any more.",
            "It was moved or deleted, or its disk is not connected. Take it out here and add it "
            "where it lies now.",
        )
    return "" if is_attachment else said("This document is not in the library.")
