"""Imports of damaged and hostile files: words, no crash, nothing half taken in."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from engine.conversations import importing
from engine.conversations.conversations import ConversationList
from engine.conversations.importing import import_file, reading
from engine.conversations.records import Role
from engine.errors import UserProblem
from engine.store import Connection, open_user_database
from tests.engine.conversations.import_material import (
    TREE,
    WEBUI,
    Import,
    Values,
    chatgpt,
    line,
    node,
    words,
    zipped,
)


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
