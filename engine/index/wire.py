"""Reports of the work on the index as JSON, for the command line and the window alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.index.report import FileReason, SyncReport
    from engine.index.upkeep import Compacted, Rebuilt


def report_to_wire(report: SyncReport) -> dict[str, Any]:
    """Return the report as the command line's contract has it."""
    return {
        "files": report.files,
        "indexed": report.indexed,
        "unchanged": report.unchanged,
        "removed": report.removed,
        "skipped": [reason_to_wire(one) for one in report.skipped],
        "failed": [reason_to_wire(one) for one in report.failed],
        "missing_folders": [str(path) for path in report.missing_folders],
        "chunks": report.chunks,
        "seconds": round(report.seconds, 3),
        "moved": report.moved,
        "postponed": [reason_to_wire(one) for one in report.postponed],
    }


def reason_to_wire(one: FileReason) -> dict[str, str]:
    """Return a file and the reason why it is not in the index."""
    return {"path": str(one.path), "reason": one.reason, "hint": one.hint}


def rebuilt_to_wire(report: Rebuilt) -> dict[str, Any]:
    """Return what a rebuild made."""
    return {
        "chunks": report.chunks,
        "search": report.search.value,
        "recall": report.recall,
        "seconds": round(report.seconds, 3),
    }


def compacted_to_wire(report: Compacted) -> dict[str, Any]:
    """Return what a compaction won."""
    return {
        "bytes_before": report.bytes_before,
        "bytes_after": report.bytes_after,
        "seconds": round(report.seconds, 3),
    }
