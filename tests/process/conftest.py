"""What the tests of processes share."""

from __future__ import annotations

from collections.abc import Iterator

import psutil
import pytest
from pytestqt.qtbot import QtBot

from desktop.services.worker import Worker, WorkerCommand
from tests.process.desk import Desk, Make, command


@pytest.fixture
def no_process_left() -> Iterator[None]:
    """Fail the test that leaves a process behind; end what it left."""
    before = {one.pid for one in psutil.Process().children(recursive=True)}
    yield
    mine = [one for one in psutil.Process().children(recursive=True) if one.pid not in before]
    _, left = psutil.wait_procs(mine, timeout=5)
    for one in left:
        one.kill()
    assert not left, f"processes left behind: {left}"


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Make]:
    made: list[Worker] = []

    def make_one(how: WorkerCommand) -> Desk:
        worker = Worker(how)
        made.append(worker)
        return Desk(worker, qtbot)

    yield make_one
    for worker in made:
        worker.shut_down()
        worker.deleteLater()


@pytest.fixture
def desk(make: Make) -> Desk:
    """A worker of the ordinary kind."""
    return make(command("ordinary"))
