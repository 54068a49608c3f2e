"""How fast the engine embeds, as a ratio to plain sentence-transformers in float32.

    python -m tests.benchmarks.embedding [--texts N] [--rounds N]

The same texts (chunks of the samples and, where it stands, of public data) through both, in turns,
so that a busy machine slows both; the ratio is that of the medians. Beside it the smallest cosine
between the two vectors of a text, and what share of the machine's measured matrix products the
engine reaches. On a machine with a graphics card the engine uses it, the reference stays on the
CPU.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from engine import privacy
from engine.documents.tokens import tokenizer_counter
from engine.index.embedder import SentenceTransformerEmbedder
from engine.models.records import ModelKind
from engine.models.starter import starter_model
from tests.benchmarks.engine_index import machine_words

_DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "scifact" / "corpus.jsonl"
_SIDE = 2048
"""Rows and columns of the matrices whose product is timed."""


def main() -> None:
    """Measure and print."""
    privacy.stay_offline()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=int, default=256)
    parser.add_argument("--rounds", type=int, default=5)
    words = parser.parse_args()
    import numpy as np
    from sentence_transformers import SentenceTransformer

    folder = starter_model(ModelKind.EMBEDDING).path
    texts = _texts(words.texts)
    tokens = sum(tokenizer_counter(folder / "tokenizer.json").count(texts))
    plain = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
    engine = SentenceTransformerEmbedder(folder)
    expected = plain.encode(texts, normalize_embeddings=True, show_progress_bar=False)
    cosines = np.einsum("ij,ij->i", expected, engine.embed(texts))
    ours, theirs = [], []
    for _ in range(words.rounds):
        theirs.append(_seconds(lambda: plain.encode(texts, show_progress_bar=False)))
        ours.append(_seconds(lambda: engine.embed(texts)))
    fast, slow = statistics.median(ours), statistics.median(theirs)
    print(f"{len(texts)} texts of {tokens / len(texts):.0f} tokens on {machine_words()}")
    print(f"plain float32   {len(texts) / slow:7.1f} texts/s")
    print(f"engine          {len(texts) / fast:7.1f} texts/s, {slow / fast:.2f} times as many")
    print(f"cosine          {cosines.min():.5f} smallest, {cosines.mean():.5f} mean")
    reached = 2.0 * _weights(plain) * tokens / fast
    for name, peak in _peaks().items():
        print(f"share of {name} matrix products: {reached / peak:.0%} of {peak / 1e9:.0f} GFLOP/s")


def _texts(count: int) -> list[str]:
    lines = _DATA.read_text(encoding="utf-8").splitlines()
    return [" ".join(json.loads(line)["text"].split()[:150]) for line in lines[:count]]


def _weights(model: object) -> int:
    """Count the weights of the layers that every token is multiplied with."""
    import torch

    assert isinstance(model, torch.nn.Module)
    layers = (one for one in model.modules() if isinstance(one, torch.nn.Linear))
    return sum(layer.weight.numel() for layer in layers)


def _peaks() -> dict[str, float]:
    """Return the floating-point operations a second of a large matrix product, by type."""
    import torch

    peaks = {}
    for kind in (torch.float32, torch.bfloat16):
        matrix = torch.randn(_SIDE, _SIDE).to(kind)
        times = [_seconds(partial(torch.matmul, matrix, matrix)) for _ in range(8)]
        peaks[str(kind)] = 2.0 * _SIDE**3 / min(times[1:])
    return peaks


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
