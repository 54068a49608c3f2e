"""An embedder that remembers: the ways of a question read the same passages."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from engine.index.embedder import Embedder, Vectors

_MOST: Final = 5_000
"""Texts that are remembered: 8 MB of vectors of 384 numbers."""


class RememberingEmbedder:
    """Embeds each text once, as long as it is among the last ones.

    Args:
        embedder: Does the work.
    """

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._known: OrderedDict[str, Vectors] = OrderedDict()
        self._announced: tuple[str, ...] = ()

    @property
    def identity(self) -> str:
        """See `Embedder.identity`."""
        return self._embedder.identity

    @property
    def dimensions(self) -> int:
        """See `Embedder.dimensions`."""
        return self._embedder.dimensions

    def announce(self, texts: Sequence[str]) -> None:
        """Embed these together with the next ones: a batch costs little more than one text."""
        self._announced = tuple(texts)

    def embed(self, texts: Sequence[str]) -> Vectors:
        """See `Embedder.embed`."""
        wanted = dict.fromkeys((*texts, *self._announced))
        new = [one for one in wanted if one not in self._known]
        self._announced = ()
        if new:
            self._known.update(zip(new, self._embedder.embed(new), strict=True))
        for one in texts:
            self._known.move_to_end(one)
        vectors: Vectors = np.stack([self._known[one] for one in texts])
        while len(self._known) > _MOST:
            self._known.popitem(last=False)
        return vectors
