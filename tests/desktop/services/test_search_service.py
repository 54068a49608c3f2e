"""Searches without a model, over a worker that the test plays."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.services.document_words import FormatKind
from desktop.services.search_service import (
    Evidence,
    FoundBy,
    SearchOutcome,
    SearchScope,
    SearchService,
)
from engine.errors import Cancelled, EngineError, UserProblem
from tests.fixtures.fake_worker import FakeWorker
from tests.fixtures.search_results import found, passage


class Heard:
    """Everything that the service told."""

    def __init__(self, service: SearchService) -> None:
        self.outcomes: list[SearchOutcome] = []
        self.problems: list[EngineError] = []
        self.starts = 0
        self.ends = 0
        service.found.connect(self.outcomes.append)
        service.problem.connect(self.problems.append)
        service.started.connect(self._on_start)
        service.finished.connect(self._on_end)

    def _on_start(self) -> None:
        self.starts += 1

    def _on_end(self) -> None:
        self.ends += 1


@pytest.fixture
def worker(qapp: QApplication) -> FakeWorker:
    del qapp
    return FakeWorker("searching")


@pytest.fixture
def service(worker: FakeWorker) -> SearchService:
    return SearchService(worker)


@pytest.fixture
def heard(service: SearchService) -> Heard:
    return Heard(service)


def test_a_question_and_where_it_is_asked_reach_the_worker(
    service: SearchService, worker: FakeWorker
) -> None:
    service.search("When?", SearchScope(frozenset({4, 2}), FormatKind.TABLE, 99.5))
    assert worker.last.method == "search"
    assert worker.last.parameters == {
        "question": "When?",
        "count": 20,
        "scope": {"folders": [2, 4], "kinds": ["table"], "after": 99.5},
        "earlier": [],
    }
    service.search("Where?", SearchScope())
    assert worker.last.parameters["scope"] == {}


def test_passages_are_told_at_once_and_again_with_better_sentences(
    service: SearchService, worker: FakeWorker, heard: Heard
) -> None:
    service.search("When?", SearchScope())
    assert service.is_searching
    worker.last.tell("passages", found(passage("/a.pdf")))
    worker.last.succeed(found(passage("/a.pdf", best_start=4, alike=["/b.pdf"])))
    first, second = heard.outcomes
    assert first.passages[0].source.best_start == 0
    source = second.passages[0].source
    assert (source.number, source.path, source.best_start) == (1, "/a.pdf", 4)
    assert source.alike == ("/b.pdf",)
    assert second.evidence is Evidence.STRONG
    assert (second.dense_candidates, second.text_candidates, second.unfinished) == (100, 87, 2)
    assert (heard.starts, heard.ends) == (1, 1)
    assert not service.is_searching


@pytest.mark.parametrize(
    ("ranks", "expected"),
    [
        ((1, 2), FoundBy.BOTH),
        ((1, None), FoundBy.MEANING),
        ((None, 2), FoundBy.WORDS),
        ((None, None), FoundBy.NEITHER),
    ],
)
def test_how_a_passage_was_found_is_read_from_its_ranks(
    service: SearchService,
    worker: FakeWorker,
    heard: Heard,
    ranks: tuple[int | None, int | None],
    expected: FoundBy,
) -> None:
    service.search("When?", SearchScope())
    values: dict[str, Any] = passage("/a.pdf", rerank_score=1.5)
    worker.last.succeed(found({**values, "dense_rank": ranks[0], "text_rank": ranks[1]}))
    (one,) = heard.outcomes[0].passages
    assert one.found_by is expected
    assert one.rerank_score == 1.5


def test_a_new_question_gives_the_old_one_up(
    service: SearchService, worker: FakeWorker, heard: Heard
) -> None:
    service.search("When?", SearchScope())
    old = worker.last
    service.search("Where?", SearchScope())
    assert old.is_cancelled
    old.fail(Cancelled())
    worker.last.succeed(found(passage("/b.pdf")))
    assert [one.question for one in heard.outcomes] == ["Where?"]
    assert heard.ends == 1


def test_a_failure_is_a_problem(service: SearchService, worker: FakeWorker, heard: Heard) -> None:
    service.search("When?", SearchScope())
    worker.last.fail(UserProblem("The embedder is not there.", "Run the setup again."))
    assert [one.message for one in heard.problems] == ["The embedder is not there."]
    assert heard.ends == 1
    assert not service.is_searching
