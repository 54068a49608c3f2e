"""What a model was taught with, as far as that matters for a comparison.

A question is a test or a training example, never both. Examples that were held out of a fold can be
asked all the same: the adapter of that fold never saw them. Covered: the rows of the run that made
an adapter, as long as the run is kept. Not covered: finding which questions repeat a row
(`questions.keeping_apart`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from engine.errors import UserProblem
from engine.examples.records import Example, NewExample
from engine.models.adapters import AdapterFormat, InstalledAdapter
from engine.paths import Folders
from engine.training.exporting.facts import load_facts
from engine.training.runs import dataset as datasets
from engine.training.runs.fold_adapters import fold_adapters
from engine.training.runs.record import RunList


@dataclass(frozen=True, slots=True)
class Taught:
    """What an adapter was taught with.

    Attributes:
        rows: The examples that were learnt from.
        folds: For examples that were held out of a fold: the adapter that did not see them.
        seconds: That it took; None where it is not known.
        is_known: Whether the rows are known.
    """

    rows: tuple[Example, ...] = ()
    folds: dict[int, Path] = field(default_factory=dict)
    seconds: float | None = None
    is_known: bool = False


def taught_with(folders: Folders, adapter: InstalledAdapter) -> Taught:
    """Return what an adapter was taught with."""
    place = folders.adapters / adapter.id
    folds = fold_adapters(place) if adapter.format is AdapterFormat.GGUF else {}
    seconds = load_facts(place).seconds
    try:
        rows = _rows_of_run(folders, adapter.run_id)
    except UserProblem:
        # The run was thrown away, or the adapter came from elsewhere: nobody can tell any more.
        return Taught(folds=folds, seconds=seconds)
    return Taught(rows, folds, seconds, is_known=True)


def _rows_of_run(folders: Folders, run_id: str) -> tuple[Example, ...]:
    folder = RunList(folders.training).at(run_id)
    record = folder.read()
    kept = datasets.load(folder.dataset)
    taught = record.last_split.train
    found = ((id_, kept.examples[id_]) for id_ in taught if id_ in kept.examples)
    return tuple(
        Example(id_, record.set_id, NewExample(one.question, one.answer, history=one.history), 0.0)
        for id_, one in found
    )
