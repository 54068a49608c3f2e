"""How often predictions were right, and what a list of comparisons shows. Light."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from engine.comparison.advice_records import Verdict
from engine.comparison.comparison_records import ComparisonRecord, ComparisonState
from engine.comparison.records import Way


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """How often the predicted verdict was the measured one.

    Attributes:
        checked: Comparisons of all four ways with a firm verdict and a prediction.
        hits: How many of them were predicted.
    """

    checked: int
    hits: int

    @property
    def values(self) -> dict[str, int]:
        """As JSON values."""
        return {"predictions_checked": self.checked, "predictions_right": self.hits}


def track_record(records: Iterable[ComparisonRecord]) -> TrackRecord:
    """Return how often the predictions of some comparisons were right."""
    checked = hits = 0
    for one in records:
        verdict = verdict_of(one)
        is_firm = verdict is not None and verdict is not Verdict.NOT_ENOUGH
        if is_firm and one.facts.predicted and len(one.wish.ways) == len(Way):
            checked += 1
            hits += one.facts.predicted == verdict
    return TrackRecord(checked, hits)


def verdict_of(record: ComparisonRecord) -> Verdict | None:
    """Return the verdict of a finished comparison; None of others."""
    if record.state is not ComparisonState.FINISHED or not record.result:
        return None
    return Verdict(json.loads(record.result)["advice"]["verdict"])


def listed_values(record: ComparisonRecord) -> dict[str, Any]:
    """Return what a list shows of a comparison, as JSON values."""
    verdict = verdict_of(record)
    advice = json.loads(record.result)["advice"] if verdict is not None else {}
    return {
        "id": record.id,
        "name": record.wish.name,
        "model": record.wish.model.name,
        "adapter": record.wish.adapter.name if record.wish.adapter else None,
        "state": record.state.value,
        "answers": record.answers,
        "wanted": record.wanted,
        "questions": record.questions,
        "created_at": record.created_at,
        "verdict": verdict.value if verdict is not None else None,
        "headline": advice.get("headline", ""),
        "predicted": record.facts.predicted or None,
    }
