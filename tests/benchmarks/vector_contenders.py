"""Vector searches that are measured beside the engine's own: faiss, usearch, plain sqlite-vec.

Each is built from the same file of float32 vectors into a folder, and opened again from there in
another process, so that its memory is its own. `pip install faiss-cpu usearch` for two of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import apsw
    import faiss

    from engine.index.vectors import Vector, Vectors

Search = Callable[["Vector"], list[int]]
"""A question to the rows of its nearest vectors."""

NEAREST = 10
_BATCH = 20_000
_CANDIDATES = 2_048


@dataclass(frozen=True, slots=True)
class Contender:
    """One way to search vectors.

    Attributes:
        build: Writes an index of vectors into a folder.
        open: Opens it for searching.
    """

    build: Callable[[Vectors, Path], None]
    open: Callable[[Path], Search]


def _faiss_flat(vectors: Vectors, folder: Path) -> None:
    import faiss

    index = faiss.IndexFlatIP(vectors.shape[1])
    _fill(index, vectors)
    faiss.write_index(index, str(folder / "index"))


def _faiss_hnsw(vectors: Vectors, folder: Path) -> None:
    import faiss

    index = faiss.IndexHNSWFlat(vectors.shape[1], 16, faiss.METRIC_INNER_PRODUCT)
    index.hnsw.efConstruction = 64
    _fill(index, vectors)
    faiss.write_index(index, str(folder / "index"))


def _fill(index: faiss.Index, vectors: Vectors) -> None:
    for start in range(0, len(vectors), _BATCH):
        index.add(np.ascontiguousarray(vectors[start : start + _BATCH]))


def _open_faiss(folder: Path) -> Search:
    import faiss

    index = faiss.read_index(str(folder / "index"))
    if hasattr(index, "hnsw"):
        index.hnsw.efSearch = 128
    return lambda vector: [int(row) for row in index.search(vector[None], NEAREST)[1][0]]


def _usearch(vectors: Vectors, folder: Path) -> None:
    from usearch.index import Index

    index = Index(
        ndim=vectors.shape[1], metric="ip", dtype="f16", connectivity=16, expansion_search=128
    )
    for start in range(0, len(vectors), _BATCH):
        part = vectors[start : start + _BATCH]
        index.add(np.arange(start, start + len(part)), np.ascontiguousarray(part))
    index.save(str(folder / "index"))


def _open_usearch(folder: Path) -> Search:
    from usearch.index import Index

    path = str(folder / "index")
    stored = Index.metadata(path)
    assert stored is not None
    index = Index(ndim=stored["dimensions"], metric="ip", dtype="f16", expansion_search=128)
    index.load(path)
    return lambda vector: [int(row) for row in index.search(vector, NEAREST).keys]


def _sqlite_vec(vectors: Vectors, folder: Path) -> None:
    connection = _connection(folder)
    connection.execute(f"CREATE VIRTUAL TABLE part USING vec0(vector float[{vectors.shape[1]}])")
    _insert(connection, "INSERT INTO part (rowid, vector) VALUES (?, ?)", vectors)


def _open_sqlite_vec(folder: Path) -> Search:
    connection = _connection(folder)
    query = "SELECT rowid FROM part WHERE vector MATCH ? AND k = ? ORDER BY distance"
    return lambda vector: [row for (row,) in connection.execute(query, (vector.tobytes(), NEAREST))]


def _sqlite_vec_bits(vectors: Vectors, folder: Path) -> None:
    connection = _connection(folder)
    width = vectors.shape[1]
    connection.execute(
        f"CREATE VIRTUAL TABLE part USING vec0(signs bit[{width}], vector float[{width}])"
    )
    insert = "INSERT INTO part (rowid, signs, vector) VALUES (?1, vec_quantize_binary(?2), ?2)"
    _insert(connection, insert, vectors)


def _open_sqlite_vec_bits(folder: Path) -> Search:
    connection = _connection(folder)
    query = (
        "WITH near AS (SELECT rowid, vector FROM part "
        "WHERE signs MATCH vec_quantize_binary(?1) AND k = ?2) "
        "SELECT rowid FROM near ORDER BY vec_distance_L2(vector, ?1) LIMIT ?3"
    )
    return lambda vector: [
        row for (row,) in connection.execute(query, (vector.tobytes(), _CANDIDATES, NEAREST))
    ]


def _connection(folder: Path) -> apsw.Connection:
    import apsw
    import sqlite_vec

    connection = apsw.Connection(str(folder / "index.db"))
    connection.execute("PRAGMA journal_mode = WAL")
    connection.enable_load_extension(True)
    connection.load_extension(sqlite_vec.loadable_path())
    return connection


def _insert(connection: apsw.Connection, statement: str, vectors: Vectors) -> None:
    for start in range(0, len(vectors), _BATCH):
        with connection:
            connection.executemany(
                statement,
                (
                    (start + row, vector.tobytes())
                    for row, vector in enumerate(vectors[start : start + _BATCH])
                ),
            )


CONTENDERS = {
    "faiss flat": Contender(_faiss_flat, _open_faiss),
    "faiss HNSW (M 16, ef 64/128)": Contender(_faiss_hnsw, _open_faiss),
    "usearch (f16, M 16, ef 128)": Contender(_usearch, _open_usearch),
    "sqlite-vec, float": Contender(_sqlite_vec, _open_sqlite_vec),
    "sqlite-vec, bits + re-rank": Contender(_sqlite_vec_bits, _open_sqlite_vec_bits),
}
