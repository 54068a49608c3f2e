"""An adapter as llama.cpp reads it: one GGUF file with a pair for each projection.

Covered: LoRA and rsLoRA of every projection that can be taught. Not covered: DoRA, which scales the
model's own rows and is no sum: it can only be exported as a merged model or for peft and MLX.
Source: llama-adapter.cpp of llama.cpp: the file holds `adapter.lora.alpha`, and the product is
multiplied by alpha / rank.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
import torch
from torch import Tensor

from engine.errors import UserProblem
from engine.models.gguf_head import GgufTensor, read_head
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
_ALPHA: Final = "adapter.lora.alpha"


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
            _ALPHA: float_value(settings.scale * settings.rank),
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


def read_gguf_adapter(path: Path, weights: AdapterWeights, shape: NetworkShape) -> AdapterWeights:
    """Read an adapter again, as llama.cpp takes it.

    Args:
        path: A file that `write_gguf_adapter` wrote, or another one.
        weights: What it is to hold: only the rank is taken from there.
        shape: Of the model.

    Raises:
        UserProblem: The file is no GGUF file.
    """
    head = read_head(path)
    tensors = {}
    for one in head.tensors:
        projection, _, kind = one.name.partition(".weight.")
        rows = _numbers(path, head.data_start + one.offset, one)
        order = row_order(projection.rpartition(".")[2], shape) if kind == _UP else None
        tensors[f"{projection}.{kind}"] = rows if order is None else rows[order]
    alpha = head.metadata.get(_ALPHA)
    found = alpha if isinstance(alpha, float) else 0.0
    # As llama.cpp takes it, whatever the variant.
    settings = replace(weights.settings, alpha=found, variant=LoraVariant.LORA)
    return AdapterWeights(tensors, settings, head.text("general.architecture"))


def _numbers(path: Path, start: int, tensor: GgufTensor) -> Tensor:
    """Return a matrix of numbers; of one that is packed in some other way no rows."""
    columns, rows = tensor.dimensions[0], tensor.weights // tensor.dimensions[0]
    if tensor.type is not _FLOAT32:
        return torch.empty(0, columns)
    mapped = np.memmap(path, np.float32, "r", start, (rows, columns))
    return torch.from_numpy(np.array(mapped))
