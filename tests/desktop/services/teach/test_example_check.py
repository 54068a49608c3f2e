"""The check of a set, told by a worker that the test plays."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from desktop.services.example_check import (
    Advice,
    AdviceKind,
    ExampleCheck,
    FindingKind,
    Severity,
    TokenCounts,
)
from desktop.services.example_service import ExampleService, Purpose
from desktop.services.idle_worker import IdleWorker
from engine.conversations.feedback import FeedbackList
from engine.errors import EngineError, UserProblem
from engine.examples.storage import ExampleList
from engine.store import Connection
from tests.desktop.teach_material import report
from tests.fixtures.fake_worker import FakeWorker


@dataclass
class Desk:
    """The check and the set."""

    check: ExampleCheck
    examples: ExampleService
    worker: FakeWorker
    set_id: int


@pytest.fixture
def desk(user_database: Connection, idle: IdleWorker, worker: FakeWorker) -> Desk:
    examples = ExampleService(ExampleList(user_database), FeedbackList(user_database))
    one = examples.create("Moods", Purpose.TASK)
    assert one is not None
    return Desk(ExampleCheck(idle, examples), examples, worker, one.id)


def test_what_is_found_has_a_kind_a_severity_and_rows(desk: Desk) -> None:
    shares: list[float] = []
    desk.check.progressed.connect(shares.append)
    desk.check.check(desk.set_id, "smollm2")
    assert desk.check.is_checking
    desk.worker.last.tell("checking", {"done": 1, "total": 2})
    desk.worker.last.succeed(report())
    known = desk.check.report
    assert known is not None
    assert shares == [0.5]
    assert (known.total, known.usable) == (120, 117)
    first = known.findings[0]
    assert (first.kind, first.severity) == (FindingKind.EMPTY, Severity.PROBLEM)
    assert first.example_ids == (1, 2, 3)
    assert known.tokens == TokenCounts(9000, 70, 512, 8192)
    assert (known.split.train, known.split.validation, known.split.groups) == (105, 12, 40)
    assert known.advice == Advice(AdviceKind.HOLD_OUT, 0, ())
    assert known.can_teach


def test_findings_of_another_version_are_left_out(desk: Desk) -> None:
    desk.check.check(desk.set_id, "smollm2")
    desk.worker.last.succeed(report(findings=[{"kind": "rhymes", "severity": "note"}]))
    known = desk.check.report
    assert known is not None
    assert known.findings == ()


def test_the_same_is_not_checked_twice(desk: Desk) -> None:
    desk.check.check(desk.set_id, "smollm2")
    desk.check.check(desk.set_id, "smollm2")
    desk.worker.last.succeed(report())
    desk.check.check(desk.set_id, "smollm2")
    assert desk.worker.methods == ["check"]
    desk.check.check(desk.set_id, "qwen")
    assert desk.worker.methods == ["check", "check"]
    assert desk.check.report is None


def test_a_changed_set_is_checked_anew(desk: Desk) -> None:
    desk.check.check(desk.set_id, "smollm2")
    desk.worker.last.succeed(report())
    desk.examples.write(desk.set_id, "Hello?", "Good day.")
    assert desk.check.report is None
    desk.check.check(desk.set_id, "smollm2")
    first = desk.worker.last
    desk.examples.write(desk.set_id, "And now?", "Good night.")
    assert first.is_cancelled
    first.succeed(report())
    assert desk.check.report is None, "it was about other examples"


def test_without_a_model_lengths_are_not_known(desk: Desk) -> None:
    desk.check.check(desk.set_id, "")
    desk.worker.last.succeed(report(tokens=None, advice={"kind": "too_few", "folds": 0}))
    known = desk.check.report
    assert known is not None
    assert known.tokens is None
    assert not known.can_teach


def test_a_failed_check_can_be_asked_for_again(desk: Desk) -> None:
    problems: list[EngineError] = []
    desk.check.problem.connect(problems.append)
    desk.check.check(desk.set_id, "smollm2")
    desk.worker.last.fail(UserProblem("The model is gone."))
    assert len(problems) == 1
    desk.check.check(desk.set_id, "smollm2")
    assert desk.worker.methods == ["check", "check"]
