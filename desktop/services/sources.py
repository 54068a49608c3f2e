"""Passages and citations as the workers tell them, as the sources that are kept, and back again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from engine.conversations.records import CitationMark, SourcePart
from engine.protocol import Values


def source_of(number: int, values: dict[str, Any]) -> SourcePart:
    """Return a passage as a source.

    Args:
        number: What it is called by, from 1.
        values: As `engine.retrieval.wire` has them.
    """
    return SourcePart(
        number,
        str(values["path"]),
        str(values["content_hash"]),
        str(values["location"]),
        values["page"],
        int(values["start"]),
        int(values["end"]),
        str(values["text"]),
        int(values["best_start"]),
        int(values["best_end"]),
        alike=tuple(map(str, values["alike"])),
    )


def passage_of(source: SourcePart) -> dict[str, Any]:
    """Return a source as the passage that it was, for an answer that is looked at again.

    What only the search itself needs (scores, headings) is not kept with an answer.
    """
    return {
        "path": source.path,
        "content_hash": source.content_hash,
        "location": source.location,
        "page": source.page,
        "start": source.start,
        "end": source.end,
        "headings": "",
        "text": source.quote,
        "score": 0.0,
        "dense_rank": None,
        "text_rank": None,
        "similarity": 0.0,
        "rerank_score": None,
        "best_start": source.best_start,
        "best_end": source.best_end,
        "alike": list(source.alike),
    }


def citation_marks(told: Values) -> tuple[CitationMark, ...]:
    """Return the citations of an answer that a worker tells as its "marks"."""
    return tuple(
        CitationMark(int(mark["position"]), tuple(mark["numbers"])) for mark in told["marks"]
    )


def cited_by(marks: Iterable[CitationMark], source: SourcePart) -> SourcePart:
    """Return a source that knows whether one of these marks cites it."""
    return replace(source, cited=any(source.number in mark.numbers for mark in marks))
