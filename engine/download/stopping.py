"""Cuts a connection when the person asks for a stop: who waits for bytes does not look up."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import suppress
from threading import Event, Thread
from types import TracebackType
from typing import Any, Final

_SECONDS_BETWEEN_LOOKS: Final = 0.1

_OPENED: Final = ("connection.connect_tcp.complete", "connection.start_tls.complete")
"""Events of the HTTP library after which a connection has its socket, or another one."""


class Stopper:
    """Watches over one connection until the block ends.

    Args:
        is_cancelled: Whether the person asked for a stop.
    """

    def __init__(self, is_cancelled: Callable[[], bool]) -> None:
        self._is_cancelled = is_cancelled
        self._socket: socket.socket | None = None
        self._is_over = Event()
        self._watcher = Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Stopper:
        self._watcher.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._is_over.set()
        self._watcher.join()

    def trace(self, event: str, values: dict[str, Any]) -> None:
        """Take the socket of the connection when it is there: the library's `trace` extension."""
        if event in _OPENED:
            self._socket = values["return_value"].get_extra_info("socket")

    def _watch(self) -> None:
        while not self._is_over.wait(_SECONDS_BETWEEN_LOOKS):
            if self._is_cancelled() and self._socket is not None:
                # The plain socket's own way: an encrypted farewell could block once more.
                with suppress(OSError):
                    socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
                return
