"""Answering questions the four ways, going on after an end, and what goes wrong on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from engine.answering.checked import NOTHING_ABOUT_IT
from engine.comparison.answering import Answerer, Tools
from engine.comparison.comparison_records import (
    ComparedQuestion,
    ComparisonRecord,
    ComparisonState,
)
from engine.comparison.records import Fault, NewQuestion, QuestionKind, Way
from engine.comparison.remembering import RememberingEmbedder
from engine.comparison.running import ComparisonRun
from engine.comparison.scoring.measuring import Measurer
from engine.comparison.storage import ComparisonList
from engine.conversations.records import Evidence
from engine.errors import Cancelled, UserProblem
from engine.examples.records import ExampleTurn
from engine.generation.fake import FakeGenerator
from engine.prompt.records import Speaker
from engine.retrieval.opening import OpenSearch
from engine.retrieval.records import Passage, SearchResult
from engine.store import Connection
from tests.engine.comparison.material import ADAPTER, asked, record
from tests.fixtures.embedders import HashingEmbedder

_TEXT = "The ferry leaves from pier 7. The crossing takes 20 minutes."


class OneDocument:
    """A searcher that always finds the same passage, or nothing."""

    def __init__(self, evidence: Evidence = Evidence.STRONG) -> None:
        self._evidence = evidence
        self.searched: list[tuple[str, tuple[str, ...]]] = []

    def search(
        self, question: str, count: int, scope: object, earlier: list[str] | tuple[str, ...] = ()
    ) -> SearchResult:
        del count, scope
        self.searched.append((question, tuple(earlier)))
        found = Passage(
            *(Path("/library/Ferry.txt"), "hash", "lines 1-2", None, 0, len(_TEXT), "", _TEXT),
            *(1.0, 1, 1, 0.5, None, 0, 29),
        )
        return SearchResult((found,), question, self._evidence, 1, 1, 0, 1.0)


def tools(generator: FakeGenerator, searcher: OneDocument | None = None) -> Tools:
    embedder = RememberingEmbedder(HashingEmbedder())
    opened = SimpleNamespace(searcher=searcher or OneDocument(), embedder=embedder)
    return Tools(
        generator,
        cast("OpenSearch", opened),
        embedder,
        Measurer(("yes", "no"), embedder),
    )


def answerer(
    generator: FakeGenerator,
    searcher: OneDocument | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Answerer:
    return Answerer(record(1).wish, tools(generator, searcher), is_cancelled)


@pytest.fixture
def comparisons(user_database: Connection) -> ComparisonList:
    return ComparisonList(user_database)


def test_each_way_reads_and_answers_as_it_should() -> None:
    generator, searcher = FakeGenerator(["It takes 20 minutes."]), OneDocument()
    answers = answerer(generator, searcher)
    question = ComparedQuestion(0, 1, NewQuestion("How long?", ("20 minutes",), QuestionKind.FACT))
    made = {way: answers.answer(question, way) for way in Way}
    assert [one.name if one else None for one in generator.used] == [
        None,
        None,
        ADAPTER.name,
        ADAPTER.name,
    ]
    read = {
        way: "pier 7" in turns[-1].text for way, turns in zip(Way, generator.asked, strict=True)
    }
    assert read == {way: way.reads_documents for way in Way}
    assert len(searcher.searched) == 1, "the ways of a question share its passages"
    documents = made[Way.DOCUMENTS]
    assert [one.is_cited for one in documents.passages] == [True]
    assert documents.measures is not None
    assert (documents.measures.has_evidence, documents.measures.faithfulness) == (True, 1.0)
    base = made[Way.BASE].measures
    assert base is not None
    assert (base.is_right, base.has_evidence, base.faithfulness) == (True, None, None)


def test_without_evidence_the_model_is_not_asked_as_in_chat() -> None:
    generator = FakeGenerator(["Something made up."])
    answers = answerer(generator, OneDocument(Evidence.NONE))
    made = answers.answer(asked(1, QuestionKind.REFUSE)[0], Way.BOTH)
    assert (made.text, generator.asked) == (NOTHING_ABOUT_IT, [])
    assert made.measures is not None
    assert made.measures.is_right


def test_a_question_of_a_fold_is_answered_by_the_adapter_that_did_not_see_it() -> None:
    generator = FakeGenerator()
    question = replace(asked(1)[0], adapter="/adapters/piers/folds/fold-2.gguf")
    answerer(generator).answer(question, Way.TUNED)
    assert generator.used[-1] is not None
    assert generator.used[-1].path == Path("/adapters/piers/folds/fold-2.gguf")


def test_what_was_said_before_is_part_of_the_question() -> None:
    generator, searcher = FakeGenerator(), OneDocument()
    turns = (ExampleTurn(False, "Where is the ferry?"), ExampleTurn(True, "At pier 7."))
    content = replace(asked(1)[0].content, history=turns, system="Speak like a sailor.")
    question = replace(asked(1)[0], content=content)
    answerer(generator, searcher).answer(question, Way.DOCUMENTS)
    assert searcher.searched[0][1] == ("Where is the ferry?",)
    said = [(turn.speaker, turn.text) for turn in generator.asked[0]]
    assert said[0][1].startswith("Speak like a sailor.")
    assert said[1:3] == [
        (Speaker.USER, "Where is the ferry?"),
        (Speaker.ASSISTANT, "At pier 7."),
    ]


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("", Fault.EMPTY),
        ("The ferry leaves at nine. " * 12, Fault.LOOPING),
        ("The ferry leaves at nine.", None),
    ],
)
def test_a_model_that_returns_nothing_or_loops(words: str, fault: Fault | None) -> None:
    made = answerer(FakeGenerator([words])).answer(asked(1)[0], Way.BASE)
    assert made.fault is fault
    assert made.measures is not None


def test_a_question_that_cannot_be_answered_is_a_value() -> None:
    class Refusing(FakeGenerator):
        def use_adapter(self, adapter: object) -> None:
            del adapter
            raise UserProblem("It was taught with another model.", "Choose that one.")

    made = answerer(Refusing()).answer(asked(1)[0], Way.BASE)
    assert (made.fault, made.measures) == (Fault.FAILED, None)
    assert made.detail == "It was taught with another model. Choose that one."


# Runs --------------------------------------------------------------------------------------------


class Stop:
    """Asks for an end after some answers."""

    def __init__(self, after: int | None = None) -> None:
        self.told: list[dict[str, Any]] = []
        self._after = after

    def tell(self, event: str, values: dict[str, Any]) -> None:
        assert event == "answer"
        self.told.append(values)

    def is_cancelled(self) -> bool:
        return self._after is not None and len(self.told) >= self._after


def begun(comparisons: ComparisonList, count: int) -> ComparisonRecord:
    made = record(count)
    return comparisons.create(made.wish, made.facts, asked(count))


def run(
    comparisons: ComparisonList, made: ComparisonRecord, generator: FakeGenerator, stop: Stop
) -> None:
    answers = Answerer(made.wish, tools(generator), stop.is_cancelled)
    ComparisonRun(comparisons, made, answers, stop.tell, stop.is_cancelled).run()


def test_every_question_is_asked_every_way_and_progress_is_told(
    comparisons: ComparisonList,
) -> None:
    made, stop = begun(comparisons, 3), Stop()
    run(comparisons, made, FakeGenerator(), stop)
    assert comparisons.done(made.id) == {(number, way) for number in range(3) for way in Way}
    assert [one["done"] for one in stop.told] == list(range(1, 13))
    assert stop.told[2]["seconds_left"] is None, "one way was not tried yet"
    assert stop.told[-1]["seconds_left"] == 0
    assert all(one["seconds_left"] is not None for one in stop.told[3:])


def test_a_run_goes_on_where_it_ended_and_asks_nothing_twice(
    comparisons: ComparisonList,
) -> None:
    made, first = begun(comparisons, 5), FakeGenerator()
    with pytest.raises(Cancelled):
        run(comparisons, made, first, Stop(after=7))
    assert comparisons.at(made.id).state is ComparisonState.PAUSED
    assert comparisons.at(made.id).answers == 7
    second, stop = FakeGenerator(), Stop()
    run(comparisons, made, second, stop)
    assert len(first.asked) + len(second.asked) == 20
    assert [stop.told[0]["done"], stop.told[-1]["done"]] == [8, 20]


def test_an_end_in_the_middle_of_an_answer_keeps_no_half_of_it(
    comparisons: ComparisonList,
) -> None:
    made = begun(comparisons, 1)
    words = iter(range(100))
    answers = Answerer(
        made.wish, tools(FakeGenerator(["one two three four"])), lambda: next(words) > 1
    )
    with pytest.raises(Cancelled):
        ComparisonRun(comparisons, made, answers, lambda *_: None, lambda: False).run()
    assert comparisons.answers(made.id) == []
