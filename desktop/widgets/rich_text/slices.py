"""Work that is done a little at a time, so that the window stays smooth."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer

_SLICE_MILLISECONDS: Final = 3
_PAUSE_MILLISECONDS: Final = 8


class Slices(QObject):
    """Runs the steps of iterators one after the other, some milliseconds at once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: list[Iterator[object]] = []
        self._timer = QTimer(self, interval=_PAUSE_MILLISECONDS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._run)

    def add(self, work: Iterator[object]) -> None:
        """Do this after all that waits."""
        self._work.append(work)
        self._timer.start()

    def clear(self) -> None:
        """Forget what waits."""
        self._work.clear()
        self._timer.stop()

    def _run(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        ended = object()
        while self._work and clock.elapsed() < _SLICE_MILLISECONDS:
            if next(self._work[0], ended) is ended:
                self._work.pop(0)
        if not self._work:
            self._timer.stop()
