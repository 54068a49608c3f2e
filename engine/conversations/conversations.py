"""Keeps conversations in user.db.

Covered: new, list, rename, delete, messages written while they grow. Not covered: branches in the
window, search, import and export; the parent of each message is kept, so that branches need no
other schema.
"""

from __future__ import annotations

import time

from engine.conversations import parts as wire
from engine.conversations.records import (
    Conversation,
    Message,
    MessageState,
    Part,
    Role,
)
from engine.store import Connection

_LONGEST_TITLE = 60


class ConversationList:
    """The conversations of one person."""

    def __init__(self, database: Connection) -> None:
        self._database = database

    def all(self) -> list[Conversation]:
        """Return the conversations, the one changed last first."""
        rows = self._database.rows(
            "SELECT id, title, created_at, changed_at, collection_id FROM conversation "
            "ORDER BY changed_at DESC, id DESC"
        )
        return [Conversation(*row) for row in rows]

    def at(self, conversation_id: int) -> Conversation | None:
        """Return the conversation with an id."""
        return next((one for one in self.all() if one.id == conversation_id), None)

    def start(self, first_question: str, collection_id: int | None = None) -> Conversation:
        """Make a conversation that asks a collection, titled after its first question."""
        now = time.time()
        title = title_of(first_question)
        id_ = self._database.insert(
            "INSERT INTO conversation (title, created_at, changed_at, collection_id) "
            "VALUES (?, ?, ?, ?)",
            (title, now, now, collection_id),
        )
        return Conversation(id_, title, now, now, collection_id)

    def set_collection(self, conversation_id: int, collection_id: int | None) -> None:
        """Let a conversation ask a collection from now on, or with None all documents."""
        self._database.run(
            "UPDATE conversation SET collection_id = ? WHERE id = ?",
            (collection_id, conversation_id),
        )

    def rename(self, conversation_id: int, title: str) -> None:
        """Give a conversation another title; an empty one changes nothing."""
        cleaned = " ".join(title.split())
        if cleaned:
            self._database.run(
                "UPDATE conversation SET title = ? WHERE id = ?", (cleaned, conversation_id)
            )

    def delete(self, conversation_id: int) -> None:
        """Delete a conversation with all its messages."""
        self._database.run("DELETE FROM conversation WHERE id = ?", (conversation_id,))

    def messages(self, conversation_id: int) -> list[Message]:
        """Return the messages in the order they were written."""
        rows = self._database.rows(
            "SELECT id, parent_id, role, state, model, created_at FROM message "
            "WHERE conversation_id = ? ORDER BY id",
            (conversation_id,),
        )
        return [
            Message(id_, parent, Role(role), MessageState(state), model, at, self._parts(id_))
            for id_, parent, role, state, model, at in rows
        ]

    def add_message(
        self,
        conversation_id: int,
        role: Role,
        parts: tuple[Part, ...],
        *,
        parent_id: int | None = None,
        state: MessageState = MessageState.COMPLETE,
        model: str = "",
    ) -> int:
        """Write a message and return its id."""
        now = time.time()
        with self._database.transaction():
            message_id = self._database.insert(
                "INSERT INTO message (conversation_id, parent_id, role, state, model, created_at) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (conversation_id, parent_id, role, state, model, now),
            )
            self._write_parts(message_id, parts)
            self._database.run(
                "UPDATE conversation SET changed_at = ? WHERE id = ?", (now, conversation_id)
            )
        return message_id

    def update_message(self, message_id: int, parts: tuple[Part, ...], state: MessageState) -> None:
        """Replace the parts and the state of a message that is being written."""
        with self._database.transaction():
            self._database.run("DELETE FROM message_part WHERE message_id = ?", (message_id,))
            self._write_parts(message_id, parts)
            self._database.run("UPDATE message SET state = ? WHERE id = ?", (state, message_id))

    def mark_interrupted(self) -> int:
        """After an unclean end: what was being written is stopped. Returns how many there were."""
        return self._database.run(
            "UPDATE message SET state = ? WHERE state = ?",
            (MessageState.STOPPED, MessageState.WRITING),
        )

    def _parts(self, message_id: int) -> tuple[Part, ...]:
        rows = self._database.rows(
            "SELECT kind, content FROM message_part WHERE message_id = ? ORDER BY ordinal",
            (message_id,),
        )
        return tuple(wire.decode(kind, content) for kind, content in rows)

    def _write_parts(self, message_id: int, parts: tuple[Part, ...]) -> None:
        self._database.run_many(
            "INSERT INTO message_part (message_id, ordinal, kind, content) VALUES (?, ?, ?, ?)",
            [(message_id, ordinal, *wire.encode(part)) for ordinal, part in enumerate(parts)],
        )


def title_of(question: str) -> str:
    """Make a title from a question: its first words, cut at a word's end."""
    words = " ".join(question.split())
    if len(words) <= _LONGEST_TITLE:
        return words or "New conversation"
    return words[:_LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(",;:.") + "…"
