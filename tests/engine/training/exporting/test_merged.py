"""Merged models: the numbers, what is copied, the types, and the proof of each."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import gguf
import numpy as np
import pytest
import torch

from engine.errors import Cancelled, UserProblem
from engine.models.gguf_head import read_head
from engine.models.gguf_soundness import check_soundness
from engine.training.exporting.merged import write_merged
from engine.training.exporting.proof import Trained, prove_merged
from engine.training.exporting.proof_records import ProofReport
from engine.training.exporting.quantising import MergedType
from engine.training.exporting.replay import torch_scores
from engine.training.exporting.watching import Watch
from engine.training.network.network import Network
from tests.fixtures.taught_models import TinyBases, adapter_of, prompts_of, trained
from tests.fixtures.tiny_models import ARCHITECTURES, quantise, write_tiny_model


def merge(taught: Trained, path: Path, type_: MergedType = MergedType.SAME) -> Path:
    write_merged(
        taught.base, taught.weights, taught.shape(), path, type_, lambda *_: None, lambda: False
    )
    return path


def proved(taught: Trained, path: Path) -> ProofReport:
    return prove_merged(taught, path, Watch())


@pytest.mark.parametrize("variant", ["lora", "rslora", "dora"])
@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_a_merged_model_scores_as_the_trained_one(
    architecture: str, variant: str, bases: TinyBases, tmp_path: Path
) -> None:
    taught = trained(bases.path(architecture), variant)
    path = merge(taught, tmp_path / "merged.gguf")
    network = Network(taught.base, "Tiny", taught.weights.settings)
    network.wear(taught.weights.pairs())
    other = Network(path, "Merged", taught.weights.settings)
    for prompt in prompts_of(2):
        one, two = torch_scores(network)(prompt), torch_scores(other)(prompt)
        assert float((one - two).abs().max() / one.std()) < 1e-4


_PAIRS = [("Q8_0", "q8_0"), ("Q4_K_M", "q6_k"), ("Q4_1", "bf16"), ("F32", "q5_k_m")]


@pytest.mark.parametrize(
    ("architecture", "file_type", "type_"),
    [(architecture, "F32", "f16") for architecture in ARCHITECTURES]
    + [(architecture, *pair) for architecture in ("llama", "qwen2", "phi3") for pair in _PAIRS],
)
def test_the_proof_passes(
    architecture: str, file_type: str, type_: str, bases: TinyBases, tmp_path: Path
) -> None:
    taught = trained(bases.path(architecture, file_type), "dora")
    path = merge(taught, tmp_path / "merged.gguf", MergedType(type_))
    check_soundness(path, [read_head(path)])
    report = proved(taught, path)
    assert report.passed, [one.words for one in report.failed]
    assert [one.name for one in report.checks[:3]] == ["whole", "held", "layout"]


# What is in the file ---------------------------------------------------------------------------


def test_what_was_not_taught_is_copied_byte_for_byte(bases: TinyBases, tmp_path: Path) -> None:
    taught = trained(bases.path("llama", "Q4_K_M"))
    one = gguf.GGUFReader(taught.base)
    other = gguf.GGUFReader(merge(taught, tmp_path / "merged.gguf", MergedType.Q8_0))
    changed = {"general.file_type"}
    for name, field in one.fields.items():
        if not name.startswith("GGUF.") and name not in changed:
            assert field.contents() == other.fields[name].contents(), name
    assert list(one.fields) == list(other.fields)
    assert other.fields["general.file_type"].contents() == gguf.LlamaFileType.MOSTLY_Q8_0
    tensors = {tensor.name: tensor for tensor in other.tensors}
    assert list(tensors) == [tensor.name for tensor in one.tensors]
    for tensor in one.tensors:
        found = tensors[tensor.name]
        if f"{tensor.name.removesuffix('.weight')}.lora_a" in taught.weights.tensors:
            assert found.tensor_type == gguf.GGMLQuantizationType.Q8_0
        else:
            assert found.tensor_type == tensor.tensor_type
            assert np.array_equal(found.data, tensor.data)


def test_a_taught_matrix_is_the_sum_in_the_order_of_the_file(
    bases: TinyBases, tmp_path: Path
) -> None:
    taught = trained(bases.path("llama"))
    path = merge(taught, tmp_path / "merged.gguf")
    before, after = (
        {one.name: one.data for one in gguf.GGUFReader(file).tensors}
        for file in (taught.base, path)
    )
    weights = taught.weights
    change = 2.0 * weights.tensors["blk.1.attn_q.lora_b"] @ weights.tensors["blk.1.attn_q.lora_a"]
    # Hugging Face's rows into llama.cpp's, as its own converter does it.
    heads = change.view(4, 2, 32, 256).transpose(1, 2).reshape(256, 256)
    found = after["blk.1.attn_q.weight"] - before["blk.1.attn_q.weight"]
    assert np.abs(found - heads.numpy()).max() < 1e-5
    change = 2.0 * weights.tensors["blk.3.ffn_up.lora_b"] @ weights.tensors["blk.3.ffn_up.lora_a"]
    found = after["blk.3.ffn_up.weight"] - before["blk.3.ffn_up.weight"]
    assert np.abs(found - change.numpy()).max() < 1e-5


@pytest.mark.parametrize("architecture", ["llama3", "qwen2", "phi3"])
@pytest.mark.parametrize("type_", ["q8_0", "q6_k", "q5_k_m", "q4_k_m"])
def test_weights_are_packed_as_llama_cpp_does_it(
    architecture: str, type_: str, tmp_path: Path
) -> None:
    """An adapter that adds nothing leaves what llama.cpp's own quantiser makes of the model."""
    base = write_tiny_model(tmp_path / "base.gguf", architecture, blocks=9, hidden=320)
    weights = adapter_of(base, strength=0.0)
    merged = merge(Trained(base, "Tiny", weights, ()), tmp_path / "merged.gguf", MergedType(type_))
    wanted = quantise(base, tmp_path / "wanted.gguf", type_.upper())
    found = {one.name: one for one in gguf.GGUFReader(merged).tensors}
    for one in gguf.GGUFReader(wanted).tensors:
        assert found[one.name].tensor_type == one.tensor_type, one.name
        assert np.array_equal(found[one.name].data, one.data), one.name


def test_a_split_model_becomes_one_file(bases: TinyBases, tmp_path: Path) -> None:
    whole = trained(bases.path("llama", "Q8_0"))
    base = split(whole.base, tmp_path)
    taught = replace(whole, base=base)
    path = merge(taught, tmp_path / "merged.gguf", MergedType.F16)
    assert path.read_bytes() == merge(whole, tmp_path / "other.gguf", MergedType.F16).read_bytes()
    assert proved(taught, path).passed


def split(path: Path, folder: Path) -> Path:
    """Write a model in two parts, as llama.cpp's own tool does."""
    reader = gguf.GGUFReader(path)
    names = [folder / f"base-{number:05}-of-00002.gguf" for number in (1, 2)]
    middle = len(reader.tensors) // 2
    shares = (reader.tensors[:middle], reader.tensors[middle:])
    for number, (name, share) in enumerate(zip(names, shares, strict=True)):
        writer = gguf.GGUFWriter(name, "llama")
        for key, field in reader.fields.items() if number == 0 else ():
            if key.startswith("GGUF.") or key == "general.architecture":
                continue
            inner = field.types[1] if len(field.types) > 1 else None
            writer.add_key_value(key, field.contents(), field.types[0], inner)
        writer.add_uint16("split.no", number)
        writer.add_uint16("split.count", 2)
        writer.add_int32("split.tensors.count", len(reader.tensors))
        for one in share:
            writer.add_tensor(one.name, one.data, raw_dtype=one.tensor_type)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
    return names[0]


# Wrong files -----------------------------------------------------------------------------------


def plain_layer(taught: Trained, path: Path, type_: MergedType) -> Path:
    kept = {n: one for n, one in taught.weights.tensors.items() if not n.startswith("blk.1.")}
    return merge(replace(taught, weights=replace(taught.weights, tensors=kept)), path, type_)


def rows_of_halves(taught: Trained, path: Path, type_: MergedType) -> Path:
    """Teach the rows of queries and keys as if the file had them in halves."""
    tensors = dict(taught.weights.tensors)
    for name in tensors:
        if name.endswith(("attn_q.lora_b", "attn_k.lora_b")):
            rows, rank = tensors[name].shape
            tensors[name] = tensors[name].view(-1, 32, 2, rank).transpose(1, 2).reshape(rows, rank)
    return merge(replace(taught, weights=replace(taught.weights, tensors=tensors)), path, type_)


def half_strength(taught: Trained, path: Path, type_: MergedType) -> Path:
    settings = replace(taught.weights.settings, alpha=taught.weights.settings.alpha / 2)
    weights = replace(taught.weights, settings=settings)
    return merge(replace(taught, weights=weights), path, type_)


def another_base(taught: Trained, path: Path, type_: MergedType) -> Path:
    base = write_tiny_model(path.with_name("other.gguf"), "llama", seed=8)
    return merge(replace(taught, base=base), path, type_)


def another_template(taught: Trained, path: Path, type_: MergedType) -> Path:
    content = merge(taught, path, type_).read_bytes()
    place = content.index(b"<|im_start|>", content.index(b"tokenizer.chat_template"))
    path.write_bytes(content[:place] + b"<|im_begin>" + content[place + 11 :])
    return path


_WRONG = [plain_layer, rows_of_halves, half_strength, another_base, another_template]


@pytest.mark.parametrize("wrong", _WRONG, ids=lambda one: one.__name__)
@pytest.mark.parametrize("type_", ["f16", "q8_0", "q4_k_m"])
def test_a_wrong_file_fails(
    wrong: Callable[[Trained, Path, MergedType], Path],
    type_: str,
    bases: TinyBases,
    tmp_path: Path,
) -> None:
    taught = trained(bases.path("llama"))
    report = proved(taught, wrong(taught, tmp_path / "merged.gguf", MergedType(type_)))
    assert "whole" in {one.name for one in report.failed}


@pytest.mark.parametrize("wrong", _WRONG, ids=lambda one: one.__name__)
@pytest.mark.parametrize("type_", ["f16", "q8_0"])
def test_the_replay_alone_finds_what_is_wrong(
    wrong: Callable[[Trained, Path, MergedType], Path],
    type_: str,
    bases: TinyBases,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held = "engine.training.exporting.proof.held_by"
    monkeypatch.setattr(held, lambda *_: type("Held", (), {"problem": "", "share": 1.0}))
    taught = trained(bases.path("llama"))
    report = proved(taught, wrong(taught, tmp_path / "merged.gguf", MergedType(type_)))
    wanted = "layout" if wrong is another_template else "distribution"
    assert wanted in {one.name for one in report.failed}


def test_few_bits_that_swallow_what_was_taught_fail(bases: TinyBases, tmp_path: Path) -> None:
    base = bases.path("llama", "Q4_1")
    weights = adapter_of(base, strength=0.004)
    taught = Trained(base, "Tiny", weights, prompts_of())
    report = proved(taught, merge(taught, tmp_path / "merged.gguf", MergedType.SAME))
    assert "held" in {one.name for one in report.failed}
    assert proved(taught, merge(taught, tmp_path / "larger.gguf", MergedType.Q8_0)).passed


# Disk and stop ---------------------------------------------------------------------------------


def test_a_full_disk_is_noticed_before(
    bases: TinyBases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taught = trained(bases.path("llama"))
    usage = shutil._ntuple_diskusage(10, 9, 1)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(UserProblem, match="too little room on the disk"):
        merge(taught, tmp_path / "merged.gguf")
    assert not (tmp_path / "merged.gguf").exists()


def test_it_stops_between_two_parts(bases: TinyBases, tmp_path: Path) -> None:
    taught = trained(bases.path("llama"))
    done: list[tuple[int, int]] = []
    with pytest.raises(Cancelled):
        write_merged(
            taught.base, taught.weights, taught.shape(), tmp_path / "merged.gguf",
            MergedType.SAME, lambda *step: done.append(step), lambda: len(done) >= 3,
        )  # fmt: skip
    assert len(done) == 3
    assert done[0][1] == done[2][1] >= done[2][0] > done[0][0]


def test_progress_ends_with_all_of_it(bases: TinyBases, tmp_path: Path) -> None:
    taught = trained(bases.path("qwen3"))
    done: list[tuple[int, int]] = []
    path = tmp_path / "merged.gguf"
    write_merged(
        taught.base, taught.weights, taught.shape(), path, MergedType.SAME,
        lambda *step: done.append(step), lambda: False,
    )  # fmt: skip
    assert done[-1][1] == pytest.approx(path.stat().st_size, rel=0.01)
    assert done[-1][0] == pytest.approx(done[-1][1], rel=0.01)
    assert torch.isfinite(torch.tensor(done[-1][0]))
