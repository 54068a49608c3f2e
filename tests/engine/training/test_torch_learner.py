"""The learner in torch: what it adds up, what it keeps, what it does when memory runs short."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from engine.errors import UserProblem
from engine.training import torch_learner
from engine.training.learner import Learner, OutOfMemory
from engine.training.records import LoraSettings, LoraVariant, Precision
from engine.training.sequences import TokenSequence
from engine.training.torch_learner import TorchLearner, dtype_of
from tests.fixtures.learners import questions_and_answers
from tests.fixtures.networks import SETTINGS, difference, pack_of, taken_gradients
from tests.fixtures.tiny_models import scores, write_tiny_model

_EXAMPLES = questions_and_answers(6)
_TARGETS = sum(len(one.taught) for one in _EXAMPLES)
_CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("learner") / "tiny.gguf"
    return write_tiny_model(path, "llama", blocks=2, hidden=256)


def learner_of(
    model: Path, settings: LoraSettings = SETTINGS, precision: Precision = Precision.FP32
) -> TorchLearner:
    return TorchLearner(model, "Tiny", settings, seed=3, precision=precision, device=_CPU)


@pytest.fixture
def learner(model: Path) -> Iterator[TorchLearner]:
    made = learner_of(model)
    yield made
    made.close()


def taught(learner: Learner, steps: int, rate: float = 5e-3, first: int = 0) -> list[float]:
    """Make updates; return the mean loss of each."""
    losses = []
    for step in range(first, first + steps):
        losses.append(learner.accumulate(_EXAMPLES, _TARGETS, step) / _TARGETS)
        learner.update(rate, 0.01, 1.0)
    return losses


def same(one: dict[str, Tensor], other: dict[str, Tensor]) -> bool:
    return one.keys() == other.keys() and all(torch.equal(one[name], other[name]) for name in one)


# Teaching --------------------------------------------------------------------------------------


@pytest.mark.parametrize("variant", list(LoraVariant))
def test_the_loss_falls_and_the_plain_model_stays_as_it_was(
    variant: LoraVariant, model: Path
) -> None:
    learner = learner_of(model, replace(SETTINGS, variant=variant))
    plain = learner.losses(_EXAMPLES, plain=True)
    for one, other in zip(learner.losses(_EXAMPLES), plain, strict=True):
        assert one.total == pytest.approx(other.total, rel=1e-5)
    losses = taught(learner, 20)
    assert losses[0] == pytest.approx(sum(one.total for one in plain) / _TARGETS, rel=1e-5)
    assert losses[-1] < 0.6 * losses[0]
    assert learner.losses(_EXAMPLES, plain=True) == plain


def test_losses_are_those_of_the_taught_tokens(learner: TorchLearner) -> None:
    taught(learner, 3)
    found = learner.losses(_EXAMPLES)
    for one, sums in zip(_EXAMPLES, found, strict=True):
        packed = pack_of(learner.network, [one])
        scored = learner.network.scores(packed, packed.predicting).double()
        likely = scored.log_softmax(1).gather(1, packed.targets.unsqueeze(1))
        assert sums.total == pytest.approx(-float(likely.sum()), rel=1e-5)
        assert sums.targets == len(one.taught)
        assert sums.right == int((scored.argmax(1) == packed.targets).sum())


def test_examples_are_known_word_for_word_once_they_are_taught(learner: TorchLearner) -> None:
    assert not any(one.is_exact for one in learner.losses(_EXAMPLES))
    taught(learner, 120, rate=1e-2)
    assert all(one.is_exact for one in learner.losses(_EXAMPLES))


def test_parts_give_the_gradient_of_the_whole_batch(learner: TorchLearner) -> None:
    taught(learner, 2)
    found = []
    for parts in ([_EXAMPLES], [_EXAMPLES[:2], _EXAMPLES[2:]], [[one] for one in _EXAMPLES]):
        total = sum(learner.accumulate(part, _TARGETS, 0) for part in parts)
        found.append((total, taken_gradients(learner.network)))
    for total, gradients in found[1:]:
        assert total == pytest.approx(found[0][0], rel=1e-5)
        assert difference(gradients, found[0][1]) < 1e-4


def test_the_gradient_is_that_of_the_mean_loss(learner: TorchLearner) -> None:
    """By moving along it a little, there and back."""
    taught(learner, 2)
    learner.accumulate(_EXAMPLES, _TARGETS, 0)
    gradient = taken_gradients(learner.network)
    before = learner.adapter()
    means = []
    for sign in (1, -1):
        learner.network.load({n: one + sign * 0.01 * gradient[n] for n, one in before.items()})
        means.append(sum(one.total for one in learner.losses(_EXAMPLES)) / _TARGETS)
    expected = 0.02 * sum(float(one.pow(2).sum()) for one in gradient.values())
    assert means[0] - means[1] == pytest.approx(expected, rel=0.02)


def test_a_gradient_is_shortened_its_length_told_and_then_forgotten(learner: TorchLearner) -> None:
    learner.accumulate(_EXAMPLES, _TARGETS, 0)
    gradients = taken_gradients(learner.network)
    length = sum(float(one.pow(2).sum()) for one in gradients.values()) ** 0.5
    learner.accumulate(_EXAMPLES, _TARGETS, 0)
    assert learner.update(1e-3, 0.0, length / 10) == pytest.approx(length, rel=1e-5)
    assert all(one.grad is None for one in learner.network.parameters().values())
    assert learner.update(1e-3, 0.0, 1.0) == 0.0  # nothing was accumulated


def test_forgetting_a_gradient_leaves_nothing_of_it(learner: TorchLearner) -> None:
    learner.accumulate(_EXAMPLES[:2], _TARGETS, 0)
    learner.forget_gradient()
    learner.accumulate(_EXAMPLES, _TARGETS, 0)
    found = taken_gradients(learner.network)
    learner.accumulate(_EXAMPLES, _TARGETS, 0)
    assert same(found, taken_gradients(learner.network))


def test_a_gradient_that_is_no_number_changes_nothing(learner: TorchLearner) -> None:
    taught(learner, 1)
    before = learner.adapter()
    learner.accumulate(_EXAMPLES, _TARGETS, 0)
    next(iter(learner.network.parameters().values())).grad = None
    parameter = list(learner.network.parameters().values())[-1]
    assert parameter.grad is not None
    parameter.grad[0, 0] = float("inf")
    assert not np.isfinite(learner.update(1e-3, 0.01, 1.0))
    assert same(before, learner.adapter())
    assert taught(learner, 3)[-1] < 20


def test_weights_decay(model: Path) -> None:
    """The more, the smaller the adapter."""
    sizes = []
    for decay in (0.0, 10.0):
        learner = learner_of(model)
        for step in range(3):
            learner.accumulate(_EXAMPLES, _TARGETS, step)
            learner.update(1e-2, decay, 1.0)
        sizes.append(sum(float(one.abs().sum()) for one in learner.adapter().values()))
    assert sizes[1] < 0.9 * sizes[0]


def test_the_seed_makes_the_first_adapter_and_dropout(model: Path) -> None:
    one, again, other = (
        TorchLearner(model, "Tiny", replace(SETTINGS, dropout=0.3), seed, Precision.FP32, _CPU)
        for seed in (1, 1, 2)
    )
    assert same(one.adapter(), again.adapter())
    assert not same(one.adapter(), other.adapter())
    taught(one, 2)
    found = []
    for seed in (5, 5, 6):
        torch.manual_seed(0)
        one.accumulate(_EXAMPLES, _TARGETS, seed)
        found.append(taken_gradients(one.network))
    assert same(found[0], found[1])
    assert not same(found[0], found[2])
    assert one.losses(_EXAMPLES) == one.losses(_EXAMPLES)  # without dropout


def test_bf16_learns_as_well(model: Path) -> None:
    losses = {}
    for precision in (Precision.FP32, Precision.BF16):
        learner = learner_of(model, precision=precision)
        taught(learner, 25)
        assert all(one.dtype is torch.float32 for one in learner.adapter().values())
        losses[precision] = sum(one.total for one in learner.losses(_EXAMPLES)) / _TARGETS
    assert losses[Precision.FP32] < 4
    assert losses[Precision.BF16] == pytest.approx(losses[Precision.FP32], rel=0.1)


def test_precision_is_chosen() -> None:
    assert dtype_of(Precision.FP32, _CPU) is torch.float32
    assert dtype_of(Precision.BF16, _CPU) is torch.bfloat16
    assert dtype_of(Precision.AUTO, torch.device("cuda")) is torch.bfloat16


@pytest.mark.parametrize(
    ("has_instructions", "has_products", "expected"),
    [
        (True, True, torch.bfloat16),
        (True, False, torch.float32),
        (False, True, torch.float32),
    ],
)
def test_bf16_needs_instructions_for_it(
    has_instructions: bool,
    has_products: bool,
    expected: torch.dtype,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        torch.ops.mkldnn, "_is_mkldnn_bf16_supported", lambda: has_instructions, raising=False
    )
    monkeypatch.setattr(torch_learner, "_has_bf16_products", lambda: has_products)
    assert dtype_of(Precision.AUTO, _CPU) is expected


# Files -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("keeps", [True, False])
@pytest.mark.parametrize(
    "settings",
    [
        SETTINGS,
        replace(SETTINGS, variant=LoraVariant.DORA),
        replace(SETTINGS, dropout=0.2),
    ],
    ids=["lora", "dora", "dropout"],
)
def test_a_state_goes_on_bit_for_bit(
    settings: LoraSettings, keeps: bool, model: Path, tmp_path: Path
) -> None:
    state = tmp_path / "state.safetensors"
    first = learner_of(model, settings)
    if not keeps:
        assert first.save_memory()
    taught(first, 3)
    first.save_state(state)
    expected = taught(first, 3, first=3)
    second = learner_of(model, settings)
    taught(second, 1)  # whatever it was before
    second.accumulate(_EXAMPLES, _TARGETS, 0)
    second.load_state(state)
    assert second.network.keeps_activations is keeps
    assert taught(second, 3, first=3) == expected
    assert same(first.adapter(), second.adapter())


def test_a_state_of_before_the_first_update_goes_on_too(model: Path, tmp_path: Path) -> None:
    learner = learner_of(model)
    learner.save_state(tmp_path / "state")
    expected = taught(learner, 2)
    learner.load_state(tmp_path / "state")
    assert taught(learner, 2) == expected


def test_an_adapter_comes_back(model: Path, tmp_path: Path) -> None:
    learner = learner_of(model)
    taught(learner, 3)
    kept, losses = learner.adapter(), learner.losses(_EXAMPLES)
    learner.save_adapter(tmp_path / "adapter")
    taught(learner, 1)
    assert not same(kept, learner.adapter())
    learner.load_adapter(tmp_path / "adapter")
    assert same(kept, learner.adapter())
    assert learner.losses(_EXAMPLES) == losses


def test_damaged_files_give_words(learner: TorchLearner, tmp_path: Path) -> None:
    path = tmp_path / "adapter.safetensors"
    learner.save_adapter(path)
    whole = path.read_bytes()
    for content in (b"", whole[: len(whole) // 2], b"\0" * 64, whole[:8] + b"\xff" * 200):
        path.write_bytes(content)
        with pytest.raises(UserProblem, match="is damaged"):
            learner.load_adapter(path)


def test_the_exported_adapter_gives_llama_cpp_the_same_scores(
    learner: TorchLearner, model: Path, tmp_path: Path
) -> None:
    taught(learner, 10)
    path = learner.export(tmp_path / "made" / "adapter")
    [one] = _EXAMPLES[:1]
    packed = pack_of(learner.network, [one])
    ours = learner.network.scores(packed, torch.arange(one.length - 1)).numpy()
    theirs = scores(model, one.tokens[:-1], path)
    np.testing.assert_allclose(ours, theirs, rtol=0, atol=5e-4)
    assert abs(theirs - scores(model, one.tokens[:-1])).max() > 0.5


# Memory ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "error",
    [
        RuntimeError(
            "[enforce fail at alloc_cpu.cpp:124] DefaultCPUAllocator: can't allocate memory"
        ),
        RuntimeError("CUDA out of memory. Tried to allocate 2.00 GiB"),
        RuntimeError("DefaultCPUAllocator: not enough memory: you tried to allocate 8 bytes."),
        RuntimeError("std::bad_alloc"),
        MemoryError(),
    ],
)
def test_too_little_memory_is_told(
    error: Exception, learner: TorchLearner, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Tensor:
        raise error

    monkeypatch.setattr(learner.network, "_hidden", lambda *_, **__: fail())
    with pytest.raises(OutOfMemory):
        learner.accumulate(_EXAMPLES, _TARGETS, 0)
    with pytest.raises(OutOfMemory):
        learner.losses(_EXAMPLES, plain=True)
    monkeypatch.undo()
    assert learner.losses(_EXAMPLES, plain=True) == learner.losses(_EXAMPLES)
    assert taught(learner, 10)[-1] < 0.9 * taught(learner_of(model), 1)[0]


def test_other_errors_are_told_as_they_are(
    learner: TorchLearner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> Tensor:
        raise RuntimeError("shapes cannot be multiplied")

    monkeypatch.setattr(learner.network, "_hidden", fail)
    with pytest.raises(RuntimeError, match="shapes"):
        learner.accumulate(_EXAMPLES, _TARGETS, 0)


def test_memory_is_saved_once(learner: TorchLearner) -> None:
    assert learner.network.keeps_activations
    assert learner.save_memory()
    assert not learner.network.keeps_activations
    assert not learner.save_memory()


def test_a_sequence_without_targets_teaches_nothing(learner: TorchLearner) -> None:
    silent = TokenSequence(9, (60, 61, 62), ())
    assert learner.losses([silent])[0].targets == 0
    assert learner.accumulate([*_EXAMPLES, silent], _TARGETS, 0) == pytest.approx(
        learner.accumulate(_EXAMPLES, _TARGETS, 0), rel=1e-5
    )
