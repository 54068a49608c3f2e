"""Errors: what they say, and that they survive the way through JSON."""

from __future__ import annotations

import errno
import json

import pytest

from engine.errors import (
    Bug,
    Cancelled,
    EngineError,
    UserProblem,
    from_exception,
    from_os_error,
    from_wire,
    to_wire,
)


class _Special(UserProblem):
    """A problem with a class of its own, as several rooms have."""


@pytest.mark.parametrize(
    ("error", "comes_back_as"),
    [
        (UserProblem("No disk.", "Plug it in.", "ENODEV"), UserProblem),
        (Bug("Wrong turn.", detail="line 3"), Bug),
        (Cancelled(), Cancelled),
        (_Special("Too large.", "Split it."), UserProblem),
        (EngineError("Of no kind."), Bug),
    ],
)
def test_an_error_survives_the_wire(error: EngineError, comes_back_as: type[EngineError]) -> None:
    rebuilt = from_wire(json.loads(json.dumps(to_wire(error))))
    assert type(rebuilt) is comes_back_as
    assert (rebuilt.message, rebuilt.hint, rebuilt.detail) == (
        error.message,
        error.hint,
        error.detail,
    )
    assert str(rebuilt) == error.message


def test_an_unknown_kind_is_our_fault_and_still_has_words() -> None:
    error = from_wire({"kind": "from a newer version"})
    assert type(error) is Bug
    assert error.message


def test_an_engine_error_is_left_as_it_is() -> None:
    error = UserProblem("Full.", "Free space.")
    assert from_exception(error) is error


def test_errors_of_the_system_and_of_memory_are_the_worlds_fault() -> None:
    assert type(from_exception(PermissionError(errno.EACCES, "no", "/a/b"))) is UserProblem
    memory = from_exception(MemoryError())
    assert type(memory) is UserProblem
    assert "memory" in memory.message
    assert memory.hint


def test_everything_else_is_our_fault_and_keeps_its_traceback() -> None:
    try:
        raise ZeroDivisionError("by nothing")
    except ZeroDivisionError as raised:
        error = from_exception(raised)
    assert type(error) is Bug
    assert "ZeroDivisionError: by nothing" in error.detail
    assert "test_errors.py" in error.detail
    assert "ZeroDivisionError" not in error.message


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EROFS, "read-only"),
        (errno.EACCES, "permission was refused"),
        (errno.EPERM, "permission was refused"),
        (errno.ENOENT, "not there"),
        (errno.EISDIR, "it is a folder"),
        (errno.EMFILE, "too many files"),
    ],
)
def test_common_errors_of_the_system_in_plain_words(code: int, words: str) -> None:
    problem = from_os_error(OSError(code, "raw words", "/some/file"), "save the settings")
    assert problem.message.startswith("Could not save the settings: /some/file: ")
    assert words in problem.message
    assert problem.message.endswith(".")
    assert problem.hint
    assert str(code) in problem.detail


def test_a_rare_error_of_the_system_keeps_the_systems_words() -> None:
    problem = from_os_error(OSError(errno.ENOTCONN, "Transport endpoint is not connected"))
    assert problem.message == "A file could not be used: Transport endpoint is not connected."
    assert from_os_error(OSError("no number")).message == "A file could not be used: no number."
