"""Conversations exported by Open WebUI: a list of chats, or one of them.

A chat keeps its tree in `history`; very old ones have only a list of messages. A message may carry
its thoughts as a `details` block before the answer.
"""

from __future__ import annotations

import html
import re
from typing import Any, Final

from engine.conversations.feedback import Rating
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
from engine.conversations.records import MessageState, Role

_ROLES: Final = {"user": Role.QUESTION, "assistant": Role.ANSWER}
_RATINGS: Final = {"1": Rating.GOOD, "-1": Rating.BAD}
_THOUGHTS: Final = re.compile(
    r'<details\b[^<>]*\btype="reasoning"[^<>]*>(?:\s*<summary>[^<]*</summary>)?([^<]*)</details>'
)


def is_its(values: Values) -> bool:
    """Whether Open WebUI wrote a chat."""
    return isinstance(values.get("chat", values.get("history")), dict)


def conversation_of(values: Values) -> PortableConversation:
    """Return a chat of an export.

    Raises:
        ValueError: It is damaged; also KeyError, TypeError and AttributeError.
    """
    chat: Values = values.get("chat", values)
    history: Values = chat.get("history") or {}
    created = seconds(values.get("created_at", chat.get("timestamp")))
    nodes = history.get("messages") or _chained(chat.get("messages") or [])
    messages = [
        message
        for id_, node in nodes.items()
        if (message := _message(id_, node, created)) is not None
    ]
    return whole(
        PortableConversation(
            identity_of("open-webui", values.get("id") or chat.get("id"), messages),
            title_from(chat.get("title") or values.get("title"), messages),
            created,
            seconds(values.get("updated_at"), created),
            tuple(messages),
            _name(history.get("currentId")),
            is_pinned=values.get("pinned") is True,
            is_archived=values.get("archived") is True,
        )
    )


def _chained(messages: list[Values]) -> dict[str, Values]:
    """Return a plain list of messages as a tree with one branch."""
    return {
        str(number): {**one, "parentId": str(number - 1) if number else None}
        for number, one in enumerate(messages)
    }


def _message(id_: str, values: Values, otherwise: float) -> PortableMessage | None:
    role = _ROLES.get(values["role"])
    if role is None:
        return None
    texts = texts_of(values.get("content"))
    thoughts = [_unquoted(found) for one in texts for found in _THOUGHTS.findall(one)]
    parts = parts_of([_THOUGHTS.sub("", one).strip() for one in texts], thoughts)
    is_whole = role is Role.QUESTION or values.get("done") is not False
    return PortableMessage(
        id_,
        _name(values.get("parentId")),
        role,
        parts,
        seconds(values.get("timestamp"), otherwise),
        MessageState.COMPLETE if is_whole else MessageState.STOPPED,
        cleaned(str(values.get("model") or "")) if role is Role.ANSWER else "",
        _rating(values.get("annotation")),
    )


def _unquoted(thoughts: str) -> str:
    """Return thoughts without the quotation signs that stand before each line."""
    lines = html.unescape(thoughts).strip().splitlines()
    return "\n".join(line.removeprefix(">").removeprefix(" ") for line in lines)


def _name(id_: Any) -> str | None:  # noqa: ANN401 - whatever JSON holds
    return id_ if isinstance(id_, str) else None


def _rating(annotation: Any) -> Rating | None:  # noqa: ANN401 - whatever JSON holds
    rating = annotation.get("rating") if isinstance(annotation, dict) else None
    return _RATINGS.get(str(rating))
