"""Runs a run: how fast, at which rate, its folds, the teaching itself, and what comes out of it.

Each of these is kept when it is done. A run that was ended at any moment, by a person, by a lack of
memory or by a power cut, goes on from there and gives the same adapter.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final, Protocol

from engine.errors import Cancelled, UserProblem
from engine.generation.records import Generator
from engine.models.records import InstalledModel
from engine.paths import resources
from engine.training.learner import Learner, OutOfMemory
from engine.training.loop import Probe, TrainingLoop, no_probe
from engine.training.probes import ChatProbe, ForgettingProbe, Probes, Recitation
from engine.training.range_test import find_learning_rate
from engine.training.records import (
    EvaluationRecord,
    LoraVariant,
    Outcome,
    StepRecord,
    StopReason,
    TrainingArguments,
)
from engine.training.runs.dataset import Dataset
from engine.training.runs.fold_adapters import keep_fold
from engine.training.runs.folds import final_steps, fold_result, no_gain, taught_at_once
from engine.training.runs.forecast import is_memory_short, measure, peak_memory
from engine.training.runs.log import RunLog
from engine.training.runs.options import Pace, arguments_for, without_time
from engine.training.runs.record import RunFolder, RunRecord, RunState, SplitIds
from engine.training.vocabulary import ChatVocabulary

_LEAST_MICRO_BATCH: Final = 64
_MUCH_SLOWER: Final = 1.6
"""Times the measured step from which on the person is told that the machine is busy."""

_STEPS_TO_JUDGE: Final = 8


class Teller(Protocol):
    """Tells the window or the terminal, see the training worker's events."""

    def __call__(self, event: str, values: dict[str, Any]) -> None:
        """Tell something."""


@dataclass(frozen=True, slots=True)
class Means:
    """What a run needs from outside.

    Attributes:
        open_learner: Loads the model with a fresh adapter.
        open_generator: Loads the model as chat does.
        open_other: Loads another model so.
        vocabulary: Of the model.
        tell: Told what happens.
        is_cancelled: Asked often; the run then pauses.
        micro_batch_tokens: Tokens that are computed at once.
        saves_memory: Whether blocks keep nothing from the start.
    """

    open_learner: Callable[[], Learner]
    open_generator: Callable[[], Generator]
    open_other: Callable[[InstalledModel], Generator]
    vocabulary: ChatVocabulary
    tell: Teller
    is_cancelled: Callable[[], bool]
    micro_batch_tokens: int
    saves_memory: bool = False


class Run:
    """One run under way.

    Args:
        folder: Of the run.
        record: What it holds.
        dataset: The examples.
        means: What it needs from outside.
    """

    def __init__(
        self, folder: RunFolder, record: RunRecord, dataset: Dataset, means: Means
    ) -> None:
        self._folder = folder
        self.record = record
        self._dataset = dataset
        self._means = means
        self._log = RunLog(folder.log)

    def teach(self, learner: Learner) -> Outcome:
        """Teach to the end; the best adapter is in the checkpoints' folder then.

        Raises:
            Cancelled: It was paused.
            UserProblem: It cannot go on; what was taught is kept.
        """
        self._keep(state=RunState.RUNNING)
        try:
            return self._taught(learner)
        except Cancelled:
            self._keep(state=RunState.PAUSED)
            raise
        except UserProblem:
            self._keep(state=RunState.FAILED)
            raise

    def best(self) -> Path:
        """Return the file of the best adapter."""
        return self._folder.checkpoints().best

    def finish_now(self, learner: Learner) -> Outcome:
        """Return how it stands, without a further step.

        Raises:
            UserProblem: No step was held against examples held back: it is too early, or they are
                held back in folds, after which the last teaching has none.
        """
        state = self._folder.checkpoints().load(learner)
        if state is None or not any(one.step for one in state.guard.evaluations):
            raise UserProblem(
                "There is nothing to keep yet.",
                "Go on with it, or discard it: what it learned so far is still there.",
            )
        return state.outcome(StopReason.STOPPED)

    def _taught(self, learner: Learner) -> Outcome:
        if self._means.saves_memory:
            learner.save_memory()
        fresh = self._folder.path / "fresh.safetensors"
        if not fresh.exists():
            learner.save_state(fresh)
        arguments = self.record.arguments or self._decided(learner)
        for number in range(len(self.record.fold_results), len(self.record.folds)):
            learner.load_state(fresh)
            self._tell_stage("folds", number + 1)
            outcome = self._looped(learner, self.record.folds[number], arguments, number)
            keep_fold(self._folder, number)
            results = (*self.record.fold_results, fold_result(outcome))
            self._keep(fold_results=results)
            self._folder.checkpoints(number).remove()
        if self.record.folds:
            steps = final_steps(self.record.fold_results)
            if not steps:
                return no_gain(self.record.fold_results)
            arguments = replace(arguments, steps=steps, patience=0, most_seconds=None)
        if not self._folder.checkpoints().step():
            learner.load_state(fresh)
        self._tell_stage("teaching", None)
        return self._looped(learner, self.record.last_split, arguments, None)

    # What is decided first -----------------------------------------------------------------

    def _decided(self, learner: Learner) -> TrainingArguments:
        began = time.monotonic()
        train = self._dataset.sequences(self.record.split.train)
        self._tell_stage("reading", None)
        micro, pace = self._measured(learner, train)
        rate = self.record.options.learning_rate
        if rate is None:
            self._tell_stage("learning_rate", None)
            rate = find_learning_rate(
                learner,
                train,
                micro,
                self.record.options.seed,
                self._folder.scratch / "range-test.safetensors",
                self._means.is_cancelled,
            )
        options = without_time(self.record.options, time.monotonic() - began)
        arguments = arguments_for(options, taught_at_once(self.record), pace, rate, micro)
        self._keep(arguments=arguments, step_seconds=pace.step_seconds)
        return arguments

    def _measured(self, learner: Learner, train: Sequence[Any]) -> tuple[int, Pace]:
        held_back = self._dataset.held_back(self.record.split.validation)
        micro = self._means.micro_batch_tokens
        while True:
            try:
                return micro, measure(
                    learner, train, held_back, micro, lambda _, __: None, self._means.is_cancelled
                )
            except OutOfMemory as error:
                learner.forget_gradient()
                if not learner.save_memory():
                    micro //= 2
                if micro < _LEAST_MICRO_BATCH:
                    raise UserProblem(
                        f"There is not enough memory to teach {self.record.model.name}.",
                        "Close other programs, or choose a smaller model.",
                    ) from error
                self._tell_less_memory(micro)

    # The loop ------------------------------------------------------------------------------

    def _looped(
        self, learner: Learner, ids: SplitIds, arguments: TrainingArguments, fold: int | None
    ) -> Outcome:
        checkpoints = self._folder.checkpoints(fold)
        self._log.go_back_to(checkpoints.step(), fold)
        loop = TrainingLoop(
            learner,
            self._dataset.sequences(ids.train),
            self._dataset.held_back(ids.validation),
            arguments,
            checkpoints,
            _Observer(
                self._log,
                self._means.tell,
                arguments,
                fold,
                self.record.step_seconds,
                self._tell_less_memory,
            ),
            self._means.is_cancelled,
            self._probe(ids, arguments) if fold is None else no_probe,
            is_memory_short,
        )
        return loop.run()

    def _probe(self, ids: SplitIds, arguments: TrainingArguments) -> Probe:
        text = (resources() / "probes" / "general.txt").read_text(encoding="utf-8")
        chat = None
        is_adapter = self.record.options.variant is not LoraVariant.DORA
        if is_adapter or self.record.model.format == "mlx":
            answers = (answer for _, answer in self._dataset.pairs(ids.train))
            chat = ChatProbe(
                self._means.open_generator,
                self.record.probes,
                Recitation(answers),
                self._folder.scratch,
                self._means.is_cancelled,
            )
        forgetting = ForgettingProbe(text, self._means.vocabulary)
        return Probes(chat, forgetting, arguments.micro_batch_tokens)

    # Keeping and telling -------------------------------------------------------------------

    def _keep(self, **changes: Any) -> None:  # noqa: ANN401 - fields of the record
        self.record = self._folder.write(replace(self.record, **changes))

    def _tell_stage(self, stage: str, fold: int | None) -> None:
        folds = len(self.record.folds)
        self._means.tell("stage", {"stage": stage, "fold": fold, "folds": folds})

    def _tell_less_memory(self, micro_batch_tokens: int) -> None:
        values = {"micro_batch_tokens": micro_batch_tokens}
        self._means.tell("notice", {"kind": "smaller_batches", "values": values})


class _Observer:
    """Writes into the log what the loop tells, and tells it on."""

    def __init__(
        self,
        log: RunLog,
        tell: Teller,
        arguments: TrainingArguments,
        fold: int | None,
        step_seconds: float,
        on_less_memory: Callable[[int], None],
    ) -> None:
        self._log = log
        self._tell = tell
        self._arguments = arguments
        self._fold = fold
        self.on_less_memory = on_less_memory
        self._seconds = 0.0
        self._tokens = 0
        self._steps = 0
        self._foretold = step_seconds
        self._is_slow_told = False

    def on_step(self, step: StepRecord) -> None:
        """See `Observer.on_step`."""
        self._seconds += step.seconds
        self._tokens += step.tokens
        self._steps += 1
        left = self._arguments.steps - step.step
        values = {
            "step": step.step,
            "steps": self._arguments.steps,
            "epoch": step.epoch,
            "loss": step.loss,
            "learning_rate": step.learning_rate,
            "tokens_per_second": self._tokens / max(self._seconds, 1e-9),
            "seconds_left": left * self._seconds / self._steps,
            "memory_bytes": peak_memory(),
        }
        self._log.add("step", {**values, "fold": self._fold})
        self._tell("step", values)
        self._tell_if_slow()

    def _tell_if_slow(self) -> None:
        times = self._seconds / self._steps / self._foretold if self._foretold else 0.0
        if times > _MUCH_SLOWER and self._steps >= _STEPS_TO_JUDGE and not self._is_slow_told:
            self._is_slow_told = True
            self._tell("notice", {"kind": "slower_than_forecast", "values": {"times": times}})

    def on_evaluation(self, evaluation: EvaluationRecord) -> None:
        """See `Observer.on_evaluation`."""
        values = asdict(evaluation)
        self._log.add("evaluation", {**values, "fold": self._fold})
        self._tell("evaluation", values)
