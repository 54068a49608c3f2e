"""What the vectors and the full text propose for a question, before anything is chosen.

Covered: both stages over one index or a part of it; a second look into the documents that a
question names. Not covered: the order of the candidates (`selection`).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

from engine.index import full_text
from engine.index.analysis import Term, question_terms
from engine.index.full_text import TextMatch
from engine.index.vectors.records import Neighbour
from engine.retrieval.chunk_rows import ChunkRow, rows_of, vectors_of
from engine.retrieval.naming import named_contents

if TYPE_CHECKING:
    from engine.index.embedder import Embedder
    from engine.index.term_counts import TermCounts
    from engine.index.vectors import ChunkIds, Vector, VectorIndex
    from engine.store import Connection

_Found = TypeVar("_Found", Neighbour, TextMatch)

CANDIDATES: Final = 200
"""Chunks that each stage proposes."""

_MOST_NAMED_CHUNKS: Final = 20_000
"""Chunks of named documents that are looked into once more: more would be the library itself."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """What was proposed.

    Attributes:
        terms: Those of the question.
        dense: Chunk ids by similarity, best first.
        text: Chunk ids by BM25, best first.
        similarities: Cosine similarity of every candidate.
        text_scores: BM25 of the candidates that share words with the question.
        naming: How far the question names the document of a candidate, 0 to 1; left out at 0.
        rows: What the index knows of every candidate.
    """

    terms: tuple[Term, ...]
    dense: tuple[int, ...]
    text: tuple[int, ...]
    similarities: dict[int, float]
    text_scores: dict[int, float]
    naming: dict[int, float]
    rows: dict[int, ChunkRow]


class CandidateFinder:
    """Finds candidates in one index with one embedder."""

    def __init__(
        self,
        database: Connection,
        vectors: VectorIndex,
        embedder: Embedder,
        counts: TermCounts,
    ) -> None:
        self._database = database
        self._vectors = vectors
        self._embedder = embedder
        self._counts = counts

    def find(
        self,
        question: str,
        count: int,
        within: ChunkIds | None,
        left_out: frozenset[int] = frozenset(),
    ) -> Candidates:
        """Return what the stages propose for a question.

        Args:
            question: In plain words.
            count: Chunks that each stage proposes.
            within: The chunks to search in; None for all.
            left_out: A few chunks that are not to be found; they may cost more searches.
        """
        terms = question_terms(question, self._languages())
        vector = self._embedder.embed([question])[0]
        named = named_contents(self._database, terms)
        dense, text = self._stages(vector, terms, count, within, left_out)
        similarities, text_scores = dict(dense), dict(text)
        if named:
            inside = self._chunks_of_best(named, within)
            more_dense, more_text = self._stages(vector, terms, count, inside, left_out)
            similarities |= more_dense
            # BM25 does not depend on where it is looked for, so the scores can stand side by side.
            text_scores |= more_text
        self._add_missing(similarities, vector, text_scores)
        rows = rows_of(self._database, similarities)
        return Candidates(
            tuple(terms),
            tuple(one for one in dense if one in rows),
            tuple(one for one in text if one in rows),
            {one: similarity for one, similarity in similarities.items() if one in rows},
            {one: score for one, score in text_scores.items() if one in rows},
            {one: named[row.content_id] for one, row in rows.items() if row.content_id in named},
            rows,
        )

    def _stages(
        self,
        vector: Vector,
        terms: Sequence[Term],
        count: int,
        within: ChunkIds | None,
        left_out: frozenset[int],
    ) -> tuple[dict[int, float], dict[int, float]]:
        """Return similarities and BM25 scores by chunk, both best first."""

        def neighbours(wanted: int) -> list[Neighbour]:
            return self._vectors.nearest(vector, wanted, within)

        def matches(wanted: int) -> list[TextMatch]:
            return full_text.match(
                self._database, terms, wanted, allowed=within, counts=self._counts
            )

        return (
            {one.chunk_id: one.similarity for one in _without(left_out, count, neighbours)},
            {one.chunk_id: one.score for one in _without(left_out, count, matches)},
        )

    def _chunks_of_best(self, named: dict[int, float], within: ChunkIds | None) -> ChunkIds:
        """Return the chunks of the documents that the question names most completely."""
        import numpy as np

        best = max(named.values())
        contents = [one for one, share in named.items() if share == best]
        rows = self._database.rows(
            "SELECT id FROM chunk WHERE content_id IN (SELECT value FROM json_each(?)) "
            "ORDER BY id LIMIT ?",
            (json.dumps(contents), _MOST_NAMED_CHUNKS),
        )
        chunks = np.fromiter((one for (one,) in rows), dtype=np.int64, count=len(rows))
        return chunks if within is None else np.intersect1d(chunks, within)

    def _add_missing(
        self, similarities: dict[int, float], vector: Vector, text_scores: Iterable[int]
    ) -> None:
        """Compare chunks that only the full text proposed; one without a vector counts as 0."""
        unknown = [chunk for chunk in text_scores if chunk not in similarities]
        found = vectors_of(self._database, unknown)
        for chunk in unknown:
            similarities[chunk] = float(found[chunk] @ vector) if chunk in found else 0.0

    def _languages(self) -> list[str]:
        """Return the languages of the library, the commonest first."""
        rows = self._database.rows(
            "SELECT language FROM content WHERE language <> '' "
            "GROUP BY language ORDER BY count(*) DESC"
        )
        return [str(language) for (language,) in rows]


def _without(
    left_out: frozenset[int], count: int, search: Callable[[int], list[_Found]]
) -> list[_Found]:
    """Return the first results of a search that are not left out.

    More are asked for than wanted, and more again only where the left out ones stand in front.
    """
    most = count + len(left_out)
    asked = min(count + count // 2, most)
    while True:
        found = search(asked)
        kept = [one for one in found if one.chunk_id not in left_out]
        if len(kept) >= count or len(found) < asked or asked == most:
            return kept[:count]
        asked = min(2 * asked, most)
