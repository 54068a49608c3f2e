"""Finds passages for a command, and warns where they may not be enough."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.conversations.records import Evidence

if TYPE_CHECKING:
    from engine.retrieval.opening import OpenSearch
    from engine.retrieval.records import SearchResult
    from engine.retrieval.scope import Scope


def find(opened: OpenSearch, question: str, count: int, scope: Scope) -> SearchResult:
    """Search, with the best sentences by meaning; the milliseconds are those of the search alone.

    What a person should know of the result goes to stderr.
    """
    from engine.retrieval.best_sentence import best_by_meaning

    result = opened.searcher.search(question, count, scope)
    if result.unfinished:
        _warn(f"{result.unfinished} documents are not in the index yet: something may be missing.")
    if result.passages and result.evidence is Evidence.NONE:
        _warn("These documents seem to hold nothing about this.")
    elif result.evidence is Evidence.WEAK:
        _warn("These documents hold little about this.")
    best = best_by_meaning(result.searched_for, result.passages, opened.embedder)
    return replace(result, passages=tuple(best))


def _warn(words: str) -> None:
    print(words, file=sys.stderr)
