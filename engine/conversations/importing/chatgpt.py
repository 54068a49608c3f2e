"""Conversations of ChatGPT's data export.

Each is a tree of nodes (`mapping`), in which system and tool messages and hidden ones stand between
those that were shown. Their children move up to the nearest message that is kept. Pictures and
sounds are left out: the export keeps them beside the text.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from engine.conversations.importing.values import (
    Values,
    cleaned,
    identity_of,
    parts_of,
    seconds,
    texts_of,
    title_from,
    whole,
)
from engine.conversations.portable import PortableConversation, PortableMessage
from engine.conversations.records import MessageState, Part, Role

_ROLES: Final = {"user": Role.QUESTION, "assistant": Role.ANSWER}


def is_its(values: Values) -> bool:
    """Whether ChatGPT wrote a conversation."""
    return isinstance(values.get("mapping"), dict)


def conversation_of(values: Values) -> PortableConversation:
    """Return a conversation of `conversations.json`.

    Raises:
        ValueError: It is damaged; also KeyError, TypeError and AttributeError.
    """
    nodes: dict[str, Values] = values["mapping"]
    created = seconds(values.get("create_time"))
    kept = {
        id_: message
        for id_, node in nodes.items()
        if (message := _message(id_, node.get("message"), created)) is not None
    }
    messages = [_with_parent(one, nodes, kept) for one in kept.values()]
    conversation_id = values.get("conversation_id") or values.get("id")
    return whole(
        PortableConversation(
            identity_of("chatgpt", conversation_id, messages),
            title_from(values.get("title"), messages),
            created,
            seconds(values.get("update_time"), created),
            tuple(messages),
            _nearest(values.get("current_node"), nodes, kept),
            is_pinned=values.get("is_starred") is True,
            is_archived=values.get("is_archived") is True,
        )
    )


def _message(id_: str, values: Values | None, otherwise: float) -> PortableMessage | None:
    if values is None:
        return None
    role = _ROLES.get(values["author"]["role"])
    metadata = values.get("metadata") or {}
    is_hidden = metadata.get("is_visually_hidden_from_conversation") is True
    # What an assistant sends to a tool, as in a search, is not said to the person.
    is_for_tool = values.get("recipient") not in (None, "all")
    parts = _parts(values.get("content") or {})
    if role is None or is_hidden or is_for_tool or not parts:
        return None
    is_cut_off = values.get("status") == "in_progress"
    return PortableMessage(
        id_,
        None,
        role,
        parts,
        seconds(values.get("create_time"), otherwise),
        MessageState.STOPPED if is_cut_off else MessageState.COMPLETE,
        cleaned(str(metadata.get("model_slug") or "")) if role is Role.ANSWER else "",
    )


def _parts(content: Values) -> tuple[Part, ...]:
    kind = content.get("content_type")
    if kind == "thoughts":
        thoughts = content.get("thoughts") or []
        return parts_of((), [str(one.get("content") or "") for one in thoughts])
    if kind in ("reasoning_recap", "user_editable_context"):
        return ()
    if kind == "code":
        return parts_of([f"```\n{content['text']}\n```"] if content.get("text") else ())
    return parts_of(texts_of(content.get("parts") or content.get("text")))


def _with_parent(
    message: PortableMessage, nodes: dict[str, Values], kept: dict[str, PortableMessage]
) -> PortableMessage:
    return replace(message, parent=_nearest(nodes[message.id].get("parent"), nodes, kept))


def _nearest(
    id_: str | None, nodes: dict[str, Values], kept: dict[str, PortableMessage]
) -> str | None:
    """Return the first message that is kept on the way from a node to the root."""
    for _ in range(len(nodes) + 1):
        if id_ is None or id_ in kept:
            return id_
        id_ = nodes[id_].get("parent") if id_ in nodes else None
    return None
