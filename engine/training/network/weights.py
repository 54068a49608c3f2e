"""The weights of a GGUF file as they lie there, mapped into memory or read once.

Rows of queries and keys of llama models stand in pairs in the file; here they are put into halves,
so that one way of turning serves all (`pair_order` says how, for exports).
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

import numpy as np
import torch
from torch import Tensor

from engine.errors import UserProblem
from engine.models.gguf_head import GgufTensor, part_paths, read_all_parts
from engine.training.dequantise import QuantisedMatrix

_ROWS_OF_PART: Final = 16_384
"""Rows of the vocabulary that are made dense at once."""


class GgufWeights:
    """The weights of one model, whole or split into parts.

    Args:
        path: Its (first) file, inspected before.
        device: Where the weights are to be.
    """

    def __init__(self, path: Path, device: torch.device) -> None:
        heads = read_all_parts(path)
        self.head = heads[0]
        self._device = device
        self._places: dict[str, tuple[Path, GgufTensor, int]] = {}
        paths = part_paths(path, len(heads)) if len(heads) > 1 else (path,)
        for part, head in zip(paths, heads, strict=True):
            for tensor in head.tensors:
                self._places[tensor.name] = (part, tensor, head.data_start + tensor.offset)

    def __contains__(self, name: str) -> bool:
        return name in self._places

    def shape(self, name: str) -> tuple[int, ...]:
        """Return rows and columns, or the length of a vector."""
        return tuple(reversed(self._place(name)[1].dimensions))

    def vector(self, name: str) -> Tensor:
        """Return a vector in float32."""
        return self._matrix(name, None, None).dense(torch.float32).flatten()

    def optional_vector(self, name: str) -> Tensor | None:
        """Return a vector in float32; None where the file has none of this name."""
        return self.vector(name) if name in self else None

    def matrix(self, name: str, order: Tensor | None = None) -> QuantisedMatrix:
        """Return a matrix as it is stored.

        Args:
            name: As in "blk.0.attn_q.weight".
            order: Which row of the file comes first, second, ...; None for the file's own order.
        """
        return self._matrix(name, order, None)

    def parts(self, name: str) -> list[QuantisedMatrix]:
        """Return a large matrix in parts of some thousand rows."""
        rows = self.shape(name)[0]
        return [
            self._matrix(name, None, (start, min(start + _ROWS_OF_PART, rows)))
            for start in range(0, rows, _ROWS_OF_PART)
        ]

    def _matrix(
        self, name: str, order: Tensor | None, span: tuple[int, int] | None
    ) -> QuantisedMatrix:
        path, tensor, start = self._place(name)
        columns, rows = tensor.dimensions[0], tensor.weights // tensor.dimensions[0]
        row_bytes = tensor.type.bytes_of(columns)
        first, last = span or (0, rows)
        mapped = np.memmap(
            path, np.uint8, "r", start + first * row_bytes, (last - first, row_bytes)
        )
        packed = torch.from_numpy(np.array(mapped))
        if order is not None:
            packed = packed.index_select(0, order)
        return QuantisedMatrix(packed, tensor.type, columns).to(self._device)

    def _place(self, name: str) -> tuple[Path, GgufTensor, int]:
        found = self._places.get(name)
        if found is None:
            raise UserProblem(
                "This model cannot be taught: its file lacks a part of the network.",
                "Choose another model.",
                name,
            )
        return found


def pair_order(heads: int, width: int) -> Tensor:
    """Return, for rows in halves, which row of a file in pairs each of them is."""
    half = width // 2
    one = torch.stack([torch.arange(half) * 2, torch.arange(half) * 2 + 1]).flatten()
    starts = torch.arange(heads) * width
    return (starts.unsqueeze(1) + one).flatten()


def all_names(layers: int, names: Iterable[str]) -> list[str]:
    """Return names like "attn_q" for all blocks."""
    return [f"blk.{number}.{name}" for number in range(layers) for name in names]
