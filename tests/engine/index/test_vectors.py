"""The vector index: nearest first, and nothing left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from engine.errors import UserProblem
from engine.index.vectors import VectorIndex, drop_vector_index
from engine.store import Connection, open_index_database

if TYPE_CHECKING:
    from engine.index.vectors import Vector


def unit(*values: float) -> Vector:
    vector = np.array(values, dtype=np.float32)
    return np.asarray(vector / np.linalg.norm(vector), dtype=np.float32)


@pytest.fixture
def vectors(index_database: Connection) -> VectorIndex:
    made = VectorIndex(index_database, 4)
    for chunk, vector in {
        1: unit(1, 0, 0, 0),
        2: unit(1, 1, 0, 0),
        3: unit(0, 1, 0, 0),
        4: unit(-1, 0, 0, 0),
    }.items():
        made.add(chunk, vector.tobytes())
    return made


def test_the_nearest_come_first_with_their_cosine(vectors: VectorIndex) -> None:
    found = vectors.nearest(unit(1, 0, 0, 0), 10)
    assert [one.chunk_id for one in found] == [1, 2, 3, 4]
    assert [one.similarity for one in found] == pytest.approx([1, 2**-0.5, 0, -1], abs=1e-5)
    assert [one.chunk_id for one in vectors.nearest(unit(1, 0, 0, 0), 2)] == [1, 2]


def test_the_order_is_that_of_exact_cosine(index_database: Connection) -> None:
    generator = np.random.default_rng(7)
    many = generator.normal(size=(300, 16)).astype(np.float32)
    many /= np.linalg.norm(many, axis=1, keepdims=True)
    vectors = VectorIndex(index_database, 16)
    with index_database.transaction():
        for chunk, vector in enumerate(many):
            vectors.add(chunk, vector.tobytes())
    for asked in many[:10]:
        found = [one.chunk_id for one in vectors.nearest(asked, 20)]
        assert found == np.argsort(-(many @ asked))[:20].tolist()


def test_an_empty_index_has_no_neighbours(index_database: Connection) -> None:
    assert VectorIndex(index_database, 4).nearest(unit(1, 0, 0, 0), 5) == []


def test_what_was_removed_is_not_found(vectors: VectorIndex) -> None:
    vectors.remove(1)
    vectors.remove(1)
    vectors.remove(99)
    assert [one.chunk_id for one in vectors.nearest(unit(1, 0, 0, 0), 1)] == [2]
    vectors.add(1, unit(0, 0, 1, 0).tobytes())
    assert vectors.nearest(unit(0, 0, 1, 0), 1)[0].chunk_id == 1
    vectors.clear()
    assert vectors.nearest(unit(1, 0, 0, 0), 5) == []


def test_vectors_are_there_after_opening_again(
    vectors: VectorIndex, index_database: Connection
) -> None:
    del vectors
    other = open_index_database(index_database.path)
    assert len(VectorIndex(other, 4).nearest(unit(1, 0, 0, 0), 9)) == 4
    other.close()


def test_a_dropped_index_can_have_another_length(
    vectors: VectorIndex, index_database: Connection
) -> None:
    del vectors
    drop_vector_index(index_database)
    drop_vector_index(index_database)
    fresh = VectorIndex(index_database, 2)
    fresh.add(7, unit(1, 0).tobytes())
    assert [one.chunk_id for one in fresh.nearest(unit(1, 0), 9)] == [7]


def test_a_missing_extension_is_a_problem_with_words(
    index_database: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sqlite_vec.loadable_path", lambda: "/nowhere/vec0")
    with pytest.raises(UserProblem, match="sqlite-vec"):
        VectorIndex(index_database, 4)
    index_database.row("SELECT 1")
