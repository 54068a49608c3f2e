"""Locks the vault when nobody has used the window for a while.

Covered: keys, mouse and wheel anywhere in the application; what is under way, which is waited for;
a computer that sleeps meanwhile. Not covered: what is under way, and what locking does (`app`).
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from typing_extensions import override

from desktop.services.settings_service import SettingsService
from desktop.services.vault_service import VaultService

_LOOKS_EVERY_MS: Final = 15_000
_USED: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


def seconds_passed() -> float:
    """Return seconds that only go forward, also while the computer sleeps.

    `time.monotonic` stands still then on Linux and macOS.
    """
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()


class IdleLock(QObject):
    """Watches for use.

    Args:
        vault: That is locked.
        settings: Say after how many minutes.
        is_busy: Whether something is under way: it is waited for.
        lock: Locks at once. Nobody is there to be asked anything.
        parent: Qt's owner.
        now: Seconds that only go forward.
    """

    def __init__(
        self,
        vault: VaultService,
        settings: SettingsService,
        is_busy: Callable[[], bool],
        lock: Callable[[], object],
        parent: QObject | None = None,
        now: Callable[[], float] = seconds_passed,
    ) -> None:
        super().__init__(parent)
        self._vault = vault
        self._settings = settings
        self._is_busy = is_busy
        self._lock = lock
        self._now = now
        self._last = now()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.look)
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self._timer.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _USED:
            if self._is_time():
                # The first touch of a computer that slept, maybe by somebody else: it is too late.
                QTimer.singleShot(0, self, self.look)
            else:
                self._last = self._now()
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Lock when it is time."""
        if not self._is_time():
            return
        self._last = self._now()
        self._vault.refresh()
        if self._vault.standing.asks:
            self._lock()

    def _is_time(self) -> bool:
        """Whether nobody was there for long enough, and nothing is under way."""
        minutes = self._settings.current.lock_minutes
        is_long = minutes > 0 and self._now() - self._last >= 60 * minutes
        return is_long and not self._is_busy()

    def end(self) -> None:
        """Watch no more."""
        self._timer.stop()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
