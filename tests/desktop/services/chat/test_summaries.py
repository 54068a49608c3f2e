"""A whole document summarised section by section, as an answer of the conversation."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.services.chat_service import ChatService, MessageState
from desktop.services.scope_service import AskedScope, ScopeService
from desktop.services.summary_run import summarised_document
from engine.conversations.conversations import ConversationList
from engine.errors import UserProblem
from tests.desktop.services.chat.material import Heard, ask_and_answer
from tests.fixtures.fake_worker import FakeWorker

PATH = Path("/papers/contract.pdf")
TEXT = {
    "name": "contract.pdf",
    "text": "One. Two.",
    "sections": [{"name": "Delays", "start": 0, "end": 4}, {"name": "Fees", "start": 5, "end": 9}],
}


def section(done: int, name: str, text: str) -> dict[str, object]:
    """Return what is told of a section."""
    return {"done": done, "total": 2, "name": name, "text": text}


@pytest.fixture
def begun(chat: ChatService, searching: FakeWorker) -> int:
    """A conversation whose summary is being written."""
    conversation = chat.summarise(None, PATH)
    assert conversation is not None
    assert (searching.last.method, searching.last.parameters) == ("text", {"path": str(PATH)})
    searching.last.succeed(TEXT)
    return conversation


def test_sections_are_told_as_they_are_done_and_kept_with_the_whole(
    chat: ChatService,
    conversations: ConversationList,
    heard: Heard,
    answering: FakeWorker,
    begun: int,
) -> None:
    assert answering.last.method == "summarise"
    asked = answering.last.parameters
    assert (asked["title"], asked["text"]) == ("contract.pdf", "One. Two.")
    assert asked["sections"] == TEXT["sections"]
    assert asked["sampling"]["longest"] == 400

    answering.last.tell("section", section(1, "Delays", "Refunded."))
    answering.last.tell("section", section(2, "Fees", "None."))
    assert [one[1:] for one in heard.sections] == [(1, 2, "Delays"), (2, 2, "Fees")]
    assert heard.text == "#### Delays\n\nRefunded.\n\n#### Fees\n\nNone."
    sections = [{"name": "Delays", "text": "Refunded."}, {"name": "Fees", "text": "None."}]
    answering.last.succeed({"text": "A contract.", "sections": sections})

    question, message = chat.messages(begun)
    assert "contract.pdf" in question.text
    assert message.text == "A contract.\n\n#### Delays\n\nRefunded.\n\n#### Fees\n\nNone."
    assert message.state is MessageState.COMPLETE
    assert summarised_document(message) == PATH
    assert conversations.all()[0].title == question.text


def test_a_single_section_is_not_said_twice(
    chat: ChatService, answering: FakeWorker, begun: int
) -> None:
    answering.last.succeed({"text": "Short.", "sections": [{"name": "", "text": "Short."}]})
    assert chat.messages(begun)[1].text == "Short."


def test_a_stop_keeps_the_sections_that_are_done(
    chat: ChatService, answering: FakeWorker, begun: int
) -> None:
    answering.last.tell("section", section(1, "Delays", "Refunded."))
    chat.stop()
    assert answering.last.is_cancelled
    message = chat.messages(begun)[1]
    assert (message.text, message.state) == ("#### Delays\n\nRefunded.", MessageState.STOPPED)


def test_a_document_without_text_says_why(chat: ChatService, searching: FakeWorker) -> None:
    conversation = chat.summarise(None, PATH)
    searching.last.fail(UserProblem("It is not in the index.", "Add it to your library."))
    assert conversation is not None
    assert chat.messages(conversation)[1].state is MessageState.FAILED
    assert not chat.is_answering


def test_asked_again_a_summary_is_a_summary(
    chat: ChatService, searching: FakeWorker, answering: FakeWorker, begun: int
) -> None:
    answering.last.succeed({"text": "A contract.", "sections": []})
    first = chat.messages(begun)[1]
    chat.ask_again(begun, first.id)
    assert searching.last.method == "text"
    chat.stop()
    assert chat.messages(begun)[1].alternatives[0] == first.id


def test_a_summary_does_not_go_on_and_narrows_no_later_question(
    chat: ChatService, scopes: ScopeService, heard: Heard, answering: FakeWorker, begun: int
) -> None:
    answering.last.succeed({"text": "A contract.", "sections": []})
    chat.go_on(begun, chat.messages(begun)[1].id)
    assert heard.continued == []
    scopes._chosen.clear()
    assert scopes.scope(begun) == AskedScope()


def test_a_summary_is_a_turn_for_the_next_question(
    chat: ChatService, answering: FakeWorker, begun: int
) -> None:
    answering.last.succeed({"text": "A contract.", "sections": []})
    ask_and_answer(chat, answering, "And the fees?", begun)
    assert answering.last.parameters["history"][1]["text"] == "A contract."
