"""Presets: what they change of an answer, and how they are chosen, kept and removed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.services.chat_service import ChatService, DocumentUse
from desktop.services.preset_service import Preset, PresetService
from desktop.services.settings_service import SettingsService
from engine.conversations.conversations import ConversationList
from tests.desktop.services.chat.material import (
    Models,
    answer,
    ask,
    ask_and_answer,
    chat_model,
    found,
)
from tests.fixtures.fake_worker import FakeWorker


def named(presets: PresetService, name: str) -> Preset:
    """Return the preset with a name."""
    return next(one for one in presets.all() if one.name == name)


def test_a_preset_goes_before_the_settings(
    chat: ChatService, presets: PresetService, answering: FakeWorker, settings: SettingsService
) -> None:
    settings.change("temperature", 0.3)
    settings.change("top_k", 20)
    mine = Preset(0, "Mine", system_prompt="Be brief.", temperature=0.9, answer_tokens=50)
    assert presets.save(mine) is None
    presets.choose(None, named(presets, "Mine"))
    ask(chat, "Why?")
    asked = answering.last.parameters
    assert asked["system_prompt"] == "Be brief."
    assert (asked["sampling"]["temperature"], asked["sampling"]["longest"]) == (0.9, 50)
    assert asked["sampling"]["top_k"] == 20
    assert "answer_tokens" not in asked["sampling"]


def test_the_choice_for_a_new_conversation_is_kept_with_it_only(
    chat: ChatService,
    presets: PresetService,
    conversations: ConversationList,
    answering: FakeWorker,
) -> None:
    exact = named(presets, "Exact")
    presets.choose(None, exact)
    first = ask_and_answer(chat, answering, "Why?", None)
    assert presets.chosen(first) == exact
    kept = conversations.at(first)
    assert kept is not None
    assert kept.preset_id == exact.id
    assert presets.chosen(None) is None
    second = ask_and_answer(chat, answering, "Why not?", None)
    assert presets.chosen(second) is None
    presets.choose(first, None)
    assert presets.chosen(first) is None


@pytest.mark.usefixtures("filled")
def test_a_preset_without_documents_searches_nothing(
    chat: ChatService, presets: PresetService, searching: FakeWorker, answering: FakeWorker
) -> None:
    presets.choose(None, named(presets, "Write freely"))
    id_ = ask(chat, "Write a letter.")
    assert searching.asked == []
    answering.last.succeed(answer("Dear reader."))
    message = chat.messages(id_)[1]
    assert message.search is not None
    assert message.search.use is DocumentUse.NEVER
    chat.ask_again(id_, message.id, DocumentUse.ALWAYS)
    assert searching.methods == ["search"]


@pytest.mark.usefixtures("filled")
def test_a_preset_says_whether_the_quotation_leads(
    chat: ChatService, presets: PresetService, searching: FakeWorker, settings: SettingsService
) -> None:
    settings.change("prefer_quotation", True)
    assert presets.save(Preset(0, "Mine", prefer_quotation=False)) is None
    presets.choose(None, named(presets, "Mine"))
    ask(chat, "When?")
    searching.last.tell("passages", found(1))
    assert searching.methods == ["search"]


def test_the_model_of_a_preset_answers_in_its_conversations(
    chat: ChatService, presets: PresetService, answering: FakeWorker, models: Models
) -> None:
    models.models = (chat_model("large"),)
    chat.prepare()
    assert presets.save(Preset(0, "Mine", model="large")) is None
    presets.choose(None, named(presets, "Mine"))
    mine = ask(chat, "Why?")
    assert answering.openings[-1][1]["model"] == "large"
    answering.became_ready.emit({"model": "Large", "context_tokens": 8192})
    answering.last.succeed(answer("So."))
    ask(chat, "Why else?")
    assert answering.openings[-1][1]["model"] == ""
    openings = len(answering.openings)
    chat.stop()
    ask(chat, "And why?", mine)
    assert len(answering.openings) == openings + 1


def test_presets_are_added_changed_and_removed(presets: PresetService) -> None:
    changes: list[None] = []
    presets.changed.connect(lambda: changes.append(None))
    assert presets.save(Preset(0, "Letters")) is None
    letters = named(presets, "Letters")
    assert presets.save(replace(letters, name="Long letters", answer_tokens=900)) is None
    assert named(presets, "Long letters").answer_tokens == 900
    presets.choose(None, named(presets, "Long letters"))
    assert presets.remove(named(presets, "Long letters")) is None
    assert presets.chosen(None) is None
    assert len(changes) == 4


def test_what_cannot_be_done_says_why(presets: PresetService) -> None:
    for problem in (
        presets.save(Preset(0, " ")),
        presets.save(Preset(0, "exact")),
        presets.save(named(presets, "Exact")),
        presets.remove(named(presets, "Exact")),
    ):
        assert problem is not None
        assert problem.hint


def test_a_new_preset_begins_with_the_settings(
    presets: PresetService, settings: SettingsService
) -> None:
    settings.change("temperature", 0.7)
    settings.change("prefer_quotation", True)
    new = presets.from_settings()
    assert (new.id, new.temperature, new.prefer_quotation) == (0, 0.7, True)
