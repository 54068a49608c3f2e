"""Inglenook's own export: JSON with everything of a conversation, to be imported without loss.

What is read comes from a file that anybody may have written: each field is checked against the
type that its record declares before a record is made.
"""

from __future__ import annotations

import json
import types
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Final, TypeVar, Union, get_args, get_origin, get_type_hints

from engine.conversations import parts as wire
from engine.conversations.documents import ConversationDocument
from engine.conversations.feedback import Rating
from engine.conversations.portable import (
    PortableConversation,
    PortableMessage,
    parents_first,
)
from engine.conversations.records import MessageState, Part, Role
from engine.errors import UserProblem

FORMAT: Final = "inglenook-conversations"
_VERSION: Final = 1

_Record = TypeVar("_Record")


def to_json(conversations: list[PortableConversation]) -> str:
    """Return conversations as one JSON object."""
    values = {
        "format": FORMAT,
        "version": _VERSION,
        "conversations": [_conversation_values(one) for one in conversations],
    }
    return json.dumps(values, ensure_ascii=False, indent=1) + "\n"


def _conversation_values(one: PortableConversation) -> dict[str, Any]:
    return {
        "identity": one.identity,
        "title": one.title,
        "created_at": one.created_at,
        "changed_at": one.changed_at,
        "is_pinned": one.is_pinned,
        "is_archived": one.is_archived,
        "folder": one.folder,
        "preset": one.preset,
        "collection": one.collection,
        "documents": [
            {
                "path": str(document.path),
                "is_pinned": document.is_pinned,
                "is_attachment": document.is_attachment,
            }
            for document in one.documents
        ],
        "shown": one.shown,
        "messages": [_message_values(message) for message in one.messages],
    }


def _message_values(one: PortableMessage) -> dict[str, Any]:
    return {
        "id": one.id,
        "parent": one.parent,
        "role": one.role,
        "state": one.state,
        "model": one.model,
        "created_at": one.created_at,
        "rating": one.rating,
        "correction": one.correction,
        "parts": [_part_values(part) for part in one.parts],
    }


def _part_values(part: Part) -> dict[str, Any]:
    kind, content = wire.encode(part)
    return {"kind": kind, **json.loads(content)}


def conversations_of(values: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the conversations of an export, not looked at yet.

    Raises:
        UserProblem: It was written by a newer version.
        ValueError: It is damaged.
    """
    if values.get("version") != _VERSION:
        raise UserProblem("This export was written by another Inglenook.", "Update Inglenook.")
    found = values.get("conversations")
    if not isinstance(found, list):
        raise ValueError("no conversations")
    return found


def conversation_of(values: dict[str, Any]) -> PortableConversation:
    """Return the conversation that `to_json` wrote.

    Raises:
        ValueError: A field has the wrong type or is missing; also KeyError and TypeError.
    """
    # Half characters, which JSON can spell and no file can hold.
    values = json.loads(json.dumps(values, ensure_ascii=False).encode("utf-8", "replace"))
    messages = [_message_of(one) for one in values["messages"]]
    documents = tuple(
        ConversationDocument(Path(one["path"]), one["is_pinned"], one["is_attachment"])
        for one in values.get("documents", ())
    )
    names = {one.name for one in fields(PortableConversation)} - {"messages", "documents"}
    known = {name: value for name, value in values.items() if name in names}
    known["title"] = " ".join(known["title"].split())
    ordered = parents_first(messages)
    return _checked(PortableConversation(**known, messages=ordered, documents=documents))


def _message_of(values: dict[str, Any]) -> PortableMessage:
    rating = values.get("rating")
    return _checked(
        PortableMessage(
            values["id"],
            values["parent"],
            Role(values["role"]),
            tuple(_part_of(one) for one in values["parts"]),
            values["created_at"],
            MessageState(values["state"]),
            values["model"],
            None if rating is None else Rating(rating),
            values.get("correction"),
        )
    )


def _part_of(values: dict[str, Any]) -> Part:
    content = {name: value for name, value in values.items() if name != "kind"}
    return _checked(wire.decode(values["kind"], json.dumps(content)))


# Checking ------------------------------------------------------------------------------------


def _checked(record: _Record) -> _Record:
    if not conforms(record, type(record)):
        raise ValueError("A field has the wrong type.")
    return record


def conforms(value: object, hint: Any) -> bool:  # noqa: ANN401 - a type, a union or a generic one
    """Whether a value is what a type hint of our records says, all the way down.

    Known are plain types, enums, paths, optional values, tuples and dataclasses.
    """
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return any(conforms(value, one) for one in get_args(hint))
    if origin is tuple:
        return isinstance(value, tuple) and _tuple_conforms(value, get_args(hint))
    if hint is float:
        # An infinite time cannot be kept, and no record has a use for one.
        return type(value) in (int, float) and abs(value) < 1e15  # type: ignore[arg-type]
    if hint is int:
        return type(value) is int and abs(value) < 2**53
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        return type(value) is hint and all(
            conforms(getattr(value, one.name), hints[one.name]) for one in fields(hint)
        )
    if isinstance(hint, type) and issubclass(hint, Path | Enum):
        return isinstance(value, hint)
    return type(value) is hint


def _tuple_conforms(values: tuple[object, ...], hints: tuple[Any, ...]) -> bool:
    if len(hints) == 2 and hints[1] is Ellipsis:
        return all(conforms(one, hints[0]) for one in values)
    return len(values) == len(hints) and all(map(conforms, values, hints))
