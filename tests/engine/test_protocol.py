"""Messages between the window and its workers."""

from __future__ import annotations

import json

import pytest

from engine import protocol
from engine.errors import Bug, Cancelled, UserProblem
from engine.protocol import (
    Cancel,
    Failure,
    Hello,
    Message,
    Progress,
    Request,
    Result,
    decode,
    encode,
)


@pytest.mark.parametrize(
    "message",
    [
        Hello("searching", 4711),
        Request(1, "search", {"question": "When does the ferry leave?", "count": 5}),
        Request(2, "prepare"),
        Cancel(7),
        Progress(3, "text", {"text": "line\nfeed and “quotes” and 漢字"}),
        Result(3, {"passages": [{"page": None, "score": 0.25}]}),
        Result(4),
    ],
)
def test_a_message_survives_the_wire_on_one_line(message: Message) -> None:
    line = encode(message)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert decode(line) == message


def test_a_failure_carries_its_error() -> None:
    sent = Failure(9, UserProblem("The disk is full.", "Free some space.", "ENOSPC"))
    received = decode(encode(sent))
    assert isinstance(received, Failure)
    assert received.id == 9
    assert type(received.error) is UserProblem
    assert received.error.hint == "Free some space."
    cancelled = decode(encode(Failure(1, Cancelled())))
    assert isinstance(cancelled, Failure)
    assert type(cancelled.error) is Cancelled


def test_text_is_utf8_and_readable() -> None:
    assert "漢".encode() in encode(Progress(1, "text", {"text": "漢"}))


def test_a_file_name_that_is_not_utf8_gets_through() -> None:
    """Python gives such names with lone surrogates."""
    name = b"r\xe9sum\xe9.txt".decode("utf-8", "surrogateescape")
    assert decode(encode(Progress(1, "progress", {"current": name}))) == Progress(
        1, "progress", {"current": name}
    )


def test_the_version_is_said_in_the_greeting() -> None:
    assert json.loads(encode(Hello("indexing", 1)))["version"] == protocol.VERSION


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"ggml_init: loading\n",
        b"\xff\xfe\x00garbage\n",
        b"{}\n",
        b"[]\n",
        b"[1]\n",
        b"null\n",
        b"12\n",
        b'"hello"\n',
        b'{"message": "unknown"}\n',
        b'{"message": null}\n',
        b'{"message": ["hello"]}\n',
        b'{"message": "hello"}\n',
        b'{"message": "result", "id": 1, "unexpected": 2}\n',
        b'{"message": "failure", "id": 1}\n',
        b'{"message": "failure", "id": 1, "error": "text"}\n',
        b'{"message": "failure", "id": "x", "error": {}}\n',
        b'{"message": "result", "id": 1',
        b"[" * 100_000,
        b"\0" * 100,
    ],
)
def test_what_is_not_a_message_is_refused(line: bytes) -> None:
    with pytest.raises(Bug) as caught:
        decode(line)
    assert len(caught.value.detail) < 2000
