"""Answers written anew, conversations listed, renamed, deleted."""

from __future__ import annotations

from desktop.services.chat_service import (
    ChatService,
)
from tests.desktop.services.chat.material import (
    Heard,
    answer,
    ask,
    ask_and_answer,
    turns,
)
from tests.fixtures.fake_worker import FakeWorker


def test_an_answer_can_be_written_anew_in_place_of_the_old_one(
    chat: ChatService, heard: Heard, answering: FakeWorker
) -> None:
    id_ = ask_and_answer(chat, answering, "Why?", None)
    old = chat.messages(id_)[1].id
    chat.ask_again(id_, old)
    assert answering.last.parameters["question"] == "Why?"
    assert turns(answering) == []
    answering.last.succeed(answer("Another answer."))
    assert [one.text for one in chat.messages(id_)] == ["Why?", "Another answer."]
    assert len(heard.asked) == 2


def test_an_earlier_answer_can_be_written_anew_and_what_followed_stays(
    chat: ChatService, answering: FakeWorker
) -> None:
    """A click that deletes the rest of the conversation would be a trap."""
    id_ = ask_and_answer(chat, answering, "Why?", None)
    ask_and_answer(chat, answering, "And then?", id_)
    chat.ask_again(id_, chat.messages(id_)[1].id)
    assert turns(answering) == []
    answering.last.succeed(answer("Another answer."))
    texts = [one.text for one in chat.messages(id_)]
    assert sorted(texts) == ["And then?", "Another answer.", "Answer to And then?", "Why?"]


def test_what_is_no_answer_cannot_be_written_anew(chat: ChatService, answering: FakeWorker) -> None:
    id_ = ask_and_answer(chat, answering, "Why?", None)
    before = chat.messages(id_)
    chat.ask_again(id_, 999)
    chat.ask_again(id_, before[0].id)
    assert chat.messages(id_) == before
    assert len(answering.asked) == 1


def test_conversations_are_listed_renamed_and_deleted(
    chat: ChatService, heard: Heard, answering: FakeWorker
) -> None:
    id_ = ask_and_answer(chat, answering, "Why is it so?", None)
    assert [one.title for one in chat.conversations()] == ["Why is it so?"]
    before = heard.changes
    chat.rename(id_, "Reasons")
    assert [one.title for one in chat.conversations()] == ["Reasons"]
    chat.delete(id_)
    assert chat.conversations() == []
    assert heard.changes == before + 2


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
