"""Texts as sets of word triples, small enough to compare a million of them.

A sketch holds the hashes of a text's triples of words that follow each other, at most 128 of them,
the smallest: enough to tell how much two long texts have in common (Broder, 1997). The share of
triples that two texts have in common is exact for texts of up to 130 words and estimated for longer
ones. Signs of scripts without spaces count as words. Nothing depends on chance: the same texts give
the same sketches in every process.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from engine.examples.forest import Rows

_LARGEST_SKETCH: Final = 128
_BLOCK: Final = 10_000
"""Texts that are made into sketches at once."""

_LONGEST_TEXT: Final = 100_000
"""Characters that are looked at."""

_WORD: Final = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W_]+")
_MOST_WORDS_KEPT: Final = 500_000
_EVERYTHING: Final = np.uint32(0xFFFFFFFF)

Hashes = NDArray[np.uint32]


def words_of(text: str) -> list[str]:
    """Return the words of a text without capital letters and punctuation."""
    return _WORD.findall(text[:_LONGEST_TEXT].casefold())


class _WordHashes(dict[str, int]):
    """The hashes of words: most words come again."""

    def __missing__(self, word: str) -> int:
        if len(self) > _MOST_WORDS_KEPT:
            self.clear()
        self[word] = found = _hash(word)
        return found


class SketchBuilder:
    """Takes texts one after another."""

    def __init__(self) -> None:
        self._words: list[int] = []
        self._lengths: list[int] = []
        self._known = _WordHashes()
        self._hashes: list[Hashes] = []
        self._sizes: list[Rows] = []

    def add(self, text: str) -> None:
        """Add a text; its row is the number of texts before it."""
        hashed = [self._known[word] for word in words_of(text)] or [_hash(text)]
        # Triples of what is shorter than one: nothing stands for the missing words.
        hashed += [0] * (3 - len(hashed))
        self._words += hashed
        self._lengths.append(len(hashed))
        if len(self._lengths) == _BLOCK:
            self._finish_block()

    def finish(self) -> Sketches:
        """Return the sketches of all texts."""
        if self._lengths:
            self._finish_block()
        hashes = np.concatenate([np.empty(0, np.uint32), *self._hashes])
        return Sketches(hashes, _starts(np.concatenate([np.empty(0, np.int64), *self._sizes])))

    def _finish_block(self) -> None:
        words = np.array(self._words, dtype=np.uint64)
        rows = np.repeat(np.arange(len(self._lengths)), self._lengths)
        within = rows[:-2] == rows[2:]
        triples = _triples(words)[within]
        keys = np.unique(rows[:-2][within].astype(np.uint64) << np.uint64(32) | triples)
        kept = (keys >> np.uint64(32)).astype(np.int64)
        sizes = np.bincount(kept, minlength=len(self._lengths))
        ranks = np.arange(len(keys)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        self._hashes.append(keys.astype(np.uint32)[ranks < _LARGEST_SKETCH])
        self._sizes.append(np.minimum(sizes, _LARGEST_SKETCH))
        self._words, self._lengths = [], []


@dataclass(frozen=True, slots=True)
class Sketches:
    """The sketches of many texts, one row each, in one array.

    Attributes:
        hashes: Those of the first row, in order, then those of the second, and so on.
        starts: Where each row begins in `hashes`, and where the last one ends.
    """

    hashes: Hashes
    starts: Rows

    def __len__(self) -> int:
        return len(self.starts) - 1

    @property
    def sizes(self) -> Rows:
        """How many hashes each row has."""
        return np.diff(self.starts)

    def prints(self) -> Hashes:
        """Return one hash for each row, the same for rows that are the same."""
        if not len(self):
            return np.empty(0, np.uint32)
        return np.bitwise_xor.reduceat(_mixed(self.hashes), self.starts[:-1])

    def chosen(self, rows: Rows) -> Sketches:
        """Return the sketches of some rows, in that order."""
        sizes = self.sizes[rows]
        return Sketches(self.hashes[_spread(self.starts[rows], sizes)], _starts(sizes))

    def without_common(self, least_rows: int) -> Sketches | None:
        """Return the sketches without what stands in that many rows or more.

        A row with nothing else keeps one hash of all it had. None when nothing is so common.
        """
        values, counts = np.unique(self.hashes, return_counts=True)
        common = values[counts >= least_rows]
        if not len(common):
            return None
        is_kept = ~np.isin(self.hashes, common)
        rows = np.repeat(np.arange(len(self)), self.sizes)
        sizes = np.bincount(rows[is_kept], minlength=len(self)).astype(np.int64)
        bare = np.flatnonzero(sizes == 0)
        whole = self.prints()[bare]
        sizes[bare] = 1
        starts = _starts(sizes)
        hashes = np.empty(starts[-1], dtype=np.uint32)
        is_whole = np.zeros(starts[-1], dtype=bool)
        is_whole[starts[bare]] = True
        hashes[is_whole] = whole
        hashes[~is_whole] = self.hashes[is_kept]
        return Sketches(hashes, starts)

    def alike(self, first: Rows, second: Rows) -> NDArray[np.float64]:
        """Return for each pair of rows the share of their hashes that they have in common."""
        blocks = range(0, len(first), _BLOCK)
        found = [self._alike(first[at : at + _BLOCK], second[at : at + _BLOCK]) for at in blocks]
        return np.concatenate([np.empty(0), *found])

    def _alike(self, first: Rows, second: Rows) -> NDArray[np.float64]:
        # Of texts that were cut, only the part that both sketches cover can be compared.
        limits = np.minimum(self._limits(first), self._limits(second)).astype(np.uint64)
        keys = np.concatenate([self._keys(first, limits), self._keys(second, limits)])
        keys.sort()
        pairs = (keys >> np.uint64(32)).astype(np.int64)
        together = np.bincount(pairs[1:][keys[1:] == keys[:-1]], minlength=len(first))
        every = np.bincount(pairs, minlength=len(first))
        shares: NDArray[np.float64] = together / np.maximum(every - together, 1)
        return shares

    def _limits(self, rows: Rows) -> Hashes:
        is_cut = self.sizes[rows] >= _LARGEST_SKETCH
        return np.where(is_cut, self.hashes[self.starts[rows + 1] - 1], _EVERYTHING)

    def _keys(self, rows: Rows, limits: NDArray[np.uint64]) -> NDArray[np.uint64]:
        sizes = self.sizes[rows]
        hashes = self.hashes[_spread(self.starts[rows], sizes)].astype(np.uint64)
        pairs = np.repeat(np.arange(len(rows), dtype=np.uint64), sizes)
        return (pairs << np.uint64(32) | hashes)[hashes <= limits[pairs.astype(np.int64)]]


def _hash(text: str) -> int:
    return crc32(text.encode("utf-8", "replace"))


def _starts(sizes: Rows) -> Rows:
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(sizes)])


def _spread(starts: Rows, sizes: Rows) -> Rows:
    """Return the places of stretches that begin at some places, one stretch after another."""
    ends = np.cumsum(sizes)
    places: Rows = np.arange(sizes.sum()) + np.repeat(starts - (ends - sizes), sizes)
    return places


def _triples(words: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Return a hash of 32 bits of each word with the two behind it."""
    first, second, third = (
        words[at : len(words) - 2 + at] * np.uint64(factor)
        for at, factor in enumerate((0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9))
    )
    mixed = first ^ (second >> np.uint64(7)) ^ (third >> np.uint64(13))
    mixed = (mixed ^ mixed >> np.uint64(33)) * np.uint64(0xFF51AFD7ED558CCD)
    shortened: NDArray[np.uint64] = mixed >> np.uint64(32)
    return shortened


def _mixed(hashes: Hashes) -> Hashes:
    mixed = hashes * np.uint32(0x9E3779B1)
    return (mixed ^ mixed >> np.uint32(15)) * np.uint32(0x85EBCA6B)
