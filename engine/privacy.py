"""Keeps every process of Inglenook off the network.

Covered: libraries told to stay offline, and a tripwire that refuses sockets opened from Python.
Not covered: native code that opens a socket by itself, which an audit hook cannot see; the proof
for that is a run without a network (tests/end_to_end).
"""

from __future__ import annotations

import os
import sys
from typing import Any

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

_REFUSED_EVENTS = frozenset(
    {
        "socket.bind",
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.sendmsg",
        "socket.sendto",
    }
)


def stay_offline() -> None:
    """Tell the libraries to stay offline and refuse network sockets from now on.

    To be called before any library is imported: some read these variables at their import.
    """
    os.environ.update(_OFFLINE_VARIABLES)
    sys.addaudithook(_refuse_network)


def _refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _REFUSED_EVENTS and not _is_local(arguments):
        raise Bug(
            "Something tried to open a network connection. It was refused.",
            detail=f"{event} {arguments[1:]!r}",
        )


def _is_local(arguments: tuple[Any, ...]) -> bool:
    """Whether the socket of an audit event is a Unix socket, which stays on this machine."""
    family = getattr(arguments[0], "family", None) if arguments else None
    return family is not None and getattr(family, "name", "") == "AF_UNIX"
