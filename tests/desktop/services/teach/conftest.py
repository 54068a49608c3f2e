"""The services of the Teach page over a worker that the test plays."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.services.idle_worker import IdleWorker
from tests.fixtures.fake_worker import FakeWorker


@pytest.fixture
def worker(qapp: QApplication) -> FakeWorker:
    """The training worker, played by the test."""
    del qapp
    return FakeWorker("training")


@pytest.fixture
def idle(worker: FakeWorker) -> Iterator[IdleWorker]:
    """The same, ended when nothing is asked of it."""
    made = IdleWorker(worker)
    yield made
    made.shut_down()
