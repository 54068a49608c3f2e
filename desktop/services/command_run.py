"""A process of Inglenook's own that does one thing and ends: its words, and how it ended.

Covered: starting, patience, giving up. Not covered: workers, which answer requests (`worker`).
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from desktop.services.worker import WorkerCommand

_END_MS: Final = 2_000
_NOT_STARTED: Final = -1


class CommandRun(QObject):
    """One process at a time.

    Signals:
        ended: (exit code, what it printed, what it said on stderr) it came to an end; the code is
            -1 when it could not be started or was killed.
    """

    ended = Signal(int, bytes, str)

    def __init__(
        self, command: WorkerCommand, patience_ms: int, parent: QObject | None = None
    ) -> None:
        """Start nothing yet.

        Args:
            command: How to start it.
            patience_ms: After which it is killed.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._command = command
        self._process: QProcess | None = None
        self.patience = QTimer(self)
        self.patience.setSingleShot(True)
        self.patience.setInterval(patience_ms)
        self.patience.timeout.connect(self._on_hung)

    @property
    def is_running(self) -> bool:
        """Whether it is under way."""
        return self._process is not None

    def start(self, *further: str) -> None:
        """Start it, with further words behind those of the command; not while it runs."""
        if self._process is not None:
            return
        process = QProcess(self)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        self.patience.start()
        self._command.start(process, *further)

    def give_up(self) -> None:
        """Kill it; nothing is told any more."""
        process = self._taken()
        if process is not None:
            process.finished.disconnect()
            process.errorOccurred.disconnect()
            process.kill()
            process.waitForFinished(_END_MS)

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        process = self._taken()
        if process is None:
            return
        printed = bytes(process.readAllStandardOutput().data())
        said = bytes(process.readAllStandardError().data()).decode(errors="replace")
        is_whole = status is QProcess.ExitStatus.NormalExit
        self.ended.emit(code if is_whole else _NOT_STARTED, printed, said)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            process = self._taken()
            if process is not None:
                self.ended.emit(_NOT_STARTED, b"", process.errorString())

    def _on_hung(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _taken(self) -> QProcess | None:
        process, self._process = self._process, None
        self.patience.stop()
        if process is not None:
            process.deleteLater()
        return process
