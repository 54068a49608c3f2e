"""Comparing to the end and again, without a model."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.comparison import desk as desks
from engine.comparison.comparison_records import ComparisonState
from engine.comparison.desk import ComparisonDesk
from engine.comparison.preparing import ComparisonChoice
from engine.comparison.records import Question, Way
from engine.comparison.storage import ComparisonList
from engine.comparison.taught import Taught
from engine.errors import UserProblem
from engine.examples.records import Example, NewExample
from engine.models.adapters import InstalledAdapter
from engine.models.inspection import inspect
from engine.paths import Folders
from engine.settings import Settings
from engine.store import Connection
from tests.engine.comparison.material import answered, asked, record
from tests.fixtures.embedders import HashingEmbedder
from tests.fixtures.tiny_models import write_tiny_model

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


def test_without_a_taught_way_no_question_is_kept_out(
    desk: ComparisonDesk,
    comparisons: ComparisonList,
    folders: Folders,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    model = inspect(write_tiny_model(folders.data / "tiny.gguf", "llama"))
    file = folders.data / "adapter.gguf"
    file.write_bytes(b"taught")
    taught = InstalledAdapter("piers", "Piers", "tiny", "Tiny", str(file))
    questions = [Question(at, 1, one.content, 0.0) for at, one in enumerate(asked(3), start=1)]
    rows = tuple(
        Example(one.id, 1, NewExample(one.content.question, "x"), 0.0) for one in questions[:2]
    )
    monkeypatch.setattr(desks, "resolve", lambda *_: model)
    monkeypatch.setattr(desks, "taught_with", lambda *_: Taught(rows, is_known=True))
    monkeypatch.setattr(ComparisonDesk, "_adapter", lambda *_: taught)
    monkeypatch.setattr(ComparisonDesk, "_search", lambda *_: None)
    choice = ComparisonChoice(adapter="piers", ways=(Way.BASE, Way.DOCUMENTS))
    with pytest.raises(UserProblem, match="too little memory"):
        desk.compare(choice, questions)
    with pytest.raises(UserProblem, match="too little memory"):
        desk.compare(replace(choice, ways=(Way.BASE, Way.TUNED)), questions)
    kept_out, asked_all = comparisons.all()
    assert (asked_all.questions, asked_all.facts.taught, asked_all.wish.adapter) == (3, 0, None)
    assert (kept_out.questions, kept_out.facts.taught) == (1, 2)
