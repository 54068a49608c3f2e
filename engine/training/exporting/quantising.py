"""Numbers made into packed weights by llama.cpp's own code, some rows at a time.

Covered: all types that llama.cpp writes without statistics of its own (K-quants too), and the
mixtures that it makes of them. Not covered: types below two bits, importance matrices.
Source: `ggml_quantize_chunk` in ggml.h; llama-quant.cpp for the mixtures (a test compares them).
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, Final

import torch
from torch import Tensor

from engine.generation.llama_cpp.library import library
from engine.models.weight_types import FILE_TYPES, WEIGHT_TYPES, WeightType

_CODES: Final = {one.name: code for code, one in WEIGHT_TYPES.items()}
_TYPES: Final = {one.name: one for one in WEIGHT_TYPES.values()}
_PLAIN: Final = {"F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16}
_ROUNDER: Final = {"Q4_K": "Q5_0", "Q5_K": "Q5_1", "Q6_K": "Q8_0", "Q8_0": "F16"}
"""What llama.cpp takes where a row has no whole number of blocks."""

_SENSITIVE: Final = ("attn_v", "attn_qkv", "ffn_down")
_LEAST_COLUMNS: Final = 32


class MergedType(StrEnum):
    """How the weights of a merged model are stored."""

    SAME = "same"
    """Each as in the model that was taught."""

    F16 = "f16"
    BF16 = "bf16"
    Q8_0 = "q8_0"
    Q6_K = "q6_k"
    Q5_K_M = "q5_k_m"
    Q4_K_M = "q4_k_m"

    @property
    def file_type(self) -> int | None:
        """What `general.file_type` says of it; None for the model's own."""
        return next((code for code, one in FILE_TYPES.items() if one.lower() == self.value), None)


@dataclass(frozen=True, slots=True)
class StoredTensor:
    """A tensor of a model, as far as its type depends on it.

    Attributes:
        name: As in "blk.0.attn_v.weight".
        type: How the model stores it.
        columns: Weights of a row.
        is_matrix: Whether it has rows.
        layer: Its block; 0 where it belongs to none.
        layers: How many blocks there are.
        is_output: Whether scores are computed from it.
    """

    name: str
    type: WeightType
    columns: int
    is_matrix: bool
    layer: int
    layers: int
    is_output: bool


def type_for(tensor: StoredTensor, wanted: MergedType, *, is_taught: bool) -> WeightType:
    """Return how a tensor is to be stored in a merged model.

    What was not taught stays as it is, so that nothing of it is lost, but where it takes more room
    than it would need.
    """
    if wanted is MergedType.SAME or not tensor.is_matrix or tensor.columns < _LEAST_COLUMNS:
        return tensor.type
    type_ = _that_divides(tensor.columns, _mixed(tensor, wanted))
    is_larger = tensor.type.bytes_of(type_.block) > type_.block_bytes
    if is_taught or (tensor.type.name in _PLAIN and tensor.type.block == 1 and is_larger):
        return type_
    return tensor.type


def _mixed(tensor: StoredTensor, wanted: MergedType) -> str:
    if wanted not in (MergedType.Q4_K_M, MergedType.Q5_K_M):
        return wanted.value.upper()
    if tensor.is_output:
        return "Q6_K"
    usual = "Q4_K" if wanted is MergedType.Q4_K_M else "Q5_K"
    kind = tensor.name.removesuffix(".weight").rpartition(".")[2]
    gets_more = kind in _SENSITIVE and _gets_more_bits(tensor.layer, tensor.layers)
    return "Q6_K" if gets_more else usual


def _gets_more_bits(layer: int, layers: int) -> bool:
    eighth = layers // 8
    return layer < eighth or layer >= 7 * layers // 8 or (layer - eighth) % 3 == 2


def _that_divides(columns: int, name: str) -> WeightType:
    while columns % _TYPES[name].block:
        name = _ROUNDER[name]
    return _TYPES[name]


def packed(rows: Tensor, type_: WeightType) -> bytes:
    """Return rows of numbers as a file stores them.

    Args:
        rows: [rows, columns], float32.
        type_: How; a row is a whole number of its blocks.
    """
    if type_.name in _PLAIN:
        return rows.to(_PLAIN[type_.name]).contiguous().view(torch.uint8).numpy().tobytes()
    rows = rows.float().contiguous()
    count, columns = rows.shape
    out = ctypes.create_string_buffer(type_.bytes_of(count * columns))
    source = ctypes.c_void_p(rows.data_ptr())
    _quantise()(_CODES[type_.name], source, out, 0, count, columns, None)
    return out.raw


@cache
def _quantise() -> Any:  # noqa: ANN401 - ctypes has no type for it
    import llama_cpp._ctypes_extensions as extensions
    import llama_cpp._ggml as ggml

    library()
    name = "ggml_quantize_chunk"
    found = getattr(ggml.libggml, name, None)
    if found is None:  # Windows looks for a name in the very file alone
        base = extensions.load_shared_library("ggml-base", ggml.libggml_base_path)
        found = getattr(base, name)
    pointer, long = ctypes.c_void_p, ctypes.c_int64
    found.argtypes = [ctypes.c_int, pointer, pointer, long, long, long, pointer]
    found.restype = ctypes.c_size_t
    return found
