"""`inglenook backup` and `inglenook restore`, and what every command finishes first."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from engine.paths import Folders
from engine.store import open_user_database
from engine.store.backups import sole
from engine.store.backups.staging import Stage, prepare
from tests.fixtures.backups import State, remove_database, state_of, write_state
from tests.fixtures.commands import Run

FERRY = State("ferry", "# ferry\n")


@pytest.fixture(autouse=True)
def ferry(folders: Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sole, "_PATIENCE_MILLISECONDS", 50)
    write_state(folders, "ferry")


def test_a_backup_is_written_and_restored(run: Run, folders: Folders, tmp_path: Path) -> None:
    target = tmp_path / "mine.zip"
    made = run("backup", target, "--json")
    assert made.code == 0
    assert made.json["file"] == str(target)
    assert made.json["bytes"] == target.stat().st_size
    assert [one["name"] for one in made.json["files"]] == ["user.db", "settings.toml"]
    write_state(folders, "lighthouse")
    restored = run("restore", target, "--json")
    assert restored.code == 0
    assert state_of(folders) == FERRY
    assert restored.json["restored"] == str(target)
    assert all(Path(path).exists() for path in restored.json["kept"])


def test_the_words_name_what_is_left_out_and_what_is_kept(
    run: Run, folders: Folders, tmp_path: Path
) -> None:
    (folders.adapters / "letters").mkdir(parents=True)
    (folders.adapters / "letters" / "adapter.json").write_text("{}")
    said = run("backup", tmp_path / "mine.zip")
    assert "is written and checked" in said.output
    assert "--with-adapters" in said.output
    said = run("backup", tmp_path / "all.zip", "--with-adapters")
    assert "--with-adapters" not in said.output
    said = run("restore", tmp_path / "all.zip")
    assert f"What was here before is kept: {folders.backups}" in said.output


def test_a_file_that_is_there_is_replaced_only_on_demand(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "mine.zip"
    target.write_text("my thesis")
    refused = run("backup", target)
    assert refused.code == 1
    assert "there already" in refused.errors
    assert target.read_text() == "my thesis"
    assert run("backup", target, "--replace").code == 0


def test_without_a_file_it_joins_the_daily_ones_and_is_listed(run: Run, folders: Folders) -> None:
    assert "no backups yet" in run("restore", "--list").output
    made = Path(run("backup", "--json").json["file"])
    assert made.parent == folders.backups
    listed = run("restore", "--list", "--json").json
    assert listed["folder"] == str(folders.backups)
    (one,) = listed["backups"]
    assert (one["path"], one["kind"], one["problem"]) == (str(made), "scheduled", "")
    made.write_bytes(b"")
    said = run("restore", "--list").output
    assert made.name in said
    assert "It is not a database." in said


def test_a_backup_of_the_list_is_restored_by_its_name(run: Run, folders: Folders) -> None:
    name = Path(run("backup", "--json").json["file"]).name
    write_state(folders, "lighthouse")
    assert run("restore", name).code == 0
    assert state_of(folders).database == "ferry"
    missing = run("restore", "user-2001-01-01-000000.db")
    assert missing.code == 1
    assert "--list" in missing.errors


@pytest.mark.parametrize(
    "words",
    [("restore",), ("restore", "--list", "x.zip"), ("backup", "--replace")],
)
def test_wrong_usage_is_said(run: Run, words: tuple[str, ...]) -> None:
    assert run(*words).code == 2


def test_a_command_finishes_what_the_window_asked_for(
    run: Run, folders: Folders, tmp_path: Path
) -> None:
    run("backup", tmp_path / "mine.zip")
    write_state(folders, "lighthouse")
    prepare(folders, tmp_path / "mine.zip")
    said = run("conversations", "list", "--json")
    assert said.code == 0
    assert said.json == {"conversations": []}
    assert "is restored" in said.errors
    assert state_of(folders) == FERRY


def test_a_command_leaves_the_wish_while_the_window_is_open(
    run: Run, folders: Folders, tmp_path: Path
) -> None:
    run("backup", tmp_path / "mine.zip")
    write_state(folders, "lighthouse")
    with closing(open_user_database(folders.user_database)):
        prepare(folders, tmp_path / "mine.zip")
        said = run("conversations", "list")
    assert (said.code, said.errors) == (0, "")
    assert Stage(folders).plan() is not None
    assert state_of(folders).database == "lighthouse"


def test_a_command_does_not_work_on_what_is_half_restored(
    run: Run, folders: Folders, tmp_path: Path
) -> None:
    run("backup", tmp_path / "mine.zip")
    with closing(open_user_database(folders.user_database)):
        prepare(folders, tmp_path / "mine.zip")
        Stage(folders).begun_file.touch()
        said = run("conversations", "list")
    assert said.code == 1
    assert "has the data open" in said.errors


def test_an_empty_home_has_nothing_to_back_up(run: Run, folders: Folders, tmp_path: Path) -> None:
    remove_database(folders)
    said = run("backup", tmp_path / "mine.zip")
    assert said.code == 1
    assert "nothing to back up" in said.errors
    assert list(tmp_path.glob("*.zip")) == []
