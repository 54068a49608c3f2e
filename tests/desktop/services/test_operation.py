"""An operation: progress, then one end."""

from __future__ import annotations

import pytest

from desktop.services.operation import Operation
from engine.errors import Cancelled, EngineError, UserProblem
from engine.protocol import Values

pytestmark = pytest.mark.usefixtures("qapp")


class Told:
    def __init__(self) -> None:
        self.cancelled: list[Operation] = []
        self.operation = Operation(self.cancelled.append)
        self.words: list[str] = []
        self.operation.progressed.connect(self._on_progress)
        self.operation.succeeded.connect(lambda _: self.words.append("succeeded"))
        self.operation.failed.connect(self._on_failure)
        self.operation.finished.connect(lambda: self.words.append("finished"))

    def _on_progress(self, event: str, _: Values) -> None:
        self.words.append(event)

    def _on_failure(self, error: EngineError) -> None:
        self.words.append(error.message)


def test_progress_comes_before_success_and_the_end_comes_once() -> None:
    told = Told()
    told.operation.tell_progress("half", {})
    told.operation.succeed({})
    told.operation.succeed({})
    told.operation.fail(UserProblem("late"))
    assert told.words == ["half", "succeeded", "finished"]
    assert told.operation.is_finished


def test_a_failure_is_told_with_its_error() -> None:
    told = Told()
    told.operation.fail(UserProblem("The disk is full."))
    assert told.words == ["The disk is full.", "finished"]


def test_a_cancelled_operation_only_ends() -> None:
    told = Told()
    told.operation.cancel()
    told.operation.cancel()
    assert told.cancelled == [told.operation]
    told.operation.tell_progress("half", {})
    told.operation.fail(UserProblem("too late"))
    assert told.words == ["finished"]


def test_success_after_a_cancel_is_not_told() -> None:
    told = Told()
    told.operation.cancel()
    told.operation.succeed({})
    assert told.words == ["finished"]


def test_a_cancel_that_the_worker_reports_is_silent() -> None:
    told = Told()
    told.operation.fail(Cancelled())
    assert told.words == ["finished"]


def test_what_is_finished_cannot_be_cancelled() -> None:
    told = Told()
    told.operation.succeed({})
    told.operation.cancel()
    assert told.cancelled == []
    assert not told.operation.was_cancelled
