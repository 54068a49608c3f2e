"""Thumbs and corrected answers."""

from __future__ import annotations

import pytest

from engine.conversations.conversations import ConversationList
from engine.conversations.feedback import FeedbackList, Rating
from engine.conversations.records import Role, TextPart
from engine.store import Connection


@pytest.fixture
def feedback(user_database: Connection) -> FeedbackList:
    return FeedbackList(user_database)


@pytest.fixture
def answers(user_database: Connection) -> tuple[int, int]:
    """Two answers to one question."""
    kept = ConversationList(user_database)
    one = kept.start("When?").id
    asked = kept.add_message(one, Role.QUESTION, (TextPart("When?"),))
    return (
        kept.add_message(one, Role.ANSWER, (TextPart("At nine."),), parent_id=asked),
        kept.add_message(one, Role.ANSWER, (TextPart("At ten."),), parent_id=asked),
    )


def test_a_thumb_and_a_correction_stand_beside_each_other(
    feedback: FeedbackList, answers: tuple[int, int]
) -> None:
    first, second = answers
    assert feedback.of(answers) == {}
    feedback.rate(first, Rating.BAD)
    feedback.correct(first, "At eight.")
    feedback.rate(second, Rating.GOOD)
    found = feedback.of(answers)
    assert (found[first].rating, found[first].correction) == (Rating.BAD, "At eight.")
    assert (found[second].rating, found[second].correction) == (Rating.GOOD, None)
    assert set(feedback.of([second, 999])) == {second}


def test_feedback_is_taken_back(feedback: FeedbackList, answers: tuple[int, int]) -> None:
    first, second = answers
    feedback.rate(first, Rating.GOOD)
    feedback.rate(first, Rating.BAD)
    assert feedback.of([first])[first].rating is Rating.BAD
    feedback.correct(first, "At eight.")
    feedback.rate(first, None)
    assert feedback.of([first])[first].correction == "At eight."
    feedback.correct(first, "  ")
    feedback.rate(second, None)
    assert feedback.of(answers) == {}


def test_all_feedback_comes_with_question_and_answer(
    feedback: FeedbackList, answers: tuple[int, int], user_database: Connection
) -> None:
    first, second = answers
    feedback.correct(first, "At eight.")
    feedback.rate(second, Rating.GOOD)
    user_database.run("UPDATE feedback SET changed_at = message_id")
    latest, earlier = feedback.all()
    assert (latest.question, latest.answer) == ("When?", "At ten.")
    assert latest.feedback.rating is Rating.GOOD
    assert (earlier.question, earlier.answer) == ("When?", "At nine.")
    assert earlier.feedback.correction == "At eight."
    assert earlier.conversation_id == latest.conversation_id


def test_feedback_goes_with_its_conversation(
    feedback: FeedbackList, answers: tuple[int, int], user_database: Connection
) -> None:
    feedback.rate(answers[0], Rating.GOOD)
    kept = ConversationList(user_database)
    kept.delete(kept.all()[0].id)
    assert feedback.all() == []
