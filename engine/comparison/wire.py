"""Comparisons to JSON values and back: for the database, the workers and the window.

Unknown fields of a newer version are dropped when read. Questions have a module of their own
(`questions.wire`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any, TypeVar

from engine.comparison.comparison_records import (
    ComparisonFacts,
    ComparisonWish,
    Costs,
    Freshness,
    UsedAdapter,
    UsedModel,
)
from engine.comparison.records import Fault, Measures, ReadPassage, Timing, Way, WayAnswer

Record = TypeVar("Record")
Values = Mapping[str, Any]


def to_wire(record: Any) -> dict[str, Any]:  # noqa: ANN401 - any of the records above
    """Return a record as JSON values."""
    values: dict[str, Any] = asdict(record)
    return values


def known(cls: type[Record], values: Values) -> dict[str, Any]:
    """Return the values that a record has fields for."""
    names = {field.name for field in fields(cls)}  # type: ignore[arg-type]
    return {name: value for name, value in values.items() if name in names}


def wish_from_wire(values: Values) -> ComparisonWish:
    """Return a wish from JSON values."""
    read = known(ComparisonWish, values)
    read["model"] = UsedModel(**known(UsedModel, read["model"]))
    if read.get("adapter"):
        read["adapter"] = UsedAdapter(**known(UsedAdapter, read["adapter"]))
    read["ways"] = tuple(map(Way, read["ways"]))
    return ComparisonWish(**read)


def facts_from_wire(values: Values) -> ComparisonFacts:
    """Return the facts from JSON values."""
    read = known(ComparisonFacts, values)
    read["costs"] = Costs(**known(Costs, read.get("costs", {})))
    read["freshness"] = Freshness(**known(Freshness, read.get("freshness", {})))
    return ComparisonFacts(**read)


def answer_from_wire(values: Values) -> WayAnswer:
    """Return an answer from JSON values."""
    read = known(WayAnswer, values)
    read["way"] = Way(read["way"])
    passages = read.get("passages", ())
    read["passages"] = tuple(ReadPassage(**known(ReadPassage, one)) for one in passages)
    read["timing"] = Timing(**known(Timing, read.get("timing", {})))
    if read.get("measures") is not None:
        read["measures"] = Measures(**known(Measures, read["measures"]))
    if read.get("fault") is not None:
        read["fault"] = Fault(read["fault"])
    return WayAnswer(**read)
