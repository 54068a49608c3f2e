"""How a run of teaching ended, and which runs there are: light records for the Teach page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.services import wire_values as wire
from desktop.services.training_plan import TeachingOptions, options_from_wire
from desktop.services.training_progress import (
    Evaluation,
    TeachingStep,
    evaluation_from_wire,
    step_from_wire,
)
from engine.protocol import Values


class StopReason(StrEnum):
    """Why teaching ended."""

    MEMORISING = "memorising"
    FINISHED = "finished"
    TIME = "time"
    NO_GAIN = "no_gain"
    STOPPED = "stopped"
    """The person asked for what there was."""


class RunState(StrEnum):
    """How far a run is."""

    RUNNING = "running"
    PAUSED = "paused"
    FINISHED = "finished"
    FAILED = "failed"

    @property
    def can_go_on(self) -> bool:
        """Whether there is something left to do; one that seems to run was cut off."""
        return self is not RunState.FINISHED


@dataclass(frozen=True, slots=True)
class ProofCheck:
    """One thing that was compared, and whether it was the same."""

    name: str
    passed: bool
    words: str


@dataclass(frozen=True, slots=True)
class Proof:
    """Whether what was exported answers as what was taught.

    Attributes:
        passed: Whether all checks passed; False too where nothing could be tried.
        checks: In the order in which they were made.
        untried: Why nothing could be tried; empty when it was.
    """

    passed: bool
    checks: tuple[ProofCheck, ...] = ()
    untried: str = ""

    @property
    def has_failed(self) -> bool:
        """Whether something was found that is not as it should be."""
        return not self.passed and not self.untried


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """One question with the answers before and after teaching."""

    question: str
    expected: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class FoldFigures:
    """The validation loss over folds."""

    mean: float
    spread: float
    best_steps: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LabelAccuracy:
    """Which share of labels is right on examples that were held back.

    Attributes:
        before: Of the plain model.
        after: Of the taught one.
        floor: What counting words reaches without any model; None where that cannot be told.
    """

    before: float
    after: float
    floor: float | None

    @property
    def is_below_floor(self) -> bool:
        """Whether counting words does as well."""
        return self.floor is not None and self.after <= self.floor


@dataclass(frozen=True, slots=True)
class TeachingResult:
    """How a run ended.

    Attributes:
        run_id: The run.
        adapter_id: What came out of it; empty where nothing did.
        stopped_because: Why it ended.
        best_step: The step that was kept.
        steps: How many were made.
        loss_before: The validation loss before teaching.
        loss_best: The one at the kept step.
        loss_last: The one at the end.
        recited_share: See `Evaluation`.
        forgetting: See `Evaluation`.
        samples: Answers before and after.
        folds: Figures over folds; None without them.
        proof: Whether the exported adapter answers as the taught model; None before it was looked
            at.
        tokens_per_second: How fast it was.
        peak_memory_bytes: How much memory it took at most.
        seconds: How long it took.
        accuracy: Where answers are labels; else None.
        model_name: The model that came out of it where an adapter cannot hold it; else empty.
    """

    run_id: str
    adapter_id: str
    stopped_because: StopReason
    best_step: int
    steps: int
    loss_before: float
    loss_best: float
    loss_last: float
    recited_share: float | None
    forgetting: float | None
    samples: tuple[BeforeAfter, ...]
    folds: FoldFigures | None
    proof: Proof | None
    tokens_per_second: float
    peak_memory_bytes: int
    seconds: float
    accuracy: LabelAccuracy | None = None
    model_name: str = ""

    @property
    def has_gained(self) -> bool:
        """Whether the model does better than before on what it did not learn from."""
        return self.loss_best < self.loss_before


@dataclass(frozen=True, slots=True)
class TeachingRun:
    """One run in the list.

    Attributes:
        id: Its name for machines.
        name: What is being taught, as the person calls it.
        model_id: The model.
        model_name: What people call that.
        set_id: The set of examples.
        state: How far it is.
        step: The last step that was made.
        steps: How many are planned; 0 while that is not known.
        created_at: When it began, as an ISO 8601 time.
        changed_at: When something last happened, as an ISO 8601 time.
        best_step: The step that is kept so far; None before the first evaluation.
        stopped_because: Why it ended; None while it has not.
    """

    id: str
    name: str
    model_id: str
    model_name: str
    set_id: int
    state: RunState
    step: int
    steps: int
    created_at: str
    changed_at: str
    best_step: int | None
    stopped_because: StopReason | None


@dataclass(frozen=True, slots=True)
class RunDetails:
    """All that is kept of a run."""

    run: TeachingRun
    options: TeachingOptions
    steps: tuple[TeachingStep, ...]
    evaluations: tuple[Evaluation, ...]
    result: TeachingResult | None


def proof_from_wire(values: Values) -> Proof | None:
    """Return a proof; None where there is none."""
    if "passed" not in values:
        return None
    checks = wire.rows(values, "checks")
    return Proof(
        bool(values["passed"]),
        tuple(
            ProofCheck(wire.text(one, "name"), bool(one.get("passed")), wire.text(one, "words"))
            for one in checks
        ),
        wire.text(values, "untried"),
    )


def result_from_wire(values: Values) -> TeachingResult:
    """Return the worker's answer to "train"."""
    loss = wire.part(values, "validation_loss")
    folds = wire.part(values, "folds")
    return TeachingResult(
        wire.text(values, "run"),
        wire.text(wire.part(values, "adapter"), "id"),
        wire.choice(values, "stopped_because", StopReason.FINISHED),
        wire.whole(values, "best_step"),
        wire.whole(values, "steps"),
        wire.number(loss, "before"),
        wire.number(loss, "best"),
        wire.number(loss, "last"),
        wire.number_or_none(values, "recited_share"),
        wire.number_or_none(values, "forgetting"),
        tuple(_sample_from_wire(one) for one in wire.rows(values, "samples")),
        _folds_from_wire(folds) if folds else None,
        proof_from_wire(wire.part(values, "proof")),
        wire.number(values, "tokens_per_second"),
        wire.whole(values, "peak_memory_bytes"),
        wire.number(values, "seconds"),
        _accuracy_from_wire(wire.part(values, "accuracy")),
        wire.text(wire.part(values, "model"), "name"),
    )


def run_from_wire(values: Values) -> TeachingRun:
    """Return one run of the worker's list."""
    best = wire.number_or_none(values, "best_step")
    ended = bool(values.get("stopped_because"))
    return TeachingRun(
        wire.text(values, "id"),
        wire.text(values, "name"),
        wire.text(values, "model"),
        wire.text(values, "model_name"),
        wire.whole(values, "set"),
        wire.choice(values, "state", RunState.FAILED),
        wire.whole(values, "step"),
        wire.whole(values, "steps"),
        wire.text(values, "created_at"),
        wire.text(values, "changed_at"),
        None if best is None else int(best),
        wire.choice(values, "stopped_because", StopReason.FINISHED) if ended else None,
    )


def details_from_wire(values: Values) -> RunDetails:
    """Return the worker's answer to "run"."""
    result = wire.part(values, "result")
    return RunDetails(
        run_from_wire(values),
        options_from_wire(wire.part(values, "options")),
        tuple(step_from_wire(one) for one in wire.rows(values, "steps_log")),
        tuple(evaluation_from_wire(one) for one in wire.rows(values, "evaluations")),
        result_from_wire(result) if result else None,
    )


def _sample_from_wire(values: Values) -> BeforeAfter:
    names = ("question", "expected", "before", "after")
    return BeforeAfter(*(wire.text(values, name) for name in names))


def _folds_from_wire(values: Values) -> FoldFigures:
    steps = tuple(int(one) for one in values.get("best_steps") or ())
    return FoldFigures(wire.number(values, "mean"), wire.number(values, "spread"), steps)


def _accuracy_from_wire(values: Values) -> LabelAccuracy | None:
    if not values:
        return None
    floor = wire.number_or_none(values, "floor")
    return LabelAccuracy(wire.number(values, "before"), wire.number(values, "after"), floor)
