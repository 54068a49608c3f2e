"""The sandbox's parts that need no hostile child."""

from __future__ import annotations

import io
import subprocess
import sys

import pytest

from engine.errors import UserProblem
from engine.sandbox import FailureKind, SandboxFailure, child_command, frames


def test_the_command_starts_python_in_development_and_the_application_when_frozen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert child_command() == [sys.executable, "-P", "-m", "engine.sandbox"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command() == [sys.executable, "--sandbox"]


def test_every_failure_has_words() -> None:
    for kind in FailureKind:
        failure = SandboxFailure(kind)
        assert isinstance(failure, UserProblem)
        assert failure.message.endswith(".")


def test_frames_come_back_as_they_went() -> None:
    stream = io.BytesIO()
    frames.write(stream, frames.encode({"text": "ä\udcff"}))
    frames.write(stream, b"")
    stream.seek(0)
    assert frames.decode(frames.read(stream, 100)) == {"text": "ä\udcff"}
    assert frames.read(stream, 100) == b""


def test_a_frame_that_ends_early_or_is_too_large_is_refused() -> None:
    stream = io.BytesIO()
    frames.write(stream, b"12345")
    with pytest.raises(EOFError):
        frames.read(io.BytesIO(stream.getvalue()[:-1]), 100)
    with pytest.raises(EOFError):
        frames.read(io.BytesIO(b"\0\0"), 100)
    with pytest.raises(frames.FrameTooLargeError):
        frames.read(io.BytesIO(stream.getvalue()), 4)


@pytest.mark.parametrize("content", [b"[]", b"1", b"", b"\xff\xff", b'{"a":'])
def test_what_is_not_a_json_object_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"JSON|Expecting|decode"):
        frames.decode(content)


def test_the_child_starts_without_heavy_libraries() -> None:
    code = "import sys, engine.sandbox.child; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert not {"torch", "numpy", "lxml", "pypdfium2", "psutil", "engine.store"} & set(loaded)
