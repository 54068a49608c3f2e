"""What scores of questions look like, as large populations whose true means are known.

Each situation is a population of 200,000 questions, or of 20,000 documents with questions, made
with a seed; the questions of a comparison are drawn from it. The true mean is that of the whole
population. None of them was used to choose the method: that was done on others like these.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Chance = np.random.Generator

_QUESTIONS = 200_000
_DOCUMENTS = 20_000


@dataclass(frozen=True, slots=True)
class Situation:
    """A population of questions, each answered by two ways.

    Attributes:
        name: As it stands in the tables.
        first: The scores of the one way.
        second: Of the other; zeros where one way alone is looked at.
        documents: For each question the number of its document; None where each stands alone.
    """

    name: str
    first: Floats
    second: Floats
    documents: npt.NDArray[np.int64] | None = None

    @property
    def truth(self) -> float:
        """The true mean difference."""
        return float(self.first.mean() - self.second.mean())

    @property
    def spread(self) -> float:
        """The true standard deviation of the differences."""
        return float((self.first - self.second).std())


def of_differences() -> list[Situation]:
    """Return two ways over the same questions."""
    made: list[tuple[str, Callable[[Chance], tuple[Floats, Floats]]]] = [
        ("right or wrong, as good: 0.5, 0.5", lambda chance: _right(chance, 0.5, 0.5, 0.4)),
        ("right or wrong, better: 0.65, 0.45", lambda chance: _right(chance, 0.65, 0.45, 0.3)),
        ("right or wrong, good ones: 0.92, 0.82", lambda chance: _right(chance, 0.92, 0.82, 0.4)),
        ("right or wrong, poor ones: 0.25, 0.1", lambda chance: _right(chance, 0.25, 0.1, 0.3)),
        ("right or wrong, far apart: 0.97, 0.12", lambda chance: _right(chance, 0.97, 0.12, 0.0)),
        ("token F1, as good", lambda chance: _token_f1(chance, (0.35, 0.3), (0.35, 0.3))),
        ("token F1, better", lambda chance: _token_f1(chance, (0.2, 0.45), (0.4, 0.2))),
        ("token F1, poor ones", lambda chance: _token_f1(chance, (0.6, 0.08), (0.75, 0.05))),
        ("similarity, a little better", _similarity),
        ("skewed: few large gains", _large_gains),
        ("skewed: many small gains", _small_gains),
        ("rare: 3 of 40 differ, all better", lambda chance: _rare(chance, 1.0, graded=False)),
        ("rare: 3 of 40 differ, both signs", lambda chance: _rare(chance, 0.6, graded=False)),
        ("rare: 3 of 40 differ, F1", lambda chance: _rare(chance, 0.8, graded=True)),
        ("no two answers differ", lambda chance: (chance.random(_QUESTIONS),) * 2),
    ]
    return [Situation(name, *make(np.random.default_rng(11))) for name, make in made]


def of_one_way() -> list[Situation]:
    """Return one way alone."""
    chance = np.random.default_rng(12)
    scores = {
        "right or wrong: 0.5": (chance.random(_QUESTIONS) < 0.5).astype(float),
        "right or wrong: 0.22": (chance.random(_QUESTIONS) < 0.22).astype(float),
        "right or wrong: 0.93": (chance.random(_QUESTIONS) < 0.93).astype(float),
        "token F1": _graded(chance.random(_QUESTIONS), chance.random(_QUESTIONS), (0.35, 0.3)),
        "token F1, poor": _graded(chance.random(_QUESTIONS), chance.random(_QUESTIONS), (0.6, 0.1)),
        "similarity": chance.beta(22, 8, _QUESTIONS),
        "skewed: nearly all poor": chance.beta(0.6, 5.0, _QUESTIONS),
    }
    return [Situation(name, one, np.zeros(_QUESTIONS)) for name, one in scores.items()]


def of_documents() -> list[Situation]:
    """Return questions of which those about one document go right or wrong together."""
    chance = np.random.default_rng(13)
    found = []
    for name, sizes in (
        ("4 questions each", np.full(_DOCUMENTS, 4)),
        ("1 to 8 questions each", chance.integers(1, 9, _DOCUMENTS)),
        ("mostly 1, some 20", np.where(chance.random(_DOCUMENTS) < 0.1, 20, 1)),
    ):
        documents = np.repeat(np.arange(_DOCUMENTS), sizes)
        helped, plain = (
            np.repeat(chance.beta(*one, _DOCUMENTS), sizes) for one in ((2, 1), (1, 2))
        )
        right = chance.random(len(documents)) < helped
        before = chance.random(len(documents)) < plain
        found.append(Situation(name, right.astype(float), before.astype(float), documents))
    return found


def _right(
    chance: Chance, first: float, second: float, correlation: float
) -> tuple[Floats, Floats]:
    """Return right and wrong answers of two ways with this correlation (phi)."""
    both = first * second + correlation * float(
        np.sqrt(first * (1 - first) * second * (1 - second))
    )
    both = min(both, first, second)
    drawn = chance.random(_QUESTIONS)
    one = drawn < first
    other = (drawn < both) | ((drawn >= first) & (drawn < first + second - both))
    return one.astype(float), other.astype(float)


def _graded(drawn: Floats, inner: Floats, ends: tuple[float, float]) -> Floats:
    """Return token F1: a share of zeros, a share of ones, and twelfths between."""
    zeros, ones = ends
    between = np.clip(np.round(12 * (0.15 + 0.7 * inner)), 1, 11) / 12
    return np.where(drawn < zeros, 0.0, np.where(drawn > 1 - ones, 1.0, between))


def _token_f1(
    chance: Chance, first: tuple[float, float], second: tuple[float, float]
) -> tuple[Floats, Floats]:
    """Return token F1 of two ways that find half of the questions as hard as the other."""
    drawn, inner = chance.random(_QUESTIONS), chance.random(_QUESTIONS)
    is_alike = chance.random(_QUESTIONS) < 0.5
    other = np.where(is_alike, drawn, chance.random(_QUESTIONS))
    other_inner = np.where(is_alike, inner, chance.random(_QUESTIONS))
    return _graded(drawn, inner, first), _graded(other, other_inner, second)


def _similarity(chance: Chance) -> tuple[Floats, Floats]:
    shared = chance.beta(16, 6, _QUESTIONS)
    one, other = (shared + chance.normal(shift, 0.06, _QUESTIONS) for shift in (0.03, 0.0))
    return np.clip(one, 0, 1), np.clip(other, 0, 1)


def _large_gains(chance: Chance) -> tuple[Floats, Floats]:
    before = chance.beta(1.5, 6, _QUESTIONS)
    is_gained = chance.random(_QUESTIONS) < 0.2
    after = np.where(is_gained, before + (1 - before) * chance.beta(3, 1, _QUESTIONS), before)
    return np.clip(after + chance.normal(0, 0.02, _QUESTIONS), 0, 1), before


def _small_gains(chance: Chance) -> tuple[Floats, Floats]:
    before = chance.beta(2, 5, _QUESTIONS)
    return before + (1 - before) * chance.beta(0.7, 5, _QUESTIONS), before


def _rare(chance: Chance, better: float, *, graded: bool) -> tuple[Floats, Floats]:
    is_other = chance.random(_QUESTIONS) < 3 / 40
    is_better = chance.random(_QUESTIONS) < better
    size = np.ceil(chance.random(_QUESTIONS) * 12) / 12 if graded else np.ones(_QUESTIONS)
    changed = np.where(is_other, size, 0.0)
    return np.where(is_better, changed, 0.0), np.where(is_better, 0.0, changed)
