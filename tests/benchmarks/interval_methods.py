"""The ways to make an interval that lost, over many samples at once: one sample a row.

All of them use the same resamples for every sample, given as a matrix that says how often each
question is drawn.
"""

from __future__ import annotations

from collections.abc import Callable
from statistics import NormalDist

import numpy as np
import numpy.typing as npt

from engine.comparison.intervals import _student

Floats = npt.NDArray[np.float64]
Ends = tuple[Floats, Floats]
Method = Callable[[Floats], Ends]

_TAIL = 0.025
_NORMAL = NormalDist()
_Z = _NORMAL.inv_cdf(1 - _TAIL)
_TINY = 1e-9


def losing_methods(count: int, resamples: int, bounds: tuple[float, float]) -> dict[str, Method]:
    """Return the methods for samples of so many questions, by name."""
    drawn = _drawn(count, resamples)
    with_pair = _drawn(count + 2, resamples)
    one_more = drawn_with_imagined(count, resamples)
    return {
        "Student's t": student,
        "percentile": lambda samples: percentile(samples, drawn, _TAIL),
        "percentile, t quantiles": lambda samples: percentile(samples, drawn, _expanded(count)),
        "BCa": lambda samples: bca(samples, drawn),
        "bootstrap-t": lambda samples: bootstrap_t(samples, drawn, bounds),
        "a pair added": lambda samples: percentile(_with_ends(samples, bounds), with_pair, _TAIL),
        "one imagined": lambda samples: imagined(samples, one_more, bounds),
        "one imagined, t": lambda samples: imagined(samples, one_more, bounds, is_stretched=True),
        "one imagined, t, skew": lambda samples: imagined(
            samples, one_more, bounds, is_stretched=True, is_farther=True
        ),
    }


def student(samples: Floats) -> Ends:
    """Return Student's t intervals."""
    count = samples.shape[1]
    half = _student(1 - _TAIL, count - 1) * samples.std(axis=1, ddof=1) / np.sqrt(count)
    mean = samples.mean(axis=1)
    return mean - half, mean + half


def percentile(samples: Floats, drawn: Floats, tail: float) -> Ends:
    """Return the quantiles of the means of the resamples."""
    low, high = np.quantile(_means(samples, drawn), [tail, 1 - tail], axis=1)
    return low, high


def bca(samples: Floats, drawn: Floats) -> Ends:
    """Return intervals that are corrected for bias and acceleration (Efron, 1987)."""
    means = np.sort(_means(samples, drawn), axis=1)
    mean = samples.mean(axis=1)[:, None]
    below = (means < mean - _TINY).mean(axis=1) + (np.abs(means - mean) <= _TINY).mean(axis=1) / 2
    bias = np.array([_NORMAL.inv_cdf(min(max(one, 1e-6), 1 - 1e-6)) for one in below])
    away = samples - mean
    square = (away**2).sum(axis=1)
    acceleration = (away**3).sum(axis=1) / (6 * np.maximum(square, _TINY) ** 1.5)
    ends = []
    for z in (-_Z, _Z):
        moved = bias + (bias + z) / (1 - acceleration * (bias + z))
        share = np.array([_NORMAL.cdf(one) for one in moved])
        place = np.clip((share * means.shape[1]).astype(int), 0, means.shape[1] - 1)
        ends.append(means[np.arange(len(means)), place])
    return ends[0], ends[1]


def bootstrap_t(samples: Floats, drawn: Floats, bounds: tuple[float, float]) -> Ends:
    """Return studentised intervals; a resample without spread counts as infinitely far off."""
    mean, spread = samples.mean(axis=1), samples.std(axis=1)
    means = _means(samples, drawn)
    spreads = np.sqrt(np.maximum(_means(samples**2, drawn) - means**2, 0))
    away = means - mean[:, None]
    far = np.where(np.abs(away) > _TINY, np.sign(away) * 1e3, 0.0)
    scaled = np.where(spreads > 1e-6, away / np.maximum(spreads, 1e-6), far)
    low, high = np.quantile(scaled, [_TAIL, 1 - _TAIL], axis=1)
    return np.maximum(mean - high * spread, bounds[0]), np.minimum(mean - low * spread, bounds[1])


def imagined(
    samples: Floats,
    drawn: Floats,
    bounds: tuple[float, float],
    *,
    is_stretched: bool = False,
    is_farther: bool = False,
) -> Ends:
    """Return percentiles with one imagined question: the chosen method with parts left out.

    Args:
        samples: One a row.
        drawn: How often each question is drawn, the two places of the imagined one last.
        bounds: What is possible.
        is_stretched: Whether as Student's t is wider than a normal distribution.
        is_farther: Whether the imagined one lies farther on the longer side of skewed scores.
    """
    count = samples.shape[1]
    mean = samples.mean(axis=1)
    away = samples - mean[:, None]
    farthest = np.abs(away).max(axis=1)
    skew = (away**3).mean(axis=1) / np.maximum(samples.std(axis=1), _TINY) ** 3
    weight = 8 / count if is_farther else 0.0
    places = [
        np.clip(mean + side * farthest * (1 + np.maximum(side * skew, 0) * weight), *bounds)
        for side in (-1, 1)
    ]
    means = _means(np.column_stack([samples, *places]), drawn) * (count + 2) / (count + 1)
    centre = (mean * count + (places[0] + places[1]) / 2) / (count + 1)
    low, high = np.quantile(means, [_TAIL, 1 - _TAIL], axis=1)
    wider = 1.0
    if is_stretched:
        wider = _student(1 - _TAIL, count - 1) / _Z * np.sqrt((count + 1) / count)
    return centre - wider * (centre - low), centre + wider * (high - centre)


def drawn_with_imagined(count: int, resamples: int) -> Floats:
    """Return resamples of so many questions and one more that lies in either of two places."""
    chance = np.random.default_rng(5)
    shares = np.array([1.0] * count + [0.5, 0.5]) / (count + 1)
    return chance.multinomial(count + 1, shares, resamples).astype(float)


def _expanded(count: int) -> float:
    return _NORMAL.cdf(-np.sqrt(count / (count - 1)) * _student(1 - _TAIL, count - 1))


def _with_ends(samples: Floats, bounds: tuple[float, float]) -> Floats:
    """Add one question at each end of what is possible."""
    ends = np.tile(np.array(bounds), (len(samples), 1))
    return np.concatenate([samples, ends], axis=1)


def _drawn(count: int, resamples: int) -> Floats:
    chance = np.random.default_rng(5)
    return chance.multinomial(count, np.full(count, 1 / count), resamples).astype(float)


def _means(samples: Floats, drawn: Floats) -> Floats:
    means: Floats = samples @ drawn.T / samples.shape[1]
    return means
