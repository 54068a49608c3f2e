"""Checks that an adapter in a GGUF file belongs to a model, before llama.cpp is given it.

llama.cpp refuses some adapters with words and ends the whole process over others; each check here
stands for one that did so, or was refused or silently passed over, with llama-cpp-python 0.3.36
(tests/engine/models/test_adapter_soundness.py holds the files).
Covered: what the file says of itself; pairs, ranks and shapes against the model's own tensors;
types of weights. Not covered: the weights' values.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from engine.errors import UserProblem
from engine.models.gguf_head import GgufHead, GgufTensor

_FIRST, _SECOND = ".lora_a", ".lora_b"
_ALPHA: Final = "adapter.lora.alpha"
_FLOAT32: Final = 6
"""`GGUF_TYPE_FLOAT32`; llama.cpp asserts it."""

_TYPES: Final = frozenset({"F32", "F16", "BF16", "Q8_0"})
_EMBEDDING: Final = "token_embd.weight"
_OUTPUT: Final = "output.weight"
_MOST_DIMENSIONS: Final = 4

_OTHER_MODEL: Final = "Choose the model that it was taught with, or teach this one."
_OTHER_FILE: Final = "Choose another adapter, or none."


def check_adapter(name: str, adapter: GgufHead, model_name: str, model: Sequence[GgufHead]) -> None:
    """Pass an adapter that llama.cpp can use with a model.

    Args:
        name: What a person calls the adapter.
        adapter: The head of its file.
        model_name: What a person calls the model.
        model: The heads of all files of the model.

    Raises:
        UserProblem: It belongs to another model, or is no adapter.
    """
    if found := _in_itself(adapter):
        raise UserProblem(
            f"What “{name}” was taught cannot be used with {model_name}: its file is not a whole "
            "adapter.",
            _OTHER_FILE,
            found,
        )
    tensors = {one.name: one for head in model for one in head.tensors}
    found = _against_architecture(adapter, model[0]) or next(_against(adapter, tensors), "")
    if found:
        raise UserProblem(
            f"What “{name}” was taught does not fit {model_name}.", _OTHER_MODEL, found
        )


# The adapter alone -----------------------------------------------------------------------------


def _in_itself(adapter: GgufHead) -> str:
    for key, wanted in (("general.type", "adapter"), ("adapter.type", "lora")):
        if adapter.text(key) != wanted:
            return f"{key} of {str(adapter.metadata.get(key))[:40]!r}"
    if (adapter.number("split.count") or 1) > 1:
        return "one of several parts"
    alpha = adapter.metadata.get(_ALPHA)
    is_number = isinstance(alpha, float) and math.isfinite(alpha)
    if not is_number or adapter.types[_ALPHA] != _FLOAT32:
        return f"{_ALPHA} of {str(alpha)[:40]!r}"
    return next(_in_tensors(adapter.tensors), "") if adapter.tensors else "no weights"


def _in_tensors(tensors: Sequence[GgufTensor]) -> Iterator[str]:
    names = {one.name for one in tensors}
    for one in tensors:
        if not one.name.endswith((_FIRST, _SECOND)):
            yield f"{one.name!r} beside the pairs"
        elif _other(one.name) not in names:
            yield f"{one.name!r} without {_other(one.name)!r}"
        elif one.type.name not in _TYPES:
            yield f"{one.name!r} of type {one.type.name}"


def _other(name: str) -> str:
    """Return the name of the other half of a pair."""
    base = name.removesuffix(_FIRST)
    return base + _SECOND if base != name else name.removesuffix(_SECOND) + _FIRST


# The adapter and the model ---------------------------------------------------------------------


def _against_architecture(adapter: GgufHead, model: GgufHead) -> str:
    key = "general.architecture"
    theirs, ours = adapter.text(key), model.text(key)
    return "" if theirs == ours else f"{key} {theirs[:40]!r}, the model's {ours[:40]!r}"


def _against(adapter: GgufHead, model: Mapping[str, GgufTensor]) -> Iterator[str]:
    halves = {one.name: one for one in adapter.tensors}
    for name in (one.removesuffix(_FIRST) for one in halves if one.endswith(_FIRST)):
        weights = model.get(name)
        if weights is None:
            yield f"{name!r} is not in the model"
        elif name == _EMBEDDING and _OUTPUT not in model:
            # The same weights are read from the other side there, where the pair does not fit.
            yield f"{name!r} is the model's output, too"
        elif not _is_in_shape(weights, halves[name + _FIRST], halves[name + _SECOND]):
            shapes = ((name + _FIRST), (name + _SECOND))
            given = ", ".join(str(halves[one].dimensions) for one in shapes)
            yield f"{name!r} of {weights.dimensions}, taught as {given}"


def _is_in_shape(weights: GgufTensor, first: GgufTensor, second: GgufTensor) -> bool:
    """Whether a pair can be added to a matrix, or to each of a stack of matrices."""
    if len(weights.dimensions) < 2:
        return False
    inputs, outputs, *stack = _padded(weights)
    if weights.name == _EMBEDDING:
        # A table: its rows are looked up in the first half, which lies the other way round.
        rank = first.dimensions[0]
        wanted = ([rank, outputs, *stack], [rank, inputs, *stack])
    else:
        rank = _padded(first)[1]
        wanted = ([inputs, rank, *stack], [rank, outputs, *stack])
    return (_padded(first), _padded(second)) == wanted


def _padded(tensor: GgufTensor) -> list[int]:
    missing = _MOST_DIMENSIONS - len(tensor.dimensions)
    return [*tensor.dimensions, *[1] * missing]
