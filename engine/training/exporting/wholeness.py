"""Whether a file holds what was taught: all of it, in the right place, and no other change.

Numbers alone would not show everything: a small change in one of many layers is less than what
rounding does to a model. So the files are also read again and compared with what they are to hold.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import torch
from torch import Tensor

from engine.models.gguf_head import read_head
from engine.training.dequantise import QuantisedMatrix
from engine.training.exporting.adapter_weights import AdapterWeights
from engine.training.exporting.gguf_adapter import in_file_order
from engine.training.exporting.gguf_entries import raw_entries
from engine.training.exporting.merged import NOT_COPIED, Source, sources
from engine.training.exporting.merging import merged_rows
from engine.training.exporting.quantising import packed
from engine.training.exporting.watching import Watch
from engine.training.network.block import row_order
from engine.training.network.shape import NetworkShape
from engine.training.network.weights import GgufWeights

_STEP: Final = 8 * 1024 * 1024
_ROWS: Final = 256
"""Rows of a taught matrix that are compared, spread over all of it."""

_NO_DIFFERENCE: Final = 1e-6
_SAME_NUMBERS: Final = 0.999
"""Share of numbers; products may differ in their last digit from one run to the next."""


def adapter_problem(wanted: AdapterWeights, found: AdapterWeights) -> str:
    """Say how an adapter that was read back differs from the trained one; empty when it does not.

    Both must be the same product: a scale may have moved, tensors may not.
    """
    names = set(wanted.tensors)
    if lost := sorted(names ^ set(found.tensors)):
        return f"{lost[0]} and {len(lost) - 1} more are in one of both only"
    for name in sorted(names):
        one, other = wanted.tensors[name].float(), found.tensors[name].float()
        if one.shape != other.shape or not torch.equal(one, other):
            return f"{name} holds other numbers"
    if abs(found.settings.scale / wanted.settings.scale - 1) > _NO_DIFFERENCE:
        return f"a scale of {found.settings.scale}, not of {wanted.settings.scale}"
    return ""


@dataclass(frozen=True, slots=True)
class Held:
    """How much of what was taught the matrices of a merged file hold.

    Rounding to few bits can swallow a small change: such a file speaks like the plain model. What
    a matrix differs by from the plain one is compared with what was taught: 1 is all of it, 0 is
    nothing.

    Attributes:
        share: Of all matrices together, each by how much it was taught.
        problem: What else is wrong with the file; empty for nothing.
    """

    share: float
    problem: str = ""


def held_by(
    base: Path, merged: Path, weights: AdapterWeights, shape: NetworkShape, watch: Watch
) -> Held:
    """Read a merged file again and compare it with the plain model and with what was taught.

    Raises:
        Cancelled: It is to stop.
    """
    problem = _difference(base, merged, weights)
    if problem:
        return Held(0.0, problem)
    device = torch.device("cpu")
    plain, other = GgufWeights(base, device), GgufWeights(merged, device)
    places = {one.tensor.name: one for one in sources(merged)}
    sum_found = sum_wanted = 0.0
    for number, name in enumerate(weights.projections):
        watch.step("proving", number, len(weights.projections))
        order = row_order(name.rpartition(".")[2], shape)
        before = plain.matrix(f"{name}.weight", order).dense(torch.float32)
        wanted = merged_rows(before.clone(), weights, name)
        if not _is_rounded(in_file_order(wanted, name, shape), places[f"{name}.weight"]):
            return Held(0.0, f"{name} does not hold what was taught to it")
        after = other.matrix(f"{name}.weight", order)
        found, length = _along(before, wanted, after)
        sum_found, sum_wanted = sum_found + found, sum_wanted + length
    return Held(sum_found / sum_wanted if sum_wanted else 1.0)


def _along(before: Tensor, wanted: Tensor, after: QuantisedMatrix) -> tuple[float, float]:
    """Return how far a matrix moved along what was taught to it, and how far it was to."""
    taught = wanted.sub_(before)
    moved = after.dense(torch.float32).sub_(before)
    return float(moved.mul_(taught).sum()), float(taught.square().sum())


def _is_rounded(wanted: Tensor, place: Source) -> bool:
    """Whether some rows in the file are what rounding makes of the wanted ones."""
    type_, columns = place.tensor.type, place.tensor.dimensions[0]
    shape = (wanted.shape[0], type_.bytes_of(columns))
    mapped = np.memmap(place.path, np.uint8, "r", place.start, shape)
    chosen = torch.linspace(0, wanted.shape[0] - 1, min(_ROWS, wanted.shape[0])).long()
    rounded = np.frombuffer(packed(wanted[chosen], type_), np.uint8).reshape(len(chosen), -1)
    numbers, others = (
        QuantisedMatrix(torch.from_numpy(np.array(rows)), type_, columns).dense(torch.float32)
        for rows in (rounded, mapped[chosen.numpy()])
    )
    nearly = (numbers - others).abs() <= _NO_DIFFERENCE * numbers.abs().amax()
    return float(nearly.float().mean()) >= _SAME_NUMBERS


def _difference(base: Path, merged: Path, weights: AdapterWeights) -> str:
    """Say what else than taught matrices differs between two files; empty for nothing."""
    before, after = (
        {key: one for key, one in raw_entries(path, read_head(path)).items() if _is_copied(key)}
        for path in (base, merged)
    )
    if before != after:
        keys = sorted(key for key in before | after if before.get(key) != after.get(key))
        return f"the entry {keys[0]} differs from the plain model's"
    plain = {one.tensor.name: one for one in sources(base)}
    other = {one.tensor.name: one for one in sources(merged)}
    if {n: one.tensor.dimensions for n, one in plain.items()} != {
        n: one.tensor.dimensions for n, one in other.items()
    }:
        return "it has other tensors than the plain model"
    taught = {f"{one}.weight" for one in weights.projections}
    untaught = (name for name in plain if name not in taught)
    return next(
        (f"{name} differs from the plain model's" for name in untaught
         if plain[name].tensor.type is other[name].tensor.type
         and not _is_same(plain[name], other[name])),
        "",
    )  # fmt: skip


def _is_copied(key: str) -> bool:
    return not key.startswith(NOT_COPIED)


def _is_same(one: Source, other: Source) -> bool:
    left = one.tensor.bytes
    with one.path.open("rb") as first, other.path.open("rb") as second:
        first.seek(one.start)
        second.seek(other.start)
        while left:
            step = min(left, _STEP)
            if first.read(step) != second.read(step):
                return False
            left -= step
    return True
