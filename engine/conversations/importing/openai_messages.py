"""Conversations as OpenAI's chat messages: `{"messages": [{"role", "content"}]}`, one a line."""

from __future__ import annotations

import json
from typing import Final

from engine.conversations.importing.values import (
    Values,
    content_identity,
    parts_of,
    seconds,
    texts_of,
    title_from,
    whole,
)
from engine.conversations.portable import PortableConversation, PortableMessage
from engine.conversations.records import Role

_ROLES: Final = {"user": Role.QUESTION, "assistant": Role.ANSWER}
_UNSAID: Final = frozenset({"system", "developer", "tool", "function"})


def is_its(values: Values) -> bool:
    """Whether something is a conversation of this kind."""
    return isinstance(values.get("messages"), list)


def conversation_of_line(line: str) -> PortableConversation:
    """Return the conversation of one line.

    Raises:
        ValueError: It is damaged; also KeyError, TypeError and AttributeError.
    """
    return conversation_of(json.loads(line))


def conversation_of(values: Values) -> PortableConversation:
    """Return a conversation. What is said to the model by programs is left out.

    Raises:
        ValueError: It is damaged; also KeyError, TypeError and AttributeError.
    """
    created = seconds(values.get("created"))
    messages: list[PortableMessage] = []
    for number, one in enumerate(values["messages"]):
        parts = parts_of(texts_of(one.get("content")))
        if one["role"] in _UNSAID or not parts:
            continue
        parent = messages[-1].id if messages else None
        messages.append(PortableMessage(str(number), parent, _ROLES[one["role"]], parts, created))
    return whole(
        PortableConversation(
            content_identity("messages", messages),
            title_from(values.get("title"), messages),
            created,
            created,
            tuple(messages),
        )
    )
