"""The one loop: teaches, looks, keeps the best step, stops, and goes on after a stop.

It knows no torch and no MLX (`learner`), prints nothing, and decides nothing by the clock but when
to stop: a run that was killed at any moment and goes on makes the same steps, bit for bit.

Covered: updates over micro-batches, evaluation, early stopping, checkpoints, pause, less memory
when it runs short. Not covered: where examples come from, learning rates (`range_test`), folds.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, Protocol, TypeVar

from engine.errors import Cancelled, UserProblem
from engine.training.batches import BatchOrder, micro_batches
from engine.training.checkpoints import Checkpoints, LoopState
from engine.training.guard import Guard
from engine.training.learner import Learner, LossSum, OutOfMemory
from engine.training.records import (
    EvaluationRecord,
    Outcome,
    StepRecord,
    StopReason,
    TrainingArguments,
    Verdict,
)
from engine.training.sequences import TokenSequence

_LEAST_MICRO_BATCH: Final = 64
"""Tokens; below that, less at once saves no memory any more."""

_LARGEST_SEED: Final = 2**31 - 1

_Found = TypeVar("_Found")


class Observer(Protocol):
    """Is told what happens."""

    def on_step(self, step: StepRecord) -> None:
        """An update was made."""

    def on_evaluation(self, evaluation: EvaluationRecord) -> None:
        """The validation loss was measured."""

    def on_less_memory(self, micro_batch_tokens: int) -> None:
        """Memory ran short: from now on less is computed at once, with the same result."""


Probe = Callable[[Learner, int], EvaluationRecord | None]
"""Looks at the model in other ways at some step; fills in the fields of an empty record."""


def no_probe(_: Learner, __: int) -> EvaluationRecord | None:
    """Look at the loss alone."""
    return None


class TrainingLoop:
    """One run over one split.

    Args:
        learner: With a fresh adapter; its state is loaded when the run goes on.
        train: Sequences to teach.
        validation: Sequences that are held back; empty makes the run go through all its steps.
        arguments: How.
        checkpoints: Where the state and the best adapter are kept.
        observer: Told what happens.
        is_cancelled: Asked between micro-batches; the run then pauses.
        probe: See `Probe`.
        is_memory_short: Asked before each batch; less is computed at once then.
    """

    def __init__(
        self,
        learner: Learner,
        train: Sequence[TokenSequence],
        validation: Sequence[TokenSequence],
        arguments: TrainingArguments,
        checkpoints: Checkpoints,
        observer: Observer,
        is_cancelled: Callable[[], bool] = lambda: False,
        probe: Probe = no_probe,
        is_memory_short: Callable[[], bool] = lambda: False,
    ) -> None:
        self._learner = learner
        self._train = train
        self._validation = validation
        self._arguments = arguments
        self._checkpoints = checkpoints
        self._observer = observer
        self._is_cancelled = is_cancelled
        self._probe = probe
        self._is_memory_short = is_memory_short
        self._order = BatchOrder(len(train), arguments.batch_examples, arguments.seed)

    def run(self) -> Outcome:
        """Teach until it is enough; the best adapter is then in the checkpoints' folder.

        Raises:
            Cancelled: The run was paused; the next `run` goes on from there.
            UserProblem: There is not enough memory or disk.
        """
        self._began = time.monotonic()
        state = self._checkpoints.load(self._learner) or self._first_state()
        self._spent_before = state.seconds
        self._saved = time.monotonic()
        state = self._kept(state)
        while (reason := self._reason(state)) is None:
            state = self._kept(self._stepped(state))
        if reason is StopReason.TIME and self._is_unseen(state):
            state = self._evaluated(state)
        return self._outcome(state, reason)

    def _first_state(self) -> LoopState:
        return LoopState(
            guard=Guard(self._arguments.patience),
            micro_batch_tokens=self._arguments.micro_batch_tokens,
        )

    def _reason(self, state: LoopState) -> StopReason | None:
        reason = state.guard.reason_to_stop()
        if reason is not None:
            return reason
        if state.step >= self._arguments.steps:
            return StopReason.FINISHED
        most = self._arguments.most_seconds
        if most is not None and self._seconds() + self._last_look_seconds(state) >= most:
            return StopReason.TIME
        return None

    def _kept(self, state: LoopState) -> LoopState:
        """Look at the model where it is time to, or keep the state where it is time to."""
        is_last = state.step >= self._arguments.steps
        if self._is_unseen(state) and (is_last or state.step % self._arguments.evaluate_every == 0):
            return self._evaluated(state)
        if state.step and time.monotonic() - self._saved >= self._arguments.checkpoint_seconds:
            self._save(state)
        return state

    def _is_unseen(self, state: LoopState) -> bool:
        """Whether the model was not looked at after this step; a pause may have come before it."""
        looks = state.guard.evaluations
        return bool(self._validation) and (not looks or looks[-1].step < state.step)

    def _last_look_seconds(self, state: LoopState) -> float:
        """Return what the look at the end will take; 0 where there is none to come."""
        looks = state.guard.evaluations
        return looks[-1].seconds if looks and self._is_unseen(state) else 0.0

    def _seconds(self) -> float:
        return self._spent_before + time.monotonic() - self._began

    # Steps ---------------------------------------------------------------------------------

    def _stepped(self, state: LoopState) -> LoopState:
        began = time.monotonic()
        step = state.step + 1
        batch = [self._train[place] for place in self._order.batch(step)]
        targets = sum(len(one.taught) for one in batch)
        total, state = self._accumulated(batch, targets, state)
        arguments = self._arguments
        rate = arguments.rate_at(step)
        gradient = self._learner.update(rate, arguments.weight_decay, arguments.largest_gradient)
        tokens, took = sum(one.length for one in batch), time.monotonic() - began
        loss = total / max(targets, 1)
        self._observer.on_step(
            StepRecord(step, self._order.epoch_of(step), loss, rate, gradient, tokens, took)
        )
        return replace(
            state,
            step=step,
            tokens=state.tokens + tokens,
            teaching_seconds=state.teaching_seconds + took,
            losses=(*state.losses, loss),
        )

    def _accumulated(
        self, batch: Sequence[TokenSequence], targets: int, state: LoopState
    ) -> tuple[float, LoopState]:
        """Compute a batch's gradient."""
        if self._is_memory_short():
            state = self._with_less_memory(state)

        def accumulate(number: int, part: list[TokenSequence]) -> float:
            seed = hash((self._arguments.seed, state.step, number)) & _LARGEST_SEED
            return self._learner.accumulate(part, targets, seed)

        losses, state = self._in_parts(batch, state, accumulate)
        return sum(losses), state

    def _in_parts(
        self,
        sequences: Sequence[TokenSequence],
        state: LoopState,
        compute: Callable[[int, list[TokenSequence]], _Found],
    ) -> tuple[list[_Found], LoopState]:
        """Compute sequences part by part, in smaller ones from now on where memory runs short."""
        while True:
            found: list[_Found] = []
            try:
                for number, part in enumerate(micro_batches(sequences, state.micro_batch_tokens)):
                    self._pause_if_asked(state)
                    found.append(compute(number, part))
            except OutOfMemory:
                self._learner.forget_gradient()
                state = self._with_less_memory(state)
            else:
                return found, state

    def _with_less_memory(self, state: LoopState) -> LoopState:
        """Return the state that computes less at once.

        Raises:
            UserProblem: There is no way left.
        """
        smaller = max(state.micro_batch_tokens // 2, _LEAST_MICRO_BATCH)
        if not self._learner.save_memory() and smaller >= state.micro_batch_tokens:
            self._save(state)
            raise UserProblem(
                "There is not enough memory to go on teaching.",
                "Close other programs and go on: nothing that was taught is lost.",
            )
        self._observer.on_less_memory(smaller)
        return replace(state, micro_batch_tokens=smaller)

    def _pause_if_asked(self, state: LoopState) -> None:
        if self._is_cancelled():
            self._learner.forget_gradient()
            self._save(state)
            raise Cancelled

    # Looks ---------------------------------------------------------------------------------

    def _evaluated(self, state: LoopState) -> LoopState:
        began = time.monotonic()
        loss, exact_share, state = self._measured(state)
        if not state.step and not math.isfinite(loss):
            raise UserProblem(
                "This model cannot be taught: it computes no sound numbers for these examples.",
                "Its file may be damaged. Fetch it again, or choose another model.",
            )
        found = self._probe(self._learner, state.step)
        self._pause_if_asked(state)  # what was seen may have been cut short
        empty = EvaluationRecord(state.step, None, 0.0, 0, 0.0, Verdict.LEVEL)
        losses = state.losses
        seen = replace(
            found or empty,
            step=state.step,
            train_loss=sum(losses) / len(losses) if losses else None,
            validation_loss=loss,
            exact_share=exact_share,
            seconds=time.monotonic() - began,
        )
        is_better = state.guard.is_better(loss)
        judged = state.guard.judged(seen)
        if is_better:
            self._checkpoints.keep_best(self._learner)
        state = replace(state, guard=state.guard.with_evaluation(judged), losses=())
        # Told before it is kept: a run that ends in between tells it again, and none is missing.
        self._observer.on_evaluation(judged)
        self._save(state)
        return state

    def _measured(self, state: LoopState) -> tuple[float, float, LoopState]:
        """Return the validation loss and the share of examples that are answered word for word."""
        parts, state = self._in_parts(
            self._validation, state, lambda _, part: self._learner.losses(part)
        )
        sums: list[LossSum] = [one for part in parts for one in part]
        loss = sum(one.total for one in sums) / max(sum(one.targets for one in sums), 1)
        return loss, sum(one.is_exact for one in sums) / max(len(sums), 1), state

    def _save(self, state: LoopState) -> None:
        self._checkpoints.save(self._learner, replace(state, seconds=self._seconds()))
        self._saved = time.monotonic()

    def _outcome(self, state: LoopState, reason: StopReason) -> Outcome:
        if not self._validation:
            self._checkpoints.keep_best(self._learner)
        self._save(state)
        return replace(state, seconds=self._seconds()).outcome(reason)
