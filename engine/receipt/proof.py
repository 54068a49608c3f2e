"""Tries every kind of process: what it says of a connection in Python, and of one of native code.

A listener is opened on this machine, and reached once before anything is shut off, so that a
refusal proves something. Then each worker is started as the window starts it, and a child that
reads documents; last, this process is shut off itself and tried. Not covered: the window's own
process, and native code on other systems than Linux.
"""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from engine import own_processes, privacy, protocol
from engine.errors import Bug, Cancelled, EngineError, from_exception
from engine.privacy.trial import (
    TRY_THE_NETWORK,
    Listener,
    TrialOutcome,
    has_trial,
    listening,
    try_natively,
    try_this_process,
)
from engine.protocol import Failure, Request, Result, Values
from engine.receipt.records import ProcessTrial, Proof, trial_from_wire
from engine.sandbox import Sandbox

WORKERS: Final = (
    *("searching", "answering", "indexing", "downloading"),
    *("models", "training", "comparing"),
)
"""All kinds of workers; `engine.workers.main` has the same."""

_SANDBOX: Final = "sandbox"
_COMMAND: Final = "command"
_NO_LISTENER: Final = 9
"""A port on which nobody answers: a socket that can be opened is enough to tell."""

_PATIENCE_SECONDS: Final = 120.0


def prove(
    on_process: Callable[[str], None] = lambda _: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Proof:
    """Try all kinds of processes. Afterwards this process is shut off for good.

    Args:
        on_process: Told which kind is tried next.
        is_cancelled: Asked before each.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    with _opened() as listener:
        port = listener.port if listener else _NO_LISTENER
        control = try_natively(port) if listener else TrialOutcome.NOT_TRIED
        _arrived(listener)
        trials = []
        tries: dict[str, Callable[[], Values]] = {
            **{kind: _asking(kind, port) for kind in WORKERS},
            _SANDBOX: lambda: _in_sandbox(port),
            _COMMAND: lambda: _in_this_process(port),
        }
        for process, try_it in tries.items():
            if is_cancelled():
                raise Cancelled
            on_process(process)
            trials.append(_tried(process, try_it, listener))
    return Proof(control, tuple(trials))


@contextmanager
def _opened() -> Iterator[Listener | None]:
    if not has_trial():
        yield None
        return
    with listening() as listener:
        yield listener


def _arrived(listener: Listener | None) -> int:
    return listener.connections() if listener else 0


def _tried(process: str, try_it: Callable[[], Values], listener: Listener | None) -> ProcessTrial:
    try:
        values = try_it()
        return trial_from_wire(process, values, _arrived(listener))
    except (EngineError, OSError, ValueError, KeyError) as error:
        return ProcessTrial(process, problem=from_exception(error).message)


def _in_sandbox(port: int) -> Values:
    with Sandbox() as sandbox:
        return sandbox.call("engine.privacy.trial:try_this_process", {"port": port})


def _in_this_process(port: int) -> Values:
    privacy.refuse_in_kernel()
    return try_this_process(port)


def _asking(kind: str, port: int) -> Callable[[], Values]:
    return lambda: _ask_worker(kind, port)


def _ask_worker(kind: str, port: int) -> Values:
    """Start a worker, let it try, and end it.

    Raises:
        EngineError: The worker's own, or that it ended or was silent for too long.
    """
    process = subprocess.Popen(
        own_processes.command(["--worker", kind], ["engine.workers.main", kind]),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=own_processes.environment(),
    )
    patience = threading.Timer(_PATIENCE_SECONDS, process.kill)
    patience.start()
    try:
        return _answer(process, Request(1, TRY_THE_NETWORK, {"port": port}))
    finally:
        patience.cancel()
        process.kill()
        process.communicate()


def _answer(process: subprocess.Popen[bytes], request: Request) -> Values:
    assert process.stdin is not None and process.stdout is not None  # noqa: S101, PT018 - pipes
    process.stdin.write(protocol.encode(request))
    process.stdin.flush()
    for line in process.stdout:
        message = protocol.decode(line)
        if isinstance(message, Failure):
            raise message.error
        if isinstance(message, Result):
            return message.values
    raise Bug("The process ended before it answered.")
