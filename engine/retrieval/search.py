"""Finds the passages for a question: vectors and full text, fused.

Covered: both stages over one index, the ranks each gave, the sentence that answers best. Not
covered: filters, reranking, neighbours, near-duplicates.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from engine.index import full_text
from engine.library.documents import text_of_content
from engine.retrieval.best_sentence import best_by_words
from engine.retrieval.fusion import fuse_scores
from engine.retrieval.records import Passage, SearchResult

if TYPE_CHECKING:
    from engine.index.embedder import Embedder
    from engine.index.vectors import Vector, VectorIndex
    from engine.store import Connection

_CANDIDATES: Final = 100
"""Chunks that each stage proposes."""

_LONGEST_QUESTION: Final = 4_000
"""Characters of a question that are searched: the embedder reads about a thousand, and the full
text 64 words."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """What the two stages proposed, before anything is chosen.

    Attributes:
        dense: Chunk ids by similarity, best first.
        text: Chunk ids by BM25, best first.
        similarities: Cosine similarity of every candidate of either stage.
        text_scores: BM25 of the candidates of the full text.
    """

    dense: tuple[int, ...]
    text: tuple[int, ...]
    similarities: dict[int, float]
    text_scores: dict[int, float]


class Searcher:
    """Searches one index database with one embedder."""

    def __init__(self, database: Connection, vectors: VectorIndex, embedder: Embedder) -> None:
        self._database = database
        self._vectors = vectors
        self._embedder = embedder

    def search(self, question: str, count: int) -> SearchResult:
        """Return the passages for a question.

        Args:
            question: In plain words; only its beginning counts when it is very long.
            count: How many passages at most.
        """
        began = time.perf_counter()
        asked = question[:_LONGEST_QUESTION]
        found = self.candidates(asked, max(count, _CANDIDATES))
        scores = fuse_scores(found.similarities, found.text_scores)
        chosen = sorted(scores, key=lambda chunk: (-scores[chunk], chunk))[:count]
        passages = best_by_words(asked, self._passages(chosen, scores, found))
        return SearchResult(
            tuple(passages),
            len(found.dense),
            len(found.text),
            self._unfinished(),
            (time.perf_counter() - began) * 1000.0,
        )

    def candidates(self, question: str, count: int = _CANDIDATES) -> Candidates:
        """Return what each stage proposes for a question, with the similarity of all of it."""
        # A terminal in another encoding hands on halves of characters.
        question = question.encode("utf-8", "replace").decode()
        vector = self._embedder.embed([question])[0]
        neighbours = self._vectors.nearest(vector, count)
        matches = full_text.match(self._database, question, count)
        similarities = {one.chunk_id: one.similarity for one in neighbours}
        unknown = [one.chunk_id for one in matches if one.chunk_id not in similarities]
        similarities.update(self._similarities(vector, unknown))
        return Candidates(
            tuple(one.chunk_id for one in neighbours),
            tuple(one.chunk_id for one in matches),
            similarities,
            {one.chunk_id: one.score for one in matches},
        )

    def _similarities(self, question: Vector, chunks: Iterable[int]) -> dict[int, float]:
        """Compare chunks that only the full text proposed; one without a vector counts as 0."""
        import numpy as np

        result: dict[int, float] = {}
        for chunk in chunks:
            row = self._database.row(
                "SELECT e.vector FROM chunk c JOIN embedding e ON e.hash = c.embedding_hash "
                "WHERE c.id = ?",
                (chunk,),
            )
            vector = np.frombuffer(row[0], dtype=np.float32) if row else None
            result[chunk] = 0.0 if vector is None else float(vector @ question)
        return result

    def _passages(
        self, chunks: list[int], scores: dict[int, float], found: Candidates
    ) -> list[Passage]:
        dense_ranks = {chunk: rank for rank, chunk in enumerate(found.dense, start=1)}
        text_ranks = {chunk: rank for rank, chunk in enumerate(found.text, start=1)}
        passages = []
        for chunk in chunks:
            row = self._database.row(
                'SELECT c.content_id, c.start, c."end", c.page, c.location, c.headings, '
                "content.hash, (SELECT min(path) FROM document d "
                "WHERE d.content_id = c.content_id) FROM chunk c "
                "JOIN content ON content.id = c.content_id WHERE c.id = ?",
                (chunk,),
            )
            if row is None or row[7] is None:
                # Removed between the search and this look.
                continue
            content_id, start, end, page, location, headings, content_hash, path = row
            passages.append(
                Passage(
                    Path(path),
                    content_hash,
                    location,
                    page,
                    start,
                    end,
                    headings,
                    text_of_content(self._database, content_id, start, end),
                    scores[chunk],
                    dense_ranks.get(chunk),
                    text_ranks.get(chunk),
                    found.similarities[chunk],
                    start,
                    end,
                )
            )
        return passages

    def _unfinished(self) -> int:
        row = self._database.row(
            "SELECT count(*) FROM document WHERE state IN ('waiting', 'reading', 'embedding')"
        )
        return int(row[0]) if row else 0
