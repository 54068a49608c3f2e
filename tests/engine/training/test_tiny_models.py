"""The tiny models that training is tested with: llama.cpp takes and runs each of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.generation.llama_cpp.model import LoadedModel
from engine.models.gguf_head import read_head
from engine.models.gguf_soundness import check_soundness
from tests.fixtures.tiny_models import (
    ARCHITECTURES,
    quantise,
    scores,
    tiny_shape,
    write_tiny_model,
)

_TEXT = "<|im_start|>user\nAnd the ferry, 漢字?\0<|im_end|>\n"
_FILE_TYPES = [
    "F16", "BF16", "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0", "Q2_K", "Q3_K_M", "Q4_K_M", "Q5_K_M",
    "Q6_K", "IQ4_NL", "IQ4_XS",
]  # fmt: skip


def tokens_of(path: Path, text: str = _TEXT) -> list[int]:
    model = LoadedModel(path, "Tiny")
    try:
        tokens = model.tokens(text)
        written = b"".join(model.text_bytes(one, is_shown=True) for one in tokens)
        assert written.decode() == text
        assert model.ends_answer(model.control_tokens()["<|im_end|>"])
        return tokens
    finally:
        model.close()


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_each_is_sound_and_gives_scores_that_differ(architecture: str, tmp_path: Path) -> None:
    path = write_tiny_model(tmp_path / "tiny.gguf", architecture)
    check_soundness(path, [read_head(path)])
    tokens = tokens_of(path)
    found = scores(path, tokens)
    assert found.shape == (len(tokens), len(tiny_shape(architecture).words.words))
    assert np.isfinite(found).all()
    assert 0.5 < found.std() < 10
    assert len(np.unique(found, axis=0)) == len(tokens)


def test_the_seed_says_which_weights_there_are(tmp_path: Path) -> None:
    files = [
        write_tiny_model(tmp_path / f"{place}.gguf", "llama", seed=seed).read_bytes()
        for place, seed in enumerate((1, 1, 2))
    ]
    assert files[0] == files[1] != files[2]


def test_what_is_changed_shows_in_the_file(tmp_path: Path) -> None:
    path = write_tiny_model(tmp_path / "tiny.gguf", "llama", weight_type="F16", blocks=2, heads=8)
    head = read_head(path)
    assert head.number("llama.block_count") == 2
    matrix = next(one for one in head.tensors if one.name == "blk.1.attn_q.weight")
    assert (matrix.type.name, matrix.dimensions) == ("F16", (256, 512))


@pytest.mark.parametrize("file_type", _FILE_TYPES)
def test_each_quantisation_gives_scores_alike(file_type: str, tmp_path: Path) -> None:
    path = write_tiny_model(tmp_path / "tiny.gguf", "llama", hidden=768)
    out = quantise(path, tmp_path / "out.gguf", file_type)
    assert out.stat().st_size < 0.6 * path.stat().st_size
    tokens = tokens_of(out)
    exact, rounded = scores(path, tokens), scores(out, tokens)
    likeness = np.corrcoef(exact.ravel(), rounded.ravel())[0, 1]
    assert (0.3 if file_type[1] in "23" else 0.9) < likeness < 1


def test_the_types_of_embedding_and_output_can_be_chosen(tmp_path: Path) -> None:
    path = write_tiny_model(tmp_path / "tiny.gguf", "qwen3")
    out = quantise(path, tmp_path / "out.gguf", "Q4_0", embedding="Q8_0", output="Q5_K", pure=True)
    types = {one.name: one.type.name for one in read_head(out).tensors}
    names = ("token_embd", "output", "blk.0.ffn_down")
    assert [types[f"{name}.weight"] for name in names] == ["Q8_0", "Q5_K", "Q4_0"]
