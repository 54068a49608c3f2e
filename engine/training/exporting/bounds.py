"""How far an export may be from the trained model.

llama.cpp rounds what it computes with to 8 bits where weights are quantised, and keeps keys and
values in 16 bits. So no bound is a number of its own: the same prompts are first read by the plain
model in both programs, and what they differ there is what rounding does to this model. An adapter
may differ by up to three times that; on the tiny models of the tests and on the starter model it
was 0.7 to 1.4 times (docs/quality.md). Files with weights of fewer bits may differ by more.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from engine.training.exporting.agreement import Agreement

_TIMES: Final = 3.0
LARGEST_ROUNDING: Final = 0.05
"""Divergence of the plain model between both programs, above which they do not compute the same
network, and nothing can be proved."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What is allowed beyond three times the plain model's rounding.

    Attributes:
        divergence: Of the mean divergence, in nats.
        difference: Of the largest difference of a probability.
        loss: Of the loss, as a share of the trained model's.
        same: Least share of clear places where the likeliest token is the same.
        held: Least and largest share of a taught change that a matrix may hold.
    """

    divergence: float = 2e-5
    difference: float = 0.02
    loss: float = 0.01
    same: float = 0.98
    held: tuple[float, float] = (0.99, 1.01)

    def most_divergence(self, rounding: float) -> float:
        """Return what the mean divergence may be."""
        return _TIMES * rounding + self.divergence

    def most_difference(self, rounding: float) -> float:
        """Return what the largest difference of a probability may be."""
        return _TIMES * rounding + self.difference

    def most_loss(self, trained: float, rounding: Agreement) -> float:
        """Return what the loss may be."""
        return trained * (1 + self.loss) + self.loss_noise(rounding)

    def loss_noise(self, rounding: Agreement) -> float:
        """Return by how much rounding may move a mean loss; more where it is of a few places."""
        seen = abs(rounding.other_loss - rounding.loss)
        spread = math.sqrt(2 * self._expected(rounding.divergence) / rounding.places)
        return max(_TIMES * seen, 4 * spread) + 0.002

    def clear_margin(self, rounding: float) -> float:
        """Return by how much a token must lead, so that rounding does not decide.

        A divergence d is about that of logarithms with a spread of sqrt(2 d); six times that.
        """
        return 6 * math.sqrt(2 * self._expected(rounding)) + 0.02

    def _expected(self, rounding: float) -> float:
        """Return the divergence that rounding has, by what was seen and by what is allowed."""
        return rounding + self.divergence / _TIMES


EXACT: Final = Bounds()
"""Of files that hold what was taught exactly, where nothing is computed in few bits."""

ROUNDED: Final = Bounds(divergence=2e-3, difference=0.1, loss=0.02)
"""Of the same where llama.cpp computes in 8 bits. What that does at a few places tells little, so
that this much is allowed in any case."""

_MERGED: Final = {
    16: Bounds(divergence=1e-3, difference=0.05, loss=0.01, same=0.98, held=(0.9, 1.1)),
    8: Bounds(divergence=1e-2, difference=0.15, loss=0.02, same=0.95, held=(0.8, 1.2)),
    6: Bounds(divergence=3e-2, difference=0.3, loss=0.03, same=0.9, held=(0.7, 1.3)),
    5: Bounds(divergence=2e-1, difference=0.6, loss=0.05, same=0.8, held=(0.5, 1.5)),
    4: Bounds(divergence=4e-1, difference=0.8, loss=0.1, same=0.7, held=(0.3, 1.7)),
}


def merged_bounds(bits: float) -> Bounds:
    """Return the bounds of a merged model by the bits of a taught weight."""
    return next(bounds for least, bounds in sorted(_MERGED.items(), reverse=True) if bits >= least)
