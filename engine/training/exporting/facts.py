"""What a card says of a training: kept as JSON beside the adapter, for later exports."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

from engine.errors import from_os_error
from engine.paths import write_atomically
from engine.training.records import (
    EvaluationRecord,
    LoraSettings,
    TrainingArguments,
    arguments_from_values,
    evaluation_from_values,
    lora_from_values,
)

FACTS: Final = "training.json"


@dataclass(frozen=True, slots=True)
class Accuracy:
    """Shares of labels that were right on the examples held back.

    Attributes:
        before: The plain model.
        after: The trained one.
        floor: A count of words without any language model.
    """

    before: float
    after: float
    floor: float | None = None


@dataclass(frozen=True, slots=True)
class TrainingFacts:
    """A training in figures; what is not known is empty or None.

    Attributes:
        licence: Of the model, as its file names it.
        available: Examples that there were.
        left_out: How many were not taught, by reason.
        seed: Of the split, the order and the first adapter.
        folds: Into how many parts the examples were split; 0 for one split.
        fold_spread: Standard deviation of the folds' best losses.
        settings: What was added.
        arguments: How the loop ran.
        evaluations: The curve.
        reason: Why the run ended, as in `StopReason`.
        accuracy: Where answers are labels.
        recited_share: See `EvaluationRecord`; of the step that was kept.
        forgetting: Likewise.
        seconds: That it took.
        tokens_per_second: While it was trained.
    """

    licence: str = ""
    available: int | None = None
    left_out: Mapping[str, int] = field(default_factory=dict)
    seed: int | None = None
    folds: int = 0
    fold_spread: float | None = None
    settings: LoraSettings | None = None
    arguments: TrainingArguments | None = None
    evaluations: tuple[EvaluationRecord, ...] = ()
    reason: str = ""
    accuracy: Accuracy | None = None
    recited_share: float | None = None
    forgetting: float | None = None
    seconds: float | None = None
    tokens_per_second: float | None = None


def save_facts(folder: Path, facts: TrainingFacts) -> None:
    """Keep facts in an adapter's folder; sample answers are left out, they are the person's own.

    Raises:
        UserProblem: They cannot be written.
    """
    values = asdict(facts)
    for one in values["evaluations"]:
        one["samples"] = ()
    try:
        write_atomically(folder / FACTS, json.dumps(values, ensure_ascii=False).encode())
    except OSError as error:
        raise from_os_error(error, "keep what was taught") from error


def load_facts(folder: Path) -> TrainingFacts:
    """Return the facts in an adapter's folder; empty ones where there are none."""
    try:
        values: dict[str, Any] = json.loads((folder / FACTS).read_text(encoding="utf-8"))
        for name, read in _READERS.items():
            if values.get(name) is not None:
                values[name] = read(values[name])
        return TrainingFacts(**values)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        # They are told where they are known; an export does not need them.
        return TrainingFacts()


def _evaluations(values: list[dict[str, Any]]) -> tuple[EvaluationRecord, ...]:
    return tuple(evaluation_from_values(one) for one in values)


_READERS: Final[Mapping[str, Any]] = {
    "settings": lora_from_values,
    "arguments": arguments_from_values,
    "evaluations": _evaluations,
    "accuracy": lambda values: Accuracy(**values),
}
