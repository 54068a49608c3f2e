"""What came out of a comparison, in the form that the window, the command and reports share."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from engine.comparison.advice import advise
from engine.comparison.advice_records import Weights
from engine.comparison.comparison_records import ComparisonRecord
from engine.comparison.outcome_wire import advice_to_wire, summary_from_wire, summary_to_wire
from engine.comparison.storage import ComparisonList
from engine.comparison.summarising import summarise
from engine.comparison.summary_records import KindSummary, Summary, WayScores


def outcome_values(comparisons: ComparisonList, record: ComparisonRecord) -> dict[str, Any]:
    """Return the summary and the advice of the answers that are there, as JSON values.

    `ways` has the figures of each way once more, in the form that scripts read.
    """
    answers = comparisons.answers(record.id)
    summary = summarise(
        record,
        comparisons.questions(record.id),
        answers,
        comparisons.ratings(record.id),
    )
    seconds = sum(one.timing.total for one in answers) / 1000.0
    return {
        "comparison": record.id,
        "name": record.wish.name,
        "model": record.wish.model.name,
        "adapter": record.wish.adapter.name if record.wish.adapter else None,
        "seed": record.wish.sampling.seed,
        "ways": ways_values(summary),
        "advice": advice_to_wire(advise(summary)),
        "summary": summary_to_wire(summary),
        "seconds": seconds,
    }


def weighed(values: Mapping[str, Any], weights: Weights) -> dict[str, Any]:
    """Return an outcome with the advice that other weights give."""
    summary = summary_from_wire(values["summary"])
    return {**values, "advice": advice_to_wire(advise(summary, weights))}


def ways_values(summary: Summary) -> dict[str, Any]:
    """Return the figures of each way, by the way's name."""
    return {one.way.value: _way_values(one, summary.all) for one in summary.all.ways}


def _way_values(scores: WayScores, found: KindSummary) -> dict[str, Any]:
    gains = {
        one.other.value: {
            "mean": one.interval.mean,
            "low": one.interval.low,
            "high": one.interval.high,
        }
        for one in found.differences
        if one.way is scores.way
    }
    return {
        "scores": {"quality": scores.quality.mean, "right": scores.right, **scores.measures},
        "interval": {"low": scores.quality.low, "high": scores.quality.high},
        "differences": gains,
        "latency": {
            "first_token_milliseconds": scores.latency.first_token,
            "total_milliseconds": scores.latency.total,
            "slow_milliseconds": scores.latency.slow_total,
        },
        "tokens": {"prompt": scores.latency.prompt_tokens, "answer": scores.latency.tokens},
        "memory_bytes": scores.latency.memory_bytes,
        "faults": dict(scores.faults),
        "questions": scores.quality.count,
    }


def result_text(values: dict[str, Any]) -> str:
    """Return what is kept of an outcome with its comparison."""
    kept = {name: values[name] for name in ("summary", "advice", "seconds")}
    return json.dumps(kept, ensure_ascii=False)
