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

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from desktop.services import wire_values as wire
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
        self._printing = printing
        self._operation: Operation | None = None
        self._process: QProcess | None = None
        self._target = Path()
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PRINT_MS)
        self._patience.timeout.connect(self._on_hung)

    @property
    def is_under_way(self) -> bool:
        """Whether a report is being written."""
        return self._operation is not None or self._process is not None

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
        process = self._process
        if process is not None:
            process.finished.disconnect()
            process.errorOccurred.disconnect()
            process.kill()
            process.waitForFinished(2_000)
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
        self._operation = None
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        for name, value in self._printing.environment.items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.finished.connect(self._on_printed)
        process.errorOccurred.connect(self._on_error)
        self._process, self._target = process, path
        self._patience.start()
        process.start(self._printing.program, [*self._printing.arguments, str(html), str(path)])

    def _on_printed(self, code: int) -> None:
        if self._process is None:
            return
        path = self._target
        said = bytes(self._process.readAllStandardError().data()).decode(errors="replace")
        self._end()
        if code == 0 and path.is_file():
            self.written.emit(path)
        else:
            self.failed.emit(_cannot_print(path, said))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            said = self._process.errorString()
            self._end()
            self.failed.emit(_cannot_print(self._target, said))

    def _on_hung(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        self._operation = None
        self._patience.stop()
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
