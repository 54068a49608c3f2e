"""Where a document ended on its way into an answer: what `retrieval.why` finds and people see.

Light, because the window shows it: records and their form on the wire. Not covered: finding it out.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any


class Stage(StrEnum):
    """Where a document ended."""

    NOT_IN_LIBRARY = "not_in_library"
    EXCLUDED = "excluded"
    WAITING = "waiting"
    FAILED = "failed"
    SKIPPED = "skipped"
    NO_TEXT = "no_text"
    OUT_OF_SCOPE = "out_of_scope"
    NOT_EMBEDDED = "not_embedded"
    BELOW_CUT = "below_cut"
    OUTRANKED = "outranked"
    NEAR_DUPLICATE = "near_duplicate"
    CHOSEN = "chosen"
    HELD_BACK = "held_back"
    CUT_BY_BUDGET = "cut_by_budget"
    GIVEN_NOT_CITED = "given_not_cited"
    CITED = "cited"


class Mend(StrEnum):
    """What would bring it in."""

    NOTHING = ""
    ADD = "add"
    INCLUDE = "include"
    RETRY = "retry"
    PASSWORD = "password"  # noqa: S105 - the name of a remedy
    RESUME = "resume"
    WIDEN_SCOPE = "widen_scope"
    MORE_PASSAGES = "more_passages"
    ONLY_THIS = "only_this"


class StepState(StrEnum):
    """How a document came through a step."""

    PASSED = "passed"
    STOPPED = "stopped"
    NOT_REACHED = "not_reached"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the way: its name, how it went, and a word about it."""

    name: str
    state: StepState
    words: str = ""


@dataclass(frozen=True, slots=True)
class Preferred:
    """A passage that was chosen instead."""

    path: Path
    location: str
    score: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """Where a document ended, in words.

    Attributes:
        path: The document.
        stage: Where it ended.
        words: What happened, in a sentence.
        hint: What to do about it; may be empty.
        mend: What would bring it in.
        steps: The whole way.
        outranked_by: The passages that were chosen instead, the best first.
    """

    path: Path
    stage: Stage
    words: str
    hint: str
    mend: Mend
    steps: tuple[Step, ...]
    outranked_by: tuple[Preferred, ...] = ()


def explanation_to_wire(found: Explanation) -> dict[str, Any]:
    """Return an explanation as a JSON-ready mapping."""
    return {
        "path": str(found.path),
        "stage": str(found.stage),
        "words": found.words,
        "hint": found.hint,
        "mend": str(found.mend),
        "steps": [
            {"name": one.name, "state": str(one.state), "words": one.words} for one in found.steps
        ],
        "outranked_by": [
            {"path": str(one.path), "location": one.location, "score": round(one.score, 6)}
            for one in found.outranked_by
        ],
    }


def explanation_from_wire(values: dict[str, Any]) -> Explanation:
    """Return the explanation that `explanation_to_wire` wrote."""
    return Explanation(
        Path(values["path"]),
        Stage(values["stage"]),
        str(values["words"]),
        str(values["hint"]),
        Mend(values["mend"]),
        tuple(
            Step(str(one["name"]), StepState(one["state"]), str(one["words"]))
            for one in values["steps"]
        ),
        tuple(
            Preferred(Path(one["path"]), str(one["location"]), float(one["score"]))
            for one in values["outranked_by"]
        ),
    )
