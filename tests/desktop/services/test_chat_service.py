"""Asking: sources first, then words, all of it kept, over workers that the test plays."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest

from desktop.services.chat_service import (
    ChatService,
    CitationMark,
    EngineError,
    Message,
    MessageState,
    ProblemPart,
    Role,
    SourcePart,
    TextPart,
)
from desktop.services.library_service import LibraryService
from desktop.services.settings_service import SettingsService
from engine.conversations.conversations import ConversationList
from engine.errors import UserProblem
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
        self.changes = 0
        chat.asked.connect(lambda *told: self.asked.append(told))
        chat.sources_found.connect(lambda *told: self.sources.append(told))
        chat.reading_began.connect(lambda *told: self.reading.append(told))
        chat.text_added.connect(self._on_text)
        chat.answered.connect(lambda *told: self.answered.append(told))
        chat.model_changed.connect(self.models.append)
        chat.problem.connect(self.problems.append)
        chat.conversations_changed.connect(self._on_change)

    def _on_text(self, _: int, text: str) -> None:
        self.text += text

    def _on_change(self) -> None:
        self.changes += 1


@pytest.fixture
def searching(settings: SettingsService) -> FakeWorker:
    del settings
    return FakeWorker("searching")


@pytest.fixture
def answering(settings: SettingsService) -> FakeWorker:
    del settings
    return FakeWorker("answering")


@pytest.fixture
def conversations(user_database: Connection) -> ConversationList:
    return ConversationList(user_database)


@pytest.fixture
def chat(
    conversations: ConversationList,
    library: LibraryService,
    searching: FakeWorker,
    answering: FakeWorker,
    settings: SettingsService,
) -> Iterator[ChatService]:
    made = ChatService(conversations, library, searching, answering, settings)
    yield made
    made.shut_down()


@pytest.fixture
def heard(chat: ChatService) -> Heard:
    return Heard(chat)


@pytest.fixture
def filled(index_database: Connection) -> None:
    """A library that is not empty."""
    index_database.run(
        "INSERT INTO document (folder_id, path, size, modified_ns, state, changed_at) "
        "VALUES (1, '/a.pdf', 9, 1, 'indexed', 0)"
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
        "best_start": 100,
        "best_end": 100 + best_end,
    }


def found(*numbers: int, unfinished: int = 0, best_end: int = 20) -> Values:
    return {
        "passages": [passage(number, best_end=best_end) for number in numbers],
        "unfinished": unfinished,
        "milliseconds": 12.0,
    }


def answer(text: str, *marks: tuple[int, list[int]], **others: bool) -> Values:
    return {
        "text": text,
        "marks": [{"position": position, "numbers": numbers} for position, numbers in marks],
        "tokens": 5,
        "prompt_tokens": 100,
        "is_whole": True,
        "was_stopped": False,
        "was_looping": False,
        "first_token_milliseconds": 10.0,
        "total_milliseconds": 20.0,
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


def write(worker: FakeWorker, *words: str) -> None:
    worker.last.tell("prompt", {"tokens": 9, "given": [1, 2], "left_out": [], "forgotten_turns": 0})
    for word in words:
        worker.last.tell("text", {"text": word})


# A whole answer ------------------------------------------------------------------------------


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
    assert message.parts[-1] == TextPart("It leaves at nine.", (CitationMark(18, (2,)),))
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
    assert len(answering.asked) == 1
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
    assert answering.last.parameters["sampling"] == {"longest": 64, "temperature": 0.5}


# The conversation before ---------------------------------------------------------------------


def ask_and_answer(chat: ChatService, worker: FakeWorker, question: str, id_: int | None) -> int:
    id_ = ask(chat, question, id_)
    worker.last.succeed(answer(f"Answer to {question}"))
    return id_


def turns(worker: FakeWorker) -> list[tuple[str, str]]:
    return [(one["speaker"], one["text"]) for one in worker.last.parameters["history"]]


def test_the_turns_before_are_handed_on_but_not_too_many(
    chat: ChatService, answering: FakeWorker
) -> None:
    id_ = None
    for number in range(5):
        id_ = ask_and_answer(chat, answering, f"question {number}?", id_)
    chat.ask("and now?", id_)
    assert turns(answering) == [
        (speaker, text)
        for number in (2, 3, 4)
        for speaker, text in (
            ("user", f"question {number}?"),
            ("assistant", f"Answer to question {number}?"),
        )
    ]


def test_other_conversations_are_not_handed_on(chat: ChatService, answering: FakeWorker) -> None:
    ask_and_answer(chat, answering, "a secret?", None)
    chat.ask("hello?", None)
    assert turns(answering) == []


@pytest.mark.parametrize("written", ["", "Half an"])
def test_failed_and_stopped_answers_are_left_out_with_their_questions(
    chat: ChatService, answering: FakeWorker, written: str
) -> None:
    """Many models refuse a conversation in which one side speaks twice in a row."""
    id_ = ask_and_answer(chat, answering, "first?", None)
    for end in ("fail", "stop"):
        chat.ask(f"to {end}?", id_)
        write(answering, written)
        if end == "fail":
            answering.last.fail(UserProblem("The model could not go on."))
        else:
            chat.stop()
    chat.ask("last?", id_)
    assert turns(answering) == [("user", "first?"), ("assistant", "Answer to first?")]


# Stopping ------------------------------------------------------------------------------------


@pytest.mark.usefixtures("filled")
def test_a_stop_while_searching_ends_at_once(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    chat.ask("When?", None)
    chat.stop()
    assert searching.last.is_cancelled
    assert heard.answered[0][1].state is MessageState.STOPPED
    searching.last.tell("passages", found(1))
    searching.last.fail(UserProblem("too late"))
    assert answering.asked == []
    assert len(heard.answered) == 1


@pytest.mark.usefixtures("filled")
def test_a_stop_while_writing_keeps_what_was_written(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    conversation = ask(chat, "When?")
    searching.last.tell("passages", found(1))
    write(answering, "It leaves", " at")
    chat.stop()
    assert answering.last.is_cancelled
    message = heard.answered[0][1]
    assert (message.text, message.state) == ("It leaves at", MessageState.STOPPED)
    assert len(message.sources) == 1
    answering.last.tell("text", {"text": " nine."})
    assert as_kept(chat, conversation, message) == message
    chat.stop()
    assert len(heard.answered) == 1


def test_a_new_question_stops_the_answer_before(
    chat: ChatService, heard: Heard, answering: FakeWorker
) -> None:
    id_ = ask(chat, "first?")
    first = answering.last
    write(answering, "Well")
    chat.ask("second?", id_)
    assert first.is_cancelled
    assert heard.answered[0][1].text == "Well"
    first.tell("text", {"text": " no"})
    assert heard.text == "Well"
    answering.last.succeed(answer("Yes."))
    assert [one.text for one in chat.messages(id_)] == ["first?", "Well", "second?", "Yes."]


def test_closing_the_window_keeps_what_was_written(
    chat: ChatService, answering: FakeWorker
) -> None:
    id_ = ask(chat, "first?")
    write(answering, "Well")
    chat.shut_down()
    assert [(one.text, one.state) for one in chat.messages(id_)][1] == (
        "Well",
        MessageState.STOPPED,
    )


def test_what_is_written_is_kept_now_and_then(
    chat: ChatService, answering: FakeWorker, conversations: ConversationList
) -> None:
    id_ = ask(chat, "first?")
    write(answering, "Well")
    assert chat._save_timer.isActive()
    chat._save_timer.timeout.emit()
    kept = conversations.messages(id_)[1]
    assert (kept.text, kept.state) == ("Well", MessageState.WRITING)
    chat.stop()
    assert not chat._save_timer.isActive()


# Failures ------------------------------------------------------------------------------------


def test_a_failed_answer_keeps_its_words_and_says_why(
    chat: ChatService, heard: Heard, answering: FakeWorker
) -> None:
    chat.ask("Why?", None)
    write(answering, "Well")
    answering.last.fail(UserProblem("The model could not go on.", "Choose another.", "detail"))
    message = heard.answered[0][1]
    assert message.state is MessageState.FAILED
    assert message.text == "Well"
    assert message.parts[-1] == ProblemPart(
        "The model could not go on.", "Choose another.", "detail"
    )
    assert not chat.is_answering


@pytest.mark.usefixtures("filled")
def test_a_failed_search_says_why_and_asks_no_model(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    chat.ask("When?", None)
    searching.die()
    assert heard.answered[0][1].state is MessageState.FAILED
    assert isinstance(heard.answered[0][1].parts[-1], ProblemPart)
    assert answering.asked == []


@pytest.mark.usefixtures("filled")
def test_an_answer_under_way_outlives_the_search(
    chat: ChatService, heard: Heard, searching: FakeWorker, answering: FakeWorker
) -> None:
    """The sources are there: only their better sentences are lost."""
    chat.ask("When?", None)
    searching.last.tell("passages", found(1))
    write(answering, "It leaves")
    searching.die()
    assert heard.answered == []
    answering.last.succeed(answer("It leaves at nine.", (18, [1])))
    assert heard.answered[0][1].state is MessageState.COMPLETE
    assert heard.answered[0][1].sources[0].cited


def test_the_death_of_the_model_keeps_the_words(
    chat: ChatService, heard: Heard, answering: FakeWorker
) -> None:
    id_ = ask(chat, "Why?")
    write(answering, "Because")
    answering.die()
    assert heard.answered[0][1].text == "Because"
    assert heard.answered[0][1].state is MessageState.FAILED
    chat.ask("Again?", id_)
    assert chat.is_answering
    chat.stop()


# A full disk ---------------------------------------------------------------------------------


@contextmanager
def full_disk(database: Connection) -> Iterator[None]:
    pages = database.rows("PRAGMA page_count")[0][0]
    database.run(f"PRAGMA max_page_count = {pages}")
    yield
    database.run("PRAGMA max_page_count = 1000000")


def test_a_question_that_cannot_be_kept_is_a_problem_and_not_an_exception(
    chat: ChatService, heard: Heard, user_database: Connection
) -> None:
    with full_disk(user_database):
        chat.ask("why " * 5_000, None)
    assert "disk is full" in heard.problems[0].message
    assert not chat.is_answering


def test_an_answer_that_cannot_be_kept_is_still_told(
    chat: ChatService, heard: Heard, answering: FakeWorker, user_database: Connection
) -> None:
    chat.ask("Why?", None)
    long = "Because " * 5_000
    with full_disk(user_database):
        write(answering, long)
        chat._save_timer.timeout.emit()
        answering.last.succeed(answer(long))
    assert "disk is full" in heard.problems[0].message
    assert not chat.is_answering
    assert len(heard.answered) == 1


@pytest.mark.parametrize("method", ["rename", "delete", "update_message"])
def test_a_change_that_cannot_be_kept_is_a_problem_and_not_an_exception(
    chat: ChatService,
    heard: Heard,
    answering: FakeWorker,
    conversations: ConversationList,
    monkeypatch: pytest.MonkeyPatch,
    method: str,
) -> None:
    id_ = ask_and_answer(chat, answering, "Why?", None)

    def refuse(*_: object) -> None:
        raise UserProblem("The disk is full.")

    monkeypatch.setattr(conversations, method, refuse)
    changes = {
        "rename": lambda: chat.rename(id_, "Reasons"),
        "delete": lambda: chat.delete(id_),
        "update_message": lambda: chat.ask_again(id_, chat.messages(id_)[1].id),
    }
    changes[method]()
    assert [one.message for one in heard.problems] == ["The disk is full."]
    assert not chat.is_answering
    assert [one.text for one in chat.messages(id_)] == ["Why?", "Answer to Why?"]


# Again, renamed, deleted ---------------------------------------------------------------------


def test_an_answer_can_be_written_anew_in_place_of_the_old_one(
    chat: ChatService, heard: Heard, answering: FakeWorker
) -> None:
    id_ = ask_and_answer(chat, answering, "Why?", None)
    old = chat.messages(id_)[1].id
    chat.ask_again(id_, old)
    assert answering.last.parameters["question"] == "Why?"
    assert turns(answering) == []
    answering.last.succeed(answer("Another answer."))
    assert [one.text for one in chat.messages(id_)] == ["Why?", "Another answer."]
    assert len(heard.asked) == 2


def test_an_earlier_answer_can_be_written_anew_and_what_followed_stays(
    chat: ChatService, answering: FakeWorker
) -> None:
    """A click that deletes the rest of the conversation would be a trap."""
    id_ = ask_and_answer(chat, answering, "Why?", None)
    ask_and_answer(chat, answering, "And then?", id_)
    chat.ask_again(id_, chat.messages(id_)[1].id)
    assert turns(answering) == []
    answering.last.succeed(answer("Another answer."))
    texts = [one.text for one in chat.messages(id_)]
    assert sorted(texts) == ["And then?", "Another answer.", "Answer to And then?", "Why?"]


def test_what_is_no_answer_cannot_be_written_anew(chat: ChatService, answering: FakeWorker) -> None:
    id_ = ask_and_answer(chat, answering, "Why?", None)
    before = chat.messages(id_)
    chat.ask_again(id_, 999)
    chat.ask_again(id_, before[0].id)
    assert chat.messages(id_) == before
    assert len(answering.asked) == 1


def test_conversations_are_listed_renamed_and_deleted(
    chat: ChatService, heard: Heard, answering: FakeWorker
) -> None:
    id_ = ask_and_answer(chat, answering, "Why is it so?", None)
    assert [one.title for one in chat.conversations()] == ["Why is it so?"]
    before = heard.changes
    chat.rename(id_, "Reasons")
    assert [one.title for one in chat.conversations()] == ["Reasons"]
    chat.delete(id_)
    assert chat.conversations() == []
    assert heard.changes == before + 2


def test_deleting_the_conversation_that_is_written_in_stops_first(
    chat: ChatService, answering: FakeWorker, heard: Heard
) -> None:
    id_ = ask(chat, "Why?")
    chat.delete(id_)
    assert answering.last.is_cancelled
    assert chat.messages(id_) == []
    assert not chat.is_answering
    answering.last.succeed(answer("Because."))
    assert heard.problems == []


def test_deleting_another_conversation_stops_nothing(
    chat: ChatService, answering: FakeWorker
) -> None:
    other = ask_and_answer(chat, answering, "first?", None)
    chat.ask("second?", None)
    chat.delete(other)
    assert chat.is_answering
    chat.stop()


# The model -----------------------------------------------------------------------------------


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
                "path": None,
                "context_tokens": current.context_tokens,
                "threads": current.threads,
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
