"""What the answers of a comparison say together. Light: the window weighs it anew by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from engine.comparison.comparison_records import Costs, Freshness
from engine.comparison.interval_records import Interval
from engine.comparison.records import QuestionKind, Way

WORTHWHILE: Final = 0.10
"""The smallest difference of two ways that one would want to know of."""


@dataclass(frozen=True, slots=True)
class Latency:
    """What an answer takes, in milliseconds, and in tokens.

    Attributes:
        first_token: Until its first word, the median.
        total: Until its end, the median.
        slow_total: Nine of ten take no longer.
        prompt_tokens: That the model read, on average.
        tokens: That it wrote, on average.
        memory_bytes: What the process held at most.
    """

    first_token: float
    total: float
    slow_total: float
    prompt_tokens: float
    tokens: float
    memory_bytes: int


@dataclass(frozen=True, slots=True)
class WayScores:
    """How one way did.

    Attributes:
        way: Which.
        quality: The mean of the measure that counts, with its interval.
        right: How many answers were right.
        measures: Means of the other measures by their names in `Measures`, where they say
            something; "refusal" is the share of questions rightly refused or rightly not refused.
        latency: What an answer takes.
        faults: How many answers were none, by fault.
        answered: How many answers there are, those that are none among them.
    """

    way: Way
    quality: Interval
    right: int
    measures: Mapping[str, float]
    latency: Latency
    faults: Mapping[str, int] = field(default_factory=dict)
    answered: int = 0


@dataclass(frozen=True, slots=True)
class Difference:
    """How much better one way is than another, over the same questions.

    Attributes:
        way: The one.
        other: That it is held against.
        interval: Of the mean difference in quality.
        needed: How many questions would be needed for a firm verdict; None when it is firm
            already, or no number would do.
    """

    way: Way
    other: Way
    interval: Interval
    needed: int | None = None


@dataclass(frozen=True, slots=True)
class KindSummary:
    """What is found for the questions of one kind, or for all of them.

    Attributes:
        kind: Which; None for all questions.
        count: How many questions were answered by all ways.
        ways: How each way did, the simplest first.
        differences: Of each two ways.
    """

    kind: QuestionKind | None
    count: int
    ways: tuple[WayScores, ...]
    differences: tuple[Difference, ...]

    def scores(self, way: Way) -> WayScores | None:
        """Return how a way did; None when it was not tried."""
        return next((one for one in self.ways if one.way is way), None)

    def difference(self, way: Way, other: Way) -> Difference | None:
        """Return how much better a way is than another; None when one was not tried."""
        return next((one for one in self.differences if (one.way, one.other) == (way, other)), None)


@dataclass(frozen=True, slots=True)
class Summary:
    """What a comparison found.

    Attributes:
        kinds: For all questions first, then for each kind, the most frequent first.
        asked: How many questions there were.
        compared: How many of them all ways answered in a way that can be measured.
        costs: See `Costs`.
        freshness: See `Freshness`.
        taught: Questions kept out because the model was taught with them.
        doubled: Questions kept out because another one asks nearly the same.
        library_changed: Whether documents changed while the questions were asked.
        is_teaching_known: Whether it is known what the model was taught with: only then could
            questions be kept apart from that.
        judge: How far a judge agreed with the person, in words; empty where none was asked.
    """

    kinds: tuple[KindSummary, ...]
    asked: int
    compared: int
    costs: Costs = field(default_factory=Costs)
    freshness: Freshness = field(default_factory=Freshness)
    taught: int = 0
    doubled: int = 0
    library_changed: bool = False
    is_teaching_known: bool = True
    judge: str = ""

    @property
    def facts(self) -> KindSummary | None:
        """What is found for the questions that ask for a fact; None where there are none."""
        return next((one for one in self.kinds[1:] if one.kind is QuestionKind.FACT), None)

    @property
    def all(self) -> KindSummary:
        """What is found for all questions together."""
        return self.kinds[0]
