"""The order in which a person reads what lies on a slide."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, TypeVar

_SAME_LINE: Final = 0.05
"""Share of the slide's height: things whose upper edges differ by less stand side by side."""

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Corner:
    """The upper left corner of a thing on a slide, in any one unit."""

    left: float
    top: float


def in_reading_order(
    things: Iterable[Thing], corner: Callable[[Thing], Corner], slide_height: float
) -> list[Thing]:
    """Return things from top to bottom, those side by side from left to right.

    Args:
        things: In the order in which they were drawn; kept where two lie at the same place.
        corner: Where a thing lies.
        slide_height: In the unit of the corners.
    """
    lines: list[list[tuple[Corner, Thing]]] = []
    placed = sorted(((corner(thing), thing) for thing in things), key=lambda pair: pair[0].top)
    for at, thing in placed:
        if lines and at.top - lines[-1][0][0].top < slide_height * _SAME_LINE:
            lines[-1].append((at, thing))
        else:
            lines.append([(at, thing)])
    for line in lines:
        line.sort(key=lambda pair: pair[0].left)
    return [thing for line in lines for _, thing in line]
