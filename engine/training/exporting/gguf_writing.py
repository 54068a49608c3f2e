"""Writes GGUF files: entries, descriptions, weights, in one pass and without holding the weights.

A writer of our own, because entries of another file are to be copied byte for byte, which the
`gguf` package cannot do, and because nothing in a file is to depend on the day it was written on.
Source: the GGUF specification (docs/gguf.md of ggml-org/ggml), "File structure".
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Final

from engine.models.weight_types import WEIGHT_TYPES, WeightType

ALIGNMENT: Final = 32
_VERSION: Final = 3
_UINT32_TYPE, _FLOAT32_TYPE, _TEXT_TYPE = 4, 6, 8
_CODES: Final = {one.name: code for code, one in WEIGHT_TYPES.items()}


@dataclass(frozen=True, slots=True)
class NewTensor:
    """A tensor that is to be written.

    Attributes:
        name: As in "blk.0.attn_q.weight".
        dimensions: Width first, as in the file.
        type: How its weights are stored.
        bytes: What they take.
    """

    name: str
    dimensions: tuple[int, ...]
    type: WeightType
    bytes: int


def text_value(text: str) -> bytes:
    """Return a text as the value of an entry."""
    return struct.pack("<I", _TEXT_TYPE) + _text(text)


def float_value(number: float) -> bytes:
    """Return a number of 32 bits as the value of an entry."""
    return struct.pack("<If", _FLOAT32_TYPE, number)


def count_value(number: int) -> bytes:
    """Return a whole number of 32 bits as the value of an entry."""
    return struct.pack("<II", _UINT32_TYPE, number)


def entry(key: str, value: bytes) -> bytes:
    """Return an entry from its key and its packed value."""
    return _text(key) + value


def write_head(
    stream: BinaryIO,
    entries: Sequence[bytes],
    tensors: Sequence[NewTensor],
    alignment: int = ALIGNMENT,
) -> None:
    """Write everything that stands before the weights."""
    stream.write(struct.pack("<4sIQQ", b"GGUF", _VERSION, len(tensors), len(entries)))
    stream.writelines(entries)
    offset = 0
    for one in tensors:
        count = len(one.dimensions)
        stream.write(_text(one.name))
        stream.write(struct.pack(f"<I{count}Q", count, *one.dimensions))
        stream.write(struct.pack("<IQ", _CODES[one.type.name], offset))
        offset += one.bytes + padding(one.bytes, alignment)
    stream.write(bytes(padding(stream.tell(), alignment)))


def write_weights(
    stream: BinaryIO, tensor: NewTensor, parts: Iterable[bytes], alignment: int = ALIGNMENT
) -> None:
    """Write the weights of the next tensor, part by part."""
    written = sum(stream.write(part) for part in parts)
    if written != tensor.bytes:
        raise ValueError(f"{written} of {tensor.bytes} bytes of {tensor.name}")
    stream.write(bytes(padding(written, alignment)))


def padding(size: int, alignment: int) -> int:
    """Return how many bytes are missing to a multiple of the alignment."""
    return -size % alignment


def file_bytes(
    entries: Iterable[bytes], tensors: Iterable[NewTensor], alignment: int = ALIGNMENT
) -> int:
    """Return about how large a file will be, at least."""
    rows = sum(one.bytes + padding(one.bytes, alignment) + len(one.name) + 48 for one in tensors)
    return sum(len(one) for one in entries) + rows + alignment


def packed_entries(values: Mapping[str, bytes]) -> list[bytes]:
    """Return entries in the order given."""
    return [entry(key, value) for key, value in values.items()]


def _text(text: str) -> bytes:
    packed = text.encode("utf-8", "surrogatepass")
    return struct.pack("<Q", len(packed)) + packed
