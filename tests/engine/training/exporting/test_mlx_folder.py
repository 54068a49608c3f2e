"""Folders for mlx-lm, proved in mlx-lm itself."""

from __future__ import annotations

import importlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import UserProblem
from engine.training.exporting.mlx_folder import read_mlx_folder, write_mlx_folder
from engine.training.exporting.mlx_proof import prove_mlx
from engine.training.exporting.proof import Trained
from engine.training.exporting.proof_records import ProofReport
from engine.training.exporting.watching import Watch
from engine.training.exporting.wholeness import adapter_problem
from tests.fixtures.taught_models import TinyBases, trained
from tests.fixtures.tiny_models import ARCHITECTURES

_PLENTY = 10**12


def written(taught: Trained, folder: Path) -> Path:
    folder.mkdir()
    write_mlx_folder(taught.weights, taught.shape(), folder)
    return folder


def proved(taught: Trained, folder: Path) -> ProofReport:
    pytest.importorskip("mlx_lm", reason="MLX is not here")
    return prove_mlx(taught, folder, Watch(), lambda: _PLENTY)


@pytest.mark.parametrize(
    ("architecture", "variant"),
    [(architecture, "lora") for architecture in ARCHITECTURES]
    + [("llama", "rslora"), ("llama", "dora"), ("phi3", "dora")],
)
def test_mlx_lm_says_what_the_trained_model_says(
    architecture: str, variant: str, bases: TinyBases, tmp_path: Path
) -> None:
    taught = trained(bases.path(architecture), variant)
    report = proved(taught, written(taught, tmp_path / "mlx"))
    assert report.passed, [one.words for one in report.failed]
    found = {one.name: one.value for one in report.checks}
    assert found["distribution"] < 1e-5
    assert found["change"] > 1e-3


def test_a_quantised_model_is_proved_with_its_exact_numbers(
    bases: TinyBases, tmp_path: Path
) -> None:
    taught = trained(bases.path("llama", "Q4_K_M"))
    report = proved(taught, written(taught, tmp_path / "mlx"))
    assert report.passed
    assert {one.name: one.value for one in report.checks}["distribution"] < 1e-5


@pytest.mark.parametrize("variant", ["lora", "dora"])
def test_a_folder_is_read_back_as_it_was(variant: str, bases: TinyBases, tmp_path: Path) -> None:
    taught = trained(bases.path("phi3"), variant)
    folder = written(taught, tmp_path / "mlx")
    found = read_mlx_folder(folder, taught.shape(), taught.weights.projections)
    assert adapter_problem(taught.weights, found) == ""
    config = json.loads((folder / "adapter_config.json").read_text())
    assert config["num_layers"] == 4
    assert config["lora_parameters"]["keys"] == [
        "mlp.down_proj", "mlp.gate_up_proj", "self_attn.o_proj", "self_attn.qkv_proj",
    ]  # fmt: skip


# Wrong folders ---------------------------------------------------------------------------------


def configured(folder: Path, **changes: object) -> None:
    path = folder / "adapter_config.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))


def test_a_wrong_scale_does_not_pass(bases: TinyBases, tmp_path: Path) -> None:
    taught = trained(bases.path("llama"))
    folder = written(taught, tmp_path / "mlx")
    given = json.loads((folder / "adapter_config.json").read_text())["lora_parameters"]
    configured(folder, lora_parameters={**given, "scale": 4.0})
    assert [one.name for one in proved(taught, folder).failed] == ["whole"]


def test_layers_that_mlx_lm_would_not_teach_do_not_pass(bases: TinyBases, tmp_path: Path) -> None:
    taught = trained(bases.path("llama"))
    folder = written(taught, tmp_path / "mlx")
    configured(folder, num_layers=2)
    with pytest.raises(UserProblem, match="does not fit"):
        proved(taught, folder)


def test_the_replay_alone_finds_swapped_layers(
    bases: TinyBases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.training.exporting.mlx_proof.adapter_problem", lambda *_: "")
    taught = trained(bases.path("llama"))
    swaps = {"blk.1.": "blk.2.", "blk.2.": "blk.1."}
    tensors = {swaps.get(n[:6], n[:6]) + n[6:]: one for n, one in taught.weights.tensors.items()}
    wrong = replace(taught, weights=replace(taught.weights, tensors=tensors))
    report = proved(taught, written(wrong, tmp_path / "mlx"))
    assert "distribution" in {one.name for one in report.failed}


# Where it cannot be tried ----------------------------------------------------------------------


def test_without_mlx_nothing_is_claimed(
    bases: TinyBases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = importlib.import_module

    def without(name: str, package: str | None = None) -> object:
        if name.startswith("mlx"):
            raise ImportError(name)
        return real(name, package)

    taught = trained(bases.path("llama"))
    folder = written(taught, tmp_path / "mlx")
    monkeypatch.setattr(importlib, "import_module", without)
    report = prove_mlx(taught, folder, Watch(), lambda: _PLENTY)
    assert (report.passed, report.checks) == (False, ())
    assert report.untried == "MLX is not installed here, so the folder could not be tried."


def test_without_memory_nothing_is_claimed(bases: TinyBases, tmp_path: Path) -> None:
    pytest.importorskip("mlx_lm", reason="MLX is not here")
    taught = trained(bases.path("llama"))
    report = prove_mlx(taught, written(taught, tmp_path / "mlx"), Watch(), lambda: 10**9)
    assert not report.passed
    assert "1.0 GB are free" in report.untried


def test_a_damaged_folder_is_said_to_be_one(bases: TinyBases, tmp_path: Path) -> None:
    taught = trained(bases.path("llama"))
    folder = written(taught, tmp_path / "mlx")
    (folder / "adapter_config.json").write_text("{}")
    with pytest.raises(UserProblem, match="not a folder as mlx-lm reads it"):
        read_mlx_folder(folder, taught.shape(), taught.weights.projections)
