"""Branches: edited questions, second answers, and the way that is shown through them."""

from __future__ import annotations

import pytest

from engine.conversations.branches import alternatives, branch_to, newest_leaf
from engine.conversations.conversations import ConversationList
from engine.conversations.records import MessageState, Role, TextPart
from engine.store import Connection

# 1 ─ 2 ─ 4 ─ 5
#   └ 3       └ 8
#   6 ─ 7   (another first question)
_PARENTS = {1: None, 2: 1, 3: 1, 4: 2, 5: 4, 6: None, 7: 6, 8: 5}


@pytest.mark.parametrize(
    ("leaf", "branch"),
    [
        (8, [1, 2, 4, 5, 8]),
        (5, [1, 2, 4, 5]),
        (3, [1, 3]),
        (7, [6, 7]),
        (None, [1, 2, 4, 5, 8]),
        (99, [1, 2, 4, 5, 8]),
    ],
)
def test_a_branch_leads_from_the_root_to_its_leaf(leaf: int | None, branch: list[int]) -> None:
    assert branch_to(leaf, _PARENTS) == branch


def test_no_messages_are_no_branch() -> None:
    assert branch_to(None, {}) == []
    assert alternatives({}) == {}


@pytest.mark.parametrize(("message", "leaf"), [(1, 8), (2, 8), (3, 3), (6, 7), (8, 8)])
def test_the_newest_leaf_below_a_message(message: int, leaf: int) -> None:
    assert newest_leaf(message, _PARENTS) == leaf


def test_messages_with_one_parent_are_alternatives() -> None:
    found = alternatives(_PARENTS)
    assert found[None] == (1, 6)
    assert found[1] == (2, 3)
    assert found[2] == (4,)


# In the database -----------------------------------------------------------------------------


@pytest.fixture
def kept(user_database: Connection) -> ConversationList:
    return ConversationList(user_database)


def said(
    kept: ConversationList, conversation: int, words: str, parent: int | None, role: Role
) -> int:
    return kept.add_message(conversation, role, (TextPart(words),), parent_id=parent)


def texts(kept: ConversationList, conversation: int) -> list[str]:
    return [one.text for one in kept.messages(conversation)]


def test_a_second_answer_is_shown_and_the_first_can_be_again(kept: ConversationList) -> None:
    one = kept.start("When?").id
    asked = said(kept, one, "When?", None, Role.QUESTION)
    first = said(kept, one, "At nine.", asked, Role.ANSWER)
    follow_up = said(kept, one, "And back?", first, Role.QUESTION)
    assert texts(kept, one) == ["When?", "At nine.", "And back?"]
    second = said(kept, one, "At ten.", asked, Role.ANSWER)
    assert texts(kept, one) == ["When?", "At ten."]
    assert kept.messages(one)[1].alternatives == (first, second)
    kept.show_branch(first)
    assert texts(kept, one) == ["When?", "At nine.", "And back?"]
    assert kept.messages(one)[1].alternatives == (first, second)
    assert kept.messages(one)[2].alternatives == (follow_up,)
    assert [message.id for message in kept.all_messages(one)] == [asked, first, follow_up, second]


def test_an_edited_question_begins_a_branch_beside_the_old_one(kept: ConversationList) -> None:
    one = kept.start("When?").id
    asked = said(kept, one, "When?", None, Role.QUESTION)
    answered = said(kept, one, "At nine.", asked, Role.ANSWER)
    edited = said(kept, one, "When on Sunday?", None, Role.QUESTION)
    assert texts(kept, one) == ["When on Sunday?"]
    assert kept.messages(one)[0].alternatives == (asked, edited)
    kept.show_branch(asked)
    assert [message.id for message in kept.messages(one)] == [asked, answered]


def test_the_branch_that_is_shown_is_kept_and_of_this_conversation_alone(
    kept: ConversationList, user_database: Connection
) -> None:
    one, other = kept.start("a").id, kept.start("b").id
    asked = said(kept, one, "a", None, Role.QUESTION)
    said(kept, one, "a, edited", None, Role.QUESTION)
    said(kept, other, "b", None, Role.QUESTION)
    kept.show_branch(asked)
    assert texts(ConversationList(user_database), one) == ["a"]
    assert texts(kept, other) == ["b"]
    assert kept.messages(other)[0].alternatives == (kept.messages(other)[0].id,)
    kept.show_branch(999)
    assert texts(kept, one) == ["a"]


def test_an_answer_that_grows_in_another_branch_leaves_the_shown_one(
    kept: ConversationList,
) -> None:
    one = kept.start("When?").id
    asked = said(kept, one, "When?", None, Role.QUESTION)
    first = said(kept, one, "At nine.", asked, Role.ANSWER)
    growing = kept.add_message(one, Role.ANSWER, (), parent_id=asked, state=MessageState.WRITING)
    kept.show_branch(first)
    kept.update_message(growing, (TextPart("At ten."),), MessageState.COMPLETE)
    assert texts(kept, one) == ["When?", "At nine."]
    kept.show_branch(growing)
    assert texts(kept, one) == ["When?", "At ten."]


def test_where_the_shown_message_is_gone_the_newest_is_shown(
    kept: ConversationList, user_database: Connection
) -> None:
    one = kept.start("When?").id
    asked = said(kept, one, "When?", None, Role.QUESTION)
    said(kept, one, "At nine.", asked, Role.ANSWER)
    gone = said(kept, one, "At ten.", asked, Role.ANSWER)
    user_database.run("DELETE FROM message WHERE id = ?", (gone,))
    assert texts(kept, one) == ["When?", "At nine."]


def test_five_hundred_messages_are_read_in_three_queries(
    kept: ConversationList, user_database: Connection
) -> None:
    one = kept.start("When?").id
    parent: int | None = None
    with user_database.transaction():
        for number in range(500):
            role = Role.ANSWER if number % 2 else Role.QUESTION
            parent = said(kept, one, f"message {number}", parent, role)
    asked: list[str] = []
    user_database.raw.trace_v2(1, lambda event: asked.append(str(event["sql"])))
    shown = kept.messages(one)
    user_database.raw.trace_v2(0, None)
    assert [message.text for message in shown] == [f"message {number}" for number in range(500)]
    assert len([sql for sql in asked if not sql.startswith("--")]) <= 4
