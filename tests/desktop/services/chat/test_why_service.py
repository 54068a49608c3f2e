"""Why a document was not used: what is asked of the worker, and the trace that comes back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop.services.chat_service import ChatService
from desktop.services.scope_service import AskedScope, ScopeService
from desktop.services.settings_service import SettingsService
from desktop.services.why_service import (
    Explanation,
    Mend,
    Preferred,
    Step,
    StepState,
    WhyService,
)
from engine.conversations.conversations import ConversationList
from engine.errors import UserProblem
from engine.library.explanations import Stage
from tests.desktop.services.chat.material import answer, ask, ask_and_answer, found, write
from tests.fixtures.fake_worker import FakeWorker

LETTER = Path("/letters/harbour.eml")
TRACE: dict[str, Any] = {
    "path": str(LETTER),
    "stage": "outranked",
    "words": "It came in at place 9.",
    "hint": "Use more passages.",
    "mend": "more_passages",
    "steps": [
        {"name": "In the library", "state": "passed", "words": "In Letters."},
        {"name": "Among the best", "state": "stopped", "words": "Place 9 of 34."},
        {"name": "Cited", "state": "not_reached", "words": ""},
    ],
    "outranked_by": [{"path": "/a.pdf", "location": "page 3", "score": 0.75}],
}


class Told:
    """What the service told."""

    def __init__(self, why: WhyService) -> None:
        self.traces: list[Explanation] = []
        self.failures: list[UserProblem] = []
        why.traced.connect(self.traces.append)
        why.failed.connect(self.failures.append)


@pytest.fixture
def why(
    conversations: ConversationList, searching: FakeWorker, settings: SettingsService
) -> WhyService:
    return WhyService(conversations, searching, settings)


@pytest.fixture
def told(why: WhyService) -> Told:
    return Told(why)


@pytest.mark.usefixtures("filled")
def test_the_worker_is_asked_with_all_that_the_answer_was_made_from(
    chat: ChatService,
    scopes: ScopeService,
    why: WhyService,
    searching: FakeWorker,
    answering: FakeWorker,
) -> None:
    conversation = ask_and_answer_with(chat, searching, answering, "When was it founded?", None)
    scopes.choose(conversation, AskedScope(kinds=("mail",)))
    ask_and_answer_with(chat, searching, answering, "And who runs it?", conversation)
    scopes.choose(conversation, AskedScope())
    answer_id = chat.messages(conversation)[3].id
    why.trace(conversation, answer_id, LETTER)
    assert searching.last.method == "why"
    assert searching.last.parameters == {
        "question": "And who runs it?",
        "path": str(LETTER),
        "scope": {"kinds": ["mail"]},
        "earlier": ["When was it founded?"],
        "count": 3,
        "given": [1, 2],
        "cited": [2],
        "sources": [
            {"number": number, "path": f"/library/{number}.pdf", "start": 100, "end": 143}
            for number in (1, 2, 3)
        ],
        "held_back": False,
        "is_whole": True,
    }


@pytest.mark.usefixtures("filled")
def test_the_worker_is_told_that_no_model_was_asked(
    chat: ChatService, why: WhyService, searching: FakeWorker
) -> None:
    conversation = ask(chat, "Who won the cup?")
    searching.last.succeed(found(1, 2, evidence="none"))
    why.trace(conversation, chat.messages(conversation)[1].id, LETTER)
    asked = searching.last.parameters
    assert (asked["held_back"], asked["is_whole"], asked["given"]) == (True, True, [])


@pytest.mark.usefixtures("filled")
def test_the_worker_is_told_that_the_answer_was_stopped(
    chat: ChatService, why: WhyService, searching: FakeWorker, answering: FakeWorker
) -> None:
    conversation = ask(chat, "When?")
    searching.last.succeed(found(1, 2))
    write(answering, "It leaves at")
    chat.stop()
    why.trace(conversation, chat.messages(conversation)[1].id, LETTER)
    asked = searching.last.parameters
    assert (asked["held_back"], asked["is_whole"]) == (False, False)


def ask_and_answer_with(
    chat: ChatService,
    searching: FakeWorker,
    answering: FakeWorker,
    question: str,
    conversation: int | None,
) -> int:
    """Ask, find three passages, give the model two, cite the second."""
    conversation = ask(chat, question, conversation)
    searching.last.succeed(found(1, 2, 3))
    write(answering, "Yes.")
    answering.last.succeed(answer("Yes.", (4, [2])))
    return conversation


def test_an_answer_without_a_search_is_asked_about_with_the_settings_of_now(
    chat: ChatService,
    why: WhyService,
    searching: FakeWorker,
    answering: FakeWorker,
    settings: SettingsService,
) -> None:
    conversation = ask_and_answer(chat, answering, "Why is the sky blue?", None)
    settings.change("passages", 7)
    why.trace(conversation, chat.messages(conversation)[1].id, LETTER)
    assert searching.last.parameters["count"] == 7
    assert searching.last.parameters["scope"] == {}
    assert searching.last.parameters["sources"] == []


def test_a_trace_comes_back_typed(
    chat: ChatService, why: WhyService, told: Told, searching: FakeWorker, answering: FakeWorker
) -> None:
    conversation = ask_and_answer(chat, answering, "Why?", None)
    why.trace(conversation, chat.messages(conversation)[1].id, LETTER)
    searching.last.succeed(TRACE)
    assert told.traces == [
        Explanation(
            LETTER,
            Stage.OUTRANKED,
            "It came in at place 9.",
            "Use more passages.",
            Mend.MORE_PASSAGES,
            (
                Step("In the library", StepState.PASSED, "In Letters."),
                Step("Among the best", StepState.STOPPED, "Place 9 of 34."),
                Step("Cited", StepState.NOT_REACHED, ""),
            ),
            (Preferred(Path("/a.pdf"), "page 3", 0.75),),
        )
    ]


def test_only_the_document_that_was_named_last_is_told(
    chat: ChatService, why: WhyService, told: Told, searching: FakeWorker, answering: FakeWorker
) -> None:
    conversation = ask_and_answer(chat, answering, "Why?", None)
    answer_id = chat.messages(conversation)[1].id
    why.trace(conversation, answer_id, LETTER)
    first = searching.last
    why.trace(conversation, answer_id, Path("/other.txt"))
    assert first.is_cancelled
    first.succeed(TRACE)
    assert told.traces == []
    why.cancel()
    searching.last.succeed(TRACE)
    assert told.traces == []


def test_a_failure_is_told(
    chat: ChatService, why: WhyService, told: Told, searching: FakeWorker, answering: FakeWorker
) -> None:
    conversation = ask_and_answer(chat, answering, "Why?", None)
    why.trace(conversation, chat.messages(conversation)[1].id, LETTER)
    searching.last.fail(UserProblem("The disk is gone."))
    assert [one.message for one in told.failures] == ["The disk is gone."]


def test_an_answer_that_is_gone_is_not_asked_about(
    chat: ChatService, why: WhyService, searching: FakeWorker, answering: FakeWorker
) -> None:
    conversation = ask_and_answer(chat, answering, "Why?", None)
    why.trace(conversation, 999, LETTER)
    assert searching.asked == []
