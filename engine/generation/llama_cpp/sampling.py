"""The choice of the next token, made inside llama.cpp."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from engine.generation.llama_cpp.context import ModelContext
from engine.generation.llama_cpp.library import library
from engine.generation.llama_cpp.model import LoadedModel
from engine.generation.records import Sampling

_PENALISED: Final = 64
"""Tokens of the answer that the repeat penalty looks back. The prompt is not penalised: an answer
is to quote it."""

_KEPT_AT_LEAST: Final = 1


class Chooser:
    """Chooses tokens for one answer."""

    def __init__(self, context: ModelContext, chain: Any) -> None:  # noqa: ANN401
        self._api = library()
        self._context = context
        self._chain = chain

    def choose(self, place: int = -1) -> int:
        """Return the token that follows the one at a place of what was read last."""
        return int(self._api.llama_sampler_sample(self._chain, self._context.handle, place))


@contextmanager
def choosing(model: LoadedModel, context: ModelContext, sampling: Sampling) -> Iterator[Chooser]:
    """Give a chooser for as long as this lasts."""
    api = library()
    chain = api.llama_sampler_chain_init(api.llama_sampler_chain_default_params())
    for sampler in _samplers(api, model, sampling):
        api.llama_sampler_chain_add(chain, sampler)
    try:
        yield Chooser(context, chain)
    finally:
        api.llama_sampler_free(chain)


def _samplers(api: Any, model: LoadedModel, sampling: Sampling) -> Iterator[Any]:  # noqa: ANN401
    if sampling.repeat_penalty > 1.0:
        yield api.llama_sampler_init_penalties(
            model.vocabulary_size, _PENALISED, sampling.repeat_penalty, 0.0, 0.0
        )
    if sampling.temperature <= 0.0:
        yield api.llama_sampler_init_greedy()
        return
    if sampling.top_k > 0:
        yield api.llama_sampler_init_top_k(sampling.top_k)
    if sampling.top_p < 1.0:
        yield api.llama_sampler_init_top_p(sampling.top_p, _KEPT_AT_LEAST)
    if sampling.min_p > 0.0:
        yield api.llama_sampler_init_min_p(sampling.min_p, _KEPT_AT_LEAST)
    yield api.llama_sampler_init_temp(sampling.temperature)
    yield api.llama_sampler_init_dist(sampling.seed)
