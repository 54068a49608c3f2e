"""How many processor threads a model takes."""

from __future__ import annotations

import os
from dataclasses import dataclass

from engine.generation.records import Loading


@dataclass(frozen=True, slots=True)
class Threads:
    """Threads by what is done.

    Attributes:
        writing: One token after another. All threads wait for one another some hundred times a
            token: one that has to share its core with another program holds up all of them.
        reading: Many tokens at once, with as many waits for hundreds of tokens.
    """

    writing: int
    reading: int


def threads_of(loading: Loading, cores: int | None = None) -> Threads:
    """Return the threads that are wanted, or those that suit this processor.

    Args:
        loading: What a person wants; 0 leaves it to this function.
        cores: Of this computer; None looks.
    """
    if loading.threads:
        return Threads(loading.threads, loading.threads)
    known = cores or _cores()
    return Threads(max(known - 1, 1), known)


def _cores() -> int:
    """Return the cores that this process may use; two threads of one core bring nothing here."""
    import psutil

    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return min(psutil.cpu_count(logical=False) or 1, allowed or 1)
