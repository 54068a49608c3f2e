"""Passages for the questions of examples, so that teaching with documents is what chat will do."""

from __future__ import annotations

from engine.examples.records import ExamplePassage
from engine.retrieval.opening import OpenSearch


def passages_for(question: str, search: OpenSearch, count: int) -> tuple[ExamplePassage, ...]:
    """Return what a search finds for a question, best first.

    Which of them holds the answer is not known: none is called a distractor.
    """
    found = search.searcher.search(question, count)
    return tuple(
        ExamplePassage(one.text, str(one.path), one.location, one.start, one.end)
        for one in found.passages
    )
