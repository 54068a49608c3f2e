"""Passages as JSON and back: between the workers, and for the command line."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.retrieval.records import Passage, SearchResult
from engine.retrieval.scope import scope_from_wire
from engine.retrieval.why import AnswerSource, Asked


def passage_to_wire(passage: Passage) -> dict[str, Any]:
    """Return a passage as a JSON-ready mapping."""
    alike = [str(path) for path in passage.alike]
    return {**asdict(passage), "path": str(passage.path), "alike": alike}


def passage_from_wire(values: dict[str, Any]) -> Passage:
    """Return the passage that `passage_to_wire` wrote."""
    alike = tuple(map(Path, values["alike"]))
    return Passage(**{**values, "path": Path(values["path"]), "alike": alike})


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
        "searched_for": result.searched_for,
        "evidence": str(result.evidence),
        "dense_candidates": result.dense_candidates,
        "text_candidates": result.text_candidates,
        "unfinished": result.unfinished,
        "milliseconds": round(result.milliseconds, 2),
    }


def asked_from_wire(values: dict[str, Any]) -> Asked:
    """Return the question of a request "why"; without "sources" there was no answer."""
    sources = values.get("sources")
    given, cited = set(values.get("given", ())), set(values.get("cited", ()))
    return Asked(
        str(values["question"]),
        int(values["count"]),
        scope_from_wire(values.get("scope") or {}),
        tuple(map(str, values.get("earlier", ()))),
        None
        if sources is None
        else tuple(
            AnswerSource(Path(one["path"]), one["number"] in given, one["number"] in cited)
            for one in sources
        ),
        bool(values.get("held_back", False)),
        bool(values.get("is_whole", True)),
    )
