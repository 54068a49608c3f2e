"""Keeps every process of Inglenook off the network, but for the one that downloads.

Covered: libraries told to stay offline, a tripwire that refuses sockets opened from Python, and the
permit of the downloading process: it may look up named hosts and connect to their addresses, and
nothing else. Not covered: native code that opens a socket by itself, which an audit hook cannot
see; the proof for that is a run without a network (tests/end_to_end).
"""

from __future__ import annotations

import os
import sys
from typing import Any, Final

from engine.errors import Bug

_OFFLINE_VARIABLES = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_DATASETS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "ORT_DISABLE_TELEMETRY": "1",
    "TOKENIZERS_PARALLELISM": "false",
}

_CONNECT: Final = "socket.connect"
_LOOK_UP: Final = "socket.getaddrinfo"

_REFUSED_EVENTS = frozenset(
    {
        "socket.bind",
        _CONNECT,
        _LOOK_UP,
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.sendmsg",
        "socket.sendto",
    }
)


class NetworkPermit:
    """What the downloading process may look up and connect to.

    An empty permit allows nothing. The process asks for each host before it looks it up, and names
    the addresses that came back: a connection to any other address is refused.
    """

    def __init__(self) -> None:
        self._hosts: set[str] = set()
        self._addresses: set[tuple[str, int]] = set()

    def allow_host(self, host: str) -> None:
        """Let a host's addresses be looked up."""
        self._hosts.add(host.lower())

    def allow_address(self, address: str, port: int) -> None:
        """Let a connection be opened to an address that belongs to an allowed host."""
        self._addresses.add((address, port))

    def covers(self, event: str, arguments: tuple[Any, ...]) -> bool:
        """Whether an audit event of the socket module is allowed."""
        if event == _CONNECT:
            address = arguments[1]
            return isinstance(address, tuple) and tuple(address[:2]) in self._addresses
        if event == _LOOK_UP:
            host, port = _text(arguments[0]), arguments[1]
            return host in self._hosts or (host, port) in self._addresses
        return False


def stay_offline(permit: NetworkPermit | None = None) -> None:
    """Tell the libraries to stay offline and refuse network sockets from now on.

    To be called before any library is imported: some read these variables at their import.

    Args:
        permit: What is allowed all the same; only the downloading process has one.
    """
    os.environ.update(_OFFLINE_VARIABLES)
    allowed = permit or NetworkPermit()

    def refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
        if event not in _REFUSED_EVENTS or _is_local(arguments):
            return
        if not allowed.covers(event, arguments):
            raise Bug(
                "Something tried to open a network connection. It was refused.",
                detail=f"{event} {arguments[1:]!r}",
            )

    sys.addaudithook(refuse_network)


def _text(host: object) -> str:
    return (host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)).lower()


def _is_local(arguments: tuple[Any, ...]) -> bool:
    """Whether the socket of an audit event is a Unix socket, which stays on this machine."""
    family = getattr(arguments[0], "family", None) if arguments else None
    return family is not None and getattr(family, "name", "") == "AF_UNIX"
