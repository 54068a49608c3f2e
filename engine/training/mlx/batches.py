"""Sequences side by side: filled up to one length, so that they are computed as one matrix.

A model reads from left to right, so what is filled in behind a sequence changes nothing before it,
and needs no mask; and what stands behind the last taught token is not computed at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from engine.training.sequences import TokenSequence

_LEAST_SHARE: Final = 0.75
"""Of the longest sequence; what is shorter goes into another batch, where less is filled up."""


@dataclass(frozen=True, slots=True)
class PaddedBatch:
    """Sequences of about one length.

    Attributes:
        inputs: Tokens, a row for each sequence.
        rows: Which places of `inputs`, counted over all rows, a taught token follows.
        targets: The taught tokens, for each of `rows`.
        owners: The places of the sequences that these belong to, in what was given.
    """

    inputs: NDArray[np.int32]
    rows: NDArray[np.int32]
    targets: NDArray[np.int32]
    owners: NDArray[np.int32]

    @property
    def tokens(self) -> int:
        """How many tokens are computed, those that were filled in included."""
        return self.inputs.size


def padded_batches(sequences: Sequence[TokenSequence]) -> list[PaddedBatch]:
    """Return sequences in batches, the longest first; those that teach nothing are left out."""
    groups: list[list[int]] = []
    for place in sorted(range(len(sequences)), key=lambda place: -_width(sequences[place])):
        width = _width(sequences[place])
        if not width:
            continue
        if groups and width >= _LEAST_SHARE * _width(sequences[groups[-1][0]]):
            groups[-1].append(place)
        else:
            groups.append([place])
    return [_padded(sequences, group) for group in groups]


def first_of(batch: PaddedBatch) -> PaddedBatch:
    """Return the longest sequence of a batch alone."""
    mine = batch.rows < batch.inputs.shape[1]
    return PaddedBatch(batch.inputs[:1], batch.rows[mine], batch.targets[mine], batch.owners[mine])


def _width(one: TokenSequence) -> int:
    """Return how many tokens have to be read to learn the last taught one."""
    return one.taught[-1] if one.taught else 0


def _padded(sequences: Sequence[TokenSequence], group: Sequence[int]) -> PaddedBatch:
    width = _width(sequences[group[0]])
    inputs = np.zeros((len(group), width), np.int32)
    rows: list[int] = []
    targets: list[int] = []
    owners: list[int] = []
    for number, place in enumerate(group):
        one = sequences[place]
        inputs[number, : _width(one)] = one.tokens[: _width(one)]
        rows += (number * width + taught - 1 for taught in one.taught)
        targets += (one.tokens[taught] for taught in one.taught)
        owners += [place] * len(one.taught)
    return PaddedBatch(inputs, *(np.array(column, np.int32) for column in (rows, targets, owners)))
