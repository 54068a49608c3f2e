"""Two-stage vector search: it follows the library, survives every end, and says what it finds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
import pytest

from engine.errors import Cancelled
from engine.index.vectors import SearchKind, VectorIndex, drop_vector_index
from engine.index.vectors.codes import CodeTable, codes_of, smallest
from engine.index.vectors.measuring import stored_recall
from engine.index.vectors.stored_codes import StoredCodes
from engine.store import Connection, open_index_database

if TYPE_CHECKING:
    from engine.index.vectors import ChunkIds, Vector, Vectors

DIMENSIONS = 40
"""Not a multiple of 64, nor of 8 words."""

CHUNKS = 600
FROM = 500


def some_vectors(count: int, seed: int = 3) -> Vectors:
    """Unit vectors around 30 places, which all lean to one side."""
    generator = np.random.default_rng(seed)
    places = np.random.default_rng(1).normal(size=(30, DIMENSIONS)) + 0.4
    chosen = places[generator.integers(0, 30, count)]
    made = (chosen + generator.normal(scale=0.6, size=chosen.shape)).astype(np.float32)
    return np.asarray(made / np.linalg.norm(made, axis=1, keepdims=True), dtype=np.float32)


class Library:
    """Chunks with vectors in a database, as `contents` writes them."""

    def __init__(self, database: Connection) -> None:
        self.database = database
        self.index = VectorIndex(database, DIMENSIONS, two_stage_from=FROM)
        self.vectors: dict[int, Vector] = {}
        self._content = database.insert(
            "INSERT INTO content (hash, title, characters, notes, recipe) "
            "VALUES ('hash', '', 0, '', '')"
        )

    def add(self, vectors: Vectors, first: int = 1) -> None:
        numbered = dict(enumerate(vectors, start=first))
        with self.database.transaction():
            for chunk, vector in numbered.items():
                hash_ = np.random.default_rng(chunk).bytes(32)
                self.database.run(
                    "INSERT OR REPLACE INTO embedding (hash, vector) VALUES (?, ?)",
                    (hash_, vector.tobytes()),
                )
                self.database.run(
                    'INSERT OR REPLACE INTO chunk (id, content_id, start, "end", location, '
                    "headings, tokens, embedding_hash, embedded) "
                    "VALUES (?, ?, 0, 0, '', '', 0, ?, 1)",
                    (chunk, self._content, hash_),
                )
            self.index.add_many([(chunk, one.tobytes()) for chunk, one in numbered.items()])
        self.vectors |= numbered

    def remove(self, chunks: list[int]) -> None:
        with self.database.transaction():
            for chunk in chunks:
                self.database.run("DELETE FROM chunk WHERE id = ?", (chunk,))
                del self.vectors[chunk]
            self.index.remove_many(chunks)

    def expected(self, question: Vector, allowed: ChunkIds | None = None) -> list[int]:
        within = set(self.vectors) if allowed is None else set(allowed.tolist())
        by_similarity = sorted(
            (-float(vector @ question), chunk)
            for chunk, vector in self.vectors.items()
            if chunk in within
        )
        return [chunk for _, chunk in by_similarity[:10]]

    def kind(self) -> SearchKind:
        return self.index.health().kind


@pytest.fixture
def library(index_database: Connection) -> Library:
    made = Library(index_database)
    made.add(some_vectors(CHUNKS))
    return made


@pytest.fixture
def reader(library: Library) -> Iterator[VectorIndex]:
    """The same index in another connection, as the searching process has it."""
    database = open_index_database(library.database.path)
    yield VectorIndex(database, DIMENSIONS, two_stage_from=FROM)
    database.close()


def found(index: VectorIndex, question: Vector, allowed: ChunkIds | None = None) -> list[int]:
    return [one.chunk_id for one in index.nearest(question, 10, allowed)]


QUESTIONS = some_vectors(20, seed=9)


def check(library: Library, index: VectorIndex) -> None:
    for question in QUESTIONS:
        assert found(index, question) == library.expected(question)


def test_a_library_that_grows_changes_to_two_stages_by_itself(
    library: Library, reader: VectorIndex
) -> None:
    assert library.kind() is SearchKind.EXACT
    check(library, reader)
    library.index.maintain()
    assert library.kind() is SearchKind.TWO_STAGE
    check(library, reader)
    check(library, library.index)
    assert library.database.row("SELECT count(*) FROM chunk_vector_rowids") == (0,)


def test_similarities_are_exact(library: Library) -> None:
    library.index.maintain()
    for one in library.index.nearest(QUESTIONS[0], 10):
        exact = float(library.vectors[one.chunk_id] @ QUESTIONS[0])
        assert one.similarity == pytest.approx(exact, abs=1e-6)


def test_readers_follow_what_is_added_replaced_and_removed(
    library: Library, reader: VectorIndex
) -> None:
    library.index.maintain()
    check(library, reader)
    library.add(some_vectors(100, seed=4), first=CHUNKS + 1)
    check(library, reader)
    library.remove([chunk for chunk in library.vectors if chunk % 3 == 0])
    check(library, reader)
    library.add(some_vectors(50, seed=5), first=CHUNKS - 10)
    check(library, reader)
    library.index.remove(9_999)
    check(library, reader)


def test_what_was_rolled_back_is_not_found(library: Library, reader: VectorIndex) -> None:
    library.index.maintain()
    check(library, reader)

    def remove_and_stop() -> None:
        with library.database.transaction():
            library.index.remove_many(list(library.vectors)[:300])
            raise Cancelled

    with pytest.raises(Cancelled):
        remove_and_stop()
    check(library, reader)
    check(library, library.index)


def test_a_reader_that_was_away_for_long_reads_everything_again(
    library: Library, reader: VectorIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.index.vectors.stored_codes._LOGGED", 5)
    library.index.maintain()
    check(library, reader)
    library.add(some_vectors(100, seed=4), first=CHUNKS + 1)
    library.remove(list(range(1, 50)))
    library.index.maintain()
    assert library.database.row("SELECT count(*) FROM vector_change") == (5,)
    check(library, reader)


def test_a_build_goes_on_where_it_stopped(
    library: Library, reader: VectorIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.index.vectors.truth._BATCH", 100)
    looks = iter([False, False, False, True])
    with pytest.raises(Cancelled):
        library.index.maintain(lambda: next(looks))
    health = library.index.health()
    assert health.kind is SearchKind.EXACT
    assert health.built == pytest.approx(0.5)
    # Written during the build: below and above the place that it came to.
    library.add(some_vectors(30, seed=6), first=50)
    library.add(some_vectors(30, seed=7), first=CHUNKS + 1)
    library.remove([10, 20, 590])
    check(library, reader)
    written: list[int] = []
    write = StoredCodes.write

    def counting(self: StoredCodes, *arguments: object) -> None:
        written.append(1)
        write(self, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(StoredCodes, "write", counting)
    library.index.maintain()
    assert len(written) == 4
    assert library.kind() is SearchKind.TWO_STAGE
    assert library.index.health().built is None
    check(library, reader)


def test_the_older_index_serves_while_the_next_is_built(
    library: Library, reader: VectorIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.index.maintain()
    monkeypatch.setattr("engine.index.vectors.truth._BATCH", 100)
    looks = iter([False, False, True])
    with pytest.raises(Cancelled):
        library.index.rebuild(lambda: next(looks))
    assert library.index.health().built == pytest.approx(1 / 3)
    library.add(some_vectors(100, seed=4), first=CHUNKS + 1)
    library.remove([1, 2, 3])
    check(library, reader)
    library.index.maintain()
    check(library, reader)
    assert library.database.row("SELECT count(DISTINCT generation) FROM vector_code") == (1,)


def test_recall_is_measured_stored_and_measured_again_after_growth(library: Library) -> None:
    assert library.index.health().recall is None
    library.index.maintain()
    first = library.index.health().recall
    assert first is not None
    assert first.recall >= 0.99
    assert first.questions > 0
    assert first.chunks == CHUNKS
    library.add(some_vectors(200, seed=4), first=CHUNKS + 1)
    library.index.maintain()
    assert library.index.health().recall == first
    library.add(some_vectors(200, seed=5), first=CHUNKS + 201)
    library.index.maintain()
    again = library.index.health().recall
    assert again is not None
    assert again.chunks == CHUNKS + 400


def test_measured_recall_is_what_a_search_with_that_effort_finds(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.index.vectors.measuring._SHORTLISTS", (20, 40))
    monkeypatch.setattr("engine.index.vectors.measuring._COMPARED", (12,))
    library.index.maintain()
    measured = stored_recall(library.database)
    assert measured is not None
    assert 0.3 < measured.recall < 0.997
    blends = some_vectors(1600, seed=12).reshape(200, 8, -1).mean(axis=1)
    hits = [
        len(set(found(library.index, question)) & set(library.expected(question)))
        for question in blends / np.linalg.norm(blends, axis=1, keepdims=True)
    ]
    assert sum(hits) / 2000 == pytest.approx(measured.recall, abs=0.1)


def test_a_library_that_shrinks_is_searched_exactly_again(
    library: Library, reader: VectorIndex
) -> None:
    library.index.maintain()
    check(library, reader)
    library.remove([chunk for chunk in library.vectors if chunk > FROM / 2 - 1])
    library.index.maintain()
    assert library.kind() is SearchKind.EXACT
    assert library.index.health().recall is None
    check(library, reader)
    for table in ("vector_code", "vector_generation", "vector_change"):
        assert library.database.row(f"SELECT count(*) FROM {table}") == (0,)  # noqa: S608


def test_empty_places_of_the_exact_index_are_given_back(index_database: Connection) -> None:
    library = Library(index_database)
    library.index = VectorIndex(index_database, DIMENSIONS)
    library.add(some_vectors(4_000))
    library.remove([chunk for chunk in library.vectors if chunk % 10])
    blocks = "SELECT count(*) FROM chunk_vector_chunks"
    assert index_database.row(blocks) == (4,)
    library.index.maintain()
    assert index_database.row(blocks) == (1,)
    check(library, library.index)


@pytest.mark.parametrize("has_two_stages", [False, True])
@pytest.mark.parametrize("allowed_count", [0, 5, 100, 400])
def test_a_search_stays_within_the_allowed_chunks(
    library: Library, has_two_stages: bool, allowed_count: int
) -> None:
    if has_two_stages:
        library.index.maintain()
    allowed = np.arange(100, 100 + allowed_count, dtype=np.int64)
    for question in QUESTIONS:
        assert found(library.index, question, allowed) == library.expected(question, allowed)
    assert found(library.index, QUESTIONS[0], np.array([77_777], dtype=np.int64)) == []


def test_an_index_without_chunks_is_cleared_and_dropped(library: Library) -> None:
    library.index.maintain()
    library.index.clear()
    assert library.kind() is SearchKind.EXACT
    assert library.index.nearest(QUESTIONS[0], 5) == []
    library.index.rebuild()
    check(library, library.index)
    drop_vector_index(library.database)
    assert VectorIndex(library.database, 8).nearest(np.ones(8, dtype=np.float32), 5) == []


def test_codes_are_compared_by_signs_and_estimated_by_signs_and_sizes() -> None:
    vectors, center = some_vectors(100), np.full(DIMENSIONS, 0.1, dtype=np.float32)
    table = CodeTable(DIMENSIONS, 0)
    table.append(np.arange(100), codes_of(vectors, center))
    asked = some_vectors(1, seed=8)
    expected = ((vectors > center) != (asked > center)).sum(axis=1)
    assert table.distances(codes_of(asked, center)[0]).tolist() == expected.tolist()
    differences = vectors - center
    sizes = np.abs(differences)
    is_large = sizes > sizes.mean(axis=1, keepdims=True)
    meant = (np.sign(differences) * np.where(is_large, 2.2, 0.65)) @ asked[0]
    estimated = table.estimates(np.arange(100), asked[0])
    assert estimated - estimated[0] == pytest.approx(meant - meant[0], abs=1e-4)


def test_a_table_of_codes_grows_and_closes_its_holes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.index.vectors.codes._SPARE", 2)
    table = CodeTable(64, 0)
    codes = np.repeat(np.arange(1, 101, dtype=np.uint64)[:, None], 2, axis=1)
    table.append(np.arange(1, 61), codes[:60])
    table.append(np.arange(61, 101), codes[60:])
    table.discard(np.array([1, 2, 50, 99, 100, 7_000]))
    assert sorted(table.ids.tolist()) == [*range(3, 50), *range(51, 99)]
    distances = table.distances(np.zeros(2, dtype=np.uint64))
    assert distances.tolist() == [int(one).bit_count() for one in table.ids]


def test_the_smallest_distances_are_exactly_as_many_as_asked() -> None:
    distances = np.array([3, 1, 1, 1, 2, 5], dtype=np.uint16)
    assert smallest(distances, 2).tolist() == [1, 2]
    assert sorted(smallest(distances, 4).tolist()) == [1, 2, 3, 4]
    assert smallest(distances, 9).tolist() == list(range(6))
    assert smallest(distances, 0).tolist() == []
