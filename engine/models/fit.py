"""Forecasts the memory of a chat model from what its own files say, before it is loaded.

A forecast is what the process will be seen to hold once the context is full (peak resident memory,
above that of the same process without a model): weights, cache of keys and values, and working
memory. `python -m tests.benchmarks.memory_forecast` compares it with what is measured.

Covered: transformers in GGUF through llama.cpp on a processor; folders for MLX with the same
arithmetic. Sliding windows do not make the cache smaller: what was read is used again for the next
question, and for that llama.cpp keeps all of it (`swa_full`).
Not covered: the state of recurrent layers (some megabytes), the smaller cache of models with latent
attention (DeepSeek), for which the forecast is too high, and buffers of graphics drivers.
"""

from __future__ import annotations

import platform
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from engine.models.gguf_head import GgufTensor
from engine.models.records import Fit, Forecast, ModelDetails

CACHE_VALUE_BYTES: Final = {"f16": 2.0, "q8_0": 34 / 32}
"""What a number in the cache takes, by the setting's value; Q8_0 keeps 32 numbers in 34 bytes."""

_PADDING: Final = 256
"""llama.cpp rounds a context up to a multiple of this (`llama_context`, GGML_PAD)."""

_USABLE_SHARE: Final = 0.9
"""Of the free memory; the rest is left to what other programs ask for meanwhile."""

_LEAST_USEFUL_CONTEXT: Final = 512

_SLOW_ON_X86: Final = frozenset({"Q4_1", "Q5_0", "Q5_1"})
_LARGEST_COPIED_BYTES: Final = 512 * 1024 * 1024
_COPY_VALUE_BYTES: Final = 34 / 32
"""Faster copies are in Q8_0."""

_FLOAT: Final = 4
_VOCABULARY_BYTES: Final = 280
"""Of each token: its text, its score, its place in two tables, a merge. Measured."""

_CONSTANT_BYTES: Final = 16 * 1024 * 1024
"""Graphs, tables, the library's own pages. Measured."""

_X86: Final = frozenset({"x86_64", "AMD64"})
_REPACKED_ON_X86: Final = frozenset({"Q4_0", "Q4_K", "Q2_K", "IQ4_NL", "MXFP4"})
_REPACKED_ON_ARM: Final = frozenset({"Q4_0", "Q4_K", "Q5_K", "Q6_K", "Q8_0", "IQ4_NL", "MXFP4"})
_REPACKED_ROWS: Final = 8


@dataclass(frozen=True, slots=True)
class Demand:
    """What is asked of a model.

    Attributes:
        context_tokens: Tokens of prompt and answer together.
        cache_value_bytes: See `CACHE_VALUE_BYTES`.
        flash_attention: Whether attention is computed in pieces, which needs less memory.
        batch_tokens: Tokens that are computed together.
        faster_layout: Whether a copy that is read faster is used where there can be one.
    """

    context_tokens: int = 4096
    cache_value_bytes: float = CACHE_VALUE_BYTES["f16"]
    flash_attention: bool = True
    batch_tokens: int = 512
    faster_layout: bool = False


def forecast(details: ModelDetails, demand: Demand, available: int) -> Forecast | None:
    """Return how much memory a chat model will take.

    Args:
        details: What its files say.
        demand: What is asked of it; of the context, what the model was trained for is used.
        available: Bytes that are free: of the machine, or of a graphics card.

    Returns:
        None where the files do not say enough.
    """
    if not (details.layers and details.embedding_length and details.weight_bytes):
        return None
    trained = details.context_tokens or demand.context_tokens
    tokens = min(demand.context_tokens, trained)
    cache, working = _cache_bytes(details, demand, tokens), _working_bytes(details, demand, tokens)
    once = _weight_bytes(details, demand)
    weights = once + details.repacked_bytes
    largest = _largest_context(details, demand, trained, available)
    if once + cache + working <= available * _USABLE_SHARE:
        fit = Fit.WELL
    else:
        fit = Fit.SMALLER_CONTEXT if largest else Fit.TOO_LARGE
    return Forecast(
        tokens, weights, cache, working, available, fit, largest, details.repacked_bytes
    )


def available_memory() -> int:
    """Return the bytes that programs can have now without anything being moved to the disk."""
    import psutil

    return int(psutil.virtual_memory().available)


def repacked_bytes(tensors: Iterable[GgufTensor], machine: str | None = None) -> int:
    """Return how many bytes of weights llama.cpp lays out anew for this processor.

    It keeps them beside the file's own, which the system can take back. On x86 this was measured
    with llama-cpp-python 0.3.36; for ARM it is read in the source. Only matrices that are
    multiplied are repacked, and only when their rows come in eights.
    Source: `ggml_repack_get_optimal_repack_type` in ggml-cpu/repack.cpp.

    Args:
        tensors: Of all parts of the file.
        machine: As in "x86_64"; None means this one.
    """
    types = _REPACKED_ON_X86 if (machine or platform.machine()) in _X86 else _REPACKED_ON_ARM
    return sum(
        one.bytes
        for one in tensors
        if one.type.name in types
        and len(one.dimensions) > 1
        and one.dimensions[1] % _REPACKED_ROWS == 0
        and not one.name.startswith("token_embd")
    )


def has_faster_copy(quantisation: str, file_bytes: int, machine: str | None = None) -> bool:
    """Whether a copy in Q8_0 is made of a model, because this processor reads its weights slowly.

    Args:
        quantisation: As in "Q4_1".
        file_bytes: Larger files are not copied: that would take minutes.
        machine: As in "x86_64"; None means this one.
    """
    is_slow = quantisation in _SLOW_ON_X86 and (machine or platform.machine()) in _X86
    return is_slow and file_bytes <= _LARGEST_COPIED_BYTES


def _weight_bytes(details: ModelDetails, demand: Demand) -> int:
    is_copied = demand.faster_layout and has_faster_copy(details.quantisation, details.file_bytes)
    if is_copied and details.parameters:
        return int(details.parameters * _COPY_VALUE_BYTES)
    return details.weight_bytes


def _largest_context(details: ModelDetails, demand: Demand, trained: int, available: int) -> int:
    """Return the most tokens that fit, of those the model was trained for; 0 for none."""

    def fits(tokens: int) -> bool:
        cache = _cache_bytes(details, demand, tokens)
        working = _working_bytes(details, demand, tokens)
        return _weight_bytes(details, demand) + cache + working <= available * _USABLE_SHARE

    if fits(trained):
        return trained
    low, high = 0, trained // _PADDING
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle * _PADDING) else (low, middle - 1)
    largest = low * _PADDING
    return largest if largest >= min(_LEAST_USEFUL_CONTEXT, trained) else 0


def _cache_bytes(details: ModelDetails, demand: Demand, tokens: int) -> int:
    heads = details.cached_heads
    if heads is None:
        heads = (details.layers or 0) * (details.key_value_heads or details.heads or 0)
    width = (details.key_length or 0) + (details.value_length or 0)
    return int(heads * width * _padded(tokens) * demand.cache_value_bytes)


def _working_bytes(details: ModelDetails, demand: Demand, tokens: int) -> int:
    """Return what the computation of a batch touches, with the tables of the vocabulary.

    The graph of a block holds its input in some forms (5 widths) and the two halves of its hidden
    layer, once more in 8 bits. Attention adds its mask: 2 bytes for each pair of tokens; without
    flash attention also the scores of every head, in 4 bytes and again in 2.
    """
    width, hidden = details.embedding_length or 0, details.feed_forward_length or 0
    batch, past = min(demand.batch_tokens, _padded(tokens)), _padded(tokens)
    block = batch * (_FLOAT * (5 * width + 2 * hidden) + hidden)
    if demand.flash_attention:
        block += batch * past * 2
    else:
        scores = batch * past * (details.heads or 0)
        block = max(block, scores * _FLOAT + 3 * batch * width * _FLOAT + batch * past * _FLOAT)
        block += scores * 2
    vocabulary = (details.vocabulary or 0) * (_VOCABULARY_BYTES + _FLOAT)
    return block + vocabulary + _CONSTANT_BYTES


def _padded(tokens: int) -> int:
    return -(-tokens // _PADDING) * _PADDING
