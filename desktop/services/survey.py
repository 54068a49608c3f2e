"""Counts what a drop would add, in a thread, while the person still holds the mouse button."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine.errors import Cancelled
from engine.library.survey import Survey, survey

__all__ = ["Survey", "SurveyService"]


class _Count:
    """One count in one thread."""

    def __init__(self, paths: list[Path], service: SurveyService) -> None:
        self._paths = paths
        self._rules = service.ignore_rules()
        self._service = service
        self._cancelled = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def cancel(self) -> None:
        """Stop, and wait until the thread has ended: it asks at every file."""
        self._cancelled.set()
        self._thread.join()

    def _run(self) -> None:
        try:
            counted = survey(
                self._paths,
                self._cancelled.is_set,
                self._rules,
                self._service.own_folders,
            )
        except Cancelled:
            return
        self._service._thread_counted.emit(self, counted)  # noqa: SLF001 - its own helper


class SurveyService(QObject):
    """Counts the files below paths without blocking the window.

    Attributes:
        own_folders: Where Inglenook keeps its own files: nothing there is counted.
        ignore_rules: Gives the rules of the setting, one a line: what they leave out is not
            counted.

    Signals:
        counted: (Survey) for the last paths that were asked about.
    """

    counted = Signal(object)
    _thread_counted = Signal(object, object)

    def __init__(
        self,
        own_folders: tuple[Path, ...] = (),
        ignore_rules: Callable[[], str] = lambda: "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.own_folders = own_folders
        self.ignore_rules = ignore_rules
        self._current: _Count | None = None
        self._thread_counted.connect(self._on_counted)

    def count(self, paths: list[Path]) -> None:
        """Begin to count; what was being counted before is forgotten."""
        self.cancel()
        self._current = _Count(paths, self)

    def cancel(self) -> None:
        """Stop counting."""
        if self._current is not None:
            self._current.cancel()
            self._current = None

    def _on_counted(self, count: _Count, counted: Survey) -> None:
        if count is self._current:
            self.cancel()
            self.counted.emit(counted)
