"""The model reads what the next question begins with, and gives way to it."""

from __future__ import annotations

from desktop.services.chat_service import ChatService
from engine.errors import UserProblem
from tests.desktop.services.chat.material import Heard, answer, ask_and_answer
from tests.fixtures.fake_worker import FakeWorker


def test_after_an_answer_the_conversation_is_read(chat: ChatService, answering: FakeWorker) -> None:
    ask_and_answer(chat, answering, "When does it leave?", None)
    assert answering.methods == ["answer", "read_ahead"]
    asked, read = (one.parameters for one in answering.asked)
    assert read["question"] == ""
    assert [turn["speaker"] for turn in read["history"]] == ["user", "assistant"]
    assert read["history"][0]["text"] == "When does it leave?"
    assert (read["sampling"], read["pinned"]) == (asked["sampling"], asked["pinned"])


def test_the_next_question_begins_with_what_was_read(
    chat: ChatService, answering: FakeWorker
) -> None:
    id_ = ask_and_answer(chat, answering, "When does it leave?", None)
    read = answering.last
    chat.ask("And in winter?", id_)
    assert read.is_cancelled
    assert answering.last.method == "answer"
    assert answering.last.parameters["history"] == read.parameters["history"]


def test_an_answer_that_failed_or_was_stopped_is_not_read_on(
    chat: ChatService, answering: FakeWorker
) -> None:
    chat.ask("Why?", None)
    answering.last.fail(UserProblem("The model could not go on."))
    chat.ask("Why not?", None)
    chat.stop()
    assert "read_ahead" not in answering.methods


def test_reading_that_fails_is_nobodys_business(
    chat: ChatService, answering: FakeWorker, heard: Heard
) -> None:
    id_ = ask_and_answer(chat, answering, "Why?", None)
    answering.last.fail(UserProblem("No memory."))
    assert heard.problems == []
    chat.ask("And?", id_)
    answering.last.succeed(answer("So."))
    assert heard.answered[-1][1].text == "So."


def test_the_end_of_the_window_ends_it(chat: ChatService, answering: FakeWorker) -> None:
    ask_and_answer(chat, answering, "Why?", None)
    chat.shut_down()
    assert answering.last.is_cancelled
