"""A judge is believed only as far as it agrees with the person."""

from __future__ import annotations

import math

import pytest

from engine.comparison.judge import Judge, calibrate
from engine.comparison.judging import judge_comparison
from engine.comparison.records import NewQuestion, QuestionKind, Way
from engine.comparison.storage import ComparisonList
from engine.errors import Cancelled
from engine.generation.fake import FakeGenerator
from engine.store import Connection
from tests.engine.comparison.material import answered, asked, record

_QUESTION = NewQuestion("How long?", ("20 minutes",), QuestionKind.FACT)


def agreeing(count: int, wrong: int = 0) -> list[tuple[bool, bool | None]]:
    """Return pairs of which some disagree, half of them right."""
    return [(at % 2 == 0, (at % 2 == 0) is (at >= wrong)) for at in range(count)]


@pytest.mark.parametrize(
    ("pairs", "is_usable"),
    [
        (agreeing(24), True),
        (agreeing(24, wrong=4), True),
        (agreeing(24, wrong=6), False),
        (agreeing(12), False),
        ([], False),
        ([(True, True)] * 30, False),
        ([(at > 2, True) for at in range(30)], False),
        ([(at % 2 == 0, None) for at in range(30)], False),
    ],
    ids="all most few_agree few_rated none one_sided says_yes_to_all says_nothing".split(),
)
def test_when_a_judge_may_be_shown(pairs: list[tuple[bool, bool | None]], is_usable: bool) -> None:
    made = calibrate(pairs)
    assert made.is_usable is is_usable
    assert made.words
    assert all(map(math.isfinite, (made.agreement, made.kappa))), "never NaN"


def test_kappa_is_agreement_beyond_chance() -> None:
    pairs = [(True, True)] * 20 + [(True, False)] * 5 + [(False, True)] * 10 + [(False, False)] * 15
    made = calibrate(pairs)
    assert made.ratings == 50
    assert [made.agreement, made.kappa] == pytest.approx([0.7, 0.4])


@pytest.mark.parametrize(
    ("said", "verdict"),
    [("Yes", True), ("**no**, it does not.", False), ("The answer", None), ("", None)],
)
def test_what_a_judge_says(said: str, verdict: bool | None) -> None:
    generator = FakeGenerator([said])
    assert Judge(generator, lambda: False).judge(_QUESTION, "20 min") is verdict
    assert "20 minutes" in generator.asked[0][-1].text
    assert generator.used == [None], "the plain model judges"


def test_an_empty_answer_is_wrong_without_asking() -> None:
    generator = FakeGenerator()
    assert Judge(generator, lambda: False).judge(_QUESTION, "  ") is False
    assert generator.asked == []
    with pytest.raises(Cancelled):
        Judge(generator, lambda: True).judge(_QUESTION, "20 minutes")


@pytest.mark.parametrize("is_good", [True, False])
def test_only_a_good_judge_leaves_something(user_database: Connection, is_good: bool) -> None:
    comparisons = ComparisonList(user_database)
    made = record(40, (Way.BASE,))
    kept = comparisons.create(made.wish, made.facts, asked(40))
    given = answered({Way.BASE: [float(at % 2) for at in range(40)]})
    for one in given:
        comparisons.add_answer(kept.id, one)
    for one in given[:24]:
        comparisons.rate(kept.id, one.number, one.way, one.number % 2 == 1)
    said = ["yes" if at % 2 else "no" for at in range(40)] if is_good else ["yes"]
    judge = Judge(FakeGenerator(said), lambda: False)
    assert judge_comparison(comparisons, kept, judge, lambda *_: None).is_usable is is_good
    verdicts = [
        one.measures.is_judged_right for one in comparisons.answers(kept.id) if one.measures
    ]
    assert verdicts == ([at % 2 == 1 for at in range(40)] if is_good else [None] * 40)
