"""What an answer uses of all that was taught: the choice, what does not fit, side by side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.services.adapter_choice import PLAIN_MODEL, AdapterChoice, Taught
from desktop.services.adapters_service import AdaptersService
from desktop.services.answering_model import AnsweringModel
from desktop.services.chat_service import ChatService, MeasurePart, Message, ProblemPart
from desktop.services.preset_service import Preset, PresetService
from desktop.services.settings_service import SettingsService
from desktop.services.side_by_side import SideBySide
from engine.conversations.presets import PLAIN
from engine.errors import UserProblem
from engine.models.adapters import InstalledAdapter, to_wire
from engine.models.records import Origin
from tests.desktop.services.chat.material import (
    Heard,
    Models,
    answer,
    ask,
    ask_and_answer,
    chat_model,
    prompt,
    write,
)
from tests.fixtures.adapters import LETTERS
from tests.fixtures.fake_worker import FakeWorker

STARTER = replace(chat_model(LETTERS.model_id), name="SmolLM2", origin=Origin.STARTER)
LARGE = chat_model("large")
NOTES = replace(LETTERS, id="notes", name="Notes", path="/data/adapters/notes/adapter.gguf")
OF_LARGE = replace(LETTERS, id="style", name="Style", model_id="large", model_name="Model large")


@pytest.fixture
def told(taught: AdapterChoice) -> list[str]:
    """What was said about it."""
    words: list[str] = []
    taught.told.connect(words.append)
    return words


@pytest.fixture(autouse=True)
def _known(
    adapters: AdaptersService,
    inspecting: FakeWorker,
    models: Models,
    model: AnsweringModel,
    taught: AdapterChoice,
    told: list[str],
    answering: FakeWorker,
) -> None:
    """Three things were taught, two of them to the starter, which answers."""
    del told, taught
    models.models = (STARTER, LARGE)
    adapters.refresh()
    listed = [to_wire(one) for one in (LETTERS, NOTES, OF_LARGE)]
    inspecting.last.succeed({"adapters": listed})
    model.open()
    answering.became_ready.emit({"model": "SmolLM2", "context_tokens": 4096})


def used(worker: FakeWorker) -> object:
    """Return what the answering worker was asked to use."""
    return worker.last.parameters["adapter"]


def values(adapter: InstalledAdapter, scale: float = 1.0) -> dict[str, object]:
    return {"path": adapter.path, "name": adapter.name, "scale": scale}


# The choice ------------------------------------------------------------------------------------


def test_what_fits_the_model_in_use_is_offered(
    taught: AdapterChoice, settings: SettingsService, answering: FakeWorker
) -> None:
    assert taught.all == (LETTERS, NOTES, OF_LARGE)
    assert taught.offered() == (LETTERS, NOTES)
    settings.change("model", "large")
    answering.became_ready.emit({"model": "Model large"})
    assert taught.offered() == (OF_LARGE,)


def test_without_a_choice_the_plain_model_answers(
    chat: ChatService, taught: AdapterChoice, answering: FakeWorker
) -> None:
    assert taught.chosen(None) == PLAIN_MODEL
    ask(chat, "Why?")
    assert used(answering) is None


def test_what_is_chosen_goes_with_the_question_and_is_kept_as_a_setting(
    chat: ChatService,
    taught: AdapterChoice,
    settings: SettingsService,
    answering: FakeWorker,
    heard: Heard,
) -> None:
    taught.choose(None, "letters")
    taught.set_percent(None, 80)
    assert (settings.current.adapter, settings.current.adapter_strength) == ("letters", 80)
    ask(chat, "Why?")
    assert used(answering) == values(LETTERS, 0.8)
    answering.last.succeed(answer("So.", adapter="Letters", adapter_scale=0.8))
    part = heard.answered[0][1].parts[-1]
    assert isinstance(part, MeasurePart)
    assert (part.adapter, part.adapter_scale) == ("Letters", 0.8)
    assert answering.last.method == "read_ahead"
    assert used(answering) == values(LETTERS, 0.8), "else it would be read for nothing"
    taught.choose(None, "")
    ask(chat, "Why else?")
    assert used(answering) is None


def test_a_preset_of_ones_own_keeps_the_choice(
    chat: ChatService,
    taught: AdapterChoice,
    presets: PresetService,
    settings: SettingsService,
    answering: FakeWorker,
) -> None:
    taught.choose(None, "letters")
    assert presets.save(Preset(0, "Mine")) is None
    presets.choose(None, presets.all()[-1])
    assert taught.chosen(None) == Taught(LETTERS), "it leaves it to the settings"
    taught.choose(None, "notes")
    taught.set_percent(None, 50)
    assert (presets.all()[-1].adapter, presets.all()[-1].adapter_strength) == ("notes", 50)
    assert (settings.current.adapter, settings.current.adapter_strength) == ("letters", 100)
    mine = ask_and_answer(chat, answering, "Why?", None)
    assert taught.chosen(mine) == Taught(NOTES, 50)
    assert taught.chosen(None) == Taught(LETTERS)
    taught.choose(mine, "")
    assert presets.all()[-1].adapter == PLAIN
    assert taught.chosen(mine) == PLAIN_MODEL, "whatever the settings say"
    ask(chat, "And?", mine)
    assert used(answering) is None


def test_a_preset_of_inglenooks_leaves_it_to_the_settings(
    taught: AdapterChoice, presets: PresetService, settings: SettingsService
) -> None:
    presets.choose(None, presets.all()[0])
    taught.choose(None, "letters")
    assert settings.current.adapter == "letters"
    assert taught.chosen(None) == Taught(LETTERS)


def test_a_preset_from_the_settings_says_what_they_say(
    taught: AdapterChoice, presets: PresetService
) -> None:
    assert (presets.from_settings().adapter, presets.from_settings().adapter_strength) == ("", None)
    taught.choose(None, "letters")
    made = presets.from_settings()
    assert (made.adapter, made.adapter_strength) == ("letters", 100)


# What does not fit -----------------------------------------------------------------------------


def test_another_model_lets_go_of_it_with_a_word(
    taught: AdapterChoice,
    settings: SettingsService,
    answering: FakeWorker,
    told: list[str],
) -> None:
    taught.choose(None, "letters")
    settings.change("model", "large")
    assert settings.current.adapter == "letters", "it is not known yet if the model loads"
    answering.became_ready.emit({"model": "Model large"})
    assert settings.current.adapter == ""
    reason = "“Letters” was taught with SmolLM2 135M Instruct, not with Model large."
    assert told == [f"{reason} The plain model answers."]


def test_a_model_that_cannot_be_loaded_changes_nothing(
    taught: AdapterChoice, settings: SettingsService, answering: FakeWorker, told: list[str]
) -> None:
    taught.choose(None, "letters")
    settings.change("model", "large")
    answering.could_not_open.emit(UserProblem("Too large."))
    answering.became_ready.emit({"model": "SmolLM2"})
    assert taught.chosen(None) == Taught(LETTERS)
    assert told == []


def test_the_model_of_a_preset_does_not_change_the_settings(
    chat: ChatService,
    taught: AdapterChoice,
    presets: PresetService,
    settings: SettingsService,
    answering: FakeWorker,
    told: list[str],
) -> None:
    taught.choose(None, "letters")
    assert presets.save(Preset(0, "Mine", model="large")) is None
    presets.choose(None, presets.all()[-1])
    ask(chat, "Why?")
    answering.became_ready.emit({"model": "Model large"})
    assert used(answering) is None
    assert settings.current.adapter == "letters"
    assert told == []


def test_a_question_that_waited_for_another_model_is_answered_plainly_with_a_word(
    chat: ChatService,
    taught: AdapterChoice,
    settings: SettingsService,
    answering: FakeWorker,
    heard: Heard,
) -> None:
    settings.change("model", "large")
    taught.choose(None, "style")
    ask(chat, "Why?")
    answering.could_not_open.emit(UserProblem("Too large."))
    assert used(answering) is None
    answering.last.succeed(answer("So."))
    (problem,) = (one for one in heard.answered[0][1].parts if isinstance(one, ProblemPart))
    assert problem.message == "“Style” was taught with Model large, not with SmolLM2."
    assert problem.hint == "This answer is the plain model's."


def test_what_is_removed_is_not_used_any_more(
    taught: AdapterChoice,
    adapters: AdaptersService,
    inspecting: FakeWorker,
    settings: SettingsService,
    told: list[str],
) -> None:
    taught.choose(None, "letters")
    adapters.remove(LETTERS)
    inspecting.last.succeed({})
    assert (settings.current.adapter, taught.chosen(None)) == ("", PLAIN_MODEL)
    assert told == [], "the person did it"


def test_nothing_is_let_go_of_before_the_list_is_known(
    presets: PresetService, settings: SettingsService, model: AnsweringModel
) -> None:
    settings.change("adapter", "letters")
    late = AdapterChoice(AdaptersService(FakeWorker("models")), presets, settings, model)
    model.refresh()
    assert settings.current.adapter == "letters"
    assert late.chosen(None) == PLAIN_MODEL


# An answer that goes on ------------------------------------------------------------------------


def test_an_answer_goes_on_with_what_it_was_begun_with(
    chat: ChatService, taught: AdapterChoice, answering: FakeWorker, heard: Heard
) -> None:
    taught.choose(None, "letters")
    taught.set_percent(None, 80)
    conversation = ask(chat, "Why?")
    write(answering, "Dear")
    chat.stop()
    taught.choose(None, "notes")
    chat.go_on(conversation, heard.answered[0][0])
    assert used(answering) == values(LETTERS, 0.8)
    answering.last.tell("prompt", prompt())
    chat.stop()
    part = heard.answered[-1][1].parts[-1]
    assert isinstance(part, MeasurePart)
    assert (part.adapter, part.adapter_scale) == ("Letters", 0.8)


# Side by side ----------------------------------------------------------------------------------


@pytest.fixture
def plain_answer(chat: ChatService, answering: FakeWorker, heard: Heard) -> Message:
    """An answer of the plain model."""
    del heard  # it hears of this one, too
    conversation = ask_and_answer(chat, answering, "Why?", None)
    return chat.messages(conversation)[1]


def versions_of(chat: ChatService, conversation: int, answer: Message) -> list[Message]:
    """Return an answer and those beside it, the oldest first."""
    kept = chat.kept(conversation)
    return [kept[one] for one in kept[answer.id].alternatives]


Answering = Callable[[], None]


@pytest.fixture
def finish(answering: FakeWorker) -> Answering:
    """Let the answering worker answer with what it was asked to use."""

    def do() -> None:
        asked = next(one for one in reversed(answering.asked) if one.method == "answer")
        adapter = asked.parameters["adapter"] or {"name": "", "scale": 1.0}
        words = f"As {adapter['name'] or 'ever'}."
        asked.succeed(answer(words, adapter=adapter["name"], adapter_scale=adapter["scale"]))

    return do


def test_a_question_is_answered_once_with_each_and_what_is_there_is_left_out(
    chat: ChatService,
    side_by_side: SideBySide,
    plain_answer: Message,
    heard: Heard,
    finish: Answering,
    qtbot: QtBot,
) -> None:
    conversation = heard.asked[0][0]
    wanted = (PLAIN_MODEL, Taught(LETTERS), Taught(NOTES, 50))
    side_by_side.begin(conversation, plain_answer.id, wanted)
    finish()
    qtbot.waitUntil(lambda: chat.is_answering)
    finish()
    versions = versions_of(chat, conversation, plain_answer)
    assert [one.text for one in versions] == ["Answer to Why?", "As Letters.", "As Notes."]
    assert not chat.is_answering
    assert chat.messages(conversation)[-1].id == versions[-1].id
    nothing: list[None] = []
    side_by_side.nothing_left.connect(lambda: nothing.append(None))
    side_by_side.begin(conversation, versions[1].id, wanted)
    assert (len(nothing), chat.is_answering) == (1, False)


def test_a_stop_ends_all_of_it(
    chat: ChatService,
    side_by_side: SideBySide,
    plain_answer: Message,
    heard: Heard,
    answering: FakeWorker,
    qapp: QApplication,
) -> None:
    conversation = heard.asked[0][0]
    side_by_side.begin(conversation, plain_answer.id, (Taught(LETTERS), Taught(NOTES)))
    chat.stop()
    qapp.processEvents()
    assert not chat.is_answering
    assert answering.methods.count("answer") == 2


def test_another_question_ends_it(
    chat: ChatService,
    side_by_side: SideBySide,
    plain_answer: Message,
    heard: Heard,
    finish: Answering,
    qapp: QApplication,
) -> None:
    conversation = heard.asked[0][0]
    side_by_side.begin(conversation, plain_answer.id, (Taught(LETTERS), Taught(NOTES)))
    finish()
    ask(chat, "Something else?", conversation)
    qapp.processEvents()
    assert chat.messages(conversation)[-2].text == "Something else?"
    finish()
    qapp.processEvents()
    assert not chat.is_answering
    assert len(versions_of(chat, conversation, plain_answer)) == 2


def test_one_that_fails_does_not_keep_the_next_from_answering(
    chat: ChatService,
    side_by_side: SideBySide,
    plain_answer: Message,
    heard: Heard,
    answering: FakeWorker,
    finish: Answering,
    qtbot: QtBot,
) -> None:
    conversation = heard.asked[0][0]
    side_by_side.begin(conversation, plain_answer.id, (Taught(LETTERS), Taught(NOTES)))
    answering.last.fail(UserProblem("It does not fit."))
    qtbot.waitUntil(lambda: chat.is_answering)
    finish()
    texts = [one.text for one in versions_of(chat, conversation, plain_answer)]
    assert texts == ["Answer to Why?", "", "As Notes."]
