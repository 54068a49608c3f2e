"""What a search finds and a model answers, and what the chat tells of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

from desktop.services.chat_service import (
    ChatService,
    EngineError,
    Message,
    QuotationPart,
    SourcePart,
)
from engine.models.records import InstalledModel, ModelFormat, ModelKind, Origin
from engine.protocol import Values
from engine.store import Connection
from tests.fixtures.fake_worker import FakeWorker


class Heard:
    """Everything that the chat told."""

    def __init__(self, chat: ChatService) -> None:
        self.asked: list[tuple[int, Message, Message]] = []
        self.sources: list[tuple[int, tuple[SourcePart, ...]]] = []
        self.reading: list[tuple[int, int]] = []
        self.text = ""
        self.answered: list[tuple[int, Message]] = []
        self.models: list[str] = []
        self.problems: list[EngineError] = []
        self.branches: list[int] = []
        self.continued: list[Message] = []
        self.reasoning = ""
        self.quoted: list[tuple[int, QuotationPart]] = []
        self.sections: list[tuple[int, int, int, str]] = []
        self.checked: list[tuple[int, Message]] = []
        self.changes = 0
        chat.asked.connect(lambda *told: self.asked.append(told))
        chat.sources_found.connect(lambda *told: self.sources.append(told))
        chat.reading_began.connect(lambda *told: self.reading.append(told))
        chat.text_added.connect(self._on_text)
        chat.answered.connect(lambda *told: self.answered.append(told))
        chat.model_changed.connect(self.models.append)
        chat.problem.connect(self.problems.append)
        chat.branch_changed.connect(self.branches.append)
        chat.continued.connect(self.continued.append)
        chat.reasoning_added.connect(self._on_reasoning)
        chat.quoted.connect(lambda *told: self.quoted.append(told))
        chat.section_done.connect(lambda *told: self.sections.append(told))
        chat.checked.connect(lambda *told: self.checked.append(told))
        chat.conversations_changed.connect(self._on_change)

    def _on_text(self, _: int, text: str) -> None:
        self.text += text

    def _on_reasoning(self, _: int, text: str) -> None:
        self.reasoning += text

    def _on_change(self) -> None:
        self.changes += 1


class Models:
    """The installed models, as a test says."""

    def __init__(self) -> None:
        self.models: tuple[InstalledModel, ...] | None = ()

    def at(self, model_id: str) -> InstalledModel | None:
        """Return the model with an id."""
        return next((one for one in self.models or () if one.id == model_id), None)


def chat_model(model_id: str, problem: str = "") -> InstalledModel:
    """Return a model that can be chosen."""
    return InstalledModel(
        model_id,
        f"Model {model_id}",
        ModelKind.CHAT,
        ModelFormat.GGUF,
        Origin.ADDED,
        f"/models/{model_id}.gguf",
        problem=problem,
    )


def passage(number: int, *, best_end: int = 20) -> dict[str, Any]:
    text = f"Passage {number} tells of the ferry. It says more."
    return {
        "path": f"/library/{number}.pdf",
        "content_hash": f"hash {number}",
        "location": f"page {number}",
        "page": number,
        "start": 100,
        "end": 100 + len(text),
        "headings": "",
        "text": text,
        "score": 0.5,
        "dense_rank": number,
        "text_rank": None,
        "similarity": 0.4,
        "rerank_score": None,
        "best_start": 100,
        "best_end": 100 + best_end,
        "alike": [],
    }


def found(*numbers: int, best_end: int = 20, **others: object) -> Values:
    return {
        "passages": [passage(number, best_end=best_end) for number in numbers],
        "unfinished": 0,
        "milliseconds": 12.0,
        "searched_for": "When does it leave?",
        "evidence": "strong",
        **others,
    }


def answer(text: str, *marks: tuple[int, list[int]], **others: object) -> Values:
    return {
        "text": text,
        "reasoning": "",
        "marks": [{"position": position, "numbers": numbers} for position, numbers in marks],
        "tokens": 5,
        "prompt_tokens": 100,
        "reused_tokens": 60,
        "context_tokens": 4096,
        "forgotten_turns": 0,
        "summarised_turns": 0,
        "is_whole": True,
        "was_stopped": False,
        "was_looping": False,
        "first_token_milliseconds": 10.0,
        "total_milliseconds": 20.0,
        "adapter": "",
        **others,
    }


def ask(chat: ChatService, question: str, conversation_id: int | None = None) -> int:
    """Ask and return the conversation."""
    made = chat.ask(question, conversation_id)
    assert made is not None
    return made


def as_kept(chat: ChatService, conversation: int, told: Message) -> Message:
    """Return a message as it is kept; only the moment may differ a little from what was told."""
    (kept,) = [one for one in chat.messages(conversation) if one.id == told.id]
    assert kept.created_at == pytest.approx(told.created_at, abs=60)
    return replace(kept, created_at=told.created_at)


def prompt(**others: object) -> Values:
    """What the model reads, as the answering worker tells it before the first word."""
    return {
        "tokens": 9,
        "context_tokens": 4096,
        "given": [1, 2],
        "left_out": [],
        "forgotten_turns": 0,
        "summarised_turns": 0,
        "pinned_cut": False,
        **others,
    }


def write(worker: FakeWorker, *words: str) -> None:
    worker.last.tell("prompt", prompt())
    for word in words:
        worker.last.tell("text", {"text": word})


def ask_and_answer(chat: ChatService, worker: FakeWorker, question: str, id_: int | None) -> int:
    id_ = ask(chat, question, id_)
    worker.last.succeed(answer(f"Answer to {question}"))
    return id_


def turns(worker: FakeWorker) -> list[tuple[str, str]]:
    return [(one["speaker"], one["text"]) for one in worker.last.parameters["history"]]


@contextmanager
def full_disk(database: Connection) -> Iterator[None]:
    pages = database.rows("PRAGMA page_count")[0][0]
    database.run(f"PRAGMA max_page_count = {pages}")
    yield
    database.run("PRAGMA max_page_count = 1000000")
