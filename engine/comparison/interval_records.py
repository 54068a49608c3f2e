"""An interval, without numpy: the window shows it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Interval:
    """A mean and where it probably lies.

    Attributes:
        mean: Of the values: a share from 0 to 1, or a difference from -1 to 1.
        low: The lower end.
        high: The upper end.
        count: How many values there are.
    """

    mean: float
    low: float
    high: float
    count: int
