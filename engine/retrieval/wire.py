"""Passages as JSON and back: between the workers, and for the command line."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.retrieval.records import Passage, SearchResult


def passage_to_wire(passage: Passage) -> dict[str, Any]:
    """Return a passage as a JSON-ready mapping."""
    return {**asdict(passage), "path": str(passage.path)}


def passage_from_wire(values: dict[str, Any]) -> Passage:
    """Return the passage that `passage_to_wire` wrote."""
    return Passage(**{**values, "path": Path(values["path"])})


def result_to_wire(
    result: SearchResult, passages: tuple[Passage, ...] | None = None
) -> dict[str, Any]:
    """Return a search's result as a JSON-ready mapping.

    Args:
        result: What was found.
        passages: The same passages with better best sentences, if there are.
    """
    return {
        "passages": [passage_to_wire(one) for one in passages or result.passages],
        "unfinished": result.unfinished,
        "milliseconds": round(result.milliseconds, 2),
    }
