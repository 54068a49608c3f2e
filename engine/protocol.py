"""What the window and its workers say to each other: one JSON object a line, UTF-8.

A worker speaks first: `hello` with the protocol's version; what it may read before that is the key
of a vault, no message (`engine.vault.keys`). Then the window sends requests, and the worker answers
each with any number of `progress` lines and exactly one `result` or `failure`. `cancel` names a
request; its answer is then a failure of kind "cancelled".

Covered: the messages and their form. Not covered: the processes (`workers`, `desktop.services`).
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any

from engine.errors import Bug, EngineError, from_wire, to_wire

VERSION = 1

LONGEST_LINE = 64 * 1024 * 1024
"""Bytes of one line at most: more than that is not a message of ours."""

_ENCODING = ("utf-8", "surrogatepass")
"""Python names files that are not UTF-8 with lone surrogates; they go through as they are."""

Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Hello:
    """A worker's first line."""

    worker: str
    process_id: int
    version: int = VERSION


@dataclass(frozen=True, slots=True)
class Request:
    """Asks a worker to do something."""

    id: int
    method: str
    parameters: Values = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cancel:
    """Asks a worker to stop working on a request, or not to start it."""

    id: int


@dataclass(frozen=True, slots=True)
class Progress:
    """Something that is known before a request is done: a token, a file, a count."""

    id: int
    event: str
    values: Values = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Result:
    """The answer to a request."""

    id: int
    values: Values = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a request has no answer."""

    id: int
    error: EngineError


Message = Hello | Request | Cancel | Progress | Result | Failure

_MESSAGES: dict[str, type[Hello | Request | Cancel | Progress | Result]] = {
    "hello": Hello,
    "request": Request,
    "cancel": Cancel,
    "progress": Progress,
    "result": Result,
}


def encode(message: Message) -> bytes:
    """Return the message as one line, line feed included."""
    if isinstance(message, Failure):
        values: Values = {"id": message.id, "error": to_wire(message.error)}
    else:
        values = asdict(message)
    values["message"] = type(message).__name__.lower()
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode(*_ENCODING) + b"\n"


def decode(line: bytes) -> Message:
    """Return the message of one line.

    Raises:
        Bug: The line is not a message of this protocol.
    """
    try:
        values = json.loads(line.decode(*_ENCODING))
        kind = values.pop("message")
        if kind == "failure":
            return Failure(int(values["id"]), from_wire(values["error"]))
        return _MESSAGES[kind](**values)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Bug(
            "A worker said something that is not a message.",
            detail=f"{error!r} in {line[:200]!r}",
        ) from error
