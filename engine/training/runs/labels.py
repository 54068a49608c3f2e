"""How many labels are right on examples that were not taught, beside what counting words reaches.

With folds each part is answered by what was taught without it, for what comes out of the run was
taught all of them; and the words are counted without it, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from engine.training.batches import micro_batches
from engine.training.exporting.facts import Accuracy
from engine.training.floor import are_labels, floor_accuracy
from engine.training.learner import Learner
from engine.training.runs.dataset import Dataset
from engine.training.runs.record import FoldResult, SplitIds
from engine.training.sequences import TokenSequence


def accuracy_of_split(
    learner: Learner, split: SplitIds, dataset: Dataset, micro_batch_tokens: int
) -> Accuracy | None:
    """Measure on the examples held back; None where answers are no labels.

    Args:
        learner: With what was taught.
        split: Which examples are held back.
        dataset: All of them.
        micro_batch_tokens: Tokens that are computed at once.

    Raises:
        OutOfMemory: They were too many.
    """
    held_back = split.validation
    if not held_back or not _are_labels(split, dataset):
        return None
    parts = micro_batches(dataset.sequences(held_back), micro_batch_tokens)
    return Accuracy(
        _share_exact(learner, parts, plain=True),
        _share_exact(learner, parts, plain=False),
        floor_accuracy(dataset.pairs(split.train), dataset.pairs(held_back)),
    )


def accuracy_of_folds(
    results: Sequence[FoldResult], splits: Sequence[SplitIds], dataset: Dataset
) -> Accuracy | None:
    """Put together what each fold reached on its part; None where answers are no labels.

    None, too, where it is not known of a fold that was taught by an older version.

    Args:
        results: Of all folds.
        splits: Theirs.
        dataset: All examples.
    """
    before = [one.exact_before for one in results if one.exact_before is not None]
    after = [one.exact_best for one in results if one.exact_best is not None]
    is_known = len(before) == len(after) == len(splits)
    if not is_known or not _are_labels(splits[0], dataset):
        return None
    measured = [
        tuple(one.example_id for one in dataset.held_back(split.validation)) for split in splits
    ]
    sizes = [len(ids) for ids in measured]
    floors = [
        floor_accuracy(dataset.pairs(split.train), dataset.pairs(ids))
        for split, ids in zip(splits, measured, strict=True)
    ]
    known = [one for one in floors if one is not None]
    return Accuracy(
        _pooled(before, sizes),
        _pooled(after, sizes),
        _pooled(known, sizes) if len(known) == len(floors) else None,
    )


def _are_labels(split: SplitIds, dataset: Dataset) -> bool:
    pairs = dataset.pairs((*split.train, *split.validation))
    return are_labels([answer for _, answer in pairs])


def _share_exact(
    learner: Learner, parts: Iterable[Sequence[TokenSequence]], *, plain: bool
) -> float:
    sums = [one for part in parts for one in learner.losses(part, plain=plain)]
    return sum(one.is_exact for one in sums) / len(sums)


def _pooled(shares: Sequence[float], sizes: Sequence[int]) -> float:
    """Return the share over all parts, of which each has its share and its size."""
    return sum(share * size for share, size in zip(shares, sizes, strict=True)) / sum(sizes)
