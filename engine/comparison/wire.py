"""Comparisons to JSON values and back: for the database, the workers and the window.

Unknown fields of a newer version are dropped when read. Questions have a module of their own
(`questions.wire`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from engine.comparison.comparison_records import (
    ComparisonFacts,
    ComparisonWish,
    Costs,
    Freshness,
    UsedAdapter,
    UsedModel,
)
from engine.comparison.records import Fault, Measures, ReadPassage, Timing, Way, WayAnswer
from engine.examples.wire import known_fields
from engine.generation.records import Sampling

Values = Mapping[str, Any]


def to_wire(record: Any) -> dict[str, Any]:  # noqa: ANN401 - any of the records above
    """Return a record as JSON values."""
    values: dict[str, Any] = asdict(record)
    return values


def wish_from_wire(values: Values) -> ComparisonWish:
    """Return a wish from JSON values."""
    read = known_fields(ComparisonWish, values)
    read["model"] = UsedModel(**known_fields(UsedModel, read["model"]))
    if read.get("adapter"):
        read["adapter"] = UsedAdapter(**known_fields(UsedAdapter, read["adapter"]))
    read["ways"] = tuple(map(Way, read["ways"]))
    read["sampling"] = Sampling(**known_fields(Sampling, read.get("sampling", {})))
    return ComparisonWish(**read)


def facts_from_wire(values: Values) -> ComparisonFacts:
    """Return the facts from JSON values."""
    read = known_fields(ComparisonFacts, values)
    read["costs"] = Costs(**known_fields(Costs, read.get("costs", {})))
    read["freshness"] = Freshness(**known_fields(Freshness, read.get("freshness", {})))
    return ComparisonFacts(**read)


def answer_from_wire(values: Values) -> WayAnswer:
    """Return an answer from JSON values."""
    read = known_fields(WayAnswer, values)
    read["way"] = Way(read["way"])
    passages = read.get("passages", ())
    read["passages"] = tuple(ReadPassage(**known_fields(ReadPassage, one)) for one in passages)
    read["timing"] = Timing(**known_fields(Timing, read.get("timing", {})))
    if read.get("measures") is not None:
        read["measures"] = Measures(**known_fields(Measures, read["measures"]))
    if read.get("fault") is not None:
        read["fault"] = Fault(read["fault"])
    return WayAnswer(**read)
