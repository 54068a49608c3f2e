"""Weights as a GGUF file packs them, made into numbers again whenever they are needed.

Teaching needs a model's weights twice a step, and has no room for them in full. So they are kept
about as small as in the file, and rearranged once so that a few passes unpack them.

The numbers are bit for bit those of ggml, on a processor and on a graphics card. Which types there
are stands in `dequantising/forms.py`; which ways were tried in tests/benchmarks/dequantise.py.
"""

from __future__ import annotations

import math
from copy import copy
from operator import itemgetter
from typing import Final

import torch
from torch import Tensor

from engine.errors import UserProblem
from engine.models.weight_types import WeightType
from engine.training.dequantising.layouts import Layout, Rows, layout_of

_CHUNK: Final = 1024 * 1024
"""Weights that are unpacked at once: few enough for a processor's cache, enough for its cores."""

_CHUNK_OF_CARD: Final = 32 * 1024 * 1024
_CHUNK_TO_KEEP: Final = 512 * 1024
"""Weights that are rearranged at once, which needs several bytes for each."""


class QuantisedMatrix:
    """A matrix in about as many bytes as in its file.

    Attributes:
        type: How the file stores its weights.
        shape: Rows and columns.
    """

    def __init__(self, packed: Tensor, type_: WeightType, columns: int) -> None:
        """Keep the weights of a matrix.

        Args:
            packed: Its bytes in the file, [rows, bytes of a row].
            type_: How its weights are stored.
            columns: Weights of a row.

        Raises:
            UserProblem: These bytes are no such matrix, or the type cannot be unpacked.
        """
        layout = layout_of(type_)
        if layout is None:
            raise UserProblem(
                f"Models whose weights are stored as {type_.name} cannot be taught.",
                "Choose the same model in another quantisation, such as Q4_K_M.",
            )
        _check(packed, type_, columns)
        self.type = type_
        self.shape = (packed.shape[0], columns)
        self._layout: Layout = layout
        self._kept = _kept(layout, packed, max(1, _CHUNK_TO_KEEP // columns))

    @property
    def nbytes(self) -> int:
        """Bytes that it takes in memory."""
        return sum(one.nbytes for one in self._kept.tensors())

    @property
    def device(self) -> torch.device:
        """Where its weights are."""
        return self._kept.planes[0].device

    def to(self, device: torch.device | str) -> QuantisedMatrix:
        """Return the same matrix on a device."""
        moved = copy(self)
        moved._kept = self._kept.each(lambda one: one.to(device))  # noqa: SLF001 - it is one of us
        return moved

    def dense(self, dtype: torch.dtype, out: Tensor | None = None) -> Tensor:
        """Return all weights as numbers, [rows, columns].

        Args:
            dtype: What to round them to; float32 holds them exactly.
            out: Where to write them; None for a new tensor.
        """
        return self._written(self._kept, dtype, out)

    def rows(self, indices: Tensor, dtype: torch.dtype) -> Tensor:
        """Return some rows as numbers, [indices, columns]; the same one as often as asked for."""
        wanted = indices.flatten().to(self.device)
        return self._written(self._kept.each(lambda one: one.index_select(0, wanted)), dtype, None)

    def _written(self, rows: Rows, dtype: torch.dtype, out: Tensor | None) -> Tensor:
        count, columns = rows.planes[0].shape[0], self.shape[1]
        if out is None:
            out = torch.empty(count, columns, dtype=dtype, device=self.device)
        chunk = _CHUNK if self.device.type == "cpu" else _CHUNK_OF_CARD
        parts = math.ceil(count * columns / chunk)
        for part in range(parts):
            span = slice(count * part // parts, count * (part + 1) // parts)
            self._layout.write(rows.each(itemgetter(span)), out[span])
        return out


def _check(packed: Tensor, type_: WeightType, columns: int) -> None:
    if packed.dtype is not torch.uint8 or packed.dim() != 2:
        raise ValueError(f"{packed.dtype} of {tuple(packed.shape)} are no packed rows")
    rows, row_bytes = packed.shape
    is_whole = rows > 0 and columns > 0 and columns % type_.block == 0
    if not is_whole or row_bytes != type_.bytes_of(columns):
        raise UserProblem(
            "The model's file is damaged: a matrix is not as large as it says.",
            "Fetch the file again.",
            f"{rows} rows of {columns} weights of {type_.name} in {row_bytes} bytes each",
        )


def _kept(layout: Layout, packed: Tensor, step: int) -> Rows:
    pieces = [layout.keep(one) for one in torch.split(packed, step)]
    if len(pieces) == 1:
        return pieces[0]
    joined = iter(
        [torch.cat(same) for same in zip(*(one.tensors() for one in pieces), strict=True)]
    )
    return pieces[0].each(lambda _: next(joined))
