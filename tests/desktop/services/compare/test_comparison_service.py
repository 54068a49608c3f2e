"""Comparing, told by a worker that the test plays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.comparing import ComparingState
from desktop.services.comparison_service import ComparisonService
from desktop.services.heavy_work import HeavyJob, HeavyWork
from desktop.services.idle_worker import IdleWorker
from desktop.services.training_service import TrainingService
from engine.comparison.comparison_records import ComparisonState
from engine.comparison.records import Fault, Way
from engine.errors import EngineError, UserProblem
from engine.store import Connection
from tests.desktop.compare_material import AnyWish, add_comparison, arrived
from tests.desktop.services.teach.test_training_service import Awake
from tests.desktop.teach_material import AnyLesson
from tests.desktop.views.teach.desk import Sleepless
from tests.fixtures.fake_worker import FakeWorker


@dataclass
class Desk:
    """The service and what it told."""

    service: ComparisonService
    worker: FakeWorker
    awake: Awake
    heavy: HeavyWork
    rooms: list[str]
    ends: list[int] = field(default_factory=list)
    failures: list[EngineError] = field(default_factory=list)
    refusals: list[EngineError] = field(default_factory=list)
    pauses: list[str] = field(default_factory=list)

    def state(self) -> ComparingState | None:
        return self.service.current.state if self.service.current else None

    def begin(self) -> None:
        self.service.start(AnyWish())
        self.worker.last.tell(
            "began",
            {"comparison": 4, "questions": 40, "taught": 3, "doubled": 2, "crossed": 1},
        )


@pytest.fixture
def desk(idle: IdleWorker, worker: FakeWorker) -> Iterator[Desk]:
    awake, heavy = Awake(), HeavyWork()
    rooms: list[str] = []
    service = ComparisonService(idle, awake, heavy, lambda: rooms.append("made"))
    made = Desk(service, worker, awake, heavy, rooms)
    service.ended.connect(made.ends.append)
    service.failed.connect(made.failures.append)
    service.refused.connect(made.refusals.append)
    service.paused.connect(lambda: made.pauses.append("paused"))
    yield made
    service.shut_down()


def test_a_comparison_is_started_with_all_that_was_chosen(desk: Desk) -> None:
    assert desk.service.start(AnyWish())
    asked = desk.worker.last
    assert asked.method == "compare"
    assert asked.parameters == {
        "set": 1,
        "name": "Harbour questions",
        "model": "smollm2-135m-instruct",
        "adapter": "harbour-style",
        "ways": ["base", "documents", "tuned", "both"],
        "seed": 7,
        "answer_tokens": 120,
        "passages": 3,
        "collection": "",
    }
    assert desk.rooms == ["made"], "the model of chat makes room"
    assert desk.awake.told == ["begin"]
    assert desk.heavy.current is HeavyJob.COMPARING
    assert not desk.service.start(AnyWish()), "one at a time"
    assert desk.worker.methods == ["compare"]


def test_answers_are_kept_as_they_come_in(desk: Desk) -> None:
    desk.service.start(AnyWish())
    desk.worker.last.tell("probing", {"done": 10, "total": 40})
    current = desk.service.current
    assert current is not None
    assert current.looked == 0.25
    desk.worker.last.tell(
        "began", {"comparison": 4, "questions": 40, "taught": 3, "doubled": 2, "crossed": 1}
    )
    assert (current.total, current.share) == (160, 0.0)
    known = desk.service.current
    assert known is not None
    assert known.looked is None
    assert (current.taught, current.doubled, current.crossed) == (3, 2, 1)
    desk.worker.last.tell("answer", arrived(6, Way.BASE, 25))
    desk.worker.last.tell("answer", arrived(6, Way.DOCUMENTS, 26))
    assert current.question_number == 7
    assert current.answers[Way.BASE].fault is Fault.EMPTY
    assert current.answers[Way.BASE].is_right is None
    assert current.answers[Way.DOCUMENTS].is_right is True
    assert (current.done, current.seconds_left) == (26, 402.0)
    desk.worker.last.tell("answer", {**arrived(7, Way.BASE, 27), "seconds_left": None})
    assert list(current.answers) == [Way.BASE], "the next question begins anew"
    assert current.seconds_left is None
    desk.worker.last.tell("answer", {**arrived(7, Way.BOTH, 28), "way": "of another version"})
    assert list(current.answers) == [Way.BASE]


def test_the_end_is_told_and_the_process_ends(desk: Desk, qtbot: QtBot) -> None:
    desk.begin()
    desk.worker.last.succeed({"comparison": 4})
    assert desk.ends == [4]
    assert desk.state() is ComparingState.FINISHED
    assert not desk.service.is_under_way
    assert desk.heavy.current is None
    assert desk.awake.told == ["begin", "end"]
    qtbot.waitUntil(lambda: desk.worker.ends == 1)


def test_a_pause_is_told_when_it_is_at_rest(desk: Desk) -> None:
    desk.begin()
    desk.service.pause()
    desk.service.pause()
    assert desk.state() is ComparingState.PAUSING
    assert (desk.service.is_under_way, desk.pauses) == (True, [])
    desk.worker.last.fail(UserProblem("Cancelled."))
    assert desk.pauses == ["paused"]
    assert desk.failures == []
    assert desk.heavy.current is None
    desk.service.go_on()
    assert desk.worker.last.parameters == {"comparison": 4}
    assert desk.state() is ComparingState.RUNNING


def test_one_that_is_cut_off_can_go_on(desk: Desk) -> None:
    desk.begin()
    desk.worker.die()
    assert len(desk.failures) == 1
    assert desk.state() is ComparingState.FAILED
    desk.service.go_on()
    assert desk.worker.last.parameters == {"comparison": 4}
    assert desk.service.current is not None
    assert desk.service.current.problem is None


def test_one_that_never_began_has_nothing_to_go_on_with(desk: Desk) -> None:
    desk.service.start(AnyWish())
    desk.worker.last.fail(UserProblem("There is nothing to ask."))
    desk.service.go_on()
    assert desk.worker.methods == ["compare"]


def test_one_of_the_history_goes_on_where_it_was(desk: Desk, user_database: Connection) -> None:
    record = add_comparison(user_database, 8, state=ComparisonState.PAUSED, answered=3)
    desk.service.show(record)
    current = desk.service.current
    assert current is not None
    assert (current.state, current.done, current.total) == (ComparingState.PAUSED, 12, 32)
    desk.service.go_on()
    desk.service.show(add_comparison(user_database, 2))
    assert desk.service.current is current, "while one is under way, no other is shown"


def test_some_questions_are_asked_again(desk: Desk, user_database: Connection) -> None:
    record = add_comparison(user_database, 8)
    assert desk.service.rerun(record, (2, 5))
    assert desk.worker.last.method == "rerun"
    assert desk.worker.last.parameters == {"comparison": record.id, "numbers": [2, 5]}
    assert desk.service.current is not None
    assert desk.service.current.total == 8


def test_nothing_is_compared_while_something_is_taught(desk: Desk) -> None:
    teacher = FakeWorker("training")
    training = TrainingService(IdleWorker(teacher), Sleepless(), desk.heavy)
    training.start(AnyLesson())
    assert desk.service.why_not == "One thing at a time: something is being taught now."
    assert not desk.service.start(AnyWish())
    assert desk.refusals[0].message == desk.service.why_not
    assert (desk.worker.methods, desk.rooms) == ([], [])
    training.shut_down()
    assert desk.service.why_not == ""
    assert desk.service.start(AnyWish())


def test_nothing_is_taught_while_something_is_compared(desk: Desk) -> None:
    teacher = FakeWorker("training")
    training = TrainingService(IdleWorker(teacher), Sleepless(), desk.heavy)
    refusals: list[EngineError] = []
    training.refused.connect(refusals.append)
    desk.begin()
    training.start(AnyLesson())
    assert teacher.methods == []
    assert refusals[0].message == "One thing at a time: a comparison is running now."
    desk.worker.last.succeed({"comparison": 4})
    training.start(AnyLesson())
    assert teacher.methods == ["train"]
    training.shut_down()


def test_shutting_down_ends_the_process(desk: Desk) -> None:
    desk.begin()
    desk.service.shut_down()
    assert desk.worker.ends == 1
    assert desk.failures == []
    assert not desk.service.is_under_way
