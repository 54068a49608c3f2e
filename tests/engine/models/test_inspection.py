"""What a file or folder is, and why it is refused."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest

from engine.errors import UserProblem
from engine.models import inspection
from engine.models.inspection import Inspector, inspect
from engine.models.records import ModelFormat, ModelKind, model_from_wire, model_to_wire
from engine.models.starter import starter_model
from engine.sandbox import Limits
from tests.fixtures.gguf_files import (
    INT32,
    TEXT,
    UINT32,
    Gguf,
    Tensor,
    array,
    value,
    with_entries,
    write_parts,
)
from tests.fixtures.model_folders import (
    CHAT_CONFIG,
    WEIGHTS,
    safetensors,
    write_chat_folder,
    write_embedder,
)

# GGUF files ----------------------------------------------------------------------------------


def test_a_chat_model_says_what_it_is(tmp_path: Path) -> None:
    file = Gguf().write(tmp_path / "Tiny Chat.Q8.gguf")
    model = inspect(file)
    assert (model.id, model.name, model.problem) == ("tiny-chat.q8", "Tiny Chat.Q8", "")
    assert (model.kind, model.format) == (ModelKind.CHAT, ModelFormat.GGUF)
    details = model.details
    assert (details.title, details.licence, details.quantisation) == ("Tiny", "apache-2.0", "F32")
    assert (details.layers, details.heads, details.key_value_heads) == (2, 4, 2)
    assert (details.key_length, details.value_length, details.cached_heads) == (16, 16, 4)
    assert (details.vocabulary, details.context_tokens) == (3, 2048)
    assert (details.parameters, details.weight_bytes) == (512, 2048)
    assert details.chat_template == "{{ messages }}"
    assert model_from_wire(model_to_wire(model)) == model


def test_heads_that_differ_between_layers_are_added_up(tmp_path: Path) -> None:
    entries = with_entries(
        llama__attention__head_count_kv=array(INT32, [2, 0, 4]),
        llama__attention__key_length=value(UINT32, 32),
    )
    details = inspect(Gguf(entries).write(tmp_path / "a.gguf")).details
    assert (details.cached_heads, details.key_value_heads) == (6, 4)
    assert (details.key_length, details.value_length) == (32, 16)


def test_of_experts_only_those_that_work_count(tmp_path: Path) -> None:
    entries = with_entries(
        llama__expert_count=value(UINT32, 8),
        llama__expert_used_count=value(UINT32, 4),
        llama__expert_feed_forward_length=value(UINT32, 100),
    )
    details = inspect(Gguf(entries).write(tmp_path / "a.gguf")).details
    assert details.feed_forward_length == 400


def test_parts_count_together(tmp_path: Path) -> None:
    paths = write_parts(tmp_path)
    model = inspect(paths[0])
    assert model.name == "tiny"
    assert model.details.parameters == 3 * 256
    assert model.details.file_bytes == sum(one.stat().st_size for one in paths)


@pytest.mark.parametrize(
    ("entries", "kind"),
    [
        (with_entries(general__architecture=value(TEXT, "nomic-bert")), ModelKind.EMBEDDING),
        (with_entries(llama__pooling_type=value(UINT32, 3)), ModelKind.EMBEDDING),
        (with_entries(llama__pooling_type=value(UINT32, 4)), ModelKind.RERANKING),
    ],
)
def test_what_cannot_chat_is_refused_as_a_chat_model(
    tmp_path: Path, entries: dict[str, bytes], kind: ModelKind
) -> None:
    file = Gguf(entries).write(tmp_path / "finder.gguf")
    model = inspect(file)
    assert model.kind is kind
    assert "cannot chat" in model.problem
    assert "passages" in model.problem


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (Gguf(with_entries(general__type=value(TEXT, "adapter"))), "adapter"),
        (Gguf(with_entries(general__type=value(TEXT, "mmproj"))), "pictures"),
        (Gguf(with_entries(general__architecture=value(TEXT, "clip"))), "pictures"),
        (Gguf(tensors=[]), "words of a model"),
    ],
)
def test_what_is_no_model_is_named(tmp_path: Path, made: Gguf, words: str) -> None:
    file = made.write(tmp_path / "part.gguf")
    with pytest.raises(UserProblem, match=r"part\.gguf is not a model") as caught:
        inspect(file)
    assert words in caught.value.hint


def test_a_file_without_an_architecture_is_refused(tmp_path: Path) -> None:
    file = Gguf(with_entries(general__architecture=None)).write(tmp_path / "a.gguf")
    with pytest.raises(UserProblem, match="what kind of model"):
        inspect(file)


# Folders -------------------------------------------------------------------------------------


def test_a_folder_for_mlx_says_what_it_is(tmp_path: Path) -> None:
    folder = write_chat_folder(tmp_path / "Tiny-4bit")
    (folder / "README.md").write_text("---\nlanguage: en\nlicense: mit\n---\n# Tiny")
    model = inspect(folder)
    assert (model.id, model.kind, model.format) == ("tiny-4bit", ModelKind.CHAT, ModelFormat.MLX)
    details = model.details
    assert (details.layers, details.key_length, details.cached_heads) == (2, 16, 4)
    assert (details.parameters, details.weight_bytes) == (32, 64)
    assert (details.quantisation, details.licence) == ("4 bits", "mit")
    assert details.chat_template == "{{ messages }}"
    is_mlx_here = importlib.util.find_spec("mlx_lm") is not None
    assert bool(model.problem) is not is_mlx_here


def test_packed_weights_are_counted_as_what_they_stand_for(tmp_path: Path) -> None:
    folder = write_chat_folder(tmp_path / "tiny")
    packed = {"a.weight": {"dtype": "U32", "shape": [4, 2], "data_offsets": [0, 32]}}
    (folder / "model.safetensors").write_bytes(safetensors(packed, 32))
    assert inspect(folder).details.parameters == 8 * 8


def test_a_chat_folder_needs_mlx(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    assert "Apple silicon" in inspect(write_chat_folder(tmp_path / "tiny")).problem


def test_finders_and_orderers_are_told_apart(tmp_path: Path) -> None:
    embedder = write_embedder(tmp_path / "finder")
    model = inspect(embedder)
    assert (model.kind, model.format) == (ModelKind.EMBEDDING, ModelFormat.TRANSFORMERS)
    assert model.problem == ""
    own = embedder / "config_sentence_transformers.json"
    own.write_text(json.dumps({"model_type": "CrossEncoder"}))
    assert inspect(embedder).kind is ModelKind.RERANKING
    scorer = write_chat_folder(
        tmp_path / "scorer", architectures=["BertForSequenceClassification"], num_labels=1
    )
    assert inspect(scorer).kind is ModelKind.RERANKING
    bare = write_chat_folder(tmp_path / "bare", architectures=["BertModel"])
    assert "neither a chat model" in inspect(bare).problem


def test_a_snapshot_of_the_cache_is_named_after_its_repository(tmp_path: Path) -> None:
    folder = write_chat_folder(tmp_path / "models--maker--Tiny-1B" / "snapshots" / "0abc")
    assert inspect(folder).name == "Tiny-1B"


def test_figures_of_the_language_part_are_found(tmp_path: Path) -> None:
    folder = write_chat_folder(tmp_path / "seeing", text_config={"num_hidden_layers": 7})
    assert inspect(folder).details.layers == 7


def test_weights_that_can_hold_programs_are_refused(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text(json.dumps(CHAT_CONFIG))
    with pytest.raises(UserProblem, match="no weights"):
        inspect(tmp_path)
    (tmp_path / "pytorch_model.bin").write_bytes(b"\x80\x04")
    with pytest.raises(UserProblem, match="can hold programs") as caught:
        inspect(tmp_path)
    assert "safetensors" in caught.value.hint


def test_a_folder_without_a_model_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserProblem, match="no model in the folder"):
        inspect(tmp_path)


def tensor(**changed: object) -> dict[str, object]:
    """Return the head of a file with one tensor that was changed."""
    return {"a": {**WEIGHTS["model.embed.weight"], **changed}}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\1\2\3",
        safetensors(WEIGHTS, length=2**63),
        safetensors(WEIGHTS, length=10_000),
        safetensors(WEIGHTS, size=63),
        safetensors(b"[1]"),
        safetensors(b"{" * 100_000),
        safetensors(b'{"a":' * 100_000),
        safetensors(b"\xff\xfe"),
        safetensors({"a": 1}),
        safetensors(tensor(dtype="F17")),
        safetensors(tensor(dtype=["F16"])),
        safetensors(tensor(shape=[8, -4])),
        safetensors(tensor(shape=[2**60, 4])),
        safetensors(tensor(shape="8")),
        safetensors(tensor(shape=[8, 5])),
        safetensors(tensor(data_offsets=[0])),
        safetensors(tensor(data_offsets=[64, 0])),
        safetensors(tensor(data_offsets=[1000, 1064])),
        safetensors({**tensor(), "b": {**WEIGHTS["model.embed.weight"]}}),
    ],
)
def test_safetensors_that_lie_are_refused(tmp_path: Path, content: bytes) -> None:
    folder = write_chat_folder(tmp_path / "tiny")
    (folder / "model.safetensors").write_bytes(content)
    with pytest.raises(UserProblem, match=r"model.safetensors is damaged"):
        inspect(folder)


@pytest.mark.parametrize(
    ("index", "words"),
    [
        ({"a": "../../secret.safetensors"}, "damaged"),
        ({"a": "model-00002.safetensors"}, "model-00002.safetensors is missing"),
    ],
)
def test_an_index_that_leads_astray_is_refused(
    tmp_path: Path, index: dict[str, str], words: str
) -> None:
    folder = write_chat_folder(tmp_path / "tiny")
    content = json.dumps({"weight_map": index})
    (folder / "model.safetensors.index.json").write_text(content)
    with pytest.raises(UserProblem, match=words):
        inspect(folder)


@pytest.mark.parametrize("content", ["[]", "{", '{"a":' * 50_000, " " * (5 << 20)])
def test_a_broken_configuration_is_refused(tmp_path: Path, content: str) -> None:
    folder = write_chat_folder(tmp_path / "tiny")
    (folder / "config.json").write_text(content)
    with pytest.raises(UserProblem, match=r"config\.json is damaged"):
        inspect(folder)


# In the child --------------------------------------------------------------------------------


def test_the_child_tells_the_same_and_is_asked_once(tmp_path: Path) -> None:
    file = Gguf().write(tmp_path / "tiny.gguf")
    broken = Gguf(tensor_count=2**60).write(tmp_path / "broken.gguf")
    with Inspector() as inspector:
        seen = inspector.inspect(file)
        assert seen == inspect(file)
        assert inspector.inspect(file) is seen
        with pytest.raises(UserProblem, match=r"broken\.gguf is damaged"):
            inspector.inspect(broken)
        Gguf(with_entries(general__name=value(TEXT, "Changed"))).write(file)
        assert inspector.inspect(file).details.title == "Changed"
        with pytest.raises(UserProblem, match="not there"):
            inspector.inspect(tmp_path / "gone.gguf")


def test_a_look_that_takes_too_long_is_ended_with_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inspection, "_LIMITS", Limits(wall_seconds=0.0))
    file = Gguf(tensors=[Tensor("a")]).write(tmp_path / "slow.gguf")
    with Inspector() as inspector, pytest.raises(UserProblem, match=r"slow\.gguf cannot be looked"):
        inspector.inspect(file)


@pytest.mark.models
def test_the_starters_are_what_they_are() -> None:
    chat = inspect(starter_model(ModelKind.CHAT).path)
    assert (chat.kind, chat.details.quantisation) == (ModelKind.CHAT, "Q4_1")
    assert (chat.details.licence, chat.details.parameters) == ("apache-2.0", 134_515_008)
    embedder = inspect(starter_model(ModelKind.EMBEDDING).path)
    assert (embedder.kind, embedder.problem) == (ModelKind.EMBEDDING, "")
