"""The services of the Compare page over a worker that the test plays."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.services.idle_worker import IdleWorker
from desktop.services.question_service import QuestionService
from engine.comparison.questions.storage import QuestionList
from engine.conversations.feedback import FeedbackList
from engine.store import Connection
from tests.fixtures.fake_worker import FakeWorker


@pytest.fixture
def worker(qapp: QApplication) -> FakeWorker:
    """The comparing worker, played by the test."""
    del qapp
    return FakeWorker("comparing")


@pytest.fixture
def idle(worker: FakeWorker) -> Iterator[IdleWorker]:
    """The same, ended when nothing is asked of it."""
    made = IdleWorker(worker)
    yield made
    made.shut_down()


@pytest.fixture
def questions(user_database: Connection, qapp: QApplication) -> Iterator[QuestionService]:
    """The sets of questions, none yet."""
    del qapp
    made = QuestionService(QuestionList(user_database), FeedbackList(user_database))
    yield made
    made.finish_remove()
