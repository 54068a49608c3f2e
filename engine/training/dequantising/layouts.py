"""How packed rows are kept in memory, and how numbers come out of them.

A layout takes the rows of a file apart once, and gives the numbers of any of them whenever needed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Final, Protocol

import torch
from torch import Tensor

from engine.models.weight_types import WeightType
from engine.training.dequantising.forms import FORMS, NON_LINEAR, Form, Parts
from engine.training.dequantising.planes import pack, unpack

_PLAIN: Final = {"F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16}
"""Types whose weights are numbers already."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Some rows as they are kept; the first dimension of every tensor is that of the rows.

    Attributes:
        planes: The codes, or the numbers themselves.
        scale: As in `Parts`, and so are the others.
    """

    planes: tuple[Tensor, ...]
    scale: Tensor | None = None
    minimum: Tensor | None = None
    factors: Tensor | None = None
    minimum_factors: Tensor | None = None

    def tensors(self) -> list[Tensor]:
        """Return all there are."""
        rest = (self.scale, self.minimum, self.factors, self.minimum_factors)
        return [*self.planes, *(one for one in rest if one is not None)]

    def each(self, change: Callable[[Tensor], Tensor]) -> Rows:
        """Return rows with every tensor changed."""
        rest = (self.scale, self.minimum, self.factors, self.minimum_factors)
        return Rows(
            tuple(change(one) for one in self.planes),
            *(None if one is None else change(one) for one in rest),
        )


class Layout(Protocol):
    """One way of keeping rows."""

    def keep(self, packed: Tensor) -> Rows:
        """Take rows apart, [rows, bytes], as a file packs them."""
        ...

    def write(self, rows: Rows, out: Tensor) -> None:
        """Write the numbers of some rows to [rows, columns] of any floating type."""
        ...


def layout_of(type_: WeightType) -> Layout | None:
    """Return how a type is kept; None for one that cannot be unpacked."""
    if type_.name in _PLAIN:
        return _PlainLayout(_PLAIN[type_.name])
    form = FORMS.get(type_.name)
    if form is None:
        return None
    if form.is_table:
        return _TableLayout(type_, form)
    if type_.name == "Q4_1" and _has_pair_kernel():
        return _PairsLayout(type_, form)
    return planes_layout(type_)


def planes_layout(type_: WeightType) -> Layout:
    """Return how most types are kept."""
    return _PlanesLayout(type_, FORMS[type_.name])


class _PlainLayout:
    """Numbers as they are."""

    def __init__(self, dtype: torch.dtype) -> None:
        self._dtype = dtype

    def keep(self, packed: Tensor) -> Rows:
        return Rows((packed.contiguous().view(self._dtype),))

    def write(self, rows: Rows, out: Tensor) -> None:
        numbers = rows.planes[0]
        if (numbers.dtype, out.dtype) == (torch.float16, torch.bfloat16):
            # Both steps are fast and the first one is exact; torch's own way is four times slower.
            numbers = numbers.float()
        out.copy_(numbers)


class _PlanesLayout:
    """Codes in planes of bits, and beside them what they are multiplied by."""

    def __init__(self, type_: WeightType, form: Form) -> None:
        self._type = type_
        self._form = form

    def keep(self, packed: Tensor) -> Rows:
        parts = self._form.open(packed.reshape(-1, self._type.block_bytes))
        codes = parts.codes.reshape(len(packed), -1)
        return _rows_of(parts, pack(codes, self._form.bits))

    def write(self, rows: Rows, out: Tensor) -> None:
        codes = unpack(rows.planes, self._form.bits).view(torch.int8)
        if self._form.zero:
            codes = codes - self._form.zero
        _write_scaled(codes, rows, self._form, out)


class _PairsLayout:
    """Q4_1 as FBGEMM, a part of torch on x86, has its rows of embeddings: half as many passes.

    A block is its codes, neighbours in one byte, then scale and minimum.
    """

    def __init__(self, type_: WeightType, form: Form) -> None:
        self._type = type_
        self._form = form

    def keep(self, packed: Tensor) -> Rows:
        parts = self._form.open(packed.reshape(-1, self._type.block_bytes))
        assert parts.minimum is not None  # noqa: S101 - Q4_1 has it
        scales = (parts.scale.view(torch.uint8), parts.minimum.view(torch.uint8))
        return Rows((torch.cat((_paired(parts.codes), *scales), dim=1).view(packed.shape),))

    def write(self, rows: Rows, out: Tensor) -> None:
        blocks = rows.planes[0].view(-1, self._type.block_bytes)
        if blocks.device.type == "cpu" and _has_pair_kernel():
            numbers = torch.ops.quantized.embedding_bag_4bit_unpack(blocks)
        else:
            codes = torch.stack((blocks[:, :16] & 15, blocks[:, :16] >> 4), dim=2).flatten(1)
            scale, minimum = torch.split(blocks[:, 16:].contiguous().view(torch.float16), 1, 1)
            numbers = codes * scale.float() + minimum.float()
        out.copy_(numbers.view(out.shape))


class _TableLayout:
    """Codes of four bits that a table turns into numbers, four of them at a look-up."""

    def __init__(self, type_: WeightType, form: Form) -> None:
        self._type = type_
        self._form = form

    def keep(self, packed: Tensor) -> Rows:
        parts = self._form.open(packed.reshape(-1, self._type.block_bytes))
        return _rows_of(parts, (_paired(parts.codes).view(len(packed), -1),))

    def write(self, rows: Rows, out: Tensor) -> None:
        places = rows.planes[0].view(torch.int16).flatten().int()
        places += 2**15
        found = _table(out.device).index_select(0, places)
        _write_scaled(found.view(torch.int8).view(out.shape), rows, self._form, out)


def _paired(codes: Tensor) -> Tensor:
    """Put neighbours, four bits each, into one byte."""
    return codes[:, ::2] | codes[:, 1::2] << 4


def _has_pair_kernel() -> bool:
    has_it = hasattr(torch.ops.quantized, "embedding_bag_4bit_unpack")
    return has_it and "fbgemm" in torch.backends.quantized.supported_engines


def _rows_of(parts: Parts, planes: tuple[Tensor, ...]) -> Rows:
    rest = (parts.scale, parts.minimum, parts.factors, parts.minimum_factors)
    return Rows(planes, *(one if one is None else one.reshape(len(planes[0]), -1) for one in rest))


def _write_scaled(codes: Tensor, rows: Rows, form: Form, out: Tensor) -> None:
    """Write scale * code + minimum, exact in float32 but for the sum."""
    is_ready = out.dtype is torch.float32 and out.is_contiguous()
    numbers = out if is_ready else torch.empty(out.shape, device=out.device)
    numbers.copy_(codes)
    groups = numbers.view(len(numbers), -1, form.group)
    scale, minimum = _scales(rows, form)
    groups *= scale.unsqueeze(2)
    if minimum is not None:
        groups.add_(minimum.unsqueeze(2), alpha=form.sign)
    if not is_ready:
        out.copy_(numbers)


def _scales(rows: Rows, form: Form) -> tuple[Tensor, Tensor | None]:
    """Return the scale and the minimum of each group, [rows, groups]."""
    assert rows.scale is not None  # noqa: S101 - codes come with a scale
    factors, minimum_factors = rows.factors, rows.minimum_factors
    if form.is_joined and factors is not None:
        factors, minimum_factors = factors & 15, factors >> 4
    minimum = None if rows.minimum is None else _multiplied(rows.minimum, minimum_factors)
    return _multiplied(rows.scale, factors), minimum


def _multiplied(scale: Tensor, factors: Tensor | None) -> Tensor:
    if factors is None:
        return scale.float()
    blocks = factors.float().view(*scale.shape, -1)
    blocks *= scale.unsqueeze(2)
    return blocks.flatten(1)


@cache
def _table(device: torch.device) -> Tensor:
    """Return, for four codes in a signed number of two bytes, the four numbers in four bytes."""
    values = torch.tensor(NON_LINEAR, dtype=torch.int8)
    places = torch.arange(-(2**15), 2**15).unsqueeze(1)
    return values[places >> torch.arange(0, 16, 4) & 15].view(torch.int32).flatten().to(device)
