"""Downloads: a look, an offer, the download, and its ends."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.download_service import Download, DownloadService, DownloadStage
from engine.download.ledger import LedgerEntry, LedgerEvent, entry_to_wire
from engine.download.records import offer_to_wire
from engine.errors import EngineError, UserProblem
from engine.models.records import InstalledModel, model_to_wire
from tests.desktop.views.models.material import COPIED, LARGE_ENTRY, SMALL_ENTRY, offer_of
from tests.fixtures.fake_worker import FakeWorker

ID = SMALL_ENTRY.id
OFFER = offer_of(SMALL_ENTRY)


@pytest.fixture
def worker(qapp: object) -> FakeWorker:
    del qapp
    return FakeWorker("downloading")


@pytest.fixture
def service(worker: FakeWorker) -> DownloadService:
    return DownloadService(worker)


@pytest.fixture
def offered(service: DownloadService, worker: FakeWorker) -> DownloadService:
    """The service after the host was asked."""
    service.look(SMALL_ENTRY)
    worker.last.succeed(offer_to_wire(OFFER))
    return service


def known(service: DownloadService) -> Download:
    download = service.at(ID)
    assert download is not None
    return download


def tell(worker: FakeWorker, done: int) -> None:
    worker.last.tell(
        "download",
        {"file": "model.gguf", "done": done, "total": 100, "bytes_per_second": 10},
    )


def test_nothing_is_asked_before_a_click(service: DownloadService, worker: FakeWorker) -> None:
    assert service.at(ID) is None
    assert (worker.asked, worker.starts, service.is_running) == ([], 0, False)


def test_a_look_asks_for_the_entry_and_shows_the_offer(
    service: DownloadService, worker: FakeWorker
) -> None:
    offers: list[Download] = []
    service.offered.connect(offers.append)
    service.look(SMALL_ENTRY)
    assert known(service).stage is DownloadStage.LOOKING
    assert worker.last.parameters == {"entry": ID, "asked_in": "the Models page"}
    worker.last.succeed(offer_to_wire(OFFER))
    assert known(service).offer == OFFER
    assert offers == [known(service)]
    assert worker.methods == ["look"], "a look downloads nothing"


def test_a_file_that_was_chosen_is_named(service: DownloadService, worker: FakeWorker) -> None:
    service.look(LARGE_ENTRY, "model-q4.gguf")
    assert worker.last.parameters["repository"] == LARGE_ENTRY.repository
    assert worker.last.parameters["file"] == "model-q4.gguf"


def test_what_was_offered_is_fetched(offered: DownloadService, worker: FakeWorker) -> None:
    done: list[tuple[str, InstalledModel]] = []
    offered.downloaded.connect(lambda entry_id, model: done.append((entry_id, model)))
    offered.start(ID)
    assert known(offered).stage is DownloadStage.WAITING
    assert worker.last.parameters["offer"] == offer_to_wire(OFFER)
    tell(worker, 30)
    progress = known(offered).progress
    assert progress is not None
    assert (progress.done, known(offered).stage) == (30, DownloadStage.RUNNING)
    worker.last.succeed({"model": model_to_wire(COPIED)})
    assert done == [(ID, COPIED)]
    assert offered.at(ID) is None


def test_a_pause_keeps_what_is_here_and_goes_on(
    offered: DownloadService, worker: FakeWorker
) -> None:
    offered.start(ID)
    tell(worker, 30)
    running = worker.last
    offered.pause(ID)
    assert running.is_cancelled
    running.fail(UserProblem("late"))
    assert known(offered).stage is DownloadStage.PAUSED
    offered.start(ID)
    assert worker.methods == ["look", "download", "download"]


def test_giving_up_removes_what_is_here(offered: DownloadService, worker: FakeWorker) -> None:
    offered.start(ID)
    tell(worker, 30)
    offered.cancel(ID)
    assert worker.methods[-1] == "discard"
    assert offered.at(ID) is None


def test_nothing_is_removed_of_what_never_began(
    offered: DownloadService, worker: FakeWorker
) -> None:
    offered.cancel(ID)
    assert worker.methods == ["look"]
    assert offered.at(ID) is None


def test_a_failure_has_words_and_can_be_tried_again(
    offered: DownloadService, worker: FakeWorker
) -> None:
    offered.start(ID)
    error = UserProblem("The connection was cut off.", "Try again.")
    worker.last.fail(error)
    assert (known(offered).stage, known(offered).problem) == (DownloadStage.FAILED, error)
    offered.start(ID)
    assert known(offered).problem is None
    assert worker.methods[-1] == "download"


def test_a_look_that_failed_is_asked_again(service: DownloadService, worker: FakeWorker) -> None:
    service.look(SMALL_ENTRY)
    worker.last.fail(UserProblem("There is no connection."))
    service.start(ID)
    assert worker.methods == ["look", "look"]


def test_the_worker_ends_when_nothing_is_left(
    offered: DownloadService, worker: FakeWorker, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: worker.ends == 1)
    offered.start(ID)
    offered.pause(ID)
    worker.last.fail(UserProblem("cancelled"))
    qtbot.waitUntil(lambda: worker.ends == 2)


def test_the_ledger_is_read(service: DownloadService, worker: FakeWorker) -> None:
    entry = LedgerEntry(LedgerEvent.ASKED, "look", "huggingface.co", "/api", time="2026-11-22")
    service.read_ledger()
    worker.last.succeed({"entries": [entry_to_wire(entry)]})
    assert service.ledger == (entry,)
    problems: list[EngineError] = []
    service.problem.connect(problems.append)
    service.read_ledger()
    worker.last.fail(UserProblem("The ledger cannot be read."))
    assert len(problems) == 1
