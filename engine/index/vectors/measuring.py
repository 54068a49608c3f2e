"""Measures what the two-stage search finds on the library itself, and chooses its effort by that.

A question is the mean of a few stored vectors of different texts. A stored vector alone has
neighbours of its own kind and is found too easily; with eight, the means are about as hard as
people's questions about other subjects than the library's (docs/performance.md). What they should
find is found by comparing them with every vector. A library of another kind or another embedder
needs another effort, and a person can see what theirs reaches.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from engine.errors import Cancelled
from engine.index.vectors.records import Effort, MeasuredRecall
from engine.index.vectors.truth import all_vectors, chunk_with, sample
from engine.library.documents import RECALL_FACT
from engine.store import Connection

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from engine.index.vectors.records import Vectors
    from engine.index.vectors.two_stage import TwoStageSearch

DEFAULT_EFFORT: Final = Effort(shortlist=32_768, compared=512)
"""Until the first measurement."""

_AIM: Final = 0.998
"""Share of the nearest that is aimed at: above 0.99, because other questions may be harder."""

_QUESTIONS: Final = 200
_BLENDED: Final = 8
"""Stored vectors that one question is the mean of."""

_NEAREST: Final = 10
_SHORTLISTS: Final = (4_096, 8_192, 16_384, 32_768, 65_536)
_COMPARED: Final = (128, 192, 256, 384, 512, 1_024)


@dataclass(slots=True)
class _Nearest:
    """The nearest vectors of each question so far."""

    similarities: npt.NDArray[np.float32]
    hashes: npt.NDArray[np.object_]

    def take_in(self, hashes: list[bytes], similarities: npt.NDArray[np.float32]) -> None:
        import numpy as np

        every = np.concatenate([self.similarities, similarities], axis=1)
        names = np.concatenate(
            [self.hashes, np.broadcast_to(np.array(hashes, dtype=object), similarities.shape)],
            axis=1,
        )
        best = np.argpartition(-every, _NEAREST - 1, axis=1)[:, :_NEAREST]
        self.similarities = np.take_along_axis(every, best, axis=1)
        self.hashes = np.take_along_axis(names, best, axis=1)


def measure(
    database: Connection, search: TwoStageSearch, is_cancelled: Callable[[], bool]
) -> MeasuredRecall:
    """Measure, choose the smallest effort that reaches the aim, and store both.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    questions = _blends(sample(database, _BLENDED * _QUESTIONS))
    expected = _exact(database, questions, is_cancelled)
    ranks = []
    for question, chunk_ids in zip(questions, expected, strict=True):
        if is_cancelled():
            raise Cancelled
        if len(chunk_ids):
            ranks.append(_ranks(search, question, chunk_ids))
    result = _choose(ranks, len(search.codes))
    database.run(
        "INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)", (RECALL_FACT, _to_text(result))
    )
    return result


def stored_recall(database: Connection) -> MeasuredRecall | None:
    """Return the last measurement."""
    row = database.row("SELECT value FROM fact WHERE name = ?", (RECALL_FACT,))
    if row is None:
        return None
    values = json.loads(row[0])
    return MeasuredRecall(
        values["recall"],
        values["questions"],
        values["chunks"],
        Effort(values["shortlist"], values["compared"]),
    )


def forget_recall(database: Connection) -> None:
    """Forget the last measurement: it was of another index."""
    database.run("DELETE FROM fact WHERE name = ?", (RECALL_FACT,))


def _to_text(measured: MeasuredRecall) -> str:
    return json.dumps(
        {
            "recall": measured.recall,
            "questions": measured.questions,
            "chunks": measured.chunks,
            "shortlist": measured.effort.shortlist,
            "compared": measured.effort.compared,
        }
    )


def _blends(vectors: Vectors) -> Vectors:
    """Return the means of the vectors, a few each, as unit vectors."""
    import numpy as np

    few = min(_BLENDED, len(vectors))
    count = len(vectors) // few
    means = vectors[: count * few].reshape(count, few, -1).mean(axis=1)
    result: Vectors = means / np.linalg.norm(means, axis=1, keepdims=True)
    return result


def _exact(
    database: Connection, questions: Vectors, is_cancelled: Callable[[], bool]
) -> list[list[int]]:
    """Return, for each question, a chunk of each of the nearest vectors."""
    import numpy as np

    nearest = _Nearest(
        np.full((len(questions), _NEAREST), -1, dtype=np.float32),
        np.full((len(questions), _NEAREST), None, dtype=object),
    )
    for hashes, vectors in all_vectors(database):
        if is_cancelled():
            raise Cancelled
        nearest.take_in(hashes, questions @ vectors.T)
    chunks = ([chunk_with(database, one) for one in row if one] for row in nearest.hashes)
    return [[one for one in row if one is not None] for row in chunks]


@dataclass(frozen=True, slots=True)
class _Ranks:
    """Where the chunks that one question should find stand, the best first is 1.

    Attributes:
        by_distance: Among all chunks.
        by_estimate: Among the shortlist of each length, in the order of `_SHORTLISTS`.
    """

    by_distance: npt.NDArray[np.int64]
    by_estimate: list[npt.NDArray[np.int64]]


def _ranks(search: TwoStageSearch, question: Vectors, chunk_ids: list[int]) -> _Ranks:
    import numpy as np

    distances = search.distances(question)
    wanted = np.flatnonzero(np.isin(search.codes.ids, np.array(chunk_ids, dtype=np.int64)))
    estimates = search.codes.estimates(wanted, question)
    by_estimate = []
    for length in _SHORTLISTS:
        others = search.codes.estimates(search.shortlist(question, length), question)
        by_estimate.append(np.array([int((others >= one).sum()) for one in estimates]))
    by_distance = np.array([int((distances <= distances[one]).sum()) for one in wanted])
    return _Ranks(by_distance, by_estimate)


def _choose(ranks: list[_Ranks], chunks: int) -> MeasuredRecall:
    """Return the smallest effort that reaches the aim, or the one that comes nearest to it."""
    import numpy as np

    distances = np.concatenate([one.by_distance for one in ranks])
    best: MeasuredRecall | None = None
    for at, shortlist in enumerate(_SHORTLISTS):
        listed = distances <= shortlist
        estimates = np.concatenate([one.by_estimate[at] for one in ranks])
        for compared in _COMPARED:
            recall = float(np.mean(listed & (estimates <= compared)))
            made = MeasuredRecall(recall, len(ranks), chunks, Effort(shortlist, compared))
            if recall >= _AIM:
                return made
            if best is None or recall > best.recall:
                best = made
    return best or MeasuredRecall(1.0, 0, chunks, DEFAULT_EFFORT)
