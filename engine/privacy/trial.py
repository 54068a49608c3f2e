"""Tries in the running process what must not work: a socket of Python, and one of native code.

Native code is tried through the C library, past Python's socket module and its audit events. The
listener that the trial wants to reach is opened the same way, by a process that is not shut off
yet, and on this machine alone. Covered: Linux. Not covered: other systems, where `has_trial` says
no; what Python refuses can be tried everywhere.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import socket
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from engine.errors import Bug
from engine.privacy.guarding import TRIAL_HOST, protections

Values = dict[str, Any]

TRY_THE_NETWORK: Final = "try_the_network"
"""What a worker is asked to do for it. Parameter: `port`. Result: as `try_this_process` gives."""

_LOOPBACK: Final = bytes((127, 0, 0, 1))
_SECONDS: Final = 2
_REFUSALS: Final = (errno.EACCES, errno.EPERM)


class TrialOutcome(StrEnum):
    """What came of an attempt."""

    REFUSED = "refused"
    CONNECTED = "connected"
    NOT_CONNECTED = "not connected"
    """A socket could be opened, but nobody answered: nothing was refused."""

    NOT_TRIED = "not tried"


@dataclass(frozen=True, slots=True)
class Listener:
    """A socket that waits for connections from this machine.

    Attributes:
        port: Where.
        handle: Its file descriptor.
    """

    port: int
    handle: int

    def connections(self) -> int:
        """Return how many have come since this was last asked, and close them."""
        library, count = _library(), 0
        while (handle := library.accept(self.handle, None, None)) >= 0:
            library.close(handle)
            count += 1
        return count


def has_trial() -> bool:
    """Whether native code can be tried on this system."""
    return sys.platform == "linux"


@contextmanager
def listening() -> Iterator[Listener | None]:
    """Open a listener natively; None where that is refused to this process already."""
    library = _library()
    handle = library.socket(socket.AF_INET, socket.SOCK_STREAM | socket.SOCK_NONBLOCK, 0)
    if handle < 0:
        yield None
        return
    try:
        yield Listener(_opened(library, handle), handle)
    finally:
        library.close(handle)


def try_natively(port: int) -> TrialOutcome:
    """Try to connect to a port of this machine by the C library."""
    if not has_trial():
        return TrialOutcome.NOT_TRIED
    library = _library()
    handle = library.socket(socket.AF_INET, socket.SOCK_STREAM, 0)
    if handle < 0:
        is_refused = ctypes.get_errno() in _REFUSALS
        return TrialOutcome.REFUSED if is_refused else TrialOutcome.NOT_CONNECTED
    try:
        patience = struct.pack("ll", _SECONDS, 0)
        library.setsockopt(handle, socket.SOL_SOCKET, socket.SO_SNDTIMEO, patience, len(patience))
        address = _address(port)
        outcome = library.connect(handle, address, len(address))
        return TrialOutcome.NOT_CONNECTED if outcome else TrialOutcome.CONNECTED
    finally:
        library.close(handle)


def try_in_python() -> TrialOutcome:
    """Try to look a name up that does not exist; the tripwire refuses before anybody is asked."""
    if not protections().tripwire:
        return TrialOutcome.NOT_TRIED
    with contextlib.suppress(Bug):
        # Only the event: should nobody refuse it, nothing is looked up either.
        sys.audit("socket.getaddrinfo", TRIAL_HOST, 0, 0, 0, 0)
        return TrialOutcome.CONNECTED
    return TrialOutcome.REFUSED


def try_this_process(port: int) -> Values:
    """Try both, and say what is in force; as JSON values, for other processes."""
    found = protections()
    return {
        "tripwire": found.tripwire,
        "permits": found.permits,
        "kernel": found.kernel.state.value,
        "reason": found.kernel.reason,
        "python": try_in_python().value,
        "native": try_natively(port).value,
    }


def _opened(library: Any, handle: int) -> int:  # noqa: ANN401 - ctypes gives it no type
    """Let a socket listen on a free port of this machine, and return the port."""
    address = ctypes.create_string_buffer(_address(0), 16)
    length = ctypes.c_uint(16)
    if (
        library.bind(handle, address, 16) != 0
        or library.listen(handle, 16) != 0
        or library.getsockname(handle, address, ctypes.byref(length)) != 0
    ):
        raise OSError(ctypes.get_errno(), "no listener on this machine")
    port: int = struct.unpack_from(">H", address.raw, 2)[0]
    return port


def _address(port: int) -> bytes:
    return struct.pack("=H", socket.AF_INET) + struct.pack(">H", port) + _LOOPBACK + bytes(8)


def _library() -> Any:  # noqa: ANN401 - ctypes gives it no type
    return ctypes.CDLL(None, use_errno=True)
