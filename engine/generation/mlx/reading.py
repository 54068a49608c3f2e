"""Reads prompts, in steps that can be stopped, and keeps what was read.

Keys and values depend on the tokens and on the adapter. So there is one reading for each adapter
and scale, and of it the beginning that a new prompt shares is used again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

_STEP_ON_PROCESSOR: Final = 64
_STEP_ON_CARD: Final = 512
"""Tokens that are read between two looks whether to stop: about half a second of a small model."""

_KEPT_READINGS: Final = 2
_QUANTISED_BITS: Final = 8
_GROUP_SIZES: Final = (64, 32)


@dataclass(slots=True)
class Reading:
    """Keys and values of a beginning of a prompt.

    Attributes:
        cache: One object for each layer, as mlx-lm makes them.
        tokens: What they hold, in order.
    """

    cache: list[Any]
    tokens: list[int] = field(default_factory=list)


class Reader:
    """Reads for one network.

    Args:
        network: As mlx-lm made it.
        quantises: Whether keys and values are to be kept in 8 bits.
    """

    def __init__(self, network: Any, *, quantises: bool) -> None:  # noqa: ANN401
        import mlx.core as mx

        self._network = network
        self._readings: dict[str, Reading] = {}
        self._step = _STEP_ON_CARD if mx.default_device() == mx.gpu else _STEP_ON_PROCESSOR
        self.group_size = self._group_size() if quantises else None

    @property
    def bits(self) -> int | None:
        """Bits of a key's or value's number; None keeps them as the model computes them."""
        return _QUANTISED_BITS if self.group_size else None

    def read(
        self, key: str, tokens: Sequence[int], is_cancelled: Callable[[], bool]
    ) -> tuple[Reading, int]:
        """Read tokens, or as many of them as there is time for.

        Args:
            key: Tells adapter and scale.
            tokens: The beginning of a prompt.
            is_cancelled: Asked between the steps.

        Returns:
            The reading, and how many tokens it held already.
        """
        import mlx.core as mx
        from mlx_lm.generate import generation_stream, maybe_quantize_kv_cache

        reading, known = self._nearest(key, tokens)
        while len(reading.tokens) < len(tokens) and not is_cancelled():
            start = len(reading.tokens)
            step = list(tokens[start : start + self._step])
            with mx.stream(generation_stream):
                self._network(mx.array(step)[None], cache=reading.cache)
                maybe_quantize_kv_cache(  # type: ignore[no-untyped-call]
                    reading.cache, 0, self.group_size, self.bits
                )
                mx.eval([layer.state for layer in reading.cache])
            reading.tokens.extend(step)
            mx.clear_cache()
        return reading, known

    def forget(self, key: str) -> None:
        """Drop a reading, as after an error that left it in an unknown state."""
        self._readings.pop(key, None)

    def close(self) -> None:
        """Free what was kept."""
        self._readings.clear()
        self._network = None

    def _nearest(self, key: str, tokens: Sequence[int]) -> tuple[Reading, int]:
        reading = self._readings.pop(key, None)
        shared = _shared_length(reading.tokens, tokens) if reading else 0
        if reading is None or not _cut(reading, shared):
            reading, shared = Reading(self._new_cache()), 0
        self._readings[key] = reading  # the newest last
        while len(self._readings) > _KEPT_READINGS:
            self._readings.pop(next(iter(self._readings)))
        return reading, shared

    def _new_cache(self) -> list[Any]:
        from mlx_lm.models.cache import make_prompt_cache

        made: list[Any] = make_prompt_cache(self._network)
        return made

    def _group_size(self) -> int | None:
        """Return how many numbers can share a scale; None where a cache has no quantised form.

        How wide keys and values are, only a token that was read tells for every architecture.
        """
        import mlx.core as mx
        from mlx_lm.models.cache import KVCache

        cache = self._new_cache()
        if any(type(layer) is not KVCache for layer in cache):
            return None  # sliding windows and recurrent states
        self._network(mx.array([[0]]), cache=cache)
        widths = [part.shape[-1] for layer in cache for part in (layer.keys, layer.values)]
        fitting = [size for size in _GROUP_SIZES if all(width % size == 0 for width in widths)]
        return next(iter(fitting), None)


def _shared_length(held: Sequence[int], wanted: Sequence[int]) -> int:
    pairs = zip(held, wanted, strict=False)
    differing = (place for place, (one, other) in enumerate(pairs) if one != other)
    return next(differing, min(len(held), len(wanted)))


def _cut(reading: Reading, length: int) -> bool:
    """Cut a reading to a length; recurrent layers and full sliding windows cannot be cut."""
    from mlx_lm.models.cache import can_trim_prompt_cache, trim_prompt_cache

    surplus = len(reading.tokens) - length
    if surplus == 0:
        return True
    if length == 0 or not can_trim_prompt_cache(reading.cache):
        return False
    trim_prompt_cache(reading.cache, surplus)
    del reading.tokens[length:]
    return True
