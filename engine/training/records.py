"""How a model is taught, and what is told while it is: records without any heavy import."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any


class LoraVariant(StrEnum):
    """Ways of adding to a projection."""

    LORA = "lora"
    RSLORA = "rslora"
    DORA = "dora"


class Precision(StrEnum):
    """What is computed in; the adapter itself is always trained in float32."""

    AUTO = "auto"
    """bf16 where the machine has instructions for it, else fp32."""

    BF16 = "bf16"
    FP32 = "fp32"


class Schedule(StrEnum):
    """How the learning rate falls after the warm-up."""

    COSINE = "cosine"
    LINEAR = "linear"
    CONSTANT = "constant"


class StopReason(StrEnum):
    """Why a run ended by itself."""

    MEMORISING = "memorising"
    """The validation loss rose while the training loss fell."""

    NO_GAIN = "no_gain"
    """The validation loss did not fall any more."""

    FINISHED = "finished"
    """All steps were made."""

    TIME = "time"
    """The time was used up."""

    STOPPED = "stopped"
    """The person asked for what there was."""


class Verdict(StrEnum):
    """How it goes, at one evaluation."""

    IMPROVING = "improving"
    LEVEL = "level"
    MEMORISING = "memorising"


@dataclass(frozen=True, slots=True)
class LoraSettings:
    """What is added to each projection (LoRA, Hu et al., 2021).

    Attributes:
        rank: Of the product that is added.
        alpha: Its strength, as peft defines it.
        dropout: Share of the input that it does not see while it is trained.
        variant: Which way.
    """

    rank: int = 16
    alpha: float = 32.0
    dropout: float = 0.0
    variant: LoraVariant = LoraVariant.LORA

    @property
    def scale(self) -> float:
        """What the product is multiplied by; rsLoRA divides by the rank's root."""
        by_root = self.variant is LoraVariant.RSLORA
        return self.alpha / (math.sqrt(self.rank) if by_root else self.rank)


@dataclass(frozen=True, slots=True)
class TrainingArguments:
    """One run of the loop.

    Attributes:
        steps: Updates at most.
        learning_rate: The highest.
        batch_examples: Examples of one update.
        micro_batch_tokens: Tokens that are computed at once; changes memory, not the result.
        warm_up_share: Of the steps, in which the learning rate rises.
        schedule: How it falls then, to a tenth.
        weight_decay: Of AdamW (Loshchilov and Hutter, 2019).
        largest_gradient: Gradients are scaled down to this length.
        evaluate_every: Steps between two evaluations.
        patience: Evaluations without a better validation loss after which the run ends; 0 never
            ends it.
        most_seconds: Time at most, evaluations included; None for no limit.
        seed: Of the order of examples, of the first adapter and of dropout.
        checkpoint_seconds: Time between two checkpoints.
    """

    steps: int
    learning_rate: float
    batch_examples: int = 16
    micro_batch_tokens: int = 2048
    warm_up_share: float = 0.06
    schedule: Schedule = Schedule.COSINE
    weight_decay: float = 0.01
    largest_gradient: float = 1.0
    evaluate_every: int = 20
    patience: int = 4
    most_seconds: float | None = None
    seed: int = 0
    checkpoint_seconds: float = 60.0

    def rate_at(self, step: int) -> float:
        """Return the learning rate of a step, the first one being 1."""
        warm_up = max(round(self.steps * self.warm_up_share), 1)
        if step <= warm_up:
            return self.learning_rate * step / warm_up
        done = (step - warm_up) / max(self.steps - warm_up, 1)
        shares = {
            Schedule.CONSTANT: 1.0,
            Schedule.LINEAR: 1.0 - done,
            Schedule.COSINE: 0.5 * (1.0 + math.cos(math.pi * done)),
        }
        return self.learning_rate * max(shares[self.schedule], 0.1)


@dataclass(frozen=True, slots=True)
class StepRecord:
    """One update.

    Attributes:
        step: From 1.
        epoch: How often each example was seen, on average.
        loss: Mean over the taught tokens of the batch.
        learning_rate: Of this step.
        gradient: Length of the gradient before it was scaled.
        tokens: Of the batch's examples.
        seconds: That it took.
    """

    step: int
    epoch: float
    loss: float
    learning_rate: float
    gradient: float
    tokens: int
    seconds: float


@dataclass(frozen=True, slots=True)
class SampleAnswer:
    """What the model says to one question at some step."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class EvaluationRecord:
    """A look at examples that are not taught.

    Attributes:
        step: After which update; 0 is the plain model.
        train_loss: Mean of the training loss since the last look; at step 0 not known, None.
        validation_loss: Mean over the taught tokens of the examples held back.
        best_step: The step with the lowest validation loss so far.
        best_loss: That loss.
        verdict: How it goes.
        exact_share: Of the examples held back, those that the model answers word for word as they
            say; for labels this is the accuracy.
        recited_share: Of prompts that have nothing to do with it, those answered with words of a
            training answer; None where it was not looked at.
        forgetting: By how much the loss on general text has risen, as a share; None likewise.
        samples: Answers to the person's own questions.
        seconds: That the look took.
    """

    step: int
    train_loss: float | None
    validation_loss: float
    best_step: int
    best_loss: float
    verdict: Verdict
    exact_share: float = 0.0
    recited_share: float | None = None
    forgetting: float | None = None
    samples: tuple[SampleAnswer, ...] = ()
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended.

    Attributes:
        steps: Updates that were made.
        best_step: The one that was kept; 0 when nothing was better than the plain model.
        reason: Why it ended.
        loss_before: Validation loss of the plain model.
        loss_best: Of the kept step.
        loss_last: Of the last evaluation.
        evaluations: All of them.
        tokens_per_second: While it was trained; tokens of examples, padding not counted.
        seconds: All of it.
    """

    steps: int
    best_step: int
    reason: StopReason
    loss_before: float
    loss_best: float
    loss_last: float
    evaluations: tuple[EvaluationRecord, ...]
    tokens_per_second: float
    seconds: float


def evaluation_from_values(values: Mapping[str, Any]) -> EvaluationRecord:
    """Return the record whose `asdict` was written as JSON."""
    known = _known(EvaluationRecord, values)
    known["verdict"] = Verdict(known["verdict"])
    known["samples"] = tuple(SampleAnswer(**one) for one in known.get("samples", ()))
    return EvaluationRecord(**known)


def arguments_from_values(values: Mapping[str, Any]) -> TrainingArguments:
    """Return the arguments whose `asdict` was written as JSON."""
    known = _known(TrainingArguments, values)
    known["schedule"] = Schedule(known["schedule"])
    return TrainingArguments(**known)


def lora_from_values(values: Mapping[str, Any]) -> LoraSettings:
    """Return the settings whose `asdict` was written as JSON."""
    known = _known(LoraSettings, values)
    known["variant"] = LoraVariant(known["variant"])
    return LoraSettings(**known)


def _known(cls: type, values: Mapping[str, Any]) -> dict[str, Any]:
    names = {field.name for field in fields(cls)}
    return {name: value for name, value in values.items() if name in names}
