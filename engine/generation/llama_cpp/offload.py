"""How much of a model goes to a graphics card.

Chosen by the card's free memory when the model is loaded; when it turns out to be too little, fewer
layers are tried, and a person is told. Covered: one card or several, their free memory added up.
Not covered: other programs taking the memory later (the answer then fails, and the model is loaded
again with what is free).
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any, Final, TypeVar

from engine.errors import UserProblem
from engine.generation.llama_cpp.library import ggml

_Loaded = TypeVar("_Loaded")

_KEPT_FREE: Final = 512 * 1024 * 1024
"""Bytes of a card that are left to the screen and to buffers of the computation."""

_CARDS: Final = (1, 2)
"""GGML_BACKEND_DEVICE_TYPE_GPU and _IGPU."""


def free_card_memory(api: Any) -> int:  # noqa: ANN401
    """Return the free bytes of all graphics cards together; 0 where there is none.

    Source: ggml-backend.h.
    """
    if not api.llama_supports_gpu_offload():
        return 0
    functions = ggml()
    functions.ggml_backend_dev_count.restype = ctypes.c_size_t
    functions.ggml_backend_dev_get.restype = ctypes.c_void_p
    functions.ggml_backend_dev_get.argtypes = [ctypes.c_size_t]
    functions.ggml_backend_dev_type.argtypes = [ctypes.c_void_p]
    pointer = ctypes.POINTER(ctypes.c_size_t)
    functions.ggml_backend_dev_memory.argtypes = [ctypes.c_void_p, pointer, pointer]
    total = 0
    for number in range(functions.ggml_backend_dev_count()):
        device = functions.ggml_backend_dev_get(number)
        if functions.ggml_backend_dev_type(device) in _CARDS:
            free, all_ = ctypes.c_size_t(), ctypes.c_size_t()
            functions.ggml_backend_dev_memory(device, ctypes.byref(free), ctypes.byref(all_))
            total += free.value
    return total


def layers_that_fit(free_bytes: int, layers: int, weights: int, cache: int) -> int:
    """Return how many layers to put on the card; one more than the model has means the rest too.

    Args:
        free_bytes: What the card has.
        layers: Transformer blocks.
        weights: Bytes of all weights.
        cache: Bytes of keys and values of the whole context.
    """
    room = free_bytes - _KEPT_FREE
    if room <= 0 or layers <= 0:
        return 0
    if weights + cache <= room:
        return layers + 1
    return min(int(room // ((weights + cache) / layers)), layers)


def with_fewer_layers(load: Callable[[int], _Loaded], layers: int) -> tuple[_Loaded, int]:
    """Load a model, with fewer and fewer layers on the card while that fails.

    Returns:
        What was loaded, and with how many layers.

    Raises:
        UserProblem: It cannot be loaded without a card either.
    """
    while layers > 0:
        try:
            return load(layers), layers
        except UserProblem:
            layers //= 2
    return load(0), 0
