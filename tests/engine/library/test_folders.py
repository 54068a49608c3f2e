"""What a person added to the library and excluded from it."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from engine.errors import UserProblem
from engine.library.folders import FolderList
from engine.library.survey import walk
from engine.store import Connection, open_user_database


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A folder with a file, and a folder inside with another."""
    root = tmp_path.resolve() / "library"
    (root / "inner").mkdir(parents=True)
    (root / "a.txt").write_text("a")
    (root / "inner" / "b.txt").write_text("b")
    return root


@pytest.fixture
def listed(user_database: Connection) -> FolderList:
    return FolderList(user_database)


def paths(listed: FolderList) -> list[Path]:
    return [folder.path for folder in listed.all()]


def found(listed: FolderList, root: Path) -> list[Path]:
    return [one.path for one in walk(root, listed.exclusions())]


# Adding --------------------------------------------------------------------------------------


def test_folders_are_kept_in_the_order_they_came(
    listed: FolderList, library: Path, user_database: Connection
) -> None:
    first, is_new = listed.add(library / "inner")
    assert is_new
    assert not first.is_file
    second, _ = listed.add(library / "a.txt")
    assert second.is_file
    other = open_user_database(user_database.path)
    assert FolderList(other).all() == [first, second]
    other.close()


def test_what_is_held_already_is_not_added_again(listed: FolderList, library: Path) -> None:
    outer, _ = listed.add(library)
    for path in (library, library / "inner", library / "inner" / "b.txt"):
        assert listed.add(path) == (outer, False)
    assert paths(listed) == [library]


def test_a_folder_with_a_like_name_is_not_inside(listed: FolderList, tmp_path: Path) -> None:
    for name in ("notes", "notes-old"):
        (tmp_path / name).mkdir()
        assert listed.add(tmp_path / name)[1]
    assert len(listed.all()) == 2


def test_an_outer_folder_swallows_the_inner_ones(listed: FolderList, library: Path) -> None:
    listed.add(library / "inner")
    listed.add(library / "a.txt")
    outer, is_new = listed.add(library)
    assert is_new
    assert listed.all() == [outer]


def test_a_file_swallows_nothing(listed: FolderList, library: Path) -> None:
    listed.add(library / "inner")
    listed.add(library / "a.txt")
    assert paths(listed) == [library / "inner", library / "a.txt"]


def test_a_link_and_a_relative_path_lead_to_the_folder_itself(
    listed: FolderList, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = library.parent / "link"
    link.symlink_to(library)
    folder, _ = listed.add(link)
    assert folder.path == library
    monkeypatch.chdir(library)
    assert listed.add(Path("inner")) == (folder, False)
    assert listed.at(link) == folder
    assert listed.at(Path()) == folder


@pytest.mark.parametrize("path", ["gone", "library/gone.txt", "library/a.txt/below", "loop/x"])
def test_a_missing_path_is_a_problem_and_adds_nothing(
    listed: FolderList, library: Path, path: str
) -> None:
    (library.parent / "loop").symlink_to(library.parent / "loop")
    with pytest.raises(UserProblem) as caught:
        listed.add(library.parent / path)
    assert path in caught.value.message
    assert caught.value.hint
    assert listed.all() == []


def test_the_home_of_nobody_is_a_problem(listed: FolderList) -> None:
    with pytest.raises(UserProblem, match="no-such-person"):
        listed.add(Path("~no-such-person/documents"))


@pytest.mark.skipif(os.name != "posix", reason="only POSIX has names that are not text")
@pytest.mark.parametrize("name", [b"r\xe9sum\xe9", b"r\xe9sum\xe9/inner", b"r\xe9sum\xe9.txt"])
def test_a_name_that_is_not_utf8_is_a_problem(
    listed: FolderList, tmp_path: Path, name: bytes
) -> None:
    """It could not be kept: SQLite holds text."""
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
    if path.suffix:
        path.write_text("text")
    else:
        path.mkdir(parents=True)
    with pytest.raises(UserProblem) as caught:
        listed.add(path)
    caught.value.message.encode()
    assert listed.all() == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_what_is_neither_folder_nor_file_is_a_problem(listed: FolderList, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UserProblem, match="neither a folder nor a file"):
        listed.add(tmp_path / "pipe")


# Removing and undoing ------------------------------------------------------------------------


def test_removing_takes_a_folder_out_and_leaves_its_files(
    listed: FolderList, library: Path
) -> None:
    folder, _ = listed.add(library)
    listed.remove(folder.id)
    assert listed.all() == []
    assert listed.at(library) is None
    assert (library / "a.txt").read_text() == "a"
    again, is_new = listed.add(library)
    assert is_new
    assert paths(listed) == [again.path]


# Excluding -----------------------------------------------------------------------------------


def test_what_is_excluded_is_left_out_and_can_come_back(listed: FolderList, library: Path) -> None:
    listed.add(library)
    listed.exclude(library / "inner")
    listed.exclude(library / "inner")
    assert listed.exclusions() == {library / "inner"}
    (only,) = listed.all_exclusions()
    assert only.path == library / "inner"
    assert 0 < only.excluded_at <= time.time()
    assert found(listed, library) == [library / "a.txt"]
    listed.include(library / "inner")
    assert found(listed, library) == [library / "a.txt", library / "inner" / "b.txt"]


def test_adding_something_again_includes_it(listed: FolderList, library: Path) -> None:
    listed.add(library)
    listed.exclude(library / "a.txt")
    listed.add(library / "a.txt")
    assert listed.exclusions() == frozenset()


def test_adding_a_file_below_an_excluded_folder_includes_it(
    listed: FolderList, library: Path
) -> None:
    """Who adds a file wants it read: to leave it out without a word would be no answer."""
    listed.add(library)
    listed.exclude(library / "inner")
    listed.add(library / "inner" / "b.txt")
    assert library / "inner" / "b.txt" in found(listed, library)


def test_excluding_a_link_leaves_the_file_behind_it_in(listed: FolderList, library: Path) -> None:
    (library / "z-link.txt").symlink_to(library / "a.txt")
    listed.exclude(library / "z-link.txt")
    assert found(listed, library) == [library / "a.txt", library / "inner" / "b.txt"]


def test_a_file_seen_through_a_linked_folder_can_be_excluded(
    listed: FolderList, library: Path
) -> None:
    (library / "alias").symlink_to(library / "inner")
    seen = found(listed, library)
    assert library / "alias" / "b.txt" in seen
    listed.exclude(library / "alias" / "b.txt")
    assert library / "alias" / "b.txt" not in found(listed, library)


def test_exclusions_outlive_the_folder(listed: FolderList, library: Path) -> None:
    folder, _ = listed.add(library)
    listed.exclude(library / "a.txt")
    listed.remove(folder.id)
    listed.add(library)
    assert found(listed, library) == [library / "inner" / "b.txt"]
