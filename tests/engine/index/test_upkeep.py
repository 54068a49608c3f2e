"""Rebuilding and compacting: nothing is lost, the same is found, a cancel may come anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import apsw
import numpy as np
import pytest

from engine.errors import Cancelled, UserProblem
from engine.index import upkeep
from engine.index.contents import open_vector_index
from engine.index.opening import OpenIndex
from engine.index.recipe import Recipe
from engine.index.report import SyncProgress
from engine.index.turn import turn
from engine.index.upkeep import compact, compact_index, rebuild, rebuild_index
from engine.index.vectors import SearchKind, VectorIndex
from engine.paths import Folders
from engine.store import open_index_database
from tests.fixtures.indexing import IndexedLibrary


def ignore(_: SyncProgress) -> None:
    """Nobody watches."""


def never() -> bool:
    return False


def opened(library: IndexedLibrary) -> OpenIndex:
    database, used = open_index_database(library.folders.index_database), library.embedder
    vectors = open_vector_index(database, used.identity, used.dimensions)
    return OpenIndex(database, used, vectors, Recipe(used.identity, library.counter))


def fill(library: IndexedLibrary, documents: int) -> None:
    for number in range(documents):
        library.write(f"{number:03}.txt", f"Ship number {number} carries {'salt ' * 400}home.")
    library.sync()


def empty(library: IndexedLibrary, keep: int) -> None:
    for path in sorted(library.root.iterdir())[keep:]:
        path.unlink()
    library.sync()


@pytest.fixture
def index(library: IndexedLibrary) -> Iterator[OpenIndex]:
    """An index with much unused space."""
    fill(library, 40)
    empty(library, 3)
    with closing(opened(library)) as made:
        yield made


def nearest(index: OpenIndex) -> list[int]:
    question = index.embedder.embed(["Ship number 2"])[0]
    return [one.chunk_id for one in index.vectors.nearest(question, 5)]


def test_compacting_gives_the_space_of_removed_documents_back(
    library: IndexedLibrary, index: OpenIndex
) -> None:
    before = nearest(index)
    report = compact(index, ignore, never)
    assert report.bytes_after < 0.8 * report.bytes_before
    assert index.database.path.stat().st_size == report.bytes_after
    assert nearest(index) == before
    library.check_sound()


def test_the_second_time_space_comes_back_step_by_step(
    library: IndexedLibrary, index: OpenIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    compact(index, ignore, never)
    fill(library, 40)
    empty(library, 3)
    monkeypatch.setattr(upkeep, "_PAGES_A_STEP", 5)
    told: list[SyncProgress] = []
    with pytest.raises(Cancelled):
        compact(index, told.append, lambda: len(told) >= 2)
    cut = len(told)
    assert 0 < told[0].bytes_done < told[1].bytes_done < told[1].bytes_total
    report = compact(index, told.append, never)
    assert told[cut].bytes_total < told[0].bytes_total
    assert told[-1].bytes_done == told[-1].bytes_total
    assert index.database.row("PRAGMA freelist_count") == (0,)
    assert report.bytes_after < report.bytes_before
    library.check_sound()


def test_it_is_searched_meanwhile(library: IndexedLibrary, index: OpenIndex) -> None:
    with closing(opened(library)) as reader:
        reader.database.run("BEGIN")
        before = nearest(reader)
        compact(index, ignore, never)
        assert nearest(reader) == before
        reader.database.run("COMMIT")
        assert nearest(reader) == before


@pytest.mark.parametrize("looks", [0, 1, 2, 3, 4])
def test_a_cancelled_compaction_leaves_a_sound_index(
    library: IndexedLibrary, index: OpenIndex, looks: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "_INSTRUCTIONS_BETWEEN_LOOKS", 50)
    asked = 0

    def is_cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > looks

    before = nearest(index)
    with pytest.raises(Cancelled):
        compact(index, ignore, is_cancelled)
    assert nearest(index) == before
    library.check_sound()
    assert compact(index, ignore, never).bytes_after > 0
    library.check_sound()


def test_vectors_that_no_text_needs_are_forgotten(
    library: IndexedLibrary, index: OpenIndex
) -> None:
    index.database.run(
        "INSERT INTO embedding (hash, vector) SELECT randomblob(32), vector FROM embedding LIMIT 1"
    )
    compact(index, ignore, never)
    library.check_sound()


def test_too_little_space_is_said_before_anything_is_rewritten(
    index: OpenIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "_ROOM", 10**12)
    with pytest.raises(UserProblem, match="too little free space"):
        compact(index, ignore, never)
    assert index.database.row("PRAGMA auto_vacuum") == (0,)


def test_rebuilding_makes_lost_vectors_of_the_index_anew(
    library: IndexedLibrary, index: OpenIndex
) -> None:
    before = nearest(index)
    index.vectors.clear()
    assert nearest(index) == []
    report = rebuild(index, ignore, never)
    assert (report.search, report.recall) == (SearchKind.EXACT, None)
    assert report.chunks > 0
    assert nearest(index) == before
    library.check_sound()


def test_a_cancelled_two_stage_build_goes_on_and_tells_how_far_it_is(
    index: OpenIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "_SECONDS_BETWEEN_LOOKS", 0.0)
    vectors = VectorIndex(index.database, index.embedder.dimensions, two_stage_from=2)
    large = OpenIndex(index.database, index.embedder, vectors, index.recipe)
    told: list[SyncProgress] = []
    with pytest.raises(Cancelled):
        rebuild(large, told.append, lambda: len(told) >= 2)
    assert told[0].bytes_done == 0
    assert told[-1].bytes_done == told[-1].bytes_total
    assert vectors.health().kind is SearchKind.EXACT
    report = rebuild(large, ignore, never)
    assert report.search is SearchKind.TWO_STAGE
    assert report.recall is not None
    assert np.isclose(report.recall, 1.0)


def test_one_at_a_time(index: OpenIndex) -> None:
    with turn(index.database.path):
        for work in (rebuild, compact):
            with pytest.raises(UserProblem, match="indexing already"):
                work(index, ignore, never)


def test_the_index_of_a_library_is_opened_and_closed(
    library: IndexedLibrary, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(library, 3)
    handed_out: list[OpenIndex] = []

    def open_index(_: Folders) -> OpenIndex:
        handed_out.append(opened(library))
        return handed_out[-1]

    monkeypatch.setattr(upkeep, "open_index", open_index)
    assert rebuild_index(folders, on_progress=ignore, is_cancelled=never).chunks > 0
    assert compact_index(folders, on_progress=ignore, is_cancelled=never).bytes_after > 0
    assert len(handed_out) == 2
    for one in handed_out:
        with pytest.raises(apsw.ConnectionClosedError):
            one.database.raw.total_changes()
