"""Imports of other programs' exports: what comes in, and what is left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.conversations.conversations import ConversationList
from engine.conversations.feedback import FeedbackList, Rating
from engine.conversations.records import MessageState, ReasoningPart, Role
from engine.store import Connection
from tests.engine.conversations.import_material import (
    TREE,
    WEBUI,
    Import,
    chatgpt,
    line,
    node,
    words,
    zipped,
)

# ChatGPT -------------------------------------------------------------------------------------


def test_a_tree_of_chatgpt_keeps_its_branches(take_in: Import, kept: ConversationList) -> None:
    (id_,) = take_in([TREE]).imported
    conversation = kept.at(id_)
    assert conversation is not None
    assert (conversation.title, conversation.created_at) == ("Ferries", 1000.0)
    assert conversation.changed_at == 2000.5
    assert words(kept, id_) == [
        (Role.QUESTION, "When?"),
        (Role.ANSWER, "At nine."),
        (Role.QUESTION, "And back?"),
    ]
    answer = kept.messages(id_)[1]
    assert (answer.model, answer.created_at) == ("gpt-4o", 1002.0)
    kept.show_branch(answer.alternatives[1])
    assert words(kept, id_)[-1] == (Role.ANSWER, "At ten.")


def test_an_answer_with_tools_becomes_one(take_in: Import, kept: ConversationList) -> None:
    thoughts = {"content_type": "thoughts", "thoughts": [{"summary": "s", "content": "Hm."}]}
    hidden = {"is_visually_hidden_from_conversation": True}
    mixed = {
        "content_type": "multimodal_text",
        "parts": [{"content_type": "image_asset_pointer", "asset_pointer": "x"}, "What is this?"],
    }
    code = {"content_type": "code", "language": "python", "text": "print(1)"}
    tree = chatgpt(
        node("h", None, "user", "profile", metadata=hidden),
        node("q", "h", "user", content=mixed),
        node("t", "q", "assistant", content=thoughts),
        node("c", "t", "assistant", "search()", recipient="browser"),
        node("r", "c", "tool", "found"),
        node("a", "r", "assistant", "A ferry."),
        node("a2", "a", "assistant", content=code),
    )
    (id_,) = take_in([tree]).imported
    question, answer = kept.messages(id_)
    assert question.text == "What is this?"
    assert answer.parts[0] == ReasoningPart("Hm.")
    assert answer.text == "A ferry.\n\n```\nprint(1)\n```"
    assert answer.parent_id == question.id


def test_the_archive_may_hold_several_files(
    take_in: Import, kept: ConversationList, tmp_path: Path
) -> None:
    other = {**TREE, "conversation_id": "c-2", "is_archived": True, "is_starred": True}
    archive = zipped(
        tmp_path / "a.zip", conversations=[TREE], data__conversations_001=[other], user={"id": 1}
    )
    first, second = take_in(archive).imported
    assert [one.id for one in kept.all()] == [first]
    (put_away,) = kept.all(archived=True)
    assert (put_away.id, put_away.is_pinned) == (second, True)


# Open WebUI ----------------------------------------------------------------------------------


def test_a_chat_of_open_webui_keeps_branches_thoughts_and_thumbs(
    take_in: Import, kept: ConversationList, user_database: Connection
) -> None:
    (id_,) = take_in([WEBUI]).imported
    conversation = kept.at(id_)
    assert conversation is not None
    assert (conversation.title, conversation.is_pinned) == ("Ferries", True)
    assert words(kept, id_) == [(Role.QUESTION, "When?"), (Role.ANSWER, "At nine.")]
    _, first, second = kept.all_messages(id_)
    assert first.parts[0] == ReasoningPart("Hm.\nSo.")
    assert (first.model, first.created_at) == ("llama3", 1002.0)
    assert second.state is MessageState.STOPPED
    feedback = FeedbackList(user_database).of([first.id, second.id])
    assert feedback[first.id].rating is Rating.GOOD
    assert feedback[second.id].rating is Rating.BAD


def test_a_single_and_an_old_chat_of_open_webui(take_in: Import, kept: ConversationList) -> None:
    old = {
        "chat": {
            "title": "Old",
            "timestamp": 1000,
            "messages": [
                {"role": "user", "content": "When?"},
                {"role": "assistant", "content": "At nine."},
            ],
        }
    }
    (id_,) = take_in(old).imported
    assert words(kept, id_) == [(Role.QUESTION, "When?"), (Role.ANSWER, "At nine.")]


# OpenAI's chat messages ----------------------------------------------------------------------


def test_lines_of_messages_are_conversations(take_in: Import, kept: ConversationList) -> None:
    pieces = [{"type": "text", "text": "And back?"}, {"type": "image_url", "image_url": {}}]
    report = take_in(
        line(("system", "Be brief."), ("user", "When?\u2028Now?"), ("assistant", "At nine."))
        + "\n\n"
        + line(("user", pieces), ("assistant", "At"), ("tool", "x"), ("assistant", "ten."))
        + "\r\n"
    )
    first, second = report.imported
    assert report.left_out == ()
    assert words(kept, first) == [(Role.QUESTION, "When?\u2028Now?"), (Role.ANSWER, "At nine.")]
    assert words(kept, second) == [(Role.QUESTION, "And back?"), (Role.ANSWER, "At\n\nten.")]
    titles = {one.id: one.title for one in kept.all()}
    assert titles == {first: "When? Now?", second: "And back?"}


def test_a_line_that_is_damaged_is_left_out(take_in: Import) -> None:
    good = line(("user", "When?"), ("assistant", "At nine."))
    report = take_in(
        "\n".join(
            [
                good,
                '{"messages": [{"role": "us',
                "[]",
                '{"messages": 5}',
                '{"messages": []}',
                '{"messages": [{"role": "pirate", "content": "Arr"}]}',
            ]
        )
    )
    assert len(report.imported) == 1
    assert [one.title for one in report.left_out] == [
        "Conversation 2",
        "Conversation 3",
        "Conversation 4",
        "New conversation",
        "Conversation 6",
    ]
    assert report.left_out[3].reason == "It holds no messages."
    assert all(one.reason.startswith("It is damaged") for one in report.left_out[:3])


# Twice ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content", [[TREE], [WEBUI], line(("user", "When?"), ("assistant", "At nine."))]
)
def test_the_same_is_not_imported_twice(
    take_in: Import, kept: ConversationList, content: object
) -> None:
    (id_,) = take_in(content).imported
    again = take_in(content)
    assert again.imported == ()
    assert [one.reason for one in again.left_out] == ["It is here already."]
    assert [one.id for one in kept.all()] == [id_]
    kept.delete(id_)
    assert len(take_in(content).imported) == 1


def test_a_file_may_hold_the_same_twice(take_in: Import) -> None:
    report = take_in([TREE, TREE])
    assert (len(report.imported), len(report.left_out)) == (1, 1)
