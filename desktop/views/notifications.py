"""Says that long work has ended while the person looks at something else.

The window asks for attention in the task bar, and where there is a tray the system shows a
notification. Nothing is said while the window is active, for short work, or when the setting is
off.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from typing_extensions import override

from desktop.services.settings_service import SettingsService
from desktop.views.coming_forward import come_forward

LONG_SECONDS: Final = 10.0
"""Work that took less is over before anybody looks away."""


class Notifier(QObject):
    """Tells the ends of long work; what has begun is named by a word of the caller."""

    def __init__(
        self,
        settings: SettingsService,
        window: QWidget,
        icon: QIcon,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._icon = icon
        self._clock = clock
        self._tray: QSystemTrayIcon | None = None
        self._began: dict[str, float] = {}
        window.installEventFilter(self)

    def begin(self, work: str) -> None:
        """Remember when work began; it is told again at each of its steps without harm."""
        self._began.setdefault(work, self._clock())

    def end(self, work: str, title: str, words: str) -> bool:
        """Say that work has ended, if it was long and nobody saw it.

        Returns:
            Whether something was said.
        """
        began = self._began.pop(work, None)
        if began is None or self._clock() - began < LONG_SECONDS:
            return False
        if self._window.isActiveWindow() or not self._settings.current.notifications:
            return False
        self._tell(title, words)
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and self._tray is not None:
            # The icon is there for the message alone.
            self._tray.hide()
        return super().eventFilter(watched, event)

    def tray_icon(self) -> QSystemTrayIcon:
        """Return the one icon in the tray; it is there for messages, and for work behind them."""
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon, self)
            self._tray.messageClicked.connect(self.come_forward)
            self._tray.activated.connect(self._on_activated)
        return self._tray

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.come_forward()

    def _tell(self, title: str, words: str) -> None:
        QApplication.alert(self._window)
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return
        tray = self.tray_icon()
        tray.show()
        tray.showMessage(title, words, self._icon)

    def come_forward(self) -> None:
        """Show the window, wherever it was."""
        come_forward(self._window)
