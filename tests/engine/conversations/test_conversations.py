"""Conversations: kept, listed, renamed, deleted, and there again after a restart."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from engine.conversations import parts as wire
from engine.conversations.conversations import ConversationList, title_of
from engine.conversations.records import (
    AskedScope,
    CitationMark,
    DocumentUse,
    Evidence,
    MessageState,
    Part,
    ProblemPart,
    ReasoningPart,
    Role,
    SearchPart,
    SourcePart,
    TextPart,
)
from engine.errors import UserProblem
from engine.library.collections import CollectionList
from engine.store import Connection, open_user_database

SOURCE = SourcePart(
    1, "/a/contract.pdf", "abc", "page 14", 14, 100, 180, "The ferry leaves at nine.", 100, 125
)
NOT_GIVEN = replace(SOURCE, given=False, alike=("/b/copy.pdf", "/c/copy.pdf"))
SEARCH = SearchPart(
    "ferry refunds in storms",
    Evidence.WEAK,
    DocumentUse.ALWAYS,
    AskedScope(3, "Contracts", (1, 4), ("/a/contract.pdf",), ("table",), ("/b/attached.txt",)),
    5,
)
ANSWER = TextPart("At nine. [sic] “quoted” 漢字", (CitationMark(8, (1, 2)), CitationMark(20, (3,))))


@pytest.fixture
def kept(user_database: Connection) -> ConversationList:
    return ConversationList(user_database)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every look at the clock is a second later."""
    seconds = iter(range(1_000_000))
    monkeypatch.setattr(
        "engine.conversations.conversations.time.time", lambda: float(next(seconds))
    )


# Conversations -------------------------------------------------------------------------------


@pytest.mark.usefixtures("clock")
def test_conversations_are_listed_the_one_changed_last_first(kept: ConversationList) -> None:
    first, second = kept.start("First?"), kept.start("Second?")
    assert [one.id for one in kept.all()] == [second.id, first.id]
    kept.add_message(first.id, Role.QUESTION, (TextPart("More?"),))
    assert [one.id for one in kept.all()] == [first.id, second.id]


def test_renaming_keeps_one_line_and_no_empty_title(kept: ConversationList) -> None:
    one = kept.start("When does it leave?")
    kept.rename(one.id, "  Ferry \n times ")
    assert kept.all()[0].title == "Ferry times"
    kept.rename(one.id, "   ")
    assert kept.all()[0].title == "Ferry times"


def test_deleting_takes_the_messages_and_no_others(
    kept: ConversationList, user_database: Connection
) -> None:
    one, other = kept.start("a"), kept.start("b")
    for conversation in (one, other):
        kept.add_message(conversation.id, Role.QUESTION, (TextPart("x"), SOURCE))
    kept.delete(one.id)
    assert [left.id for left in kept.all()] == [other.id]
    assert len(kept.messages(other.id)) == 1
    assert kept.messages(one.id) == []
    assert user_database.row("SELECT count(*) FROM message_part") == (2,)


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("When does the ferry leave?", "When does the ferry leave?"),
        ("  two\n lines ", "two lines"),
        ("", "New conversation"),
        (" \n ", "New conversation"),
        ("x" * 100, "x" * 60 + "…"),
        ("word " * 30, "word word word word word word word word word word word word…"),
        ("a" * 58 + ", bcd", "a" * 58 + "…"),
    ],
)
def test_titles_are_first_words(question: str, title: str) -> None:
    assert title_of(question) == title
    assert len(title) <= 61


def test_a_title_of_a_very_long_question_is_short(kept: ConversationList) -> None:
    assert len(kept.start("why " * 25_000).title) <= 61


def test_a_conversation_asks_a_collection_until_it_is_removed(
    kept: ConversationList, user_database: Connection
) -> None:
    collections = CollectionList(user_database)
    contracts, letters = collections.add("Contracts", ()), collections.add("Letters", ())
    one, other = kept.start("a", contracts.id), kept.start("b")
    assert [kept.at(each.id) for each in (one, other)] == [one, other]
    assert (one.collection_id, other.collection_id) == (contracts.id, None)
    kept.set_collection(other.id, letters.id)
    kept.set_collection(one.id, None)
    assert [one.collection_id for one in kept.all()] == [letters.id, None]
    collections.remove(letters.id)
    assert [one.collection_id for one in kept.all()] == [None, None]
    assert kept.at(999) is None


# Messages ------------------------------------------------------------------------------------


def test_messages_come_back_as_they_were_written(kept: ConversationList) -> None:
    conversation = kept.start("When?")
    asked = kept.add_message(conversation.id, Role.QUESTION, (TextPart("When?"),))
    parts: tuple[Part, ...] = (
        ProblemPart("3 documents were not in the index.", "Ask again.", "detail"),
        SEARCH,
        SOURCE,
        ReasoningPart("hm"),
        ANSWER,
        TextPart("And more."),
    )
    answered = kept.add_message(
        conversation.id, Role.ANSWER, parts, parent_id=asked, model="Starter"
    )
    question, answer = kept.messages(conversation.id)
    assert (question.id, question.parent_id, question.role) == (asked, None, Role.QUESTION)
    assert (answer.id, answer.parent_id, answer.model) == (answered, asked, "Starter")
    assert answer.parts == parts
    assert answer.state is MessageState.COMPLETE
    assert answer.text == f"{ANSWER.text}\n\nAnd more."
    assert answer.sources == (SOURCE,)


def test_a_growing_message_is_replaced_as_a_whole(kept: ConversationList) -> None:
    conversation = kept.start("When?")
    id_ = kept.add_message(conversation.id, Role.ANSWER, (), state=MessageState.WRITING)
    assert kept.messages(conversation.id)[0].parts == ()
    kept.update_message(id_, (SOURCE, TextPart("At")), MessageState.WRITING)
    kept.update_message(id_, (SOURCE, ANSWER), MessageState.COMPLETE)
    (message,) = kept.messages(conversation.id)
    assert message.parts == (SOURCE, ANSWER)
    assert message.state is MessageState.COMPLETE


def test_a_message_that_is_deleted_while_it_grows_stays_deleted(
    kept: ConversationList, user_database: Connection
) -> None:
    conversation = kept.start("When?")
    message = kept.add_message(conversation.id, Role.ANSWER, (), state=MessageState.WRITING)
    kept.delete(conversation.id)
    kept.update_message(message, (TextPart("At nine."),), MessageState.COMPLETE)
    assert user_database.row("SELECT count(*) FROM message_part") == (0,)
    assert user_database.row("SELECT count(*) FROM message_words") == (0,)


def test_after_an_unclean_end_nothing_is_still_being_written(kept: ConversationList) -> None:
    conversation = kept.start("a")
    half = kept.add_message(
        conversation.id, Role.ANSWER, (TextPart("half"),), state=MessageState.WRITING
    )
    kept.add_message(
        conversation.id, Role.ANSWER, (ANSWER,), parent_id=half, state=MessageState.FAILED
    )
    assert kept.mark_interrupted() == 1
    assert [one.state for one in kept.messages(conversation.id)] == [
        MessageState.STOPPED,
        MessageState.FAILED,
    ]
    assert kept.messages(conversation.id)[0].text == "half"


def test_everything_is_there_after_a_restart(
    kept: ConversationList, user_database: Connection
) -> None:
    conversation = kept.start("When?")
    kept.add_message(conversation.id, Role.QUESTION, (TextPart("When?"), SOURCE))
    again = open_user_database(user_database.path)
    reopened = ConversationList(again)
    assert reopened.all() == kept.all()
    assert reopened.messages(conversation.id) == kept.messages(conversation.id)
    again.close()


def test_a_full_disk_loses_nothing_of_a_growing_message(
    kept: ConversationList, user_database: Connection
) -> None:
    conversation = kept.start("When?")
    id_ = kept.add_message(
        conversation.id, Role.ANSWER, (TextPart("kept"),), state=MessageState.WRITING
    )
    pages = user_database.rows("PRAGMA page_count")[0][0]
    user_database.run(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(UserProblem, match="disk is full"):
        kept.update_message(id_, (TextPart("x" * 100_000),), MessageState.COMPLETE)
    assert kept.messages(conversation.id)[0].text == "kept"


# Parts as JSON -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "part",
    [
        TextPart("plain"),
        TextPart(""),
        ANSWER,
        SOURCE,
        NOT_GIVEN,
        SEARCH,
        SearchPart(),
        ReasoningPart("hm"),
        ProblemPart("no"),
    ],
)
def test_a_part_survives_json(part: Part) -> None:
    assert wire.decode(*wire.encode(part)) == part


@pytest.mark.parametrize("part", [SOURCE, SEARCH])
def test_fields_of_a_newer_version_are_dropped(part: Part) -> None:
    kind, content = wire.encode(part)
    newer = {**json.loads(content), "from_the_future": 1}
    if part is SEARCH:
        newer["scope"]["from_the_future"] = 1
    assert wire.decode(kind, json.dumps(newer)) == part


def test_a_scope_of_an_older_version_had_no_attachments() -> None:
    kind, content = wire.encode(SEARCH)
    older = json.loads(content)
    del older["scope"]["attachments"]
    read = wire.decode(kind, json.dumps(older))
    assert read == replace(SEARCH, scope=replace(SEARCH.scope, attachments=()))


def test_a_source_of_an_older_version_was_given_and_alone() -> None:
    kind, content = wire.encode(NOT_GIVEN)
    older = json.loads(content)
    del older["given"], older["alike"]
    assert wire.decode(kind, json.dumps(older)) == SOURCE


@pytest.mark.parametrize(
    ("evidence", "use", "is_held_back"),
    [
        (Evidence.STRONG, DocumentUse.WHEN_SUPPORTED, False),
        (Evidence.WEAK, DocumentUse.WHEN_SUPPORTED, False),
        (Evidence.NONE, DocumentUse.WHEN_SUPPORTED, True),
        (Evidence.NONE, DocumentUse.ALWAYS, False),
        (Evidence.NONE, DocumentUse.NEVER, False),
    ],
)
def test_little_evidence_holds_an_answer_back_unless_it_is_wanted(
    evidence: Evidence, use: DocumentUse, is_held_back: bool
) -> None:
    assert SearchPart("", evidence, use).holds_back is is_held_back


def test_a_scope_as_it_is_sent_names_only_what_narrows() -> None:
    assert AskedScope().as_values() == {}
    assert SEARCH.scope.as_values() == {
        "folders": [1, 4],
        "paths": ["/a/contract.pdf"],
        "kinds": ["table"],
        "attachments": ["/b/attached.txt"],
    }
    assert AskedScope(3, "Empty", ()).as_values() == {"folders": []}


def test_a_source_without_pages_has_none() -> None:
    part = SourcePart(2, "/a.md", "h", "lines 1 to 3", None, 0, 4, "text", 0, 4, cited=True)
    assert wire.decode(*wire.encode(part)) == part
