"""Has the kernel refuse network sockets to this process, native code and children included.

A seccomp filter: a small program that the kernel runs at each system call. It lets `socket` and
`socketpair` through for Unix sockets alone, and refuses `io_uring_setup`, by which sockets could be
opened without those calls. All other calls pass. The filter holds for every thread, is inherited by
every child, and cannot be taken out again.

Covered: Linux on x86-64 and 64-bit ARM. Not covered: other systems, where `install` says so;
sockets that were open before; a socket that another program hands over.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

_NO_NEW_PRIVILEGES: Final = 38
_SET_MODE_FILTER: Final = 1
_ALL_THREADS: Final = 1
_NO_SLOWDOWN: Final = 4
"""Older kernels would else switch off guesses of the processor, which costs speed everywhere."""

_NUMBER_AT, _ARCHITECTURE_AT, _FAMILY_AT = 0, 4, 16
"""Where the kernel puts what is looked at; the family is the lower half of the first argument."""

_LOAD: Final = 0x20
_JUMP_IF_EQUAL: Final = 0x15
_JUMP_IF_AT_LEAST: Final = 0x35
_RETURN: Final = 0x06

_PASS: Final = 0x7FFF0000
_REFUSE: Final = 0x00050000
"""With the number of the error in the lower half."""

_EACCES: Final = 13
_UNIX_FAMILY: Final = 1
_OTHER_TABLE: Final = 0x40000000
"""x86-64 knows a second table of calls ("x32"), whose numbers have this bit."""


@dataclass(frozen=True, slots=True)
class Machine:
    """What of the filter depends on the processor.

    Attributes:
        architecture: How the kernel names it.
        seccomp: The number of the call that installs the filter.
        socket: The number of `socket`.
        socketpair: The number of `socketpair`.
        io_uring_setup: The number of `io_uring_setup`.
    """

    architecture: int
    seccomp: int
    socket: int
    socketpair: int
    io_uring_setup: int = 425


MACHINES: Final = {
    "x86_64": Machine(0xC000003E, 317, 41, 53),
    "aarch64": Machine(0xC00000B7, 277, 198, 199),
}


class FilterState(StrEnum):
    """Whether the kernel refuses sockets to this process."""

    ACTIVE = "active"
    NOT_ASKED = "not asked"
    """This process is one that is left out on purpose."""

    UNAVAILABLE = "unavailable"
    """This system has no such filter, or refused it."""


@dataclass(frozen=True, slots=True)
class FilterOutcome:
    """What came of installing the filter.

    Attributes:
        state: Whether it is there.
        reason: Why not; empty when it is there.
    """

    state: FilterState
    reason: str = ""


def install() -> FilterOutcome:
    """Install the filter in all threads of this process, from now on and for good."""
    machine = MACHINES.get(platform.machine())
    if sys.platform != "linux":
        return _unavailable(f"{platform.system()} has no filter for system calls")
    # A 32-bit Python on a 64-bit kernel makes calls of the other kind.
    if machine is None or sys.byteorder != "little" or struct.calcsize("P") != 8:
        return _unavailable(f"there is no filter for a {platform.machine()} processor")
    return _install(machine)


def program(machine: Machine) -> bytes:
    """Return the filter as the kernel reads it: instructions of eight bytes."""
    refuse, family, pass_ = 9, 7, 10
    steps = (
        _load(_ARCHITECTURE_AT),
        _jump(1, _JUMP_IF_EQUAL, machine.architecture, 2, refuse),
        _load(_NUMBER_AT),
        _jump(3, _JUMP_IF_AT_LEAST, _OTHER_TABLE, refuse, 4),
        _jump(4, _JUMP_IF_EQUAL, machine.socket, family, 5),
        _jump(5, _JUMP_IF_EQUAL, machine.socketpair, family, 6),
        _jump(6, _JUMP_IF_EQUAL, machine.io_uring_setup, refuse, pass_),
        _load(_FAMILY_AT),
        _jump(8, _JUMP_IF_EQUAL, _UNIX_FAMILY, pass_, refuse),
        _instruction(_RETURN, _REFUSE | _EACCES),
        _instruction(_RETURN, _PASS),
    )
    return b"".join(steps)


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def _install(machine: Machine) -> FilterOutcome:
    library = ctypes.CDLL(None, use_errno=True)
    call, nothing = library.syscall, ctypes.c_ulong(0)
    call.restype = ctypes.c_long
    one = ctypes.c_ulong(1)
    # Without this only the administrator may filter; children cannot gain rights by it either.
    if library.prctl(_NO_NEW_PRIVILEGES, one, nothing, nothing, nothing) != 0:
        return _unavailable(os.strerror(ctypes.get_errno()))
    steps = program(machine)
    filter_ = _Program(len(steps) // 8, steps)
    for flags in (_ALL_THREADS | _NO_SLOWDOWN, _ALL_THREADS):
        outcome = call(
            ctypes.c_long(machine.seccomp),
            ctypes.c_ulong(_SET_MODE_FILTER),
            ctypes.c_ulong(flags),
            ctypes.byref(filter_),
        )
        if outcome == 0:
            return FilterOutcome(FilterState.ACTIVE)
        if outcome > 0:
            return _unavailable(f"thread {outcome} has a filter of its own")
    return _unavailable(f"the kernel refused the filter: {os.strerror(ctypes.get_errno())}")


def _unavailable(reason: str) -> FilterOutcome:
    return FilterOutcome(FilterState.UNAVAILABLE, reason)


def _load(offset: int) -> bytes:
    return _instruction(_LOAD, offset)


def _jump(here: int, how: int, value: int, if_so: int, else_: int) -> bytes:
    """Return a jump to one of two steps, which the kernel counts from the next one."""
    return _instruction(how, value, if_so - here - 1, else_ - here - 1)


def _instruction(code: int, value: int, if_so: int = 0, else_: int = 0) -> bytes:
    return struct.pack("<HBBI", code, if_so, else_, value)
