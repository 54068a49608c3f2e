"""Gathers whose work Inglenook is made of, in a thread: a hundred libraries take a second."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

from engine import __version__
from engine.credits import Credit, all_credits

__all__ = ["Credit", "CreditsService"]


class CreditsService(QObject):
    """Knows the versions and licences, from the first time that somebody asks.

    Signals:
        found: They are known now.
    """

    found = Signal()
    _thread_found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._credits: tuple[Credit, ...] | None = None
        self._thread: threading.Thread | None = None
        self._thread_found.connect(self._on_found)

    @property
    def version(self) -> str:
        """Inglenook's own version."""
        return __version__

    @property
    def credits(self) -> tuple[Credit, ...] | None:
        """What was found; None before."""
        return self._credits

    def gather(self) -> None:
        """Look for them, once."""
        if self._credits is None and self._thread is None:
            self._thread = threading.Thread(target=self._run, daemon=True)
            self._thread.start()

    def shut_down(self) -> None:
        """Wait for the end of a look that is under way."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        self._thread_found.emit(all_credits())

    def _on_found(self, found: tuple[Credit, ...]) -> None:
        self._credits = found
        self.shut_down()
        self.found.emit()
