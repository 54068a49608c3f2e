"""An answer: sources first, then words, all of it kept, over workers that the test plays."""

from __future__ import annotations

import pytest

from desktop.services.chat_service import (
    ChatService,
    CitationMark,
    MeasurePart,
    MessageState,
    ProblemPart,
    Role,
    SourcePart,
    TextPart,
)
from desktop.services.settings_service import SettingsService
from tests.desktop.services.chat.material import (
    Heard,
    answer,
    as_kept,
    ask,
    found,
    passage,
    write,
)
from tests.fixtures.fake_worker import FakeWorker


@pytest.mark.usefixtures("filled")
def test_sources_come_first_then_words_then_marks(
    chat: ChatService,
    heard: Heard,
    searching: FakeWorker,
    answering: FakeWorker,
    settings: SettingsService,
) -> None:
    conversation = ask(chat, "When does it leave?")
    (asked,) = heard.asked
    assert asked[0] == conversation
    assert asked[1].text == "When does it leave?"
    assert (asked[2].role, asked[2].state) == (Role.ANSWER, MessageState.WRITING)
    assert chat.is_answering
    assert chat.answering_id == asked[2].id
    assert searching.last.parameters == {
        "question": "When does it leave?",
        "count": settings.current.passages,
        "scope": {},
        "earlier": [],
    }
    assert answering.asked == []

    searching.last.tell("passages", found(1, 2))
    assert [one.number for one in heard.sources[0][1]] == [1, 2]
    assert answering.last.parameters["passages"] == found(1, 2)["passages"]

    write(answering, "It leaves", " at nine.")
    assert heard.reading == [(asked[2].id, 2)]
    assert heard.text == "It leaves at nine."

    answering.last.succeed(answer("It leaves at nine.", (18, [2])))
    (told,) = heard.answered
    message = told[1]
    assert told[0] == message.id == asked[2].id
    assert message.state is MessageState.COMPLETE
    assert message.parts[-2:] == (
        TextPart("It leaves at nine.", (CitationMark(18, (2,)),)),
        MeasurePart(100, 60, 5, 4096, 10.0, 20.0),
    )
    assert [(one.number, one.cited) for one in message.sources] == [(1, False), (2, True)]
    assert not chat.is_answering
    assert as_kept(chat, conversation, message) == message
    assert heard.problems == []


@pytest.mark.usefixtures("filled")
def test_a_source_is_a_whole_copy_of_its_passage(
    chat: ChatService, heard: Heard, searching: FakeWorker
) -> None:
    chat.ask("When?", None)
    searching.last.tell("passages", found(3))
    given = passage(3)
    assert heard.sources[0][1] == (
        SourcePart(
            1,
            given["path"],
            given["content_hash"],
            given["location"],
            3,
            given["start"],
            given["end"],
            given["text"],
            given["best_start"],
            given["best_end"],
        ),
    )


@pytest.mark.usefixtures("filled")
def test_better_sentences_replace_the_first_ones_and_ask_nothing_again(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    chat.ask("When?", None)
    searching.last.tell("passages", found(1, 2))
    searching.last.succeed(found(1, 2, best_end=30))
    assert [one.best_end for one in heard.sources[1][1]] == [130, 130]
    assert answering.methods.count("answer") == 1
    answering.last.succeed(answer("At nine.", (8, [1])))
    assert [one.best_end for one in heard.answered[0][1].sources] == [130, 130]


@pytest.mark.usefixtures("filled")
def test_better_sentences_that_come_after_the_answer_do_no_harm(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    chat.ask("When?", None)
    search = searching.last
    search.tell("passages", found(1))
    answering.last.succeed(answer("At nine."))
    search.succeed(found(1, best_end=30))
    assert len(heard.answered) == 1
    assert not chat.is_answering


def test_an_empty_library_is_not_searched(
    chat: ChatService, searching: FakeWorker, answering: FakeWorker, heard: Heard
) -> None:
    chat.ask("Why is the sky blue?", None)
    assert searching.asked == []
    assert answering.last.parameters["passages"] == []
    answering.last.succeed(answer("Light scatters."))
    assert heard.answered[0][1].sources == ()


@pytest.mark.usefixtures("filled")
def test_a_search_that_finds_nothing_is_answered_all_the_same(
    chat: ChatService, searching: FakeWorker, answering: FakeWorker
) -> None:
    chat.ask("When?", None)
    searching.last.succeed(found())
    assert answering.last.parameters["passages"] == []


@pytest.mark.usefixtures("filled")
def test_an_answer_made_while_indexing_says_that_it_may_be_incomplete(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    chat.ask("When?", None)
    searching.last.tell("passages", found(1, unfinished=12))
    searching.last.succeed(found(1, unfinished=3))
    answering.last.succeed(answer("At nine."))
    cautions = [one for one in heard.answered[0][1].parts if isinstance(one, ProblemPart)]
    assert len(cautions) == 1
    assert "12 documents" in cautions[0].message
    assert cautions[0].hint
    assert heard.answered[0][1].state is MessageState.COMPLETE


@pytest.mark.usefixtures("filled")
def test_one_document_that_is_missing_is_said_as_one(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    chat.ask("When?", None)
    searching.last.succeed(found(1, unfinished=1))
    answering.last.succeed(answer("At nine."))
    (caution,) = (one for one in heard.answered[0][1].parts if isinstance(one, ProblemPart))
    assert caution.message == "One document was not in the index yet when this was asked."


@pytest.mark.parametrize("why", [{"is_whole": False}, {"is_whole": False, "was_looping": True}])
def test_an_answer_that_was_cut_says_so(
    chat: ChatService, heard: Heard, answering: FakeWorker, why: dict[str, bool]
) -> None:
    chat.ask("Why?", None)
    answering.last.succeed(answer("Because it", **why))
    message = heard.answered[0][1]
    (caution,) = [one for one in message.parts if isinstance(one, ProblemPart)]
    assert caution.message
    assert caution.hint
    assert message.text == "Because it"


def test_the_settings_of_the_answer_are_handed_on(
    chat: ChatService, answering: FakeWorker, settings: SettingsService
) -> None:
    settings.change("answer_tokens", 64)
    settings.change("temperature", 0.5)
    chat.ask("Why?", None)
    assert answering.last.parameters["sampling"] == {
        "longest": 64,
        "temperature": 0.5,
        "top_k": 40,
        "top_p": 0.95,
        "min_p": 0.05,
        "repeat_penalty": 1.1,
        "seed": 0,
    }
