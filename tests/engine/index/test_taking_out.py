"""What left the library leaves the index without a run, and comes back without being read again."""

from __future__ import annotations

from engine.index.taking_out import take_out
from engine.library.folders import FolderList
from tests.fixtures.indexing import FERRY, LIGHT, IndexedLibrary


def test_a_file_that_is_excluded_is_found_no_more_and_all_else_stays(
    library: IndexedLibrary,
) -> None:
    ferry = library.write("ferry.txt", FERRY)
    library.write("light.txt", LIGHT)
    library.sync()
    with library.open() as run:
        folders = FolderList(run.user)
        folders.exclude(ferry)
        assert take_out(run.index, folders) == 1
        assert take_out(run.index, folders) == 0
    assert set(library.states()) == {"light.txt"}
    library.sync()
    library.check_sound()
    assert set(library.states()) == {"light.txt"}


def test_a_folder_is_excluded_with_all_that_lies_in_it(library: IndexedLibrary) -> None:
    library.write("letters/ferry.txt", FERRY)
    library.write("letters.txt", LIGHT)
    library.sync()
    with library.open() as run:
        folders = FolderList(run.user)
        folders.exclude(library.root / "letters")
        assert take_out(run.index, folders) == 1
    assert set(library.states()) == {"letters.txt"}


def test_what_was_taken_out_and_put_back_is_not_read_again(library: IndexedLibrary) -> None:
    library.write("ferry.txt", FERRY)
    library.sync()
    with library.open() as run:
        folders = FolderList(run.user)
        (folder,) = folders.all()
        folders.remove(folder.id)
        assert take_out(run.index, folders) == 1
        assert library.states() == {}
        folders.add(folder.path)
    assert library.sync().moved == 0
    assert set(library.states()) == {"ferry.txt"}
    assert library.sandbox.read == ["ferry.txt"]
    library.check_sound()
