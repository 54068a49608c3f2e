"""Full-text search over chunks with SQLite's FTS5 and BM25.

The table holds terms, not words: `analysis` makes them, of texts and of questions alike. Covered:
queries that cannot be a syntax error, the terms that matter at a million chunks, a search within
some chunks. Not covered: which terms are the rare ones (`term_counts`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from engine.index.analysis import Term
from engine.index.term_counts import TermCounts
from engine.store import Connection

if TYPE_CHECKING:
    from engine.index.vectors import ChunkIds

_MOST_TERMS: Final = 64
"""Terms of a question that are searched at most; what follows costs time and finds nothing new."""

WEIGHTS: Final = (1.0, 1.0, 1.0)
"""What a term counts in a document's name and title, in the headings above a chunk, in its text."""

_SCORES: Final = (
    "SELECT rowid, bm25(chunk_text, ?, ?, ?) AS score FROM chunk_text "
    "WHERE chunk_text MATCH ? ORDER BY score LIMIT ?"
)
_SCORES_WITHIN: Final = (
    "SELECT rowid, bm25(chunk_text, ?, ?, ?) AS score FROM chunk_text "
    # The plus sign keeps FTS5 from starting the query anew for each allowed chunk.
    "WHERE chunk_text MATCH ? AND +rowid IN (SELECT value FROM carray(?)) "
    "ORDER BY score LIMIT ?"
)


@dataclass(frozen=True, slots=True)
class TextMatch:
    """A chunk that shares words with a question: BM25, larger is better."""

    chunk_id: int
    score: float


def add_text(database: Connection, chunk_id: int, name: str, headings: str, text: str) -> None:
    """Put a chunk into the full text; each part as `analysed` gives it."""
    database.run(
        "INSERT INTO chunk_text (rowid, name, headings, text) VALUES (?, ?, ?, ?)",
        (chunk_id, name, headings, text),
    )


def remove_text(database: Connection, chunk_id: int) -> None:
    """Take a chunk out of the full text."""
    database.run("DELETE FROM chunk_text WHERE rowid = ?", (chunk_id,))


def query_of(terms: Sequence[Term]) -> str:
    """Return the FTS5 query for terms: any form of any of them may match."""
    forms = dict.fromkeys(form for term in terms for form in term)
    return " OR ".join(f'"{form}"' for form in forms)


def match(
    database: Connection,
    terms: Sequence[Term],
    count: int,
    weights: tuple[float, float, float] = WEIGHTS,
    *,
    allowed: ChunkIds | None = None,
    counts: TermCounts | None = None,
) -> list[TextMatch]:
    """Return the chunks that match a question best, best first.

    Args:
        database: The index.
        terms: Those of the question, see `analysis.question_terms`.
        count: How many chunks at most.
        weights: See `WEIGHTS`.
        allowed: The chunks to search in; None for all.
        counts: Those of earlier questions; without them, common words are counted anew.
    """
    asked = list(dict.fromkeys(term for term in terms if term))[:_MOST_TERMS]
    if not asked or (allowed is not None and not len(allowed)):
        return []
    search = _Search(database, count, weights, allowed)
    counts = counts or TermCounts(database)
    if allowed is not None and len(allowed) <= counts.budget:
        # Rare terms may all stand elsewhere; and BM25 is computed for the allowed chunks alone.
        return _best(search.scores(query_of(asked)), count)
    chosen = counts.choose(asked)
    leading = query_of(chosen.leading)
    scores = search.scores(leading)
    adding = _without(chosen.adding, chosen.leading)
    if adding:
        # In this query each term counts once, so a chunk with both kinds gets its whole score. One
        # that the second limit cuts off keeps a score below the last that it lets through.
        scores |= search.scores(f"({leading}) AND ({adding})")
    return _best(scores, count)


@dataclass(frozen=True, slots=True)
class _Search:
    """What the queries of one question have in common."""

    database: Connection
    count: int
    weights: tuple[float, float, float]
    allowed: ChunkIds | None

    def scores(self, query: str) -> dict[int, float]:
        """Return the best chunks' scores, larger is better."""
        import apsw

        if self.allowed is None:
            rows = self.database.rows(_SCORES, (*self.weights, query, self.count))
        else:
            allowed = apsw.carray(self.allowed)
            rows = self.database.rows(_SCORES_WITHIN, (*self.weights, query, allowed, self.count))
        # FTS5 gives better matches a more negative number.
        return {int(chunk): -float(score) for chunk, score in rows}


def _best(scores: dict[int, float], count: int) -> list[TextMatch]:
    best = sorted(scores, key=lambda chunk: (-scores[chunk], chunk))[:count]
    return [TextMatch(chunk, scores[chunk]) for chunk in best]


def _without(terms: Sequence[Term], others: Sequence[Term]) -> str:
    """Return the query for the forms of terms that do not stand in others, too."""
    known = {form for term in others for form in term}
    return query_of([tuple(form for form in term if form not in known) for term in terms])
