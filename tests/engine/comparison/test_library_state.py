"""The part of the library that a comparison searches."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from engine.comparison.comparison_records import Freshness
from engine.comparison.library_state import contents_of, freshness_of, mark_of, scope_of
from engine.errors import UserProblem
from engine.library.collections import CollectionList
from engine.library.folders import FolderList
from engine.paths import Folders
from engine.retrieval.scope import EVERYTHING
from tests.fixtures.indexing import IndexedLibrary

_YEAR = 365 * 86_400.0


@pytest.fixture
def library(folders: Folders, tmp_path: Path) -> IndexedLibrary:
    root = tmp_path.resolve() / "documents"
    root.mkdir()
    made = IndexedLibrary(folders, root)
    made.add()
    return made


def test_a_collection_counts_its_own_documents_only(
    library: IndexedLibrary, tmp_path: Path
) -> None:
    library.write("ferry.txt", "The ferry leaves at nine.")
    other = tmp_path / "other"
    other.mkdir()
    old = other / "light.txt"
    old.write_text("The lamp burns oil.", encoding="utf-8")
    os.utime(old, (_YEAR, _YEAR))
    library.add(other)
    library.sync()
    with library.open() as run:
        (folder,) = [one for one in FolderList(run.user).all() if one.path == other.resolve()]
        CollectionList(run.user).add("Other", [folder.id])
        scope = scope_of(run.user, "Other")
        assert freshness_of(run.index, EVERYTHING) == Freshness(2, 1)
        assert freshness_of(run.index, scope) == Freshness(1, 0)
        assert freshness_of(run.index, scope, now=_YEAR) == Freshness(1, 1)
        assert [Path(one).name for one in contents_of(run.index, scope)] == ["light.txt"]
        assert scope_of(run.user, "") == EVERYTHING
        with pytest.raises(UserProblem, match="Elsewhere"):
            scope_of(run.user, "Elsewhere")
        before = mark_of(contents_of(run.index, scope))
    library.write("ferry.txt", "The ferry leaves at ten.")
    library.sync()
    with library.open() as run:
        assert mark_of(contents_of(run.index, scope)) == before, "it is not in the collection"
