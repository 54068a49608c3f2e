"""The embedder: what it is called, and what it refuses."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from engine.errors import UserProblem
from engine.index.embedder import SentenceTransformerEmbedder, identity_of


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


_EMBED = """
import json, sys
from pathlib import Path
from engine.errors import UserProblem
from engine.index.embedder import SentenceTransformerEmbedder
from engine.models.records import ModelKind
from engine.models.starter import starter_model
embedder = SentenceTransformerEmbedder(starter_model(ModelKind.EMBEDDING).path)
texts = ["The ferry leaves at nine.", "The ship departs in the morning.", "Rates rose."]
together, alone = embedder.embed(texts), embedder.embed(texts[:1])
strange = embedder.embed(["word " * 5000, "", "\\0"])
try:
    SentenceTransformerEmbedder(Path(sys.argv[1])).embed(["text"])
    refused = ""
except UserProblem as problem:
    refused = problem.message
print(json.dumps({
    "shapes": [embedder.dimensions, together.shape, strange.shape],
    "type": str(together.dtype),
    "cosines": (together @ together.T).tolist(),
    "alone": float(together[0] @ alone[0]),
    "refused": refused,
}))
"""


@pytest.mark.models
def test_the_starter_embedder_gives_unit_vectors_that_know_meanings(folder: Path) -> None:
    """In a process of its own: torch would weigh on all tests that follow."""
    done = subprocess.run(
        [sys.executable, "-c", _EMBED, str(folder)],
        cwd=Path(__file__).resolve().parents[3],
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    made = json.loads(done.stdout)
    assert made["shapes"] == [384, [3, 384], [3, 384]]
    assert made["type"] == "float32"
    cosines = made["cosines"]
    assert [cosines[row][row] for row in range(3)] == pytest.approx([1.0] * 3, abs=1e-5)
    assert cosines[0][1] > cosines[0][2] + 0.2
    assert made["alone"] > 0.999
    assert "cannot be loaded" in made["refused"]
