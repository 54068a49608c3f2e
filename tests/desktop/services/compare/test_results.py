"""The history of comparisons, what came out of one, predictions, and files of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.comparison_history import ComparisonHistory
from desktop.services.comparison_result import ComparisonResult, Verdict, Weights
from desktop.services.idle_worker import IdleWorker
from desktop.services.prediction_service import PredictionService, Probe
from desktop.services.report_service import ReportService
from desktop.services.worker import WorkerCommand
from engine.comparison.comparison_records import ComparisonState
from engine.comparison.records import Fault, QuestionKind, Way
from engine.comparison.storage import ComparisonList
from engine.errors import EngineError, UserProblem
from engine.store import Connection
from tests.desktop.compare_material import (
    ALL_WAYS,
    DRIFT,
    PREDICTION,
    add_comparison,
    result_values,
)
from tests.fixtures.fake_worker import FakeWorker


@dataclass
class Desk:
    """A result and what it told."""

    result: ComparisonResult
    worker: FakeWorker
    database: Connection
    problems: list[EngineError] = field(default_factory=list)
    rated: list[int] = field(default_factory=list)


@pytest.fixture
def desk(idle: IdleWorker, worker: FakeWorker, user_database: Connection) -> Desk:
    made = Desk(ComparisonResult(ComparisonList(user_database), idle), worker, user_database)
    made.result.problem.connect(made.problems.append)
    made.result.rated.connect(made.rated.append)
    return made


# One result --------------------------------------------------------------------------------------


def test_a_result_is_read_without_a_worker(desk: Desk) -> None:
    record = add_comparison(desk.database)
    assert desk.result.show(record.id)
    advice = desk.result.advice
    assert advice is not None
    assert advice.verdict is Verdict.DOCUMENTS
    assert advice.headline == "Use documents: 34 of 40 right, 22 more than the plain model."
    assert desk.worker.methods == ["drift"]
    assert desk.result.kinds() == (QuestionKind.FACT, QuestionKind.LABEL)
    assert desk.result.kind(3) is QuestionKind.LABEL
    assert len(desk.result.numbers) == 40
    marks = desk.result.marks(6)
    assert marks[Way.BASE].fault is Fault.EMPTY
    assert marks[Way.BASE].is_right is None
    assert marks[Way.DOCUMENTS].is_right is True


def test_weights_change_the_advice_without_a_worker(desk: Desk) -> None:
    record = add_comparison(desk.database)
    desk.result.show(record.id)
    told: list[str] = []
    desk.result.changed.connect(lambda: told.append("changed"))
    desk.result.weigh(Weights())
    assert told == []
    desk.result.weigh(Weights(speed=3.0))
    assert told == ["changed"]
    assert desk.result.advice is not None
    assert desk.worker.methods == ["drift"]


def test_questions_are_read_with_their_answers(desk: Desk) -> None:
    desk.result.show(add_comparison(desk.database).id)
    second, first = desk.result.page([5, 0])
    assert (second.question.number, first.question.number) == (5, 0)
    assert set(first.answers) == set(ALL_WAYS)
    assert first.answers[Way.DOCUMENTS].passages[0].is_cited
    assert desk.result.page([]) == []


def test_what_a_person_says_counts_first_and_the_figures_follow(desk: Desk) -> None:
    record = add_comparison(desk.database)
    desk.result.show(record.id)
    desk.result.rate(0, Way.BASE, False)
    assert desk.rated == [0]
    mark = desk.result.marks(0)[Way.BASE]
    assert (mark.is_right, mark.is_rated) == (False, True)
    assert desk.worker.last.method == "result"
    assert desk.worker.last.parameters == {"comparison": record.id}
    assert desk.result.is_computing
    first = desk.worker.last
    desk.result.rate(0, Way.BASE, None)
    assert first.is_cancelled, "only the latest figures are wanted"
    assert desk.result.marks(0)[Way.BASE].is_right is True
    desk.worker.last.succeed(result_values(20))
    assert not desk.result.is_computing
    assert desk.result.summary is not None
    assert desk.result.summary.all.count == 20


def test_what_has_changed_since_is_told(desk: Desk) -> None:
    told: list[str] = []
    desk.result.drifted.connect(lambda: told.append("drifted"))
    desk.result.show(add_comparison(desk.database).id)
    assert desk.result.drift is None
    stale = desk.worker.last
    desk.result.show(add_comparison(desk.database, 4, name="Another").id)
    stale.succeed(DRIFT)
    assert told == [], "that was about the one before"
    desk.worker.last.succeed(DRIFT)
    assert told == ["drifted"]
    assert desk.result.drift is not None
    assert desk.result.drift.questions == (0, 5, 10)


def test_one_that_is_not_finished_has_no_result(desk: Desk) -> None:
    record = add_comparison(desk.database, 8, state=ComparisonState.PAUSED, answered=3)
    assert not desk.result.show(record.id)
    assert (desk.result.summary, desk.result.advice) == (None, None)
    assert desk.worker.methods == []
    assert not desk.result.show(99)
    assert len(desk.problems) == 1


def test_a_result_of_a_newer_version_is_a_problem_and_its_answers_are_there(desk: Desk) -> None:
    record = add_comparison(desk.database, 4)
    ComparisonList(desk.database).finish(record.id, '{"summary": {"kinds": 3}}')
    assert not desk.result.show(record.id)
    assert "cannot be read" in desk.problems[0].message
    assert len(desk.result.page([0, 1])) == 2


# The history -------------------------------------------------------------------------------------


@pytest.fixture
def history(user_database: Connection) -> Iterator[ComparisonHistory]:
    made = ComparisonHistory(ComparisonList(user_database))
    yield made
    made.finish_remove()


def test_the_history_lists_the_latest_first_with_their_verdicts(
    history: ComparisonHistory, user_database: Connection
) -> None:
    add_comparison(user_database, 12, name="First")
    add_comparison(user_database, 4, "Second", ComparisonState.PAUSED, answered=1)
    second, first = history.all()
    assert [second.record.wish.name, first.record.wish.name] == ["Second", "First"]
    assert first.is_finished
    assert first.advice is not None
    assert first.advice.verdict is Verdict.DOCUMENTS
    assert not second.is_finished
    known = history.predictions()
    assert (known.checked, known.hits) == (1, 1)


def test_names_and_removal_with_a_way_back(
    history: ComparisonHistory, user_database: Connection
) -> None:
    record = add_comparison(user_database, 4)
    error = history.rename(record.id, "  ")
    assert error is not None
    assert history.rename(record.id, "Harbour again") is None
    assert history.all()[0].record.wish.name == "Harbour again"
    removed: list[object] = []
    history.removed.connect(removed.append)
    history.remove(record)
    assert removed == [record]
    assert (history.all(), history.at(record.id)) == ((), None)
    history.undo_remove()
    assert len(history.all()) == 1
    history.remove(record)
    history.finish_remove()
    assert ComparisonList(user_database).all() == []


# Predictions -------------------------------------------------------------------------------------


def test_a_prediction_says_what_is_likely_and_why(idle: IdleWorker, worker: FakeWorker) -> None:
    service = PredictionService(idle)
    shares: list[float] = []
    service.progressed.connect(shares.append)
    probe = Probe(1, "Harbour", "harbour-style", 3)
    service.predict(probe)
    assert worker.last.parameters == {
        "set": 1,
        "collection": "Harbour",
        "adapter": "harbour-style",
        "example_set": 3,
    }
    worker.last.tell("probing", {"done": 10, "total": 40})
    assert shares == [0.25]
    worker.last.succeed(PREDICTION)
    assert service.asked == probe
    assert service.prediction is not None
    assert service.prediction.verdict is Verdict.DOCUMENTS
    assert len(service.prediction.words) == 3
    service.predict(Probe(2))
    assert service.prediction is None
    worker.last.fail(UserProblem("There are no documents."))
    assert service.problem is not None
    assert not service.is_looking


# Files -------------------------------------------------------------------------------------------


def test_a_report_is_written_one_at_a_time(
    idle: IdleWorker, worker: FakeWorker, tmp_path: Path
) -> None:
    reports = ReportService(idle, WorkerCommand("printing", "/nowhere", (), {}))
    written: list[Path] = []
    reports.written.connect(written.append)
    target = tmp_path / "harbour.csv"
    reports.write(4, target)
    reports.write(4, tmp_path / "another.csv")
    assert [one.parameters for one in worker.asked] == [{"comparison": 4, "path": str(target)}]
    worker.last.succeed({"path": str(target)})
    assert written == [target]
    assert not reports.is_under_way
    reports.write(4, target)
    failures: list[EngineError] = []
    reports.failed.connect(failures.append)
    worker.last.fail(UserProblem("The disk is full."))
    assert len(failures) == 1
    reports.write(4, target)
    worker.shut_down()
    assert not reports.is_under_way, "it was given up"


def test_printing_that_cannot_begin_is_a_problem_with_words(
    idle: IdleWorker, worker: FakeWorker, tmp_path: Path, qtbot: QtBot
) -> None:
    reports = ReportService(idle, WorkerCommand("printing", "/nowhere/python", (), {}))
    failures: list[EngineError] = []
    reports.failed.connect(failures.append)
    reports.write(4, tmp_path / "harbour.pdf")
    html = Path(worker.last.parameters["path"])
    assert html.suffix == ".html"
    worker.last.succeed({"path": str(html)})
    qtbot.waitUntil(lambda: bool(failures))
    assert "could not be printed" in failures[0].message
    assert not html.parent.exists(), "nothing is left behind"
    assert not reports.is_under_way
