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
from engine.comparison.wire import known

Values = Mapping[str, Any]


def summary_to_wire(summary: Summary) -> dict[str, Any]:
    """Return a summary as JSON values."""
    return asdict(summary)


def advice_to_wire(advice: Advice) -> dict[str, Any]:
    """Return advice as JSON values."""
    return asdict(advice)


def weights_from_wire(values: Values) -> Weights:
    """Return weights from JSON values; what is missing is usual."""
    return Weights(**{name: float(value) for name, value in known(Weights, values).items()})


def summary_from_wire(values: Values) -> Summary:
    """Return a summary from JSON values."""
    read = known(Summary, values)
    read["kinds"] = tuple(map(_kind, read["kinds"]))
    read["costs"] = Costs(**known(Costs, read.get("costs", {})))
    read["freshness"] = Freshness(**known(Freshness, read.get("freshness", {})))
    return Summary(**read)


def advice_from_wire(values: Values) -> Advice:
    """Return advice from JSON values."""
    read = known(Advice, values)
    read["verdict"] = Verdict(read["verdict"])
    read["way"] = _way(read.get("way"))
    read["reasons"] = tuple(map(_reason, read["reasons"]))
    steps = (known(NextStep, one) for one in read["next_steps"])
    read["next_steps"] = tuple(NextStep(StepCode(one["code"]), one["words"]) for one in steps)
    read["kinds"] = tuple(map(_kind_advice, read["kinds"]))
    return Advice(**read)


def _kind(values: Values) -> KindSummary:
    read = known(KindSummary, values)
    read["kind"] = _question_kind(read.get("kind"))
    read["ways"] = tuple(map(_scores, read["ways"]))
    read["differences"] = tuple(map(_difference, read["differences"]))
    return KindSummary(**read)


def _scores(values: Values) -> WayScores:
    read = known(WayScores, values)
    read["way"] = Way(read["way"])
    read["quality"] = Interval(**known(Interval, read["quality"]))
    read["latency"] = Latency(**known(Latency, read["latency"]))
    return WayScores(**read)


def _difference(values: Values) -> Difference:
    read = known(Difference, values)
    read["way"], read["other"] = Way(read["way"]), Way(read["other"])
    read["interval"] = Interval(**known(Interval, read["interval"]))
    return Difference(**read)


def _kind_advice(values: Values) -> KindAdvice:
    read = known(KindAdvice, values)
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
