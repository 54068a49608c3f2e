"""Migrations: once, in order, with a verified copy, and never on a newer file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import pytest

from engine.errors import Bug, UserProblem
from engine.store import Connection, connection, migrations, open_index_database, open_user_database
from engine.store.migrations import Migration, migrate
from tests.fixtures.processes import run_together

_FIRST = Migration(
    "first", "CREATE TABLE note (text TEXT NOT NULL); INSERT INTO note VALUES ('kept')"
)
_SECOND = Migration("second", "ALTER TABLE note ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'")
_THIRD = Migration("third", "UPDATE note SET colour = colour || ' and blue'")
_BROKEN = Migration("broken", "CREATE TABLE half (x); INSERT INTO nowhere VALUES (1)")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "user.db"


@pytest.fixture
def raw(path: Path) -> Iterator[apsw.Connection]:
    opened = apsw.Connection(str(path))
    opened.set_busy_timeout(5000)
    yield opened
    opened.close()


def version_of(database: apsw.Connection) -> int:
    return int(next(iter(database.execute("PRAGMA user_version")))[0])


def test_all_steps_run_in_order_and_each_once(raw: apsw.Connection, path: Path) -> None:
    steps = (_FIRST, _SECOND, _THIRD)
    migrate(raw, path, steps)
    migrate(raw, path, steps)
    assert list(raw.execute("SELECT * FROM note")) == [("kept", "red and blue")]
    assert version_of(raw) == 3


def test_only_what_is_missing_runs(raw: apsw.Connection, path: Path) -> None:
    migrate(raw, path, (_FIRST,))
    raw.execute("INSERT INTO note VALUES ('mine')")
    migrate(raw, path, (_FIRST, _SECOND))
    assert list(raw.execute("SELECT * FROM note")) == [("kept", "red"), ("mine", "red")]


def test_a_step_that_fails_leaves_the_file_at_the_step_before(
    raw: apsw.Connection, path: Path
) -> None:
    with pytest.raises(apsw.Error):
        migrate(raw, path, (_FIRST, _BROKEN))
    assert version_of(raw) == 1
    assert [name for (name,) in raw.execute("SELECT name FROM sqlite_master")] == ["note"]
    migrate(raw, path, (_FIRST, _SECOND))
    assert version_of(raw) == 2


def test_a_new_file_needs_no_copy(raw: apsw.Connection, path: Path) -> None:
    migrate(raw, path, (_FIRST, _SECOND))
    assert [one.name for one in path.parent.iterdir()] == ["user.db"]


def test_a_checked_copy_is_kept_before_a_change(raw: apsw.Connection, path: Path) -> None:
    migrate(raw, path, (_FIRST,))
    migrate(raw, path, (_FIRST, _SECOND))
    kept = apsw.Connection(str(path.with_name("user.before-2.db")))
    assert version_of(kept) == 1
    assert list(kept.execute("SELECT * FROM note")) == [("kept",)]
    assert list(kept.execute("PRAGMA integrity_check")) == [("ok",)]
    kept.close()
    assert sorted(one.name for one in path.parent.iterdir()) == ["user.before-2.db", "user.db"]


def test_what_is_left_of_an_interrupted_copy_is_no_hindrance(
    raw: apsw.Connection, path: Path
) -> None:
    migrate(raw, path, (_FIRST,))
    path.with_name("user.before-2.unchecked").write_bytes(b"half a copy")
    migrate(raw, path, (_FIRST, _SECOND))
    assert not path.with_name("user.before-2.unchecked").exists()
    assert path.with_name("user.before-2.db").exists()


class _UnsoundCopy(apsw.Connection):
    """Finds fault with whatever it opens."""

    def execute(self, statements: str, *values: object) -> object:  # type: ignore[override]
        if "integrity_check" in statements:
            return iter([("row 7 missing from index",)])
        return super().execute(statements, *values)  # type: ignore[arg-type]


def test_an_unsound_copy_stops_everything(
    raw: apsw.Connection, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate(raw, path, (_FIRST,))
    monkeypatch.setattr("engine.store.migrations.apsw.Connection", _UnsoundCopy)
    with pytest.raises(UserProblem, match="not sound") as caught:
        migrate(raw, path, (_FIRST, _SECOND))
    assert "row 7" in caught.value.detail
    assert version_of(raw) == 1
    assert not path.with_name("user.before-2.db").exists()


def test_a_late_process_never_replaces_the_copy_by_one_of_the_new_schema(
    raw: apsw.Connection, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both saw the old version; the other was through when this one made its copy."""
    migrate(raw, path, (_FIRST,))
    steps = (_FIRST, _SECOND)
    keep_copy = migrations._keep_copy
    other = apsw.Connection(str(path))

    def keep_copy_late(database: apsw.Connection, file: Path, version: int) -> None:
        monkeypatch.setattr(migrations, "_keep_copy", keep_copy)
        migrate(other, file, steps)
        keep_copy(database, file, version)

    monkeypatch.setattr(migrations, "_keep_copy", keep_copy_late)
    migrate(raw, path, steps)
    other.close()
    kept = apsw.Connection(str(path.with_name("user.before-2.db")))
    assert version_of(kept) == 1
    kept.close()
    assert list(raw.execute("SELECT * FROM note")) == [("kept", "red")]


@pytest.mark.parametrize("journal", ["wal", "delete"])
@pytest.mark.parametrize("opener", [open_user_database, open_index_database])
def test_a_newer_file_is_refused_untouched(
    path: Path, opener: Callable[[Path], Connection], journal: str
) -> None:
    newer = apsw.Connection(str(path))
    newer.execute(f"PRAGMA journal_mode = {journal}")
    newer.execute("CREATE TABLE from_the_future (x); PRAGMA user_version = 99")
    newer.close()
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    with pytest.raises(UserProblem, match="newer Inglenook") as caught:
        opener(path)
    assert "99" in caught.value.detail
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    assert [one.name for one in path.parent.iterdir()] == ["user.db"]


_OPEN_BOTH = """
import sys
from pathlib import Path
from engine.store import open_index_database, open_user_database
folder = Path(sys.argv[1])
print("ready", flush=True)
sys.stdin.readline()
for opener, name in ((open_user_database, "user.db"), (open_index_database, "index.db")):
    database = opener(folder / name)
    print(database.rows("PRAGMA user_version")[0][0])
    database.close()
"""


def test_several_processes_may_make_the_files_at_once(tmp_path: Path) -> None:
    said = run_together(_OPEN_BOTH, 4, str(tmp_path))
    assert said == [said[0]] * 4


_MIGRATE = """
import sys
from pathlib import Path
from engine.store import connection
from engine.store.migrations import Migration
path = Path(sys.argv[1])
steps = (
    Migration("first", "CREATE TABLE note (text TEXT)"),
    Migration("second", "INSERT INTO note VALUES ('once')"),
)
print("ready", flush=True)
sys.stdin.readline()
database = connection._open(path, "NORMAL", steps)
print(database.rows("SELECT count(*) FROM note")[0][0])
database.close()
"""


def test_several_processes_may_migrate_at_once(path: Path) -> None:
    old = connection._open(path, "NORMAL", (Migration("first", "CREATE TABLE note (text TEXT)"),))
    old.close()
    assert run_together(_MIGRATE, 4, str(path)) == ["1"] * 4
    kept = apsw.Connection(str(path.with_name("user.before-2.db")))
    assert version_of(kept) == 1
    kept.close()


def test_a_wrong_statement_in_a_migration_is_our_fault(path: Path) -> None:
    with pytest.raises(Bug):
        connection._open(path, "NORMAL", (_FIRST, _BROKEN))
