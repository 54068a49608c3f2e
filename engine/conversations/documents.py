"""The documents of one conversation: attachments, and documents pinned to it.

An attachment is a file that is searched in its conversation only. It is indexed like a file of the
library and hidden there; triggers of user.db keep its folder row for as long as a conversation has
it. A pinned document is one whose text the model reads first, as much of it as fits.
Covered: attaching, pinning, what a conversation has. Not covered: reading and indexing the files
(engine.index), choosing what fits (engine.prompt).
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path

from engine.errors import UserProblem
from engine.store import Connection


@dataclass(frozen=True, slots=True)
class ConversationDocument:
    """A document of a conversation.

    Attributes:
        path: Where the file lies, links followed.
        is_pinned: Whether the model reads its text first.
        is_attachment: Whether it was attached; else it is one of the library.
    """

    path: Path
    is_pinned: bool
    is_attachment: bool


class ConversationDocumentList:
    """The documents of all conversations."""

    def __init__(self, database: Connection) -> None:
        self._database = database

    def of(self, conversation_id: int) -> tuple[ConversationDocument, ...]:
        """Return the documents of a conversation in the order they were added."""
        rows = self._database.rows(
            "SELECT path, is_pinned, is_attachment FROM conversation_document "
            "WHERE conversation_id = ? ORDER BY added_at, path",
            (conversation_id,),
        )
        return tuple(
            ConversationDocument(Path(path), bool(is_pinned), bool(is_attachment))
            for path, is_pinned, is_attachment in rows
        )

    def attach(self, conversation_id: int, path: Path) -> ConversationDocument:
        """Attach a file to a conversation. It is searched there once it is indexed.

        Raises:
            UserProblem: There is no such file.
        """
        file = _existing_file(path)
        before = self._at(conversation_id, file)
        is_pinned = before is not None and before.is_pinned
        return self._keep(conversation_id, ConversationDocument(file, is_pinned, True))

    def pin(self, conversation_id: int, path: Path) -> ConversationDocument:
        """Let the model read a document first: one of the library, or an attachment.

        Raises:
            UserProblem: There is no such file.
        """
        file = _existing_file(path)
        before = self._at(conversation_id, file)
        is_attachment = before is not None and before.is_attachment
        return self._keep(conversation_id, ConversationDocument(file, True, is_attachment))

    def unpin(self, conversation_id: int, path: Path) -> None:
        """Undo `pin`; an attachment stays attached."""
        before = self._at(conversation_id, path)
        if before is not None and before.is_attachment:
            self._keep(conversation_id, ConversationDocument(before.path, False, True))
        else:
            self.remove(conversation_id, path)

    def remove(self, conversation_id: int, path: Path) -> None:
        """Take a document out of a conversation. The file stays where it is."""
        self._database.run(
            "DELETE FROM conversation_document WHERE conversation_id = ? AND path = ?",
            (conversation_id, str(path)),
        )

    def _at(self, conversation_id: int, path: Path) -> ConversationDocument | None:
        return next((one for one in self.of(conversation_id) if one.path == path), None)

    def _keep(self, conversation_id: int, document: ConversationDocument) -> ConversationDocument:
        # Changed in place: to remove the row would take the folder row with it.
        self._database.run(
            "INSERT INTO conversation_document "
            "(conversation_id, path, is_attachment, is_pinned, added_at) "
            "VALUES (?, ?, ?, ?, ?) ON CONFLICT (conversation_id, path) DO UPDATE "
            "SET is_pinned = excluded.is_pinned, is_attachment = excluded.is_attachment",
            (
                conversation_id,
                str(document.path),
                document.is_attachment,
                document.is_pinned,
                time.time(),
            ),
        )
        return document


def _existing_file(path: Path) -> Path:
    absolute = Path(os.path.abspath(path))  # noqa: PTH100 - pathlib keeps ".."
    try:
        resolved = absolute.resolve(strict=True)
        str(resolved).encode()
    except (OSError, RuntimeError, UnicodeEncodeError) as error:
        raise UserProblem(
            f"There is no file at {absolute}.",
            "Check the name and whether the disk is connected.",
            repr(error),
        ) from error
    if not resolved.is_file():
        raise UserProblem(f"{absolute} is not a file.", "Attach single files.")
    return resolved
