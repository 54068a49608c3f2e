"""Folders for peft: loaded by peft on the same model in transformers, for each architecture."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from engine.errors import UserProblem
from engine.training.exporting.hugging_face import config_of, dense_weights, rotary_factors
from engine.training.exporting.peft_folder import read_peft_folder, write_peft_folder
from engine.training.exporting.proof import Trained, prove_read_back
from engine.training.exporting.replay import torch_scores
from engine.training.exporting.watching import Watch
from engine.training.exporting.wholeness import adapter_problem
from engine.training.network.network import Network
from tests.fixtures.taught_models import TinyBases, trained
from tests.fixtures.tiny_models import ARCHITECTURES


def written(taught: Trained, folder: Path) -> Path:
    folder.mkdir()
    write_peft_folder(taught.weights, folder)
    return folder


def hugging_face_model(taught: Trained) -> Any:  # noqa: ANN401
    """Return the model in transformers, with the weights of its GGUF file."""
    from transformers import AutoConfig, AutoModelForCausalLM

    shape = taught.shape()
    values = config_of(shape, taught.vocabulary_size(), is_tied=taught.is_tied())
    config = AutoConfig.for_model(values.pop("model_type"), **values)
    config._attn_implementation = "eager"
    model = AutoModelForCausalLM.from_config(config)  # type: ignore[no-untyped-call]
    missing, unexpected = model.load_state_dict(
        dict(dense_weights(taught.base, shape)), strict=False
    )
    assert not unexpected
    assert set(missing) <= {"lm_head.weight"}
    if taught.is_tied():
        model.tie_weights()
    rotary, factors = model.model.rotary_emb, rotary_factors(taught.base)
    if factors is not None:  # a configuration cannot hold them
        rotary.inv_freq = rotary.inv_freq / factors
        rotary.attention_scaling = shape.rotary.magnitude
    return model.eval()


@pytest.mark.parametrize("variant", ["lora", "rslora", "dora"])
@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_peft_says_what_the_trained_model_says(
    architecture: str, variant: str, bases: TinyBases, tmp_path: Path
) -> None:
    from peft import PeftModel

    taught = trained(bases.path(architecture), variant)
    model = hugging_face_model(taught)
    network = Network(taught.base, "Tiny", taught.weights.settings)
    prompt = taught.prompts[0]
    rows = [place - 1 for place in prompt.taught]
    tokens = torch.tensor([prompt.tokens])

    with torch.no_grad():
        plain = model(tokens).logits[0][rows]
        wanted = torch_scores(network)(prompt)
        assert float((plain - wanted).abs().max() / wanted.std()) < 1e-3
        worn = PeftModel.from_pretrained(model, str(written(taught, tmp_path / "peft")))
        found = worn(tokens).logits[0][rows]
    network.wear(taught.weights.pairs())
    wanted = torch_scores(network)(prompt)
    assert float((found - wanted).abs().max() / wanted.std()) < 1e-3
    assert float((found - plain).abs().max() / wanted.std()) > 0.05


@pytest.mark.parametrize("variant", ["lora", "rslora", "dora"])
@pytest.mark.parametrize("architecture", ["llama", "gemma3", "phi3"])
def test_a_folder_is_read_back_and_proved(
    architecture: str, variant: str, bases: TinyBases, tmp_path: Path
) -> None:
    taught = trained(bases.path(architecture), variant)
    folder = written(taught, tmp_path / "peft")
    found = read_peft_folder(folder, taught.shape(), taught.weights.projections)
    assert adapter_problem(taught.weights, found) == ""
    report = prove_read_back(taught, found, Watch())
    assert report.passed, [one.words for one in report.failed]


def test_the_configuration_is_as_people_write_it(bases: TinyBases, tmp_path: Path) -> None:
    taught = trained(bases.path("llama"), "rslora")
    config = json.loads((written(taught, tmp_path / "peft") / "adapter_config.json").read_text())
    assert config["target_modules"] == [
        "down_proj", "gate_proj", "k_proj", "o_proj", "q_proj", "up_proj", "v_proj",
    ]  # fmt: skip
    assert (config["use_rslora"], config["use_dora"]) == (True, False)
    assert (config["r"], config["lora_alpha"]) == (4, 8.0)


def test_some_layers_alone_are_named_one_by_one(bases: TinyBases, tmp_path: Path) -> None:
    taught = trained(bases.path("llama"))
    wanted = ("blk.0.attn_q.", "blk.1.ffn_up.")
    tensors = {n: one for n, one in taught.weights.tensors.items() if n.startswith(wanted)}
    taught = replace(taught, weights=replace(taught.weights, tensors=tensors))
    config = json.loads((written(taught, tmp_path / "peft") / "adapter_config.json").read_text())
    assert config["target_modules"] == [
        "model.layers.0.self_attn.q_proj", "model.layers.1.mlp.up_proj",
    ]  # fmt: skip


def test_a_wrong_folder_fails(bases: TinyBases, tmp_path: Path) -> None:
    taught = trained(bases.path("llama"))
    folder = written(taught, tmp_path / "peft")
    path = folder / "adapter_config.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "lora_alpha": 16.0}))
    found = read_peft_folder(folder, taught.shape(), taught.weights.projections)
    report = prove_read_back(taught, found, Watch())
    assert [one.name for one in report.failed] == ["whole"]
    path.write_text("[]")
    with pytest.raises(UserProblem, match="not a folder as peft reads it"):
        read_peft_folder(folder, taught.shape(), taught.weights.projections)
