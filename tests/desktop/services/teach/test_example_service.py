"""Sets of examples as the window changes them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QApplication

from desktop.services.example_service import (
    Example,
    ExampleOrigin,
    ExampleService,
    Purpose,
    RatedAnswers,
    Review,
)
from engine.conversations.conversations import ConversationList
from engine.conversations.feedback import FeedbackList, Rating
from engine.conversations.records import Role, TextPart
from engine.errors import EngineError
from engine.examples.storage import ExampleList
from engine.store import Connection


@dataclass
class Desk:
    """The service and what it told."""

    service: ExampleService
    database: Connection
    changes: list[int] = field(default_factory=list)
    problems: list[EngineError] = field(default_factory=list)

    def rows(self, set_id: int) -> list[Example]:
        return self.service.page(set_id, 0, 100)


@pytest.fixture
def desk(user_database: Connection, qapp: QApplication) -> Iterator[Desk]:
    del qapp
    service = ExampleService(ExampleList(user_database), FeedbackList(user_database))
    made = Desk(service, user_database)
    service.changed.connect(made.changes.append)
    service.problem.connect(made.problems.append)
    yield made
    service.finish_remove()


def test_a_set_with_a_taken_name_is_numbered(desk: Desk) -> None:
    first = desk.service.create("My style", Purpose.STYLE)
    second = desk.service.create("my style", Purpose.TASK)
    assert first is not None
    assert second is not None
    assert [one.name for one in desk.service.sets()] == ["My style", "my style 2"]
    desk.service.set_purpose(first.id, Purpose.KNOWLEDGE)
    changed = desk.service.at(first.id)
    assert changed is not None
    assert changed.purpose is Purpose.KNOWLEDGE


def test_a_name_that_is_taken_is_told_to_whoever_renames(desk: Desk) -> None:
    first = desk.service.create("My style", Purpose.STYLE)
    second = desk.service.create("Labels", Purpose.TASK)
    assert first is not None
    assert second is not None
    error = desk.service.rename(second.id, "My style")
    assert error is not None
    assert desk.problems == []
    assert desk.service.rename(second.id, "Moods") is None
    assert [one.name for one in desk.service.sets()] == ["Moods", "My style"]


def test_a_removed_set_comes_back_or_goes_for_good(desk: Desk) -> None:
    one = desk.service.create("My style", Purpose.STYLE)
    assert one is not None
    desk.service.write(one.id, "Hello?", "Good day.")
    desk.service.remove(one)
    assert desk.service.sets() == ()
    assert desk.service.at(one.id) is None
    desk.service.undo_remove()
    assert [each.accepted for each in desk.service.sets()] == [1]
    desk.service.remove(one)
    desk.service.finish_remove()
    desk.service.undo_remove()
    assert desk.service.sets() == ()


def test_examples_are_written_edited_and_reviewed(desk: Desk) -> None:
    one = desk.service.create("My style", Purpose.STYLE)
    assert one is not None
    assert desk.service.write(one.id, "Hello?", "Good day.") is None
    assert desk.service.write(one.id, "And now?", "Good night.") is None
    first, second = desk.rows(one.id)
    assert first.content.origin is ExampleOrigin.WRITTEN
    assert desk.service.edit(first, "Hello?", "Good morning.") is None
    assert desk.rows(one.id)[0].content.answer == "Good morning."
    assert desk.service.edit(second, "Hello?", "Good morning.") is not None, "it is there already"
    desk.service.review(one.id, [first.id], Review.REJECTED)
    known = desk.service.at(one.id)
    assert known is not None
    assert (known.accepted, known.rejected) == (1, 1)
    assert set(desk.changes) == {one.id}


def test_removed_examples_come_back(desk: Desk) -> None:
    one = desk.service.create("My style", Purpose.STYLE)
    assert one is not None
    desk.service.write(one.id, "Hello?", "Good day.")
    (example,) = desk.rows(one.id)
    removed = desk.service.remove_examples(one.id, [example.id])
    assert desk.rows(one.id) == []
    desk.service.restore(removed)
    assert desk.rows(one.id) == [example]


def test_what_cannot_be_done_is_a_problem(desk: Desk) -> None:
    assert desk.service.create("  ", Purpose.STYLE) is None
    assert len(desk.problems) == 1
    assert desk.service.write(99, "Hello?", "Good day.") is not None


def test_corrected_and_liked_answers_are_counted_once_each(desk: Desk) -> None:
    conversations = ConversationList(desk.database)
    conversation = conversations.start("Ferries")
    feedback = FeedbackList(desk.database)
    ids = [
        conversations.add_message(conversation.id, Role.ANSWER, (TextPart(text),))
        for text in ("one", "two", "three", "four")
    ]
    feedback.rate(ids[0], Rating.GOOD)
    feedback.rate(ids[1], Rating.BAD)
    feedback.rate(ids[2], Rating.GOOD)
    feedback.correct(ids[2], "Three, friend.")
    feedback.correct(ids[3], "Four, friend.")
    assert desk.service.rated_answers() == RatedAnswers(corrected=2, liked=1)
