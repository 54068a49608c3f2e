"""Summaries and advice to JSON values and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from engine.comparison.advice_records import (
    Advice,
    KindAdvice,
    NextStep,
    Reason,
    ReasonCode,
    StepCode,
    Verdict,
    Weights,
)
from engine.comparison.comparison_records import Costs, Freshness
from engine.comparison.interval_records import Interval
from engine.comparison.records import QuestionKind, Way
from engine.comparison.summary_records import (
    Difference,
    KindSummary,
    Latency,
    Summary,
    WayScores,
)
from engine.examples.wire import known_fields

Values = Mapping[str, Any]


def summary_to_wire(summary: Summary) -> dict[str, Any]:
    """Return a summary as JSON values."""
    return asdict(summary)


def advice_to_wire(advice: Advice) -> dict[str, Any]:
    """Return advice as JSON values."""
    return asdict(advice)


def weights_from_wire(values: Values) -> Weights:
    """Return weights from JSON values; what is missing is usual."""
    return Weights(**{name: float(value) for name, value in known_fields(Weights, values).items()})


def summary_from_wire(values: Values) -> Summary:
    """Return a summary from JSON values."""
    read = known_fields(Summary, values)
    read["kinds"] = tuple(map(_kind, read["kinds"]))
    read["costs"] = Costs(**known_fields(Costs, read.get("costs", {})))
    read["freshness"] = Freshness(**known_fields(Freshness, read.get("freshness", {})))
    return Summary(**read)


def advice_from_wire(values: Values) -> Advice:
    """Return advice from JSON values."""
    read = known_fields(Advice, values)
    read["verdict"] = Verdict(read["verdict"])
    read["way"] = _way(read.get("way"))
    read["reasons"] = tuple(map(_reason, read["reasons"]))
    steps = (known_fields(NextStep, one) for one in read["next_steps"])
    read["next_steps"] = tuple(NextStep(StepCode(one["code"]), one["words"]) for one in steps)
    read["kinds"] = tuple(map(_kind_advice, read["kinds"]))
    return Advice(**read)


def _kind(values: Values) -> KindSummary:
    read = known_fields(KindSummary, values)
    read["kind"] = _question_kind(read.get("kind"))
    read["ways"] = tuple(map(_scores, read["ways"]))
    read["differences"] = tuple(map(_difference, read["differences"]))
    return KindSummary(**read)


def _scores(values: Values) -> WayScores:
    read = known_fields(WayScores, values)
    read["way"] = Way(read["way"])
    read["quality"] = Interval(**known_fields(Interval, read["quality"]))
    read["latency"] = Latency(**known_fields(Latency, read["latency"]))
    return WayScores(**read)


def _difference(values: Values) -> Difference:
    read = known_fields(Difference, values)
    read["way"], read["other"] = Way(read["way"]), Way(read["other"])
    read["interval"] = Interval(**known_fields(Interval, read["interval"]))
    return Difference(**read)


def _kind_advice(values: Values) -> KindAdvice:
    read = known_fields(KindAdvice, values)
    read["kind"] = _question_kind(read.get("kind"))
    read["verdict"] = Verdict(read["verdict"])
    read["way"] = _way(read.get("way"))
    read["reasons"] = tuple(map(_reason, read["reasons"]))
    return KindAdvice(**read)


def _reason(values: Values) -> Reason:
    return Reason(ReasonCode(values["code"]), values["words"], _way(values.get("way")))


def _way(value: str | None) -> Way | None:
    return None if value is None else Way(value)


def _question_kind(value: str | None) -> QuestionKind | None:
    return None if value is None else QuestionKind(value)
