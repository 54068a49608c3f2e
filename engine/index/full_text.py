"""Full-text search over chunks with SQLite's FTS5 and BM25.

Covered: a question in plain words turned into a query that cannot be a syntax error. Not covered:
languages without spaces between words, and choosing among the words at a million chunks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from engine.store import Connection

_WORD: Final = re.compile(r"\w+", re.UNICODE)

_MOST_WORDS: Final = 64
"""Words of a question that are searched at most; what follows costs time and finds nothing new."""

_TITLE_WEIGHT: Final = 1.0
_TEXT_WEIGHT: Final = 1.0


@dataclass(frozen=True, slots=True)
class TextMatch:
    """A chunk that shares words with a question: BM25, larger is better."""

    chunk_id: int
    score: float


def add_text(database: Connection, chunk_id: int, title: str, text: str) -> None:
    """Put a chunk into the full text."""
    database.run(
        "INSERT INTO chunk_text (rowid, title, text) VALUES (?, ?, ?)", (chunk_id, title, text)
    )


def remove_text(database: Connection, chunk_id: int) -> None:
    """Take a chunk out of the full text."""
    database.run("DELETE FROM chunk_text WHERE rowid = ?", (chunk_id,))


def query_of(question: str) -> str:
    """Return the FTS5 query for a question: its different words, any of them may match."""
    words = dict.fromkeys(word.lower() for word in _WORD.findall(question))
    return " OR ".join(f'"{word}"' for word in list(words)[:_MOST_WORDS])


def match(database: Connection, question: str, count: int) -> list[TextMatch]:
    """Return the chunks that match a question best, best first."""
    query = query_of(question)
    if not query:
        return []
    rows = database.rows(
        "SELECT rowid, bm25(chunk_text, ?, ?) AS score FROM chunk_text "
        "WHERE chunk_text MATCH ? ORDER BY score LIMIT ?",
        (_TITLE_WEIGHT, _TEXT_WEIGHT, query, count),
    )
    # FTS5 gives better matches a more negative number.
    return [TextMatch(int(chunk), -float(score)) for chunk, score in rows]
