"""Looks examples through for one model, and says how they would be split."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import asdict
from typing import Any

from engine.examples.advice import advise
from engine.examples.checks import check
from engine.examples.findings import CheckReport
from engine.examples.records import Example
from engine.examples.splitting import split
from engine.models.records import InstalledModel
from engine.training.encoding import ExampleEncoder
from engine.training.runs.learners import open_vocabulary
from engine.training.runs.preparing import VALIDATION_SHARE, longest_for


def check_values(
    examples: Callable[[], Iterable[Example]],
    model: InstalledModel,
    context_tokens: int,
    on_progress: Callable[[int, int], None],
    is_cancelled: Callable[[], bool],
) -> dict[str, Any]:
    """Return what a check found, see the training worker.

    Args:
        examples: Gives those that count, anew at each call.
        model: That would be taught.
        context_tokens: What chat gives it.
        on_progress: Told how many were looked at.
        is_cancelled: Asked between examples.

    Raises:
        UserProblem: The model cannot be used.
        Cancelled: `is_cancelled` said so.
    """
    longest = longest_for(model, context_tokens)
    vocabulary = open_vocabulary(model)
    try:
        encoder = ExampleEncoder(vocabulary, longest)
        report = check(
            examples(),
            lambda one: encoder.tokens_of(one.content),
            longest,
            is_cancelled=is_cancelled,
            on_progress=lambda done: on_progress(done, 0),
        )
    finally:
        vocabulary.close()
    return {**_report_values(report), **_split_values(examples(), report, is_cancelled)}


def _report_values(report: CheckReport) -> dict[str, Any]:
    tokens = report.tokens
    return {
        "total": report.total,
        "usable": report.usable,
        "findings": [asdict(one) for one in report.findings],
        "labels": [list(one) for one in report.labels],
        "tokens": asdict(tokens) if tokens else None,
    }


def _split_values(
    examples: Iterable[Example], report: CheckReport, is_cancelled: Callable[[], bool]
) -> dict[str, Any]:
    left_out = report.left_out_ids
    usable = (one for one in examples if one.id not in left_out)
    made = split(usable, VALIDATION_SHARE, 0, is_cancelled)
    advice = advise(len(made.train_ids) + len(made.validation_ids), made.groups)
    return {
        "split": {
            "train": len(made.train_ids),
            "validation": len(made.validation_ids),
            "groups": made.groups,
        },
        "advice": asdict(advice),
    }
