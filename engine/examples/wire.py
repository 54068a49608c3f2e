"""Examples to JSON and back: for the database, the workers and the window.

Unknown fields of a newer version are dropped when read, so that an older one can still show the
rest.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields, replace
from typing import Any

from engine.conversations.importing.values import cleaned
from engine.examples.records import (
    Example,
    ExampleOrigin,
    ExamplePassage,
    ExampleTurn,
    NewExample,
    Review,
)

_NOTHING = "[]"


def encoded(pieces: Iterable[ExampleTurn] | Iterable[ExamplePassage]) -> str:
    """Return the turns or the passages of an example as JSON text."""
    values = [asdict(one) for one in pieces]
    return json.dumps(values, ensure_ascii=False) if values else _NOTHING


def storable(turns: Iterable[ExampleTurn]) -> tuple[ExampleTurn, ...]:
    """Return turns without what a database cannot hold: halves of characters, NUL."""
    return tuple(replace(one, text=cleaned(one.text)) for one in turns)


def turns_of(text: str) -> tuple[ExampleTurn, ...]:
    """Return the turns that `encoded` wrote."""
    return () if text == _NOTHING else turns_from_wire(json.loads(text))


def passages_of(text: str) -> tuple[ExamplePassage, ...]:
    """Return the passages that `encoded` wrote."""
    return () if text == _NOTHING else _passages(json.loads(text))


def content_to_wire(content: NewExample) -> dict[str, Any]:
    """Return an example that is not stored as JSON values."""
    return asdict(content)


def content_from_wire(values: Mapping[str, Any]) -> NewExample:
    """Return the example that `content_to_wire` wrote."""
    known = known_fields(NewExample, values)
    known["history"] = turns_from_wire(known.get("history", ()))
    known["passages"] = _passages(known.get("passages", ()))
    known["origin"] = ExampleOrigin(known.get("origin", ExampleOrigin.IMPORTED))
    known["review"] = Review(known.get("review", Review.ACCEPTED))
    return NewExample(**known)


def example_to_wire(example: Example) -> dict[str, Any]:
    """Return a stored example as JSON values."""
    return asdict(example)


def example_from_wire(values: Mapping[str, Any]) -> Example:
    """Return the example that `example_to_wire` wrote."""
    content = content_from_wire(values["content"])
    return Example(
        int(values["id"]), int(values["set_id"]), content, float(values.get("changed_at", 0.0))
    )


def turns_from_wire(values: Iterable[Mapping[str, Any]]) -> tuple[ExampleTurn, ...]:
    """Return the turns in JSON values."""
    return tuple(ExampleTurn(**known_fields(ExampleTurn, one)) for one in values)


def _passages(values: Iterable[Mapping[str, Any]]) -> tuple[ExamplePassage, ...]:
    return tuple(ExamplePassage(**known_fields(ExamplePassage, one)) for one in values)


def known_fields(record: type, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values that are fields of a record."""
    names = {field.name for field in fields(record)}
    return {name: value for name, value in values.items() if name in names}
