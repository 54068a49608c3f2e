"""Stopping an answer: at once, and what was written stays."""

from __future__ import annotations

import pytest

from desktop.services.chat_service import (
    ChatService,
    MessageState,
)
from engine.conversations.conversations import ConversationList
from engine.errors import UserProblem
from tests.desktop.services.chat.material import (
    Heard,
    answer,
    as_kept,
    ask,
    found,
    write,
)
from tests.fixtures.fake_worker import FakeWorker


@pytest.mark.usefixtures("filled")
def test_a_stop_while_searching_ends_at_once(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    chat.ask("When?", None)
    chat.stop()
    assert searching.last.is_cancelled
    assert heard.answered[0][1].state is MessageState.STOPPED
    searching.last.tell("passages", found(1))
    searching.last.fail(UserProblem("too late"))
    assert answering.asked == []
    assert len(heard.answered) == 1


@pytest.mark.usefixtures("filled")
def test_a_stop_while_writing_keeps_what_was_written(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    conversation = ask(chat, "When?")
    searching.last.tell("passages", found(1))
    write(answering, "It leaves", " at")
    chat.stop()
    assert answering.last.is_cancelled
    message = heard.answered[0][1]
    assert (message.text, message.state) == ("It leaves at", MessageState.STOPPED)
    assert len(message.sources) == 1
    answering.last.tell("text", {"text": " nine."})
    assert as_kept(chat, conversation, message) == message
    chat.stop()
    assert len(heard.answered) == 1


def test_a_new_question_stops_the_answer_before(
    chat: ChatService, heard: Heard, answering: FakeWorker
) -> None:
    id_ = ask(chat, "first?")
    first = answering.last
    write(answering, "Well")
    chat.ask("second?", id_)
    assert first.is_cancelled
    assert heard.answered[0][1].text == "Well"
    first.tell("text", {"text": " no"})
    assert heard.text == "Well"
    answering.last.succeed(answer("Yes."))
    assert [one.text for one in chat.messages(id_)] == ["first?", "Well", "second?", "Yes."]


def test_closing_the_window_keeps_what_was_written(
    chat: ChatService, answering: FakeWorker
) -> None:
    id_ = ask(chat, "first?")
    write(answering, "Well")
    chat.shut_down()
    assert [(one.text, one.state) for one in chat.messages(id_)][1] == (
        "Well",
        MessageState.STOPPED,
    )


def test_what_is_written_is_kept_now_and_then(
    chat: ChatService, answering: FakeWorker, conversations: ConversationList
) -> None:
    id_ = ask(chat, "first?")
    write(answering, "Well")
    assert chat._save_timer.isActive()
    chat._save_timer.timeout.emit()
    kept = conversations.messages(id_)[1]
    assert (kept.text, kept.state) == ("Well", MessageState.WRITING)
    chat.stop()
    assert not chat._save_timer.isActive()
