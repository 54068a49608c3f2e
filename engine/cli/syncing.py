"""Brings the index in step with the folders and prints the report, after whatever was changed."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from engine import settings
from engine.cli.output import Bar, print_json
from engine.counting import counted
from engine.paths import Folders

if TYPE_CHECKING:
    from engine.index.report import SyncReport


def bring_in_step(
    words: argparse.Namespace,
    folders: Folders,
    is_cancelled: Callable[[], bool],
    *,
    only: frozenset[Path] | None = None,
    passwords: Mapping[Path, str] | None = None,
) -> int:
    """Sync and print what was done; returns the exit code.

    Args:
        words: The command; JSON when it asks for it.
        folders: Where everything lies.
        is_cancelled: Asked all the time.
        only: Folders to look at; None looks at all.
        passwords: Of encrypted documents, by path.
    """
    from engine.index.opening import sync_folders
    from engine.index.wire import report_to_wire

    chosen = settings.load(folders.settings_file)
    bar = Bar()
    try:
        report = sync_folders(
            folders,
            only=only,
            largest_file_bytes=chosen.largest_file_megabytes * 1_000_000,
            ignore_rules=chosen.ignore_rules,
            passwords=passwords,
            on_progress=bar.show,
            is_cancelled=is_cancelled,
        )
    finally:
        bar.clear()
    if words.json:
        print_json(report_to_wire(report))
    else:
        _print_report(report)
    return 0


def _print_report(report: SyncReport) -> None:
    counts = [
        f"{report.indexed} indexed",
        f"{report.unchanged} unchanged",
        f"{report.moved} moved",
        f"{report.removed} removed",
        f"{len(report.skipped)} skipped",
        f"{len(report.failed)} failed",
        f"{len(report.postponed)} postponed",
    ]
    print(f"{', '.join(counts)}; {counted(report.chunks, 'passage')} in {report.seconds:.1f} s")
    kinds = (
        ("skipped", report.skipped),
        ("failed", report.failed),
        ("postponed", report.postponed),
    )
    for kind, reasons in kinds:
        for one in reasons:
            print(f"  {kind}: {one.path}: {one.reason} {one.hint}".rstrip())
    for path in report.missing_folders:
        print(f"  not there: {path}: its documents are kept until it comes back")
