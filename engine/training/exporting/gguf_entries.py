"""The entries of a GGUF file as bytes, to be copied into another file unchanged."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Final

from engine.models.gguf_head import GgufHead

_START: Final = 24
"""Magic, version and the two counts."""

_TEXT, _ARRAY = 8, 9
_SIZES: Final = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}
_UINT32: Final = struct.Struct("<I")
_UINT64: Final = struct.Struct("<Q")


def raw_entries(path: Path, head: GgufHead) -> dict[str, bytes]:
    """Return all entries, whole, by key and in the order of the file.

    Args:
        path: The file.
        head: As `read_head` found it sound.
    """
    with path.open("rb") as stream:
        content = stream.read(head.data_start)
    entries: dict[str, bytes] = {}
    place = _START
    for _ in head.metadata:
        length = _UINT64.unpack_from(content, place)[0]
        first = place + _UINT64.size
        key = content[first : first + length].decode("utf-8", "replace")
        place = first + length
        end = _end_of_value(content, place)
        entries[key] = content[first - _UINT64.size : end]
        place = end
    return entries


def _end_of_value(content: bytes, place: int) -> int:
    (type_,) = _UINT32.unpack_from(content, place)
    place += _UINT32.size
    if type_ == _TEXT:
        return _end_of_texts(content, place, 1)
    if type_ != _ARRAY:
        return place + _SIZES[type_]
    (inner,) = _UINT32.unpack_from(content, place)
    (count,) = _UINT64.unpack_from(content, place + _UINT32.size)
    place += _UINT32.size + _UINT64.size
    return _end_of_texts(content, place, count) if inner == _TEXT else place + _SIZES[inner] * count


def _end_of_texts(content: bytes, place: int, count: int) -> int:
    for _ in range(count):
        place += _UINT64.size + _UINT64.unpack_from(content, place)[0]
    return place
