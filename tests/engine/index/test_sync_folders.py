"""A sync: folders that come, go, move and are excluded."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from engine.library.folders import FolderList
from tests.fixtures.indexing import FERRY, LIGHT, IndexedLibrary


def test_a_missing_folder_keeps_its_documents(library: IndexedLibrary) -> None:
    library.write("ferry.txt", FERRY)
    library.sync()
    library.root.rename(library.root.with_name("disconnected"))
    report = library.sync()
    assert report.missing_folders == [library.root]
    assert report.removed == 0
    assert library.states() == {"ferry.txt": "indexed"}
    library.root.with_name("disconnected").rename(library.root)
    assert library.sync().unchanged == 1
    library.check_sound()


def test_a_folder_that_suddenly_holds_nothing_is_taken_for_a_disk_that_is_away(
    library: IndexedLibrary,
) -> None:
    """So looks a mount point without its disk."""
    library.write("deep/ferry.txt", FERRY)
    library.sync()
    library.root.rename(library.root.with_name("disk"))
    library.root.mkdir()
    report = library.sync()
    assert report.missing_folders == [library.root]
    assert report.removed == 0
    assert library.states() == {"ferry.txt": "indexed"}
    report = library.sync(only=frozenset({library.root}))
    assert (report.missing_folders, report.removed) == ([], 1)
    assert library.states() == {}


def test_a_disk_that_goes_away_while_it_is_walked_keeps_its_documents(
    library: IndexedLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.write("ferry.txt", FERRY)
    library.write("deep/light.txt", LIGHT)
    library.sync()
    real = os.scandir

    def scandir(path: Path) -> object:
        if Path(path).name == "deep" and library.root.exists():
            library.root.rename(library.root.with_name("disk"))
        return real(path)

    monkeypatch.setattr("engine.library.survey.os.scandir", scandir)
    report = library.sync()
    assert report.missing_folders == [library.root]
    assert report.removed == 0
    assert set(library.states()) == {"ferry.txt", "light.txt"}


def test_ignored_files_leave_the_index_and_are_not_listed(library: IndexedLibrary) -> None:
    library.write("ferry.txt", FERRY)
    library.write("old/light.txt", LIGHT)
    library.sync()
    library.ignore_rules = "old/"
    report = library.sync()
    assert (report.removed, report.skipped, report.files) == (1, [], 1)
    assert library.states() == {"ferry.txt": "indexed"}


def test_a_folder_inside_that_cannot_be_read_keeps_its_documents(
    library: IndexedLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk below the folder, or a network that is away for a moment."""
    library.write("ferry.txt", FERRY)
    library.write("network/light.txt", LIGHT)
    library.sync()
    library.embedder.embedded.clear()
    real = os.scandir

    def scandir(path: Path) -> object:
        if Path(path).name == "network":
            raise OSError(5, "Input/output error", str(path))
        return real(path)

    monkeypatch.setattr("engine.library.survey.os.scandir", scandir)
    report = library.sync()
    assert [one.path.name for one in report.skipped] == ["network"]
    assert report.removed == 0
    monkeypatch.undo()
    library.sync()
    assert library.states() == {"ferry.txt": "indexed", "light.txt": "indexed"}
    assert library.embedder.embedded == []


def test_a_folder_taken_out_takes_its_documents(library: IndexedLibrary) -> None:
    library.write("ferry.txt", FERRY)
    library.sync()
    with library.open() as run:
        listed = FolderList(run.user)
        listed.remove(listed.all()[0].id)
    report = library.sync()
    assert report.removed == 1
    assert library.states() == {}
    library.check_sound()


def test_an_outer_folder_takes_the_documents_over(library: IndexedLibrary) -> None:
    library.write("ferry.txt", FERRY)
    library.sync()
    library.embedder.embedded.clear()
    library.sandbox.read.clear()
    library.add(library.root.parent)
    report = library.sync()
    assert report.removed == 0
    with library.open() as run:
        (outer,) = FolderList(run.user).all()
    assert library.documents()["ferry.txt"].folder_id == outer.id
    assert library.embedder.embedded == []
    assert library.sandbox.read == []


def test_an_excluded_file_leaves_the_index(library: IndexedLibrary) -> None:
    library.write("ferry.txt", FERRY)
    light = library.write("light.txt", LIGHT)
    library.sync()
    with library.open() as run:
        FolderList(run.user).exclude(light)
    assert library.sync().removed == 1
    assert library.states() == {"ferry.txt": "indexed"}


@pytest.mark.parametrize("has_synced_between", [True, False])
def test_an_excluded_file_does_not_come_back_under_another_name(
    library: IndexedLibrary, has_synced_between: bool
) -> None:
    library.write("ferry.txt", FERRY)
    light = library.write("light.txt", LIGHT)
    library.sync()
    with library.open() as run:
        FolderList(run.user).exclude(light)
    if has_synced_between:
        library.sync()
    for name in ("deep/first.txt", "second.txt"):
        library.sandbox.read.clear()
        moved = library.root / name
        moved.parent.mkdir(exist_ok=True)
        light = light.rename(moved)
        report = library.sync()
        assert library.states() == {"ferry.txt": "indexed"}
        assert (report.indexed, report.moved, report.files) == (0, 0, 1)
        assert library.progress[-1].documents_done == library.progress[-1].documents_total
        assert library.sandbox.read == []
        with library.open() as run:
            assert light in FolderList(run.user).exclusions()
    with library.open() as run:
        FolderList(run.user).include(light)
    assert library.sync().indexed == 1


def test_files_of_an_excluded_folder_stay_out_when_it_is_renamed(
    library: IndexedLibrary,
) -> None:
    library.write("ferry.txt", FERRY)
    library.write("private/light.txt", LIGHT)
    library.write("private/other.txt", LIGHT + "other")
    library.sync()
    with library.open() as run:
        FolderList(run.user).exclude(library.root / "private")
    library.sync()
    (library.root / "private" / "light.txt").rename(library.root / "taken-out.txt")
    library.sync()
    assert library.states() == {"ferry.txt": "indexed", "taken-out.txt": "indexed"}
    (library.root / "private").rename(library.root / "secret")
    library.sync()
    assert library.states() == {"ferry.txt": "indexed", "taken-out.txt": "indexed"}
    with library.open() as run:
        FolderList(run.user).include(library.root / "secret" / "other.txt")
    assert library.sync().indexed == 1


def test_a_copy_that_was_never_excluded_may_move(library: IndexedLibrary) -> None:
    excluded = library.write("a.txt", FERRY)
    copy = library.write("b.txt", FERRY)
    library.sync()
    with library.open() as run:
        FolderList(run.user).exclude(excluded)
    library.sync()
    excluded.unlink()
    copy.rename(library.root / "c.txt")
    library.sync()
    assert library.states() == {"c.txt": "indexed"}


def test_only_the_chosen_folder_is_looked_at(library: IndexedLibrary, tmp_path: Path) -> None:
    other = tmp_path.resolve() / "other"
    other.mkdir()
    (other / "light.txt").write_text(LIGHT, encoding="utf-8")
    (other / "song.mp3").write_text("x", encoding="utf-8")
    library.write("ferry.txt", FERRY)
    library.add(other)
    report = library.sync(only=frozenset({library.root}))
    assert library.states() == {"ferry.txt": "indexed"}
    assert (report.files, report.skipped) == (1, [])
    report = library.sync(only=frozenset({other}))
    assert (report.indexed, report.unchanged, len(report.skipped)) == (1, 0, 1)
