"""How full the model's context is, from the last measured answer of the branch that is shown."""

from __future__ import annotations

import pytest

from desktop.services.chat_service import ChatService
from desktop.services.context_use import ContextUse
from tests.desktop.services.chat.material import answer, ask
from tests.fixtures.fake_worker import FakeWorker


def test_it_is_what_the_last_answer_measured(chat: ChatService, answering: FakeWorker) -> None:
    answering.became_ready.emit({"model": "Small", "context_tokens": 2048})
    assert chat.context_use(None) == ContextUse(0, 2048)
    id_ = ask(chat, "Why?")
    answering.last.succeed(
        answer("So.", prompt_tokens=900, tokens=100, forgotten_turns=6, summarised_turns=4)
    )
    assert chat.context_use(id_) == ContextUse(1000, 2048, 6, 4)


def test_it_follows_the_branch(chat: ChatService, answering: FakeWorker) -> None:
    id_ = ask(chat, "Why?")
    answering.last.succeed(answer("So.", prompt_tokens=900, tokens=100))
    first = chat.messages(id_)[1]
    chat.ask_again(id_, first.id)
    answering.last.succeed(answer("So.", prompt_tokens=500, tokens=100))
    assert chat.context_use(id_).tokens == 600
    chat.show_branch(id_, chat.messages(id_)[1].id, -1)
    assert chat.context_use(id_).tokens == 1000


def test_what_is_typed_counts(chat: ChatService) -> None:
    use = ContextUse(1000, 2000)
    assert use.share == pytest.approx(0.5)
    assert use.with_typed("x" * 400).tokens == 1100
    assert use.with_typed("x" * 40_000).share == 1
    assert ContextUse().share == 0
    assert chat.context_use(None).with_typed("abc").tokens == 0
