"""The learning rate is found on a curve, and the learner is left as it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import nan
from pathlib import Path
from typing import Any

import pytest
import torch

from engine.errors import Cancelled
from engine.training.learner import OutOfMemory
from engine.training.range_test import HIGHEST, LOWEST, STEPS, find_learning_rate, rate_from
from engine.training.records import LoraVariant, Precision
from engine.training.torch_learner import TorchLearner
from tests.fixtures.learners import FakeLearner, examples, questions_and_answers
from tests.fixtures.networks import SETTINGS
from tests.fixtures.tiny_models import write_tiny_model

_TRAIN = examples(20)


class Curved(FakeLearner):
    """One whose loss follows a curve over learning rates."""

    def __init__(self, loss: Callable[[float], float], **more: Any) -> None:  # noqa: ANN401
        super().__init__(**more)
        self.loss = loss
        self.rates: list[float] = []
        self.forgotten = 0

    def accumulate(self, sequences: Any, targets: int, seed: int) -> float:  # noqa: ANN401
        super().accumulate(sequences, targets, seed)
        step = min(len(self.rates), STEPS - 1)
        rate = LOWEST * (HIGHEST / LOWEST) ** (step / (STEPS - 1))
        return self.loss(rate) * sum(len(one.taught) for one in sequences)

    def update(self, *values: float) -> float:
        self.rates.append(values[0])
        return super().update(*values)

    def forget_gradient(self) -> None:
        self.forgotten += 1
        super().forget_gradient()


def valley(lowest: float) -> Callable[[float], float]:
    """Return losses that fall until a rate, and rise from there."""
    return lambda rate: 2.0 - rate / lowest if rate < lowest else rate / lowest


def found(learner: Curved, folder: Path, **more: Any) -> float:  # noqa: ANN401
    given: dict[str, Any] = {"micro_batch_tokens": 1000, "is_cancelled": lambda: False, **more}
    return find_learning_rate(
        learner, _TRAIN, given["micro_batch_tokens"], 1, folder / "scratch", given["is_cancelled"]
    )


def test_rates_rise_from_the_lowest_to_the_highest(tmp_path: Path) -> None:
    learner = Curved(lambda _: 1.0)
    found(learner, tmp_path)
    assert len(learner.rates) == STEPS
    assert learner.rates[0] == LOWEST
    assert learner.rates[-1] == pytest.approx(HIGHEST)
    assert learner.rates == sorted(learner.rates)


@pytest.mark.parametrize(
    ("lowest", "least", "most"), [(1e-3, 2e-4, 5e-4), (2.5e-3, 5e-4, 9e-4), (2e-4, 1e-4, 1e-4),
                                  (9e-3, 1e-3, 1e-3)],
)  # fmt: skip
def test_the_rate_is_well_below_where_the_loss_is_lowest(
    lowest: float, least: float, most: float, tmp_path: Path
) -> None:
    assert least <= found(Curved(valley(lowest)), tmp_path) <= most


def test_noise_does_not_decide() -> None:
    """One lucky batch at a low rate is no valley."""
    rates = [LOWEST * (HIGHEST / LOWEST) ** (step / (STEPS - 1)) for step in range(STEPS)]
    curve = [(rate, valley(2e-3)(rate)) for rate in rates]
    lucky = [(rate, 0.9 if number == 3 else loss) for number, (rate, loss) in enumerate(curve)]
    assert rate_from(lucky) == rate_from(curve)
    assert rate_from([]) == rate_from([(LOWEST, 1.0), (HIGHEST / 10, 0.1)]) == 2.5e-4


@pytest.mark.parametrize("far", [nan, 1e9])
def test_it_ends_where_the_loss_has_gone_away(far: float, tmp_path: Path) -> None:
    learner = Curved(lambda rate: far if rate > 1e-3 else 2.0 - rate * 500)
    assert 1e-4 <= found(learner, tmp_path) <= 2.5e-4
    assert len(learner.rates) < STEPS


@pytest.mark.parametrize(("tokens", "sequences"), [(10, 8), (500, 3), (4000, 2)])
def test_a_step_takes_few_of_long_sequences(tokens: int, sequences: int, tmp_path: Path) -> None:
    learner = Curved(valley(1e-3))
    train = examples(20, tokens=tokens)
    find_learning_rate(learner, train, 100_000, 1, tmp_path / "scratch", lambda: False)
    assert max(learner.parts) == tokens * sequences


def test_the_learner_is_left_as_it_was(tmp_path: Path) -> None:
    learner = Curved(valley(1e-3))
    learner.updates, learner.digest = 7, "before"
    found(learner, tmp_path)
    assert (learner.updates, learner.digest) == (7, "before")
    assert learner._batch == []
    assert list(tmp_path.iterdir()) == []


def test_it_can_be_cancelled(tmp_path: Path) -> None:
    learner = Curved(valley(1e-3))
    asked = iter([False] * 4 + [True])
    with pytest.raises(Cancelled):
        found(learner, tmp_path, is_cancelled=lambda: next(asked))
    assert learner.digest == ""
    assert list(tmp_path.iterdir()) == []


def test_less_is_computed_at_once_when_memory_runs_short(tmp_path: Path) -> None:
    learner = Curved(valley(1e-3), most_tokens=25)
    assert found(learner, tmp_path) == found(Curved(valley(1e-3)), tmp_path)
    assert max(learner.parts) <= 25
    hopeless = Curved(valley(1e-3), most_tokens=9)
    with pytest.raises(OutOfMemory):
        found(hopeless, tmp_path)
    assert (hopeless.digest, hopeless._batch) == ("", [])


@pytest.mark.parametrize("variant", [LoraVariant.LORA, LoraVariant.DORA])
def test_a_real_adapter_is_put_back_bit_for_bit(variant: LoraVariant, tmp_path: Path) -> None:
    model = write_tiny_model(tmp_path / "tiny.gguf", "llama", blocks=1, hidden=256)
    settings = replace(SETTINGS, variant=variant)
    learner = TorchLearner(model, "Tiny", settings, 0, Precision.FP32, torch.device("cpu"))
    before = learner.adapter()
    train = questions_and_answers(12)
    rate = find_learning_rate(learner, train, 400, 0, tmp_path / "scratch", lambda: False)
    assert 1e-4 <= rate <= 1e-3
    after = learner.adapter()
    assert all(torch.equal(before[name], after[name]) for name in before)
    assert all(one.grad is None for one in learner.network.parameters().values())
    assert not learner._optimiser.state
