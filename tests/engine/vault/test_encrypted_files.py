"""Files of a vault: encrypted to the last byte, opened with the key alone, and plain again."""

from __future__ import annotations

import shutil
import traceback
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import apsw
import pytest

from engine.conversations.conversations import ConversationList
from engine.errors import Cancelled, UserProblem
from engine.generation.opening import loading_of
from engine.paths import Folders
from engine.settings import Settings
from engine.store import encrypting, open_index_database, open_user_database
from engine.store.backups.archive import write_archive
from engine.store.backups.copying import damage_of
from engine.store.backups.restoring import restore
from engine.store.backups.shelf import back_up, backups_of
from engine.store.backups.sole import InUse
from engine.store.keyed import is_plain, write_anew
from engine.vault import boxes, keys, lock
from engine.vault.keys import VaultLocked
from engine.vault.record import FILE, VaultState, read_record
from tests.fixtures.indexing import IndexedLibrary
from tests.fixtures.searching import searcher_of

_WRITES = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
_WORDS = "four grey herons sit"
_NEEDLE = "Zwiebelfisch"
_NOW = datetime(2026, 11, 30, tzinfo=UTC)


@pytest.fixture
def library(folders: Folders, tmp_path: Path) -> IndexedLibrary:
    """A document, a conversation and a backup that hold a word."""
    root = tmp_path.resolve() / "documents"
    root.mkdir()
    made = IndexedLibrary(folders, root)
    made.write("plan.txt", f"The {_NEEDLE} meets at midnight.")
    made.add()
    made.sync()
    with closing(open_user_database(folders.user_database)) as user:
        ConversationList(user).start(_NEEDLE)
    back_up(folders, _NOW)
    return made


def holding(folders: Folders) -> set[str]:
    """Return the names of the kept files in whose bytes the word stands."""
    files = [one for one in folders.data.rglob("*") if one.is_file()]
    return {one.name for one in files if _NEEDLE.encode() in one.read_bytes()}


def titles(folders: Folders) -> list[str]:
    with closing(open_user_database(folders.user_database)) as user:
        return [one.title for one in ConversationList(user).all()]


def closed(folders: Folders) -> str:
    """Make a vault and encrypt everything; returns the recovery phrase."""
    made = lock.make(folders.data, _WORDS, in_keyring=False)
    encrypting.finish(folders)
    return made.phrase


def test_nothing_can_be_read_and_everything_works(
    folders: Folders, library: IndexedLibrary
) -> None:
    assert len(holding(folders)) == 3
    readings = folders.cache / "readings"
    readings.mkdir(parents=True)
    (readings / "one").write_bytes(b"what was read of a pinned document")
    assert loading_of(Settings(), folders.cache).saved_state_bytes > 0
    closed(folders)
    assert not readings.exists()
    assert loading_of(Settings(), folders.cache).saved_state_bytes == 0
    assert holding(folders) == set()
    record = read_record(folders.data)
    assert record is not None
    assert record.state is VaultState.CLOSED
    assert titles(folders) == [_NEEDLE]
    library.check_sound()
    with searcher_of(library) as (searcher, _):
        found = searcher.search("When does it meet?", 3).passages
        assert _NEEDLE in found[0].text
    library.write("more.txt", f"Another {_NEEDLE}.")
    library.sync()
    second = back_up(folders, _NOW.replace(year=2027))
    assert damage_of(second.path) == ""
    assert holding(folders) == set(), "what is new is encrypted from its first byte"


def test_nothing_readable_is_left_in_blocks_that_files_had_before(
    folders: Folders, library: IndexedLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever file is made, emptied or removed on the way holds no plain page when it goes."""
    del library
    seen: list[str] = []
    unlink = Path.unlink

    def look(path: Path, *, missing_ok: bool = False) -> None:
        if path.is_file() and _NEEDLE.encode() in path.read_bytes():
            seen.append(path.name)
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", look)
    log = folders.user_database.with_name("user.db-wal")
    with closing(open_user_database(folders.user_database)) as user:
        ConversationList(user).start(f"{_NEEDLE} in the log")
        left = {one: one.read_bytes() for one in (folders.user_database, log)}
    for path, content in left.items():  # as an end by force leaves them
        path.write_bytes(content)
    held = [one.open("rb") for one in left]
    closed(folders)
    for file in held:
        with file:
            assert _NEEDLE.encode() not in file.read(), file.name
    assert titles(folders) == [f"{_NEEDLE} in the log", _NEEDLE]
    assert seen == []


def test_a_copy_of_the_index_from_before_an_update_is_encrypted(
    folders: Folders, library: IndexedLibrary
) -> None:
    del library
    copy = folders.data / "index.before-3.db"
    shutil.copyfile(folders.index_database, copy)
    closed(folders)
    assert not is_plain(copy)
    assert holding(folders) == set()


def test_a_damaged_backup_stays_and_is_named(folders: Folders, library: IndexedLibrary) -> None:
    del library
    kept = folders.backups / "user-2026-01-02-030405.db.damaged"
    shutil.copyfile(folders.user_database, kept)
    closed(folders)
    assert encrypting.left_readable(folders.data) == [kept]


def test_no_error_tells_the_key(tmp_path: Path) -> None:
    key = "ab" * 32
    with closing(apsw.Connection(str(tmp_path / "a.db"), flags=_WRITES)) as raw:
        raw.execute("CREATE TABLE one (x)")
        with pytest.raises(UserProblem) as told:
            write_anew(raw, tmp_path / "no folder" / "b.db", key)
    assert key not in "".join(traceback.format_exception(told.value))
    assert key not in told.value.detail


def test_without_the_key_it_is_refused_and_no_new_library_begins(
    folders: Folders, library: IndexedLibrary
) -> None:
    closed(folders)
    content = folders.user_database.read_bytes()
    keys.forget()
    for opened in (open_user_database, open_index_database):
        path = folders.user_database if opened is open_user_database else folders.index_database
        with pytest.raises(VaultLocked):
            opened(path)
    with pytest.raises(VaultLocked):
        back_up(folders, _NOW)
    keys.remember(boxes.new_key())
    with pytest.raises(VaultLocked):
        open_user_database(folders.user_database)
    keys.forget()
    (folders.data / FILE).rename(folders.data / "hidden")
    with pytest.raises(UserProblem, match="is encrypted, and vault"):
        open_user_database(folders.user_database)
    assert folders.user_database.read_bytes() == content
    assert library.root.exists()


def test_a_vault_is_given_up_to_the_last_file(folders: Folders, library: IndexedLibrary) -> None:
    closed(folders)
    encrypting.give_up(folders)
    assert encrypting.finish(folders) == 3
    assert read_record(folders.data) is None
    assert not keys.is_any_known()
    assert titles(folders) == [_NEEDLE]
    library.check_sound()
    assert all(one.problem == "" for one in backups_of(folders))
    assert len(holding(folders)) == 3


def test_what_was_cut_off_goes_on(folders: Folders, library: IndexedLibrary) -> None:
    lock.make(folders.data, _WORDS, in_keyring=False)
    seen: list[Path] = []
    with pytest.raises(Cancelled):
        encrypting.finish(folders, seen.append, lambda: bool(seen))
    assert not is_plain(folders.user_database)
    assert is_plain(folders.index_database)
    assert titles(folders) == [_NEEDLE]
    library.check_sound()
    assert encrypting.finish(folders) == 2
    assert holding(folders) == set()
    assert encrypting.finish(folders) == 0


def test_nothing_is_touched_while_another_process_is_at_work(
    folders: Folders, library: IndexedLibrary
) -> None:
    assert library.root.exists()
    lock.make(folders.data, _WORDS, in_keyring=False)
    before = folders.user_database.read_bytes()
    with closing(apsw.Connection(str(folders.user_database))) as other:
        other.execute("BEGIN")
        list(other.execute("SELECT * FROM conversation"))
        with pytest.raises(InUse):
            encrypting.finish(folders)
    assert folders.user_database.read_bytes() == before
    assert is_plain(folders.user_database)
    assert encrypting.finish(folders) == 3


def test_a_backup_comes_back_and_one_from_before_the_vault_is_encrypted(
    folders: Folders, library: IndexedLibrary, tmp_path: Path
) -> None:
    assert library.root.exists()
    plain = tmp_path / "plain.zip"
    write_archive(folders, plain, _NOW)
    closed(folders)
    saved = tmp_path / "vault.zip"
    write_archive(folders, saved, _NOW)
    assert _NEEDLE.encode() not in saved.read_bytes()
    with closing(open_user_database(folders.user_database)) as user:
        ConversationList(user).start("Later")
    for source in (plain, saved, backups_of(folders)[-1].path):
        restore(folders, source, _NOW)
        assert titles(folders) == [_NEEDLE]
        assert not is_plain(folders.user_database)
    assert holding(folders) == set()


def test_a_backup_of_another_vault_is_refused(
    folders: Folders, library: IndexedLibrary, tmp_path: Path
) -> None:
    assert library.root.exists()
    closed(folders)
    saved = tmp_path / "vault.zip"
    write_archive(folders, saved, _NOW)
    encrypting.give_up(folders)
    encrypting.finish(folders)
    with pytest.raises(UserProblem, match="of a vault that is not here"):
        restore(folders, saved, _NOW)
    assert titles(folders) == [_NEEDLE]
