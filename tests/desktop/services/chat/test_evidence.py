"""Weak evidence is said instead of an invented answer, and a person can go past it."""

from __future__ import annotations

import pytest

from desktop.services.chat_service import (
    ChatService,
    DocumentUse,
    Evidence,
    Message,
    MessageState,
    SearchPart,
)
from engine.conversations.conversations import ConversationList
from engine.errors import UserProblem
from engine.store import Connection
from tests.desktop.services.chat.material import (
    Heard,
    answer,
    as_kept,
    ask,
    ask_and_answer,
    found,
    passage,
    write,
)
from tests.fixtures.fake_worker import FakeWorker

pytestmark = pytest.mark.usefixtures("filled")


def held_back(chat: ChatService, searching: FakeWorker, evidence: str = "none") -> int:
    """Ask what the documents do not hold and return the conversation."""
    conversation = ask(chat, "Who won the cup?")
    searching.last.succeed(found(1, 2, evidence=evidence, searched_for="Who won the cup?"))
    return conversation


def search_of(message: Message) -> SearchPart:
    assert message.search is not None
    return message.search


def test_without_evidence_no_model_is_asked_and_the_closest_passages_are_kept(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    conversation = held_back(chat, searching)
    assert answering.asked == []
    message = heard.answered[0][1]
    assert (message.state, message.text) == (MessageState.COMPLETE, "")
    assert [(one.number, one.given, one.cited) for one in message.sources] == [
        (1, False, False),
        (2, False, False),
    ]
    search = search_of(message)
    assert (search.evidence, search.searched_for) == (Evidence.NONE, "Who won the cup?")
    assert search.holds_back
    assert not chat.is_answering
    assert as_kept(chat, conversation, message) == message


def test_missing_evidence_is_told_only_when_the_search_is_done(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    """The search may look again at what it found first."""
    ask(chat, "Who won the cup?")
    searching.last.tell("passages", found(1, evidence="none"))
    assert heard.answered == []
    assert len(heard.sources) == 1
    searching.last.succeed(found(1, evidence="strong"))
    assert heard.answered == []
    answering.last.succeed(answer("The island."))
    assert search_of(heard.answered[0][1]).evidence is Evidence.STRONG


def test_a_search_that_dies_after_passages_without_evidence_ends_the_answer(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    ask(chat, "Who won the cup?")
    searching.last.tell("passages", found(1, evidence="none"))
    searching.last.fail(UserProblem("gone"))
    assert answering.asked == []
    assert heard.answered[0][1].state is MessageState.COMPLETE


def test_an_answer_can_be_wanted_anyway(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    conversation = held_back(chat, searching)
    held = heard.answered[0][0]
    chat.ask_again(conversation, held, DocumentUse.ALWAYS)
    searching.last.succeed(found(1, 2, evidence="none"))
    assert len(answering.last.parameters["passages"]) == 2
    answering.last.succeed(answer("The island won.", (15, [2])))
    message = heard.answered[1][1]
    assert (message.alternatives, message.text) == ((held, message.id), "The island won.")
    assert search_of(message).use is DocumentUse.ALWAYS
    assert search_of(message).evidence is Evidence.NONE
    assert [one.cited for one in message.sources] == [False, True]
    assert as_kept(chat, conversation, message) == message


def test_an_answer_can_be_wanted_without_documents(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    conversation = held_back(chat, searching)
    chat.ask_again(conversation, heard.answered[0][0], DocumentUse.NEVER)
    assert len(searching.asked) == 1
    assert answering.last.parameters["passages"] == []
    answering.last.succeed(answer("France."))
    message = heard.answered[1][1]
    assert message.sources == ()
    assert search_of(message).use is DocumentUse.NEVER
    assert as_kept(chat, conversation, message) == message


def test_asked_once_more_the_evidence_counts_again(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    conversation = held_back(chat, searching)
    answer_id = heard.answered[0][0]
    chat.ask_again(conversation, answer_id, DocumentUse.NEVER)
    answering.last.succeed(answer("France."))
    chat.ask_again(conversation, heard.answered[1][0])
    searching.last.succeed(found(1, evidence="none"))
    assert search_of(heard.answered[-1][1]).holds_back
    assert answering.methods.count("answer") == 1


def test_what_was_held_back_is_no_turn_for_the_model(
    chat: ChatService, searching: FakeWorker, answering: FakeWorker
) -> None:
    conversation = held_back(chat, searching)
    ask(chat, "When does it leave?", conversation)
    searching.last.succeed(found(1))
    assert answering.last.parameters["history"] == []


def test_the_passages_that_the_model_did_not_read_are_kept_as_not_given(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    conversation = ask(chat, "When?")
    searching.last.tell("passages", found(1, 2, 3))
    write(answering, "At nine.")  # which was given the first two
    searching.last.succeed(found(1, 2, 3, best_end=30))
    answering.last.succeed(answer("At nine.", (8, [1])))
    message = heard.answered[0][1]
    assert [one.given for one in message.sources] == [True, True, False]
    assert [one.best_end for one in message.sources] == [130, 130, 130]
    assert as_kept(chat, conversation, message) == message


def test_near_duplicates_are_kept_with_their_source(
    chat: ChatService, heard: Heard, searching: FakeWorker
) -> None:
    ask(chat, "When?")
    twins = {**passage(1), "alike": ["/copy/1.pdf", "/old/1.pdf"]}
    searching.last.tell("passages", {**found(), "passages": [twins]})
    assert heard.sources[0][1][0].alike == ("/copy/1.pdf", "/old/1.pdf")
    chat.stop()


def test_a_follow_up_is_searched_with_the_questions_before_it(
    chat: ChatService,
    heard: Heard,
    searching: FakeWorker,
    answering: FakeWorker,
    conversations: ConversationList,
) -> None:
    conversation = ask(chat, "When was the line founded?")
    searching.last.succeed(found(1))
    answering.last.succeed(answer("In 1902."))
    chat.ask("And who runs it?", conversation)
    assert searching.last.parameters["earlier"] == ["When was the line founded?"]
    completed = "When was the line founded? And who runs it?"
    searching.last.succeed(found(1, searched_for=completed))
    answering.last.succeed(answer("The island."))
    assert search_of(conversations.messages(conversation)[3]).searched_for == completed
    chat.ask_again(conversation, conversations.messages(conversation)[1].id)
    assert searching.last.parameters["earlier"] == []
    chat.stop()
    assert len(heard.answered) == 3


def test_with_an_empty_library_nothing_is_held_back(
    chat: ChatService, answering: FakeWorker, index_database: Connection, heard: Heard
) -> None:
    index_database.run("DELETE FROM document")
    ask_and_answer(chat, answering, "Why is the sky blue?", None)
    assert heard.answered[0][1].search is None
