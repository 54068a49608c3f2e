"""What becomes of an answer when a worker fails or the disk is full."""

from __future__ import annotations

import pytest

from desktop.services.chat_service import (
    ChatService,
    MessageState,
    ProblemPart,
)
from engine.conversations.conversations import ConversationList
from engine.errors import UserProblem
from engine.store import Connection
from tests.desktop.services.chat.material import (
    Heard,
    answer,
    ask,
    ask_and_answer,
    found,
    full_disk,
    write,
)
from tests.fixtures.fake_worker import FakeWorker


def test_a_failed_answer_keeps_its_words_and_says_why(
    chat: ChatService, heard: Heard, answering: FakeWorker
) -> None:
    chat.ask("Why?", None)
    write(answering, "Well")
    answering.last.fail(UserProblem("The model could not go on.", "Choose another.", "detail"))
    message = heard.answered[0][1]
    assert message.state is MessageState.FAILED
    assert message.text == "Well"
    assert message.parts[-1] == ProblemPart(
        "The model could not go on.", "Choose another.", "detail"
    )
    assert not chat.is_answering


@pytest.mark.usefixtures("filled")
def test_a_failed_search_says_why_and_asks_no_model(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    chat.ask("When?", None)
    searching.die()
    assert heard.answered[0][1].state is MessageState.FAILED
    assert isinstance(heard.answered[0][1].parts[-1], ProblemPart)
    assert answering.asked == []


@pytest.mark.usefixtures("filled")
def test_an_answer_under_way_outlives_the_search(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    """The sources are there: only their better sentences are lost."""
    chat.ask("When?", None)
    searching.last.tell("passages", found(1))
    write(answering, "It leaves")
    searching.die()
    assert heard.answered == []
    answering.last.succeed(answer("It leaves at nine.", (18, [1])))
    assert heard.answered[0][1].state is MessageState.COMPLETE
    assert heard.answered[0][1].sources[0].cited


def test_the_death_of_the_model_keeps_the_words(
    chat: ChatService, heard: Heard, answering: FakeWorker
) -> None:
    id_ = ask(chat, "Why?")
    write(answering, "Because")
    answering.die()
    assert heard.answered[0][1].text == "Because"
    assert heard.answered[0][1].state is MessageState.FAILED
    chat.ask("Again?", id_)
    assert chat.is_answering
    chat.stop()


def test_a_question_that_cannot_be_kept_is_a_problem_and_not_an_exception(
    chat: ChatService, heard: Heard, user_database: Connection
) -> None:
    with full_disk(user_database):
        chat.ask("why " * 5_000, None)
    assert "disk is full" in heard.problems[0].message
    assert not chat.is_answering


def test_an_answer_that_cannot_be_kept_is_still_told(
    chat: ChatService, heard: Heard, answering: FakeWorker, user_database: Connection
) -> None:
    chat.ask("Why?", None)
    long = "Because " * 5_000
    with full_disk(user_database):
        write(answering, long)
        chat._save_timer.timeout.emit()
        answering.last.succeed(answer(long))
    assert "disk is full" in heard.problems[0].message
    assert not chat.is_answering
    assert len(heard.answered) == 1


@pytest.mark.parametrize("method", ["delete", "add_message"])
def test_a_change_that_cannot_be_kept_is_a_problem_and_not_an_exception(
    chat: ChatService,
    heard: Heard,
    answering: FakeWorker,
    conversations: ConversationList,
    monkeypatch: pytest.MonkeyPatch,
    method: str,
) -> None:
    id_ = ask_and_answer(chat, answering, "Why?", None)

    def refuse(*_: object, **__: object) -> None:
        raise UserProblem("The disk is full.")

    monkeypatch.setattr(conversations, method, refuse)
    changes = {
        "delete": lambda: chat.delete(id_),
        "add_message": lambda: chat.ask_again(id_, chat.messages(id_)[1].id),
    }
    changes[method]()
    assert [one.message for one in heard.problems] == ["The disk is full."]
    assert not chat.is_answering
    assert [one.text for one in chat.messages(id_)] == ["Why?", "Answer to Why?"]
