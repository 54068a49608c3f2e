"""Forecasts, told by a worker that the test plays."""

from __future__ import annotations

import pytest

from desktop.services.idle_worker import IdleWorker
from desktop.services.planning_service import PlanningService
from desktop.services.training_plan import TeachingFit, TeachingOptions, Variant
from engine.errors import UserProblem
from tests.desktop.teach_material import plan
from tests.fixtures.fake_worker import FakeWorker

OPTIONS = TeachingOptions(minutes=None, variant=Variant.DORA, folds=5)


@pytest.fixture
def service(idle: IdleWorker) -> PlanningService:
    return PlanningService(idle)


def test_a_forecast_is_measured(service: PlanningService, worker: FakeWorker) -> None:
    shares: list[float] = []
    service.progressed.connect(shares.append)
    service.measure(1, "smollm2", OPTIONS)
    assert service.is_measuring
    assert worker.last.parameters["options"]["variant"] == "dora"
    assert worker.last.parameters["options"]["minutes"] is None
    worker.last.tell("measuring", {"done": 1, "total": 4})
    worker.last.succeed(plan())
    made = service.plan
    assert made is not None
    assert (shares, service.is_measuring) == ([0.25], False)
    assert made.forecast.fits is TeachingFit.WELL
    assert made.forecast.can_start
    assert made.forecast.seconds == 1500
    assert made.options.learning_rate == 0.0002
    assert made.split.validation == 10


@pytest.mark.parametrize(("fits", "can_start"), [("smaller", True), ("disk_full", False)])
def test_a_forecast_says_whether_it_fits(
    service: PlanningService, worker: FakeWorker, fits: str, can_start: bool
) -> None:
    service.measure(1, "smollm2", OPTIONS)
    worker.last.succeed(plan(fits))
    assert service.plan is not None
    assert service.plan.forecast.can_start is can_start


def test_a_new_wish_takes_the_place_of_the_old_one(
    service: PlanningService, worker: FakeWorker
) -> None:
    service.measure(1, "smollm2", OPTIONS)
    first = worker.last
    service.measure(1, "qwen", OPTIONS)
    assert first.is_cancelled
    first.succeed(plan())
    assert service.plan is None
    worker.last.succeed(plan(seconds=60))
    assert service.plan is not None
    assert service.plan.forecast.seconds == 60


def test_a_model_that_cannot_be_taught_is_a_problem_of_the_plan(
    service: PlanningService, worker: FakeWorker
) -> None:
    changes: list[bool] = []
    service.changed.connect(lambda: changes.append(service.is_measuring))
    service.measure(1, "mamba", OPTIONS)
    worker.last.fail(UserProblem("This kind of model cannot be taught yet."))
    assert service.problem is not None
    assert service.plan is None
    assert changes[-2:] == [True, False]
    service.forget()
    assert service.problem is None
