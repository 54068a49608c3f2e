"""Comparisons in the database: nothing is lost, nothing is made twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.comparison.comparison_records import ComparisonState
from engine.comparison.records import Way
from engine.comparison.storage import ComparisonList
from engine.errors import UserProblem
from engine.store import Connection
from tests.engine.comparison.material import answered, asked, failed, record


@pytest.fixture
def comparisons(user_database: Connection) -> ComparisonList:
    return ComparisonList(user_database)


def test_a_comparison_keeps_its_questions_and_answers(comparisons: ComparisonList) -> None:
    made = record(3)
    kept = comparisons.create(made.wish, made.facts, asked(3))
    assert (kept.wish, kept.facts, kept.state) == (made.wish, made.facts, ComparisonState.RUNNING)
    assert (kept.questions, kept.answers, kept.wanted) == (3, 0, 12)
    assert comparisons.questions(kept.id) == asked(3)
    given = answered({Way.BASE: [1.0, 0.0], Way.DOCUMENTS: [1.0]})
    for one in given:
        comparisons.add_answer(kept.id, one)
    assert sorted(comparisons.answers(kept.id), key=lambda one: (one.way, one.number)) == given
    assert comparisons.done(kept.id) == {(0, Way.BASE), (1, Way.BASE), (0, Way.DOCUMENTS)}
    comparisons.add_answer(kept.id, given[0])
    assert comparisons.at(kept.id).answers == 3


def test_the_latest_comparison_stands_first_and_leaves_nothing_behind(
    comparisons: ComparisonList, user_database: Connection
) -> None:
    made = record(1)
    first, second = (comparisons.create(made.wish, made.facts, asked(1)) for _ in range(2))
    comparisons.add_answer(first.id, answered({Way.BASE: [1.0]})[0])
    assert [one.id for one in comparisons.all()] == [second.id, first.id]
    comparisons.rename(first.id, "  Piers \n two ")
    assert comparisons.at(first.id).wish.name == "Piers two"
    with pytest.raises(UserProblem, match="needs a name"):
        comparisons.rename(first.id, " ")
    comparisons.remove(first.id)
    assert user_database.rows("SELECT * FROM comparison_answer") == []
    with pytest.raises(UserProblem, match="not there any more"):
        comparisons.at(first.id)


def test_ratings_are_kept_and_taken_back(comparisons: ComparisonList) -> None:
    made = record(2)
    kept = comparisons.create(made.wish, made.facts, asked(2))
    for one in answered({Way.BASE: [1.0, 0.0]}):
        comparisons.add_answer(kept.id, one)
    comparisons.rate(kept.id, 0, Way.BASE, False)
    comparisons.rate(kept.id, 1, Way.BASE, True)
    assert comparisons.ratings(kept.id) == {(0, Way.BASE): False, (1, Way.BASE): True}
    comparisons.rate(kept.id, 0, Way.BASE, None)
    assert comparisons.ratings(kept.id) == {(1, Way.BASE): True}


def test_forgotten_answers_are_to_be_made_again(comparisons: ComparisonList) -> None:
    made = record(2)
    kept = comparisons.create(made.wish, made.facts, asked(2))
    for one in answered({way: [1.0, 0.0] for way in Way}):
        comparisons.add_answer(kept.id, one)
    comparisons.finish(kept.id, "{}")
    assert comparisons.at(kept.id).state is ComparisonState.FINISHED
    now = replace(made.facts, library="another")
    comparisons.forget_answers(kept.id, [1], [Way.DOCUMENTS, Way.BOTH], now)
    after = comparisons.at(kept.id)
    assert (after.answers, after.state, after.result) == (6, ComparisonState.PAUSED, "")
    assert after.facts == now
    assert comparisons.done(kept.id) == {
        *((0, way) for way in Way),
        *((1, way) for way in (Way.BASE, Way.TUNED)),
    }


def test_what_failed_is_to_be_made_again(comparisons: ComparisonList) -> None:
    made = record(2)
    kept = comparisons.create(made.wish, made.facts, asked(2))
    comparisons.add_answer(kept.id, failed(0, Way.BASE))
    comparisons.add_answer(kept.id, answered({Way.BASE: [1.0]}, first=1)[0])
    assert comparisons.at(kept.id).answers == 2
    assert comparisons.done(kept.id) == {(1, Way.BASE)}
