"""How sure a score or a difference is: bootstrap intervals, and how many questions are needed.

The scores of two ways are compared question by question: what counts is the mean of the paired
differences. The questions are drawn again with replacement, 10,000 times, and the middle 95 % of
the means are the interval (Efron and Tibshirani, An Introduction to the Bootstrap, 1993). Over 10
to 40 questions that alone is too narrow, and it has no width at all where no two answers differ.
Four things mend that; what each of them brings is in docs/quality.md:

- One imagined question is drawn along with the real ones. It lies as far from the mean as the
  farthest real one, on either side with the same chance. Agresti and Min (2005) and Bonett and
  Price (2012) do much the same for right and wrong answers, by adding pairs to the table. It lies
  farther off where the questions have hardly shown how far: on the longer side of skewed scores,
  and where only few of them differ.
- The distance of the ends from the centre is stretched by as much as Student's t is wider than a
  normal distribution (Hesterberg, 2015, The American Statistician 69:371-386).
- Each mean is moved by chance within one step of what such a mean can be, so that the interval does
  not hang on how many right answers make a round share.
- Scores that are all equal have the interval of the rule of three (Hanley and Lippman-Hand, 1983,
  JAMA 249:1743-1745).

Questions about one document are drawn together, since they go right or wrong together.

The same scores and the same seed give the same interval on every machine: what is drawn comes from
the raw numbers of a generator that numpy promises to keep, and is added up in whole numbers. The
order of the questions does not matter, and the interval of the mirrored difference is the mirrored
one.

Not covered: many comparisons at once. Of twenty such intervals one misses.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.special import stdtrit

from engine.comparison.interval_records import Interval

RESAMPLES: Final = 10_000
MOST_NEEDED: Final = 100_000
"""No one asks more questions than that."""

_LEVEL: Final = 0.95
_POWER: Final = 0.8
_SHARES: Final = (0.0, 1.0)
_DIFFERENCES: Final = (-1.0, 1.0)
_FEWEST_GROUPS: Final = 4.0
_SKEW_WEIGHT: Final = 8.0
"""How much farther off the imagined question lies for each unit of skewness, over the number of
questions: the fewer they are, the less of a long side is seen."""

_STEPS: Final = 1_000_000
"""Scores are whole numbers of such a part."""

_DECIMALS: Final = 9
_PIECE: Final = 1 << 15
"""Draws that are made at once: few enough to stay near the processor."""

_HALF: Final = np.uint64(32)
_LOW_HALF: Final = np.uint64(0xFFFFFFFF)
_NORMAL: Final = NormalDist()

Integers = NDArray[np.int64]
Floats = NDArray[np.float64]


def mean_interval(
    values: Sequence[float],
    seed: int,
    level: float = _LEVEL,
    groups: Sequence[str] | None = None,
    *,
    resamples: int = RESAMPLES,
) -> Interval:
    """Return the mean of the scores of one way and where it probably lies.

    Args:
        values: Scores from 0 to 1, one for each question. Without any, nothing is known: the mean
            is 0, and the interval is all that is possible.
        seed: The same one gives the same interval.
        level: How probably.
        groups: See `difference_interval`.
        resamples: How often the questions are drawn again.

    Raises:
        ValueError: A score is no number, or there is not one group for each.
    """
    return _interval(values, groups, _SHARES, seed, level, resamples)


def difference_interval(
    first: Sequence[float],
    second: Sequence[float],
    seed: int,
    level: float = _LEVEL,
    groups: Sequence[str] | None = None,
    *,
    resamples: int = RESAMPLES,
) -> Interval:
    """Return how much better the first way is than the second, and where that probably lies.

    Args:
        first: Scores of the one way, from 0 to 1.
        second: Of the other, over the same questions in the same order.
        seed: The same one gives the same interval.
        level: How probably.
        groups: For each question the document that it is about, or whatever else binds it to
            others; empty for one that stands alone. Documents, not questions, are drawn then. Where
            they are so few, or nearly all questions are about so few, that they tell nothing of
            others (an effective number below 4), the questions are drawn: the interval is about
            these documents alone.
        resamples: How often the questions are drawn again.

    Raises:
        ValueError: A score is no number, or there are not as many of each.
    """
    differences = [one - other for one, other in zip(first, second, strict=True)]
    return _interval(differences, groups, _DIFFERENCES, seed, level, resamples)


def needed_questions(
    first: Sequence[float],
    second: Sequence[float],
    worthwhile: float,
    groups: Sequence[str] | None = None,
) -> int | None:
    """Return how many questions would be needed for a firm verdict, with a chance of 80 %.

    Firm means, if the ways really differ as they do here: that the 95 % interval of the difference
    leaves out 0, or that it lies within `-worthwhile` to `worthwhile`, whichever takes fewer. The
    number is the textbook one, at which the difference is as large as half the interval and 0.84
    standard errors together (Chow, Shao and Wang, Sample Size Calculations in Clinical Research,
    2008, 3.1; two one-sided tests for the second case), with half the width of the interval that is
    made here in the place of 1.96 standard errors.

    Args:
        first: Scores of the one way, from 0 to 1.
        second: Of the other, over the same questions in the same order.
        worthwhile: The smallest difference worth having, above 0 and below 1.
        groups: As for `difference_interval`; the questions that are needed are then about as many
            other documents as these.

    Returns:
        The number; None where it is above 100,000, or fewer than two questions were asked.

    Raises:
        ValueError: A score is no number, or there are not as many of each.
    """
    differences = _checked(
        [one - other for one, other in zip(first, second, strict=True)], _DIFFERENCES
    )
    if len(differences) < 2:
        return None
    sign = -1.0 if math.fsum(differences) < 0.0 else 1.0
    drawn = _drawn([sign * one for one in differences], groups)
    if drawn.count < 2:
        return None
    seen = _Seen(drawn)
    if not seen.is_likely_firm(MOST_NEEDED, worthwhile):
        return None
    low, high = 1, MOST_NEEDED
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if seen.is_likely_firm(middle, worthwhile) else (middle, high)
    needed = math.ceil(high * len(differences) / drawn.count)
    return needed if needed <= MOST_NEEDED else None


@dataclass(frozen=True, slots=True, order=True)
class _Drawn:
    """What is drawn: questions, or groups of them, in an order that the scores alone decide.

    Attributes:
        sums: The sum of the scores of each, in steps.
        sizes: How many questions each has.
    """

    sums: tuple[int, ...]
    sizes: tuple[int, ...]

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.sums)

    @property
    def effective_count(self) -> float:
        """How many of one size would tell as much."""
        return sum(self.sizes) ** 2 / sum(size * size for size in self.sizes)

    def mirrored(self) -> _Drawn:
        """Return the same with the other sign."""
        pairs = sorted((-one, size) for one, size in zip(self.sums, self.sizes, strict=True))
        return _Drawn(tuple(one for one, _ in pairs), tuple(size for _, size in pairs))

    def deviations(self) -> list[float]:
        """Return how far each one pulls the mean, as if all had the same number of questions."""
        total, questions = sum(self.sums), sum(self.sizes)
        return [
            (one * questions - total * size) * self.count / (questions * questions * _STEPS)
            for one, size in zip(self.sums, self.sizes, strict=True)
        ]

    def unlike_the_commonest(self) -> int:
        """Return how many have another mean than the one that most of them have."""
        means = Counter(one / size for one, size in zip(self.sums, self.sizes, strict=True))
        return self.count - max(means.values())


class _Spread:
    """How far the questions lie from their mean.

    Attributes:
        farthest: How far the farthest one lies.
        square: The mean square of how far they lie.
    """

    def __init__(self, deviations: Sequence[float], unlike: int) -> None:
        count = len(deviations)
        self.farthest = max(map(abs, deviations))
        self.square = math.fsum(one**2 for one in deviations) / count
        self._skew = math.fsum(one**3 for one in deviations) / count / self.square**1.5
        self._unlike_share = unlike / count

    def imagined(
        self, mean: float, count: int, possible: tuple[float, float]
    ) -> tuple[float, float]:
        """Return the two places where the imagined question may lie, with so many real ones."""
        unknown = 1.0 / (self._unlike_share * count + 1.0) ** 2
        places = []
        for side, end in zip((-1.0, 1.0), possible, strict=True):
            longer = max(side * self._skew, 0.0) * _SKEW_WEIGHT / count
            room = abs(end - mean)
            reach = min(self.farthest * (1.0 + longer), room)
            places.append(mean + side * (reach + (room - reach) * unknown))
        return places[0], places[1]


class _Seen:
    """What the differences that were seen say about more questions of the same kind."""

    def __init__(self, drawn: _Drawn) -> None:
        deviations = drawn.deviations()
        self._mean = sum(drawn.sums) / (sum(drawn.sizes) * _STEPS)
        self._spread = (
            _Spread(deviations, drawn.unlike_the_commonest()) if any(deviations) else None
        )

    def is_likely_firm(self, count: int, worthwhile: float) -> bool:
        """Whether so many of what is drawn would be enough."""
        if self._spread is None:
            unseen = _unseen_share(count, _LEVEL)
            is_other = unseen * (1.0 + self._mean) < self._mean
            return is_other or self._mean + unseen * (1.0 - self._mean) < worthwhile
        centre, half = self._expected(count, self._spread)
        error = math.sqrt(self._spread.square / count)
        if centre - half > _NORMAL.inv_cdf(_POWER) * error:
            return True
        misses = [_NORMAL.cdf((half - worthwhile - side * centre) / error) for side in (-1.0, 1.0)]
        return sum(misses) <= 1.0 - _POWER

    def _expected(self, count: int, spread: _Spread) -> tuple[float, float]:
        """Return the centre of an interval over so many questions, and half its width."""
        places = spread.imagined(self._mean, count, _DIFFERENCES)
        low, high = (one - self._mean for one in places)
        shift = (low + high) / 2.0 / (count + 1)
        square = (count * spread.square + (low**2 + high**2) / 2.0) / (count + 1) - shift**2
        half = _student(1.0 - (1.0 - _LEVEL) / 2.0, count - 1.0) * math.sqrt(square / count)
        return self._mean + shift, half


def _interval(
    values: Sequence[float],
    groups: Sequence[str] | None,
    possible: tuple[float, float],
    seed: int,
    level: float,
    resamples: int,
) -> Interval:
    known = _checked(values, possible)
    if not known:
        return Interval(0.0, *possible, 0)
    mean = math.fsum(known) / len(known)
    drawn = _drawn(known, groups)
    # The chance of the draws must not decide which of two ways is the better one.
    is_mirrored = possible == _DIFFERENCES and drawn.mirrored() > drawn
    low, high = _ends(drawn.mirrored() if is_mirrored else drawn, possible, seed, level, resamples)
    if is_mirrored:
        low, high = 0.0 - high, 0.0 - low
    elif possible == _DIFFERENCES and drawn.mirrored() == drawn:
        low, high = (low - high) / 2.0, (high - low) / 2.0
    return Interval(
        round(mean, _DECIMALS),
        round(max(min(low, mean), possible[0]), _DECIMALS),
        round(min(max(high, mean), possible[1]), _DECIMALS),
        len(known),
    )


def _ends(
    drawn: _Drawn, possible: tuple[float, float], seed: int, level: float, resamples: int
) -> tuple[float, float]:
    freedom = drawn.effective_count - 1.0
    if freedom <= 0.0:
        return possible
    deviations = drawn.deviations()
    mean = sum(drawn.sums) / (sum(drawn.sizes) * _STEPS)
    if not any(deviations):
        unseen = _unseen_share(drawn.effective_count, level)
        low, high = (mean + unseen * (end - mean) for end in possible)
        return low, high
    spread = _Spread(deviations, drawn.unlike_the_commonest())
    imagined = spread.imagined(mean, drawn.count, possible)
    step = spread.farthest / (drawn.count + 1)
    centre, means = _means(drawn, imagined, step, seed, resamples)
    tail = (1.0 - level) / 2.0
    low, high = (float(one) for one in np.quantile(means, [tail, 1.0 - tail]))
    wider = _student(1.0 - tail, freedom) / _NORMAL.inv_cdf(1.0 - tail)
    wider *= math.sqrt((drawn.count + 1) / drawn.count)
    return centre - wider * (centre - low), centre + wider * (high - centre)


def _means(
    drawn: _Drawn, imagined: tuple[float, float], step: float, seed: int, resamples: int
) -> tuple[float, Floats]:
    """Return the mean that the drawn ones lie around, and that of each resample."""
    questions = sum(drawn.sizes)
    # In whole numbers: the imagined one has the mean size, so all are counted `count` times.
    low, high = (round(questions * one * _STEPS) for one in imagined)
    flat_sums = np.array([*np.repeat(drawn.sums, 2) * drawn.count, low, high], np.int64)
    sizes = np.array([*drawn.sizes, 0], np.int64) * drawn.count
    sizes[-1] = questions
    centre = float(flat_sums.sum()) / (2.0 * float(sizes.sum()) * _STEPS)
    source = np.random.PCG64(seed % 2**64)
    means = np.empty(resamples)
    rows = max(1, _PIECE // (drawn.count + 2))
    for start in range(0, resamples, rows):
        piece = means[start : start + rows]
        draws = _raw(source, len(piece), drawn.count + 2)
        places = draws[:, :-1] * np.uint64(2 * len(sizes)) >> _HALF
        piece[:] = flat_sums[places].sum(axis=1) / (_questions(sizes, places) * float(_STEPS))
        piece += (draws[:, -1] / float(1 << 32) - 0.5) * step
    return centre, means


def _questions(sizes: Integers, places: NDArray[np.uint64]) -> Integers | int:
    """Return how many questions were drawn, in each row."""
    if sizes.min() == sizes.max():
        return int(sizes[0]) * len(places[0])
    drawn: Integers = sizes[places >> np.uint64(1)].sum(axis=1)
    return drawn


def _raw(source: np.random.PCG64, rows: int, columns: int) -> NDArray[np.uint64]:
    """Return whole numbers below 2**32."""
    words = source.random_raw((rows * columns + 1) // 2)
    halves = np.empty(2 * len(words), np.uint64)
    halves[0::2] = words >> _HALF
    halves[1::2] = words & _LOW_HALF
    return halves[: rows * columns].reshape(rows, columns)


def _drawn(values: Sequence[float], groups: Sequence[str] | None) -> _Drawn:
    steps = [round(one * _STEPS) for one in values]
    alone = _Drawn(tuple(sorted(steps)), (1,) * len(steps))
    if groups is None:
        return alone
    members: dict[str | int, list[int]] = {}
    for number, (one, group) in enumerate(zip(steps, groups, strict=True)):
        members.setdefault(group or number, []).append(one)
    pairs = sorted((sum(ones), len(ones)) for ones in members.values())
    together = _Drawn(tuple(one for one, _ in pairs), tuple(size for _, size in pairs))
    return together if together.effective_count >= _FEWEST_GROUPS else alone


def _checked(values: Sequence[float], possible: tuple[float, float]) -> list[float]:
    """Return the values within what is possible: sums of floats may lie a hair outside.

    Raises:
        ValueError: One is no number.
    """
    if not all(math.isfinite(one) for one in values):
        raise ValueError("a score is no number")
    return [min(max(float(one), possible[0]), possible[1]) for one in values]


def _unseen_share(count: float, level: float) -> float:
    """Return the largest share of questions of which none would be seen once in a while."""
    return 1.0 - math.pow(1.0 - level, 1.0 / count)


def _student(share: float, freedom: float) -> float:
    """Return the quantile of Student's t distribution."""
    return float(stdtrit(freedom, share))
