"""Backups forget what they hold, however it stands in them, and stay as they are otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
import pytest

from engine.conversations.conversations import ConversationList
from engine.conversations.records import AskedScope, Part, Role, SearchPart, SourcePart, TextPart
from engine.forget import earlier_states
from engine.forget.earlier_states import backups_with, forget_in_backups
from engine.forget.records import ForgottenConversation, ForgottenDocument, Subject, Trace
from engine.paths import Folders
from engine.store import Connection, encrypting, open_user_database
from engine.store.backups.copying import damage_of
from engine.store.backups.records import Backup
from engine.store.backups.shelf import back_up
from engine.store.keyed import open_raw
from engine.vault import keys, lock

_OLD = Path(__file__).parents[2] / "fixtures" / "old_versions"
_HASH = "5f" * 32
_DAY = datetime(2026, 11, 30, 12, tzinfo=UTC)
WORD = "Zwiebelfisch"


@pytest.fixture
def user(folders: Folders) -> Iterator[Connection]:
    with closing(open_user_database(folders.user_database)) as database:
        yield database


@pytest.fixture
def empty(folders: Folders, user: Connection) -> Backup:
    """A backup of the day before anything was asked."""
    assert user.path == folders.user_database
    return back_up(folders, _DAY - timedelta(days=1))


@pytest.fixture(autouse=True)
def _no_key_stays() -> Iterator[None]:
    yield
    keys.forget()


def enclose(folders: Folders) -> None:
    """Put everything into a vault."""
    lock.make(folders.data, "four grey herons sit", in_keyring=False)
    encrypting.finish(folders)


def say(user: Connection, *parts: Part) -> int:
    """Write one answer; returns the conversation's id."""
    conversations = ConversationList(user)
    made = conversations.start("When do they meet?")
    asked = conversations.add_message(made.id, Role.QUESTION, (TextPart("When do they meet?"),))
    conversations.add_message(
        made.id, Role.ANSWER, (TextPart("At midnight."), *parts), parent_id=asked
    )
    return made.id


def source(path: str, content_hash: str = "h") -> SourcePart:
    quote = f"The {WORD} meets at midnight."
    return SourcePart(1, path, content_hash, "line 1", None, 0, 30, quote, 0, 30)


def forget(folders: Folders, subject: Subject) -> list[Trace]:
    return forget_in_backups(folders, subject, lambda: False)


def names(found: list[Trace]) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.words, one.names) for one in found]


def holding(*backups: Backup) -> list[tuple[str, tuple[str, ...]]]:
    return [("1 backup", tuple(one.path.name for one in backups))]


def content_of(backup: Backup) -> str:
    with closing(open_raw(backup.path)) as raw:
        return " ".join(content for (content,) in raw.execute("SELECT content FROM message_part"))


@pytest.mark.parametrize("in_vault", [False, True])
def test_what_was_read_under_another_name_is_forgotten(
    in_vault: bool, folders: Folders, user: Connection, empty: Backup
) -> None:
    say(user, source("/old/x.pdf", _HASH))
    full = back_up(folders, _DAY)
    user.close()
    if in_vault:
        enclose(folders)
    untouched = empty.path.read_bytes()
    moved = ForgottenDocument(Path("/new/x.pdf"), frozenset({_HASH}))
    assert names(backups_with(folders, moved)) == holding(full)
    assert names(forget(folders, moved)) == holding(full)
    assert WORD not in content_of(full)
    assert empty.path.read_bytes() == untouched
    assert forget(folders, moved) == []


@pytest.mark.parametrize("path", ["/docs\\letters\\x.pdf", "/" + "/".join(["d" * 200] * 12)])
def test_a_path_is_found_however_it_is_written(
    path: str, folders: Folders, user: Connection, empty: Backup
) -> None:
    """With backslashes, which JSON doubles, and so long that no page holds it in one piece."""
    say(user, source(path))
    full = back_up(folders, _DAY)
    untouched = empty.path.read_bytes()
    assert names(forget(folders, ForgottenDocument(Path(path)))) == holding(full)
    assert WORD not in content_of(full)
    assert empty.path.read_bytes() == untouched


def test_a_name_among_what_was_searched_is_forgotten_and_one_like_it_stays(
    folders: Folders, user: Connection
) -> None:
    path = "/docs/" + "long " * 900 + "x.pdf"
    say(user, SearchPart("When?", scope=AskedScope(paths=(path + ".old", "/other.txt"))))
    alike = back_up(folders, _DAY - timedelta(days=1))
    say(user, SearchPart("When?", scope=AskedScope(paths=(path, "/other.txt"))))
    full = back_up(folders, _DAY)
    untouched = alike.path.read_bytes()
    assert names(forget(folders, ForgottenDocument(Path(path)))) == holding(full)
    assert f'"{path}"' not in content_of(full)
    assert "/other.txt" in content_of(full)
    assert alike.path.read_bytes() == untouched


@pytest.mark.parametrize("in_vault", [False, True])
def test_another_conversation_with_the_same_number_stays(
    in_vault: bool, folders: Folders, user: Connection
) -> None:
    first = say(user)
    backup = back_up(folders, _DAY)
    conversations = ConversationList(user)
    conversations.delete(first)
    made = conversations.start("Another one")
    assert made.id == first
    row = user.row("SELECT identity FROM conversation WHERE id = ?", (made.id,))
    assert row is not None
    user.close()
    if in_vault:
        enclose(folders)
    untouched = backup.path.read_bytes()
    subject = ForgottenConversation(made.id, "Another one", str(row[0]))
    assert forget(folders, subject) == []
    assert backup.path.read_bytes() == untouched


@pytest.mark.parametrize("in_vault", [False, True])
def test_backups_are_asked_where_they_lie(
    in_vault: bool, folders: Folders, user: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    say(user, source("/docs/x.pdf"))
    full = back_up(folders, _DAY)
    user.close()
    if in_vault:
        enclose(folders)

    def no_copy(*_: object) -> int:
        raise AssertionError("a backup was copied only to be asked")

    monkeypatch.setattr(earlier_states, "copy_database", no_copy)
    before = sorted(folders.data.rglob("*")), full.path.stat(), full.path.read_bytes()
    assert names(backups_with(folders, ForgottenDocument(Path("/docs/x.pdf")))) == holding(full)
    after = sorted(folders.data.rglob("*")), full.path.stat(), full.path.read_bytes()
    assert (after[0], after[1].st_mtime_ns, after[2]) == (
        before[0],
        before[1].st_mtime_ns,
        before[2],
    )
    assert backups_with(folders, ForgottenDocument(Path("/docs/other.pdf"))) == []


def test_a_backup_of_an_older_version_is_brought_to_the_newest_and_forgets(
    folders: Folders, user: Connection
) -> None:
    assert user.path.exists()
    old = folders.data / "user.before-5.db"
    with closing(apsw.Connection(str(old))) as raw:
        raw.execute((_OLD / "user.4.sql").read_text(encoding="utf-8"))
    before = old.read_bytes()
    assert forget(folders, ForgottenDocument(Path("/home/ann/letters/other.txt"))) == []
    assert old.read_bytes() == before
    ferry = ForgottenDocument(Path("/somewhere/else.txt"), frozenset({"abc"}))
    assert names(forget(folders, ferry)) == [("1 backup", (old.name,))]
    with closing(open_raw(old)) as raw:
        kinds = [kind for (kind,) in raw.execute("SELECT kind FROM message_part")]
    assert kinds == ["text"] * 3
    assert damage_of(old) == ""


def test_one_that_cannot_be_read_is_told_and_the_others_forget(
    folders: Folders, user: Connection
) -> None:
    for _ in range(40):
        say(user, source("/docs/x.pdf"))
    broken = back_up(folders, _DAY - timedelta(days=1))
    full = back_up(folders, _DAY)
    with broken.path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (broken.path.stat().st_size - 4096))
    damaged = ("1 damaged backup", (broken.path.name,))
    subject = ForgottenDocument(Path("/docs/x.pdf"))
    assert names(backups_with(folders, subject)) == [*holding(full), damaged]
    assert names(forget(folders, subject)) == [*holding(full), damaged]
    assert WORD not in content_of(full)


def test_one_of_a_newer_version_is_told_and_the_others_forget(
    folders: Folders, user: Connection
) -> None:
    say(user, source("/docs/x.pdf"))
    newer = back_up(folders, _DAY - timedelta(days=1))
    full = back_up(folders, _DAY)
    with closing(open_raw(newer.path)) as raw:
        raw.pragma("user_version", 999)
    before = newer.path.read_bytes()
    subject = ForgottenDocument(Path("/docs/x.pdf"))
    told = ("1 backup of a newer Inglenook", (newer.path.name,))
    assert names(backups_with(folders, subject)) == [*holding(full), told]
    found = forget(folders, subject)
    assert names(found) == [*holding(full), told]
    assert found[1].left
    assert newer.path.read_bytes() == before
