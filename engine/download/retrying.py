"""Asks again after a cut connection: a few times, each time later."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final, TypeVar

from engine.download.refusals import NoConnection
from engine.errors import Cancelled

_Result = TypeVar("_Result")

_MOST_ATTEMPTS: Final = 5
_FIRST_PAUSE_SECONDS: Final = 1.0
_SHORT_SECONDS: Final = 0.1


class Retrying:
    """Repeats what fails for want of a connection.

    Args:
        is_cancelled: Whether the person asked for a stop.
        pause: Waits some seconds; a test waits none.
    """

    def __init__(
        self, is_cancelled: Callable[[], bool], pause: Callable[[float], None] | None = None
    ) -> None:
        self._is_cancelled = is_cancelled
        self._pause = pause or self._wait

    def call(
        self, action: Callable[[], _Result], progress: Callable[[], int] = lambda: 0
    ) -> _Result:
        """Return what an action returns, which is done again while it finds no connection.

        Args:
            action: What is done.
            progress: A number that grows when an attempt was not in vain; the count of attempts
                then begins anew.

        Raises:
            NoConnection: The last of several attempts in vain.
            Cancelled: The person asked for a stop.
        """
        vain = 0
        while True:
            before = progress()
            try:
                return action()
            except NoConnection:
                vain = 0 if progress() > before else vain + 1
                if vain >= _MOST_ATTEMPTS:
                    raise
            self._pause(_FIRST_PAUSE_SECONDS * 2 ** max(0, vain - 1))
            if self._is_cancelled():
                raise Cancelled

    def _wait(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until and not self._is_cancelled():
            time.sleep(_SHORT_SECONDS)
