"""The starter models, and the first look at a chat model's file."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from engine.errors import UserProblem
from engine.models.records import ModelKind
from engine.models.starter import check_gguf, starter_model

_LIST = """
[[model]]
id = "talker"
name = "The Talker"
kind = "chat"
path = "talker/model.gguf"
[[model]]
id = "finder"
name = "The Finder"
kind = "embedding"
path = "finder"
"""


def head(version: int = 3, tensors: int = 2, entries: int = 3, magic: bytes = b"GGUF") -> bytes:
    return magic + struct.pack("<IQQ", version, tensors, entries)


# Where they are ------------------------------------------------------------------------------


def test_each_kind_has_its_model(tmp_path: Path) -> None:
    (tmp_path / "starter_models.toml").write_text(_LIST)
    (tmp_path / "models" / "finder").mkdir(parents=True)
    found = starter_model(ModelKind.EMBEDDING, tmp_path)
    assert (found.id, found.name, found.kind) == ("finder", "The Finder", ModelKind.EMBEDDING)
    assert found.path == tmp_path / "models" / "finder"


def test_a_model_that_was_not_fetched_names_the_way_out(tmp_path: Path) -> None:
    (tmp_path / "starter_models.toml").write_text(_LIST)
    with pytest.raises(UserProblem, match="The Talker") as caught:
        starter_model(ModelKind.CHAT, tmp_path)
    assert "run.py" in caught.value.hint


@pytest.mark.models
@pytest.mark.parametrize("kind", [ModelKind.CHAT, ModelKind.EMBEDDING])
def test_the_shipped_list_leads_to_the_models(kind: ModelKind) -> None:
    model = starter_model(kind)
    assert model.path.exists()
    if kind is ModelKind.CHAT:
        check_gguf(model.path)


# The look at the file ------------------------------------------------------------------------


@pytest.mark.parametrize("version", [2, 3])
def test_a_sound_head_passes(tmp_path: Path, version: int) -> None:
    file = tmp_path / "model.gguf"
    file.write_bytes(head(version) + b"\0" * 200)
    check_gguf(file)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not a GGUF"),
        (b"GGUF", "not a GGUF"),
        (head()[:23], "not a GGUF"),
        (b"PK\x03\x04" + b"\0" * 500, "not a GGUF"),
        (b"<!DOCTYPE html><html>Please log in to download</html>", "not a GGUF"),
        (head(magic=b"GGML") + b"\0" * 500, "not a GGUF"),
        (head(version=1) + b"\0" * 500, "version 1"),
        (head(version=2**32 - 1) + b"\0" * 500, "not known"),
        (struct.pack(">4sIQQ", b"GGUF", 3, 2, 3) + b"\0" * 500, "not known"),
        (head(), "damaged"),
        (head(tensors=0) + b"\0" * 500, "damaged"),
        (head(tensors=2**63) + b"\0" * 500, "damaged"),
        (head(entries=2**64 - 1) + b"\0" * 500, "damaged"),
        (head(tensors=2**64 - 1, entries=2**64 - 1) + b"\0" * 500, "damaged"),
    ],
)
def test_what_is_no_model_is_a_problem_with_words(
    tmp_path: Path, content: bytes, words: str
) -> None:
    file = tmp_path / "chosen.gguf"
    file.write_bytes(content)
    with pytest.raises(UserProblem, match=words) as caught:
        check_gguf(file)
    assert "chosen.gguf" in caught.value.message
    assert caught.value.hint


def test_a_missing_file_and_a_folder_are_problems(tmp_path: Path) -> None:
    with pytest.raises(UserProblem, match="not there"):
        check_gguf(tmp_path / "gone.gguf")
    with pytest.raises(UserProblem, match="folder"):
        check_gguf(tmp_path)
