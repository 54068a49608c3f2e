"""Starts a worker: `python -P -m engine.workers.main KIND`.

The protocol speaks on a copy of standard output. File descriptor 1 itself leads to standard error,
so that whatever native code prints cannot corrupt a message.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Final

from engine import privacy
from engine.log import start_logging
from engine.paths import folders_of
from engine.vault import keys
from engine.workers.runtime import Outlet, Runtime

KINDS: Final = (
    *("searching", "answering", "indexing", "downloading"),
    *("models", "training", "comparing"),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the worker that the one argument names; returns its exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if len(words) != 1 or words[0] not in KINDS:
        print(f"usage: python -P -m engine.workers.main {{{','.join(KINDS)}}}", file=sys.stderr)  # noqa: T201
        return 2
    outlet = Outlet(os.fdopen(os.dup(1), "wb"))
    os.dup2(2, 1)
    keys.take_from_parent()
    permit = privacy.NetworkPermit() if words[0] == "downloading" else None
    privacy.stay_offline(permit, process=words[0])
    folders = folders_of()
    folders.create()
    start_logging(folders.logs, words[0], to_stderr=True)
    runtime = _downloading(permit) if permit is not None else _runtime(words[0])
    runtime.run(sys.stdin.buffer, outlet)
    return 0


def _downloading(permit: privacy.NetworkPermit) -> Runtime:
    """Make the runtime of the one worker that may open connections."""
    from engine.workers.downloading import DownloadingWorker

    return Runtime("downloading", DownloadingWorker(folders_of(), permit).handlers())


def _runtime(kind: str) -> Runtime:
    """Make the runtime of a worker; its room is imported only in its own process."""
    folders = folders_of()
    if kind == "searching":
        from engine.workers.searching import SearchingWorker

        return Runtime(kind, SearchingWorker(folders).handlers())
    if kind == "answering":
        from engine.models.installed import resolve
        from engine.workers.answering import AnsweringWorker

        answering = AnsweringWorker(folders, lambda chosen: resolve(folders, chosen))
        return Runtime(kind, answering.handlers())
    if kind == "models":
        from engine.workers.models import ModelsWorker

        return Runtime(kind, ModelsWorker(folders).handlers())
    if kind == "training":
        from engine.training.threads import wait_asleep

        wait_asleep()
        from engine.workers.training import TrainingWorker, lower_priority

        lower_priority()
        return Runtime(kind, TrainingWorker(folders).handlers())
    if kind == "comparing":
        from engine.workers.comparing import ComparingWorker

        return Runtime(kind, ComparingWorker(folders).handlers())
    from engine.workers.indexing import IndexingWorker

    indexing = IndexingWorker(folders)
    return Runtime(kind, indexing.handlers(), indexing.beside())


if __name__ == "__main__":
    sys.exit(main())
