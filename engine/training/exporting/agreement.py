"""How far two replays of the same prompts agree."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True, slots=True)
class Agreement:
    """What was found at all places together.

    Attributes:
        divergence: Mean Kullback-Leibler divergence from the first to the second, in nats.
        largest_divergence: The largest one of a place.
        difference: The largest difference of one token's probability.
        loss: Mean loss of the right tokens, of the first.
        other_loss: Of the second.
        compared: Places where the first prefers one token clearly.
        same: Of these, where the second prefers the same one.
        places: All of them.
    """

    divergence: float
    largest_divergence: float
    difference: float
    loss: float
    other_loss: float
    compared: int
    same: int
    places: int


def compare(pairs: Iterable[tuple[Tensor, Tensor, Tensor]], clear_margin: float) -> Agreement:
    """Compare scores.

    Args:
        pairs: For each prompt the scores of one replay and of the other, [places, vocabulary], and
            the right tokens, [places].
        clear_margin: By how much the logarithm of the likeliest token's probability must be above
            the next one's; what is closer is a tie that rounding decides.
    """
    rows = torch.cat([_facts(*pair, clear_margin) for pair in pairs])
    means, largest, sums = rows.mean(0).tolist(), rows.amax(0).tolist(), rows.sum(0).tolist()
    return Agreement(
        divergence=means[0],
        largest_divergence=largest[0],
        difference=largest[1],
        loss=means[2],
        other_loss=means[3],
        compared=round(sums[4]),
        same=round(sums[5]),
        places=len(rows),
    )


def _facts(first: Tensor, second: Tensor, right: Tensor, clear_margin: float) -> Tensor:
    """Return divergence, difference, both losses, whether compared, whether same: [places, 6]."""
    one, other = (scores.double().log_softmax(1) for scores in (first, second))
    probabilities = one.exp()
    best = one.topk(2, dim=1)
    is_clear = best.values[:, 0] - best.values[:, 1] > clear_margin
    is_same = best.indices[:, 0] == other.argmax(1)
    losses = (-table.gather(1, right.unsqueeze(1)).squeeze(1) for table in (one, other))
    columns = (
        (probabilities * (one - other)).sum(1),
        (probabilities - other.exp()).abs().amax(1),
        *losses,
        is_clear.double(),
        (is_clear & is_same).double(),
    )
    return torch.stack(columns, dim=1)
