"""The indexing worker: brings index.db in step with the folders."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from engine.index.opening import sync_folders
from engine.index.sync import SyncProgress, retry
from engine.index.wire import report_to_wire
from engine.paths import Folders
from engine.protocol import Values
from engine.store import open_index_database
from engine.workers.runtime import Handler, Job

_SECONDS_BETWEEN_WORDS: Final = 0.1
"""Progress is told ten times a second at most: the window has better things to do."""


class IndexingWorker:
    """Answers `sync` and `retry`."""

    def __init__(self, folders: Folders) -> None:
        self._folders = folders

    def handlers(self) -> Mapping[str, Handler]:
        """Return what this worker can do, by name."""
        return {"sync": self.sync, "retry": self.retry}

    def sync(self, parameters: Values, job: Job) -> Values:
        """Index what is new or changed, told as the event "progress"."""
        last = 0.0

        def on_progress(progress: SyncProgress) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last < _SECONDS_BETWEEN_WORDS:
                return
            last = now
            job.tell(
                "progress",
                {
                    "documents_done": progress.documents_done,
                    "documents_total": progress.documents_total,
                    "bytes_done": progress.bytes_done,
                    "bytes_total": progress.bytes_total,
                    "current": progress.current.name if progress.current else None,
                },
            )

        report = sync_folders(
            self._folders,
            largest_file_bytes=int(parameters["largest_file_megabytes"]) * 1_000_000,
            on_progress=on_progress,
            is_cancelled=job.is_cancelled,
        )
        return report_to_wire(report)

    def retry(self, parameters: Values, _: Job) -> Values:
        """Let documents that were skipped or failed wait for the next sync."""
        database = open_index_database(self._folders.index_database)
        try:
            return {"known": [path for path in parameters["paths"] if retry(database, Path(path))]}
        finally:
            database.close()
