"""Shuts a process off the network: the variables, the tripwire in Python, the filter in the kernel.

Covered: what every process calls first, the permit of the downloading process (it may look up named
hosts and connect to their addresses, and nothing else), and what is in force in this process. Not
covered: native code where the kernel offers no filter: an audit hook cannot see it.
"""

from __future__ import annotations

import contextlib
import os
import sys
from dataclasses import dataclass, field
from typing import Any, Final

from engine.errors import Bug
from engine.privacy.socket_filter import FilterOutcome, FilterState, install
from engine.privacy.variables import OFFLINE_VARIABLES

_CREATE: Final = "socket.__new__"
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

_LOCAL_FAMILIES: Final = (1, -1)
"""Unix sockets, and what takes over a socket that is open already."""

TRIAL_HOST: Final = "trial.inglenook.invalid"
"""What is refused under this name was a trial, and is not written down."""

_NOT_ASKED: Final = FilterOutcome(FilterState.NOT_ASKED)


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


@dataclass(frozen=True, slots=True)
class Protections:
    """What keeps this process off the network.

    Attributes:
        process: Its kind, as in "searching"; empty where nobody said.
        tripwire: Whether sockets of Python are refused.
        permits: Whether there is a permit for named hosts: only in the downloading process.
        kernel: Whether the kernel refuses sockets, and why not.
    """

    process: str
    tripwire: bool
    permits: bool
    kernel: FilterOutcome


@dataclass(slots=True)
class _Guard:
    """The state of this process: neither a hook nor a filter can be asked whether it is there."""

    process: str = ""
    permit: NetworkPermit | None = None
    is_set: bool = False
    kernel: FilterOutcome = field(default=_NOT_ASKED)


_guard = _Guard()


def stay_offline(
    permit: NetworkPermit | None = None, *, process: str = "", in_kernel: bool = True
) -> None:
    """Tell the libraries to stay offline and refuse network sockets from now on.

    To be called before any library is imported: some read these variables at their import, and
    threads that they start could hold sockets.

    Args:
        permit: What is allowed all the same; only the downloading process has one.
        process: The kind of process, for the record of what was refused; without it none is kept.
        in_kernel: Whether the kernel is asked to refuse sockets too. Children inherit that, so a
            process that starts the downloading one waits with it; see `refuse_in_kernel`.
    """
    os.environ.update(OFFLINE_VARIABLES)
    _guard.process, _guard.permit, _guard.is_set = process, permit, True
    allowed = permit or NetworkPermit()

    def refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
        if not _concerns(event, arguments) or allowed.covers(event, arguments):
            return
        _write_down(event, arguments)
        raise Bug(
            "Something tried to open a network connection. It was refused.",
            detail=f"{event} {arguments[1:]!r}",
        )

    sys.addaudithook(refuse_network)
    if in_kernel and permit is None:
        refuse_in_kernel()


def refuse_in_kernel() -> None:
    """Have the kernel refuse network sockets to this process and its children, for good.

    Without effect in a process that was not told to stay offline, and in the downloading one.
    """
    if _guard.is_set and _guard.permit is None and _guard.kernel.state is FilterState.NOT_ASKED:
        _guard.kernel = install()


def protections() -> Protections:
    """Return what keeps this process off the network."""
    return Protections(_guard.process, _guard.is_set, _guard.permit is not None, _guard.kernel)


def _concerns(event: str, arguments: tuple[Any, ...]) -> bool:
    """Whether an audit event is one of a network socket."""
    if event == _CREATE:
        # The kernel would refuse it anyway, and tell nobody; where it does not, what is done with
        # the socket is refused instead: Windows makes pairs of sockets this way.
        is_refused = _guard.kernel.state is FilterState.ACTIVE
        return is_refused and arguments[1] not in _LOCAL_FAMILIES
    return event in _REFUSED_EVENTS and not _is_local(arguments)


def _write_down(event: str, arguments: tuple[Any, ...]) -> None:
    host = _host_of(event, arguments)
    if not _guard.process or host.startswith(TRIAL_HOST):
        return
    # A record that cannot be written must not keep the connection from being refused.
    with contextlib.suppress(Exception):
        from engine.paths import folders_of
        from engine.privacy.attempts import BlockedAttempts

        BlockedAttempts(folders_of().data).add(_guard.process, host, event)


def _host_of(event: str, arguments: tuple[Any, ...]) -> str:
    """Return whom an event is about, as in "example.org:443"; empty where it does not say."""
    if event == _CREATE:
        return ""
    if event == _LOOK_UP:
        return _place(arguments[0], arguments[1])
    if event.startswith("socket.gethost"):
        return _text(arguments[0])
    address = arguments[1] if len(arguments) > 1 else None
    if isinstance(address, tuple) and len(address) > 1:
        return _place(address[0], address[1])
    return "" if address is None else _text(address)


def _place(host: object, port: object) -> str:
    name = "" if host is None else _text(host)
    return f"{name}:{_text(port)}" if port else name


def _text(host: object) -> str:
    return (host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)).lower()


def _is_local(arguments: tuple[Any, ...]) -> bool:
    """Whether the socket of an audit event is a Unix socket, which stays on this machine."""
    family = getattr(arguments[0], "family", None) if arguments else None
    return family is not None and getattr(family, "name", "") == "AF_UNIX"
