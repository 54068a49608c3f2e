"""Reads prompts with a model and gives the scores of what follows, at the places that were taught.

The same prompts in two programs: torch, in which the adapter was trained, and llama.cpp, in which
people chat. Both read the right answer, whatever they would have written themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
import torch
from torch import Tensor

from engine.errors import Cancelled
from engine.generation.llama_cpp.adapters import Adapters
from engine.generation.llama_cpp.context import Interrupted, ModelContext
from engine.generation.llama_cpp.library import library
from engine.generation.llama_cpp.model import LoadedModel
from engine.generation.llama_cpp.threads import threads_of
from engine.generation.records import Adapter, Loading
from engine.training.network.network import Network
from engine.training.network.pack import pack
from engine.training.sequences import TokenSequence

_READ_AT_ONCE: Final = 16
"""Tokens whose scores llama.cpp gives at once."""

_MOST_SCORES: Final = 64 * 1024 * 1024
"""Numbers of one replay that are kept, 256 MB: two are, while a third one is compared."""

Scores = Callable[[TokenSequence], Tensor]
"""Returns the scores at the taught places of a prompt, [taught, vocabulary], float32."""


def shortened(prompts: Sequence[TokenSequence], vocabulary: int) -> tuple[TokenSequence, ...]:
    """Return prompts with so few taught places that all their scores can be kept.

    Places are left out from the end of the longest answers, and what comes after the last place.
    """
    most = max(_MOST_SCORES // vocabulary, len(prompts))
    lengths = [len(one.taught) for one in prompts]
    share = max(lengths, default=0)
    while sum(min(length, share) for length in lengths) > most:
        share -= 1
    return tuple(_cut(one, share) for one in prompts if one.taught)


def _cut(prompt: TokenSequence, count: int) -> TokenSequence:
    taught = prompt.taught[:count]
    return replace(prompt, tokens=prompt.tokens[: taught[-1] + 1], taught=taught)


# Torch -----------------------------------------------------------------------------------------


def torch_scores(network: Network) -> Scores:
    """Return how a network scores, with the adapter that it wears."""

    def scores(prompt: TokenSequence) -> Tensor:
        packed = pack([prompt], network.shape.sliding_window, network.dtype, network.device)
        return network.scores(packed, packed.predicting).cpu()

    return scores


# llama.cpp -------------------------------------------------------------------------------------


@contextmanager
def llama_scores(
    path: Path, longest: int, adapter: Path | None, is_cancelled: Callable[[], bool]
) -> Iterator[tuple[Scores, LoadedModel]]:
    """Give how llama.cpp scores with a file, for as long as this lasts; and the model.

    Args:
        path: The model's file.
        longest: Tokens of the longest prompt.
        adapter: What was taught; None for the plain model.
        is_cancelled: Looked at while it reads.

    Raises:
        UserProblem: A file cannot be used.
        Cancelled: `is_cancelled` said so.
    """
    loading = Loading(context_tokens=max(longest, _READ_AT_ONCE), graphics_card=False)
    model = LoadedModel(path, path.name)
    adapters = Adapters(model)
    context = None
    try:
        context = ModelContext(model, loading, threads_of(loading))
        adapters.use(context.handle, Adapter(adapter, adapter.name) if adapter else None)
        with context.interruptible(is_cancelled):
            yield _reading(context, model), model
    except Interrupted as error:
        raise Cancelled from error
    finally:
        if context is not None:
            context.close()
        adapters.close()
        model.close()


def _reading(context: ModelContext, model: LoadedModel) -> Scores:
    api = library()
    width = model.vocabulary_size

    def row(place: int) -> Tensor:
        found = api.llama_get_logits_ith(context.handle, place)
        return torch.from_numpy(np.ctypeslib.as_array(found, (width,)).copy())

    def scores(prompt: TokenSequence) -> Tensor:
        wanted = {place - 1 for place in prompt.taught}
        first, last = min(wanted), max(wanted)
        context.keep(0)
        context.read(prompt.tokens[: first + 1])
        rows = [row(0)]
        for start in range(first + 1, last + 1, _READ_AT_ONCE):
            part = prompt.tokens[start : min(start + _READ_AT_ONCE, last + 1)]
            context.read_each(part)
            rows += [row(place) for place in range(len(part)) if start + place in wanted]
        return torch.stack(rows)

    return scores
