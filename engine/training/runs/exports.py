"""Exports and proofs as the training worker and the command line ask for them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from engine.models.adapters import Adapters
from engine.paths import Folders
from engine.training.exporting.card import ExportFormat
from engine.training.exporting.export import ExportWish, export, prove_installed
from engine.training.exporting.proof_records import proof_to_wire
from engine.training.exporting.watching import Watch


def export_values(
    folders: Folders,
    adapter: str,
    format_: str,
    target: Path,
    type_: str,
    tell: Callable[[str, int, int], None],
    is_cancelled: Callable[[], bool],
) -> dict[str, Any]:
    """Write an adapter for other programs and return where, with its proof.

    Raises:
        UserProblem: There is no such adapter, it cannot be written so, or its proof failed.
        Cancelled: `is_cancelled` said so; nothing is left.
    """
    today = datetime.now(UTC).date().isoformat()
    wish = ExportWish(ExportFormat(format_), target, type_, today)
    found = Adapters(folders.adapters).named(adapter)
    made = export(found, folders, wish, Watch(tell, is_cancelled))
    return {"path": str(made.path), "proof": proof_to_wire(made.proof)}


def prove_values(
    folders: Folders, adapter: str, is_cancelled: Callable[[], bool]
) -> dict[str, Any]:
    """Hold an adapter against what was taught.

    Raises:
        UserProblem: There is no such adapter, or its model is not there.
        Cancelled: `is_cancelled` said so.
    """
    found = Adapters(folders.adapters).named(adapter)
    report = prove_installed(found, folders, Watch(is_cancelled=is_cancelled))
    return {"adapter": found.name, "proof": proof_to_wire(report)}
