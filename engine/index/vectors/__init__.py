"""The vector index: exact search for libraries of moderate size, two stages for large ones.

`index` is the interface that everybody else uses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.index.vectors.index import VectorIndex, drop_vector_index
from engine.index.vectors.records import (
    Effort,
    MeasuredRecall,
    Neighbour,
    SearchKind,
    VectorHealth,
)

if TYPE_CHECKING:
    from engine.index.vectors.records import ChunkIds, Vector, Vectors

__all__ = [
    "ChunkIds",
    "Effort",
    "MeasuredRecall",
    "Neighbour",
    "SearchKind",
    "Vector",
    "VectorHealth",
    "VectorIndex",
    "Vectors",
    "drop_vector_index",
]
