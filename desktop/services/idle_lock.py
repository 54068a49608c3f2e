"""Locks the vault when nobody has used the window for a while.

Covered: keys, mouse and wheel anywhere in the application; long work, which goes on. Not covered:
what locking does (`vault_service`).
"""

from __future__ import annotations

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


class IdleLock(QObject):
    """Watches for use.

    Args:
        vault: That is locked.
        settings: Say after how many minutes.
        is_busy: Whether something is under way that must go on.
        parent: Qt's owner.
        now: Seconds that only go forward.
    """

    def __init__(
        self,
        vault: VaultService,
        settings: SettingsService,
        is_busy: Callable[[], bool],
        parent: QObject | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._vault = vault
        self._settings = settings
        self._is_busy = is_busy
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
            self._last = self._now()
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Lock when it is time."""
        minutes = self._settings.current.lock_minutes
        if not minutes or not self._vault.standing.asks:
            return
        if self._is_busy():
            self._last = self._now()
        elif self._now() - self._last >= 60 * minutes:
            self._last = self._now()
            self._vault.lock()

    def end(self) -> None:
        """Watch no more."""
        self._timer.stop()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
