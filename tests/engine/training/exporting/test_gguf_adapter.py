"""Adapters as GGUF files: llama.cpp says what the trained model says, for each architecture."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import gguf
import numpy as np
import pytest
import torch

from engine.errors import UserProblem
from engine.models.adapter_soundness import check_adapter
from engine.models.gguf_head import read_all_parts, read_head
from engine.training.exporting.agreement import Agreement, Comparison
from engine.training.exporting.gguf_adapter import read_gguf_adapter, write_gguf_adapter
from engine.training.exporting.replay import torch_scores
from engine.training.exporting.wholeness import adapter_problem
from engine.training.network.network import Network
from engine.training.records import LoraSettings, LoraVariant
from tests.fixtures.taught_models import TinyBases, adapter_of, prompts_of, trained
from tests.fixtures.tiny_models import ARCHITECTURES, scores


def compared(one: torch.Tensor, other: torch.Tensor) -> Agreement:
    comparison = Comparison(0.0)
    comparison.add(one, other, torch.zeros(len(one), dtype=torch.long))
    return comparison.result()


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_llama_cpp_says_what_the_trained_model_says(
    architecture: str, bases: TinyBases, tmp_path: Path
) -> None:
    base = bases.path(architecture)
    weights = adapter_of(base)
    network = Network(base, "Tiny", weights.settings)
    path = tmp_path / "adapter.gguf"
    write_gguf_adapter(weights, network.shape, path)
    prompt = prompts_of(1)[0]
    places = [place - 1 for place in prompt.taught]
    plain = torch_scores(network)(prompt)
    network.wear(weights.pairs())
    taught = torch_scores(network)(prompt)
    found = torch.from_numpy(scores(base, prompt.tokens[:-1], path)[places])
    assert compared(plain, taught).divergence > 1e-3
    assert compared(taught, found).divergence < 1e-6
    assert compared(taught, found).difference < 1e-3


def test_the_scale_of_rslora_is_kept(bases: TinyBases, tmp_path: Path) -> None:
    base = bases.path("qwen2")
    weights = adapter_of(base, "rslora")
    network = Network(base, "Tiny", weights.settings)
    network.wear(weights.pairs())
    path = tmp_path / "adapter.gguf"
    write_gguf_adapter(weights, network.shape, path)
    prompt = prompts_of(1)[0]
    taught = torch_scores(network)(prompt)
    found = scores(base, prompt.tokens[:-1], path)[[place - 1 for place in prompt.taught]]
    assert weights.settings.scale == pytest.approx(4.0)
    assert compared(taught, torch.from_numpy(found)).divergence < 1e-6


def test_the_same_adapter_gives_the_same_bytes(bases: TinyBases, tmp_path: Path) -> None:
    taught = trained(bases.path("llama"))
    turned = dict(reversed(list(taught.weights.tensors.items())))
    paths = [tmp_path / "one.gguf", tmp_path / "other.gguf"]
    for path, tensors in zip(paths, (taught.weights.tensors, turned), strict=True):
        write_gguf_adapter(replace(taught.weights, tensors=tensors), taught.shape(), path)
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_others_read_what_was_written(bases: TinyBases, tmp_path: Path) -> None:
    taught = trained(bases.path("llama"))
    path = tmp_path / "adapter.gguf"
    write_gguf_adapter(taught.weights, taught.shape(), path)
    reader = gguf.GGUFReader(path)
    assert reader.fields["adapter.lora.alpha"].contents() == 8.0
    assert reader.fields["general.architecture"].contents() == "llama"
    tensors = {one.name: one.data for one in reader.tensors}
    assert len(tensors) == len(taught.weights.tensors)
    down = taught.weights.tensors["blk.2.ffn_up.lora_a"]
    assert np.array_equal(tensors["blk.2.ffn_up.weight.lora_a"], down.numpy())
    check_adapter("Tiny", read_head(path), "Tiny", read_all_parts(taught.base))


@pytest.mark.parametrize("architecture", ["llama", "gemma3"])
def test_an_adapter_is_read_back_as_it_was(
    architecture: str, bases: TinyBases, tmp_path: Path
) -> None:
    taught = trained(bases.path(architecture), "rslora")
    path = tmp_path / "adapter.gguf"
    write_gguf_adapter(taught.weights, taught.shape(), path)
    found = read_gguf_adapter(path, taught.weights, taught.shape())
    assert adapter_problem(taught.weights, found) == ""
    settings = replace(found.settings, alpha=found.settings.alpha / 2)
    assert "a scale of" in adapter_problem(taught.weights, replace(found, settings=settings))


def test_dora_is_refused_with_a_way_out(bases: TinyBases, tmp_path: Path) -> None:
    taught = trained(bases.path("llama"), "dora")
    with pytest.raises(UserProblem) as caught:
        write_gguf_adapter(taught.weights, taught.shape(), tmp_path / "adapter.gguf")
    assert "DoRA" in caught.value.message
    assert "merged" in caught.value.hint
    assert not (tmp_path / "adapter.gguf").exists()


def test_the_settings_say_how_strongly_it_is_added() -> None:
    assert LoraSettings(16, 32.0).scale == 2.0
    assert LoraSettings(16, 32.0, variant=LoraVariant.RSLORA).scale == 8.0
