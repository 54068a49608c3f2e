"""Comparing to the end and again, without a model."""

from __future__ import annotations

import pytest

from engine.comparison import desk as desks
from engine.comparison.comparison_records import ComparisonState
from engine.comparison.desk import ComparisonDesk
from engine.comparison.records import Way
from engine.comparison.storage import ComparisonList
from engine.errors import UserProblem
from engine.paths import Folders
from engine.settings import Settings
from engine.store import Connection
from tests.engine.comparison.material import answered, asked, record
from tests.fixtures.embedders import HashingEmbedder

_WAYS = (Way.BASE, Way.TUNED)


@pytest.fixture
def comparisons(user_database: Connection) -> ComparisonList:
    return ComparisonList(user_database)


@pytest.fixture
def desk(
    folders: Folders, embedder: HashingEmbedder, monkeypatch: pytest.MonkeyPatch
) -> ComparisonDesk:
    """Return a desk whose model does not load."""

    def refuse(*_: object) -> None:
        raise UserProblem("There is too little memory for this model.", "Choose a smaller one.")

    monkeypatch.setattr(ComparisonDesk, "_embedder", lambda _: embedder)
    monkeypatch.setattr(ComparisonDesk, "_generator", refuse)
    monkeypatch.setattr(desks, "refuse_changed", lambda _: None)
    return ComparisonDesk(folders, Settings(), lambda _, __: None, lambda: False)


def kept(comparisons: ComparisonList, questions: int, answers: int) -> int:
    made = record(questions, _WAYS)
    id_ = comparisons.create(made.wish, made.facts, asked(questions)).id
    for one in answered(dict.fromkeys(_WAYS, [1.0] * answers)):
        comparisons.add_answer(id_, one)
    return id_


def test_a_finished_comparison_stays_so_when_asking_again_cannot_begin(
    desk: ComparisonDesk, comparisons: ComparisonList
) -> None:
    id_ = kept(comparisons, 2, 2)
    desk.result(id_)
    before = comparisons.at(id_)
    assert before.state is ComparisonState.FINISHED
    with pytest.raises(UserProblem, match="too little memory"):
        desk.rerun(id_, [0])
    assert comparisons.at(id_) == before


def test_one_that_cannot_go_on_has_failed(
    desk: ComparisonDesk, comparisons: ComparisonList
) -> None:
    id_ = kept(comparisons, 2, 1)
    with pytest.raises(UserProblem, match="too little memory"):
        desk.go_on(id_)
    assert comparisons.at(id_).state is ComparisonState.FAILED
