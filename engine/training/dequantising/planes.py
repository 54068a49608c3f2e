"""Codes of a few bits, kept so that few passes over long stretches of memory unpack them.

A row is cut into as many pieces as codes go into a byte: byte i of a row holds the i-th code of
each piece. So one shift of a whole stretch, eight bytes at a time, unpacks a whole piece. Codes of
five bits are a plane of four bits and one of one bit.
"""

from __future__ import annotations

import torch
from torch import Tensor


def pack(codes: Tensor, bits: tuple[int, ...]) -> tuple[Tensor, ...]:
    """Return a plane for each width.

    Args:
        codes: [rows, columns], a byte each.
        bits: Of each plane, lowest first.
    """
    planes, low = [], 0
    for width in bits:
        pieces = (codes >> low & (2**width - 1)).view(len(codes), 8 // width, -1)
        plane = pieces[:, 0].clone()
        for number in range(1, 8 // width):
            plane |= pieces[:, number] << number * width
        planes.append(plane)
        low += width
    return tuple(planes)


def unpack(planes: tuple[Tensor, ...], bits: tuple[int, ...]) -> Tensor:
    """Return the codes, [rows, columns], of some rows of what `pack` gave; not to be written to."""
    if bits == (8,):
        return planes[0]
    codes, low = _masked(planes[0], bits[0], 0), bits[0]
    for plane, width in zip(planes[1:], bits[1:], strict=True):
        codes |= _masked(plane, width, low)
        low += width
    return codes.view(torch.uint8)


def _masked(plane: Tensor, width: int, low: int) -> Tensor:
    """Return the bits of one plane where they belong, eight codes in a word."""
    # Sixteen columns at least make a piece, or four of a plane of single bits.
    packed = plane.view(torch.int64 if plane.shape[1] % 8 == 0 else torch.int32)
    rows, length = packed.shape
    pieces = torch.empty(rows, 8 // width, length, dtype=packed.dtype, device=packed.device)
    for number in range(8 // width):
        shift, piece = low - number * width, pieces[:, number]
        if shift > 0:
            torch.bitwise_left_shift(packed, shift, out=piece)
        elif shift < 0:
            torch.bitwise_right_shift(packed, -shift, out=piece)
        else:
            piece.copy_(packed)
    words = pieces.view(rows, -1).view(torch.int64)
    words &= ((2**width - 1) << low) * 0x0101010101010101
    return words
