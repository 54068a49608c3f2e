"""All answers of a comparison -> scores of each way with intervals, and the differences.

Only questions that every way answered in a way that can be measured are compared: so the ways are
held against each other over the same questions.

What a person says of an answer decides whether it is right, and so of every answer to the question
with the same words. It takes the place of the measured quality only where the answers of all ways
to a question are rated: else the rated way would be measured with another measure than the others.
"""

from __future__ import annotations

import statistics
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final

from engine.comparison.comparison_records import ComparedQuestion, ComparisonRecord
from engine.comparison.interval_records import Interval
from engine.comparison.intervals import difference_interval, mean_interval, needed_questions
from engine.comparison.records import Measures, QuestionKind, Way, WayAnswer
from engine.comparison.summary_records import (
    WORTHWHILE,
    Difference,
    KindSummary,
    Latency,
    Summary,
    WayScores,
)

_MEANS: Final[Mapping[str, Callable[[Measures], float | bool | None]]] = {
    "is_exact": lambda one: one.is_exact,
    "token_f1": lambda one: one.token_f1,
    "is_label": lambda one: one.is_label,
    "has_form": lambda one: one.has_form,
    "similarity": lambda one: one.similarity,
    "has_evidence": lambda one: one.has_evidence,
    "citation_precision": lambda one: one.citation_precision,
    "faithfulness": lambda one: one.faithfulness,
    "is_judged_right": lambda one: one.is_judged_right,
}

Rated = Mapping[tuple[int, Way], bool]
_Answers = Mapping[Way, Mapping[int, WayAnswer]]


def summarise(
    record: ComparisonRecord,
    questions: Sequence[ComparedQuestion],
    answers: Iterable[WayAnswer],
    rated: Rated,
) -> Summary:
    """Return what the answers of a comparison say together.

    Args:
        record: The comparison.
        questions: Its questions.
        answers: That are there.
        rated: What the person thinks of some of them.
    """
    by_way: dict[Way, dict[int, WayAnswer]] = defaultdict(dict)
    for one in answers:
        by_way[one.way][one.number] = one
    measured = [one for one in questions if _is_measured(one.number, record.wish.ways, by_way)]
    counter = _Counter(record, by_way, carried(rated, by_way))
    kinds = Counter(one.content.kind for one in questions)
    return Summary(
        (
            counter.summary(None, questions, measured),
            *(
                counter.summary(
                    kind,
                    [one for one in questions if one.content.kind is kind],
                    [one for one in measured if one.content.kind is kind],
                )
                for kind, _ in kinds.most_common()
            ),
        ),
        asked=len(questions),
        compared=len(measured),
        costs=record.facts.costs,
        freshness=record.facts.freshness,
        taught=record.facts.taught,
        doubled=record.facts.doubled,
        library_changed=record.facts.library_changed,
        is_teaching_known=record.facts.is_teaching_known,
        judge=record.facts.judge,
    )


def carried(rated: Rated, answers: _Answers) -> dict[tuple[int, Way], bool]:
    """Return ratings, of other answers to the question with the same words too.

    Args:
        rated: What the person thinks, by question and way.
        answers: By way and question.
    """
    found = dict(rated)
    for (number, way), is_right in rated.items():
        text = answers[way][number].text.strip() if number in answers.get(way, {}) else ""
        for other, given in answers.items():
            if text and number in given and given[number].text.strip() == text:
                found.setdefault((number, other), is_right)
    return found


class _Counter:
    """Counts the answers to some questions."""

    def __init__(self, record: ComparisonRecord, by_way: _Answers, rated: Rated) -> None:
        self._ways = record.wish.ways
        self._seed = record.wish.sampling.seed
        self._by_way = by_way
        self._rated = rated

    def summary(
        self,
        kind: QuestionKind | None,
        asked: Sequence[ComparedQuestion],
        measured: Sequence[ComparedQuestion],
    ) -> KindSummary:
        """Return what is found for some questions."""
        return KindSummary(
            kind,
            len(measured),
            tuple(self._scores(way, asked, measured) for way in self._ways),
            tuple(self._differences(measured)),
        )

    def _scores(
        self,
        way: Way,
        asked: Sequence[ComparedQuestion],
        measured: Sequence[ComparedQuestion],
    ) -> WayScores:
        answers = [self._by_way[way][one.number] for one in measured]
        qualities = [self._quality(one) for one in answers]
        all_answers = self._by_way.get(way, {})
        faults = [all_answers[one.number].fault for one in asked if one.number in all_answers]
        return WayScores(
            way,
            mean_interval(qualities, self._seed, groups=_groups(measured)),
            sum(self._is_right(one) for one in answers),
            _means(measured, answers),
            _latency(answers),
            dict(Counter(one.value for one in faults if one is not None)),
            len(faults),
        )

    def _differences(self, measured: Sequence[ComparedQuestion]) -> Iterator[Difference]:
        """Yield the difference of each two ways, and the same seen from the other side."""
        for other, way in combinations(self._ways, 2):
            found = self._difference(way, other, measured)
            yield found
            yield Difference(other, way, _mirrored(found.interval), found.needed)

    def _difference(self, way: Way, other: Way, measured: Sequence[ComparedQuestion]) -> Difference:
        mine, others = (
            [self._quality(self._by_way[each][one.number]) for one in measured]
            for each in (way, other)
        )
        groups = _groups(measured)
        interval = difference_interval(mine, others, self._seed, groups=groups)
        is_different = interval.low > 0 or interval.high < 0
        is_alike = interval.low > -WORTHWHILE and interval.high < WORTHWHILE
        is_firm = is_different or is_alike
        needed = None if is_firm else needed_questions(mine, others, WORTHWHILE, groups)
        return Difference(way, other, interval, needed)

    def _quality(self, answer: WayAnswer) -> float:
        if all((answer.number, way) in self._rated for way in self._ways):
            return float(self._rated[answer.number, answer.way])
        return answer.measures.quality if answer.measures else 0.0

    def _is_right(self, answer: WayAnswer) -> bool:
        rated = self._rated.get((answer.number, answer.way))
        return bool(answer.measures and answer.measures.is_right) if rated is None else rated


def _mirrored(one: Interval) -> Interval:
    return Interval(-one.mean, -one.high, -one.low, one.count)


def _is_measured(number: int, ways: Sequence[Way], by_way: _Answers) -> bool:
    found = [by_way.get(way, {}).get(number) for way in ways]
    return all(one is not None and one.measures is not None for one in found)


def _groups(questions: Sequence[ComparedQuestion]) -> list[str] | None:
    """Return what binds questions together: those about one document are no independent ones."""
    names = [one.content.group or f"#{one.number}" for one in questions]
    return names if len(set(names)) < len(names) else None


def _means(questions: Sequence[ComparedQuestion], answers: Sequence[WayAnswer]) -> dict[str, float]:
    found: dict[str, float] = {}
    measures = [one.measures for one in answers if one.measures is not None]
    for name, read in _MEANS.items():
        values = [float(value) for one in measures if (value := read(one)) is not None]
        if values:
            found[name] = statistics.fmean(values)
    if measures:
        right = [
            one.is_refusal == (question.content.kind is QuestionKind.REFUSE)
            for question, one in zip(questions, measures, strict=True)
        ]
        found["refusal"] = statistics.fmean(right)
    return found


def _latency(answers: Sequence[WayAnswer]) -> Latency:
    timings = [one.timing for one in answers]
    if not timings:
        return Latency(0.0, 0.0, 0.0, 0.0, 0.0, 0)
    totals = sorted(one.total for one in timings)
    return Latency(
        statistics.median(one.first_token for one in timings),
        statistics.median(totals),
        totals[min(len(totals) * 9 // 10, len(totals) - 1)],
        statistics.fmean(one.prompt_tokens for one in timings),
        statistics.fmean(one.tokens for one in timings),
        max(one.memory_bytes for one in timings),
    )
