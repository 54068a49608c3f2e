"""The model that answers, and the settings that need another process for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.services.answering_model import AnsweringModel, InstalledModel
from desktop.services.chat_service import ChatService, MessageState
from desktop.services.settings_service import SettingsService
from engine.errors import EngineError, UserProblem
from engine.models.records import ModelKind
from tests.desktop.services.chat.material import (
    Heard,
    Models,
    answer,
    ask_and_answer,
    chat_model,
)
from tests.fixtures.fake_worker import FakeWorker


def test_the_workers_are_prepared_with_the_settings(
    chat: ChatService,
    heard: Heard,
    searching: FakeWorker,
    answering: FakeWorker,
    settings: SettingsService,
) -> None:
    chat.prepare()
    assert searching.openings == [("prepare", {})]
    current = settings.current
    assert answering.openings == [
        (
            "prepare",
            {
                "model": "",
                "context_tokens": current.context_tokens,
                "cache_type": current.cache_type,
                "flash_attention": current.flash_attention,
                "threads": current.threads,
                "graphics_card": current.graphics_card,
                "faster_layout": current.faster_layout,
                "drafting": current.drafting,
                "saved_states_megabytes": current.saved_states_megabytes,
            },
        )
    ]
    assert (searching.starts, answering.starts) == (1, 1)
    answering.became_ready.emit({"model": "Small", "context_tokens": 4096})
    assert heard.models == ["Small"]
    id_ = ask_and_answer(chat, answering, "Why?", None)
    assert chat.messages(id_)[1].model == "Small"


def test_a_setting_of_the_model_needs_a_new_process(
    chat: ChatService, answering: FakeWorker, settings: SettingsService, heard: Heard
) -> None:
    chat.prepare()
    chat.ask("Why?", None)
    settings.change("context_tokens", 8192)
    assert heard.answered[0][1].state is MessageState.STOPPED
    assert answering.openings[-1][1]["context_tokens"] == 8192
    assert (answering.ends, answering.starts) == (1, 2)
    settings.change("temperature", 0.5)
    settings.change("appearance", "dark")
    assert answering.ends == 1


def test_every_setting_of_the_model_needs_a_new_process(
    chat: ChatService, answering: FakeWorker, settings: SettingsService
) -> None:
    chat.prepare()
    for name, value in (("cache_type", "q8_0"), ("graphics_card", False), ("drafting", False)):
        settings.change(name, value)
        assert answering.openings[-1][1][name] == value
    assert answering.ends == 3


def test_the_chosen_model_is_loaded_by_its_path(
    chat: ChatService, answering: FakeWorker, settings: SettingsService, models: Models
) -> None:
    models.models = (chat_model("large"),)
    settings.change("model", "large")
    chat.prepare()
    opened = answering.openings[-1][1]
    assert opened["model"] == "large"


def test_the_chosen_model_waits_for_the_list_of_models(
    chat: ChatService,
    answering: FakeWorker,
    settings: SettingsService,
    model: AnsweringModel,
    models: Models,
) -> None:
    models.models = None
    settings.change("model", "large")
    chat.prepare()
    assert answering.openings == []
    models.models = (chat_model("large"),)
    model.refresh()
    assert answering.openings[-1][1]["model"] == "large"
    model.refresh()
    assert len(answering.openings) == 1


def test_a_model_that_cannot_be_loaded_gives_way_to_the_starter(
    chat: ChatService,
    heard: Heard,
    answering: FakeWorker,
    settings: SettingsService,
    model: AnsweringModel,
    models: Models,
) -> None:
    models.models = (chat_model("large"),)
    settings.change("model", "large")
    problems: list[EngineError] = []
    model.problem.connect(problems.append)
    chat.prepare()
    id_ = chat.ask("Why?", None)
    assert answering.asked == []

    answering.could_not_open.emit(UserProblem("No memory.", "Choose a smaller one."))
    assert len(problems) == 1
    assert "Model large" in problems[0].message
    assert "starter" in problems[0].message
    assert problems[0].hint == "Choose a smaller one."
    assert answering.openings[-1][1]["model"] == ""
    assert answering.last.parameters["question"] == "Why?"
    answering.became_ready.emit({"model": "Small", "context_tokens": 4096})
    answering.last.succeed(answer("So."))
    assert id_ is not None
    assert [one.text for one in chat.messages(id_)] == ["Why?", "So."]
    assert heard.answered[0][1].model == "Small"

    settings.change("context_tokens", 1024)
    assert answering.openings[-1][1]["model"] == "large"


def test_without_the_starter_the_reason_is_told(
    chat: ChatService, answering: FakeWorker, model: AnsweringModel
) -> None:
    problems: list[EngineError] = []
    model.problem.connect(problems.append)
    chat.prepare()
    missing = UserProblem("The model is not there.", "Run the setup again.")
    answering.could_not_open.emit(missing)
    assert problems == [missing]
    assert len(answering.openings) == 1


@pytest.mark.parametrize("there", [(), (chat_model("large", problem="It is damaged."),)])
def test_a_model_that_is_gone_or_damaged_gives_way_to_the_starter(
    chat: ChatService,
    answering: FakeWorker,
    settings: SettingsService,
    model: AnsweringModel,
    models: Models,
    there: tuple[InstalledModel, ...],
) -> None:
    models.models = there
    problems: list[EngineError] = []
    model.problem.connect(problems.append)
    settings.change("model", "large")
    chat.prepare()
    assert answering.openings[-1][1]["model"] == ""
    assert len(problems) == 1
    assert problems[0].hint


def test_a_model_that_crashes_in_the_middle_is_tried_once_more(
    chat: ChatService,
    answering: FakeWorker,
    settings: SettingsService,
    model: AnsweringModel,
    models: Models,
) -> None:
    models.models = (chat_model("large"),)
    settings.change("model", "large")
    chat.prepare()
    answering.became_ready.emit({"model": "Large", "context_tokens": 4096})
    assert not model.is_on_trial
    answering.die()
    assert model.is_on_trial
    answering.became_ready.emit({"model": "Large", "context_tokens": 4096})
    assert not model.is_on_trial


def test_how_a_model_was_loaded_is_told_quietly(
    chat: ChatService, answering: FakeWorker, model: AnsweringModel
) -> None:
    told: list[str] = []
    model.told.connect(told.append)
    chat.prepare()
    note = "12 of 30 layers are on the graphics card."
    answering.became_ready.emit({"model": "Small", "context_tokens": 4096, "notes": [note]})
    assert told == [note]


def test_only_chat_models_that_work_can_be_chosen(model: AnsweringModel, models: Models) -> None:
    good = chat_model("large")
    embedder = replace(chat_model("embedder"), kind=ModelKind.EMBEDDING)
    models.models = (good, embedder, chat_model("broken", problem="It is damaged."))
    assert model.chat_models() == (good,)


def test_another_model_needs_one_new_process_and_is_told_of_once(
    chat: ChatService,
    answering: FakeWorker,
    settings: SettingsService,
    model: AnsweringModel,
    models: Models,
) -> None:
    """The list of models says that it changed, too, when another one is chosen."""
    models.models = (chat_model("large"),)
    problems: list[EngineError] = []
    model.problem.connect(problems.append)
    chat.prepare()
    settings.changed.connect(lambda _: model.refresh())
    settings.change("model", "large")
    assert [one[1]["model"] for one in answering.openings] == ["", "large"]
    settings.change("model", "gone")
    assert answering.openings[-1][1]["model"] == ""
    assert len(answering.openings) == 3
    assert len(problems) == 1
    settings.change("model", "large")
    answering.could_not_open.emit(UserProblem("No memory."))
    settings.change("model", "")
    settings.change("model", "large")
    assert answering.openings[-1][1]["model"] == "large"


# A graphics card that fails --------------------------------------------------------------------


def ready(answering: FakeWorker, *, uses_graphics_card: bool) -> None:
    answering.became_ready.emit(
        {
            "model": "Small",
            "context_tokens": 4096,
            "notes": [],
            "uses_graphics_card": uses_graphics_card,
        }
    )


def test_after_a_death_with_a_graphics_card_the_processor_computes(
    chat: ChatService, model: AnsweringModel, answering: FakeWorker, heard: Heard
) -> None:
    told: list[str] = []
    model.told.connect(told.append)
    chat.prepare()
    ready(answering, uses_graphics_card=True)
    id_ = chat.ask("Why?", None)
    assert id_ is not None
    answering.last.tell("text", {"text": "Because"})
    answering.die()
    assert answering.openings[-1][1]["graphics_card"] is False
    assert len(told) == 1
    assert "graphics card" in told[0]
    assert heard.answered[-1][1].state is MessageState.FAILED
    assert chat.messages(id_)[1].text == "Because"
    ready(answering, uses_graphics_card=False)
    answering.die()
    assert len(told) == 1


def test_the_card_is_tried_again_when_the_settings_are_changed(
    chat: ChatService, answering: FakeWorker, settings: SettingsService
) -> None:
    chat.prepare()
    ready(answering, uses_graphics_card=True)
    answering.die()
    settings.change("context_tokens", 2048)
    assert answering.openings[-1][1]["graphics_card"] is True


def test_a_death_without_a_card_changes_nothing(chat: ChatService, answering: FakeWorker) -> None:
    chat.prepare()
    ready(answering, uses_graphics_card=False)
    answering.die()
    assert len(answering.openings) == 1
