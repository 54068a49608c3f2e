"""A run that is made to memorise: the guard ends it, and what is kept is the best that was seen."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from engine.training.checkpoints import Checkpoints
from engine.training.loop import TrainingLoop
from engine.training.records import LoraSettings, Precision, StopReason, Verdict
from engine.training.torch_learner import TorchLearner
from tests.fixtures.learners import Recorder, arguments, questions_and_answers
from tests.fixtures.tiny_models import quantise, write_tiny_model


def learner_of(model: Path) -> TorchLearner:
    settings = LoraSettings(rank=8, alpha=16.0)
    return TorchLearner(model, "Tiny", settings, 0, Precision.FP32, torch.device("cpu"))


def test_a_run_that_memorises_is_ended_and_the_best_step_kept(tmp_path: Path) -> None:
    """32 examples, a high rate, many epochs."""
    whole = write_tiny_model(tmp_path / "whole.gguf", "llama", blocks=2, hidden=256)
    model = quantise(whole, tmp_path / "tiny.gguf", "Q8_0")
    train = questions_and_answers(32, longest=8)
    validation = questions_and_answers(12, seed=1, longest=8)
    made = arguments(
        steps=32 * 50 // 8,
        learning_rate=1e-2,
        batch_examples=8,
        evaluate_every=4,
        patience=4,
        checkpoint_seconds=1000.0,
    )
    checkpoints, recorder = Checkpoints(tmp_path / "run"), Recorder()
    outcome = TrainingLoop(learner_of(model), train, validation, made, checkpoints, recorder).run()
    assert outcome.reason is StopReason.MEMORISING
    assert outcome.steps < made.steps / 2
    assert 0 < outcome.best_step < outcome.steps
    assert outcome.loss_best < 0.7 * outcome.loss_before
    assert outcome.loss_last > 1.05 * outcome.loss_best
    assert recorder.evaluations[-1].verdict is Verdict.MEMORISING
    assert recorder.steps[-1].loss < 0.7 * recorder.steps[outcome.best_step - 1].loss
    kept = learner_of(model)
    kept.load_adapter(checkpoints.best)
    sums = kept.losses(validation)
    loss = sum(one.total for one in sums) / sum(one.targets for one in sums)
    best_seen = min(one.validation_loss for one in recorder.evaluations)
    assert loss == pytest.approx(best_seen, rel=1e-4)  # 2 in 100 are allowed
