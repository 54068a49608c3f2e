"""A conversation as a whole, apart from the database: what is exported and imported.

Names stand where the database has numbers of its own (folder, preset, collection), so that another
machine understands them. Covered: reading one out, writing one in, all branches of it. Not covered:
the formats of files (`exporting`, `importing`).
"""

from __future__ import annotations

import heapq
import json
import os
import time
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from engine.conversations import parts as wire
from engine.conversations.conversations import ConversationList, new_identity
from engine.conversations.documents import ConversationDocument, ConversationDocumentList
from engine.conversations.feedback import FeedbackList, Rating
from engine.conversations.presets import PresetList
from engine.conversations.records import MessageState, Part, Role, TextPart
from engine.errors import UserProblem
from engine.store import Connection


@dataclass(frozen=True, slots=True)
class PortableMessage:
    """A message with its place in the tree, and what a person thinks of it.

    Attributes:
        id: Its name inside this conversation.
        parent: The name of the message before it; None for a first one.
        role: Who speaks.
        parts: What it consists of.
        created_at: In seconds since 1970.
        state: Whether it is whole.
        model: Who answered.
        rating: A thumb, if any.
        correction: What the answer should have been, if somebody said so.
    """

    id: str
    parent: str | None
    role: Role
    parts: tuple[Part, ...]
    created_at: float
    state: MessageState = MessageState.COMPLETE
    model: str = ""
    rating: Rating | None = None
    correction: str | None = None

    @property
    def text(self) -> str:
        """The words of the message without its other parts."""
        return "\n\n".join(part.text for part in self.parts if isinstance(part, TextPart))


@dataclass(frozen=True, slots=True)
class PortableConversation:
    """A conversation with all its branches.

    Attributes:
        identity: Tells it from all others; the same one is not imported twice.
        title: What the list shows.
        created_at: In seconds since 1970.
        changed_at: In seconds since 1970.
        messages: Every branch; a message stands behind its parent.
        shown: The last message of the branch that is shown; None for the newest.
        is_pinned: Whether it is kept at hand.
        is_archived: Whether it is put away.
        folder: The folder's name, empty for none.
        preset: The preset's name, empty for none.
        collection: The collection's name, empty for all documents.
        documents: Attachments and pinned documents.
    """

    identity: str
    title: str
    created_at: float
    changed_at: float
    messages: tuple[PortableMessage, ...]
    shown: str | None = None
    is_pinned: bool = False
    is_archived: bool = False
    folder: str = ""
    preset: str = ""
    collection: str = ""
    documents: tuple[ConversationDocument, ...] = ()

    @property
    def shown_messages(self) -> tuple[PortableMessage, ...]:
        """The branch that is shown, from the first message to the last."""
        return self.branch(self.shown)

    def branch(self, leaf: str | None) -> tuple[PortableMessage, ...]:
        """Return the messages that lead to one, itself included; None stands for the newest."""
        by_id = {one.id: one for one in self.messages}
        newest = self.messages[-1].id if self.messages else None
        at = by_id.get((leaf if leaf in by_id else newest) or "")
        found: list[PortableMessage] = []
        while at is not None:
            found.append(at)
            at = by_id.get(at.parent) if at.parent is not None else None
        return tuple(found[::-1])


def parents_first(messages: Iterable[PortableMessage]) -> tuple[PortableMessage, ...]:
    """Order messages by their time, but each behind its parent.

    One whose parent is missing begins a branch. Messages that are each other's parents are left
    out: nothing leads to them.
    """
    by_id = {one.id: one for one in messages}
    children: dict[str | None, list[PortableMessage]] = {}
    for one in by_id.values():
        parent = one.parent if one.parent in by_id else None
        children.setdefault(parent, []).append(replace(one, parent=parent))
    order = {id_: number for number, id_ in enumerate(by_id)}
    waiting = [(one.created_at, order[one.id], one) for one in children.get(None, ())]
    heapq.heapify(waiting)
    found: list[PortableMessage] = []
    while waiting:
        *_, one = heapq.heappop(waiting)
        found.append(one)
        for child in children.get(one.id, ()):
            heapq.heappush(waiting, (child.created_at, order[child.id], child))
    return tuple(found)


# Out of the database -------------------------------------------------------------------------


def read_out(database: Connection, conversation_id: int) -> PortableConversation:
    """Return a conversation with everything that belongs to it.

    Raises:
        UserProblem: There is no such conversation.
    """
    row = database.row(
        "SELECT c.identity, c.title, c.created_at, c.changed_at, c.shown_leaf_id, c.is_pinned, "
        "c.is_archived, c.preset_id, coalesce(f.name, ''), coalesce(l.name, '') "
        "FROM conversation c LEFT JOIN conversation_folder f ON f.id = c.folder_id "
        "LEFT JOIN collection l ON l.id = c.collection_id WHERE c.id = ?",
        (conversation_id,),
    )
    if row is None:
        raise UserProblem(
            f"There is no conversation {conversation_id}.",
            "`inglenook conversations list` shows what there is.",
        )
    identity, title, created, changed, leaf, pinned, archived, preset_id, folder, collection = row
    preset = PresetList(database).at(preset_id)
    return PortableConversation(
        identity,
        title,
        created,
        changed,
        _messages(database, conversation_id),
        None if leaf is None else str(leaf),
        bool(pinned),
        bool(archived),
        folder,
        preset.name if preset else "",
        collection,
        ConversationDocumentList(database).of(conversation_id),
    )


def _messages(database: Connection, conversation_id: int) -> tuple[PortableMessage, ...]:
    kept = ConversationList(database).all_messages(conversation_id)
    feedback = FeedbackList(database).of(one.id for one in kept)
    return tuple(
        PortableMessage(
            str(one.id),
            None if one.parent_id is None else str(one.parent_id),
            one.role,
            one.parts,
            one.created_at,
            one.state,
            one.model,
            feedback[one.id].rating if one.id in feedback else None,
            feedback[one.id].correction if one.id in feedback else None,
        )
        for one in kept
    )


# Into the database ---------------------------------------------------------------------------


def is_known(database: Connection, identity: str) -> bool:
    """Whether a conversation is here already."""
    row = database.row("SELECT 1 FROM conversation WHERE identity = ?", (identity,))
    return bool(identity) and row is not None


def write_in(database: Connection, conversation: PortableConversation) -> int:
    """Write a conversation with everything that belongs to it and return its id.

    A file is attached or pinned again only where this person's library or another conversation has
    it: who writes an export file does not choose which files of this machine are read.
    """
    with database.transaction():
        conversation_id = database.insert(
            "INSERT INTO conversation (title, created_at, changed_at, is_pinned, is_archived, "
            "folder_id, preset_id, collection_id, identity) VALUES (?, ?, ?, ?, ?, ?, ?, "
            "(SELECT id FROM collection WHERE name = ?), ?)",
            (
                conversation.title,
                conversation.created_at,
                conversation.changed_at,
                conversation.is_pinned,
                conversation.is_archived,
                _folder_id(database, conversation.folder),
                _preset_id(database, conversation.preset),
                conversation.collection,
                conversation.identity or new_identity(),
            ),
        )
        ids = _write_messages(database, conversation_id, conversation.messages)
        database.run(
            "UPDATE conversation SET shown_leaf_id = ? WHERE id = ?",
            (ids.get(conversation.shown or "", max(ids.values(), default=None)), conversation_id),
        )
        documents = ConversationDocumentList(database)
        for one in conversation.documents:
            _write_document(database, documents, conversation_id, one)
    return conversation_id


def _folder_id(database: Connection, name: str) -> int | None:
    if not name.strip():
        return None
    conversations = ConversationList(database)
    wanted = " ".join(name.split()).casefold()
    found = [one.id for one in conversations.folders() if one.name.casefold() == wanted]
    return found[0] if found else conversations.add_folder(name)


def _preset_id(database: Connection, name: str) -> int | None:
    presets = PresetList(database).all()
    return next((one.id for one in presets if name and one.name == name), None)


def _write_messages(
    database: Connection, conversation_id: int, messages: tuple[PortableMessage, ...]
) -> dict[str, int]:
    """Write messages in their order and return the id of each by its name."""
    ids: dict[str, int] = {}
    parts: list[tuple[Any, ...]] = []
    feedback: list[tuple[Any, ...]] = []
    for one in messages:
        is_cut_off = one.state is MessageState.WRITING
        ids[one.id] = database.insert(
            "INSERT INTO message (conversation_id, parent_id, role, state, model, created_at) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (
                conversation_id,
                ids.get(one.parent or ""),
                one.role,
                MessageState.STOPPED if is_cut_off else one.state,
                one.model,
                one.created_at,
            ),
        )
        parts += ((ids[one.id], at, *wire.encode(part)) for at, part in enumerate(one.parts))
        if one.rating is not None or one.correction is not None:
            feedback.append((ids[one.id], one.rating, one.correction, time.time()))
    # In one statement: the full text writes what it has gathered at the end of each.
    database.run(
        "INSERT INTO message_part (message_id, ordinal, kind, content) "
        "SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?)",
        (json.dumps(parts, ensure_ascii=False),),
    )
    database.run_many(
        "INSERT INTO feedback (message_id, rating, correction, changed_at) VALUES (?, ?, ?, ?)",
        feedback,
    )
    return ids


def _write_document(
    database: Connection,
    documents: ConversationDocumentList,
    conversation_id: int,
    document: ConversationDocument,
) -> None:
    if not _is_read_already(database, document.path) or not _is_file(document.path):
        return
    if document.is_attachment:
        documents.attach(conversation_id, document.path)
    if document.is_pinned:
        documents.pin(conversation_id, document.path)


def _is_read_already(database: Connection, path: Path) -> bool:
    if os.path.normpath(path) != str(path):
        # One that goes up again stands elsewhere than its folders say.
        return False
    holders = json.dumps([str(one) for one in (path, *path.parents)])
    row = database.row(
        "SELECT 1 FROM folder WHERE path IN (SELECT value FROM json_each(?))", (holders,)
    )
    return row is not None


def _is_file(path: Path) -> bool:
    try:
        return path.is_file() and path.resolve() == path
    except (OSError, ValueError):
        # A path of another system, or one that cannot be looked at: nothing to attach.
        return False
