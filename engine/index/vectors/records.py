"""What the vector searches take and hand out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from engine.store import Connection

    Vector = npt.NDArray[np.float32]
    Vectors = npt.NDArray[np.float32]
    ChunkIds = npt.NDArray[np.int64]
    Words = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A chunk near a question: cosine similarity, 1 is the same direction."""

    chunk_id: int
    similarity: float


class SearchKind(Enum):
    """How a library is searched."""

    EXACT = "exact"
    TWO_STAGE = "two_stage"


@dataclass(frozen=True, slots=True)
class Effort:
    """How many chunks the two-stage search looks at; more find more and take longer.

    Attributes:
        shortlist: Chunks kept by the number of signs in which they differ from the question.
        compared: Chunks of these that are compared by their whole vectors.
    """

    shortlist: int
    compared: int


@dataclass(frozen=True, slots=True)
class MeasuredRecall:
    """What the two-stage search of this library finds of what an exact search would.

    Attributes:
        recall: Share of the ten nearest vectors that are found, 0 to 1.
        questions: How many were asked; `measuring` says which.
        chunks: How many chunks the library had.
        effort: What it was measured with, and is searched with.
    """

    recall: float
    questions: int
    chunks: int
    effort: Effort


@dataclass(frozen=True, slots=True)
class VectorHealth:
    """How the vector search of a library is doing.

    Attributes:
        kind: The search in use.
        recall: The last measurement; None where the search is exact or was not measured yet.
        built: Share of a two-stage index under way, 0 to 1; None when none is.
    """

    kind: SearchKind
    recall: MeasuredRecall | None
    built: float | None


@contextmanager
def one_state(database: Connection) -> Iterator[None]:
    """Read everything inside from one state of the database, whatever is committed meanwhile."""
    database.run("SAVEPOINT one_state")
    try:
        yield
    finally:
        database.run("RELEASE one_state")
