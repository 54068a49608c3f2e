"""Answers written anew and questions asked in other words: branches, and switching between them."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.services.chat_service import ChatService, MessageState, Role
from desktop.services.settings_service import SettingsService
from desktop.services.why_service import WhyService
from engine.conversations.conversations import ConversationList
from tests.desktop.services.chat.material import (
    Heard,
    answer,
    ask,
    ask_and_answer,
    found,
    turns,
    write,
)
from tests.fixtures.fake_worker import FakeWorker


def texts(chat: ChatService, conversation: int) -> list[str]:
    """Return the words of the branch that is shown."""
    return [one.text for one in chat.messages(conversation)]


def test_an_answer_written_anew_stands_beside_the_old_one(
    chat: ChatService, heard: Heard, answering: FakeWorker
) -> None:
    id_ = ask_and_answer(chat, answering, "Why?", None)
    old = chat.messages(id_)[1].id
    chat.ask_again(id_, old)
    assert answering.last.parameters["question"] == "Why?"
    assert turns(answering) == []
    answering.last.succeed(answer("Another answer."))
    assert texts(chat, id_) == ["Why?", "Another answer."]
    new = chat.messages(id_)[1]
    assert new.alternatives == (old, new.id)
    assert heard.answered[-1][1].alternatives == (old, new.id)

    chat.show_branch(id_, new.id, -1)
    assert texts(chat, id_) == ["Why?", "Answer to Why?"]
    assert heard.branches == [id_]


def test_an_earlier_answer_written_anew_keeps_what_followed_as_a_branch(
    chat: ChatService, answering: FakeWorker
) -> None:
    id_ = ask_and_answer(chat, answering, "Why?", None)
    ask_and_answer(chat, answering, "And then?", id_)
    old = chat.messages(id_)[1].id
    chat.ask_again(id_, old)
    assert turns(answering) == []
    answering.last.succeed(answer("Another answer."))
    assert texts(chat, id_) == ["Why?", "Another answer."]
    chat.show_branch(id_, chat.messages(id_)[1].id, -1)
    assert texts(chat, id_) == ["Why?", "Answer to Why?", "And then?", "Answer to And then?"]


def test_a_question_asked_in_other_words_is_a_branch_of_its_own(
    chat: ChatService, answering: FakeWorker
) -> None:
    id_ = ask_and_answer(chat, answering, "first?", None)
    ask_and_answer(chat, answering, "secnod?", id_)
    ask_and_answer(chat, answering, "third?", id_)
    question = chat.messages(id_)[2]
    chat.ask_edited(id_, question.id, "second?")
    assert turns(answering) == [("user", "first?"), ("assistant", "Answer to first?")]
    answering.last.succeed(answer("At two."))
    assert texts(chat, id_) == ["first?", "Answer to first?", "second?", "At two."]
    edited = chat.messages(id_)[2]
    assert edited.alternatives == (question.id, edited.id)

    chat.ask("and now?", id_)
    assert ("user", "second?") in turns(answering)
    assert ("user", "third?") not in turns(answering)


def test_a_question_of_a_branch_that_is_not_shown_any_more_is_asked_in_other_words(
    chat: ChatService, answering: FakeWorker
) -> None:
    id_ = ask_and_answer(chat, answering, "first?", None)
    ask_and_answer(chat, answering, "secnod?", id_)
    edited = chat.messages(id_)[2]
    chat.ask_again(id_, chat.messages(id_)[1].id)
    answering.last.succeed(answer("Another answer."))
    assert edited.text not in texts(chat, id_)
    chat.ask_edited(id_, edited.id, "second?")
    answering.last.succeed(answer("At two."))
    assert texts(chat, id_) == ["first?", "Answer to first?", "second?", "At two."]


def test_the_first_question_can_be_asked_in_other_words(
    chat: ChatService, answering: FakeWorker
) -> None:
    id_ = ask_and_answer(chat, answering, "frist?", None)
    first = chat.messages(id_)[0]
    chat.ask_edited(id_, first.id, "first?")
    answering.last.succeed(answer("Yes."))
    assert texts(chat, id_) == ["first?", "Yes."]
    assert chat.messages(id_)[0].alternatives[0] == first.id


@pytest.mark.usefixtures("filled")
def test_earlier_questions_and_why_follow_the_branch_that_is_shown(
    chat: ChatService,
    conversations: ConversationList,
    searching: FakeWorker,
    answering: FakeWorker,
    settings: SettingsService,
) -> None:
    id_ = ask(chat, "Who won in 1902?")
    searching.last.succeed(found(1))
    answering.last.succeed(answer("The island."))
    first = chat.messages(id_)[0].id
    chat.ask_edited(id_, first, "Who won in 1903?")
    searching.last.succeed(found(2))
    answering.last.succeed(answer("The town."))
    chat.ask("And who lost?", id_)
    assert searching.last.parameters["earlier"] == ["Who won in 1903?"]
    chat.stop()
    WhyService(conversations, searching, settings).trace(
        id_, chat.messages(id_)[3].id, Path("/library/1.pdf")
    )
    assert searching.last.parameters["earlier"] == ["Who won in 1903?"]


def test_there_is_nothing_beyond_the_first_and_the_last_branch(
    chat: ChatService, heard: Heard, answering: FakeWorker
) -> None:
    id_ = ask_and_answer(chat, answering, "Why?", None)
    only = chat.messages(id_)[1].id
    chat.show_branch(id_, only, 1)
    chat.show_branch(id_, only, -1)
    chat.show_branch(id_, 999, 1)
    assert heard.branches == []


def test_what_is_being_written_is_whole_when_its_conversation_is_opened_again(
    chat: ChatService, answering: FakeWorker
) -> None:
    id_ = ask(chat, "Why?")
    write(answering, "Because", " it")
    message = chat.messages(id_)[1]
    assert (message.text, message.state) == ("Because it", MessageState.WRITING)


def test_only_questions_are_asked_in_other_words(chat: ChatService, answering: FakeWorker) -> None:
    id_ = ask_and_answer(chat, answering, "Why?", None)
    before = chat.messages(id_)
    chat.ask_edited(id_, before[1].id, "What?")
    chat.ask_edited(id_, 999, "What?")
    assert chat.messages(id_) == before
    assert before[1].role is Role.ANSWER
    assert answering.methods.count("answer") == 1
