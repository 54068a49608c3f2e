"""The codes of all vectors in memory, two bits for each dimension, and how they are compared.

A vector becomes its difference from a center, the library's mean, since the vectors of a library
lean to one side. The first bit of a dimension is the sign of the difference, the second says
whether it is large among those of its vector. The number of signs in which two vectors differ
orders them roughly like their angle (Charikar, STOC 2002) and is counted fast; both bits, weighed
with the question's own values as in product quantisation (Jégou et al., PAMI 2011), cost more and
order much better.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from engine.index.vectors.records import ChunkIds, Vector, Vectors, Words

_BLOCK: Final = 65_536
"""Chunks compared at once: half a megabyte, which stays in the processor's cache."""

_SPARE: Final = 8_192
"""Places kept free for chunks to come."""

_SMALL: Final = 0.65
_LARGE: Final = 2.2
"""What a small and a large difference stand for, in means of the differences of their vector."""


def codes_of(vectors: Vectors, center: Vector) -> Words:
    """Return the codes around a center: the words of the signs, then those of the sizes.

    Returns:
        Shape (vectors, 2 times the dimensions / 64 rounded up).
    """
    import numpy as np

    differences = vectors - center
    sizes = np.abs(differences)
    is_large = sizes > sizes.mean(axis=1, keepdims=True)
    return np.concatenate([_packed(differences > 0), _packed(is_large)], axis=1)


class CodeTable:
    """Chunk ids and their codes. Where a chunk stands is of no meaning."""

    def __init__(self, dimensions: int, capacity: int) -> None:
        import numpy as np

        places = capacity + _SPARE
        self._width = words_of(dimensions) // 2
        # One row for each 64 dimensions: a search reads each row from its start to its end.
        self._words: Words = np.empty((2 * self._width, places), dtype=np.uint64)
        self._ids: ChunkIds = np.empty(places, dtype=np.int64)
        self._size = 0

    def __len__(self) -> int:
        return self._size

    @property
    def ids(self) -> ChunkIds:
        """The chunks, in the order of the distances."""
        return self._ids[: self._size]

    def append(self, ids: ChunkIds, codes: Words) -> None:
        """Add chunks that are not in the table; shape of the codes as `codes_of` gives it."""
        end = self._size + len(ids)
        if end > len(self._ids):
            self._grow(end)
        self._ids[self._size : end] = ids
        self._words[:, self._size : end] = codes.T
        self._size = end

    def discard(self, ids: ChunkIds) -> None:
        """Remove chunks; unknown ones are no error."""
        import numpy as np

        holes = np.flatnonzero(np.isin(self.ids, ids))
        end = self._size - len(holes)
        # The last chunks move into the holes.
        moving = np.setdiff1d(np.arange(end, self._size), holes, assume_unique=True)
        filled = holes[holes < end]
        self._ids[filled] = self._ids[moving]
        self._words[:, filled] = self._words[:, moving]
        self._size = end

    def distances(self, code: Words) -> npt.NDArray[np.uint16]:
        """Return in how many signs each chunk differs from a question's code."""
        import numpy as np

        result = np.empty(self._size, dtype=np.uint16)
        differing = np.empty(_BLOCK, dtype=np.uint64)
        counted = np.empty(_BLOCK, dtype=np.uint8)
        for start in range(0, self._size, _BLOCK):
            part = result[start : start + _BLOCK]
            bits, counts = differing[: len(part)], counted[: len(part)]
            part.fill(0)
            for row, word in zip(self._words[: self._width], code, strict=False):
                np.bitwise_xor(row[start : start + len(part)], word, out=bits)
                np.bitwise_count(bits, out=counts)
                np.add(part, counts, out=part)
        return result

    def estimates(self, places: npt.NDArray[np.intp], vector: Vector) -> Vector:
        """Return numbers that order some chunks like their similarity to a question."""
        import numpy as np

        codes = self._words[:, places]
        signs, sizes = codes[: self._width], codes[self._width :]
        sums = _sums_of_octets(vector, self._width)
        # A dimension counts small or large, with its sign: the sum of that over all dimensions,
        # less what is the same for each chunk, taken apart into sums over bits that are set.
        result: Vector = np.zeros(len(places), dtype=np.float32)
        _add_sums(result, signs, sums * np.float32(2 * _SMALL))
        _add_sums(result, signs & sizes, sums * np.float32(2 * (_LARGE - _SMALL)))
        _add_sums(result, sizes, sums * np.float32(_SMALL - _LARGE))
        return result

    def _grow(self, size: int) -> None:
        import numpy as np

        more = size + size // 8 + _SPARE
        words = np.empty((len(self._words), more), dtype=np.uint64)
        words[:, : self._size] = self._words[:, : self._size]
        ids = np.empty(more, dtype=np.int64)
        ids[: self._size] = self.ids
        self._words, self._ids = words, ids


def words_of(dimensions: int) -> int:
    """Return how many words of 64 bits a code has."""
    return 2 * -(-dimensions // 64)


def smallest(distances: npt.NDArray[np.uint16], count: int) -> npt.NDArray[np.intp]:
    """Return the places of the smallest distances, exactly `count` where there are as many."""
    import numpy as np

    if count >= len(distances):
        return np.arange(len(distances))
    # Distances are small whole numbers: counting them is faster than sorting.
    up_to = np.bincount(distances).cumsum()
    limit = int(np.searchsorted(up_to, count))
    below = np.flatnonzero(distances < limit)
    equal = np.flatnonzero(distances == limit)[: count - len(below)]
    return np.concatenate([below, equal])


def largest(values: Vector, count: int) -> npt.NDArray[np.intp]:
    """Return the places of the largest values, in no order."""
    import numpy as np

    if count >= len(values):
        return np.arange(len(values))
    return np.argpartition(values, -count)[-count:]


def _packed(bits: npt.NDArray[np.bool_]) -> Words:
    import numpy as np

    octets = np.packbits(bits, axis=1)
    whole = np.zeros((len(octets), -(-bits.shape[1] // 64) * 8), dtype=np.uint8)
    whole[:, : octets.shape[1]] = octets
    return whole.view(np.uint64)


def _sums_of_octets(vector: Vector, width: int) -> Vectors:
    """Return the sum of a question's values over the set bits of every octet, at every place."""
    import numpy as np

    values = np.zeros(width * 64, dtype=np.float32)
    values[: len(vector)] = vector
    bits = np.unpackbits(np.arange(256, dtype=np.uint8)[:, None], axis=1)
    sums: Vectors = values.reshape(-1, 8) @ bits.T.astype(np.float32)
    return sums


def _add_sums(result: Vector, words: Words, sums: Vectors) -> None:
    """Add, for each chunk, the sums that belong to its octets."""
    import numpy as np

    octets = np.ascontiguousarray(words).view(np.uint8).reshape(*words.shape, 8)
    for place, of_octet in enumerate(sums):
        result += of_octet[octets[place // 8, :, place % 8]]
