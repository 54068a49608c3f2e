"""Projections on quantised weights, with what is taught added to them (LoRA, Hu et al., 2021).

Projections of the same input are computed as one product. The weights are made dense for the
product and forgotten again, in the forward and in the backward pass: nothing of the base is kept
but its quantised form.

Covered: LoRA, rsLoRA (Kalajdzievski, 2023: another scale), DoRA (Liu et al., 2024: the lengths of
the rows are trained too; as in the paper, no gradient flows through the length it divides by).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from engine.training.dequantise import QuantisedMatrix
from engine.training.network.applying import applied
from engine.training.records import LoraSettings, LoraVariant


@dataclass(slots=True)
class LoraPair:
    """What is taught to one projection; float32 whatever is computed in.

    Attributes:
        down: [rank, columns]
        up: [rows, rank]
        magnitude: The length of each row, [rows]; None but for DoRA.
    """

    down: Tensor
    up: Tensor
    magnitude: Tensor | None = None

    def tensors(self) -> dict[str, Tensor]:
        """Return what is trained, by the names that files use."""
        found = {"lora_a": self.down, "lora_b": self.up}
        return found if self.magnitude is None else {**found, "magnitude": self.magnitude}


@dataclass(slots=True)
class Projection:
    """One projection of a block.

    Attributes:
        name: As in "blk.0.attn_q".
        weight: [rows, columns]
        bias: Added to the result; None for none.
        pair: What is taught to it; None leaves it as it is.
    """

    name: str
    weight: QuantisedMatrix
    bias: Tensor | None = None
    pair: LoraPair | None = None


def new_pair(weight: QuantisedMatrix, settings: LoraSettings, random: torch.Generator) -> LoraPair:
    """Return a pair that changes nothing yet: `up` is zero, `down` random as peft draws it."""
    rows, columns = weight.shape
    bound = 1 / math.sqrt(columns)
    down = torch.empty(settings.rank, columns).uniform_(-bound, bound, generator=random)
    magnitude = None
    if settings.variant is LoraVariant.DORA:
        magnitude = weight.dense(torch.float32).norm(dim=1)
    return LoraPair(down, torch.zeros(rows, settings.rank), magnitude)


class ProjectionGroup:
    """Projections of one input.

    Args:
        members: In the order of the results.
        settings: How what is taught is added.
    """

    def __init__(self, members: Sequence[Projection], settings: LoraSettings) -> None:
        self.members = tuple(members)
        self._settings = settings
        self._sizes = [one.weight.shape[0] for one in self.members]

    def project(self, rows: Tensor, *, is_training: bool = False) -> tuple[Tensor, ...]:
        """Return the result of each member for [tokens, columns]."""
        seen = rows
        if is_training and self._settings.dropout:
            seen = torch.nn.functional.dropout(rows, self._settings.dropout)
        pairs = [one.pair for one in self.members]
        flat = [tensor for pair in pairs if pair for tensor in (pair.down, pair.up)]
        is_taught = tuple(pair is not None for pair in pairs)
        weights = tuple(one.weight for one in self.members)
        joined = applied(_Projected, rows, seen, weights, is_taught, self._settings.scale, *flat)
        parts = joined.split(self._sizes, dim=1)
        return tuple(
            self._finished(one, part) for one, part in zip(self.members, parts, strict=True)
        )

    def _finished(self, member: Projection, part: Tensor) -> Tensor:
        if member.pair is not None and member.pair.magnitude is not None:
            lengths = _lengths(member.weight, member.pair, self._settings.scale)
            part = part * (member.pair.magnitude / lengths).to(part.dtype)
        return part if member.bias is None else part + member.bias.to(part.dtype)


class _Projected(torch.autograd.Function):
    """rows @ W' + scale * seen @ A' @ B' of several W, A, B at once."""

    @staticmethod
    def forward(
        ctx: Any,  # noqa: ANN401
        rows: Tensor,
        seen: Tensor,
        weights: tuple[QuantisedMatrix, ...],
        is_taught: tuple[bool, ...],
        scale: float,
        *pairs: Tensor,
    ) -> Tensor:
        """Return the results side by side."""
        result = torch.mm(rows, _dense(weights, rows.dtype).t())
        downs = [down.to(rows.dtype) for down in pairs[::2]]
        ups = [up.to(rows.dtype) for up in pairs[1::2]]
        narrow = None
        if downs:
            narrow = torch.mm(seen, torch.cat(downs).t())
            for columns, part, up in _matched(result, narrow, weights, is_taught, ups):
                columns.addmm_(part, up.t(), alpha=scale)
        ctx.save_for_backward(seen, narrow, *downs, *ups)
        ctx.about = (weights, is_taught, scale, seen is not rows)
        return result

    @staticmethod
    def backward(ctx: Any, *gradients: Any) -> Any:  # noqa: ANN401
        """Return the gradients of rows, seen and the pairs."""
        seen, narrow, *kept = ctx.saved_tensors
        weights, is_taught, scale, has_dropout = ctx.about
        gradient = gradients[0]
        downs, ups = kept[: len(kept) // 2], kept[len(kept) // 2 :]
        of_pairs: list[Tensor] = []
        of_narrow = None
        if downs:
            of_narrow = torch.empty_like(narrow)
            matched = _matched(gradient, narrow, weights, is_taught, ups)
            of_parts = of_narrow.split([one.shape[0] for one in downs], dim=1)
            of_ups = []
            for (columns, part, up), of_part in zip(matched, of_parts, strict=True):
                torch.mul(torch.mm(columns, up), scale, out=of_part)
                of_ups.append(torch.mm(columns.t(), part).mul_(scale).float())
            of_downs = torch.mm(of_narrow.t(), seen).float().split([one.shape[0] for one in downs])
            of_pairs = [one for pair in zip(of_downs, of_ups, strict=True) for one in pair]
        of_rows = of_seen = None
        if ctx.needs_input_grad[0]:
            of_rows = torch.mm(gradient, _dense(weights, gradient.dtype))
        if of_narrow is not None and (ctx.needs_input_grad[0] or ctx.needs_input_grad[1]):
            if has_dropout:
                of_seen = torch.mm(of_narrow, torch.cat(downs))
            elif of_rows is not None:
                of_rows.addmm_(of_narrow, torch.cat(downs))
        return of_rows, of_seen, None, None, None, *of_pairs


def _matched(
    side_by_side: Tensor,
    narrow: Tensor,
    weights: tuple[QuantisedMatrix, ...],
    is_taught: tuple[bool, ...],
    ups: Sequence[Tensor],
) -> list[tuple[Tensor, Tensor, Tensor]]:
    """Return, for each taught member, its columns, its part of the narrow product and its up."""
    columns = side_by_side.split([one.shape[0] for one in weights], dim=1)
    taught = [part for part, is_one in zip(columns, is_taught, strict=True) if is_one]
    parts = narrow.split([up.shape[1] for up in ups], dim=1)
    return list(zip(taught, parts, ups, strict=True))


def _dense(weights: tuple[QuantisedMatrix, ...], dtype: torch.dtype) -> Tensor:
    """Return the weights one above the other."""
    if len(weights) == 1:
        return weights[0].dense(dtype)
    heights = [one.shape[0] for one in weights]
    whole = torch.empty(sum(heights), weights[0].shape[1], dtype=dtype, device=weights[0].device)
    for part, one in zip(whole.split(heights), weights, strict=True):
        one.dense(dtype, out=part)
    return whole


def _lengths(weight: QuantisedMatrix, pair: LoraPair, scale: float) -> Tensor:
    """Return the lengths of the rows of W + scale * B @ A, without a gradient."""
    with torch.no_grad():
        changed = weight.dense(torch.float32).addmm_(pair.up, pair.down, alpha=scale)
        lengths: Tensor = changed.norm(dim=1)
        return lengths
