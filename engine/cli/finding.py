"""Finds passages for a command, shows them, and warns where they may not be enough."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from engine.conversations.records import Evidence
from engine.counting import counted

if TYPE_CHECKING:
    from engine.retrieval.opening import OpenSearch
    from engine.retrieval.records import Passage, SearchResult
    from engine.retrieval.scope import Scope

_WARNINGS: Final = {
    Evidence.NONE: "These documents seem to hold nothing about this.",
    Evidence.WEAK: "These documents hold little about this: check it at its sources.",
}


def find(opened: OpenSearch, question: str, count: int, scope: Scope) -> SearchResult:
    """Search, with the best sentences by meaning; the milliseconds are those of the search alone.

    That documents are missing in the index is told on stderr.
    """
    from engine.retrieval.best_sentence import best_by_meaning

    result = opened.searcher.search(question, count, scope)
    if result.unfinished:
        print(
            f"{counted(result.unfinished, 'document is', 'documents are')} not in the index yet: "
            "something may be missing.",
            file=sys.stderr,
        )
    best = best_by_meaning(result.searched_for, result.passages, opened.embedder)
    return replace(result, passages=tuple(best))


def warn_of_evidence(found: SearchResult) -> None:
    """Tell a person on stderr that the passages may not answer the question."""
    words = _WARNINGS.get(found.evidence)
    if words and found.passages:
        print(words, file=sys.stderr)


def passage_values(one: Passage) -> dict[str, Any]:
    """Return a passage for a script."""
    return {
        "path": str(one.path),
        "location": one.location,
        "page": one.page,
        "start": one.start,
        "end": one.end,
        "text": one.text,
        "score": round(one.score, 6),
        "dense_rank": one.dense_rank,
        "text_rank": one.text_rank,
        "best_start": one.best_start,
        "best_end": one.best_end,
        "similarity": round(one.similarity, 6),
        "rerank_score": None if one.rerank_score is None else round(one.rerank_score, 6),
    }


def print_passages(passages: Sequence[Passage]) -> None:
    """Show passages to a person: the document, the place and the best sentence."""
    for number, one in enumerate(passages, start=1):
        print(f"{number}. {one.path.name}, {one.location} ({one.score:.3f})")
        print(f"   {' '.join(one.best_sentence.split())}")
