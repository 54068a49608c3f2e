"""Comparisons made by hand, for tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.comparison.comparison_records import (
    ComparedQuestion,
    ComparisonFacts,
    ComparisonRecord,
    ComparisonState,
    ComparisonWish,
    Freshness,
    UsedAdapter,
    UsedModel,
)
from engine.comparison.records import (
    Fault,
    Measures,
    NewQuestion,
    QuestionKind,
    Timing,
    Way,
    WayAnswer,
)
from engine.generation.records import Sampling

MODEL = UsedModel("tiny", "Tiny", "/models/tiny.gguf", "0" * 64, 1_000)
ADAPTER = UsedAdapter("piers", "Piers", "/adapters/piers/adapter.gguf", "run-1")
ALL_WAYS = tuple(Way)

Scores = Mapping[Way, Sequence[float]]


def wish(ways: Sequence[Way] = ALL_WAYS, seed: int = 0) -> ComparisonWish:
    """Return what is compared."""
    return ComparisonWish(
        "Ferries", 1, "Ferries", MODEL, ADAPTER, tuple(ways), Sampling(200, seed=seed)
    )


def record(
    questions: int,
    ways: Sequence[Way] = ALL_WAYS,
    facts: ComparisonFacts | None = None,
) -> ComparisonRecord:
    """Return a comparison."""
    return ComparisonRecord(
        1,
        wish(ways),
        facts or ComparisonFacts(freshness=Freshness(100, 0)),
        ComparisonState.RUNNING,
        0.0,
        0.0,
        questions,
        0,
    )


def asked(count: int, kind: QuestionKind = QuestionKind.FACT) -> list[ComparedQuestion]:
    """Return questions of one kind."""
    return [
        ComparedQuestion(at, at + 1, NewQuestion(f"Where is pier {at}?", (f"lamp {at}",), kind))
        for at in range(count)
    ]


def answered(
    scores: Scores, *, first: int = 0, seconds: Mapping[Way, float] | None = None
) -> list[WayAnswer]:
    """Return answers with these qualities, question by question."""
    took = seconds or {}
    return [
        WayAnswer(
            first + at,
            way,
            f"It is there, {way}: {quality}",
            (),
            Timing(total=1000.0 * took.get(way, 1.0)),
            Measures(quality, quality >= 0.5),
        )
        for way, qualities in scores.items()
        for at, quality in enumerate(qualities)
    ]


def failed(number: int, way: Way) -> WayAnswer:
    """Return an answer that is none."""
    return WayAnswer(number, way, "", (), Timing(), None, Fault.FAILED, "It is too long.")


def pattern(count: int, right: int, start: int = 0) -> list[float]:
    """Return scores of which so many are right, one behind the other from a place on."""
    return [float((at - start) % count < right) for at in range(count)]
