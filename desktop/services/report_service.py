"""Comparisons as files: a report to read or print, and the figures for other programs.

The worker writes HTML, JSON and CSV. A PDF is printed from the HTML by a process of its own, so
that the window never waits for it. Covered: asking, printing, what came of it. Not covered: what
stands in a report (`engine.comparison.reports`), the printing itself (`desktop.printing`).
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services import wire_values as wire
from desktop.services.command_run import CommandRun
from desktop.services.idle_worker import IdleWorker
from desktop.services.operation import Operation
from desktop.services.worker import WorkerCommand
from engine.errors import EngineError, UserProblem
from engine.protocol import Values

__all__ = ["ReportFormat", "ReportService"]

_PATIENCE_MS: Final = 600_000
_PRINT_MS: Final = 300_000


class ReportFormat(StrEnum):
    """What a comparison is written as; the value is the ending of the file."""

    HTML = "html"
    PDF = "pdf"
    CSV = "csv"
    JSON = "json"


class ReportService(QObject):
    """One report at a time.

    Signals:
        changed: A report is being written that was not, or the other way round.
        written: (Path).
        failed: (EngineError) nothing was written.
    """

    changed = Signal()
    written = Signal(object)
    failed = Signal(object)

    def __init__(
        self, worker: IdleWorker, printing: WorkerCommand, parent: QObject | None = None
    ) -> None:
        """Write nothing yet.

        Args:
            worker: The comparing worker.
            printing: How to start the printing; the paths of both files are put behind it.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._worker = worker
        self._operation: Operation | None = None
        self._printer = CommandRun(printing, _PRINT_MS, self)
        self._printer.ended.connect(self._on_printed)
        self._target = Path()
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether a report is being written."""
        return self._operation is not None or self._printer.is_running

    def write(self, comparison_id: int, path: Path) -> None:
        """Write a comparison to a file; its ending says in which form."""
        if self.is_under_way:
            return
        if path.suffix.lower() == f".{ReportFormat.PDF}":
            self._folder = tempfile.TemporaryDirectory(prefix="inglenook-report-")
            html = Path(self._folder.name) / "report.html"
            self._ask(comparison_id, html, lambda _: self._print(html, path))
        else:
            self._ask(comparison_id, path, self._on_written)

    def shut_down(self) -> None:
        """Give up what is being written."""
        self._printer.give_up()
        self._end()

    # Writing -------------------------------------------------------------------------------

    def _ask(self, comparison_id: int, path: Path, then: Callable[[Values], None]) -> None:
        wanted = {"comparison": comparison_id, "path": str(path)}
        operation = self._worker.request("report", wanted, _PATIENCE_MS)
        self._operation = operation
        operation.succeeded.connect(then)
        operation.failed.connect(self._on_failed)
        operation.finished.connect(partial(self._on_asked, operation))
        self.changed.emit()

    def _on_asked(self, operation: Operation) -> None:
        if operation is self._operation:  # neither answered nor failed: it was given up
            self._end()

    def _on_written(self, values: Values) -> None:
        self._end()
        self.written.emit(Path(wire.text(values, "path")))

    def _on_failed(self, error: EngineError) -> None:
        self._end()
        self.failed.emit(error)

    # Printing ------------------------------------------------------------------------------

    def _print(self, html: Path, path: Path) -> None:
        self._operation, self._target = None, path
        self._printer.start(str(html), str(path))

    def _on_printed(self, code: int, _: bytes, said: str) -> None:
        path = self._target
        self._end()
        if code == 0 and path.is_file():
            self.written.emit(path)
        else:
            self.failed.emit(_cannot_print(path, said))

    def _end(self) -> None:
        self._operation = None
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
        self.changed.emit()


def _cannot_print(path: Path, detail: str) -> UserProblem:
    return UserProblem(
        f"The report could not be printed to {path}.",
        "Look whether the folder can be written to, or export it as HTML.",
        detail.strip(),
    )
