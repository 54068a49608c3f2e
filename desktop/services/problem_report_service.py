"""The report about a problem that a person can read and share, made by a process of its own.

Looking at this computer loads libraries that the window does without. Covered: asking for it.
Not covered: what stands in it (`engine.problem_report`).
"""

from __future__ import annotations

import json
from typing import Final

from PySide6.QtCore import QObject, Signal

from desktop.services.command_run import CommandRun
from desktop.services.worker import WorkerCommand
from engine.errors import EngineError, UserProblem

__all__ = ["EngineError", "ProblemReportService"]

_PATIENCE_MS: Final = 120_000


class ProblemReportService(QObject):
    """Makes a report.

    Signals:
        made: (text).
        failed: (EngineError).
    """

    made = Signal(str)
    failed = Signal(object)

    def __init__(self, command: WorkerCommand, parent: QObject | None = None) -> None:
        """Make none yet.

        Args:
            command: How to start what prints the report as JSON.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._run = CommandRun(command, _PATIENCE_MS, self)
        self._run.ended.connect(self._on_ended)

    def make(self) -> None:
        """Make a report; some seconds."""
        self._run.start()

    def shut_down(self) -> None:
        """Give one up that is being made."""
        self._run.give_up()

    def _on_ended(self, _: int, printed: bytes, said: str) -> None:
        try:
            text = str(json.loads(printed)["report"])
        except (ValueError, KeyError, TypeError):
            words = "The report could not be made."
            hint = "Try it in a terminal: inglenook doctor --report"
            self.failed.emit(UserProblem(words, hint, said.strip()))
            return
        self.made.emit(text)
