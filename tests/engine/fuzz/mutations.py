"""Damaged bytes, drawn by hypothesis: what a disk, a download or an attacker makes of a good file.

`INGLENOOK_FUZZ` says how many are tried of each kind; the ordinary run tries few, always the same
ones, the long one others each time. What it finds is printed with the line that repeats it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as some

from engine.errors import EngineError, UserProblem

_TRIES: Final = int(os.environ.get("INGLENOOK_FUZZ", "0"))
_ORDINARY: Final = 40
_INTERESTING: Final = (
    b"\x00",
    b"\xff" * 8,
    b"\x7f\xff\xff\xff",
    b"\x00" * 16,
    b"\n",
    b'"',
    b"{" * 200,
    b"[" * 200,
    b"<a>" * 100,
    b"\xef\xbb\xbf",
    b"\xd8\x00",
    b"../../etc/passwd",
    b"%s%n",
    b"999999999999999999999",
)

fuzzed: Final = settings(
    max_examples=_TRIES or _ORDINARY,
    deadline=None,
    derandomize=not _TRIES,
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
"""How a test of this folder tries."""

patient: Final = pytest.mark.timeout(_TRIES * 5 or 300)
"""How long a test of this folder may take: a damaged PDF takes seconds where its text has to be
recognised."""


@contextmanager
def or_refused_with_words(kind: type[EngineError] = UserProblem) -> Iterator[None]:
    """Let a refusal pass that a person can read; all other errors are findings."""
    try:
        yield
    except kind as problem:
        if not problem.message.endswith("."):
            raise AssertionError(problem.message) from problem


@some.composite
def damaged(draw: some.DrawFn, content: bytes) -> bytes:
    """Return content with some of it changed, cut out, doubled, put in, or cut off."""
    found = bytearray(content)
    for _ in range(draw(some.integers(1, 6))):
        at = draw(some.integers(0, len(found)))
        size = draw(some.integers(0, 64))
        kind = draw(some.sampled_from(("change", "remove", "double", "insert", "cut")))
        if kind == "change" and found:
            found[at : at + 1] = bytes([draw(some.integers(0, 255))])
        elif kind == "remove":
            del found[at : at + size]
        elif kind == "double":
            found[at:at] = found[at : at + size] * draw(some.integers(1, 4))
        elif kind == "insert":
            found[at:at] = draw(some.sampled_from(_INTERESTING) | some.binary(max_size=16))
        else:
            del found[at:]
    return bytes(found)
