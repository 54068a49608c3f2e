"""How far two replays of the same prompts agree."""

from __future__ import annotations

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


class Comparison:
    """Adds up how far scores agree.

    Args:
        clear_margin: By how much the logarithm of the likeliest token's probability must be above
            the next one's; what is closer is a tie that rounding decides.
    """

    def __init__(self, clear_margin: float) -> None:
        self._margin = clear_margin
        self._rows: list[Tensor] = []

    def add(self, first: Tensor, second: Tensor, right: Tensor) -> None:
        """Compare the scores of one prompt.

        Args:
            first: Scores of one replay, [places, vocabulary].
            second: Of the other.
            right: The right tokens, [places].
        """
        self._rows.append(_facts(first, second, right, self._margin))

    def result(self) -> Agreement:
        """Return how far they agree at all places."""
        rows = torch.cat(self._rows)
        means, largest, sums = rows.mean(0).tolist(), rows.amax(0).tolist(), rows.sum(0).tolist()
        return Agreement(
            divergence=max(means[0], 0.0),
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
