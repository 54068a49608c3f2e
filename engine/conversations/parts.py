"""Message parts to JSON and back: what stands in the column `message_part.content`.

Unknown fields of a newer version are dropped when read, so that an older one can still show the
rest.
"""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import Final

from engine.conversations.records import (
    CitationMark,
    Part,
    ProblemPart,
    ReasoningPart,
    SourcePart,
    TextPart,
)

_KINDS: Final[dict[str, type[Part]]] = {
    "text": TextPart,
    "source": SourcePart,
    "reasoning": ReasoningPart,
    "problem": ProblemPart,
}
_NAMES: Final = {part: name for name, part in _KINDS.items()}


def encode(part: Part) -> tuple[str, str]:
    """Return the kind and the content of a part."""
    return _NAMES[type(part)], json.dumps(asdict(part), ensure_ascii=False)


def decode(kind: str, content: str) -> Part:
    """Return the part that `encode` wrote."""
    cls = _KINDS[kind]
    known = {field.name for field in fields(cls)}
    values = {name: value for name, value in json.loads(content).items() if name in known}
    if cls is TextPart:
        values["marks"] = tuple(
            CitationMark(int(mark["position"]), tuple(mark["numbers"]))
            for mark in values.get("marks", ())
        )
    return cls(**values)
