"""How a model is to be taught, and what that will take: light records for the Teach page.

Covered: the options, the forecast, and how both travel to and from the training worker. Not
covered: how the forecast is measured (`engine.training`).
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum

from desktop.services import wire_values as wire
from engine.protocol import Values


class Variant(StrEnum):
    """Which kind of adapter is trained."""

    LORA = "lora"
    RSLORA = "rslora"
    DORA = "dora"


class Precision(StrEnum):
    """In which numbers is computed."""

    AUTO = "auto"
    BF16 = "bf16"
    FP32 = "fp32"


class TeachingFit(StrEnum):
    """Whether teaching fits into this computer."""

    WELL = "well"
    SMALLER = "smaller"
    """With smaller steps, which take longer and give the same."""

    TOO_LARGE = "too_large"
    DISK_FULL = "disk_full"


@dataclass(frozen=True, slots=True)
class TeachingOptions:
    """What a person may choose; the defaults suit most.

    Attributes:
        minutes: How long it may take; None for as long as it gets better.
        epochs: How often each example is seen at most; None for as often as the time allows.
        rank: How much the adapter can hold.
        variant: Which kind of adapter.
        learning_rate: How large a step is; None finds it by a short test.
        folds: Into how many parts the examples are split, each held out once; 0 for one split.
        seed: What chance begins with.
        with_documents: Whether passages are read with the questions, as in chat.
        precision: In which numbers is computed.
    """

    minutes: int | None = 60
    epochs: float | None = None
    rank: int = 16
    variant: Variant = Variant.LORA
    learning_rate: float | None = None
    folds: int = 0
    seed: int = 0
    with_documents: bool = False
    precision: Precision = Precision.AUTO


@dataclass(frozen=True, slots=True)
class TeachingForecast:
    """What teaching will take, from a few measured steps. Sizes in bytes, times in seconds."""

    memory_bytes: int
    available_bytes: int
    seconds: float
    disk_bytes: int
    free_disk_bytes: int
    tokens_per_second: float
    steps: int
    epochs: float
    fits: TeachingFit
    micro_batch_tokens: int

    @property
    def can_start(self) -> bool:
        """Whether it fits, if need be with smaller steps."""
        return self.fits in (TeachingFit.WELL, TeachingFit.SMALLER)


@dataclass(frozen=True, slots=True)
class SplitSizes:
    """How many examples are learned from, and how many only measure."""

    train: int
    validation: int
    groups: int


@dataclass(frozen=True, slots=True)
class TeachingPlan:
    """A forecast with the options as they will be used."""

    forecast: TeachingForecast
    options: TeachingOptions
    split: SplitSizes


def options_to_wire(options: TeachingOptions) -> Values:
    """Return options as values that JSON can carry."""
    return asdict(options)


def options_from_wire(values: Values) -> TeachingOptions:
    """Return the options that the worker tells."""
    minutes = wire.number_or_none(values, "minutes")
    return TeachingOptions(
        None if minutes is None else round(minutes),
        wire.number_or_none(values, "epochs"),
        wire.whole(values, "rank", 16),
        wire.choice(values, "variant", Variant.LORA),
        wire.number_or_none(values, "learning_rate"),
        wire.whole(values, "folds"),
        wire.whole(values, "seed"),
        bool(values.get("with_documents")),
        wire.choice(values, "precision", Precision.AUTO),
    )


def split_from_wire(values: Values) -> SplitSizes:
    """Return the sizes of a split."""
    return SplitSizes(
        wire.whole(values, "train"), wire.whole(values, "validation"), wire.whole(values, "groups")
    )


def plan_from_wire(values: Values) -> TeachingPlan:
    """Return the worker's answer to "plan"."""
    return TeachingPlan(
        _forecast_from_wire(wire.part(values, "forecast")),
        options_from_wire(wire.part(values, "options")),
        split_from_wire(wire.part(values, "split")),
    )


def _forecast_from_wire(values: Values) -> TeachingForecast:
    return TeachingForecast(
        wire.whole(values, "memory_bytes"),
        wire.whole(values, "available_bytes"),
        wire.number(values, "seconds"),
        wire.whole(values, "disk_bytes"),
        wire.whole(values, "free_disk_bytes"),
        wire.number(values, "tokens_per_second"),
        wire.whole(values, "steps"),
        wire.number(values, "epochs"),
        wire.choice(values, "fits", TeachingFit.WELL),
        wire.whole(values, "micro_batch_tokens"),
    )
