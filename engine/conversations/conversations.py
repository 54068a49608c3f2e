"""Keeps conversations in user.db.

Covered: new, list, rename, pin, archive, folders, delete; messages in branches, written while they
grow. Not covered: what a branch is (`branches`), search (`searching`), presets, feedback, documents
of a conversation, import and export, each in a module of its own.
"""

from __future__ import annotations

import json
import time
import uuid

from engine.conversations import branches
from engine.conversations import parts as wire
from engine.conversations.records import (
    Conversation,
    ConversationFolder,
    Message,
    MessageState,
    Part,
    Role,
)
from engine.errors import UserProblem
from engine.store import Connection, Row

_LONGEST_TITLE = 60

_COLUMNS = (
    "id, title, created_at, changed_at, collection_id, is_pinned, is_archived, folder_id, preset_id"
)


class ConversationList:
    """The conversations of one person."""

    def __init__(self, database: Connection) -> None:
        self._database = database

    def all(self, archived: bool = False) -> list[Conversation]:
        """Return the conversations that are not archived, or those that are.

        The one changed last comes first, pinned or not.
        """
        rows = self._database.rows(
            f"SELECT {_COLUMNS} FROM conversation WHERE is_archived = ? "  # noqa: S608 - ours
            "ORDER BY changed_at DESC, id DESC",
            (archived,),
        )
        return [_conversation(row) for row in rows]

    def at(self, conversation_id: int) -> Conversation | None:
        """Return the conversation with an id, archived or not."""
        row = self._database.row(
            f"SELECT {_COLUMNS} FROM conversation WHERE id = ?",  # noqa: S608 - ours
            (conversation_id,),
        )
        return None if row is None else _conversation(row)

    def start(self, first_question: str, collection_id: int | None = None) -> Conversation:
        """Make a conversation that asks a collection, titled after its first question."""
        now = time.time()
        title = title_of(first_question)
        id_ = self._database.insert(
            "INSERT INTO conversation (title, created_at, changed_at, collection_id, identity) "
            "VALUES (?, ?, ?, ?, ?)",
            (title, now, now, collection_id, new_identity()),
        )
        return Conversation(id_, title, now, now, collection_id)

    def set_collection(self, conversation_id: int, collection_id: int | None) -> None:
        """Let a conversation ask a collection from now on, or with None all documents."""
        self._database.run(
            "UPDATE conversation SET collection_id = ? WHERE id = ?",
            (collection_id, conversation_id),
        )

    def set_preset(self, conversation_id: int, preset_id: int | None) -> None:
        """Hold a conversation with a preset from now on, or with None without."""
        self._database.run(
            "UPDATE conversation SET preset_id = ? WHERE id = ?", (preset_id, conversation_id)
        )

    def rename(self, conversation_id: int, title: str) -> None:
        """Give a conversation another title; an empty one changes nothing."""
        cleaned = " ".join(title.split())
        if cleaned:
            self._database.run(
                "UPDATE conversation SET title = ? WHERE id = ?", (cleaned, conversation_id)
            )

    def delete(self, conversation_id: int) -> None:
        """Delete a conversation with all its messages; attachments leave the index with it."""
        self._database.run("DELETE FROM conversation WHERE id = ?", (conversation_id,))

    # Order -----------------------------------------------------------------------------------

    def pin(self, conversation_id: int, is_pinned: bool) -> None:
        """Keep a conversation at hand, or no longer."""
        self._database.run(
            "UPDATE conversation SET is_pinned = ? WHERE id = ?", (is_pinned, conversation_id)
        )

    def archive(self, conversation_id: int, is_archived: bool) -> None:
        """Put a conversation away, or take it back."""
        self._database.run(
            "UPDATE conversation SET is_archived = ? WHERE id = ?", (is_archived, conversation_id)
        )

    def move(self, conversation_id: int, folder_id: int | None) -> None:
        """Put a conversation into a folder, or with None into none."""
        self._database.run(
            "UPDATE conversation SET folder_id = ? WHERE id = ?", (folder_id, conversation_id)
        )

    def folders(self) -> list[ConversationFolder]:
        """Return the folders, sorted by name."""
        rows = self._database.rows(
            "SELECT id, name FROM conversation_folder ORDER BY name COLLATE NOCASE, id"
        )
        return [ConversationFolder(*row) for row in rows]

    def add_folder(self, name: str) -> int:
        """Make a folder and return its id.

        Raises:
            UserProblem: The name is empty or taken.
        """
        return self._database.insert(
            "INSERT INTO conversation_folder (name, created_at) VALUES (?, ?)",
            (self._free_name(name, None), time.time()),
        )

    def rename_folder(self, folder_id: int, name: str) -> None:
        """Give a folder another name.

        Raises:
            UserProblem: The name is empty or taken.
        """
        self._database.run(
            "UPDATE conversation_folder SET name = ? WHERE id = ?",
            (self._free_name(name, folder_id), folder_id),
        )

    def remove_folder(self, folder_id: int) -> None:
        """Remove a folder; its conversations stay."""
        self._database.run("DELETE FROM conversation_folder WHERE id = ?", (folder_id,))

    def _free_name(self, name: str, own_id: int | None) -> str:
        words = " ".join(name.split())
        if not words:
            raise UserProblem("A folder needs a name.", "Write a word or two.")
        for one in self.folders():
            if one.name.casefold() == words.casefold() and one.id != own_id:
                raise UserProblem(
                    f"There is a folder “{one.name}” already.", "Choose another name."
                )
        return words

    # Messages --------------------------------------------------------------------------------

    def messages(self, conversation_id: int) -> list[Message]:
        """Return the messages of the branch that is shown, from the first to the last."""
        parents = self._parents(conversation_id)
        shown = branches.branch_to(self._shown_leaf(conversation_id), parents)
        return self._read(shown, parents)

    def all_messages(self, conversation_id: int) -> list[Message]:
        """Return the messages of all branches in the order they were written."""
        parents = self._parents(conversation_id)
        return self._read(sorted(parents), parents)

    def show_branch(self, message_id: int) -> None:
        """Show the branch through a message: the one with the newest message below it."""
        row = self._database.row("SELECT conversation_id FROM message WHERE id = ?", (message_id,))
        if row is not None:
            leaf = branches.newest_leaf(message_id, self._parents(row[0]))
            self._show_leaf(row[0], leaf)

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
        """Write a message, show its branch and return its id.

        A question with the parent of another one is an edited question; a second answer to one
        question is an alternative.
        """
        now = time.time()
        with self._database.transaction():
            message_id = self._database.insert(
                "INSERT INTO message (conversation_id, parent_id, role, state, model, created_at) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (conversation_id, parent_id, role, state, model, now),
            )
            self._write_parts(message_id, parts)
            self._show_leaf(conversation_id, message_id)
            self._database.run(
                "UPDATE conversation SET changed_at = ? WHERE id = ?", (now, conversation_id)
            )
        return message_id

    def update_message(self, message_id: int, parts: tuple[Part, ...], state: MessageState) -> None:
        """Replace the parts and the state of a message that is being written.

        One that was deleted meanwhile, with its conversation, stays deleted.
        """
        with self._database.transaction():
            statement = "UPDATE message SET state = ? WHERE id = ?"
            if self._database.run(statement, (state, message_id)) == 0:
                return
            self._database.run("DELETE FROM message_part WHERE message_id = ?", (message_id,))
            self._write_parts(message_id, parts)

    def mark_interrupted(self) -> int:
        """After an unclean end: what was being written is stopped. Returns how many there were."""
        return self._database.run(
            "UPDATE message SET state = ? WHERE state = ?",
            (MessageState.STOPPED, MessageState.WRITING),
        )

    def _shown_leaf(self, conversation_id: int) -> int | None:
        row = self._database.row(
            "SELECT shown_leaf_id FROM conversation WHERE id = ?", (conversation_id,)
        )
        return None if row is None else row[0]

    def _show_leaf(self, conversation_id: int, leaf: int) -> None:
        self._database.run(
            "UPDATE conversation SET shown_leaf_id = ? WHERE id = ?", (leaf, conversation_id)
        )

    def _parents(self, conversation_id: int) -> dict[int, int | None]:
        rows = self._database.rows(
            "SELECT id, parent_id FROM message WHERE conversation_id = ?", (conversation_id,)
        )
        return dict(rows)

    def _read(self, ids: list[int], parents: dict[int, int | None]) -> list[Message]:
        """Return messages in the order of their ids in a branch, all in two queries."""
        forks, wanted = branches.alternatives(parents), (json.dumps(ids),)
        parts: dict[int, list[Part]] = {one: [] for one in ids}
        for message_id, kind, content in self._database.rows(
            "SELECT message_id, kind, content FROM message_part "
            "WHERE message_id IN (SELECT value FROM json_each(?)) ORDER BY message_id, ordinal",
            wanted,
        ):
            parts[message_id].append(wire.decode(kind, content))
        rows = self._database.rows(
            "SELECT id, parent_id, role, state, model, created_at FROM message "
            "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
            wanted,
        )
        return [
            Message(
                id_,
                parent,
                Role(role),
                MessageState(state),
                model,
                at,
                tuple(parts[id_]),
                forks[parent],
            )
            for id_, parent, role, state, model, at in rows
        ]

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


def new_identity() -> str:
    """Return what tells a new conversation from all others, on every machine."""
    return f"inglenook:{uuid.uuid4().hex}"


def _conversation(row: Row) -> Conversation:
    id_, title, created_at, changed_at, collection, pinned, archived, folder, preset = row
    return Conversation(
        id_,
        title,
        created_at,
        changed_at,
        collection,
        bool(pinned),
        bool(archived),
        folder,
        preset,
    )
