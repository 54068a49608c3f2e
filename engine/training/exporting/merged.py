"""A model with what it was taught in its own weights: one GGUF file that needs no adapter.

Every taught matrix is W + scale * B @ A, computed in float32 from exactly the numbers that the file
stands for; with DoRA its rows get their trained lengths. Everything else (entries, vocabulary, chat
template, untaught weights) is copied byte for byte. One matrix is in memory at a time.

Covered: whole and split files (the result is one file), all types of `MergedType`. Not covered:
better rounding by an importance matrix.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import torch
from torch import Tensor

from engine.errors import Cancelled, UserProblem
from engine.models.gguf_head import GgufTensor, part_paths, read_all_parts
from engine.models.hashing import OnBytes
from engine.training.exporting.adapter_weights import AdapterWeights
from engine.training.exporting.gguf_adapter import in_file_order
from engine.training.exporting.gguf_entries import raw_entries
from engine.training.exporting.gguf_writing import (
    NewTensor,
    count_value,
    entry,
    file_bytes,
    write_head,
    write_weights,
)
from engine.training.exporting.merging import merged_rows
from engine.training.exporting.quantising import MergedType, StoredTensor, packed, type_for
from engine.training.network.block import row_order
from engine.training.network.shape import NetworkShape
from engine.training.network.weights import GgufWeights

_STEP: Final = 8 * 1024 * 1024
_KEPT_FREE: Final = 256 * 1024 * 1024
"""Bytes of the disk that are left to everything else."""

_FILE_TYPE: Final = "general.file_type"
_PACKING: Final = "general.quantization_version"
_PACKING_VERSION: Final = 2
_LEFT_OUT: Final = ("split.", "quantize.imatrix.")
"""Entries that are not true of the new file."""

NOT_COPIED: Final = (*_LEFT_OUT, _FILE_TYPE, _PACKING)
"""How the keys of entries begin that may differ between a model and a merged one."""

_BLOCK_NAME: Final = re.compile(r"blk\.(\d+)\.")


@dataclass(frozen=True, slots=True)
class Source:
    """Where a tensor lies: the file, the first byte, what it is."""

    path: Path
    start: int
    tensor: GgufTensor


def write_merged(
    base: Path,
    weights: AdapterWeights,
    shape: NetworkShape,
    path: Path,
    type_: MergedType,
    on_bytes: OnBytes,
    is_cancelled: Callable[[], bool],
) -> None:
    """Write a model with what it was taught.

    Args:
        base: The model's (first) file, inspected before.
        weights: What was taught.
        shape: Of the model.
        path: The file to write.
        type_: How its weights are to be stored.
        on_bytes: Told how far it is.
        is_cancelled: Asked after each step.

    Raises:
        UserProblem: The disk has too little room.
        Cancelled: `is_cancelled` said so.
        OSError: It cannot be written.
    """
    _Merging(base, weights, shape, type_).write(path, on_bytes, is_cancelled)


class _Merging:
    """Knows both files."""

    def __init__(
        self, base: Path, weights: AdapterWeights, shape: NetworkShape, type_: MergedType
    ) -> None:
        self._weights = weights
        self._shape = shape
        self._type = type_
        self._base = GgufWeights(base, torch.device("cpu"))
        self._taught = {f"{one}.weight": one for one in weights.projections}
        self._sources = list(sources(base))
        self._is_tied = "output.weight" not in self._base
        self._tensors = [self._new(one.tensor) for one in self._sources]
        head = self._base.head
        self._alignment = head.number("general.alignment") or 32
        self._entries = list(self._changed(raw_entries(base, head)).values())

    def write(self, path: Path, on_bytes: OnBytes, is_cancelled: Callable[[], bool]) -> None:
        total = file_bytes(self._entries, self._tensors, self._alignment)
        _check_room(path.parent, total)
        with path.open("wb") as stream:
            write_head(stream, self._entries, self._tensors, self._alignment)
            for source, new in zip(self._sources, self._tensors, strict=True):
                write_weights(
                    stream, new, _asking(self._parts(source, new), is_cancelled), self._alignment
                )
                on_bytes(min(stream.tell(), total), total)
            stream.flush()
            os.fsync(stream.fileno())

    def _changed(self, entries: dict[str, bytes]) -> dict[str, bytes]:
        kept = {key: value for key, value in entries.items() if not key.startswith(_LEFT_OUT)}
        if self._type.file_type is not None:
            kept[_FILE_TYPE] = entry(_FILE_TYPE, count_value(self._type.file_type))
        if any(one.type.block > 1 for one in self._tensors):
            kept.setdefault(_PACKING, entry(_PACKING, count_value(_PACKING_VERSION)))
        return kept

    def _new(self, tensor: GgufTensor) -> NewTensor:
        found = _BLOCK_NAME.match(tensor.name)
        output = "token_embd.weight" if self._is_tied else "output.weight"
        stored = StoredTensor(
            tensor.name,
            tensor.type,
            tensor.dimensions[0],
            len(tensor.dimensions) == 2 and tensor.name.endswith(".weight"),
            int(found[1]) if found else 0,
            self._shape.layers,
            tensor.name == output,
        )
        type_ = type_for(stored, self._type, is_taught=tensor.name in self._taught)
        return NewTensor(tensor.name, tensor.dimensions, type_, type_.bytes_of(tensor.weights))

    # Weights -------------------------------------------------------------------------------

    def _parts(self, source: Source, new: NewTensor) -> Iterator[bytes]:
        """Yield the bytes of a tensor."""
        name = source.tensor.name
        if name not in self._taught and new.type is source.tensor.type:
            yield from _copied(source)
            return
        rows = self._merged(self._taught[name]) if name in self._taught else self._plain(name)
        step = max(_STEP // (4 * rows.shape[1]), 1)
        for part in rows.split(step):
            yield packed(part, new.type)

    def _plain(self, name: str) -> Tensor:
        return self._base.matrix(name).dense(torch.float32)

    def _merged(self, projection: str) -> Tensor:
        """Return a taught matrix in the order of the file, [rows, columns]."""
        order = row_order(projection.rpartition(".")[2], self._shape)
        rows = self._base.matrix(f"{projection}.weight", order).dense(torch.float32)
        rows = merged_rows(rows, self._weights, projection)
        return in_file_order(rows, projection, self._shape)


def sources(base: Path) -> Iterator[Source]:
    """Yield where the tensors of a model lie, whole or split."""
    heads = read_all_parts(base)
    paths = part_paths(base, len(heads)) if len(heads) > 1 else (base,)
    for path, head in zip(paths, heads, strict=True):
        for tensor in head.tensors:
            yield Source(path, head.data_start + tensor.offset, tensor)


def _copied(source: Source) -> Iterator[bytes]:
    left = source.tensor.bytes
    with source.path.open("rb") as stream:
        stream.seek(source.start)
        while left:
            content = stream.read(min(left, _STEP))
            if not content:
                raise UserProblem(
                    f"{source.path.name} changed while it was read.", "Fetch the file again."
                )
            left -= len(content)
            yield content


def _asking(parts: Iterator[bytes], is_cancelled: Callable[[], bool]) -> Iterator[bytes]:
    for part in parts:
        if is_cancelled():
            raise Cancelled
        yield part


def _check_room(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if needed + _KEPT_FREE > free:
        raise UserProblem(
            f"There is too little room on the disk: the model takes {needed / 1e9:.1f} GB, and "
            f"{free / 1e9:.1f} GB are free.",
            "Free some space, or choose a smaller type of weights.",
        )
