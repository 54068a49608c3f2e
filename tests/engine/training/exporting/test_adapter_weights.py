"""Adapters in memory and in their file."""

from __future__ import annotations

import json
import struct
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from engine.errors import UserProblem
from engine.training.exporting.adapter_weights import AdapterWeights, load_adapter
from engine.training.exporting.wholeness import adapter_problem
from engine.training.records import LoraSettings, LoraVariant
from tests.fixtures.taught_models import TinyBases, adapter_of


def small(variant: str = "lora") -> AdapterWeights:
    tensors = {}
    for block in (10, 2):
        tensors[f"blk.{block}.attn_q.lora_b"] = torch.ones(6, 2) * block
        tensors[f"blk.{block}.attn_q.lora_a"] = torch.ones(2, 8)
        if variant == "dora":
            tensors[f"blk.{block}.attn_q.magnitude"] = torch.ones(6)
    return AdapterWeights(tensors, LoraSettings(2, 3.0, 0.1, LoraVariant(variant)), "llama")


@pytest.mark.parametrize("variant", ["lora", "rslora", "dora"])
def test_an_adapter_comes_back_as_it_was(variant: str, tmp_path: Path) -> None:
    path = tmp_path / "adapter.safetensors"
    small(variant).save(path)
    found = load_adapter(path)
    assert found.settings == small(variant).settings
    assert found.architecture == "llama"
    assert adapter_problem(small(variant), found) == ""


def test_projections_are_in_the_order_of_the_blocks() -> None:
    assert small().projections == ("blk.2.attn_q", "blk.10.attn_q")


def test_pairs_are_what_a_network_wears(bases: TinyBases) -> None:
    weights = adapter_of(bases.path("llama"), "dora")
    pairs = weights.pairs()
    assert set(pairs) == set(weights.projections)
    assert len(pairs) == 4 * 7
    assert torch.equal(pairs["blk.3.ffn_up"].up, weights.tensors["blk.3.ffn_up.lora_b"])
    assert pairs["blk.3.ffn_up"].magnitude is not None


def without_a_half(weights: AdapterWeights) -> AdapterWeights:
    kept = {n: one for n, one in weights.tensors.items() if n != "blk.2.attn_q.lora_b"}
    return replace(weights, tensors=kept)


def of_another_rank(weights: AdapterWeights) -> AdapterWeights:
    return replace(weights, settings=replace(weights.settings, rank=4))


def without_strength(weights: AdapterWeights) -> AdapterWeights:
    return replace(weights, settings=replace(weights.settings, alpha=0.0))


def not_a_number(weights: AdapterWeights) -> AdapterWeights:
    wrong = torch.full((6, 2), float("nan"))
    return replace(weights, tensors={**weights.tensors, "blk.2.attn_q.lora_b": wrong})


def without_lengths(weights: AdapterWeights) -> AdapterWeights:
    return replace(weights, settings=replace(weights.settings, variant=LoraVariant.DORA))


@pytest.mark.parametrize(
    "wrong",
    [without_a_half, of_another_rank, without_strength, not_a_number, without_lengths],
    ids=lambda one: str(one.__name__),
)
def test_what_is_no_whole_adapter_is_refused(wrong: object, tmp_path: Path) -> None:
    path = tmp_path / "adapter.safetensors"
    wrong(small()).save(path)  # type: ignore[operator]
    with pytest.raises(UserProblem, match="is damaged"):
        load_adapter(path)


@pytest.mark.parametrize("content", [b"", b"\0" * 40, struct.pack("<Q", 2**60)])
def test_damaged_files_are_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "adapter.safetensors"
    path.write_bytes(content)
    with pytest.raises(UserProblem, match="is damaged"):
        load_adapter(path)


def test_a_file_that_says_nothing_of_itself_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "adapter.safetensors"
    small().save(path)
    content = path.read_bytes()
    length = struct.unpack("<Q", content[:8])[0]
    head = json.loads(content[8 : 8 + length])
    del head["__metadata__"]
    changed = json.dumps(head).encode()
    path.write_bytes(struct.pack("<Q", len(changed)) + changed + content[8 + length :])
    with pytest.raises(UserProblem, match="is damaged"):
        load_adapter(path)


def test_a_file_that_is_not_there_is_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(UserProblem, match="it is not there"):
        load_adapter(tmp_path / "adapter.safetensors")


def test_a_full_disk_is_said_to_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise OSError(28, "No space left on device")

    place = "engine.training.exporting.adapter_weights.write_atomically"
    monkeypatch.setattr(place, fails)
    with pytest.raises(UserProblem, match="the disk is full"):
        small().save(tmp_path / "adapter.safetensors")
