"""Chats of GPT4All: files written here as its own code writes them, of each version."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

import pytest

from engine.conversations.conversations import ConversationList
from engine.conversations.feedback import FeedbackList, Rating
from engine.conversations.importing import ImportReport, import_file
from engine.conversations.records import MessageState, Role
from engine.errors import UserProblem
from engine.store import Connection

VERSIONS = range(1, 13)


def text(words: str) -> bytes:
    encoded = words.encode("utf-16-be")
    return struct.pack(">I", len(encoded)) + encoded


def count(number: int) -> bytes:
    return struct.pack(">q", number)


def integer(number: int) -> bytes:
    return struct.pack(">i", number)


@dataclass(frozen=True, slots=True)
class Item:
    """A prompt or a response, as `ChatItem::serialize` writes it."""

    name: str
    value: str
    corrected: str = ""
    stopped: bool = False
    thumb: Rating | None = None
    inner: bytes = count(0)

    def written(self, version: int) -> bytes:
        flags = (False, self.stopped, self.thumb is Rating.GOOD, self.thumb is Rating.BAD)
        return b"".join(
            [
                integer(7) if version < 12 else b"",
                text(self.name),
                text(self.value),
                text("the prompt once more") if version < 10 else b"",
                text(self.corrected),
                bytes(flags),
                b"\0" if version >= 11 and self.name == "Response: " else b"",
                self._sources(version),
                count(1) + (integer(4) + b"file") + (integer(3) + b"abc") if version >= 10 else b"",
                self.inner if version >= 12 else b"",
            ]
        )

    def _sources(self, version: int) -> bytes:
        if version >= 8:
            texts = b"".join(map(text, ("Letters", "/a", "a", "", "", "", "The ferry.")))
            return count(1) + texts + integer(1) + integer(-1) + integer(-1)
        return text("1. In a.") + integer(1) + text("The ferry.") if version >= 3 else b""


def model_state(version: int, *, is_kept: bool = True) -> bytes:
    """Return what versions before 11 kept of the model, as `ChatLLM::deserialize` reads it."""
    if version >= 11:
        return b""
    head = (bytes([is_kept]) if version >= 6 else b"") + (b"\0" * 8 if version >= 2 else b"")
    head += text("last response") + text("name") + integer(12)
    if version >= 6 and not is_kept:
        return head
    numbers = 1 + (version < 4) + (version >= 7)
    logits = count(2) + b"\0" * 8 if version < 9 else b""
    return head + integer(0) * numbers + logits + count(3) + b"\0" * 12 + integer(5) + b"state"


def chat(version: int, *items: Item, state: bytes | None = None, id_: str = "id-1") -> bytes:
    return b"".join(
        [
            b"\xf5\xd5\x53\xcc",
            integer(version),
            struct.pack(">q", 1_700_000_000),
            text(id_),
            text("Ferries 漢"),
            b"\xff\xff\xff\xff",
            text("llama-3"),
            integer(1) + text("Letters") if version >= 3 else b"",
            model_state(version) if state is None else state,
            integer(len(items)),
            *(item.written(version) for item in items),
        ]
    )


ITEMS = (
    Item("Prompt: ", "When?"),
    Item("Response: ", "At nine.", "At eight.", thumb=Rating.BAD),
    Item("Prompt: ", "And back?"),
    Item("Response: ", "At", stopped=True, thumb=Rating.GOOD),
)


def take_in(database: Connection, folder: Path, content: bytes) -> ImportReport:
    path = folder / "gpt4all-1.chat"
    path.write_bytes(content)
    return import_file(database, path)


@pytest.mark.parametrize("version", VERSIONS)
def test_each_version_is_read(user_database: Connection, tmp_path: Path, version: int) -> None:
    (id_,) = take_in(user_database, tmp_path, chat(version, *ITEMS)).imported
    kept = ConversationList(user_database)
    conversation = kept.at(id_)
    assert conversation is not None
    assert (conversation.title, conversation.created_at) == ("Ferries 漢", 1_700_000_000.0)
    messages = kept.messages(id_)
    assert [(one.role, one.text, one.model) for one in messages] == [
        (Role.QUESTION, "When?", ""),
        (Role.ANSWER, "At nine.", "llama-3"),
        (Role.QUESTION, "And back?", ""),
        (Role.ANSWER, "At", "llama-3"),
    ]
    assert [one.state for one in messages][1:] == [
        MessageState.COMPLETE,
        MessageState.COMPLETE,
        MessageState.STOPPED,
    ]
    feedback = FeedbackList(user_database).of(one.id for one in messages)
    assert [(one.rating, one.correction) for one in feedback.values()] == [
        (Rating.BAD, "At eight."),
        (Rating.GOOD, None),
    ]


def test_a_chat_without_the_models_state_is_read(user_database: Connection, tmp_path: Path) -> None:
    content = chat(7, *ITEMS, state=model_state(7, is_kept=False))
    assert len(take_in(user_database, tmp_path, content).imported) == 1


def test_the_texts_inside_a_response_are_joined(user_database: Connection, tmp_path: Path) -> None:
    inner_text = text("Text: ") + text("I look it up.") + count(0)
    inner = count(1) + text("Response: ") + text("") + count(1) + inner_text
    content = chat(12, Item("Prompt: ", "When?"), Item("Response: ", "At nine.", inner=inner))
    (id_,) = take_in(user_database, tmp_path, content).imported
    answer = ConversationList(user_database).messages(id_)[1]
    assert answer.text == "I look it up.\n\nAt nine."


def test_the_same_chat_is_not_imported_twice(user_database: Connection, tmp_path: Path) -> None:
    for version, expected in ((11, 1), (12, 0)):
        report = take_in(user_database, tmp_path, chat(version, *ITEMS))
        assert len(report.imported) == expected


@pytest.mark.parametrize("version", [-1, 0, 13, 2**31 - 1])
def test_an_unknown_version_is_refused_with_words(
    user_database: Connection, tmp_path: Path, version: int
) -> None:
    content = b"\xf5\xd5\x53\xcc" + integer(version)
    report = take_in(user_database, tmp_path, content)
    assert report.imported == ()
    assert "1 to 12 are known" in report.left_out[0].reason


def test_a_tool_call_is_refused_with_words(user_database: Connection, tmp_path: Path) -> None:
    inner = count(1) + text("ToolCall: ") + text("code")
    report = take_in(user_database, tmp_path, chat(12, Item("Response: ", "x", inner=inner)))
    assert "tool call" in report.left_out[0].reason


@pytest.mark.parametrize("version", [1, 7, 9, 12])
def test_a_file_cut_off_anywhere_is_left_out(
    user_database: Connection, tmp_path: Path, version: int
) -> None:
    whole = chat(version, *ITEMS)
    for length in range(4, len(whole), 7):
        report = take_in(user_database, tmp_path, whole[:length])
        assert (len(report.imported), len(report.left_out)) == (0, 1)
    report = take_in(user_database, tmp_path, whole + b"\0")
    assert "damaged" in report.left_out[0].reason


_DEEP = (count(1) + text("Response: ") + text("x")) * 5000 + count(0)


@pytest.mark.parametrize(
    "content",
    [
        chat(12, Item("Response: ", "x", inner=_DEEP)),
        chat(12, Item("Pirate: ", "x")),
        chat(12, Item("Response: ", "x", inner=count(2**62))),
        chat(12, Item("Response: ", "x", inner=count(-1))),
        chat(12)[:-4] + integer(2**31 - 1),
        chat(8, state=b"\1" + b"\0" * 8 + text("") * 2 + integer(0) * 3 + count(2**60)),
    ],
)
def test_hostile_sizes_are_left_out(
    user_database: Connection, tmp_path: Path, content: bytes
) -> None:
    report = take_in(user_database, tmp_path, content)
    assert report.imported == ()
    assert "damaged" in report.left_out[0].reason


def test_an_old_file_without_a_version_is_refused(
    user_database: Connection, tmp_path: Path
) -> None:
    with pytest.raises(UserProblem):
        take_in(user_database, tmp_path, chat(1, *ITEMS)[8:])
