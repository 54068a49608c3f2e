"""What the readers of foreign conversations share: text, times and titles that can be kept."""

from __future__ import annotations

import hashlib
import json
import math
import re
import time
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final

from engine.conversations.conversations import title_of
from engine.conversations.portable import PortableConversation, PortableMessage, parents_first
from engine.conversations.records import Part, ReasoningPart, Role, TextPart

Values = dict[str, Any]

_MILLISECONDS_FROM: Final = 100_000_000_000
"""As seconds this is the year 5138: a larger time counts milliseconds."""

_LONGEST_TITLE: Final = 200


def cleaned(text: str) -> str:
    """Return text that can be stored: no halves of characters, no NUL."""
    return text.replace("\0", "\ufffd").encode("utf-8", "replace").decode()


def seconds(value: object, otherwise: float | None = None) -> float:
    """Return a time in seconds since 1970; what is no time gives `otherwise`, or now."""
    if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
        found = value / 1000 if value > _MILLISECONDS_FROM else float(value)
        if 0 < found < _MILLISECONDS_FROM:
            return found
    return time.time() if otherwise is None else otherwise


def texts_of(content: object) -> list[str]:
    """Return the texts of a message's content: a text, or a list of texts and typed pieces."""
    if isinstance(content, str):
        return [content]
    if not isinstance(content, list):
        return []
    pieces = [one.get("text") if isinstance(one, dict) else one for one in content]
    return [one for one in pieces if isinstance(one, str)]


def parts_of(texts: Iterable[str], thoughts: Iterable[str] = ()) -> tuple[Part, ...]:
    """Return the parts of a message; empty texts give none."""
    kept = "\n\n".join(one for one in map(cleaned, texts) if one.strip())
    thought = "\n\n".join(one for one in map(cleaned, thoughts) if one.strip())
    parts: list[Part] = [ReasoningPart(thought)] if thought else []
    return (*parts, TextPart(kept)) if kept else tuple(parts)


def title_from(given: object, messages: Iterable[PortableMessage]) -> str:
    """Return a title: the given one, else the first words of the first question."""
    if isinstance(given, str) and given.strip():
        return re.sub(r"\s+", " ", cleaned(given)).strip()[:_LONGEST_TITLE]
    questions = (one.text for one in messages if one.role is Role.QUESTION)
    return title_of(next(questions, ""))


def content_identity(program: str, messages: Iterable[PortableMessage]) -> str:
    """Return the identity of a conversation whose program gives it none: a hash of its words."""
    said = [(one.role.value, one.text) for one in messages]
    hashed = hashlib.sha256(json.dumps(said).encode())
    return f"{program}:{hashed.hexdigest()}"


def identity_of(program: str, id_: object, messages: Iterable[PortableMessage]) -> str:
    """Return the identity of a conversation, by the program's own id where it has one."""
    if isinstance(id_, str) and id_.strip():
        return f"{program}:{cleaned(id_)[:200]}"
    return content_identity(program, messages)


def whole(conversation: PortableConversation) -> PortableConversation:
    """Return a conversation in order: parents first, and answers in one piece.

    Programs that use tools write an answer as several messages. One that follows nothing but
    another answer is joined to it.
    """
    ordered = parents_first(conversation.messages)
    children: dict[str, int] = {}
    for one in ordered:
        if one.parent is not None:
            children[one.parent] = children.get(one.parent, 0) + 1
    kept: dict[str, PortableMessage] = {}
    stands_in: dict[str, str] = {}
    for one in ordered:
        parent = stands_in.get(one.parent or "", one.parent)
        before = kept.get(parent or "")
        both_answer = before is not None and before.role is one.role is Role.ANSWER
        if before is not None and both_answer and children[one.parent or ""] == 1:
            stands_in[one.id] = before.id
            kept[before.id] = replace(before, parts=_joined(before.parts, one.parts))
        else:
            kept[one.id] = replace(one, parent=parent)
    shown = conversation.shown
    return replace(
        conversation, messages=tuple(kept.values()), shown=stands_in.get(shown or "", shown)
    )


def _joined(first: tuple[Part, ...], second: tuple[Part, ...]) -> tuple[Part, ...]:
    both = (*first, *second)
    thoughts = [one.text for one in both if isinstance(one, ReasoningPart)]
    return parts_of([one.text for one in both if isinstance(one, TextPart)], thoughts)
