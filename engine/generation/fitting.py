"""Makes a model fit into the memory that is free, before it is loaded.

A model that needs more than there is would be stopped by the system, or make everything crawl.
Covered: a smaller context, with a word about it; refusing what cannot fit. Not covered: how much of
a model goes to a graphics card (`llama_cpp.offload`).
"""

from __future__ import annotations

from dataclasses import replace

from engine.errors import UserProblem
from engine.generation.records import FlashAttention, Loading
from engine.models.fit import CACHE_VALUE_BYTES, Demand, forecast
from engine.models.records import Fit, Forecast, InstalledModel

_SMALLEST_CONTEXT = 512
_GIGABYTE = 1_000_000_000


def fitting(model: InstalledModel, loading: Loading, free: int) -> tuple[Loading, str]:
    """Return how a model can be loaded, and what a person should know about it.

    Args:
        model: Inspected.
        loading: How it is wanted.
        free: Bytes of memory that are free, of graphics cards too.

    Raises:
        UserProblem: It does not fit, however small the context is.
    """
    found = needed_memory(model, loading, free)
    if found is None or found.fit is Fit.WELL:
        return loading, ""
    if found.fit is Fit.TOO_LARGE or found.largest_context < _SMALLEST_CONTEXT:
        raise UserProblem(
            f"The model {model.name} is too large for this computer: it needs about "
            f"{_gigabytes(found.needed)}, and {_gigabytes(free)} are free.",
            "Close other programs, or choose a smaller model.",
        )
    smaller = replace(loading, context_tokens=found.largest_context)
    return smaller, (
        f"The context is {found.largest_context:,} tokens instead of {loading.context_tokens:,}, "
        "because there is no more free memory."
    )


def needed_memory(model: InstalledModel, loading: Loading, free: int) -> Forecast | None:
    """Return what a model will take; None where its file does not say enough."""
    demand = Demand(
        loading.context_tokens,
        CACHE_VALUE_BYTES[loading.cache_type.value],
        flash_attention=loading.flash_attention is not FlashAttention.OFF,
        faster_layout=loading.faster_layout and loading.cache is not None,
    )
    return forecast(model.details, demand, free)


def _gigabytes(count: int) -> str:
    return f"{count / _GIGABYTE:.1f} GB"
