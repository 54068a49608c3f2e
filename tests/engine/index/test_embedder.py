"""The embedder: what it is called, and what it refuses."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from engine.errors import UserProblem
from engine.index.embedder import SentenceTransformerEmbedder, identity_of
from engine.models.starter import ModelKind, starter_model


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The outer form of an embedder: no weights that could be loaded."""
    made = tmp_path / "tiny-embedder"
    (made / "1_Pooling").mkdir(parents=True)
    modules = [{"path": ""}, {"path": "1_Pooling"}, {"path": "2_Normalize"}]
    (made / "modules.json").write_text(json.dumps(modules))
    (made / "config.json").write_text('{"hidden_size": 32}')
    (made / "1_Pooling" / "config.json").write_text('{"word_embedding_dimension": 48}')
    (made / "model.safetensors").write_bytes(b"weights")
    return made


def test_size_and_name_are_known_without_loading_anything(folder: Path) -> None:
    embedder = SentenceTransformerEmbedder(folder)
    assert embedder.dimensions == 48
    assert embedder.identity.startswith("tiny-embedder-")


def test_a_last_layer_of_its_own_gives_the_size(folder: Path) -> None:
    modules = json.loads((folder / "modules.json").read_text())
    (folder / "modules.json").write_text(json.dumps([*modules, {"path": "3_Dense"}]))
    (folder / "3_Dense").mkdir()
    (folder / "3_Dense" / "config.json").write_text('{"out_features": 16}')
    assert SentenceTransformerEmbedder(folder).dimensions == 16


def test_the_identity_changes_with_weights_and_settings_only(folder: Path) -> None:
    before = identity_of(folder)
    (folder / "README.md").write_text("words")
    changed = identity_of(folder)
    (folder / "README.md").write_text("other words")
    assert identity_of(folder) == changed
    (folder / "model.safetensors").write_bytes(b"more weights")
    assert identity_of(folder) not in (before, changed)
    changed = identity_of(folder)
    (folder / "1_Pooling" / "config.json").write_text('{"word_embedding_dimension": 64}')
    assert identity_of(folder) != changed


def test_the_identity_is_the_same_wherever_the_folder_lies(folder: Path, tmp_path: Path) -> None:
    before = identity_of(folder)
    (tmp_path / "elsewhere").mkdir()
    assert identity_of(folder.rename(tmp_path / "elsewhere" / folder.name)) == before


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("modules.json", None),
        ("modules.json", "not json"),
        ("modules.json", "[]"),
        ("modules.json", "{}"),
        ("modules.json", "[1]"),
        ("modules.json", '[{"no": "path"}]'),
        ("1_Pooling/config.json", "not json"),
        ("1_Pooling/config.json", '{"word_embedding_dimension": "many"}'),
        ("1_Pooling/config.json", '{"word_embedding_dimension": null}'),
    ],
)
def test_a_folder_that_holds_no_embedder_is_a_problem(
    folder: Path, name: str, content: str | None
) -> None:
    (folder / name).unlink()
    if content is not None:
        (folder / name).write_text(content)
    with pytest.raises(UserProblem, match="no embedding model") as caught:
        SentenceTransformerEmbedder(folder)
    assert "run.py" in caught.value.hint


@pytest.mark.models
def test_the_starter_embedder_gives_unit_vectors_that_know_meanings(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A progress bar, even one that is never shown, starts a thread that stays.
    monkeypatch.setattr("tqdm.tqdm.monitor_interval", 0)
    embedder = SentenceTransformerEmbedder(starter_model(ModelKind.EMBEDDING).path)
    texts = ["The ferry leaves at nine.", "The ship departs in the morning.", "Rates rose."]
    vectors = embedder.embed(texts)
    assert vectors.shape == (3, embedder.dimensions) == (3, 384)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2] + 0.2
    alone = embedder.embed(texts[:1])[0]
    assert vectors[0] @ alone > 0.999
    assert embedder.embed(["word " * 5000, "", "\0"]).shape == (3, 384)
    with pytest.raises(UserProblem, match="cannot be loaded"):
        SentenceTransformerEmbedder(folder).embed(["text"])
