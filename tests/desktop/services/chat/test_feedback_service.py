"""Thumbs and corrected answers, kept and taken back."""

from __future__ import annotations

import pytest

from desktop.services.chat_service import ChatService
from desktop.services.feedback_service import FeedbackService, Rating
from engine.conversations.feedback import FeedbackList
from engine.errors import EngineError
from engine.store import Connection
from tests.desktop.services.chat.material import ask_and_answer, full_disk
from tests.fixtures.fake_worker import FakeWorker


@pytest.fixture
def feedback(user_database: Connection) -> FeedbackService:
    return FeedbackService(FeedbackList(user_database))


@pytest.fixture
def answer_id(chat: ChatService, answering: FakeWorker) -> int:
    return chat.messages(ask_and_answer(chat, answering, "Why?", None))[1].id


def test_a_rating_is_kept_changed_and_taken_back(feedback: FeedbackService, answer_id: int) -> None:
    told: list[int] = []
    feedback.changed.connect(told.append)
    feedback.rate(answer_id, "good")
    assert feedback.of([answer_id])[answer_id].rating is Rating.GOOD
    feedback.rate(answer_id, "bad")
    assert feedback.of([answer_id])[answer_id].rating is Rating.BAD
    feedback.rate(answer_id, "")
    assert feedback.of([answer_id]) == {}
    assert told == [answer_id] * 3


def test_a_correction_stands_beside_the_rating(feedback: FeedbackService, answer_id: int) -> None:
    feedback.rate(answer_id, "bad")
    feedback.correct(answer_id, "At ten.")
    known = feedback.of([answer_id])[answer_id]
    assert (known.rating, known.correction) == (Rating.BAD, "At ten.")
    feedback.correct(answer_id, None)
    assert feedback.of([answer_id])[answer_id].correction is None


def test_what_cannot_be_kept_is_a_problem(
    feedback: FeedbackService, answer_id: int, user_database: Connection
) -> None:
    problems: list[EngineError] = []
    feedback.problem.connect(problems.append)
    with full_disk(user_database):
        feedback.correct(answer_id, "word " * 20_000)
    assert len(problems) == 1
    assert feedback.of([answer_id]) == {}
