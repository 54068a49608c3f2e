"""Runs a comparison: every question by every way, each answer kept as soon as it is there.

Questions are asked one after another, each by all ways, so that whatever moment a run ends at, what
is there compares the same questions. Covered: progress and remaining time, stopping, going on.
Not covered: what a comparison is made of (`desk`), what follows from the answers (`outcome`).
"""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from statistics import fmean
from typing import Any

from engine.comparison.answering import Answerer
from engine.comparison.comparison_records import (
    ComparedQuestion,
    ComparisonRecord,
    ComparisonState,
)
from engine.comparison.records import Way, WayAnswer
from engine.comparison.storage import ComparisonList
from engine.errors import Cancelled

Teller = Callable[[str, dict[str, Any]], None]
"""Told what happens: the name of an event and its values."""


class ComparisonRun:
    """Makes the answers that are missing.

    Args:
        comparisons: Where they are kept.
        record: Which comparison.
        answerer: Makes them.
        tell: Told of each answer, as the event "answer".
        is_cancelled: Asked between answers.
    """

    def __init__(
        self,
        comparisons: ComparisonList,
        record: ComparisonRecord,
        answerer: Answerer,
        tell: Teller,
        is_cancelled: Callable[[], bool],
    ) -> None:
        self._comparisons = comparisons
        self._record = record
        self._answerer = answerer
        self._tell = tell
        self._is_cancelled = is_cancelled
        self._pace = _Pace()

    def run(self) -> None:
        """Answer to the end.

        Raises:
            Cancelled: `is_cancelled` said so; the comparison can go on.
            UserProblem: The answers cannot be kept.
        """
        id_ = self._record.id
        self._comparisons.set_state(id_, ComparisonState.RUNNING)
        try:
            self._answer_all()
        except Cancelled:
            self._comparisons.set_state(id_, ComparisonState.PAUSED)
            raise

    def _answer_all(self) -> None:
        missing = list(self._missing())
        left = Counter(way for _, way in missing)
        for question, way in missing:
            if self._is_cancelled():
                raise Cancelled
            began = time.monotonic()
            made = self._answerer.answer(question, way)
            self._comparisons.add_answer(self._record.id, made)
            self._pace.add(way, time.monotonic() - began)
            left[way] -= 1
            self._tell("answer", self._told(question, made, left))

    def _missing(self) -> Iterator[tuple[ComparedQuestion, Way]]:
        done = self._comparisons.done(self._record.id)
        for question in self._comparisons.questions(self._record.id):
            for way in self._record.wish.ways:
                if (question.number, way) not in done:
                    yield question, way

    def _told(
        self, question: ComparedQuestion, made: WayAnswer, left: Counter[Way]
    ) -> dict[str, Any]:
        return {
            "comparison": self._record.id,
            "number": question.number,
            "way": made.way.value,
            "question": question.content.question,
            "text": made.text,
            "is_right": made.measures.is_right if made.measures else None,
            "fault": made.fault.value if made.fault else None,
            "done": self._record.wanted - left.total(),
            "total": self._record.wanted,
            "seconds_left": self._pace.seconds(left),
        }


class _Pace:
    """How long an answer of each way takes, on average so far."""

    def __init__(self) -> None:
        self._seconds: dict[Way, list[float]] = defaultdict(list)

    def add(self, way: Way, seconds: float) -> None:
        """Count an answer."""
        self._seconds[way].append(seconds)

    def seconds(self, left: Counter[Way]) -> float | None:
        """Return what some more answers will take; None while a way was not tried yet."""
        wanted = {way: count for way, count in left.items() if count}
        if any(way not in self._seconds for way in wanted):
            return None
        return sum(count * fmean(self._seconds[way]) for way, count in wanted.items())
