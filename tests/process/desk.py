"""A worker on a desk: what it told, and a way to wait."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import psutil
from pytestqt.qtbot import QtBot

from desktop.services.operation import Operation
from desktop.services.worker import Worker, WorkerCommand, WorkerDeath
from engine.errors import EngineError
from engine.protocol import Values

REPOSITORY = Path(__file__).resolve().parents[2]
SCRIPTED = REPOSITORY / "tests" / "fixtures" / "workers" / "scripted.py"
LONG_MS = 20_000


class Heard:
    """Everything that an operation told."""

    def __init__(self, operation: Operation) -> None:
        self.events: list[tuple[str, Values]] = []
        self.results: list[Values] = []
        self.errors: list[EngineError] = []
        self.ends = 0
        operation.progressed.connect(lambda event, values: self.events.append((event, values)))
        operation.succeeded.connect(self.results.append)
        operation.failed.connect(self.errors.append)
        operation.finished.connect(self._count_end)

    @property
    def is_over(self) -> bool:
        return self.ends > 0

    def _count_end(self) -> None:
        self.ends += 1


class Desk:
    """A worker, its deaths, and a way to wait."""

    def __init__(self, worker: Worker, qtbot: QtBot) -> None:
        self.worker = worker
        self.deaths: list[WorkerDeath] = []
        self.ready: list[Values] = []
        self.not_opened: list[EngineError] = []
        self.seen: set[int] = set()
        self._qtbot = qtbot
        worker.died.connect(self.deaths.append)
        worker.became_ready.connect(self.ready.append)
        worker.could_not_open.connect(self.not_opened.append)

    def ask(
        self, method: str, parameters: Values | None = None, patience_ms: int | None = LONG_MS
    ) -> Heard:
        return Heard(self.worker.request(method, parameters or {}, patience_ms))

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=10_000)

    def ended(self, heard: Heard) -> Heard:
        """Wait for an operation's end."""
        self.until(lambda: heard.is_over)
        assert heard.ends == 1
        return heard

    def process_id(self) -> int:
        """Ask which process answers."""
        (values,) = self.ended(self.ask("who")).results
        self.seen.add(values["process_id"])
        return int(values["process_id"])

    def check_serves_again(self) -> None:
        """Assert that a new process answers and none of the old ones is left."""
        old = set(self.seen)
        assert self.process_id() not in old
        assert not any(psutil.pid_exists(one) for one in old)


def command(mode: str) -> WorkerCommand:
    return WorkerCommand(
        "indexing", sys.executable, (str(SCRIPTED), mode), {"PYTHONPATH": str(REPOSITORY)}
    )


Make = Callable[[WorkerCommand], Desk]
