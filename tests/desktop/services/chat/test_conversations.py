"""Conversations listed and deleted; see test_branches for answers written anew."""

from __future__ import annotations

from desktop.services.chat_service import (
    ChatService,
)
from engine.conversations.conversations import ConversationList
from tests.desktop.services.chat.material import (
    Heard,
    answer,
    ask,
    ask_and_answer,
)
from tests.fixtures.fake_worker import FakeWorker


def test_what_is_no_answer_cannot_be_written_anew(chat: ChatService, answering: FakeWorker) -> None:
    id_ = ask_and_answer(chat, answering, "Why?", None)
    before = chat.messages(id_)
    chat.ask_again(id_, 999)
    chat.ask_again(id_, before[0].id)
    assert chat.messages(id_) == before
    assert answering.methods.count("answer") == 1


def test_conversations_are_listed_and_deleted(
    chat: ChatService, conversations: ConversationList, heard: Heard, answering: FakeWorker
) -> None:
    id_ = ask_and_answer(chat, answering, "Why is it so?", None)
    assert [one.title for one in conversations.all()] == ["Why is it so?"]
    before = heard.changes
    chat.delete(id_)
    assert conversations.all() == []
    assert heard.changes == before + 1


def test_deleting_the_conversation_that_is_written_in_stops_first(
    chat: ChatService, answering: FakeWorker, heard: Heard
) -> None:
    id_ = ask(chat, "Why?")
    chat.delete(id_)
    assert answering.last.is_cancelled
    assert chat.messages(id_) == []
    assert not chat.is_answering
    answering.last.succeed(answer("Because."))
    assert heard.problems == []


def test_deleting_another_conversation_stops_nothing(
    chat: ChatService, answering: FakeWorker
) -> None:
    other = ask_and_answer(chat, answering, "first?", None)
    chat.ask("second?", None)
    chat.delete(other)
    assert chat.is_answering
    chat.stop()
