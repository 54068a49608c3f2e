"""Finds passages for a command, and warns where they may not be enough."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from engine.conversations.records import Evidence

if TYPE_CHECKING:
    from engine.retrieval.opening import OpenSearch
    from engine.retrieval.records import SearchResult
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
            f"{result.unfinished} documents are not in the index yet: something may be missing.",
            file=sys.stderr,
        )
    best = best_by_meaning(result.searched_for, result.passages, opened.embedder)
    return replace(result, passages=tuple(best))


def warn_of_evidence(found: SearchResult) -> None:
    """Tell a person on stderr that the passages may not answer the question."""
    words = _WARNINGS.get(found.evidence)
    if words and found.passages:
        print(words, file=sys.stderr)
