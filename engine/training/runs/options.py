"""What a person may choose about teaching, and what follows from it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Final

from engine.errors import UserProblem
from engine.training.records import LoraSettings, LoraVariant, Precision, TrainingArguments

_SHARE_OF_STEPS: Final = 0.8
"""Of the time, what steps may take by plan; the rest is for evaluations and the end."""

_EVALUATIONS: Final = 20
_SHARE_OF_EVALUATIONS: Final = 0.15
"""Of the time of steps, what evaluations may take."""

_LARGEST_RANK: Final = 256


@dataclass(frozen=True, slots=True)
class TrainingOptions:
    """What a person chose; the defaults suit most.

    Attributes:
        minutes: How long it may take; None for as long as it gets better.
        epochs: How often each example is seen at most; None for what suits their number.
        rank: How much the adapter can hold.
        variant: Which kind of adapter.
        learning_rate: The highest; None finds it by a range test.
        folds: Into how many parts the examples are split, each held out once; 0 for one split.
        seed: What chance begins with.
        with_documents: Whether passages are read with the questions, as in chat.
        precision: In which numbers is computed.
        dropout: Share of a projection's input that the adapter does not see while it is trained.
    """

    minutes: float | None = 30.0
    epochs: float | None = None
    rank: int = 16
    variant: LoraVariant = LoraVariant.LORA
    learning_rate: float | None = None
    folds: int = 0
    seed: int = 0
    with_documents: bool = False
    precision: Precision = Precision.AUTO
    dropout: float = 0.0

    @property
    def lora(self) -> LoraSettings:
        """What is added to each projection; twice the rank as alpha keeps the scale at 2."""
        return LoraSettings(self.rank, 2.0 * self.rank, self.dropout, self.variant)


def options_from_values(values: Mapping[str, Any]) -> TrainingOptions:
    """Return the options that JSON values name; unknown ones are dropped.

    Raises:
        UserProblem: A value makes no sense.
    """
    names = {field.name for field in fields(TrainingOptions)}
    known = {name: value for name, value in values.items() if name in names}
    try:
        for name, kind in (("variant", LoraVariant), ("precision", Precision)):
            if name in known:
                known[name] = kind(known[name])
        options = TrainingOptions(**known)
    except (ValueError, TypeError) as error:
        raise UserProblem("These options for teaching make no sense.", "", repr(error)) from error
    _check(options)
    return options


def _check(options: TrainingOptions) -> None:
    checks = {
        f"The rank is from 1 to {_LARGEST_RANK}.": 1 <= options.rank <= _LARGEST_RANK,
        "The time is above 0.": options.minutes is None or options.minutes > 0,
        "The epochs are above 0.": options.epochs is None or options.epochs > 0,
        "The learning rate is between 0 and 1.": options.learning_rate is None
        or 0 < options.learning_rate < 1,
        "There are 2 to 20 folds, or none.": options.folds == 0 or 2 <= options.folds <= 20,
        "Dropout is from 0 to below 1.": 0 <= options.dropout < 1,
    }
    for words, holds in checks.items():
        if not holds:
            raise UserProblem("These options for teaching make no sense.", words)


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast this machine teaches this model these examples.

    Attributes:
        step_seconds: Of one update.
        evaluation_seconds: Of one look at the examples held back.
    """

    step_seconds: float
    evaluation_seconds: float


def without_time(options: TrainingOptions, seconds: float) -> TrainingOptions:
    """Return options with less time: what was spent before the first step, at most half of it."""
    if options.minutes is None:
        return options
    return replace(options, minutes=max(options.minutes - seconds / 60, options.minutes / 2))


def batch_size(count: int) -> int:
    """Return how many examples one update takes."""
    return 16 if count >= 64 else 8 if count >= 24 else min(4, count)


def default_epochs(count: int) -> float:
    """Return how often examples are seen at most: few of them more often, guarded by the stop."""
    return 10.0 if count < 200 else 5.0 if count < 2000 else 3.0


def arguments_for(
    options: TrainingOptions,
    train: int,
    pace: Pace,
    learning_rate: float,
    micro_batch_tokens: int,
) -> TrainingArguments:
    """Return how the loop is to run.

    Args:
        options: The person's.
        train: How many examples are taught.
        pace: Of this machine.
        learning_rate: The highest.
        micro_batch_tokens: Tokens that are computed at once.
    """
    size = batch_size(train)
    steps = math.ceil((options.epochs or default_epochs(train)) * train / size)
    seconds = None if options.minutes is None else options.minutes * 60 / max(options.folds + 1, 1)
    if seconds is not None:
        steps = min(steps, int(seconds * _SHARE_OF_STEPS / max(pace.step_seconds, 1e-6)))
    steps = max(steps, 1)
    between = math.ceil(pace.evaluation_seconds / (_SHARE_OF_EVALUATIONS * pace.step_seconds))
    every = max(math.ceil(steps / _EVALUATIONS), between, 1)
    return TrainingArguments(
        steps=steps,
        learning_rate=learning_rate,
        batch_examples=size,
        micro_batch_tokens=micro_batch_tokens,
        evaluate_every=min(every, max(math.ceil(train / size), 1), steps),
        most_seconds=seconds,
        seed=options.seed,
    )
