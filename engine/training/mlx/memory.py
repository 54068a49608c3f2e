"""Foretells whether a batch fits into memory, because MLX cannot be asked to try.

On a processor MLX ends the process when memory runs out (tried: 0.32.4 on Linux), and on a Mac's
graphics card too, by its users' reports. So what a sequence took is measured, and what would take
more than there is, is not begun.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

import mlx.core as mx

from engine.models.fit import available_memory
from engine.training.learner import OutOfMemory

_WORDS_OF_MLX = ("unable to allocate", "attempting to allocate", "insufficient memory")


class MemoryWatch:
    """Knows how many bytes a token takes in one kind of computation.

    Args:
        room: Returns the bytes that are free.

    Attributes:
        peak: The most bytes that MLX held at once in such a computation.
    """

    def __init__(self, room: Callable[[], int]) -> None:
        self._room = room
        self._bytes_per_token = 0.0
        self.peak = 0

    @property
    def is_unknown(self) -> bool:
        """Whether nothing was measured yet, so that only a little should be tried."""
        return not self._bytes_per_token

    def forget(self) -> None:
        """Measure anew: from now on it is computed in another way."""
        self._bytes_per_token = 0.0

    @contextlib.contextmanager
    def computing(self, tokens: int) -> Iterator[None]:
        """Look before a computation of some tokens whether it fits, and measure it.

        Raises:
            OutOfMemory: It does not, or did not.
        """
        wanted = int(self._bytes_per_token * tokens)
        if wanted > (room := self._room()):
            raise OutOfMemory(f"{wanted} bytes are needed, {room} are free")
        mx.reset_peak_memory()
        before = mx.get_active_memory()
        try:
            yield
        except (RuntimeError, MemoryError) as error:
            raise _as_out_of_memory(error) from error
        peak = mx.get_peak_memory()
        self.peak = max(self.peak, peak)
        self._bytes_per_token = max(self._bytes_per_token, (peak - before) / tokens)


def free_memory() -> int:
    """Return the bytes that MLX can take now without anything being moved to the disk."""
    free = available_memory() + mx.get_cache_memory()
    if mx.default_device() != mx.Device(mx.gpu):
        return free
    most = int(mx.device_info().get("max_recommended_working_set_size", 0))
    return min(free, most - mx.get_active_memory()) if most else free


def _as_out_of_memory(error: Exception) -> Exception:
    """Return what an error means: too little memory, or itself."""
    words = str(error).lower()
    if isinstance(error, MemoryError) or any(one in words for one in _WORDS_OF_MLX):
        mx.clear_cache()
        return OutOfMemory(words)
    return error
