"""A run provoked to overfit: does the guard stop it, and is what it keeps the best it saw?

    python -m tests.benchmarks.training_overfit [--set sst2|banking|alpaca] [--rate R] [--epochs N]

32 examples are taught with a high learning rate for many epochs, and 100 others are looked at. The
kept adapter is read from its file by a fresh model, whose loss on these is held against the lowest
one of the run. Printed is the curve, too, and what would have been kept without a guard: the last
step.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Sequence
from pathlib import Path

from engine import privacy
from engine.examples.records import Example
from engine.training.batches import micro_batches
from engine.training.checkpoints import Checkpoints
from engine.training.loop import TrainingLoop
from engine.training.records import (
    EvaluationRecord,
    LoraSettings,
    Precision,
    StepRecord,
    TrainingArguments,
)
from engine.training.sequences import TokenSequence
from engine.training.threads import wait_asleep
from engine.training.torch_learner import TorchLearner
from tests.benchmarks import training_sets
from tests.benchmarks.scenario_material import DATA, shuffled
from tests.benchmarks.training_quality import sequences_of
from tests.fixtures.chat_models import starter

_TAUGHT = 32
_LOOKED_AT = 100
_BATCH = 8
_MICRO_BATCH = 2048


def main() -> None:
    """Provoke and print."""
    privacy.stay_offline()
    wait_asleep()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--set", choices=("sst2", "banking", "alpaca"), default="banking")
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--epochs", type=int, default=40)
    words = parser.parse_args()
    taught, looked_at = _parts(words.set)
    with tempfile.TemporaryDirectory() as folder:
        checkpoints = Checkpoints(Path(folder))
        arguments = _arguments(words.rate, words.epochs)
        outcome = TrainingLoop(
            _learner(), taught, looked_at, arguments, checkpoints, _Printer()
        ).run()
        fresh = _learner()
        fresh.load_adapter(checkpoints.best)
        kept = _loss(fresh, looked_at)
    lowest = min(one.validation_loss for one in outcome.evaluations)
    planned = words.epochs * _TAUGHT // _BATCH
    print(f"stopped because of {outcome.reason.value} at step {outcome.steps} of {planned}")
    print(f"kept step {outcome.best_step}: loss {kept:.4f}, {kept / lowest - 1:+.2%} of the lowest")
    print(f"the last step: {outcome.loss_last:.4f}, {outcome.loss_last / lowest - 1:+.1%}")


class _Printer:
    """Prints the curve."""

    def on_step(self, step: StepRecord) -> None:
        """Nothing is printed of a step."""

    def on_less_memory(self, micro_batch_tokens: int) -> None:
        """Nothing is printed of it."""

    def on_evaluation(self, evaluation: EvaluationRecord) -> None:
        """See `Observer`."""
        print(f"step {evaluation.step:4}: {evaluation.validation_loss:.4f}", flush=True)


def _parts(name: str) -> tuple[list[TokenSequence], list[TokenSequence]]:
    examples: Sequence[Example] = {
        "sst2": lambda: training_sets.sst2(DATA, "train"),
        "banking": lambda: training_sets.banking(DATA, "train"),
        "alpaca": lambda: training_sets.alpaca(DATA),
    }[name]()
    chosen = sequences_of(shuffled(examples, 0)[: _TAUGHT + _LOOKED_AT])
    return chosen[:_TAUGHT], chosen[_TAUGHT:]


def _learner() -> TorchLearner:
    return TorchLearner(Path(starter().path), "starter", LoraSettings(), 0, Precision.AUTO)


def _arguments(rate: float, epochs: int) -> TrainingArguments:
    return TrainingArguments(
        steps=epochs * _TAUGHT // _BATCH,
        learning_rate=rate,
        batch_examples=_BATCH,
        micro_batch_tokens=_MICRO_BATCH,
        evaluate_every=_TAUGHT // _BATCH,
    )


def _loss(learner: TorchLearner, sequences: Sequence[TokenSequence]) -> float:
    """Return the mean loss of all taught tokens."""
    parts = micro_batches(sequences, _MICRO_BATCH)
    sums = [one for part in parts for one in learner.losses(part)]
    return sum(one.total for one in sums) / sum(one.targets for one in sums)


if __name__ == "__main__":
    main()
