"""How each type of weights packs them: a block of bytes -> codes and what they are multiplied by.

Every weight is `scale * (code - zero)` or `scale * code + sign * minimum`; a scale may itself be
the product of a number for the whole block and a small integer for each group of it. Products have
no more digits than a float32 holds, so that only the sum rounds, and every way gives the same bits.

Covered: the types with blocks of 32 and the K-quants, IQ4_NL and IQ4_XS. Not covered: types of less
than two bits and those with grids of whole vectors (IQ2, IQ3), which nobody should teach on.
Source: ggml-common.h and ggml-quants.c of ggml-org/ggml ("dequantize_row_*").
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import torch
from torch import Tensor

NON_LINEAR: Final = (
    -127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113,
)  # fmt: skip
"""What the codes of IQ4_NL and IQ4_XS stand for."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Blocks taken apart; the first dimension of all is that of the blocks.

    Attributes:
        codes: A byte for each weight, in the order of the weights.
        scale: One number in float16 for each block.
        minimum: What is added or taken away, likewise; None for nothing.
        factors: Integers that the scale is multiplied by, one for each group; None for one group.
        minimum_factors: The same of the minimum.
    """

    codes: Tensor
    scale: Tensor
    minimum: Tensor | None = None
    factors: Tensor | None = None
    minimum_factors: Tensor | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """One way of packing.

    Attributes:
        bits: Of the codes, lowest first, as they are kept: (4, 1) is four bits here and one there.
        group: Weights that share a scale.
        open: Takes blocks, [blocks, bytes], apart.
        zero: Taken away from each code.
        is_table: Whether codes are places in `NON_LINEAR`.
        sign: Whether the minimum is added (1) or taken away (-1).
        is_joined: Whether `factors` are bytes with those of the minimum in their upper half.
    """

    bits: tuple[int, ...]
    group: int
    open: Callable[[Tensor], Parts]
    zero: int = 0
    is_table: bool = False
    sign: int = 1
    is_joined: bool = False


def _half(blocks: Tensor, place: int) -> Tensor:
    """Return the float16 that stands at a place of each block."""
    return blocks[:, place : place + 2].contiguous().view(torch.float16)


def _fields(packed: Tensor, bits: int, run: int) -> Tensor:
    """Return small integers out of bytes.

    Args:
        packed: [blocks, bytes]
        bits: Of one integer.
        run: So many bytes give their lowest bits first, one after the other, then the next ones.
    """
    shifts = torch.arange(0, 8, bits, dtype=torch.uint8).view(1, 1, -1, 1)
    parts: Tensor = packed.reshape(len(packed), -1, 1, run) >> shifts
    return parts.bitwise_and_(2**bits - 1).flatten(1)


# Blocks of 32 ----------------------------------------------------------------------------------


def _open_q4_0(blocks: Tensor) -> Parts:
    return Parts(_fields(blocks[:, 2:], 4, 16), _half(blocks, 0))


def _open_q4_1(blocks: Tensor) -> Parts:
    return Parts(_fields(blocks[:, 4:], 4, 16), _half(blocks, 0), _half(blocks, 2))


def _open_q5_0(blocks: Tensor) -> Parts:
    codes = _fields(blocks[:, 6:], 4, 16) | _fields(blocks[:, 2:6], 1, 1) << 4
    return Parts(codes, _half(blocks, 0))


def _open_q5_1(blocks: Tensor) -> Parts:
    codes = _fields(blocks[:, 8:], 4, 16) | _fields(blocks[:, 4:8], 1, 1) << 4
    return Parts(codes, _half(blocks, 0), _half(blocks, 2))


def _open_q8_0(blocks: Tensor) -> Parts:
    return Parts(blocks[:, 2:], _half(blocks, 0))


# Blocks of 256 ---------------------------------------------------------------------------------


def _open_q2_k(blocks: Tensor) -> Parts:
    codes = _fields(blocks[:, 16:80], 2, 32)
    return Parts(codes, _half(blocks, 80), _half(blocks, 82), blocks[:, :16])


def _open_q3_k(blocks: Tensor) -> Parts:
    codes = _fields(blocks[:, 32:96], 2, 32) | _fields(blocks[:, :32], 1, 32) << 2
    low, high = _fields(blocks[:, 96:104], 4, 8), _fields(blocks[:, 104:108], 2, 4)
    factors = (low | high << 4).view(torch.int8) - 32
    return Parts(codes, _half(blocks, 108), factors=factors)


def _open_q4_k(blocks: Tensor) -> Parts:
    factors, minimum_factors = _six_bits(blocks[:, 4:16])
    codes = _fields(blocks[:, 16:], 4, 32)
    return Parts(codes, _half(blocks, 0), _half(blocks, 2), factors, minimum_factors)


def _open_q5_k(blocks: Tensor) -> Parts:
    factors, minimum_factors = _six_bits(blocks[:, 4:16])
    codes = _fields(blocks[:, 48:], 4, 32) | _fields(blocks[:, 16:48], 1, 32) << 4
    return Parts(codes, _half(blocks, 0), _half(blocks, 2), factors, minimum_factors)


def _six_bits(packed: Tensor) -> tuple[Tensor, Tensor]:
    """Return the eight factors and eight minima of twelve bytes."""
    first, second, rest = torch.split(packed, 4, dim=1)
    factors = torch.cat((first & 63, rest & 15 | (first >> 2) & 48), dim=1)
    return factors, torch.cat((second & 63, rest >> 4 | (second >> 2) & 48), dim=1)


def _open_q6_k(blocks: Tensor) -> Parts:
    codes = _fields(blocks[:, :128], 4, 64) | _fields(blocks[:, 128:192], 2, 32) << 4
    return Parts(codes, _half(blocks, 208), factors=blocks[:, 192:208].view(torch.int8))


def _open_iq4_xs(blocks: Tensor) -> Parts:
    low, high = _fields(blocks[:, 4:8], 4, 1), _fields(blocks[:, 2:4], 2, 1)
    factors = (low | high << 4).view(torch.int8) - 32
    return Parts(_fields(blocks[:, 8:], 4, 16), _half(blocks, 0), factors=factors)


FORMS: Final = {
    "Q4_0": Form((4,), 32, _open_q4_0, zero=8),
    "Q4_1": Form((4,), 32, _open_q4_1),
    "Q5_0": Form((4, 1), 32, _open_q5_0, zero=16),
    "Q5_1": Form((4, 1), 32, _open_q5_1),
    "Q8_0": Form((8,), 32, _open_q8_0),
    "Q2_K": Form((2,), 16, _open_q2_k, sign=-1, is_joined=True),
    "Q3_K": Form((2, 1), 16, _open_q3_k, zero=4),
    "Q4_K": Form((4,), 32, _open_q4_k, sign=-1),
    "Q5_K": Form((4, 1), 32, _open_q5_k, sign=-1),
    "Q6_K": Form((4, 2), 16, _open_q6_k, zero=32),
    "IQ4_NL": Form((4,), 32, _open_q4_0, is_table=True),
    "IQ4_XS": Form((4,), 32, _open_iq4_xs, is_table=True),
}
"""By the type's name."""
