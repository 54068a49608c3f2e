"""The child's side: takes calls from standard input, runs them, sends their replies.

Native libraries print to file descriptor 1 as they like, so the replies go to a duplicate of it
and descriptor 1 itself becomes standard error.
"""

from __future__ import annotations

import importlib
import os
import queue
import re
import threading
from collections.abc import Callable
from typing import IO, Final

from engine import privacy
from engine.errors import Bug, from_exception, to_wire
from engine.sandbox import frames
from engine.sandbox.frames import Values
from engine.sandbox.limits import FailureKind, Limits, apply_in_this_process

_LARGEST_CALL: Final = 16 * 1024 * 1024
_FUNCTION_NAME: Final = re.compile(r"(engine(?:\.\w+)+):([A-Za-z]\w*)")


def main() -> None:
    """Serve calls until standard input closes; that is how a child ends with its parent."""
    privacy.stay_offline(process="sandbox")
    calls_from, replies_to = _take_pipes()
    _explain_crashes()
    calls: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    # Its own thread, so that the end of the parent is also seen while a call is running.
    threading.Thread(target=_receive, args=(calls_from, calls), daemon=True).start()
    while True:
        frames.write(replies_to, _answer(calls.get()))


def _function_named(name: str) -> Callable[..., Values]:
    """Return the function of a name such as "engine.documents.reading:read_for_wire".

    Raises:
        Bug: The name is not one of a public function inside `engine`.
    """
    match = _FUNCTION_NAME.fullmatch(name)
    if match is None:
        raise Bug("The sandbox was asked for a function that it may not run.", detail=name)
    function: Callable[..., Values] = getattr(importlib.import_module(match[1]), match[2])
    return function


def _answer(call: bytes) -> bytes:
    try:
        values = frames.decode(call)
        limits = Limits(**values["limits"])
        apply_in_this_process(limits)
        result = _function_named(values["function"])(**values["parameters"])
        reply = frames.encode({"result": result})
    except MemoryError:
        return frames.encode({"failure": FailureKind.OUT_OF_MEMORY})
    except Exception as error:  # noqa: BLE001  # whatever it is, it belongs to the caller
        return frames.encode({"error": to_wire(from_exception(error))})
    if len(reply) > limits.largest_reply_bytes:
        return frames.encode({"failure": FailureKind.TOO_LARGE})
    return reply


def _take_pipes() -> tuple[IO[bytes], IO[bytes]]:
    calls_from = os.fdopen(os.dup(0), "rb")
    replies_to = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return calls_from, replies_to


def _explain_crashes() -> None:
    import faulthandler

    faulthandler.enable(2)


def _receive(calls_from: IO[bytes], calls: queue.SimpleQueue[bytes]) -> None:
    try:
        while True:
            calls.put(frames.read(calls_from, _LARGEST_CALL))
    finally:  # no parent, no work: end at once, without waiting for the call that may be running
        os._exit(0)
