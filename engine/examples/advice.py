"""How well a number of examples can be learnt from and tested on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

FEWEST_EXAMPLES: Final = 10
"""Below this no test says anything."""

_ENOUGH_TO_HOLD_OUT: Final = 150
"""From here on a part that is put aside is large enough to be trusted by itself."""

_MOST_FOLDS: Final = 5


class AdviceKind(StrEnum):
    """How to test what was learnt."""

    HOLD_OUT = "hold_out"
    """Some examples are put aside and never learnt."""

    FOLDS = "folds"
    """Several runs, each of which puts other examples aside."""

    TOO_FEW = "too_few"
    """Not at all: add examples first."""


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do with a set.

    Attributes:
        kind: How to test.
        folds: How many runs; 0 where there is one.
        reasons: Why, one sentence each.
    """

    kind: AdviceKind
    folds: int
    reasons: tuple[str, ...]


def advise(usable: int, groups: int) -> Advice:
    """Return how to test what is learnt from so many examples in so many groups."""
    if usable < FEWEST_EXAMPLES:
        reason = f"Usable examples: {usable}. At least {FEWEST_EXAMPLES} are needed."
        return Advice(AdviceKind.TOO_FEW, 0, (reason,))
    if groups < 2:
        reason = (
            "All examples come from one source, or say nearly the same: a test would say little."
        )
        return Advice(AdviceKind.TOO_FEW, 0, (reason,))
    if usable < _ENOUGH_TO_HOLD_OUT:
        folds = min(_MOST_FOLDS, groups)
        return Advice(
            AdviceKind.FOLDS,
            folds,
            (
                f"With {usable} examples, a part put aside would be too small to be trusted.",
                f"In {folds} runs, each example is put aside once; a last run learns from all.",
            ),
        )
    reason = f"{usable:,} examples are enough to put some aside for the test."
    return Advice(AdviceKind.HOLD_OUT, 0, (reason,))
