"""One heavy job in its worker: what it takes while it is under way, and gives back at its end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from desktop.services.heavy_run import HeavyRun
from desktop.services.heavy_work import HeavyJob, HeavyWork
from desktop.services.idle_worker import IdleWorker
from engine.errors import EngineError, UserProblem
from tests.fixtures.fake_worker import FakeWorker

pytestmark = pytest.mark.usefixtures("qapp")


class Counting:
    """Tells whether the machine is kept awake."""

    def __init__(self) -> None:
        self.is_held = False

    def begin(self) -> bool:
        self.is_held = True
        return True

    def end(self) -> None:
        self.is_held = False


@dataclass
class Desk:
    """A job and what it says."""

    run: HeavyRun
    worker: FakeWorker
    heavy: HeavyWork
    awake: Counting
    told: list[str] = field(default_factory=list)
    refusals: list[EngineError] = field(default_factory=list)

    @property
    def holds_all(self) -> bool:
        return self.awake.is_held and self.heavy.current is HeavyJob.JUDGING

    @property
    def holds_nothing(self) -> bool:
        return not self.awake.is_held and self.heavy.current is None

    def begin(self) -> None:
        assert self.run.may_begin()
        self.run.begin("judge", {}, 1_000)


@pytest.fixture
def desk() -> Iterator[Desk]:
    worker, heavy, awake = FakeWorker("comparing"), HeavyWork(), Counting()
    idle = IdleWorker(worker)
    run = HeavyRun(HeavyJob.JUDGING, idle, heavy, awake)
    made = Desk(run, worker, heavy, awake)
    run.succeeded.connect(lambda _: made.told.append("succeeded"))
    run.failed.connect(lambda _: made.told.append("failed"))
    run.finished.connect(lambda: made.told.append("finished"))
    run.refused.connect(made.refusals.append)
    yield made
    run.shut_down()
    idle.shut_down()


def test_it_holds_the_turn_and_the_machine_until_its_end(desk: Desk) -> None:
    desk.begin()
    assert desk.run.is_under_way
    assert desk.holds_all
    assert not desk.run.may_begin()
    assert desk.refusals == [], "it is no stranger to itself"
    desk.worker.last.operation.succeed({})
    assert desk.told == ["succeeded", "finished"]
    assert desk.holds_nothing


def test_it_gives_back_what_it_took_when_it_fails_or_is_cancelled(desk: Desk) -> None:
    desk.begin()
    desk.worker.last.operation.fail(UserProblem("No.", "Do otherwise."))
    assert desk.told == ["failed", "finished"]
    assert desk.holds_nothing
    desk.begin()
    desk.run.cancel()
    assert desk.holds_all, "the worker comes to an end first"
    desk.worker.last.operation.succeed({})
    assert desk.told == ["failed", "finished", "finished"]
    assert desk.holds_nothing


def test_another_job_is_told_of(desk: Desk) -> None:
    assert desk.heavy.claim(HeavyJob.TEACHING) is None
    assert not desk.run.may_begin()
    assert [one.message for one in desk.refusals] == [desk.run.why_not]
    assert desk.heavy.current is HeavyJob.TEACHING
    desk.heavy.release(HeavyJob.TEACHING)
    desk.begin()


def test_nothing_is_told_after_shutting_down(desk: Desk) -> None:
    desk.begin()
    operation = desk.worker.last.operation
    desk.run.shut_down()
    operation.succeed({})
    assert "finished" not in desk.told
    assert desk.holds_nothing
