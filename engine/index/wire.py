"""A sync's report as JSON, for the command line and the window alike."""

from __future__ import annotations

from typing import Any

from engine.index.sync import FileReason, SyncReport


def report_to_wire(report: SyncReport) -> dict[str, Any]:
    """Return the report as the command line's contract has it."""
    return {
        "files": report.files,
        "indexed": report.indexed,
        "unchanged": report.unchanged,
        "removed": report.removed,
        "skipped": [_reason(one) for one in report.skipped],
        "failed": [_reason(one) for one in report.failed],
        "missing_folders": [str(path) for path in report.missing_folders],
        "chunks": report.chunks,
        "seconds": round(report.seconds, 3),
    }


def _reason(one: FileReason) -> dict[str, str]:
    return {"path": str(one.path), "reason": one.reason, "hint": one.hint}
