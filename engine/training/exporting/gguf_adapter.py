"""An adapter as llama.cpp reads it: one GGUF file with a pair for each projection.

Covered: LoRA and rsLoRA of every projection that can be taught. Not covered: DoRA, which scales the
model's own rows and is no sum: it can only be exported as a merged model or for peft and MLX.
Source: llama-adapter.cpp of llama.cpp: the file holds `adapter.lora.alpha`, and the product is
multiplied by alpha / rank.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import torch
from torch import Tensor

from engine.errors import UserProblem
from engine.models.weight_types import WEIGHT_TYPES
from engine.training.exporting.adapter_weights import AdapterWeights
from engine.training.exporting.gguf_writing import (
    NewTensor,
    float_value,
    packed_entries,
    text_value,
    write_head,
    write_weights,
)
from engine.training.network.block import row_order
from engine.training.network.shape import NetworkShape
from engine.training.records import LoraVariant

_FLOAT32: Final = WEIGHT_TYPES[0]
_DOWN, _UP = "lora_a", "lora_b"


def write_gguf_adapter(weights: AdapterWeights, shape: NetworkShape, path: Path) -> None:
    """Write an adapter for llama.cpp; the same adapter always gives the same bytes.

    Args:
        weights: What was taught.
        shape: Of the model.
        path: The file to write.

    Raises:
        UserProblem: It is DoRA.
        OSError: It cannot be written.
    """
    settings = weights.settings
    if settings.variant is LoraVariant.DORA:
        raise UserProblem(
            "What was taught with DoRA cannot be an adapter for llama.cpp: it changes the model's "
            "own rows, and llama.cpp only adds to them.",
            "Export it as a merged model.",
        )
    entries = packed_entries(
        {
            "general.type": text_value("adapter"),
            "general.architecture": text_value(weights.architecture),
            "adapter.type": text_value("lora"),
            # llama.cpp divides by the rank whatever the variant.
            "adapter.lora.alpha": float_value(settings.scale * settings.rank),
        }
    )
    halves = dict(_halves(weights, shape))
    tensors = [_described(name, one) for name, one in halves.items()]
    with path.open("wb") as stream:
        write_head(stream, entries, tensors)
        for tensor in tensors:
            write_weights(stream, tensor, [halves[tensor.name].numpy().tobytes()])


def _halves(weights: AdapterWeights, shape: NetworkShape) -> Iterator[tuple[str, Tensor]]:
    for name in weights.projections:
        pair = weights.pair(name)
        yield f"{name}.weight.{_DOWN}", pair.down.float().contiguous()
        yield f"{name}.weight.{_UP}", in_file_order(pair.up, name, shape).float().contiguous()


def in_file_order(rows: Tensor, projection: str, shape: NetworkShape) -> Tensor:
    """Return what belongs to the rows of a projection in the order that the file has them in."""
    order = row_order(projection.rpartition(".")[2], shape)
    if order is None:
        return rows
    sorted_rows = torch.empty_like(rows)
    sorted_rows[order] = rows
    return sorted_rows


def _described(name: str, tensor: Tensor) -> NewTensor:
    return NewTensor(name, tuple(reversed(tensor.shape)), _FLOAT32, tensor.nbytes)
