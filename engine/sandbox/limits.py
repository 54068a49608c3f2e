"""What a sandboxed call may use, and what it means when it took more.

Covered: the records, and setting the limits inside the child. Not covered: the limits that the
parent enforces (see `parent`).
"""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass
from enum import StrEnum

from engine.errors import UserProblem

_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What one call may use.

    Attributes:
        memory_bytes: Address space on Linux, committed memory on Windows, resident memory elsewhere.
        processor_seconds: Processor time of this call.
        wall_seconds: Time on the clock, from the call to its reply.
        largest_file_bytes: Size of any file that it writes.
        largest_reply_bytes: Size of its result as JSON.
    """

    memory_bytes: int = 2048 * _MEGABYTE
    processor_seconds: float = 60.0
    wall_seconds: float = 120.0
    largest_file_bytes: int = 16 * _MEGABYTE
    largest_reply_bytes: int = 512 * _MEGABYTE


class FailureKind(StrEnum):
    """How a sandboxed call ended without a result."""

    TIMED_OUT = "timed_out"
    OUT_OF_MEMORY = "out_of_memory"
    TOO_LARGE = "too_large"
    CRASHED = "crashed"


_WORDS = {
    FailureKind.TIMED_OUT: "The work took too long and was stopped.",
    FailureKind.OUT_OF_MEMORY: "The work needed too much memory and was stopped.",
    FailureKind.TOO_LARGE: "The result of the work is too large.",
    FailureKind.CRASHED: "The program that did the work ended unexpectedly.",
}


class SandboxFailure(UserProblem):
    """A sandboxed call ended without a result, because of what it was given.

    Attributes:
        kind: How it ended.
    """

    def __init__(self, kind: FailureKind, detail: str = "") -> None:
        super().__init__(_WORDS[kind], detail=detail)
        self.kind = kind


def apply_in_this_process(limits: Limits) -> None:
    """Set the limits of the next call, as far as this system lets a process limit itself."""
    if sys.platform == "win32":
        return
    import resource

    usage = resource.getrusage(resource.RUSAGE_SELF)
    used = usage.ru_utime + usage.ru_stime
    wanted = {
        resource.RLIMIT_CPU: math.ceil(used + limits.processor_seconds),
        resource.RLIMIT_FSIZE: limits.largest_file_bytes,
        resource.RLIMIT_CORE: 0,
    }
    if sys.platform == "linux":  # elsewhere it is refused or has no effect; the parent looks on
        wanted[resource.RLIMIT_AS] = limits.memory_bytes
    for which, soft in wanted.items():
        _, hard = resource.getrlimit(which)
        resource.setrlimit(which, (soft if hard < 0 else min(soft, hard), hard))
