"""Attention over packed sequences: each sees itself and the beginning that all share, nothing else.

Sequences of about one length are put side by side and padded at their ends, so that no row of one
is ever compared with a row of another. For the short sequences of teaching, plain products are
several times faster on a processor than the fused kernel (docs/performance.md); long ones take
the fused kernel, which keeps no scores.

Shapes: rows are the tokens of a pack; B sequences of a group, L rows each, P rows of shared
beginning, H heads for queries, K heads for keys and values, G = H / K, D numbers a head.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import torch
from torch import Tensor

from engine.training.network.applying import applied

_LONGEST_PLAIN: Final = 384
"""Keys up to which scores are kept instead of being computed anew in the backward pass."""

_NEVER: Final = -1e30


@dataclass(frozen=True, slots=True)
class AttentionGroup:
    """Sequences that are computed side by side.

    Attributes:
        rows: Which row of the pack stands where, [B, L]; the padding repeats any row.
        mask: Added to the scores, [L, P + L]: 0 where a row may look, else very small.
        local_mask: The same for layers with a sliding window.
        prefix: How many rows of shared beginning stand before each sequence.
    """

    rows: Tensor
    mask: Tensor
    local_mask: Tensor
    prefix: int


@dataclass(frozen=True, slots=True)
class AttentionPlan:
    """How a pack's rows are spread over groups.

    Attributes:
        groups: All of them; together they hold each row once, besides padding.
        place: Where each row of the pack stands among the groups' rows one after another.
    """

    groups: tuple[AttentionGroup, ...]
    place: Tensor


@dataclass(frozen=True, slots=True)
class Heads:
    """How numbers of a row are divided."""

    queries: int
    key_values: int
    width: int
    scale: float


def plan_attention(
    lengths: list[int], prefix: int, window: int, dtype: torch.dtype, device: torch.device
) -> AttentionPlan:
    """Spread sequences over groups of about one length.

    Args:
        lengths: Rows of each sequence, without the shared beginning, in the order of the pack.
        prefix: Rows of the shared beginning, which stand first in the pack.
        window: Of layers with a sliding window; 0 for none.
        dtype: Of the masks.
        device: Where they are.
    """
    starts, at = [], prefix
    for length in lengths:
        starts.append(at)
        at += length
    spans = [(length, start) for length, start in zip(lengths, starts, strict=True) if length]
    grouped = [(0, [(prefix, 0)])] if prefix else []
    grouped += [(prefix, group) for group in _by_length(sorted(spans, reverse=True))]
    place = torch.zeros(at, dtype=torch.long)
    groups, filled = [], 0
    for before, members in grouped:
        longest = members[0][0]
        rows = torch.zeros(len(members), longest, dtype=torch.long)
        for number, (length, start) in enumerate(members):
            rows[number, :length] = torch.arange(start, start + length)
            first = filled + number * longest
            place[start : start + length] = torch.arange(first, first + length)
        filled += rows.numel()
        mask, local = (_mask(longest, before, size).to(device, dtype) for size in (0, window))
        groups.append(AttentionGroup(rows.flatten().to(device), mask, local, before))
    return AttentionPlan(tuple(groups), place.to(device))


def attend(
    query: Tensor, key: Tensor, value: Tensor, plan: AttentionPlan, heads: Heads, *, local: bool
) -> Tensor:
    """Return what each row takes from the rows it sees, [rows, H * D].

    Args:
        query: [rows, H, D]
        key: [rows, K, D]
        value: [rows, K, D]
        plan: Of the pack.
        heads: How many there are.
        local: Whether the layer has a sliding window.
    """
    parts = [_attend_group(query, key, value, group, heads, local=local) for group in plan.groups]
    joined = parts[0] if len(parts) == 1 else torch.cat(parts)
    return applied(_Reordered, joined, plan.place)


def _attend_group(
    query: Tensor, key: Tensor, value: Tensor, group: AttentionGroup, heads: Heads, *, local: bool
) -> Tensor:
    mask = group.local_mask if local else group.mask
    length, keys = mask.shape
    count = group.rows.numel() // length
    batch, shared = count * heads.key_values, heads.queries // heads.key_values

    def laid_out(rows: Tensor, per_row: int) -> Tensor:
        """Return [B * K, per_row * L, D], or for one head a row [B * K, L, D]."""
        taken = rows.index_select(0, group.rows)
        parted = taken.view(count, length, heads.key_values, per_row, heads.width)
        return parted.permute(0, 2, 3, 1, 4).reshape(batch, per_row * length, heads.width)

    def with_prefix(rows: Tensor) -> Tensor:
        own = laid_out(rows, 1)
        if not group.prefix:
            return own
        before = rows[: group.prefix].transpose(0, 1)
        return torch.cat([before.repeat(count, 1, 1), own], dim=1)

    asked, known, held = laid_out(query, shared), with_prefix(key), with_prefix(value)
    if keys <= _LONGEST_PLAIN:
        found = applied(_Plain, asked, known, held, mask.repeat(shared, 1), heads.scale)
    else:
        found = _fused(asked, known, held, mask, heads.scale, shared)
    parted = found.view(count, heads.key_values, shared, length, heads.width)
    return parted.permute(0, 3, 1, 2, 4).reshape(count * length, heads.queries * heads.width)


def _fused(
    query: Tensor, key: Tensor, value: Tensor, mask: Tensor, scale: float, shared: int
) -> Tensor:
    """Attend with the library's kernel, which computes scores anew in the backward pass."""
    batch, _, width = query.shape
    length = mask.shape[0]
    asked = query.view(batch, shared, length, width)
    known, held = (one.unsqueeze(1).expand(-1, shared, -1, -1) for one in (key, value))
    found = torch.nn.functional.scaled_dot_product_attention(
        asked, known, held, attn_mask=mask, scale=scale
    )
    return found.reshape(batch, shared * length, width)


class _Plain(torch.autograd.Function):
    """Attention whose probabilities are kept: the fastest way for short sequences."""

    @staticmethod
    def forward(
        ctx: Any,  # noqa: ANN401
        query: Tensor,
        key: Tensor,
        value: Tensor,
        mask: Tensor,
        scale: float,
    ) -> Tensor:
        """Attend: query [N, G * L, D], key and value [N, P + L, D], mask [G * L, P + L]."""
        scores = torch.baddbmm(mask.unsqueeze(0), query, key.transpose(1, 2), alpha=scale)
        probabilities = torch.softmax(scores, dim=-1)
        ctx.save_for_backward(query, key, value, probabilities)
        ctx.scale = scale
        return torch.bmm(probabilities, value)

    @staticmethod
    def backward(ctx: Any, *gradients: Any) -> Any:  # noqa: ANN401
        """Return the gradients of query, key and value."""
        query, key, value, probabilities = ctx.saved_tensors
        (gradient,) = gradients
        of_value = torch.bmm(probabilities.transpose(1, 2), gradient)
        of_probabilities = torch.bmm(gradient, value.transpose(1, 2))
        of_scores = torch.ops.aten._softmax_backward_data(  # noqa: SLF001 - torch has no other name
            of_probabilities, probabilities, -1, probabilities.dtype
        )
        nothing = of_scores.new_zeros(1)
        of_query = torch.baddbmm(nothing, of_scores, key, beta=0, alpha=ctx.scale)
        of_key = torch.baddbmm(nothing, of_scores.transpose(1, 2), query, beta=0, alpha=ctx.scale)
        return of_query, of_key, of_value, None, None


class _Reordered(torch.autograd.Function):
    """Takes rows from where the groups put them; the padding is left behind."""

    @staticmethod
    def forward(ctx: Any, rows: Tensor, place: Tensor) -> Tensor:  # noqa: ANN401
        """Return the rows at these places."""
        ctx.save_for_backward(place)
        ctx.count = rows.shape[0]
        return rows.index_select(0, place)

    @staticmethod
    def backward(ctx: Any, *gradients: Any) -> Any:  # noqa: ANN401
        """Put the gradients back; the padding gets none."""
        (place,) = ctx.saved_tensors
        (gradient,) = gradients
        spread = gradient.new_zeros(ctx.count, gradient.shape[1])
        spread[place] = gradient
        return spread, None


_MOST_PADDING: Final = 0.15


def _by_length(spans: list[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """Divide spans, the longest first, so that little of each group is padding."""
    groups: list[list[tuple[int, int]]] = []
    held = 0
    for span in spans:
        length = span[0]
        longest = groups[-1][0][0] if groups else 0
        rows = longest * (len(groups[-1]) + 1) if groups else 0
        if groups and 1 - (held + length) / rows <= _MOST_PADDING:
            groups[-1].append(span)
            held += length
        else:
            groups.append([span])
            held = length
    return groups


def _mask(length: int, prefix: int, window: int) -> Tensor:
    """Return what is added to scores: a row sees the beginning and what stands before it."""
    here = torch.arange(prefix, prefix + length).unsqueeze(1)
    there = torch.arange(prefix + length).unsqueeze(0)
    is_hidden = there > here
    if window:
        is_hidden |= here - there >= window
    return torch.zeros(length, prefix + length).masked_fill(is_hidden, _NEVER)
