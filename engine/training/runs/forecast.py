"""What teaching will take: memory by arithmetic before anything is loaded, time by measured steps.

The arithmetic counts what `network` keeps for the backward pass and is held against measured peaks
(`python -m tests.benchmarks.training_memory`). Covered: GGUF models through torch; for MLX the same
numbers are a rough guide. Not covered: what other programs will ask for meanwhile (the loop looks).
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from engine.errors import Cancelled
from engine.models.records import ModelDetails
from engine.training.batches import BatchOrder, micro_batches
from engine.training.learner import Learner
from engine.training.runs.options import Pace, batch_size
from engine.training.sequences import TokenSequence

_LIBRARIES: Final = 260_000_000
"""Python, torch and their tables. Measured."""

_ADAPTER_BYTES: Final = 20
"""Of each number of the adapter: itself, its gradient, two moments, a copy while it is saved."""

_SCORES: Final = 16 * 1024 * 1024 * 4
"""A block of scores; see `network.loss`."""

_LONGEST_PLAIN: Final = 384
"""Tokens up to which attention keeps its scores; see `network.attention`."""

_BLOCKS_AT_ONCE: Final = 4
"""What the backward pass of one block holds, in blocks, where they are computed again. Measured."""

_ALLOCATOR: Final = 1.15
"""What the allocator keeps beside what is asked of it. Measured."""

_USABLE_SHARE: Final = 0.9
_MICRO_BATCHES: Final = (2048, 1024, 512, 256)
_CHECKPOINTS: Final = 3
"""Adapters with both moments that lie on the disk at once, and the exported ones."""

_MEASURED_TOKENS: Final = 3_000
"""Of a measured batch at most: five seconds on a slow processor."""

_MEASURED_STEPS: Final = 3


class TeachingFit(StrEnum):
    """Whether teaching fits into this machine."""

    WELL = "well"
    SMALLER = "smaller"
    """With less at once, which takes longer and gives the same."""

    TOO_LARGE = "too_large"
    DISK_FULL = "disk_full"


@dataclass(frozen=True, slots=True)
class Fitting:
    """How a run fits into memory.

    Attributes:
        fit: The verdict.
        memory_bytes: What it will take.
        available_bytes: What is free.
        micro_batch_tokens: Tokens that are computed at once.
        keeps_activations: See `Network`.
    """

    fit: TeachingFit
    memory_bytes: int
    available_bytes: int
    micro_batch_tokens: int
    keeps_activations: bool


def fitting(
    details: ModelDetails,
    rank: int,
    longest: int,
    number_bytes: int,
    available: int,
    batch_examples: int,
) -> Fitting:
    """Return how a run can be made to fit.

    Args:
        details: Of the model.
        rank: Of the adapter.
        longest: Tokens of the longest example.
        number_bytes: Of what is computed in.
        available: Bytes that are free.
        batch_examples: Of one update: no more than these are ever computed at once.
    """
    ways = [(size, keeps) for keeps in (True, False) for size in _MICRO_BATCHES]
    most = batch_examples * longest
    ways = [(max(min(size, most), longest), keeps) for size, keeps in ways]
    needed = 0
    for number, (size, keeps) in enumerate(ways):
        needed = memory_bytes(details, rank, size, longest, number_bytes, keeps=keeps)
        if needed <= available * _USABLE_SHARE:
            fit = TeachingFit.WELL if number == 0 else TeachingFit.SMALLER
            return Fitting(fit, needed, available, size, keeps)
    size, keeps = ways[-1]
    return Fitting(TeachingFit.TOO_LARGE, needed, available, size, keeps)


def memory_bytes(
    details: ModelDetails, rank: int, rows: int, longest: int, number_bytes: int, *, keeps: bool
) -> int:
    """Return the peak memory of the process.

    Args:
        details: Of the model.
        rank: Of the adapter.
        rows: Tokens that are computed at once.
        longest: Tokens of the longest example.
        number_bytes: Of what is computed in.
        keeps: Whether blocks keep what they compute on the way.
    """
    width, hidden = details.embedding_length or 0, details.feed_forward_length or 0
    heads, narrow = details.heads or 0, details.key_length or 0
    shared = (details.key_value_heads or heads) * narrow
    layers = details.layers or 0
    block = 5 * width + 3 * heads * narrow + 6 * shared + 3 * hidden + 7 * rank
    block += heads * longest if longest <= _LONGEST_PLAIN else 0
    kept = layers * block if keeps else layers * width + _BLOCKS_AT_ONCE * block
    dense = (2 * hidden * width + 16_384 * width) * number_bytes
    adapter = adapter_numbers(details, rank) * _ADAPTER_BYTES
    passing = rows * (kept + 6 * hidden) * number_bytes
    computed = passing + dense + adapter + _SCORES
    return int(_LIBRARIES + details.weight_bytes + computed * _ALLOCATOR)


def adapter_numbers(details: ModelDetails, rank: int) -> int:
    """Return how many numbers an adapter on all projections has."""
    width, hidden = details.embedding_length or 0, details.feed_forward_length or 0
    asked = (details.heads or 0) * (details.key_length or 0)
    shared = (details.key_value_heads or 0) * (details.key_length or 0)
    sides = (width + asked) + 2 * (width + shared) + (asked + width) + 3 * (width + hidden)
    return (details.layers or 0) * rank * sides


def disk_bytes(details: ModelDetails, rank: int) -> int:
    """Return what a run keeps on the disk at most, and what comes out of it."""
    return adapter_numbers(details, rank) * 4 * (3 * _CHECKPOINTS + 3)


def free_disk(path: Path) -> int:
    """Return the free bytes of the disk that a path is on, whether it is there or not."""
    while not path.exists() and path != path.parent:
        path = path.parent
    return shutil.disk_usage(path).free


def measure(
    learner: Learner,
    train: Sequence[TokenSequence],
    validation: Sequence[TokenSequence],
    micro_batch_tokens: int,
    on_progress: Callable[[int, int], None],
    is_cancelled: Callable[[], bool],
) -> Pace:
    """Return how fast a model is taught here, from a few updates that are not made.

    The first batch is not counted: it warms up. Of the others the one that is faster by its tokens
    counts, because nothing makes a step faster than it is; a step of the run has as many tokens as
    batches have on average. Of long examples a part of each batch is tried.

    Raises:
        Cancelled: `is_cancelled` said so.
        OutOfMemory: It does not fit after all.
    """
    size = batch_size(len(train))
    order = BatchOrder(len(train), size, seed=-1)
    took_per_token: list[float] = []
    for step in range(1, _MEASURED_STEPS + 1):
        if is_cancelled():
            raise Cancelled
        began = time.perf_counter()
        batch = _beginning([train[place] for place in order.batch(step)])
        targets = sum(len(one.taught) for one in batch)
        for part in micro_batches(batch, micro_batch_tokens):
            learner.accumulate(part, targets, step)
        learner.forget_gradient()
        tokens = sum(one.length for one in batch)
        took_per_token.append((time.perf_counter() - began) / tokens)
        on_progress(step, _MEASURED_STEPS + 1)
    began = time.perf_counter()
    parts = micro_batches(validation, micro_batch_tokens)
    if parts:
        learner.losses(parts[0])
    evaluation = (time.perf_counter() - began) * len(parts)
    on_progress(_MEASURED_STEPS + 1, _MEASURED_STEPS + 1)
    tokens_of_step = size * sum(one.length for one in train) / len(train)
    return Pace(min(took_per_token[1:]) * tokens_of_step, evaluation)


def _beginning(batch: Sequence[TokenSequence]) -> list[TokenSequence]:
    """Return the first examples of a batch, as many as take some seconds, at least two."""
    kept: list[TokenSequence] = []
    for one in batch:
        if len(kept) >= 2 and sum(each.length for each in kept) + one.length > _MEASURED_TOKENS:
            break
        kept.append(one)
    return kept


def peak_memory() -> int:
    """Return the most bytes that this process has held at once."""
    import sys

    if sys.platform == "win32":
        import psutil

        return int(psutil.Process().memory_info().peak_wset)
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(peak if sys.platform == "darwin" else peak * 1024)


def is_memory_short() -> bool:
    """Whether other programs have left so little memory that less should be computed at once."""
    import psutil

    memory = psutil.virtual_memory()
    return bool(memory.available < min(256 * 1024 * 1024, memory.total * 0.04))


def is_on_battery() -> bool:
    """Whether this machine runs on its battery; False where it has none or does not say."""
    import psutil

    look = getattr(psutil, "sensors_battery", None)
    battery = look() if look else None
    return battery is not None and battery.power_plugged is False
