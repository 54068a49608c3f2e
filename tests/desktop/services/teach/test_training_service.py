"""Teaching, told by a worker that the test plays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.heavy_work import HeavyWork
from desktop.services.idle_worker import IdleWorker
from desktop.services.teaching import TeachingState
from desktop.services.training_progress import NoticeKind, Stage, Verdict
from desktop.services.training_runs import StopReason, TeachingResult, details_from_wire
from desktop.services.training_service import TrainingService
from engine.errors import EngineError, UserProblem
from tests.desktop.teach_material import AnyLesson, details, evaluation, result, step
from tests.fixtures.fake_worker import FakeWorker


class Awake:
    """Counts who is kept awake."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def begin(self) -> bool:
        self.told.append("begin")
        return True

    def end(self) -> None:
        self.told.append("end")


@dataclass
class Desk:
    """The service and what it told."""

    service: TrainingService
    worker: FakeWorker
    awake: Awake
    rooms: list[str]
    results: list[TeachingResult] = field(default_factory=list)
    failures: list[EngineError] = field(default_factory=list)
    pauses: list[str] = field(default_factory=list)

    def state(self) -> TeachingState | None:
        return self.service.current.state if self.service.current else None


@pytest.fixture
def desk(idle: IdleWorker, worker: FakeWorker) -> Iterator[Desk]:
    awake = Awake()
    rooms: list[str] = []
    service = TrainingService(idle, awake, HeavyWork(), lambda: rooms.append("made"))
    made = Desk(service, worker, awake, rooms)
    service.ended.connect(made.results.append)
    service.failed.connect(made.failures.append)
    service.paused.connect(lambda: made.pauses.append("paused"))
    yield made
    service.shut_down()


def test_a_run_is_started_with_all_that_was_chosen(desk: Desk) -> None:
    desk.service.start(AnyLesson())
    asked = desk.worker.last
    assert asked.method == "train"
    assert asked.parameters["set"] == 1
    assert asked.parameters["model"] == "smollm2-135m-instruct"
    assert asked.parameters["name"] == "Harbour style"
    assert asked.parameters["probes"] == ["When does it leave?"]
    assert asked.parameters["options"] == {
        "minutes": 30,
        "epochs": None,
        "rank": 16,
        "variant": "lora",
        "learning_rate": None,
        "folds": 0,
        "seed": 0,
        "with_documents": False,
        "precision": "auto",
    }
    assert desk.awake.told == ["begin"]
    assert desk.rooms == []
    assert desk.state() is TeachingState.RUNNING


def test_there_is_one_run_at_a_time(desk: Desk) -> None:
    desk.service.start(AnyLesson())
    desk.service.start(AnyLesson())
    assert desk.worker.methods == ["train"]


def test_room_is_made_where_memory_is_short(desk: Desk) -> None:
    desk.service.start(AnyLesson(), memory_is_short=True)
    assert desk.rooms == ["made"]


def test_what_the_worker_tells_is_kept(desk: Desk) -> None:
    desk.service.start(AnyLesson())
    tell = desk.worker.last.tell
    tell("began", {"run": "run-1"})
    tell("stage", {"stage": "teaching", "fold": None, "folds": 0})
    tell("step", step(1))
    tell("step", step(2, loss=1.9))
    tell("evaluation", evaluation(2, 1.8, (2, 1.8), "level", forgetting=None))
    tell("notice", {"kind": "smaller_batches", "values": {"micro_batch_tokens": 512}})
    tell("notice", {"kind": "smaller_batches", "values": {"micro_batch_tokens": 256}})
    tell("notice", {"kind": "of another version", "values": {}})
    current = desk.service.current
    assert current is not None
    assert current.run_id == "run-1"
    assert current.stage is not None
    assert current.stage.stage is Stage.TEACHING
    assert [one.loss for one in current.steps] == [2.0, 1.9]
    last = current.last_evaluation
    assert last is not None
    assert (last.verdict, last.forgetting, last.recited_share) == (Verdict.LEVEL, None, 0.02)
    assert last.samples[0].answer == "At 2."
    assert current.share == 0.01
    assert [(one.kind, one.values) for one in current.notices] == [
        (NoticeKind.SMALLER_BATCHES, {"micro_batch_tokens": 256}),
        (NoticeKind.UNKNOWN, {}),
    ]


def test_each_fold_has_curves_of_its_own(desk: Desk) -> None:
    desk.service.start(AnyLesson())
    tell = desk.worker.last.tell
    current = desk.service.current
    assert current is not None
    for fold in (1, 2):
        tell("stage", {"stage": "folds", "fold": fold, "folds": 2})
        assert current.steps == []
        tell("step", step(1))
    tell("stage", {"stage": "folds", "fold": 2, "folds": 2})
    assert len(current.steps) == 1, "it is the same fold"
    tell("stage", {"stage": "exporting", "fold": None, "folds": 0})
    assert len(current.steps) == 1, "the curves of the last fold are still there to see"


def test_steps_that_are_made_again_take_the_place_of_the_old_ones(desk: Desk) -> None:
    desk.service.show(details_from_wire(details()))
    desk.service.go_on()
    assert desk.worker.last.parameters == {"run": "run-1"}
    desk.worker.last.tell("step", step(71, loss=1.5))
    current = desk.service.current
    assert current is not None
    assert [one.step for one in current.steps][-2:] == [70, 71]
    desk.worker.last.tell("evaluation", evaluation(80, 1.6, (80, 1.6)))
    assert [one.validation_loss for one in current.evaluations] == [1.9, 1.6]


def test_the_end_is_told_with_the_result(desk: Desk, qtbot: QtBot) -> None:
    desk.service.start(AnyLesson())
    desk.worker.last.succeed(result())
    (told,) = desk.results
    assert told.adapter_id == "harbour-style"
    assert told.stopped_because is StopReason.MEMORISING
    assert (told.loss_before, told.loss_best, told.loss_last) == (2.41, 1.32, 1.47)
    assert told.has_gained
    assert told.proof is not None
    assert told.proof.passed
    assert told.samples[0].after == "At nine sharp, friend."
    assert told.folds is None
    assert desk.state() is TeachingState.FINISHED
    assert not desk.service.is_under_way
    assert desk.awake.told == ["begin", "end"]
    qtbot.waitUntil(lambda: desk.worker.ends == 1)


def test_folds_come_with_their_spread(desk: Desk) -> None:
    desk.service.start(AnyLesson())
    folds = {"mean": 1.4, "spread": 0.1, "best_steps": [40, 50, 45]}
    loss = {"before": 2.0, "best": 2.0, "last": 2.1}
    desk.worker.last.succeed(
        result(folds=folds, stopped_because="no_gain", adapter=None, validation_loss=loss)
    )
    (told,) = desk.results
    assert told.folds is not None
    assert told.folds.best_steps == (40, 50, 45)
    assert not told.has_gained
    assert told.adapter_id == ""


def test_a_pause_writes_a_checkpoint_and_frees_the_memory(desk: Desk, qtbot: QtBot) -> None:
    desk.service.start(AnyLesson())
    desk.worker.last.tell("began", {"run": "run-1"})
    desk.service.pause()
    assert desk.state() is TeachingState.PAUSING
    assert desk.service.is_under_way
    assert desk.worker.last.is_cancelled
    assert desk.pauses == []
    desk.worker.last.fail(UserProblem("Cancelled."))
    assert desk.pauses == ["paused"]
    assert desk.failures == []
    assert desk.state() is TeachingState.PAUSED
    assert desk.awake.told == ["begin", "end"]
    qtbot.waitUntil(lambda: desk.worker.ends == 1)
    desk.service.go_on()
    assert desk.worker.last.parameters == {"run": "run-1"}
    assert desk.state() is TeachingState.RUNNING


def test_stopping_keeps_the_best_step(desk: Desk) -> None:
    desk.service.start(AnyLesson())
    desk.worker.last.tell("began", {"run": "run-1"})
    desk.worker.last.tell("evaluation", evaluation(20, 2.0, (20, 2.0)))
    desk.service.keep_best()
    assert desk.state() is TeachingState.STOPPING
    desk.worker.last.fail(UserProblem("Cancelled."))
    assert desk.worker.last.parameters == {"run": "run-1", "finish": True}
    assert desk.pauses == []
    desk.worker.last.succeed(result(stopped_because="stopped"))
    assert desk.results[0].stopped_because is StopReason.STOPPED


def test_the_best_step_of_a_paused_run_can_be_kept(desk: Desk) -> None:
    desk.service.show(details_from_wire(details()))
    assert desk.state() is TeachingState.PAUSED
    desk.service.keep_best()
    assert desk.worker.last.parameters == {"run": "run-1", "finish": True}


@pytest.mark.parametrize("stage", [Stage.FOLDS, Stage.TEACHING])
def test_a_stop_without_a_step_to_keep_is_a_pause(desk: Desk, stage: Stage) -> None:
    desk.service.start(AnyLesson())
    tell = desk.worker.last.tell
    tell("began", {"run": "run-1"})
    tell("stage", {"stage": stage.value, "fold": 1, "folds": 2})
    last = 20 if stage is Stage.FOLDS else 0
    tell("evaluation", evaluation(last, 2.0, (last, 2.0)))
    assert desk.service.current is not None
    assert not desk.service.current.has_best
    desk.service.keep_best()
    desk.worker.last.fail(UserProblem("Cancelled."))
    assert desk.worker.methods == ["train"]
    assert desk.pauses == ["paused"]


def test_a_second_wish_while_it_pauses_is_the_one_that_counts(desk: Desk) -> None:
    desk.service.start(AnyLesson())
    desk.worker.last.tell("began", {"run": "run-1"})
    desk.worker.last.tell("evaluation", evaluation(20, 2.0, (20, 2.0)))
    desk.service.keep_best()
    desk.service.pause()
    desk.worker.last.fail(UserProblem("Cancelled."))
    assert desk.pauses == ["paused"]
    assert desk.worker.methods == ["train"]


def test_a_run_that_stops_before_it_has_a_name_has_nothing_to_keep(desk: Desk) -> None:
    desk.service.start(AnyLesson())
    desk.service.keep_best()
    desk.worker.last.fail(UserProblem("Cancelled."))
    assert desk.worker.methods == ["train"]
    assert desk.pauses == ["paused"]


def test_a_run_that_was_cut_off_can_go_on(desk: Desk) -> None:
    desk.service.start(AnyLesson())
    desk.worker.last.tell("began", {"run": "run-1"})
    desk.worker.last.tell("step", step(3))
    desk.worker.die()
    assert desk.state() is TeachingState.FAILED
    assert len(desk.failures) == 1
    assert desk.awake.told == ["begin", "end"]
    desk.service.go_on()
    assert desk.worker.last.parameters == {"run": "run-1"}
    assert desk.service.current is not None
    assert desk.service.current.problem is None


def test_another_run_is_not_shown_while_one_is_under_way(desk: Desk) -> None:
    desk.service.start(AnyLesson())
    desk.service.show(details_from_wire(details("run-2")))
    assert desk.service.current is not None
    assert desk.service.current.run_id == ""


def test_a_finished_run_is_shown_as_it_was(desk: Desk) -> None:
    desk.service.show(details_from_wire(details(state="finished", result=result())))
    current = desk.service.current
    assert current is not None
    assert current.state is TeachingState.FINISHED
    assert current.result is not None
    assert current.result.best_step == 140
    assert len(current.steps) == 80


def test_shutting_down_ends_the_process(desk: Desk) -> None:
    desk.service.start(AnyLesson())
    desk.service.shut_down()
    assert desk.worker.ends == 1
    assert desk.failures == []
    assert not desk.service.is_under_way
