"""The adapters of the folds, kept beside the whole one.

Each fold's adapter did not see the examples that were held out of it. So every example can be used
as a question that tests what was taught, answered by the fold that never saw it.

Covered: keeping them while a run goes on, writing them in the form that chat uses, reading which
example belongs to which. Not covered: DoRA on GGUF files, which makes models and no adapters.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from engine.errors import from_os_error
from engine.paths import write_atomically
from engine.training.learner import Learner
from engine.training.runs.record import RunFolder, SplitIds

_FOLDER: Final = "folds"
_INDEX: Final = "folds.json"


def keep_fold(folder: RunFolder, number: int) -> None:
    """Keep the best adapter of a fold, before its checkpoints are deleted.

    Raises:
        UserProblem: It cannot be written.
    """
    best = folder.checkpoints(number).best
    try:
        if best.exists():
            kept = _kept(folder, number)
            kept.parent.mkdir(exist_ok=True)
            shutil.copyfile(best, kept)
    except OSError as error:
        raise from_os_error(error, "keep what was taught") from error


def export_folds(
    learner: Learner, folder: RunFolder, folds: Sequence[SplitIds], place: Path
) -> None:
    """Write the adapters of all folds into the folder of the whole one.

    The learner has the adapter of the last fold afterwards.

    Args:
        learner: Of the run.
        folder: Of the run.
        folds: Its splits.
        place: The adapter's folder.

    Raises:
        UserProblem: They cannot be written.
    """
    listed: list[dict[str, Any]] = []
    try:
        (place / _FOLDER).mkdir(exist_ok=True)
        for number, split in enumerate(folds):
            if not _kept(folder, number).exists():
                continue
            learner.load_adapter(_kept(folder, number))
            path = learner.export(place / _FOLDER / f"fold-{number}")
            listed.append({"path": str(path.relative_to(place)), "held_out": split.validation})
        write_atomically(place / _INDEX, json.dumps(listed).encode())
    except OSError as error:
        raise from_os_error(error, "keep what was taught") from error


def fold_adapters(place: Path) -> dict[int, Path]:
    """Return for each example the adapter of the fold that did not see it; empty without folds.

    Args:
        place: The adapter's folder.
    """
    try:
        listed = json.loads((place / _INDEX).read_text(encoding="utf-8"))
        found = {int(id_): place / one["path"] for one in listed for id_ in one["held_out"]}
    except (OSError, ValueError, KeyError, TypeError):
        # Not taught in folds, or not readable: questions that were taught are kept out then.
        return {}
    return {id_: path for id_, path in found.items() if path.exists()}


def _kept(folder: RunFolder, number: int) -> Path:
    return folder.path / "fold-adapters" / f"{number}.safetensors"
