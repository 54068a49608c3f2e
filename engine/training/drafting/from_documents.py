"""From chosen documents of the library to drafted examples: the way in for workers and commands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from engine.generation.records import Generator
from engine.models.records import ModelDetails
from engine.retrieval.search import Searcher
from engine.store import Connection
from engine.training.drafting.beside import Find
from engine.training.drafting.drafting import OnDrafted, draft_examples
from engine.training.drafting.passages import PassageChoice
from engine.training.drafting.records import Drafts, DraftSettings, DraftWay

_WRITES_FROM: Final = 1_000_000_000
"""Weights from which on a model may write answers itself: smaller ones add what nobody said."""


def draft_from_documents(
    database: Connection,
    paths: Sequence[Path],
    generator: Generator,
    count: int,
    settings: DraftSettings,
    *,
    searcher: Searcher | None = None,
    on_drafted: OnDrafted = lambda _done, _total, _example: None,
    on_tried: Callable[[int], None] = lambda _: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Drafts:
    """Draft examples from chosen documents.

    Args:
        database: The index; it is only read.
        paths: Documents, or folders that hold them.
        generator: The model.
        count: How many examples at most; there may be fewer.
        settings: How.
        searcher: Finds passages to stand beside the right one, as chat does; None takes others of
            the chosen documents.
        on_drafted: Told how many are done, of how many, and the newest.
        on_tried: Told how many questions were written so far.
        is_cancelled: Asked all the time; what was drafted until then is returned.

    Raises:
        UserProblem: The model's context is too small, or the index cannot be read.
    """
    choice = PassageChoice(database, paths, settings.seed)
    made = draft_examples(
        choice,
        generator,
        count,
        settings,
        on_drafted,
        is_cancelled,
        find=None if searcher is None else _finding(searcher),
        is_there=choice.is_there,
        on_tried=on_tried,
    )
    faults = Counter(made.faults) + choice.faults
    return replace(made, faults=dict(faults), left_out=choice.left_out)


def way_for(details: ModelDetails) -> DraftWay:
    """Return who should write the answers, by the model's size."""
    is_large = (details.parameters or 0) >= _WRITES_FROM
    return DraftWay.WRITTEN if is_large else DraftWay.QUOTED


def _finding(searcher: Searcher) -> Find:
    return lambda question, count: searcher.search(question, count).passages
