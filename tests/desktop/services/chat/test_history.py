"""What of the conversation before is handed on to the model."""

from __future__ import annotations

import pytest

from desktop.services.chat_service import (
    ChatService,
)
from engine.errors import UserProblem
from tests.desktop.services.chat.material import (
    ask_and_answer,
    turns,
    write,
)
from tests.fixtures.fake_worker import FakeWorker


def test_all_turns_before_are_handed_on_and_the_model_says_what_has_room(
    chat: ChatService, answering: FakeWorker
) -> None:
    """What is handed on always begins alike, so that the model need not read it again."""
    id_ = None
    for number in range(5):
        id_ = ask_and_answer(chat, answering, f"question {number}?", id_)
    chat.ask("and now?", id_)
    assert turns(answering) == [
        (speaker, text)
        for number in range(5)
        for speaker, text in (
            ("user", f"question {number}?"),
            ("assistant", f"Answer to question {number}?"),
        )
    ]


def test_other_conversations_are_not_handed_on(chat: ChatService, answering: FakeWorker) -> None:
    ask_and_answer(chat, answering, "a secret?", None)
    chat.ask("hello?", None)
    assert turns(answering) == []


@pytest.mark.parametrize("written", ["", "Half an"])
def test_failed_and_stopped_answers_are_left_out_with_their_questions(
    chat: ChatService, answering: FakeWorker, written: str
) -> None:
    """Many models refuse a conversation in which one side speaks twice in a row."""
    id_ = ask_and_answer(chat, answering, "first?", None)
    for end in ("fail", "stop"):
        chat.ask(f"to {end}?", id_)
        write(answering, written)
        if end == "fail":
            answering.last.fail(UserProblem("The model could not go on."))
        else:
            chat.stop()
    chat.ask("last?", id_)
    assert turns(answering) == [("user", "first?"), ("assistant", "Answer to first?")]
