from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from engine.comparison.remembering import RememberingEmbedder
from tests.fixtures.embedders import HashingEmbedder

if TYPE_CHECKING:
    from engine.index.embedder import Vectors


class CountingEmbedder(HashingEmbedder):
    """Remembers what it was asked for in each call."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[list[str]] = []

    def embed(self, texts: Sequence[str]) -> Vectors:
        self.calls.append(list(texts))
        return super().embed(texts)


def test_a_text_is_embedded_once() -> None:
    inner = CountingEmbedder()
    embedder = RememberingEmbedder(inner)
    first = embedder.embed(["one", "two", "one"])
    second = embedder.embed(["two", "three"])
    assert inner.calls == [["one", "two"], ["three"]]
    assert np.array_equal(first[1], second[0])
    assert np.array_equal(first[0], first[2])


def test_what_was_announced_comes_with_the_next_call() -> None:
    inner = CountingEmbedder()
    embedder = RememberingEmbedder(inner)
    embedder.announce(["the answer"])
    assert embedder.embed(["a passage"]).shape == (1, inner.dimensions)
    embedder.embed(["the answer"])
    embedder.embed(["another"])
    assert inner.calls == [["a passage", "the answer"], ["another"]]
