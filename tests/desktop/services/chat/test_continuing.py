"""An answer that was stopped or cut goes on in its own place; its old words are never lost."""

from __future__ import annotations

import pytest

from desktop.services.answering_model import AnsweringModel
from desktop.services.chat_service import (
    ChatService,
    CitationMark,
    MeasurePart,
    Message,
    MessageState,
    ProblemPart,
    ReasoningPart,
    TextPart,
)
from desktop.services.preset_service import Preset, PresetService
from engine.errors import UserProblem
from tests.desktop.services.chat.material import (
    Heard,
    Models,
    answer,
    as_kept,
    ask,
    chat_model,
    found,
    prompt,
    turns,
    write,
)
from tests.fixtures.fake_worker import FakeWorker

pytestmark = pytest.mark.usefixtures("filled")


@pytest.fixture
def stopped(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> Message:
    """An answer of three words from two passages, stopped."""
    ask(chat, "When?")
    searching.last.succeed(found(1, 2))
    write(answering, "It leaves at")
    chat.stop()
    return heard.answered[0][1]


def conversation_of(heard: Heard) -> int:
    return heard.asked[0][0]


def test_a_stopped_answer_goes_on_from_its_words_and_its_passages(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker, stopped: Message
) -> None:
    id_ = conversation_of(heard)
    searches = len(searching.asked)
    chat.go_on(id_, stopped.id)
    assert heard.continued[0].text == "It leaves at"
    assert heard.continued[0].state is MessageState.WRITING
    asked = answering.last.parameters
    assert asked["continue_from"] == "It leaves at"
    assert [one["path"] for one in asked["passages"]] == ["/library/1.pdf", "/library/2.pdf"]
    assert len(searching.asked) == searches

    write(answering, " nine.")
    answering.last.succeed(answer("It leaves at nine.", (18, [2])))
    message = heard.answered[-1][1]
    assert (message.id, message.text) == (stopped.id, "It leaves at nine.")
    assert message.state is MessageState.COMPLETE
    assert message.alternatives == (stopped.id,)
    assert [one.cited for one in message.sources] == [False, True]
    assert as_kept(chat, id_, message) == message


def test_a_failure_keeps_the_old_words_and_the_new_ones(
    chat: ChatService, heard: Heard, answering: FakeWorker, stopped: Message
) -> None:
    chat.go_on(conversation_of(heard), stopped.id)
    write(answering, " nine")
    answering.last.fail(UserProblem("Memory ran out."))
    message = heard.answered[-1][1]
    assert (message.text, message.state) == ("It leaves at nine", MessageState.FAILED)
    assert ProblemPart("Memory ran out.") in message.parts


def test_a_stop_before_the_first_new_word_changes_nothing(
    chat: ChatService, heard: Heard, stopped: Message
) -> None:
    chat.go_on(conversation_of(heard), stopped.id)
    chat.stop()
    message = heard.answered[-1][1]
    assert (message.text, message.state) == (stopped.text, MessageState.STOPPED)
    assert message.sources == stopped.sources


def test_going_on_leaves_the_words_about_the_cut_behind(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    id_ = ask(chat, "When?")
    searching.last.succeed(found(1))
    answering.last.succeed(answer("It leaves", is_whole=False))
    cut = heard.answered[-1][1]
    assert any(isinstance(part, ProblemPart) for part in cut.parts)
    chat.go_on(id_, cut.id)
    answering.last.succeed(answer("It leaves at nine."))
    whole = heard.answered[-1][1]
    assert not any(isinstance(part, ProblemPart) for part in whole.parts)


def test_only_turns_before_the_question_are_handed_on(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    id_ = ask(chat, "first?")
    searching.last.succeed(found(1))
    answering.last.succeed(answer("One"))
    first = heard.answered[0][1]
    ask(chat, "second?", id_)
    searching.last.succeed(found(1))
    answering.last.succeed(answer("Two."))
    chat.go_on(id_, first.id)
    assert turns(answering) == []


def test_what_has_no_words_yet_cannot_go_on(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    id_ = ask(chat, "When?")
    searching.last.succeed(found(1, evidence="none"))
    chat.go_on(id_, heard.answered[0][0])
    chat.go_on(id_, 999)
    assert answering.asked == []
    assert heard.continued == []


def test_reasoning_is_told_and_kept_after_a_stop(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    ask(chat, "When?")
    searching.last.succeed(found(1))
    answering.last.tell("prompt", prompt(tokens=700, given=[1], forgotten_turns=2))
    answering.last.tell("reasoning", {"text": "The timetable "})
    answering.last.tell("reasoning", {"text": "says nine."})
    chat.stop()
    message = heard.answered[0][1]
    assert heard.reasoning == "The timetable says nine."
    assert ReasoningPart("The timetable says nine.") in message.parts
    assert message.parts[-1] == MeasurePart(700, context_tokens=4096, forgotten_turns=2)
    assert message.state is MessageState.STOPPED


def test_an_answer_after_the_one_that_goes_on_is_not_touched(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    id_ = ask(chat, "first?")
    searching.last.succeed(found(1))
    answering.last.succeed(answer("One"))
    first = heard.answered[0][1]
    ask(chat, "second?", id_)
    searching.last.succeed(found(1))
    answering.last.succeed(answer("Two."))
    chat.go_on(id_, first.id)
    answering.last.succeed(answer("One more."))
    assert [one.text for one in chat.messages(id_)] == ["first?", "One more.", "second?", "Two."]


def test_an_answer_that_is_stopped_while_it_goes_on_keeps_its_citations(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    id_ = ask(chat, "When?")
    searching.last.succeed(found(1, 2))
    write(answering, "It leaves at nine. It is")
    cut = answer("It leaves at nine. It is", (18, [2]), is_whole=False)
    answering.last.succeed(cut)
    chat.go_on(id_, heard.answered[0][0])
    write(answering, " white")
    chat.stop()
    kept = chat.messages(id_)[1]
    assert TextPart("It leaves at nine. It is white", (CitationMark(18, (2,)),)) in kept.parts
    assert [one.cited for one in kept.sources] == [False, True]


def test_an_answer_goes_on_with_the_model_of_its_conversation(
    chat: ChatService,
    heard: Heard,
    presets: PresetService,
    model: AnsweringModel,
    models: Models,
    searching: FakeWorker,
    answering: FakeWorker,
) -> None:
    models.models = (chat_model("large"),)
    presets.save(Preset(0, "Large", model="large"))
    presets.choose(None, presets.all()[-1])
    id_ = ask(chat, "Why?")
    searching.last.succeed(found(1))
    answering.became_ready.emit({"model": "Model large", "context_tokens": 4096})
    write(answering, "It is")
    chat.stop()
    ask(chat, "And now?")
    assert model.chosen_id == ""
    chat.stop()
    chat.go_on(id_, heard.answered[0][0])
    assert model.chosen_id == "large"
