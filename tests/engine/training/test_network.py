"""The network in torch: llama.cpp's scores, plain torch's gradients, and no dense weight kept."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from engine.errors import UserProblem
from engine.models.gguf_head import read_head
from engine.training.network.network import Network
from engine.training.network.shape import TEACHABLE, shape_of, why_not_teachable
from engine.training.records import LoraSettings, LoraVariant
from engine.training.sequences import TokenSequence
from tests.fixtures.dense_network import DenseNetwork, dense_weights
from tests.fixtures.learners import questions_and_answers
from tests.fixtures.networks import (
    SETTINGS,
    difference,
    file_order,
    losses_and_gradients,
    network_of,
    pack_of,
)
from tests.fixtures.tiny_models import (
    ARCHITECTURES,
    quantise,
    scores,
    tiny_shape,
    write_tiny_model,
)

_SMALL = {"blocks": 2, "hidden": 256}
_EXAMPLES = questions_and_answers(5)
_LONG = questions_and_answers(2, longest=70, seed=3)
_FILE_TYPES = [
    "F16", "BF16", "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0", "Q4_K_M", "Q5_K_M", "Q6_K",
]  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("networks")


def tiny(folder: Path, architecture: str, **changes: Any) -> Path:  # noqa: ANN401
    name = "-".join([architecture, *(f"{key}{value}" for key, value in changes.items())])
    path = folder / f"{name}.gguf"
    return path if path.exists() else write_tiny_model(path, architecture, **changes)


def rows_of(network: Network, sequences: Sequence[TokenSequence]) -> list[Tensor]:
    """Return the scores of each sequence, a row for each token but the last, out of one pack."""
    packed = pack_of(network, sequences)
    found = network.scores(packed, torch.arange(len(packed.tokens)))
    prefix = packed.attention.groups[-1].prefix
    parts, at = [], prefix
    for one in sequences:
        length = one.length - 1 - prefix
        parts.append(torch.cat([found[:prefix], found[at : at + length]]))
        at += length
    assert at == len(packed.tokens)
    return parts


# The scores of llama.cpp -----------------------------------------------------------------------


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_scores_are_those_of_llama_cpp(architecture: str, folder: Path) -> None:
    """Of several sequences at once, longer than the sliding window, with a beginning in common."""
    path = tiny(folder, architecture)
    window = tiny_shape(architecture).window
    sequences = [*_EXAMPLES, *_LONG]
    assert max(one.length for one in sequences) > 3 * window
    # llama.cpp looks GELU up in a table of 16-bit numbers.
    allowed = 1e-2 if architecture == "gemma3" else 2e-4
    network = Network(path, "Tiny", SETTINGS)
    for one, ours in zip(sequences, rows_of(network, sequences), strict=True):
        theirs = scores(path, one.tokens[:-1])
        np.testing.assert_allclose(ours.numpy(), theirs, rtol=0, atol=allowed)


@pytest.mark.parametrize("architecture", ["llama", "gemma3"])
def test_scores_of_long_sequences_are_those_of_llama_cpp(architecture: str, folder: Path) -> None:
    """More tokens than those whose attention is computed by plain products."""
    path = tiny(folder, architecture)
    [one] = questions_and_answers(1, beginning=430)
    [ours] = rows_of(Network(path, "Tiny", SETTINGS), [one])
    allowed = 1e-2 if architecture == "gemma3" else 2e-4
    theirs = scores(path, one.tokens[:-1])
    np.testing.assert_allclose(ours.numpy(), theirs, rtol=0, atol=allowed)


@pytest.mark.parametrize("file_type", _FILE_TYPES)
def test_scores_are_those_of_the_weights_that_llama_cpp_unpacks(
    file_type: str, folder: Path
) -> None:
    packed = quantise(tiny(folder, "llama"), folder / f"{file_type}.gguf", file_type)
    unpacked = quantise(packed, folder / f"{file_type}-as-F32.gguf", "F32")
    assert packed.stat().st_size < 0.6 * unpacked.stat().st_size
    ours = rows_of(Network(packed, "Tiny", SETTINGS), _EXAMPLES)
    exact = rows_of(Network(unpacked, "Tiny", SETTINGS), _EXAMPLES)
    assert all(torch.equal(one, other) for one, other in zip(ours, exact, strict=True))


def test_an_adapter_gives_the_scores_that_llama_cpp_gives_with_other_weights(folder: Path) -> None:
    """A new adapter changes nothing, one that is not zero does."""
    network = Network(tiny(folder, "qwen2"), "Tiny", SETTINGS)
    plain = rows_of(network, _EXAMPLES)
    network.add_adapter(3)
    fresh = rows_of(network, _EXAMPLES)
    assert all(torch.equal(one, other) for one, other in zip(plain, fresh, strict=True))
    taught = rows_of(network_of(tiny(folder, "qwen2")), _EXAMPLES)
    assert not torch.allclose(plain[0], taught[0], atol=0.01)


# The gradients of plain torch ------------------------------------------------------------------


def dense_losses_and_gradients(
    path: Path, architecture: str, network: Network, sequences: Sequence[TokenSequence]
) -> tuple[list[Tensor], dict[str, Tensor]]:
    """Return what plain torch gives, the gradients in the order of the file."""
    values = {name: one.detach().clone() for name, one in network.parameters().items()}
    adapter = {
        name: one.requires_grad_() for name, one in file_order(values, network.shape).items()
    }
    shape = replace(tiny_shape(architecture), blocks=network.shape.layers)
    dense = DenseNetwork(shape, dense_weights(path), network.settings, adapter)
    losses = [dense.losses(one.tokens, one.taught) for one in sequences]
    torch.cat(losses).sum().backward()
    gradients = {name: one.grad for name, one in adapter.items() if one.grad is not None}
    return [one.detach() for one in losses], gradients


def check_gradients(
    path: Path, architecture: str, settings: LoraSettings, sequences: Sequence[TokenSequence]
) -> None:
    network = network_of(path, settings)
    losses, gradients = losses_and_gradients(network, sequences)
    expected = dense_losses_and_gradients(path, architecture, network, sequences)
    for one, other in zip(losses, expected[0], strict=True):
        torch.testing.assert_close(one, other, rtol=1e-5, atol=1e-5)
    assert difference(file_order(gradients, network.shape), expected[1]) < 2e-4


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_gradients_are_those_of_plain_torch(architecture: str, folder: Path) -> None:
    check_gradients(tiny(folder, architecture), architecture, SETTINGS, _EXAMPLES)


@pytest.mark.parametrize("architecture", ["llama", "gemma3"])
def test_gradients_of_long_sequences_are_those_of_plain_torch(
    architecture: str, folder: Path
) -> None:
    long = [*questions_and_answers(1, beginning=430), *_EXAMPLES[:2]]
    check_gradients(tiny(folder, architecture), architecture, SETTINGS, long)


@pytest.mark.parametrize("architecture", ["llama", "qwen2", "phi3"])
@pytest.mark.parametrize("variant", [LoraVariant.RSLORA, LoraVariant.DORA])
def test_gradients_of_each_variant_are_those_of_plain_torch(
    variant: LoraVariant, architecture: str, folder: Path
) -> None:
    settings = replace(SETTINGS, variant=variant)
    check_gradients(tiny(folder, architecture, **_SMALL), architecture, settings, _EXAMPLES)


@pytest.mark.parametrize("file_type", ["Q4_0", "Q6_K"])
def test_gradients_on_quantised_weights_are_those_of_plain_torch(
    file_type: str, folder: Path
) -> None:
    path = quantise(tiny(folder, "llama"), folder / f"gradients-{file_type}.gguf", file_type)
    check_gradients(path, "llama", SETTINGS, _EXAMPLES)


def test_variants_differ_in_what_they_say() -> None:
    assert replace(SETTINGS, variant=LoraVariant.LORA).scale == 2.0
    assert replace(SETTINGS, variant=LoraVariant.RSLORA).scale == 4.0
    assert replace(SETTINGS, variant=LoraVariant.DORA).scale == 2.0


@pytest.mark.parametrize("dropout", [0.0, 0.3])
@pytest.mark.parametrize("variant", [LoraVariant.LORA, LoraVariant.DORA])
def test_computing_again_gives_the_same_gradients(
    variant: LoraVariant, dropout: float, folder: Path
) -> None:
    settings = replace(SETTINGS, variant=variant, dropout=dropout)
    network = network_of(tiny(folder, "llama", **_SMALL), settings)
    found = []
    for keeps in (True, False):
        network.keeps_activations = keeps
        torch.manual_seed(5)
        found.append(losses_and_gradients(network, _EXAMPLES)[1])
    assert all(torch.equal(found[0][name], found[1][name]) for name in found[0])


# Memory ----------------------------------------------------------------------------------------


def held_bytes() -> int:
    """Return the bytes of all tensors that Python knows of, each storage once."""
    gc.collect()
    tensors = [one for one in gc.get_objects() if type(one) is Tensor]
    storages = {one.untyped_storage().data_ptr(): one.untyped_storage() for one in tensors}
    return sum(one.nbytes() for one in storages.values())


def count_of(shapes: set[tuple[int, ...]]) -> int:
    """Return how many tensors of some shapes Python knows of, without what is trained."""
    gc.collect()
    tensors = [one for one in gc.get_objects() if type(one) is Tensor]
    return sum(tuple(one.shape) in shapes and not one.requires_grad for one in tensors)


@pytest.mark.parametrize("file_type", ["Q4_0", "Q4_K_M", "Q8_0"])
def test_the_weights_take_about_as_much_memory_as_the_file(file_type: str, folder: Path) -> None:
    path = quantise(tiny(folder, "llama"), folder / f"memory-{file_type}.gguf", file_type)
    before = held_bytes()
    network = Network(path, "Tiny", SETTINGS)
    held = held_bytes() - before
    file_bytes = sum(one.type.bytes_of(one.weights) for one in read_head(path).tensors)
    assert 0.9 * file_bytes < held < 1.1 * file_bytes
    del network


@pytest.mark.parametrize("keeps", [True, False])
@pytest.mark.parametrize("variant", [LoraVariant.LORA, LoraVariant.DORA])
def test_no_dense_weight_is_kept_for_the_backward_pass(
    variant: LoraVariant, keeps: bool, folder: Path
) -> None:
    path = tiny(folder, "llama", **_SMALL)
    network = network_of(path, replace(SETTINGS, variant=variant))
    network.keeps_activations = keeps
    weights = {one.dimensions[::-1] for one in read_head(path).tensors if len(one.dimensions) > 1}
    weights.add((512, 256))  # those of one input, one above the other
    weights |= {one[::-1] for one in weights}
    kept: list[Tensor] = []
    before, known = held_bytes(), count_of(weights)
    packed = pack_of(network, _EXAMPLES)
    assert len(packed.tokens) not in {size for one in weights for size in one}
    with torch.autograd.graph.saved_tensors_hooks(partial(_kept, kept), lambda one: one):
        losses = network.losses(packed, torch.ones(packed.targets.shape))
        assert count_of(weights) == known
        losses.sum().backward()
    assert len(kept) > 5
    assert not weights.intersection(tuple(one.shape) for one in kept)
    del losses, packed, kept
    gradients = sum(one.nbytes for one in network.parameters().values())
    assert held_bytes() - before <= gradients


def test_computing_again_keeps_less(folder: Path) -> None:
    network = network_of(tiny(folder, "llama", **_SMALL))
    sizes = []
    for keeps in (True, False):
        network.keeps_activations = keeps
        kept: list[Tensor] = []
        packed = pack_of(network, _EXAMPLES)
        with torch.autograd.graph.saved_tensors_hooks(partial(_kept, kept), lambda one: one):
            network.losses(packed, torch.ones(packed.targets.shape))
        sizes.append(sum(one.nbytes for one in kept))
    assert sizes[1] < 0.3 * sizes[0]


def _kept(into: list[Tensor], one: Tensor) -> Tensor:
    into.append(one)
    return one


# Numbers of two bytes --------------------------------------------------------------------------


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_bf16_gives_about_the_same(architecture: str, folder: Path) -> None:
    path = tiny(folder, architecture)
    exact, exact_gradients = losses_and_gradients(network_of(path), _EXAMPLES)
    rounded, gradients = losses_and_gradients(network_of(path, dtype=torch.bfloat16), _EXAMPLES)
    loss = float(torch.cat(exact).mean())
    assert float(torch.cat(rounded).mean()) == pytest.approx(loss, rel=0.02)
    assert all(one.dtype is torch.float32 for one in gradients.values())
    for name, one in gradients.items():
        likeness = torch.cosine_similarity(one.flatten(), exact_gradients[name].flatten(), dim=0)
        assert likeness > 0.95, name


# Which models ----------------------------------------------------------------------------------


def test_other_architectures_are_refused_with_words() -> None:
    assert all(why_not_teachable(one) == "" for one in TEACHABLE)
    why = why_not_teachable("mamba")
    assert "mamba" in why
    assert "Gemma 3" in why


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("expert_count", 8, "experts"),
        ("rope.scaling.type", "yarn", "YaRN"),
        ("attention.value_length", 32, "different widths"),
        ("block_count", None, "does not say enough"),
    ],
)
def test_what_is_not_known_is_refused(key: str, value: Any, words: str, folder: Path) -> None:  # noqa: ANN401
    head = read_head(tiny(folder, "llama", **_SMALL))
    entries = {**head.metadata, f"llama.{key}": value}
    if value is None:
        del entries[f"llama.{key}"]
    with pytest.raises(UserProblem) as caught:
        shape_of(replace(head, metadata=entries), "Parrot")
    assert "Parrot cannot be taught" in caught.value.message
    assert words in caught.value.hint


def test_a_file_without_a_part_is_refused_with_words(folder: Path) -> None:
    path = tiny(folder, "llama", **_SMALL)
    content = path.read_bytes()
    assert content.count(b"blk.1.ffn_gate.weight") == 1
    broken = folder / "broken.gguf"
    broken.write_bytes(content.replace(b"blk.1.ffn_down.weight", b"blk.1.ffn_dowm.weight"))
    with pytest.raises(UserProblem) as caught:
        Network(broken, "Parrot", SETTINGS)
    assert "lacks a part" in caught.value.message
    assert caught.value.detail == "blk.1.ffn_down.weight"


def test_an_adapter_of_another_shape_is_refused(folder: Path) -> None:
    network = network_of(tiny(folder, "llama", **_SMALL))
    values = {name: one.detach()[..., :1] for name, one in network.parameters().items()}
    with pytest.raises(ValueError, match="lora_a"):
        network.load(values)
