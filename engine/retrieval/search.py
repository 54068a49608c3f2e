"""Finds the passages for a question.

Covered: the way from a question to passages with the sentence that answers best, in the whole
library or a part of it, with the conversation before it. Each step has a module of its own:
`follow_up`, `candidates`, `selection`, `evidence`, `best_sentence`.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from engine.conversations.records import Evidence
from engine.documents.location import spanned
from engine.index.term_counts import TermCounts
from engine.index.vectors.records import one_state
from engine.library.documents import text_of_content
from engine.retrieval.best_sentence import best_by_words, nearest_sentence
from engine.retrieval.candidates import CANDIDATES, CandidateFinder, Candidates
from engine.retrieval.chunk_rows import ChunkRow
from engine.retrieval.evidence import FoundText, WeightedTerm, after_second_look, evidence_of
from engine.retrieval.follow_up import completed
from engine.retrieval.records import Passage, SearchResult
from engine.retrieval.scope import EVERYTHING, Scope, chunks_in, chunks_left_out, path_in
from engine.retrieval.selection import Chosen, Selection, select

if TYPE_CHECKING:
    from engine.index.embedder import Embedder
    from engine.index.vectors import VectorIndex
    from engine.retrieval.reranking import Reranker
    from engine.store import Connection

_LONGEST_QUESTION: Final = 4_000
"""Characters of a question that are searched: the embedder reads about a thousand, and the full
text 64 words."""


class Searcher:
    """Searches one index database with one embedder."""

    def __init__(
        self,
        database: Connection,
        vectors: VectorIndex,
        embedder: Embedder,
        reranker: Reranker | None = None,
    ) -> None:
        self._database = database
        self._embedder = embedder
        self._counts = TermCounts(database)
        self._finder = CandidateFinder(database, vectors, embedder, self._counts)
        self._reranker = reranker

    def search(
        self,
        question: str,
        count: int,
        scope: Scope = EVERYTHING,
        earlier: Sequence[str] = (),
    ) -> SearchResult:
        """Return the passages for a question.

        Args:
            question: In plain words; only its beginning counts when it is very long.
            count: How many passages at most.
            scope: The part of the library to search in.
            earlier: The questions of the conversation before this one, oldest first.
        """
        began = time.perf_counter()
        with one_state(self._database):
            selection = self.select(question, count, scope, earlier)
            passages = self._passages(selection, scope)
            return SearchResult(
                tuple(best_by_words(selection.searched_for, passages)),
                selection.searched_for,
                self._evidence(selection, passages),
                len(selection.candidates.dense),
                len(selection.candidates.text),
                self._unfinished(),
                (time.perf_counter() - began) * 1000.0,
            )

    def select(
        self,
        question: str,
        count: int,
        scope: Scope = EVERYTHING,
        earlier: Sequence[str] = (),
    ) -> Selection:
        """Choose passages and keep every decision; see `search`."""
        asked = completed(question[:_LONGEST_QUESTION], earlier)[-_LONGEST_QUESTION:]
        # A terminal in another encoding hands on halves of characters.
        asked = asked.encode("utf-8", "replace").decode()
        # The indexing worker may remove a document between two looks.
        with one_state(self._database):
            found = self.candidates(asked, max(count, CANDIDATES), scope)
            return select(self._database, asked, found, count, self._reranker)

    def candidates(
        self, question: str, count: int = CANDIDATES, scope: Scope = EVERYTHING
    ) -> Candidates:
        """Return what each stage proposes for a question."""
        with one_state(self._database):
            left_out = chunks_left_out(self._database, scope)
            within = chunks_in(self._database, scope) if left_out is None else None
            return self._finder.find(question, count, within, left_out or frozenset())

    def chunks_of(self, path: Path) -> frozenset[int]:
        """Return the chunks of a document; none when the index does not know it."""
        rows = self._database.rows(
            "SELECT chunk.id FROM chunk JOIN document d ON d.content_id = chunk.content_id "
            "WHERE d.path = ?",
            (str(path),),
        )
        return frozenset(int(one) for (one,) in rows)

    def path_of(self, row: ChunkRow, scope: Scope = EVERYTHING) -> Path | None:
        """Return the document of a scope that has a chunk, the first by its path; None if none."""
        path = path_in(self._database, scope, row.content_id)
        return None if path is None else Path(path)

    def _passages(self, selection: Selection, scope: Scope) -> list[Passage]:
        found = selection.candidates
        dense_ranks = {chunk: rank for rank, chunk in enumerate(found.dense, start=1)}
        text_ranks = {chunk: rank for rank, chunk in enumerate(found.text, start=1)}
        passages = []
        for chosen in selection.chosen:
            first, last = chosen.rows[0], chosen.rows[-1]
            path = self.path_of(first, scope)
            if path is None:
                # Its document was removed, and its content waits to be.
                continue
            best = found.rows[chosen.best]
            passages.append(
                Passage(
                    path,
                    first.content_hash,
                    spanned(first.location, last.location),
                    first.page,
                    first.start,
                    last.end,
                    best.headings,
                    text_of_content(self._database, first.content_id, first.start, last.end),
                    selection.scores[chosen.best],
                    dense_ranks.get(chosen.best),
                    text_ranks.get(chosen.best),
                    found.similarities[chosen.best],
                    selection.reranked.get(chosen.best),
                    best.start,
                    best.end,
                    self._alike(selection, chosen, scope, path),
                )
            )
        return passages

    def _alike(
        self, selection: Selection, chosen: Chosen, scope: Scope, path: Path
    ) -> tuple[Path, ...]:
        """Return the other documents whose passages repeat this one."""
        mine = {row.id for row in chosen.rows}
        repeats = [chunk for chunk, better in selection.repeats.items() if better in mine]
        paths = {self.path_of(selection.candidates.rows[chunk], scope) for chunk in repeats}
        return tuple(sorted(one for one in paths if one is not None and one != path))

    def _evidence(self, selection: Selection, passages: Sequence[Passage]) -> Evidence:
        first = self._first_look(selection)
        if first is Evidence.STRONG or not passages:
            return first
        # A tenth of a second, and only where an answer would be held back or doubted.
        nearest = nearest_sentence(selection.searched_for, passages, self._embedder)
        return after_second_look(first, nearest)

    def _first_look(self, selection: Selection) -> Evidence:
        found = selection.candidates
        terms = [WeightedTerm(term, self._counts.weight(term)) for term in found.terms]
        texts = []
        for chosen in selection.chosen:
            row = found.rows[chosen.best]
            text = text_of_content(self._database, row.content_id, row.start, row.end)
            similarity = found.similarities[chosen.best]
            texts.append(FoundText(f"{row.headings} {text}", row.language, similarity))
        return evidence_of(self._embedder.identity, terms, texts)

    def _unfinished(self) -> int:
        row = self._database.row(
            "SELECT count(*) FROM document WHERE state IN ('waiting', 'reading', 'embedding')"
        )
        return int(row[0]) if row else 0
