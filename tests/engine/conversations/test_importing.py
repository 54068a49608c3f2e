"""Imports of other programs' exports: what comes in, what is left out, and hostile files."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engine.conversations import importing
from engine.conversations.conversations import ConversationList
from engine.conversations.feedback import FeedbackList, Rating
from engine.conversations.importing import ImportReport, import_file, reading
from engine.conversations.records import MessageState, ReasoningPart, Role
from engine.errors import UserProblem
from engine.store import Connection, open_user_database

Values = dict[str, Any]
Import = Callable[[object], ImportReport]


@pytest.fixture
def kept(user_database: Connection) -> ConversationList:
    return ConversationList(user_database)


@pytest.fixture
def take_in(user_database: Connection, tmp_path: Path) -> Import:
    """Import a file with this content: bytes, text, or what is written as JSON."""

    def run(content: object) -> ImportReport:
        path = tmp_path / "export"
        if isinstance(content, str):
            content = content.encode()
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return import_file(user_database, path)

    return run


def words(kept: ConversationList, conversation_id: int) -> list[tuple[Role, str]]:
    return [(one.role, one.text) for one in kept.messages(conversation_id)]


# ChatGPT -------------------------------------------------------------------------------------


def node(
    id_: str, parent: str | None, role: str = "", text: str = "", **fields: object
) -> tuple[str, Values]:
    """Return a node of ChatGPT's tree; without a role it has no message."""
    message = {
        "id": id_,
        "author": {"role": role},
        "create_time": fields.pop("at", 1000.0),
        "content": fields.pop("content", {"content_type": "text", "parts": [text]}),
        "status": "finished_successfully",
        "metadata": {"model_slug": "gpt-4o"} if role == "assistant" else {},
        "recipient": "all",
        **fields,
    }
    return id_, {"id": id_, "message": message if role else None, "parent": parent, "children": []}


def chatgpt(*nodes: tuple[str, Values], current: str = "", **fields: object) -> Values:
    return {
        "title": "Ferries",
        "create_time": 1000.0,
        "update_time": 2000.5,
        "mapping": dict(nodes),
        "current_node": current or nodes[-1][0],
        "conversation_id": "c-1",
        **fields,
    }


TREE = chatgpt(
    node("root", None),
    node("s", "root", "system", "You are helpful."),
    node("q", "s", "user", "When?", at=1001.0),
    node("a", "q", "assistant", "At nine.", at=1002.0),
    node("q2", "a", "user", "And back?", at=1003.0),
    node("b", "q", "assistant", "At ten.", at=1004.0),
    current="q2",
)


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


def zipped(path: Path, **contents: object) -> bytes:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            data = content if isinstance(content, str | bytes) else json.dumps(content)
            archive.writestr(name.replace("__", "/") + ".json", data)
    return path.read_bytes()


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

WEBUI = {
    "id": "w-1",
    "title": "outer",
    "created_at": 1000,
    "updated_at": 2000,
    "pinned": True,
    "archived": False,
    "chat": {
        "title": "Ferries",
        "history": {
            "currentId": "a",
            "messages": {
                "q": {
                    "id": "q",
                    "parentId": None,
                    "childrenIds": ["a", "b"],
                    "role": "user",
                    "content": "When?",
                    "timestamp": 1001,
                },
                "a": {
                    "id": "a",
                    "parentId": "q",
                    "role": "assistant",
                    "content": '<details type="reasoning" done="true" duration="2">\n'
                    "<summary>Thought for 2 seconds</summary>\n&gt; Hm.\n&gt; So.\n</details>\n"
                    "At nine.",
                    "model": "llama3",
                    "timestamp": 1002,
                    "annotation": {"rating": 1},
                },
                "b": {
                    "id": "b",
                    "parentId": "q",
                    "role": "assistant",
                    "content": "At",
                    "done": False,
                    "timestamp": 1003000000000,
                    "annotation": {"rating": -1},
                },
            },
        },
    },
}


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


def line(*messages: tuple[str, object]) -> str:
    values = [{"role": role, "content": content} for role, content in messages]
    return json.dumps({"messages": values}, ensure_ascii=False)


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


# Damaged and hostile files -------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        "just words",
        "two\nlines",
        "[]",
        "{}",
        "[1, 2]",
        "null",
        "5",
        '"text"',
        '{"format": "inglenook-conversations", "version": 2, "conversations": []}',
        '{"format": "inglenook-conversations", "version": 1}',
        "[" * 100_000,
        '{"a":' * 100_000,
        b"PK\x03\x04 and nothing that follows",
        b"\xf5\xd5\x53",
        b"%PDF-1.7\n%\xe2\xe3",
    ],
)
def test_what_is_no_export_is_refused_with_words(
    take_in: Import, kept: ConversationList, content: object
) -> None:
    with pytest.raises(UserProblem) as caught:
        take_in(content)
    assert caught.value.hint
    assert kept.all() == []


def test_a_tree_that_bites_its_tail_is_left_out(take_in: Import, kept: ConversationList) -> None:
    circle = chatgpt(node("a", "b", "user", "A?"), node("b", "a", "assistant", "B."))
    own = chatgpt(node("a", "a", "user", "A?"), conversation_id="c-2")
    orphan = chatgpt(node("a", "gone", "user", "A?"), conversation_id="c-3")
    empty = chatgpt(node("x", "y"), node("y", "x"), conversation_id="c-4")
    report = take_in([circle, own, orphan, empty])
    assert [words(kept, one) for one in report.imported] == [[(Role.QUESTION, "A?")]]
    assert [one.reason for one in report.left_out] == ["It holds no messages."] * 3


@pytest.mark.parametrize(
    "broken",
    [
        {"mapping": {"a": 5}},
        {"mapping": {"a": {"message": {"author": None}}}},
        {"mapping": {"a": {"message": {"author": {"role": "user"}, "content": [1]}}}},
        {"mapping": {"a": {"message": {"author": {"role": ["user"]}}}}},
        {"chat": {"history": {"messages": [1]}}},
        {"chat": {"history": {"messages": {"a": {"role": {}}}}}},
        {"chat": {"messages": "x"}},
        {"messages": [5]},
        {"messages": {"a": 1}},
    ],
)
def test_one_damaged_conversation_does_not_keep_the_others_out(
    take_in: Import, broken: Values
) -> None:
    report = take_in([{"title": "Broken", **broken}, TREE])
    assert len(report.imported) == 1
    assert [one.title for one in report.left_out] == ["Broken"]


def test_signs_that_no_database_takes_are_replaced(take_in: Import, kept: ConversationList) -> None:
    tree = chatgpt(
        node("\ud800", None, "user", "half \ud800 NUL \0 end", at=float("nan")),
        title="A \ud800\n\0 title",
        conversation_id="\ud800",
        create_time=1e300,
    )
    (id_,) = take_in([tree]).imported
    assert words(kept, id_) == [(Role.QUESTION, "half ? NUL \ufffd end")]
    assert kept.all()[0].title == "A ? \ufffd title"
    assert 0 < kept.all()[0].created_at < 1e11


def test_too_much_is_refused_before_it_is_unpacked(
    take_in: Import, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_MOST_BYTES", 100_000)
    bomb = zipped(tmp_path / "a.zip", conversations=b" " * 1_000_000)
    assert len(bomb) < 10_000
    with pytest.raises(UserProblem, match="holds more than"):
        take_in(bomb)
    with pytest.raises(UserProblem, match="holds more than"):
        take_in(" " * 100_001)


def test_a_conversation_of_endless_messages_is_left_out(
    take_in: Import, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_MOST_MESSAGES", 3)
    report = take_in(line(*[("user", str(number)) for number in range(4)]))
    assert report.imported == ()
    assert report.left_out[0].reason == "It holds more than 3 messages."


def test_a_long_chain_of_messages_is_read_without_recursion(
    take_in: Import, kept: ConversationList
) -> None:
    nodes = [
        node(str(number), str(number - 1) if number else None, "user", f"{number}")
        for number in range(3000)
    ]
    (id_,) = take_in([chatgpt(*nodes)]).imported
    assert len(kept.messages(id_)) == 3000


def test_a_full_disk_takes_everything_back(
    take_in: Import, kept: ConversationList, user_database: Connection
) -> None:
    pages = user_database.rows("PRAGMA page_count")[0][0]
    user_database.run(f"PRAGMA max_page_count = {pages + 20}")
    large = chatgpt(node("q", None, "user", "word " * 100_000), conversation_id="c-2")
    with pytest.raises(UserProblem, match="disk is full"):
        take_in([TREE, large])
    assert kept.all() == []
    assert user_database.rows("SELECT rowid FROM message_words") == []


def many(count: int, words: str = "When?") -> list[Values]:
    """Return conversations of one question each."""
    return [
        chatgpt(node("q", None, "user", words), conversation_id=f"c-{number}")
        for number in range(count)
    ]


def test_what_came_in_before_the_disk_was_full_stays_and_is_counted(
    take_in: Import,
    kept: ConversationList,
    user_database: Connection,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(importing, "_HELD_SECONDS", 0.0)
    monkeypatch.setattr(importing, "_PAUSE_SECONDS", 0.0)
    pages = user_database.rows("PRAGMA page_count")[0][0]
    user_database.run(f"PRAGMA max_page_count = {pages + 20}")
    large = chatgpt(node("q", None, "user", "word " * 100_000), conversation_id="large")
    words = r"disk is full.*2 conversations were taken in"
    with pytest.raises(UserProblem, match=words) as caught:
        take_in([*many(2), large])
    assert "takes in the rest" in caught.value.hint
    assert [len(kept.messages(one.id)) for one in kept.all()] == [1, 1]
    user_database.run(f"PRAGMA max_page_count = {pages + 2000}")
    assert len(take_in([*many(2), large]).imported) == 1


def test_others_can_save_while_much_is_taken_in(
    take_in: Import, user_database: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "_HELD_SECONDS", 0.0)
    other = open_user_database(user_database.path)
    other.raw.set_busy_timeout(0)
    saved: list[str] = []

    def save(_: float) -> None:
        saved.append(ConversationList(other).start("Mine").title)

    monkeypatch.setattr(importing, "sleep", save)
    try:
        assert len(take_in(many(4)).imported) == 4
    finally:
        other.close()
    assert saved == ["Mine"] * 3


def test_a_stop_keeps_what_came_in(
    tmp_path: Path, user_database: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "_HELD_SECONDS", 0.0)
    monkeypatch.setattr(importing, "_PAUSE_SECONDS", 0.0)
    path = tmp_path / "export.json"
    path.write_text(json.dumps(many(5)), encoding="utf-8")
    answers = iter([False, False, True])
    report = import_file(user_database, path, lambda: next(answers))
    assert (len(report.imported), report.not_reached) == (2, 3)
    assert len(import_file(user_database, path).imported) == 3


@pytest.mark.parametrize("kind", ["json", "zip"])
def test_a_file_cut_off_anywhere_gives_words(
    take_in: Import, kept: ConversationList, tmp_path: Path, kind: str
) -> None:
    whole = json.dumps([TREE, WEBUI]).encode()
    if kind == "zip":
        whole = zipped(tmp_path / "a.zip", conversations=[TREE, WEBUI])
    for tenth in range(10):
        with pytest.raises(UserProblem):
            take_in(whole[: len(whole) * tenth // 10])
    assert kept.all() == []


def test_an_encrypted_or_foreign_archive_gives_words(take_in: Import, tmp_path: Path) -> None:
    with pytest.raises(UserProblem, match=r"no conversations\.json"):
        take_in(zipped(tmp_path / "a.zip", user={"id": 1}))
    archive = bytearray(zipped(tmp_path / "b.zip", conversations=[TREE]))
    archive[6] |= 1
    directory = archive.rindex(b"PK\x01\x02")
    archive[directory + 8] |= 1
    with pytest.raises(UserProblem, match="damaged or encrypted"):
        take_in(bytes(archive))


def test_a_file_that_is_not_there_gives_words(user_database: Connection, tmp_path: Path) -> None:
    with pytest.raises(UserProblem, match="it is not there"):
        import_file(user_database, tmp_path / "gone.json")
    with pytest.raises(UserProblem):
        import_file(user_database, tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_a_pipe_is_not_waited_for(user_database: Connection, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UserProblem, match="no file"):
        import_file(user_database, tmp_path / "pipe")
