"""From candidates to the passages of an answer: order, repetitions out, neighbours together.

Covered: the order by fused score and, where there is one, by a reranker; near-duplicates; chunks
that stand side by side in one document as one passage; small documents whole. Every decision is
kept, so that it can be said why a document was not used (`why`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from engine.index.recipe import SMALL_DOCUMENT_CHUNKS
from engine.library.documents import text_of_content
from engine.retrieval.candidates import Candidates
from engine.retrieval.chunk_rows import ChunkRow, rows_of_content, vectors_of
from engine.retrieval.fusion import fuse_scores
from engine.retrieval.near_duplicates import near_duplicates
from engine.retrieval.reranking import RERANKED, Reranker

if TYPE_CHECKING:
    from engine.store import Connection

_LOOKED_THROUGH: Final = 4
"""Candidates that are looked through for each passage that is wanted."""

_MOST_TOGETHER: Final = SMALL_DOCUMENT_CHUNKS
"""Chunks of one passage at most."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """A passage: chunks side by side in one content, in the order of the text.

    Attributes:
        best: The chunk for which it was chosen.
        rows: All of its chunks, the best one among them.
    """

    best: int
    rows: tuple[ChunkRow, ...]


@dataclass(frozen=True, slots=True)
class Selection:
    """What was chosen, and what was not.

    Attributes:
        searched_for: The question as it was searched.
        candidates: What the stages proposed.
        scores: The fused score of every candidate.
        reranked: The reranker's scores of those it read.
        order: All candidates, best first.
        repeats: For each near-duplicate that was left out the better chunk that it repeats.
        chosen: The passages, best first.
    """

    searched_for: str
    candidates: Candidates
    scores: dict[int, float]
    reranked: dict[int, float]
    order: tuple[int, ...]
    repeats: dict[int, int]
    chosen: tuple[Chosen, ...]


def select(
    database: Connection,
    searched_for: str,
    candidates: Candidates,
    count: int,
    reranker: Reranker | None,
) -> Selection:
    """Choose the passages for a question.

    Args:
        database: The index.
        searched_for: The question as it was searched.
        candidates: What the stages proposed.
        count: Passages at most.
        reranker: Reads question and passage together; None when none is installed.
    """
    scores = fuse_scores(candidates.similarities, candidates.text_scores, candidates.naming)
    order = sorted(scores, key=lambda chunk: (-scores[chunk], chunk))

    def text_of(chunk: int) -> str:
        row = candidates.rows[chunk]
        return text_of_content(database, row.content_id, row.start, row.end)

    reranked = _reranked(searched_for, order[:RERANKED], text_of, reranker)
    first = sorted(reranked, key=lambda chunk: -reranked[chunk])
    order = [*first, *order[len(first) :]]
    looked_at = order[: max(count * _LOOKED_THROUGH, count)]
    repeats = near_duplicates(
        looked_at,
        {chunk: text_of(chunk) for chunk in looked_at},
        vectors_of(database, looked_at),
    )
    kept = [candidates.rows[chunk] for chunk in looked_at if chunk not in repeats]
    chosen = _together(kept, count, lambda content_id: _whole_if_small(database, content_id))
    return Selection(searched_for, candidates, scores, reranked, tuple(order), repeats, chosen)


def _reranked(
    question: str,
    chunks: Sequence[int],
    text_of: Callable[[int], str],
    reranker: Reranker | None,
) -> dict[int, float]:
    if reranker is None or not chunks:
        return {}
    scores = reranker.scores(question, [text_of(chunk) for chunk in chunks])
    return dict(zip(chunks, scores, strict=True))


def _together(
    rows: Sequence[ChunkRow], count: int, whole_of: Callable[[int], list[ChunkRow]]
) -> tuple[Chosen, ...]:
    """Make passages of chunks, the ones side by side together.

    A chunk next to one that was chosen takes no place of its own, as long as the passage does not
    become too long; one of a small document that was taken whole takes none either.
    """
    passages: list[tuple[int, list[ChunkRow]]] = []
    home: dict[int, list[ChunkRow]] = {}
    for row in rows:
        if row.id in home:
            continue
        passage = _beside(row, home)
        if passage is None:
            if len(passages) == count:
                continue
            passage = whole_of(row.content_id) or [row]
            passages.append((row.id, passage))
        else:
            passage.append(row)
        home.update((one.id, passage) for one in passage)
    return tuple(
        Chosen(best, tuple(sorted(passage, key=lambda row: row.start)))
        for best, passage in passages
    )


def _beside(row: ChunkRow, home: Mapping[int, list[ChunkRow]]) -> list[ChunkRow] | None:
    """Return the passage that a chunk stands next to, unless it is as long as it may become.

    On paper, a passage keeps to the page that it is cited by. The chunks of a content are numbered
    in the order of its text.
    """
    for chunk in (row.id - 1, row.id + 1):
        passage = home.get(chunk)
        if (
            passage
            and (passage[0].content_id, passage[0].page) == (row.content_id, row.page)
            and len(passage) < _MOST_TOGETHER
        ):
            return passage
    return None


def _whole_if_small(database: Connection, content_id: int) -> list[ChunkRow]:
    """Return all chunks of a document that is no longer than a passage; none of a longer one."""
    rows = rows_of_content(database, content_id, _MOST_TOGETHER + 1)
    return rows if len(rows) <= _MOST_TOGETHER else []
