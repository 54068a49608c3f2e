"""Everything that a report tells, read at one moment: the answers and what follows from them."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field

from engine.comparison.advice import advise
from engine.comparison.advice_records import Advice
from engine.comparison.comparison_records import (
    ComparedQuestion,
    ComparisonRecord,
    ComparisonState,
)
from engine.comparison.records import Way, WayAnswer
from engine.comparison.storage import ComparisonList
from engine.comparison.summarising import summarise
from engine.comparison.summary_records import Summary
from engine.errors import UserProblem
from engine.paths import Folders
from engine.store import open_user_database


@dataclass(frozen=True, slots=True)
class Material:
    """What a report is made of.

    Attributes:
        record: The comparison.
        questions: Its questions, in their order.
        answers: That are there, by question and way.
        ratings: What the person thinks of some of them, likewise.
        summary: What the answers say together, with the ratings counted.
        advice: What follows from that with the usual weights.
        written_at: In seconds since 1970.
    """

    record: ComparisonRecord
    questions: tuple[ComparedQuestion, ...]
    answers: Mapping[tuple[int, Way], WayAnswer]
    ratings: Mapping[tuple[int, Way], bool]
    summary: Summary
    advice: Advice
    written_at: float = field(default_factory=time.time)

    @property
    def ways(self) -> tuple[Way, ...]:
        """The ways that are compared, the simplest first."""
        return self.record.wish.ways

    @property
    def is_finished(self) -> bool:
        """Whether all answers are there."""
        return self.record.state is ComparisonState.FINISHED

    @property
    def seconds(self) -> float:
        """What all answers together took."""
        return sum(one.timing.total for one in self.answers.values()) / 1000.0

    def answers_to(self, question: ComparedQuestion) -> Iterator[tuple[Way, WayAnswer | None]]:
        """Yield what each way answered; None where it has not answered yet."""
        for way in self.ways:
            yield way, self.answers.get((question.number, way))

    def is_right(self, answer: WayAnswer) -> bool | None:
        """Return whether an answer counts as right; None when nothing can be measured."""
        rated = self.ratings.get((answer.number, answer.way))
        if rated is not None:
            return rated
        return answer.measures.is_right if answer.measures else None

    def is_rated(self, answer: WayAnswer) -> bool:
        """Return whether the person said what they think of an answer."""
        return (answer.number, answer.way) in self.ratings

    def differs(self, question: ComparedQuestion) -> bool:
        """Return whether some ways are right about a question and others are not."""
        found = {answer and self.is_right(answer) for _, answer in self.answers_to(question)}
        return True in found and len(found) > 1


def material_of(folders: Folders, comparison_id: int) -> Material:
    """Read all that a report tells.

    Raises:
        UserProblem: There is no such comparison, or no answer yet.
    """
    with closing(open_user_database(folders.user_database)) as database:
        comparisons = ComparisonList(database)
        record = comparisons.at(comparison_id)
        questions = tuple(comparisons.questions(comparison_id))
        answers = comparisons.answers(comparison_id)
        ratings = comparisons.ratings(comparison_id)
    if not answers:
        raise UserProblem(
            f"“{record.wish.name}” has no answers yet: there is nothing to report.",
            "Let it go on, then write the report.",
        )
    summary = summarise(record, questions, answers, ratings)
    by_place = {(one.number, one.way): one for one in answers}
    return Material(record, questions, by_place, ratings, summary, advise(summary))
