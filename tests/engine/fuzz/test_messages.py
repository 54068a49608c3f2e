"""Lines between the window and its workers: a message, or a fault of Inglenook that is said."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as some

from engine.errors import Bug, UserProblem
from engine.protocol import Cancel, Failure, Message, Progress, Request, Result, decode, encode
from engine.settings import Settings, load
from tests.engine.fuzz.mutations import damaged, fuzzed, or_refused_with_words

_JSON = some.recursive(
    some.none() | some.booleans() | some.integers(-(2**53), 2**53) | some.text(),
    lambda inner: some.lists(inner, max_size=4) | some.dictionaries(some.text(), inner, max_size=4),
    max_leaves=10,
)
_VALUES = some.dictionaries(some.text(), _JSON, max_size=5)
_IDS = some.integers(0, 2**31)

_MESSAGES = some.one_of(
    some.builds(Request, _IDS, some.text(), _VALUES),
    some.builds(Cancel, _IDS),
    some.builds(Progress, _IDS, some.text(), _VALUES),
    some.builds(Result, _IDS, _VALUES),
)


@fuzzed
@given(_MESSAGES)
def test_every_message_comes_back_as_it_was(message: Message) -> None:
    line = encode(message)
    assert line.count(b"\n") == 1
    assert decode(line) == message


@fuzzed
@given(some.text(), some.text(), some.text())
def test_every_failure_comes_back_as_it_was(message: str, hint: str, detail: str) -> None:
    back = decode(encode(Failure(7, UserProblem(message, hint, detail))))
    assert isinstance(back, Failure)
    assert (back.error.message, back.error.hint, back.error.detail) == (message, hint, detail)


@fuzzed
@given(damaged(encode(Progress(3, "answer", {"done": 1, "text": "nine", "ways": ["base"]}))))
def test_a_damaged_line_is_a_message_or_a_bug_with_words(line: bytes) -> None:
    with or_refused_with_words(Bug):
        message = decode(line)
        assert isinstance(message, get_args(Message))


@fuzzed
@given(damaged(b'[model]\ncontext = 4096\ntemperature = 0.7\n[general]\nappearance = "dark"\n'))
def test_a_damaged_settings_file_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "settings.toml"
    path.write_bytes(content)
    with or_refused_with_words():
        assert isinstance(load(path), Settings)
