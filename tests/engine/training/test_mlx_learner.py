"""Teaching with MLX, for real, on tiny models with random weights: one update at a time."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from engine.errors import UserProblem
from engine.training.learner import Learner, OutOfMemory
from engine.training.mlx import MlxLearner
from engine.training.mlx.batches import first_of, padded_batches
from engine.training.mlx.files import Arrays
from engine.training.records import LoraSettings, LoraVariant
from engine.training.sequences import TokenSequence
from tests.fixtures.mlx_models import in_16_bits, quantised, write_twins
from tests.fixtures.mlx_teaching import SETTINGS, learner_of, sequences

if TYPE_CHECKING:
    from engine.training.mlx.network import MlxNetwork

mx = pytest.importorskip("mlx.core", reason="MLX is not installed")

_EXAMPLES = sequences(6)
_TARGETS = sum(len(one.taught) for one in _EXAMPLES)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("mlx")
    write_twins(made / "tiny", made / "tiny.gguf")
    return made / "tiny"


@pytest.fixture
def learner(folder: Path) -> Iterator[MlxLearner]:
    made = learner_of(folder)
    yield made
    made.close()


def gradient_of(learner: MlxLearner, *parts: list[TokenSequence], seed: int = 0) -> Arrays:
    learner.forget_gradient()
    for part in parts:
        learner.accumulate(part, _TARGETS, seed)
    return accumulated(learner)


def accumulated(learner: MlxLearner) -> Arrays:
    assert learner._gradient is not None
    return {name: np.array(one) for name, one in learner._gradient.items()}


def differ(one: Arrays, other: Arrays) -> float:
    """Return the largest difference, as a share of the largest number."""
    assert one.keys() == other.keys()
    largest = max(float(abs(values).max()) for values in one.values())
    return max(float(abs(one[name] - other[name]).max()) for name in one) / largest


def moved(learner: MlxLearner, steps: int = 3) -> None:
    """Make some updates, so that no part of the adapter is zero any more."""
    for step in range(steps):
        learner.accumulate(_EXAMPLES, _TARGETS, step)
        learner.update(1e-2, 0.01, 1.0)


_SHAPE: dict[str, Any] = {
    "vocab_size": 270, "hidden_size": 64, "intermediate_size": 96, "num_hidden_layers": 2,
    "num_attention_heads": 2, "num_key_value_heads": 1, "head_dim": 32, "rms_norm_eps": 1e-5,
    "rope_theta": 10_000.0, "max_position_embeddings": 512, "tie_word_embeddings": True,
}  # fmt: skip


def put_in(
    learner: MlxLearner,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    settings: LoraSettings,
    **changed: Any,  # noqa: ANN401 - as each kind's own arguments
) -> MlxNetwork:
    """Give a learner a random network of another kind."""
    from engine.training.mlx.network import MlxNetwork

    module = importlib.import_module(f"mlx_lm.models.{kind}")
    mx.random.seed(1)
    whole = module.Model(module.ModelArgs.from_dict({**_SHAPE, "model_type": kind, **changed}))
    network = MlxNetwork(whole, settings, 0, kind)
    monkeypatch.setattr(learner, "_network", network)
    learner._parameters = network.parameters()
    learner._optimiser.init(learner._parameters)
    return network


# What is computed ----------------------------------------------------------------------------


def test_it_is_a_learner(learner: MlxLearner) -> None:
    as_such: Learner = learner
    assert as_such.losses([]) == ()
    assert learner.update(1.0, 0.0, 1.0) == 0.0  # nothing was accumulated


def test_the_loss_falls_and_the_plain_model_stays_as_it_was(learner: MlxLearner) -> None:
    plain = learner.losses(_EXAMPLES, plain=True)
    assert learner.losses(_EXAMPLES) == plain
    losses = []
    for step in range(25):
        losses.append(learner.accumulate(_EXAMPLES, _TARGETS, step) / _TARGETS)
        assert learner.update(1e-2, 0.0, 1.0) > 0
    assert losses[-1] < 0.7 * losses[0]
    assert losses[0] == pytest.approx(sum(one.total for one in plain) / _TARGETS, rel=1e-5)
    assert learner.losses(_EXAMPLES, plain=True) == plain
    assert learner.losses(_EXAMPLES) != plain
    assert learner.peak_memory > 0


def test_the_losses_are_those_of_the_taught_tokens(learner: MlxLearner) -> None:
    moved(learner)
    for one, found in zip(_EXAMPLES, learner.losses(_EXAMPLES), strict=True):
        scores = learner.scores(one.tokens).astype(np.float64)
        probable = scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
        expected = -sum(probable[place - 1, one.tokens[place]] for place in one.taught)
        assert found.total == pytest.approx(expected, rel=1e-5)
        assert found.targets == len(one.taught)
        likeliest = [scores[place - 1].argmax() == one.tokens[place] for place in one.taught]
        assert found.right == sum(likeliest)


def test_what_was_learned_by_heart_is_exact(learner: MlxLearner) -> None:
    few = _EXAMPLES[:2]
    assert not any(one.is_exact for one in learner.losses(few))
    for step in range(40):
        learner.accumulate(few, sum(len(one.taught) for one in few), step)
        learner.update(2e-2, 0.0, 1.0)
    assert all(one.is_exact for one in learner.losses(few))
    assert not any(one.is_exact for one in learner.losses(few, plain=True))


def test_what_is_not_taught_changes_nothing(learner: MlxLearner) -> None:
    """A last token that is no target, sequences without any, and what is filled in."""
    moved(learner)
    before, losses = gradient_of(learner, _EXAMPLES), learner.losses(_EXAMPLES)
    other = [replace(one, tokens=(*one.tokens[:-1], 11)) for one in _EXAMPLES]
    assert differ(before, gradient_of(learner, other)) == 0
    assert learner.losses(other) == losses
    silent = TokenSequence(9, (60, 61, 62), ())
    assert differ(before, gradient_of(learner, [*_EXAMPLES, silent])) == 0
    assert learner.losses([silent])[0].total == 0
    fewer = [replace(one, taught=one.taught[1:]) for one in _EXAMPLES]
    assert differ(before, gradient_of(learner, fewer)) > 0.01


def test_parts_give_the_gradient_of_the_whole(learner: MlxLearner) -> None:
    moved(learner)
    whole = gradient_of(learner, _EXAMPLES)
    assert len(whole) == 2 * 7 * 2  # two matrices, seven projections, two blocks
    assert differ(whole, gradient_of(learner, *([one] for one in _EXAMPLES))) < 1e-5
    assert differ(whole, gradient_of(learner, _EXAMPLES[:1], _EXAMPLES[1:])) < 1e-5


def test_the_gradient_is_that_of_the_mean_loss(learner: MlxLearner) -> None:
    moved(learner)
    gradient, before = gradient_of(learner, _EXAMPLES), learner.adapter()
    means = []
    for sign in (1, -1):
        learner._take({name: one + sign * 0.01 * gradient[name] for name, one in before.items()})
        means.append(sum(one.total for one in learner.losses(_EXAMPLES)) / _TARGETS)
    expected = 0.02 * sum(float((one**2).sum()) for one in gradient.values())
    assert means[0] - means[1] == pytest.approx(expected, rel=0.02)


def test_a_gradient_is_shortened_and_its_length_told(learner: MlxLearner) -> None:
    gradient = gradient_of(learner, _EXAMPLES)
    length = sum(float((one**2).sum()) for one in gradient.values()) ** 0.5
    assert learner.update(1e-2, 0.0, 1e-3) == pytest.approx(length, rel=1e-4)
    assert learner._gradient is None
    first_moments = [np.array(learner._optimiser.state[name]["m"]) for name in gradient]
    shortened = sum(float((one**2).sum()) for one in first_moments) ** 0.5
    assert shortened == pytest.approx(0.1 * 1e-3, rel=0.01)


def test_a_gradient_that_is_not_finite_is_left_out(learner: MlxLearner) -> None:
    moved(learner)
    before = learner.adapter()
    learner.accumulate(_EXAMPLES, _TARGETS, 0)
    assert learner._gradient is not None
    name = next(iter(learner._gradient))
    learner._gradient[name] = learner._gradient[name] * float("nan")
    assert np.isnan(learner.update(1e-2, 0.01, 1.0))
    assert differ(before, learner.adapter()) == 0


# Batches -------------------------------------------------------------------------------------


def test_sequences_of_like_lengths_stand_together() -> None:
    given = [
        TokenSequence(number, tuple(range(length)), (length - 2, length - 1) if length else ())
        for number, length in enumerate((5, 20, 4, 18, 0, 21))
    ]
    first, second = padded_batches(given)
    assert first.inputs.shape == (3, 20)
    assert second.inputs.shape == (2, 4)
    assert first.owners.tolist() == [5, 5, 1, 1, 3, 3]
    assert second.owners.tolist() == [0, 0, 2, 2]
    assert first.targets.tolist() == [19, 20, 18, 19, 16, 17]
    assert [int(first.inputs.ravel()[row]) + 1 for row in first.rows] == first.targets.tolist()
    assert not first.inputs[2, 17:].any()
    assert first_of(first).owners.tolist() == [5, 5]
    assert padded_batches([]) == []


# Dropout, and less memory --------------------------------------------------------------------


def test_the_seed_says_what_dropout_leaves_out(folder: Path) -> None:
    learner = learner_of(folder, replace(SETTINGS, dropout=0.3))
    moved(learner)
    one, again, other = (gradient_of(learner, _EXAMPLES, seed=seed) for seed in (1, 1, 2))
    assert differ(one, again) == 0
    assert differ(one, other) > 0.01
    assert learner.losses(_EXAMPLES) == learner.losses(_EXAMPLES)
    learner.close()


@pytest.mark.parametrize("dropout", [0.0, 0.3])
def test_less_memory_is_taken_for_the_same_gradient(
    learner: MlxLearner, monkeypatch: pytest.MonkeyPatch, dropout: float
) -> None:
    settings = replace(SETTINGS, dropout=dropout)
    network = put_in(learner, monkeypatch, "llama", settings, num_hidden_layers=8)
    long = [TokenSequence(one, tuple(range(10, 100)), (88, 89)) for one in range(4)]
    before = gradient_of(learner, long, seed=4)
    peak = learner.peak_memory
    assert learner.save_memory()
    assert not learner.save_memory()
    learner._memory.peak = 0
    assert differ(before, gradient_of(learner, long, seed=4)) < 1e-6
    assert learner.peak_memory < 0.5 * peak
    # No class of mlx-lm's was changed.
    kinds = {type(block) for block in network.module.layers}
    assert kinds == {importlib.import_module("mlx_lm.models.llama").TransformerBlock}


def test_what_would_not_fit_is_not_begun_and_the_gradient_stays(folder: Path) -> None:
    room = 1 << 40
    learner = learner_of(folder, room=lambda: room)
    learner.accumulate(_EXAMPLES, _TARGETS, 0)
    before = accumulated(learner)
    room = int(learner._memory._bytes_per_token * 30)
    with pytest.raises(OutOfMemory, match="are free"):
        learner.accumulate(_EXAMPLES * 4, _TARGETS, 0)
    assert differ(before, accumulated(learner)) == 0
    learner.accumulate(_EXAMPLES[:1], _TARGETS, 0)
    learner.losses(_EXAMPLES[:1])
    room = 10
    with pytest.raises(OutOfMemory):
        learner.losses(_EXAMPLES)
    learner.close()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("[malloc] Unable to allocate 99 bytes.", OutOfMemory),
        ("[metal::malloc] Attempting to allocate 9 bytes which is greater", OutOfMemory),
        ("[METAL] Command buffer execution failed: Insufficient Memory", OutOfMemory),
        ("[matmul] Last dimension of first input", RuntimeError),
    ],
)
def test_errors_of_mlx_are_told_apart(
    learner: MlxLearner, monkeypatch: pytest.MonkeyPatch, words: str, expected: type[Exception]
) -> None:
    moved(learner)
    losses = learner.losses(_EXAMPLES)

    def fail(*_: object) -> None:
        raise RuntimeError(words)

    with monkeypatch.context() as patched:
        patched.setattr(learner, "_scores_of", fail)
        for compute in (
            lambda: learner.accumulate(_EXAMPLES, _TARGETS, 0),
            lambda: learner.losses(_EXAMPLES),
        ):
            with pytest.raises(expected):
                compute()
    assert learner._gradient is None
    assert learner.losses(_EXAMPLES) == losses


# Files ---------------------------------------------------------------------------------------


def test_an_adapter_comes_back_as_it_was(folder: Path, learner: MlxLearner, tmp_path: Path) -> None:
    moved(learner)
    path = tmp_path / "adapter.safetensors"
    learner.save_adapter(path)
    other = learner_of(folder)
    assert other.losses(_EXAMPLES) != learner.losses(_EXAMPLES)
    other.load_adapter(path)
    assert other.losses(_EXAMPLES) == learner.losses(_EXAMPLES)
    path.write_bytes(path.read_bytes()[:500])
    with pytest.raises(UserProblem, match=r"adapter\.safetensors is damaged"):
        other.load_adapter(path)
    other.close()
    wider = learner_of(folder, replace(SETTINGS, rank=5))
    learner.save_adapter(path)
    with pytest.raises(ValueError, match="lora_a"):
        wider.load_adapter(path)
    wider.close()


def test_a_state_goes_on_bit_for_bit(folder: Path, learner: MlxLearner, tmp_path: Path) -> None:
    moved(learner)
    learner.save_memory()
    learner.save_state(tmp_path / "state.safetensors")
    moved(learner)
    other = learner_of(folder)
    other.accumulate(_EXAMPLES, _TARGETS, 0)
    other.load_state(tmp_path / "state.safetensors")
    assert not other.save_memory()
    moved(other)
    assert differ(learner.adapter(), other.adapter()) == 0
    other.close()


# Kinds of models -----------------------------------------------------------------------------

_KINDS: dict[str, dict[str, Any]] = {
    "qwen2": {},
    "qwen3": {"tie_word_embeddings": False},
    "gemma3": {"text_config": {
        **_SHAPE, "model_type": "gemma3_text", "sliding_window": 8, "sliding_window_pattern": 2,
    }},
    "phi3": {},
    "mistral3": {"text_config": {**_SHAPE, "model_type": "mistral"}},
    "gpt2": {"n_ctx": 512, "n_embd": 64, "n_head": 2, "n_layer": 2, "n_positions": 512,
             "layer_norm_epsilon": 1e-5},
    "qwen3_moe": {
        "num_experts": 4, "num_experts_per_tok": 2, "decoder_sparse_step": 1,
        "mlp_only_layers": [], "moe_intermediate_size": 32, "norm_topk_prob": True,
    },
}  # fmt: skip


@pytest.mark.parametrize("kind", _KINDS)
def test_kinds_that_mlx_lm_knows_can_be_taught(
    kind: str, learner: MlxLearner, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only the rows that count are scored, where a network lets itself be asked for them."""
    network = put_in(learner, monkeypatch, kind, SETTINGS, **_KINDS[kind])
    moved(learner, 2)
    assert network._inner is not None
    chosen = gradient_of(learner, _EXAMPLES)
    losses = [one.total for one in learner.losses(_EXAMPLES)]
    monkeypatch.setattr(network, "_inner", None)
    assert differ(chosen, gradient_of(learner, _EXAMPLES)) < 1e-4
    assert [one.total for one in learner.losses(_EXAMPLES)] == pytest.approx(losses, rel=1e-4)
    assert sum(losses) < sum(one.total for one in learner.losses(_EXAMPLES, plain=True))
    learner.save_memory()
    assert differ(chosen, gradient_of(learner, _EXAMPLES)) < 1e-4


def test_a_network_that_is_built_in_another_way_is_scored_whole(
    learner: MlxLearner, monkeypatch: pytest.MonkeyPatch
) -> None:
    llama = importlib.import_module("mlx_lm.models.llama")

    def reversed_scores(self: Any, inputs: Any, **_: object) -> Any:  # noqa: ANN401
        return self.model.embed_tokens.as_linear(self.model(inputs)[:, ::-1])

    monkeypatch.setattr(llama.Model, "__call__", reversed_scores)
    network = put_in(learner, monkeypatch, "llama", SETTINGS)
    assert network._inner is None
    assert learner.losses(_EXAMPLES) == learner.losses(_EXAMPLES, plain=True)


@pytest.mark.parametrize("variant", LoraVariant)
@pytest.mark.parametrize("bits", [4, 8])
def test_quantised_models_can_be_taught(
    folder: Path, tmp_path: Path, variant: LoraVariant, bits: int
) -> None:
    learner = learner_of(
        quantised(folder, tmp_path / "small", bits), replace(SETTINGS, variant=variant)
    )
    packed = learner.model.network.layers[0].mlp.up_proj.linear
    assert packed.bits == bits
    before = np.array(packed.weight)
    plain = sum(one.total for one in learner.losses(_EXAMPLES))
    moved(learner, 15)
    assert sum(one.total for one in learner.losses(_EXAMPLES)) < 0.85 * plain
    assert (np.array(packed.weight) == before).all()
    learner.close()


@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_models_in_16_bits_are_taught_in_their_own_numbers(
    folder: Path, tmp_path: Path, dtype: str
) -> None:
    learner = learner_of(in_16_bits(folder, tmp_path / "short", dtype))
    assert learner.model.network.layers[0].mlp.up_proj.linear.weight.dtype == getattr(mx, dtype)
    moved(learner)
    assert {one.dtype.name for one in gradient_of(learner, _EXAMPLES).values()} == {"float32"}
    assert {one.dtype.name for one in learner.adapter().values()} == {"float32"}
    plain = sum(one.total for one in learner.losses(_EXAMPLES, plain=True))
    moved(learner, 15)
    assert sum(one.total for one in learner.losses(_EXAMPLES)) < 0.85 * plain
    learner.close()


def test_the_rank_and_the_variant_say_how_strongly_it_is_added(folder: Path) -> None:
    for settings, scale in (
        (LoraSettings(rank=4, alpha=8.0), 2.0),
        (LoraSettings(rank=4, alpha=8.0, variant=LoraVariant.RSLORA), 4.0),
        (LoraSettings(rank=4, alpha=8.0, variant=LoraVariant.DORA), 2.0),
    ):
        learner = learner_of(folder, settings)
        layer = learner.model.network.layers[0].self_attn.q_proj
        assert layer.scale == scale
        assert ("m" in layer) == (settings.variant is LoraVariant.DORA)
        learner.close()


def test_a_width_that_mlx_lm_mistakes_is_refused_in_words(folder: Path, tmp_path: Path) -> None:
    small = quantised(folder, tmp_path / "small", 6)
    learner_of(small).close()
    with pytest.raises(UserProblem, match="Tiny cannot be taught in this way") as caught:
        learner_of(small, replace(SETTINGS, variant=LoraVariant.DORA))
    assert "LoRA" in caught.value.hint


def test_without_mlx_there_is_a_problem_with_words(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "mlx_lm.utils", None)
    with pytest.raises(UserProblem, match="needs MLX"):
        learner_of(folder)
