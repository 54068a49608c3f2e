"""Folders of one person, and files that no crash can tear."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from engine.errors import UserProblem
from engine.paths import (
    HOME_VARIABLE,
    Folders,
    folders_of,
    home_folder,
    resources,
    write_atomically,
)


def test_the_home_variable_puts_everything_under_one_folder(tmp_path: Path) -> None:
    folders = folders_of({HOME_VARIABLE: str(tmp_path / "home")})
    for path in (folders.data, folders.settings, folders.cache, folders.logs):
        assert path.is_relative_to(tmp_path / "home")
    assert folders.user_database.parent == folders.data
    assert folders.index_database.parent == folders.data
    assert folders.adapters.parent == folders.models.parent == folders.data
    assert folders.user_database != folders.index_database
    assert folders.settings_file.parent == folders.settings


@pytest.mark.parametrize("environment", [{}, {HOME_VARIABLE: ""}])
def test_without_the_variable_the_platform_decides(environment: dict[str, str]) -> None:
    folders = folders_of(environment)
    assert folders.data.is_absolute()
    assert "Inglenook" in str(folders.data)


def test_a_relative_home_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert folders_of({HOME_VARIABLE: "portable"}).data == tmp_path / "portable"


def test_create_makes_private_folders_and_may_be_repeated(tmp_path: Path) -> None:
    folders = folders_of({HOME_VARIABLE: str(tmp_path / "deep" / "home")})
    folders.create()
    folders.create()
    for path in (folders.data, folders.cache, folders.logs):
        assert path.is_dir()
        if os.name == "posix":
            assert path.stat().st_mode & 0o077 == 0


def test_a_home_that_cannot_be_made_names_the_way_out(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UserProblem) as caught:
        folders_of({HOME_VARIABLE: str(tmp_path / "file" / "home")}).create()
    assert str(tmp_path / "file") in caught.value.message
    assert HOME_VARIABLE in caught.value.hint


def test_a_read_only_home_names_the_way_out(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Root may write anywhere, so the answer of the system is played.
    monkeypatch.setattr("engine.paths.os.access", lambda *_: False)
    with pytest.raises(UserProblem) as caught:
        folders.create()
    assert str(folders.data) in caught.value.message
    assert HOME_VARIABLE in caught.value.hint


def test_without_a_home_no_folder_named_after_a_tilde_is_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    # As `expanduser` does where the system's list of people does not have this one.
    monkeypatch.setattr("os.path.expanduser", lambda path: path)
    with pytest.raises(UserProblem) as caught:
        folders_of({})
    assert HOME_VARIABLE in caught.value.hint
    assert home_folder() is None


def test_the_resources_are_there() -> None:
    assert (resources() / "starter_models.toml").is_file()


def test_a_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    file = tmp_path / "file"
    write_atomically(file, b"old")
    write_atomically(file, b"new content")
    assert file.read_bytes() == b"new content"
    assert list(tmp_path.iterdir()) == [file]


def test_a_failed_write_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("engine.paths.os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_atomically(file, b"new")
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]
