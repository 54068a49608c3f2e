"""Restoring: everything is checked first, what was there is kept, and nothing is half."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from engine.errors import Cancelled, UserProblem
from engine.paths import Folders
from engine.store import open_user_database
from engine.store.backups import restoring, sole
from engine.store.backups.archive import write_archive
from engine.store.backups.records import BackupKind
from engine.store.backups.restoring import finish_restore, restore
from engine.store.backups.shelf import back_up, backups_of
from engine.store.backups.sole import InUse
from engine.store.backups.staging import Plan, Stage, prepare
from tests.fixtures.backups import NOON, State, damage, remove_database, state_of, write_state
from tests.fixtures.full_disk import FullDisk

_OLD_VERSIONS = Path(__file__).parents[2] / "fixtures" / "old_versions"


@pytest.fixture(autouse=True)
def _short_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sole, "_PATIENCE_MILLISECONDS", 50)


@pytest.fixture
def archive(folders: Folders, tmp_path: Path) -> Path:
    """A backup of a state that is gone."""
    write_state(folders, "ferry", padding=30_000)
    path = tmp_path / "ferry.zip"
    write_archive(folders, path, NOON)
    return path


@pytest.fixture
def now(folders: Folders, archive: Path) -> State:
    """The state since then."""
    del archive
    return write_state(folders, "lighthouse", padding=90_000)


FERRY = State("ferry", "# ferry\n")


def nothing_changed(folders: Folders, now: State) -> None:
    assert state_of(folders) == now
    assert not Stage(folders).folder.exists()
    assert not Stage(folders).settings.exists()
    assert not folders.backups.exists() or not list(folders.backups.iterdir())


# What comes back -----------------------------------------------------------------------------


def test_an_archive_is_restored_and_what_was_there_is_kept(
    folders: Folders, archive: Path, now: State
) -> None:
    restored = restore(folders, archive, NOON)
    assert state_of(folders) == FERRY
    database, settings = restored.kept
    assert (database.name, settings.name) == (
        "before-restore-user-2026-11-30-120000.db",
        "before-restore-user-2026-11-30-120000.settings.toml",
    )
    assert settings.read_text() == now.settings
    (listed,) = backups_of(folders)
    assert (listed.path, listed.kind) == (database, BackupKind.BEFORE_RESTORE)
    assert not Stage(folders).folder.exists()
    restore(folders, database, NOON)
    assert state_of(folders) == State("lighthouse", "# ferry\n")


def test_a_scheduled_backup_leaves_the_settings(folders: Folders) -> None:
    write_state(folders, "ferry")
    made = back_up(folders, NOON)
    write_state(folders, "lighthouse")
    restored = restore(folders, made.path, NOON)
    assert state_of(folders) == State("ferry", "# lighthouse\n")
    assert len(restored.kept) == 1
    assert made.path.exists()


def test_a_computer_without_data_gets_them(folders: Folders, archive: Path) -> None:
    remove_database(folders)
    folders.settings_file.unlink()
    assert restore(folders, archive, NOON).kept == ()
    assert state_of(folders) == FERRY


def test_a_damaged_database_is_kept_byte_for_byte(folders: Folders, archive: Path) -> None:
    content = damage(folders)
    (folders.data / "user.db-wal").write_bytes(b"what is left of a log")
    restored = restore(folders, archive, NOON)
    assert state_of(folders) == FERRY
    assert restored.kept[0].read_bytes() == content
    assert (
        folders.backups / f"{restored.kept[0].name}-wal"
    ).read_bytes() == b"what is left of a log"


def test_a_database_with_one_damaged_page_is_kept_byte_for_byte(
    folders: Folders, archive: Path
) -> None:
    with folders.user_database.open("r+b") as file:
        file.seek(3 * 4096)
        file.write(b"\xff" * 4096)
    content = folders.user_database.read_bytes()
    restored = restore(folders, archive, NOON)
    assert state_of(folders) == FERRY
    assert restored.kept[0].read_bytes() == content


@pytest.mark.parametrize("file", sorted(_OLD_VERSIONS.glob("user.*.sql")), ids=lambda one: one.stem)
def test_an_older_schema_is_brought_up_to_date(
    folders: Folders, tmp_path: Path, file: Path
) -> None:
    now = write_state(folders, "lighthouse")
    old = tmp_path / "old.db"
    with closing(apsw.Connection(str(old))) as raw:
        raw.execute(file.read_text(encoding="utf-8"))
    before = old.read_bytes()
    restore(folders, old, NOON)
    with closing(open_user_database(folders.user_database)) as database:
        assert database.row("SELECT title FROM conversation LIMIT 1") is not None
    assert old.read_bytes() == before
    assert list(folders.data.glob("user.before-*")) == []
    assert folders.settings_file.read_text() == now.settings


def test_a_copy_that_was_made_by_hand_brings_its_log(folders: Folders, tmp_path: Path) -> None:
    write_state(folders, "ferry")
    with closing(open_user_database(folders.user_database)) as other:
        other.run("UPDATE exclusion SET path = 'in the log'")
        for name in ("user.db", "user.db-wal"):
            (tmp_path / name).write_bytes((folders.data / name).read_bytes())
    restore(folders, tmp_path / "user.db", NOON)
    assert state_of(folders).database == "in the log"


def test_adapters_come_back_and_none_is_replaced(folders: Folders, tmp_path: Path) -> None:
    write_state(folders, "ferry")
    for name in ("letters", "labels"):
        (folders.adapters / name).mkdir(parents=True)
        (folders.adapters / name / "adapter.json").write_text("as it was")
    path = tmp_path / "all.zip"
    write_archive(folders, path, NOON, with_adapters=True)
    (folders.adapters / "letters" / "adapter.json").unlink()
    (folders.adapters / "letters").rmdir()
    (folders.adapters / "labels" / "adapter.json").write_text("taught again")
    assert restore(folders, path, NOON).adapters == ("letters",)
    assert (folders.adapters / "letters" / "adapter.json").read_text() == "as it was"
    assert (folders.adapters / "labels" / "adapter.json").read_text() == "taught again"


def test_two_restores_in_one_second_keep_both_states(folders: Folders, archive: Path) -> None:
    first = restore(folders, archive, NOON).kept
    second = restore(folders, archive, NOON).kept
    assert set(first).isdisjoint(second)
    assert all(one.exists() for one in (*first, *second))


# What is refused -----------------------------------------------------------------------------


def of_the_future(path: Path) -> str:
    with closing(apsw.Connection(str(path))) as raw:
        raw.execute("CREATE TABLE note (text); PRAGMA user_version = 999")
    return "newer Inglenook"


def of_another_program(path: Path) -> str:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE note (text)")
        raw.execute("PRAGMA user_version = 3")
    return "mistake|not a backup"


def of_today_without_a_table(path: Path) -> str:
    open_user_database(path).close()
    with closing(apsw.Connection(str(path))) as raw:
        raw.execute("DROP TABLE exclusion")
    return "not a backup"


def damaged(path: Path) -> str:
    open_user_database(path).close()
    with path.open("r+b") as file:
        file.seek(3 * 4096)
        file.write(b"\xff" * 4096)
    return "is damaged"


def no_backup(path: Path) -> str:
    path.write_text("my thesis")
    return "not a backup"


def empty(path: Path) -> str:
    path.touch()
    return "not a backup"


def missing(path: Path) -> str:
    del path
    return "not there"


@pytest.mark.parametrize(
    "make",
    [
        of_the_future,
        of_another_program,
        of_today_without_a_table,
        damaged,
        no_backup,
        empty,
        missing,
    ],
)
def test_what_is_no_sound_backup_changes_nothing(
    folders: Folders, tmp_path: Path, now: State, make: object
) -> None:
    assert callable(make)
    words = make(tmp_path / "given.db")
    with pytest.raises(UserProblem, match=words):
        restore(folders, tmp_path / "given.db", NOON)
    nothing_changed(folders, now)


def test_a_stop_changes_nothing(folders: Folders, archive: Path, now: State) -> None:
    with pytest.raises(Cancelled):
        restore(folders, archive, NOON, lambda: True)
    nothing_changed(folders, now)


@pytest.fixture
def disk() -> Iterator[FullDisk]:
    made = FullDisk(is_default=True)
    yield made
    made.free()
    made.unregister()


# SQLite tries once more while it closes the file, when nobody can be told any more.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("writes", [0, 5, 12, 100, 195, 250, 330])
def test_a_full_disk_changes_nothing(
    folders: Folders, archive: Path, now: State, disk: FullDisk, writes: int
) -> None:
    disk.full_after_writes = writes
    with pytest.raises(UserProblem, match="disk is full"):
        restore(folders, archive, NOON)
    disk.free()
    assert state_of(folders) == now
    assert not Stage(folders).plan_file.exists()


def test_nothing_is_restored_while_another_connection_is_open(
    folders: Folders, archive: Path, now: State
) -> None:
    with closing(open_user_database(folders.user_database)), pytest.raises(InUse):
        restore(folders, archive, NOON)
    nothing_changed(folders, now)


# At the next start ---------------------------------------------------------------------------


def test_without_a_wish_a_start_does_nothing(folders: Folders) -> None:
    assert finish_restore(folders, NOON, gives_up=True) is None
    assert not folders.user_database.exists()


def test_what_was_prepared_is_carried_out_at_the_next_start(
    folders: Folders, archive: Path, now: State
) -> None:
    with closing(open_user_database(folders.user_database)):
        prepare(folders, archive)
    assert state_of(folders) == now
    restored = finish_restore(folders, NOON, gives_up=True)
    assert restored is not None
    assert restored.source == str(archive)
    assert state_of(folders) == FERRY
    assert finish_restore(folders, NOON, gives_up=True) is None


def test_what_was_written_after_the_wish_is_kept_with_the_rest(
    folders: Folders, archive: Path
) -> None:
    prepare(folders, archive)
    write_state(folders, "written since")
    restored = finish_restore(folders, NOON, gives_up=True)
    assert restored is not None
    restore(folders, restored.kept[0], NOON)
    assert state_of(folders).database == "written since"


def test_a_wish_that_cannot_be_begun_goes_or_waits(
    folders: Folders, archive: Path, now: State
) -> None:
    with closing(open_user_database(folders.user_database)):
        prepare(folders, archive)
        with pytest.raises(InUse):
            finish_restore(folders, NOON, gives_up=False)
        assert Stage(folders).plan() is not None
        with pytest.raises(InUse):
            finish_restore(folders, NOON, gives_up=True)
    nothing_changed(folders, now)


def test_what_has_begun_is_never_given_up(
    folders: Folders, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare(folders, archive)

    def fail(*_: object) -> None:
        raise OSError(5, "input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(restoring, "_follow", fail)
        with pytest.raises(UserProblem):
            finish_restore(folders, NOON, gives_up=True)
    assert Stage(folders).has_begun
    with closing(open_user_database(folders.user_database)):
        with pytest.raises(InUse):
            finish_restore(folders, NOON, gives_up=True)
        with pytest.raises(UserProblem, match="not finished"):
            prepare(folders, archive)
    finish_restore(folders, NOON, gives_up=True)
    assert state_of(folders) == FERRY


def test_a_later_wish_takes_the_place_of_an_earlier_one(
    folders: Folders, archive: Path, now: State, tmp_path: Path
) -> None:
    later = tmp_path / "later.zip"
    write_archive(folders, later, NOON)
    prepare(folders, archive)
    prepare(folders, later)
    restored = finish_restore(folders, NOON, gives_up=True)
    assert restored is not None
    assert restored.source == str(later)
    assert state_of(folders) == now


def test_nobody_sees_the_data_while_they_are_replaced(
    folders: Folders, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    follow = restoring._follow
    tried: list[type[Exception]] = []

    def look(stage: Stage, plan: Plan) -> None:
        with closing(apsw.Connection(str(folders.user_database))) as other:
            try:
                list(other.execute("SELECT path FROM exclusion"))
            except apsw.BusyError as error:
                tried.append(type(error))
        follow(stage, plan)

    monkeypatch.setattr(restoring, "_follow", look)
    restore(folders, archive, NOON)
    assert tried == [apsw.BusyError]
    assert state_of(folders) == FERRY
