"""Puts sequences one behind the other, so that no computation is spent on padding.

What all sequences of a pack begin with (the instructions, as a rule) stands there once: nothing
before the first taught token depends on what comes later, so that the gradients are the same.
The last token of a sequence is only ever predicted, and is not computed with either.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

import torch
from torch import Tensor

from engine.training.network.attention import AttentionPlan, plan_attention
from engine.training.sequences import TokenSequence

_WORTH_SHARING: Final = 4
"""Tokens of a common beginning below which it is not shared."""


@dataclass(frozen=True, slots=True)
class Pack:
    """Sequences that are computed together.

    Attributes:
        tokens: Of all rows, [rows].
        positions: Of the rows in their sequences, [rows].
        attention: Which row sees which.
        predicting: The rows from which a taught token is predicted, [targets].
        targets: The taught tokens, [targets].
        owners: The sequence that each target belongs to, [targets].
        counted_tokens: What the sequences hold together, each with its own beginning.
    """

    tokens: Tensor
    positions: Tensor
    attention: AttentionPlan
    predicting: Tensor
    targets: Tensor
    owners: Tensor
    counted_tokens: int


def pack(
    sequences: Sequence[TokenSequence], window: int, dtype: torch.dtype, device: torch.device
) -> Pack:
    """Put sequences together.

    Args:
        sequences: At least one; of about one length, so that attention has little padding.
        window: Of layers with a sliding window; 0 for none.
        dtype: What is computed in.
        device: Where.
    """
    prefix = _shared_beginning(sequences)
    tokens, positions = list(sequences[0].tokens[:prefix]), list(range(prefix))
    predicting: list[int] = []
    targets: list[int] = []
    owners: list[int] = []
    lengths: list[int] = []
    for owner, one in enumerate(sequences):
        first = len(tokens) - prefix
        for place in one.taught:
            row = place - 1
            predicting.append(row if row < prefix else first + row)
            targets.append(one.tokens[place])
            owners.append(owner)
        tokens += one.tokens[prefix:-1]
        lengths.append(len(one.tokens) - 1 - prefix)
        positions += range(prefix, len(one.tokens) - 1)

    def tensor(numbers: list[int]) -> Tensor:
        return torch.tensor(numbers, dtype=torch.long, device=device)

    return Pack(
        tensor(tokens),
        tensor(positions),
        plan_attention(lengths, prefix, window, dtype, device),
        tensor(predicting),
        tensor(targets),
        tensor(owners),
        sum(len(one.tokens) for one in sequences),
    )


def _shared_beginning(sequences: Sequence[TokenSequence]) -> int:
    """Return how many tokens all sequences begin with, none of them taught; 0 where too few."""
    if len(sequences) == 1:
        return 0
    most = min(min(one.taught, default=len(one.tokens)) for one in sequences)
    most = min(most, *(len(one.tokens) - 1 for one in sequences))
    beginnings = zip(*(one.tokens[:most] for one in sequences), strict=True)
    shared = sum(1 for _ in takewhile(lambda column: len(set(column)) == 1, beginnings))
    return shared if shared >= _WORTH_SHARING else 0
