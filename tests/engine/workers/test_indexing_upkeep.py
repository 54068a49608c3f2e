"""The indexing worker's `rebuild` and `compact`: what they hand on, and what they tell."""

from __future__ import annotations

import io
import json
from collections.abc import Callable

import pytest

from engine.index.report import SyncProgress
from engine.index.upkeep import Compacted, Rebuilt
from engine.index.vectors import SearchKind
from engine.paths import Folders
from engine.workers import indexing
from engine.workers.indexing import IndexingWorker
from engine.workers.runtime import Job, Outlet


def test_both_tell_how_far_they_are_and_give_their_report(
    folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []

    def working(report: object) -> Callable[..., object]:
        def work(
            _: Folders,
            *,
            on_progress: Callable[[SyncProgress], None],
            is_cancelled: Callable[[], bool],
        ) -> object:
            asked.append(is_cancelled())
            on_progress(SyncProgress(0, 0, 25, 100, None))
            return report

        return work

    rebuilt = Rebuilt(30_000, SearchKind.TWO_STAGE, 0.995, 1.23456)
    monkeypatch.setattr(indexing, "rebuild_index", working(rebuilt))
    monkeypatch.setattr(indexing, "compact_index", working(Compacted(9_000, 4_000, 0.5)))
    handlers = IndexingWorker(folders).handlers()
    written = io.BytesIO()
    job = Job(1, Outlet(written), lambda: True)
    assert handlers["rebuild"]({}, job) == {
        "chunks": 30_000,
        "search": "two_stage",
        "recall": 0.995,
        "seconds": 1.235,
    }
    assert handlers["compact"]({}, job) == {
        "bytes_before": 9_000,
        "bytes_after": 4_000,
        "seconds": 0.5,
    }
    assert asked == [True, True]
    lines = [json.loads(line) for line in written.getvalue().splitlines()]
    assert len(lines) == 2
    for line in lines:
        assert "bytes_done" in json.dumps(line)
