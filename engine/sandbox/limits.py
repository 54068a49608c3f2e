"""What a sandboxed call may use, and what it means when it took more.

Covered: the records, and setting the limits inside the child. Not covered: the limits that the
parent enforces (see `parent`).
"""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from engine.errors import UserProblem

_MEGABYTE: Final = 1024 * 1024

_ERROR_OUTPUT_BYTES: Final = 64 * 1024
"""A child's standard error is a file too, and holds its last words."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one call may use.

    Attributes:
        memory_bytes: Address space on Linux, committed memory on Windows, else resident memory.
        processor_seconds: Processor time of this call; not enforced on Windows.
        wall_seconds: Time on the clock, from the call to its reply.
        largest_file_bytes: Size of any file that it writes; not enforced on Windows.
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


_WORDS: Final = {
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
        from engine.sandbox.windows_job import limit_this_process

        limit_this_process(limits.memory_bytes)
        return
    import resource

    usage = resource.getrusage(resource.RUSAGE_SELF)
    used = usage.ru_utime + usage.ru_stime
    wanted = {
        resource.RLIMIT_CPU: math.ceil(used + limits.processor_seconds),
        resource.RLIMIT_FSIZE: max(limits.largest_file_bytes, _ERROR_OUTPUT_BYTES),
        resource.RLIMIT_CORE: 0,
    }
    if sys.platform == "linux":  # elsewhere it is refused or has no effect; the parent looks on
        wanted[resource.RLIMIT_AS] = limits.memory_bytes
    for which, soft in wanted.items():
        _, hard = resource.getrlimit(which)
        resource.setrlimit(which, (soft if hard < 0 else min(soft, hard), hard))
