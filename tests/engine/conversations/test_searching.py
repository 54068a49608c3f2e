"""Search through all conversations: what is found, where, in which order, and how fast."""

from __future__ import annotations

import random
import time

import pytest

from engine.conversations.conversations import ConversationList
from engine.conversations.feedback import FeedbackList
from engine.conversations.records import (
    MessageState,
    Part,
    ProblemPart,
    ReasoningPart,
    Role,
    SourcePart,
    TextPart,
)
from engine.conversations.searching import ConversationSearch, Hit, full_text_query
from engine.store import Connection


@pytest.fixture
def kept(user_database: Connection) -> ConversationList:
    return ConversationList(user_database)


@pytest.fixture
def search(user_database: Connection) -> ConversationSearch:
    return ConversationSearch(user_database)


def say(kept: ConversationList, *parts: str | Part, role: Role = Role.ANSWER) -> int:
    """Say something in a conversation of its own and return the message."""
    conversation = kept.start("A title without the words")
    typed = tuple(TextPart(one) if isinstance(one, str) else one for one in parts)
    return kept.add_message(conversation.id, role, typed)


def found(search: ConversationSearch, words: str) -> set[int]:
    return {hit.message_id for hit in search.search(words)}


def marked(hit: Hit) -> list[str]:
    return [hit.snippet[start:end] for start, end in hit.spans]


def test_questions_and_answers_are_found_with_their_conversation(
    kept: ConversationList, search: ConversationSearch
) -> None:
    conversation = kept.start("Ferries")
    asked = kept.add_message(conversation.id, Role.QUESTION, (TextPart("When does it leave?"),))
    kept.add_message(
        conversation.id, Role.ANSWER, (TextPart("At nine, it leaves the quay."),), parent_id=asked
    )
    hits = search.search("leave")
    assert {(hit.role, hit.title, hit.conversation_id) for hit in hits} == {
        (Role.QUESTION, "Ferries", conversation.id),
        (Role.ANSWER, "Ferries", conversation.id),
    }
    question = next(hit for hit in hits if hit.role is Role.QUESTION)
    assert question.message_id == asked
    assert question.snippet == "When does it leave?"
    assert marked(question) == ["leave"]


@pytest.mark.parametrize(
    "words",
    [
        "harbour ferry",
        "FERRY",
        "ferr",
        "cafe",
        "café",
        "CAFÉ",
        "“ferry”",
        '"the ferry"',
        "ferry?",
        "(ferry)",
        "ferry; DROP TABLE message",
        "o'clock",
        'unfinished "the ferry',
    ],
)
def test_what_people_type_finds_it(
    kept: ConversationList, search: ConversationSearch, words: str
) -> None:
    message = say(
        kept,
        "At nine o'clock the ferry leaves the harbour; unfinished café. Drop the table message",
    )
    assert found(search, words) == {message}


@pytest.mark.parametrize(
    "words",
    ["", "   ", "???", '"', '""', "*", "AND", "ferry train", '"ferry the"', "erry", "ferr y"],
)
def test_what_is_not_there_is_not_found(
    kept: ConversationList, search: ConversationSearch, words: str
) -> None:
    say(kept, "The ferry leaves the harbour.")
    assert found(search, words) == set()


@pytest.mark.parametrize(
    "words",
    ["NEAR(", "a AND", "text:ferry", "-ferry", "^", "ferry*", "{x}", "\0", "a\0b", "x" * 9999],
)
def test_no_sign_is_an_operator(search: ConversationSearch, words: str) -> None:
    assert search.search(words) == []


def test_only_the_last_word_may_be_unfinished() -> None:
    assert full_text_query("big fer") == '"big" "fer" *'
    assert full_text_query("big fer ") == '"big" "fer"'
    assert full_text_query('"big fer"') == '"big fer"'


def test_a_page_of_words_is_cut(kept: ConversationList, search: ConversationSearch) -> None:
    message = say(kept, "ferry " * 100)
    assert found(search, "ferry " * 10_000) == {message}


def test_only_what_was_said_is_searched(kept: ConversationList, search: ConversationSearch) -> None:
    source = SourcePart(1, "/a", "h", "", None, 0, 1, "granite", 0, 1)
    message = say(kept, source, ReasoningPart("granite"), ProblemPart("granite"), "slate")
    assert found(search, "granite") == set()
    assert found(search, "slate") == {message}
    assert found(search, "title") == set()


def test_the_words_follow_a_message_that_grows(
    kept: ConversationList, search: ConversationSearch
) -> None:
    message = say(kept, "granite")
    kept.update_message(message, (TextPart("slate"), TextPart("chalk")), MessageState.COMPLETE)
    assert found(search, "granite") == set()
    assert found(search, "slate chalk") == {message}
    kept.update_message(message, (), MessageState.FAILED)
    assert found(search, "slate") == set()


def test_the_words_of_a_deleted_conversation_are_gone(
    kept: ConversationList, search: ConversationSearch, user_database: Connection
) -> None:
    message = say(kept, "granite", "slate")
    FeedbackList(user_database).correct(message, "chalk")
    for one in kept.all():
        kept.delete(one.id)
    assert user_database.rows("SELECT rowid FROM message_words") == []
    user_database.run("INSERT INTO message_words (message_words) VALUES ('integrity-check')")
    assert search.search("granite") == []


def test_corrections_are_found_and_follow_their_changes(
    kept: ConversationList, search: ConversationSearch, user_database: Connection
) -> None:
    message, feedback = say(kept, "granite"), FeedbackList(user_database)
    feedback.correct(message, "It was slate.")
    (hit,) = search.search("slate")
    assert (hit.message_id, hit.snippet, marked(hit)) == (message, "It was slate.", ["slate"])
    assert found(search, "granite") == {message}
    feedback.correct(message, "It was chalk.")
    assert found(search, "slate") == set()
    assert found(search, "chalk") == {message}
    feedback.correct(message, None)
    assert found(search, "chalk") == set()
    assert found(search, "granite") == {message}


def test_every_branch_and_the_archive_are_searched(
    kept: ConversationList, search: ConversationSearch
) -> None:
    conversation = kept.start("a").id
    hidden = kept.add_message(conversation, Role.QUESTION, (TextPart("granite"),))
    kept.add_message(conversation, Role.QUESTION, (TextPart("slate"),))
    kept.archive(conversation, True)
    assert [one.text for one in kept.messages(conversation)] == ["slate"]
    assert found(search, "granite") == {hidden}


def test_the_best_comes_first_and_the_newest_among_equals(
    kept: ConversationList, search: ConversationSearch, user_database: Connection
) -> None:
    older, newer = say(kept, "granite walls"), say(kept, "granite walls")
    best = say(kept, "granite granite")
    far = say(kept, "granite " + "and many other words " * 30)
    # A word of most messages tells nothing: all that hold it are equal.
    for _ in range(6):
        say(kept, "slate")
    user_database.run("UPDATE message SET created_at = id")
    assert [hit.message_id for hit in search.search("granite")] == [best, newer, older, far]
    user_database.run("UPDATE message SET created_at = -id")
    assert [hit.message_id for hit in search.search("granite")] == [best, older, newer, far]
    assert len(search.search("granite", limit=2)) == 2


def test_a_snippet_is_cut_around_the_hit(
    kept: ConversationList, search: ConversationSearch
) -> None:
    say(kept, "before " * 200 + "the GRANITE stone " + "behind " * 200)
    (hit,) = search.search("stone granite")
    assert marked(hit) == ["GRANITE", "stone"]
    assert hit.snippet.startswith("…")
    assert hit.snippet.endswith("…")
    assert len(hit.snippet) < 300


def test_offsets_count_characters(kept: ConversationList, search: ConversationSearch) -> None:
    say(kept, "😀 漢字 é granite")
    (hit,) = search.search("granite")
    assert hit.snippet[hit.spans[0][0] : hit.spans[0][1]] == "granite"


def test_ten_thousand_messages_are_searched_at_once(
    kept: ConversationList, search: ConversationSearch, user_database: Connection
) -> None:
    chance = random.Random(5)  # noqa: S311 - words, no secrets
    words = [f"word{number}" for number in range(2000)]
    conversation = kept.start("many").id
    with user_database.transaction():
        for number in range(10_000):
            text = " ".join(["common", *chance.choices(words, k=40)])
            kept.add_message(conversation, Role.ANSWER, (TextPart(text),), parent_id=number or None)
    took = []
    for asked in ("common", "word7", "word7 common", "wo"):
        began = time.process_time()
        assert len(search.search(asked)) == 50
        took.append(time.process_time() - began)
    # About a tenth of this on a quiet machine.
    assert max(took) < 0.5, took
