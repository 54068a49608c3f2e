"""The chat page for everybody: by keys, by ear, and in the smallest window."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.views.chat.thread import MessageThread
from tests.desktop.accessibility import (
    PAGE_SIZE,
    check_focus_is_seen,
    check_heard_and_reached,
    check_room,
)
from tests.desktop.services.chat.material import found

from .conftest import Stage

LONG = "When does the last ferry to the island leave on a day with storms from the west? " * 4
MARKDOWN = """The ferry leaves at nine.

| Day | Time |
| --- | ---- |
| Monday | 9:00 |

```python
print("nine")
```
"""


def new(stage: Stage) -> None:
    stage.page.new_conversation()


def answered_at_length(stage: Stage) -> None:
    for _ in range(3):
        stage.ask(LONG, found(1, 2), MARKDOWN)


def being_answered(stage: Stage) -> None:
    stage.ask(LONG, found(1, 2))


def with_a_source(stage: Stage) -> None:
    stage.ask(LONG, found(1, 2), "It leaves at nine.")
    stage.page.open_first_source()


def with_the_question_why(stage: Stage) -> None:
    answer = stage.ask(LONG, found(1, 2), "It leaves at nine.")
    thread = stage.page.findChild(MessageThread)
    assert isinstance(thread, MessageThread)
    thread.why_chosen.emit(answer)


def being_edited(stage: Stage) -> None:
    stage.ask(LONG, found(1, 2), "It leaves at nine.")
    thread = stage.page.findChild(MessageThread)
    assert isinstance(thread, MessageThread)
    first = stage.services.chat.messages(stage.conversation())[0]
    thread.edit_chosen.emit(first.id)


PLACES = (
    new,
    answered_at_length,
    being_answered,
    with_a_source,
    with_the_question_why,
    being_edited,
)
Place = Callable[[Stage], None]


@pytest.mark.parametrize("place", PLACES)
def test_everything_can_be_reached_by_keys_and_heard(stage: Stage, place: Place) -> None:
    stage.page.activateWindow()
    place(stage)
    check_heard_and_reached(stage.page)


@pytest.mark.parametrize("place", PLACES)
def test_the_focus_can_be_seen(stage: Stage, place: Place) -> None:
    stage.page.activateWindow()
    place(stage)
    check_focus_is_seen(stage.page)


@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_cut(stage: Stage, place: Place) -> None:
    stage.page.resize(PAGE_SIZE)
    place(stage)
    check_room(stage.page)
