"""Message parts to JSON and back: what stands in the column `message_part.content`.

Unknown fields of a newer version are dropped when read, so that an older one can still show the
rest.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, fields
from typing import Any, Final

from engine.conversations.records import (
    AskedScope,
    CheckPart,
    CitationMark,
    DocumentUse,
    Evidence,
    MeasurePart,
    Part,
    ProblemPart,
    QuotationPart,
    ReasoningPart,
    SearchPart,
    SentenceCheck,
    SourcePart,
    Support,
    TextPart,
)

_KINDS: Final[dict[str, type[Part]]] = {
    "text": TextPart,
    "source": SourcePart,
    "search": SearchPart,
    "reasoning": ReasoningPart,
    "problem": ProblemPart,
    "check": CheckPart,
    "quotation": QuotationPart,
    "measure": MeasurePart,
}
_NAMES: Final = {part: name for name, part in _KINDS.items()}


def encode(part: Part) -> tuple[str, str]:
    """Return the kind and the content of a part."""
    return _NAMES[type(part)], json.dumps(asdict(part), ensure_ascii=False)


def decode(kind: str, content: str) -> Part:
    """Return the part that `encode` wrote."""
    cls = _KINDS[kind]
    return cls(**_typed(_known(cls, json.loads(content))))


def _known(cls: type, values: dict[str, Any]) -> dict[str, Any]:
    names = {field.name for field in fields(cls)}
    return {name: value for name, value in values.items() if name in names}


def _typed(values: dict[str, Any]) -> dict[str, Any]:
    """Give the fields that JSON has no type for their own type again."""
    return {
        name: _TYPES[name](value) if name in _TYPES else value for name, value in values.items()
    }


def _marks(values: list[dict[str, Any]]) -> tuple[CitationMark, ...]:
    return tuple(CitationMark(int(one["position"]), tuple(one["numbers"])) for one in values)


def sentence_checks(values: Iterable[Mapping[str, Any]]) -> tuple[SentenceCheck, ...]:
    """Return the checks that were written as JSON values, here or by a worker."""
    return tuple(
        SentenceCheck(
            int(one["start"]),
            int(one["end"]),
            Support(one["support"]),
            tuple(one["numbers"]),
            tuple((int(start), int(end)) for start, end in one["not_held"]),
        )
        for one in values
    )


def _scope(values: dict[str, Any]) -> AskedScope:
    known = _known(AskedScope, values)
    for name in ("folders", "paths", "kinds"):
        if known.get(name) is not None:
            known[name] = tuple(known[name])
    known["attachments"] = tuple(known.get("attachments", ()))
    return AskedScope(**known)


_TYPES: Final[dict[str, Callable[[Any], Any]]] = {
    "marks": _marks,
    "alike": tuple,
    "sentences": sentence_checks,
    "evidence": Evidence,
    "use": DocumentUse,
    "scope": _scope,
}
"""By the field's name, which means the same in every part."""
