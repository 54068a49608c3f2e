"""Leaves out passages that say what a better one says already: copies and drafts of one text.

Two chunks are near-duplicates when their vectors point the same way and they share most of their
words: rows of figures of two years point the same way, too, and must both stay. Covered: the
passages of one search. Not covered: equal files, which share their content already.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from engine.retrieval.chunk_rows import Vector

_LEAST_SIMILARITY: Final = 0.95
_LEAST_OVERLAP: Final = 0.8
_WORD: Final = re.compile(r"\w+")


def near_duplicates(
    order: Sequence[int], texts: Mapping[int, str], vectors: Mapping[int, Vector]
) -> dict[int, int]:
    """Return for each chunk to be left out the better one that it repeats.

    Args:
        order: The chunks, best first.
        texts: What they say.
        vectors: Their unit vectors; a chunk without one is nobody's duplicate.
    """
    words = {chunk: frozenset(_WORD.findall(text.lower())) for chunk, text in texts.items()}
    kept: list[int] = []
    repeated: dict[int, int] = {}
    for chunk in order:
        better = next((one for one in kept if _is_same(one, chunk, words, vectors)), None)
        if better is None:
            kept.append(chunk)
        else:
            repeated[chunk] = better
    return repeated


def _is_same(
    one: int,
    other: int,
    words: Mapping[int, frozenset[str]],
    vectors: Mapping[int, Vector],
) -> bool:
    if one not in vectors or other not in vectors:
        return False
    if float(vectors[one] @ vectors[other]) < _LEAST_SIMILARITY:
        return False
    shared, either = len(words[one] & words[other]), len(words[one] | words[other])
    return shared >= _LEAST_OVERLAP * either
