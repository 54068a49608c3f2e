"""A local model as a judge of answers: only an extra, and only as far as it agrees with the person.

Source of the caution: judges prefer long answers, their own ones and the first of two (Zheng et
al., NeurIPS 2023); small ones answer "yes" to everything. So the judge is asked about answers that
the person has rated. Below an agreement of 80 % over 20 ratings, or when chance explains it
(Cohen's kappa below 0.4), nothing of what it says is shown. It never counts in the measure that
decides.

Covered: right or wrong, one answer at a time. Not covered: grades, comparing two answers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from engine.comparison.records import NewQuestion
from engine.errors import Cancelled
from engine.generation.records import Generator, Sampling
from engine.prompt.records import Speaker, Turn

FEWEST_RATINGS: Final = 20
LEAST_AGREEMENT: Final = 0.8
LEAST_KAPPA: Final = 0.4

_SAMPLING: Final = Sampling(longest=6)
_LONGEST: Final = 1_500
"""Characters of an answer that are judged."""

_ASKED: Final = (
    "Question: {question}\n\nRight answer: {expected}\n\nGiven answer: {answer}\n\n"
    "Does the given answer say the same as the right answer? Reply with one word: yes or no."
)


@dataclass(frozen=True, slots=True)
class Calibration:
    """How far a judge agrees with the person.

    Attributes:
        ratings: How many answers both have judged.
        agreement: The share on which they agree, 0 to 1; 0 without ratings.
        kappa: The same beyond chance, -1 to 1 (Cohen, 1960); 0 where one of them always says the
            same.
    """

    ratings: int
    agreement: float
    kappa: float

    @property
    def is_usable(self) -> bool:
        """Whether what the judge says may be shown."""
        return (
            self.ratings >= FEWEST_RATINGS
            and self.agreement >= LEAST_AGREEMENT
            and self.kappa >= LEAST_KAPPA
        )

    @property
    def words(self) -> str:
        """What a person should know about the judge."""
        if self.ratings < FEWEST_RATINGS:
            return (
                f"The judge is not used: rate {FEWEST_RATINGS - self.ratings} more answers, so "
                "that it can be held against you."
            )
        agrees = f"it agrees with you on {self.agreement:.0%} of {self.ratings} answers"
        if self.is_usable:
            return f"The judge is shown beside the measures: {agrees}."
        return f"The judge is not used: {agrees}, which is too little or no more than chance."


def calibrate(pairs: Iterable[tuple[bool, bool | None]]) -> Calibration:
    """Return how far a judge agrees with a person.

    Args:
        pairs: What the person says, and what the judge says; None where it said nothing that can
            be understood, which counts as disagreement.
    """
    known = list(pairs)
    if not known:
        return Calibration(0, 0.0, 0.0)
    count = len(known)
    agreement = sum(one is other for one, other in known) / count
    person = sum(one for one, _ in known) / count
    judge = sum(bool(other) for _, other in known) / count
    chance = person * judge + (1 - person) * (1 - judge)
    kappa = (agreement - chance) / (1 - chance) if chance < 1 else 0.0
    return Calibration(count, agreement, kappa)


class Judge:
    """Asks a model whether answers are right.

    Args:
        generator: The model; it answers as the plain one.
        is_cancelled: Asked between tokens.
    """

    def __init__(self, generator: Generator, is_cancelled: Callable[[], bool]) -> None:
        self._generator = generator
        self._is_cancelled = is_cancelled

    def judge(self, question: NewQuestion, answer: str) -> bool | None:
        """Return whether an answer is right; None when the model says neither yes nor no.

        Raises:
            Cancelled: `is_cancelled` said so.
        """
        if not answer.strip() or not question.expected:
            return False
        asked = _ASKED.format(
            question=question.question[:_LONGEST],
            expected=question.expected[0][:_LONGEST],
            answer=answer[:_LONGEST],
        )
        self._generator.use_adapter(None)
        turns: Sequence[Turn] = (Turn(Speaker.USER, asked),)
        said = "".join(self._generator.generate(tuple(turns), _SAMPLING, self._is_cancelled))
        if self._is_cancelled():
            raise Cancelled
        return _verdict(said)


def _verdict(said: str) -> bool | None:
    words = said.strip().strip("*_\"'").lower()
    if words.startswith("yes"):
        return True
    return False if words.startswith("no") else None
