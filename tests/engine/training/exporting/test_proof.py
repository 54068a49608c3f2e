"""The proof passes what is right and fails what is wrong, in the ways exports do go wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from engine.errors import Cancelled
from engine.training.exporting.adapter_weights import AdapterWeights
from engine.training.exporting.gguf_adapter import write_gguf_adapter
from engine.training.exporting.proof import Trained, prove_adapter
from engine.training.exporting.proof_records import (
    ProofReport,
    proof_from_wire,
    proof_to_wire,
)
from engine.training.exporting.replay import shortened
from engine.training.exporting.watching import Watch
from engine.training.network.shape import NetworkShape
from engine.training.sequences import TokenSequence
from tests.fixtures.taught_models import TinyBases, adapter_of, trained
from tests.fixtures.tiny_models import ARCHITECTURES


def proved(taught: Trained, path: Path) -> ProofReport:
    return prove_adapter(taught, path, Watch())


def written(weights: AdapterWeights, shape: NetworkShape, path: Path) -> Path:
    write_gguf_adapter(weights, shape, path)
    return path


def values(report: ProofReport) -> dict[str, float]:
    return {one.name: one.value for one in report.checks}


@pytest.mark.parametrize(
    ("architecture", "file_type"),
    [(architecture, file_type) for architecture in ARCHITECTURES for file_type in ("F32", "Q4_1")]
    + [(architecture, type_) for architecture in ("llama", "phi3") for type_ in ("Q8_0", "Q4_K_M")],
)
def test_a_right_adapter_passes(
    architecture: str, file_type: str, bases: TinyBases, tmp_path: Path
) -> None:
    taught = trained(bases.path(architecture, file_type))
    report = proved(taught, written(taught.weights, taught.shape(), tmp_path / "a.gguf"))
    assert report.passed, [one.words for one in report.failed]
    assert {one.name for one in report.checks} >= {
        "whole", "comparable", "distribution", "difference", "likeliest", "loss", "gain", "change",
    }  # fmt: skip
    assert values(report)["distribution"] < values(report)["change"] / 5
    if file_type == "F32":
        assert values(report)["distribution"] < 1e-4
    assert all(one.words.endswith(".") for one in report.checks)


# Wrong exports ---------------------------------------------------------------------------------


def rows_not_reordered(taught: Trained, path: Path) -> Path:
    shape = taught.shape()
    halves = replace(shape, rotary=replace(shape.rotary, is_paired=False))
    return written(taught.weights, halves, path)


def scale_twice(taught: Trained, path: Path) -> Path:
    settings = replace(taught.weights.settings, alpha=taught.weights.settings.alpha * 2)
    return written(replace(taught.weights, settings=settings), taught.shape(), path)


def one_layer_missing(taught: Trained, path: Path) -> Path:
    kept = {n: one for n, one in taught.weights.tensors.items() if not n.startswith("blk.2.")}
    return written(replace(taught.weights, tensors=kept), taught.shape(), path)


def two_layers_swapped(taught: Trained, path: Path) -> Path:
    def other(name: str) -> str:
        for one, two in (("blk.1.", "blk.2."), ("blk.2.", "blk.1.")):
            if name.startswith(one):
                return name.replace(one, two, 1)
        return name

    tensors = {name: taught.weights.tensors[other(name)] for name in taught.weights.tensors}
    return written(replace(taught.weights, tensors=tensors), taught.shape(), path)


def of_another_training(taught: Trained, path: Path) -> Path:
    return written(adapter_of(taught.base, seed=9), taught.shape(), path)


def down_upside_down(taught: Trained, path: Path) -> Path:
    tensors = {
        name: one.flip(0) if name.endswith("lora_a") else one
        for name, one in taught.weights.tensors.items()
    }
    return written(replace(taught.weights, tensors=tensors), taught.shape(), path)


_WRONG = [
    rows_not_reordered, scale_twice, one_layer_missing, two_layers_swapped, of_another_training,
    down_upside_down,
]  # fmt: skip


@pytest.mark.parametrize("wrong", _WRONG, ids=lambda one: one.__name__)
@pytest.mark.parametrize("file_type", ["F32", "Q4_1"])
def test_a_wrong_adapter_fails(
    wrong: Callable[[Trained, Path], Path], file_type: str, bases: TinyBases, tmp_path: Path
) -> None:
    taught = trained(bases.path("llama", file_type))
    report = proved(taught, wrong(taught, tmp_path / "a.gguf"))
    assert not report.passed
    assert report.failed


@pytest.mark.parametrize("wrong", _WRONG, ids=lambda one: one.__name__)
@pytest.mark.parametrize("file_type", ["F32", "Q4_1"])
def test_the_replay_alone_finds_what_is_wrong(
    wrong: Callable[[Trained, Path], Path],
    file_type: str,
    bases: TinyBases,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As if writer and reader made the same mistake: then only llama.cpp can tell."""
    monkeypatch.setattr("engine.training.exporting.proof.adapter_problem", lambda *_: "")
    taught = trained(bases.path("llama", file_type))
    report = proved(taught, wrong(taught, tmp_path / "a.gguf"))
    assert "distribution" in {one.name for one in report.failed}


def test_a_base_of_other_weights_fails(bases: TinyBases, tmp_path: Path) -> None:
    """The file fits by its shapes, and was trained on another model."""
    taught, other = trained(bases.path("llama")), trained(bases.path("llama", seed=5))
    path = written(adapter_of(other.base, seed=1), taught.shape(), tmp_path / "a.gguf")
    assert not proved(taught, path).passed


def test_an_adapter_that_changes_nothing_fails(bases: TinyBases, tmp_path: Path) -> None:
    taught = trained(bases.path("llama"))
    tensors = {
        name: torch.zeros_like(one) if name.endswith("lora_b") else one
        for name, one in taught.weights.tensors.items()
    }
    taught = replace(taught, weights=replace(taught.weights, tensors=tensors))
    report = proved(taught, written(taught.weights, taught.shape(), tmp_path / "a.gguf"))
    assert [one.name for one in report.failed] == ["change"]
    assert "changes nothing" in report.failed[0].words


# Around it -------------------------------------------------------------------------------------


def test_a_proof_stops_when_it_is_told_to(bases: TinyBases, tmp_path: Path) -> None:
    taught = trained(bases.path("llama"))
    path = written(taught.weights, taught.shape(), tmp_path / "a.gguf")
    steps: list[tuple[str, int, int]] = []
    watch = Watch(lambda *step: steps.append(step), lambda: len(steps) >= 10)
    with pytest.raises(Cancelled):
        prove_adapter(taught, path, watch)
    assert steps == [("proving", done, 16) for done in range(10)]


def test_a_report_travels(bases: TinyBases, tmp_path: Path) -> None:
    taught = trained(bases.path("llama"))
    report = proved(taught, scale_twice(taught, tmp_path / "a.gguf"))
    assert proof_from_wire(proof_to_wire(report)) == report


def test_long_answers_are_shortened_until_all_scores_have_room() -> None:
    prompts = [TokenSequence(0, tuple(range(40)), tuple(range(10, 40)))] * 2
    prompts.append(TokenSequence(1, tuple(range(9)), (3, 5)))
    assert [one.taught for one in shortened(prompts, 100)] == [one.taught for one in prompts]
    short = shortened(prompts, 64 * 1024 * 1024 // 22)
    assert [len(one.taught) for one in short] == [10, 10, 2]
    assert [one.length for one in short] == [20, 20, 6]
