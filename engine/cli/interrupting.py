"""What a Ctrl-C does: it asks the work to stop, or ends a question to the person at once."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def interruptions() -> Iterator[Callable[[], bool]]:
    """Turn the first Ctrl-C into a question that the work asks; a second one ends at once."""
    asked_to_stop = False

    def stop(_number: int, _frame: object) -> None:
        nonlocal asked_to_stop
        if asked_to_stop:
            raise KeyboardInterrupt
        asked_to_stop = True

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield lambda: asked_to_stop
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def ended_at_once() -> Iterator[None]:
    """Let the first Ctrl-C end what waits for a person: there is no work to finish."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
