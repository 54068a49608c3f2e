"""What is advised, by numbers alone."""

from __future__ import annotations

import random
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
from engine.comparison.records import Fault, QuestionKind, Way
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


def test_what_is_worse_is_hardly_ever_recommended() -> None:
    draw = random.Random(0)  # noqa: S311 - no secret
    harmed = recommended = 0
    for _ in range(120):
        chances = {way: draw.uniform(0.1, 0.9) for way in Way}
        given = {
            way: [float(draw.random() < chance) for _ in range(30)]
            for way, chance in chances.items()
        }
        way = advise(summarise(record(30), asked(30), answered(given), {})).way
        if way not in (None, Way.BASE):
            recommended += 1
            harmed += chances[way] < chances[Way.BASE]
    assert recommended > 40
    assert harmed <= 2


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
    assert advice.headline.endswith("For labels something else is better: teach the model.")


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


def rated_as(scores_: Scores) -> dict[tuple[int, Way], bool]:
    """Return ratings of all answers."""
    return {
        (at, way): quality >= 0.5
        for way, qualities in scores_.items()
        for at, quality in enumerate(qualities)
    }


def test_what_a_person_rated_of_all_ways_counts_as_rated() -> None:
    given = answered(scores(2, 2, 2, 2))
    rated = rated_as(scores(2, 30, 2, 29))
    summary = summarise(record(_COUNT), asked(_COUNT), given, rated)
    assert advise(summary).verdict is Verdict.DOCUMENTS


def test_rating_one_way_alone_makes_no_gain() -> None:
    given = answered({way: [0.45] * _COUNT for way in Way})
    rated = {(at, Way.DOCUMENTS): True for at in range(_COUNT)}
    summary = summarise(record(_COUNT), asked(_COUNT), given, rated)
    assert advise(summary).verdict is Verdict.NEITHER
    documents = summary.all.scores(Way.DOCUMENTS)
    assert documents is not None
    assert documents.right == _COUNT
    assert documents.quality.mean == pytest.approx(0.45)


def test_what_is_said_of_an_answer_is_said_of_all_with_the_same_words() -> None:
    same = [replace(one, text="By the lamp.") for one in answered(scores(2, 2))]
    ways: Sequence[Way] = (Way.BASE, Way.DOCUMENTS)
    rated = {(at, Way.DOCUMENTS): True for at in range(_COUNT)}
    summary = summarise(record(_COUNT, ways), asked(_COUNT), same, rated)
    assert [one.right for one in summary.all.ways] == [_COUNT, _COUNT]
    gain = summary.all.difference(Way.DOCUMENTS, Way.BASE)
    assert gain is not None
    assert gain.interval.mean == 0.0


@pytest.mark.parametrize(
    ("count", "right", "verdict"),
    [
        (100, (6, 15), Verdict.NOT_ENOUGH),
        (60, (10, 15), Verdict.NOT_ENOUGH),
        (160, (60, 61), Verdict.NEITHER),
        (40, (2, 8, 3, 9), Verdict.NOT_ENOUGH),
    ],
    ids="nine_points eight_points one_point which_part".split(),
)
def test_what_is_open_is_not_called_worthless(
    count: int, right: tuple[int, ...], verdict: Verdict
) -> None:
    draw = random.Random(5)  # noqa: S311 - no secret
    spread = {
        way: draw.sample(pattern(count, number), count)
        for way, number in zip(Way, right, strict=False)
    }
    advice = advise(summary_of(spread))
    assert advice.verdict is verdict, advice.headline
    if verdict is Verdict.NOT_ENOUGH:
        assert advice.next_steps[0].code in {StepCode.MORE_QUESTIONS, StepCode.TREAT_AS_EQUAL}


def test_a_gain_that_is_smaller_than_its_price_is_not_worth_it() -> None:
    small = {Way.BASE: [0.40] * _COUNT, Way.DOCUMENTS: [0.43, 0.45] * (_COUNT // 2)}
    summary = summary_of(small, seconds={Way.DOCUMENTS: 32.0})
    assert advise(summary, Weights(0.0, 0.0, 0.0)).verdict is Verdict.DOCUMENTS
    priced = advise(summary, Weights(5.0, 5.0, 5.0))
    assert priced.verdict is Verdict.NEITHER
    assert codes(priced)[0] is ReasonCode.NOT_WORTH_IT
    assert ReasonCode.SLOWER in codes(priced)


def test_a_better_way_that_is_too_dear_is_called_better() -> None:
    changing = ComparisonFacts(freshness=Freshness(100, 100))
    summary = summary_of(scores(2, 27, 36, 20), facts=changing)
    advice = advise(summary, Weights(freshness=5.0))
    assert advice.verdict is Verdict.DOCUMENTS
    said = " ".join(one.words for one in advice.reasons)
    assert "Teaching is 22 points better, and by what counts for you not worth its price." in said


def test_faults_are_counted_among_the_answers_that_are_there() -> None:
    some = [one for one in answered(scores(2, 20)) if one.number < 25]
    loops = [
        replace(one, fault=Fault.LOOPING) if one.way is Way.BASE and one.number < 20 else one
        for one in some
    ]
    ways: Sequence[Way] = (Way.BASE, Way.DOCUMENTS)
    advice = advise(summarise(record(100, ways), asked(100), loops, {}))
    assert codes(advice)[0] is ReasonCode.BROKEN
    assert "20 of 25 answers" in advice.reasons[0].words


def test_a_kind_whose_answers_all_failed_is_still_there() -> None:
    labels = [replace(one, number=one.number + 30) for one in asked(15, QuestionKind.LABEL)]
    answers = [
        *answered({way: pattern(30, 20) for way in Way}),
        *(failed(one.number, way) for one in labels for way in Way),
    ]
    summary = summarise(record(45), [*asked(30), *labels], answers, {})
    assert [one.kind for one in summary.kinds] == [None, QuestionKind.FACT, QuestionKind.LABEL]
    assert advise(summary).kinds[1].reasons[0].code is ReasonCode.BROKEN


def test_every_headline_names_the_kinds_for_which_something_else_is_better() -> None:
    labels = asked(30, QuestionKind.LABEL)
    free = [replace(one, number=one.number + 30) for one in asked(30, QuestionKind.FREE)]
    ways: Sequence[Way] = (Way.BASE, Way.TUNED)
    answers = [
        *answered({Way.BASE: pattern(30, 4), Way.TUNED: pattern(30, 24)}),
        *answered({Way.BASE: pattern(30, 24), Way.TUNED: pattern(30, 4)}, first=30),
    ]
    advice = advise(summarise(record(60, ways), [*labels, *free], answers, {}))
    assert advice.verdict is not Verdict.TEACH
    assert "For labels something else is better: teach the model." in advice.headline


def test_what_was_taught_and_is_not_known_any_more_is_said() -> None:
    unknown = ComparisonFacts(freshness=Freshness(100, 0), is_teaching_known=False)
    advice = advise(summary_of(scores(2, 3, 30, 31), facts=unknown))
    assert ReasonCode.UNKNOWN_TEACHING in codes(advice)
    plain = {Way.BASE: pattern(_COUNT, 2), Way.DOCUMENTS: pattern(_COUNT, 30)}
    assert ReasonCode.UNKNOWN_TEACHING not in codes(advise(summary_of(plain, facts=unknown)))


def test_summaries_and_advice_survive_json() -> None:
    facts = ComparisonFacts(Costs(12, 34, 5.5, None, 6, 7, 8), Freshness(12, 3))
    summary = summary_of(scores(4, 30, 5, 29), facts=facts)
    assert summary_from_wire(summary_to_wire(summary)) == summary
    advice = advise(summary)
    assert advice_from_wire(advice_to_wire(advice)) == advice
