"""What was taught, told by a worker that the test plays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.services.adapters_service import AdaptersService, InstalledAdapter
from engine.errors import EngineError, UserProblem
from engine.models.adapters import to_wire
from tests.fixtures.adapters import LETTERS
from tests.fixtures.fake_worker import FakeWorker

NOTES = replace(LETTERS, id="notes", name="Notes")


@pytest.fixture
def worker(qapp: object) -> FakeWorker:
    del qapp
    return FakeWorker("models")


@pytest.fixture
def service(worker: FakeWorker) -> AdaptersService:
    """The service with a list of two."""
    made = AdaptersService(worker)
    made.refresh()
    worker.last.succeed({"adapters": [to_wire(NOTES), to_wire(LETTERS)]})
    return made


def test_nothing_is_known_before_the_worker_answers(worker: FakeWorker) -> None:
    service = AdaptersService(worker)
    assert service.adapters is None
    assert (service.at("letters"), service.named("Letters")) == (None, None)


def test_what_was_taught_is_listed_by_name(service: AdaptersService) -> None:
    assert service.adapters == (LETTERS, NOTES)
    assert service.at("notes") == service.named("Notes") == NOTES


def test_another_name_is_shown_when_the_worker_has_kept_it(
    service: AdaptersService, worker: FakeWorker
) -> None:
    renamed: list[InstalledAdapter] = []
    service.renamed.connect(renamed.append)
    operation = service.rename(LETTERS, "Post")
    assert worker.last.parameters == {"id": "letters", "name": "Post"}
    post = replace(LETTERS, name="Post")
    worker.last.succeed({"adapter": to_wire(post)})
    assert operation.is_finished
    assert renamed == [post]
    assert service.adapters == (NOTES, post)


def test_a_name_that_is_taken_is_for_whoever_asked(
    service: AdaptersService, worker: FakeWorker
) -> None:
    told: list[EngineError] = []
    elsewhere: list[EngineError] = []
    service.problem.connect(elsewhere.append)
    service.rename(LETTERS, "Notes").failed.connect(told.append)
    worker.last.fail(UserProblem("There is “Notes” already."))
    assert [one.message for one in told] == ["There is “Notes” already."]
    assert elsewhere == []
    assert service.adapters == (LETTERS, NOTES)


def test_what_is_removed_is_gone_when_the_worker_has_done_it(
    service: AdaptersService, worker: FakeWorker
) -> None:
    removed: list[InstalledAdapter] = []
    problems: list[EngineError] = []
    service.removed.connect(removed.append)
    service.problem.connect(problems.append)
    service.remove(NOTES)
    assert worker.last.parameters == {"id": "notes"}
    worker.last.fail(UserProblem("It is in use."))
    assert (service.adapters, len(problems)) == ((LETTERS, NOTES), 1)
    service.remove(NOTES)
    worker.last.succeed({})
    assert (service.adapters, removed) == ((LETTERS,), [NOTES])
