"""Proves an MLX folder: the trained model's answers, replayed in mlx-lm.

The model is built in mlx-lm from the weights of the GGUF file as 32-bit numbers, so that nothing
but the adapter can differ, and the folder is put on as chat does it. That takes memory: where
there is not enough, or no MLX, nothing is tried, and the report says so.
"""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from torch import Tensor

from engine.generation.records import Adapter
from engine.models.fit import available_memory
from engine.training.exporting.bounds import EXACT
from engine.training.exporting.hugging_face import config_of, dense_weights, rotary_factors
from engine.training.exporting.judging import is_whole
from engine.training.exporting.mlx_folder import read_mlx_folder
from engine.training.exporting.proof import Replays, Trained
from engine.training.exporting.proof_records import ProofCheck, ProofReport, not_tried, report_of
from engine.training.exporting.watching import Watch
from engine.training.exporting.wholeness import adapter_problem
from engine.training.network.shape import NetworkShape
from engine.training.sequences import TokenSequence

_NUMBER_BYTES: Final = 4
_BESIDES: Final = 1024 * 1024 * 1024
"""Bytes for scores and for what is computed on the way."""

_MOST_TOKENS: Final = 256
"""Of the prompts together: MLX on a processor without its own library for products is a hundred
times as slow as torch, and takes a second for eight tokens of a model of 135 million weights."""


def prove_mlx(
    trained: Trained, folder: Path, watch: Watch, free_memory: Callable[[], int] = available_memory
) -> ProofReport:
    """Prove an MLX folder.

    Args:
        trained: What it is to answer like.
        folder: What was exported.
        watch: Who looks on.
        free_memory: Returns the bytes that are free.

    Raises:
        UserProblem: A file cannot be read.
        Cancelled: It is to stop.
    """
    began = time.monotonic()
    projections = trained.weights.projections
    found = read_mlx_folder(folder, trained.shape(), projections)
    checks = [is_whole(adapter_problem(trained.weights, found))]
    if not checks[0].passed:
        return report_of(tuple(checks), time.monotonic() - began)
    if why := _why_not(trained, free_memory):
        return not_tried(why)
    checks += _replayed(trained, folder, watch)
    _free_memory()
    return report_of(tuple(checks), time.monotonic() - began)


def _why_not(trained: Trained, free_memory: Callable[[], int]) -> str:
    """Say why nothing can be tried here; empty when it can."""
    try:
        importlib.import_module("mlx_lm")
    except ImportError:
        return "MLX is not installed here, so the folder could not be tried."
    needed = _NUMBER_BYTES * trained.weight_count() + _BESIDES
    if needed > free_memory():
        return (
            f"Trying the folder takes {needed / 1e9:.1f} GB of memory, and "
            f"{free_memory() / 1e9:.1f} GB are free."
        )
    return ""


def _replayed(trained: Trained, folder: Path, watch: Watch) -> list[ProofCheck]:
    """Return the checks of the folder, computed on the processor."""
    import mlx.core as mx

    replays = Replays(replace(trained, prompts=_few(trained.prompts)), EXACT, watch)
    with mx.stream(mx.cpu):
        network = _built(trained)

        def scores(prompt: TokenSequence) -> Tensor:
            rows = network(mx.array([prompt.tokens[:-1]]))[0]
            wanted = rows[mx.array([place - 1 for place in prompt.taught])]
            return torch.from_numpy(np.array(wanted.astype(mx.float32)))

        return replays.against(scores, lambda: _put_on(network, folder))


def _few(prompts: Sequence[TokenSequence]) -> tuple[TokenSequence, ...]:
    """Return the shortest prompts that are few enough together, at least one."""
    kept: list[TokenSequence] = []
    total = 0
    for one in sorted(prompts, key=lambda each: (each.length, each.example_id)):
        total += one.length
        if kept and total > _MOST_TOKENS:
            break
        kept.append(one)
    return tuple(kept)


def _free_memory() -> None:
    """Give back what MLX keeps for later."""
    import gc

    import mlx.core as mx

    gc.collect()
    mx.clear_cache()


def _built(trained: Trained) -> Any:  # noqa: ANN401
    """Return the model in mlx-lm."""
    import mlx.core as mx

    base, shape = trained.base, trained.shape()
    config = config_of(shape, trained.vocabulary_size(), is_tied=trained.is_tied())
    module = importlib.import_module(f"mlx_lm.models.{config['model_type']}")
    network = module.Model(module.ModelArgs.from_dict(config))
    if trained.is_tied() and "lm_head" in network:
        network.sanitize({})  # Gemma learns from what is missing that the embedding is used twice
    for name, values in dense_weights(base, shape):
        network.load_weights([(name, mx.array(values.numpy()))], strict=False)
    if (factors := rotary_factors(base)) is not None:
        _turn_by(network, shape, factors)
    network.eval()
    mx.eval(network.parameters())
    return network


def _turn_by(network: Any, shape: NetworkShape, factors: Tensor) -> None:  # noqa: ANN401
    """Let positions turn by the wave lengths of the file, which a configuration cannot hold."""
    import mlx.core as mx
    from mlx_lm.models.rope_utils import SuScaledRoPE

    width = shape.rotary.dimensions
    for block in network.layers:
        rope = SuScaledRoPE(width, shape.rotary.base, long_mscale=shape.rotary.magnitude)
        rope._freqs = rope._freqs * mx.array(factors.numpy())  # noqa: SLF001 - it has no other name
        block.self_attn.rope = rope


def _put_on(network: Any, folder: Path) -> None:  # noqa: ANN401
    from engine.generation.mlx.adapters import MlxAdapters

    MlxAdapters(network, "the model").use(Adapter(folder, folder.name))
