"""What is advised, by numbers alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from engine.comparison.advice import advise
from engine.comparison.advice_records import Advice, ReasonCode, StepCode, Verdict, Weights
from engine.comparison.comparison_records import ComparisonFacts, Costs, Freshness
from engine.comparison.outcome_wire import (
    advice_from_wire,
    advice_to_wire,
    summary_from_wire,
    summary_to_wire,
)
from engine.comparison.records import QuestionKind, Way
from engine.comparison.summarising import summarise
from engine.comparison.summary_records import Summary
from tests.engine.comparison.material import (
    Scores,
    answered,
    asked,
    failed,
    pattern,
    record,
)

_COUNT = 40


def summary_of(
    scores: Scores,
    kind: QuestionKind = QuestionKind.FACT,
    facts: ComparisonFacts | None = None,
    seconds: Mapping[Way, float] | None = None,
) -> Summary:
    count = len(next(iter(scores.values())))
    answers = answered(scores, seconds=seconds)
    return summarise(record(count, tuple(scores), facts), asked(count, kind), answers, {})


def scores(*right: int, count: int = _COUNT) -> Scores:
    """Return the scores of all four ways, of which so many are right."""
    return {way: pattern(count, number) for way, number in zip(Way, right, strict=False)}


def codes(advice: Advice) -> list[ReasonCode]:
    return [one.code for one in advice.reasons]


@pytest.mark.parametrize(
    ("right", "verdict"),
    [
        ((4, 30, 5, 29), Verdict.DOCUMENTS),
        ((4, 3, 30, 31), Verdict.TEACH),
        ((2, 12, 11, 32), Verdict.BOTH),
        ((10, 10, 10, 10), Verdict.NEITHER),
        ((39, 38, 38, 39), Verdict.NEITHER),
        ((0, 0, 0, 0), Verdict.NEITHER),
        ((20, 4, 3, 2), Verdict.NEITHER),
    ],
)
def test_the_advice_follows_the_numbers(right: tuple[int, ...], verdict: Verdict) -> None:
    advice = advise(summary_of(scores(*right)))
    assert advice.verdict is verdict, advice.headline


def test_the_headline_has_the_numbers() -> None:
    advice = advise(summary_of(scores(4, 30, 5, 29)))
    assert advice.headline == "Use documents: 30 of 40 right, 26 more than the plain model."
    assert advice.way is Way.DOCUMENTS
    assert codes(advice)[0] is ReasonCode.BETTER
    assert "30 of 40 right instead of 4" in advice.reasons[0].words


def test_nothing_is_recommended_that_is_measurably_worse() -> None:
    for right in [(30, 3, 8, 1), (20, 5, 19, 4), (12, 11, 2, 30)]:
        summary = summary_of(scores(*right))
        advice = advise(summary, Weights(0.0, 0.0, 0.0))
        if advice.way in (None, Way.BASE):
            continue
        gain = summary.all.difference(advice.way, Way.BASE)
        assert gain is not None
        assert gain.interval.low > 0


def test_few_questions_give_no_verdict_however_clear_they_seem() -> None:
    advice = advise(summary_of(scores(0, 7, 0, 7, count=7)))
    assert advice.verdict is Verdict.NOT_ENOUGH
    assert codes(advice) == [ReasonCode.FEW_QUESTIONS]
    assert advice.next_steps[0].code is StepCode.MORE_QUESTIONS
    assert advise(summary_of(scores(0, 0, count=0))).verdict is Verdict.NOT_ENOUGH


def test_an_open_question_says_how_many_questions_would_close_it() -> None:
    advice = advise(summary_of(scores(4, 7, 4, 6, count=16)))
    assert advice.verdict is Verdict.NOT_ENOUGH
    assert ReasonCode.OPEN in codes(advice)
    assert "Add questions: about" in advice.next_steps[0].words


def test_answers_that_are_none_give_no_verdict() -> None:
    good = answered(scores(2, 30, 2, 30))
    broken = [
        failed(one.number, one.way) if one.way is Way.TUNED and one.number % 3 == 0 else one
        for one in good
    ]
    summary = summarise(record(_COUNT), asked(_COUNT), broken, {})
    advice = advise(summary)
    assert advice.verdict is Verdict.NOT_ENOUGH
    assert codes(advice)[0] is ReasonCode.BROKEN
    assert advice.next_steps[0].code is StepCode.LOOK_AT_FAULTS
    assert summary.compared == _COUNT - 14


def test_both_are_worth_their_trouble_only_when_they_add_something() -> None:
    near = advise(summary_of(scores(2, 30, 10, 31)))
    assert near.verdict is Verdict.DOCUMENTS
    assert ReasonCode.NOT_BETTER_THAN in codes(near)


def test_weights_move_the_verdict() -> None:
    slow = summary_of(
        {way: pattern(_COUNT, right) for way, right in zip(Way, (2, 26, 24, 26), strict=True)},
        seconds={Way.DOCUMENTS: 16.0},
    )
    assert advise(slow, Weights(speed=0.0, effort=0.0)).verdict is Verdict.DOCUMENTS
    assert advise(slow, Weights(speed=5.0, effort=0.0)).verdict is Verdict.TEACH


def test_facts_that_change_belong_into_documents() -> None:
    changing = ComparisonFacts(freshness=Freshness(100, 80))
    summary = summary_of(scores(2, 26, 28, 27), facts=changing)
    assert advise(summary, Weights(freshness=0.0)).verdict is Verdict.TEACH
    assert advise(summary).verdict is Verdict.DOCUMENTS


def test_a_kind_for_which_it_is_wrong_is_named() -> None:
    facts, labels = asked(30, QuestionKind.FACT), asked(20, QuestionKind.LABEL)
    labels = [replace(one, number=one.number + 30) for one in labels]
    answers = [
        *answered({way: pattern(30, n) for way, n in zip(Way, (1, 26, 1, 26), strict=True)}),
        *answered(
            {way: pattern(20, n) for way, n in zip(Way, (10, 0, 19, 0), strict=True)}, first=30
        ),
    ]
    advice = advise(summarise(record(50), [*facts, *labels], answers, {}))
    assert [(one.kind, one.verdict) for one in advice.kinds] == [
        (QuestionKind.FACT, Verdict.DOCUMENTS),
        (QuestionKind.LABEL, Verdict.TEACH),
    ]
    assert ReasonCode.HURTS_KIND in codes(advice)
    assert advice.headline.endswith("; for labels: teach the model.")


def test_documents_without_the_answers_want_better_documents() -> None:
    lost = [
        replace(one, measures=replace(one.measures, has_evidence=False))
        if one.measures and one.way is Way.DOCUMENTS
        else one
        for one in answered(scores(2, 2))
    ]
    ways: Sequence[Way] = (Way.BASE, Way.DOCUMENTS)
    advice = advise(summarise(record(_COUNT, ways), asked(_COUNT), lost, {}))
    steps = [one.code for one in advice.next_steps]
    assert StepCode.BETTER_DOCUMENTS in steps
    assert StepCode.TEACH_AND_COMPARE in steps


def test_what_a_person_rated_counts_as_rated() -> None:
    given = answered(scores(2, 2, 2, 2))
    rated = {(at, Way.DOCUMENTS): True for at in range(_COUNT)}
    summary = summarise(record(_COUNT), asked(_COUNT), given, rated)
    assert advise(summary).verdict is Verdict.DOCUMENTS


def test_summaries_and_advice_survive_json() -> None:
    facts = ComparisonFacts(Costs(12, 34, 5.5, None, 6, 7, 8), Freshness(12, 3))
    summary = summary_of(scores(4, 30, 5, 29), facts=facts)
    assert summary_from_wire(summary_to_wire(summary)) == summary
    advice = advise(summary)
    assert advice_from_wire(advice_to_wire(advice)) == advice
