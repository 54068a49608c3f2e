"""The answering worker's handlers, with a generator that needs no model."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from engine.errors import Bug, UserProblem
from engine.generation.fake import FakeGenerator
from engine.generation.records import (
    Adapter,
    CacheType,
    FlashAttention,
    Loading,
    ReasoningMarks,
)
from engine.models.records import InstalledModel, ModelFormat, ModelKind, Origin
from engine.paths import Folders
from engine.protocol import Values
from engine.retrieval import wire
from engine.workers import answering
from engine.workers.answering import AnsweringWorker
from engine.workers.runtime import Job, Outlet
from tests.fixtures.passages import passage

_FERRY = passage("The ferry leaves the harbour at nine. Tickets cost four silver crowns.")


def worker_with(folders: Folders, generator: FakeGenerator) -> AnsweringWorker:
    return AnsweringWorker(folders, lambda _: pytest.fail("no model is to be found"), generator)


def asked(**changes: Any) -> Values:  # noqa: ANN401 - values of JSON
    return {
        "question": "When does it leave?",
        "passages": [wire.passage_to_wire(_FERRY)],
        "history": [],
        "sampling": {"longest": 50},
        **changes,
    }


def carried_out(handler: Any, parameters: Values) -> tuple[Values, list[tuple[str, Values]]]:  # noqa: ANN401
    told = io.BytesIO()
    result = handler(parameters, Job(1, Outlet(told), lambda: False))
    lines = [json.loads(line) for line in told.getvalue().splitlines()]
    return json.loads(json.dumps(result)), [(one["event"], one["values"]) for one in lines]


def test_an_answer_is_told_as_it_is_written(folders: Folders) -> None:
    worker = worker_with(folders, FakeGenerator(["The ferry leaves at nine."]))
    result, events = carried_out(worker.answer, asked())
    assert events[0][0] == "prompt"
    assert events[0][1]["given"] == [1]
    assert events[0][1]["context_tokens"] == 2048
    assert "".join(values["text"] for name, values in events if name == "text") == result["text"]
    assert result["text"] == "The ferry leaves at nine."
    assert result["marks"] == [{"position": 25, "numbers": [1]}]
    assert result["tokens"] == 5
    assert result["is_whole"]
    assert (result["adapter"], result["adapter_scale"]) == ("", 1.0)


def test_thoughts_come_as_events_of_their_own(folders: Folders) -> None:
    thinking = FakeGenerator(
        ["<think> Early. </think> At nine."], reasoning=ReasoningMarks("<think>", "</think>")
    )
    result, events = carried_out(worker_with(folders, thinking).answer, asked())
    assert "".join(values["text"] for name, values in events if name == "reasoning") == "Early."
    assert (result["reasoning"], result["text"]) == ("Early.", "At nine.")


def test_everything_that_the_window_names_reaches_the_prompt(folders: Folders) -> None:
    generator = FakeGenerator([" nine."])
    parameters = asked(
        history=[{"speaker": "user", "text": "Hello"}, {"speaker": "assistant", "text": "Hi"}],
        pinned=[{"path": "/a.txt", "name": "a.txt", "text": "Dogs travel free."}],
        system_prompt="Answer like a sailor.",
        continue_from="It leaves at",
        adapter={"path": "/taught.gguf", "name": "sailor", "scale": 0.5},
    )
    result, _ = carried_out(worker_with(folders, generator).answer, parameters)
    texts = [turn.text for turn in generator.asked[0]]
    assert texts[0].startswith("Answer like a sailor.")
    assert texts[0].endswith("a.txt:\nDogs travel free.")
    assert texts[1:3] == ["Hello", "Hi"]
    assert texts[-1] == "It leaves at"
    assert result["text"] == "It leaves at nine."
    assert (result["adapter"], result["adapter_scale"]) == ("sailor", 0.5)
    assert generator.adapter is not None
    assert (generator.adapter.path, generator.adapter.scale) == (Path("/taught.gguf"), 0.5)


def test_the_next_answer_is_plain_again(folders: Folders) -> None:
    generator = FakeGenerator()
    worker = worker_with(folders, generator)
    adapter = {"path": "/taught.gguf", "name": "sailor", "scale": 1.0}
    carried_out(worker.answer, asked(adapter=adapter))
    carried_out(worker.answer, asked())
    assert generator.adapter is None


def test_read_ahead_reads_all_but_the_question(folders: Folders) -> None:
    generator = FakeGenerator()
    history = [{"speaker": "user", "text": "Hello"}, {"speaker": "assistant", "text": "Hi"}]
    carried_out(worker_with(folders, generator).read_ahead, asked(question="", history=history))
    assert [turn.text for turn in generator.read[0][1:]] == ["Hello", "Hi"]
    assert generator.asked == []


def test_what_is_read_ahead_is_read_with_what_the_next_answer_will_use(folders: Folders) -> None:
    """Else the reading would not be that of the next answer, and all would be read again."""
    generator = FakeGenerator()
    worker = worker_with(folders, generator)
    taught = {"path": "/taught.gguf", "name": "sailor", "scale": 0.5}
    history = [{"speaker": "user", "text": "Hello"}, {"speaker": "assistant", "text": "Hi"}]
    carried_out(worker.answer, asked(adapter=taught))
    carried_out(worker.read_ahead, asked(question="", history=history, adapter=taught))
    carried_out(worker.answer, asked(history=history, adapter={**taught, "scale": 1.0}))
    carried_out(worker.summarise, {"text": "Dogs travel free.", "adapter": None})
    half, whole = (Adapter(Path("/taught.gguf"), "sailor", scale) for scale in (0.5, 1.0))
    assert generator.used == [half, half, whole, None]
    assert generator.read_with == [half]


def test_an_adapter_that_cannot_be_used_fails_this_answer_alone(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    generator = FakeGenerator(["At nine."])
    worker = worker_with(folders, generator)

    def refuse(adapter: Adapter | None) -> None:
        if adapter is not None:
            raise UserProblem("What “sailor” was taught does not fit Fake.", "Choose another.")

    monkeypatch.setattr(generator, "use_adapter", refuse)
    taught = {"path": "/taught.gguf", "name": "sailor", "scale": 1.0}
    with pytest.raises(UserProblem, match="“sailor”"):
        carried_out(worker.answer, asked(adapter=taught))
    assert generator.asked == []
    assert carried_out(worker.answer, asked())[0]["text"] == "At nine."


def test_a_summary_is_told_section_by_section(folders: Folders) -> None:
    text = "The ferry leaves at nine. " * 20 + "Dogs travel free. " * 20
    middle = 26 * 20
    parameters = {
        "title": "ferry.txt",
        "text": text,
        "sections": [
            {"name": "Ferry", "start": 0, "end": middle},
            {"name": "Dogs", "start": middle, "end": len(text)},
        ],
    }
    worker = worker_with(folders, FakeGenerator(["At nine.", "Dogs are free."]))
    result, events = carried_out(worker.summarise, parameters)
    assert [values["name"] for _, values in events] == ["Ferry", "Dogs"]
    assert result["sections"][1] == {"name": "Dogs", "text": "Dogs are free."}
    assert result["text"] == "At nine. Dogs are free."


# The model -----------------------------------------------------------------------------------

_WANTED = {
    "model": "mine",
    "context_tokens": 1024,
    "threads": 3,
    "cache_type": "q8_0",
    "flash_attention": "off",
    "graphics_card": False,
    "faster_layout": False,
    "drafting": False,
    "saved_states_megabytes": 5,
}


def test_the_model_is_loaded_as_the_settings_say(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = InstalledModel(
        "mine", "Mine", ModelKind.CHAT, ModelFormat.GGUF, Origin.ADDED, "/mine.gguf"
    )
    loaded: list[tuple[InstalledModel, Loading]] = []

    def open_generator(model: InstalledModel, loading: Loading) -> FakeGenerator:
        loaded.append((model, loading))
        return FakeGenerator()

    monkeypatch.setattr(answering, "open_generator", open_generator)
    worker = AnsweringWorker(folders, {"mine": model}.__getitem__)
    result, _ = carried_out(worker.prepare, _WANTED)
    assert result == {
        "model": "Fake",
        "context_tokens": 2048,
        "notes": [],
        "thinks": False,
        "uses_graphics_card": False,
    }
    assert loaded == [
        (
            model,
            Loading(
                1024,
                3,
                CacheType.Q8_0,
                FlashAttention.OFF,
                graphics_card=False,
                faster_layout=False,
                drafting=False,
                cache=folders.cache,
                saved_state_bytes=5_000_000,
            ),
        )
    ]


def test_why_there_is_no_model_is_told_to_who_asks_all_the_same(folders: Folders) -> None:
    def find(_: str) -> InstalledModel:
        raise UserProblem("There is no model “mine”.")

    worker = AnsweringWorker(folders, find)
    for handler, parameters in ((worker.prepare, _WANTED), (worker.answer, asked())):
        with pytest.raises(UserProblem, match="no model"):
            carried_out(handler, parameters)


def test_a_question_before_the_model_was_wanted_is_our_mistake(folders: Folders) -> None:
    worker = AnsweringWorker(folders, lambda _: pytest.fail("not asked for"))
    with pytest.raises(Bug):
        carried_out(worker.answer, asked())
