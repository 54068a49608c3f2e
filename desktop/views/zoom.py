"""Zoom of the conversations: keys and the wheel change the setting, and that the view."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

from desktop.services.settings_service import SettingsService

_SETTING: Final = "zoom_percent"
_STEP: Final = 10
_NOTCH: Final = 120
"""What Qt tells for one notch of a wheel, in eighths of a degree."""


class ZoomController(QObject):
    """Ctrl with plus, minus, 0 or the wheel.

    Signals:
        changed: (percent) conversations are to be shown in this size.
    """

    changed = Signal(int)

    def __init__(self, settings: SettingsService, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._turned = 0
        limits = next(one for one in settings.declarations if one.name == _SETTING)
        self._least, self._most = int(limits.minimum or 0), int(limits.maximum or 0)
        for key, steps in (
            (QKeySequence(QKeySequence.StandardKey.ZoomIn), 1),
            # The key of "+" without Shift on many keyboards.
            (QKeySequence("Ctrl+="), 1),
            (QKeySequence(QKeySequence.StandardKey.ZoomOut), -1),
        ):
            QShortcut(key, window).activated.connect(lambda steps=steps: self.step(steps))
        QShortcut(QKeySequence("Ctrl+0"), window).activated.connect(self.reset)
        settings.changed.connect(self._on_setting)

    @property
    def percent(self) -> int:
        """The size in force."""
        return self._settings.current.zoom_percent

    def step(self, steps: int) -> None:
        """Make words larger, or with a negative number smaller."""
        wanted = (self.percent // _STEP + steps) * _STEP
        self._settings.change(_SETTING, min(max(wanted, self._least), self._most))

    def reset(self) -> None:
        """Show words in their own size."""
        self._settings.reset(_SETTING)

    def listen_to_wheel(self, area: QAbstractScrollArea) -> None:
        """Zoom when the wheel is turned with Ctrl over a scrolled area; without it scrolls."""
        area.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QWheelEvent)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            # A touchpad turns by less than a notch at a time.
            self._turned += event.angleDelta().y()
            notches = int(self._turned / _NOTCH)
            if notches:
                self._turned -= notches * _NOTCH
                self.step(notches)
            return True
        return super().eventFilter(watched, event)

    def _on_setting(self, name: str) -> None:
        if name == _SETTING:
            self.changed.emit(self.percent)
