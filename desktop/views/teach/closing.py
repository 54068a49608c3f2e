"""Closing the window while a model is taught: go on in the tray, pause, or stay."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from desktop.services.training_service import TrainingService
from desktop.views.teach.tray import TeachingTray
from desktop.views.teach.words import tr


class Wish(Enum):
    """What a person wants who closes the window."""

    TRAY = "tray"
    PAUSE = "pause"
    STAY = "stay"


class ClosingWhileTeaching(QObject):
    """Asks, and closes the window when the checkpoint is on the disk."""

    def __init__(
        self,
        window: QWidget,
        training: TrainingService,
        tray: TeachingTray,
        quit_application: Callable[[], None] = QApplication.quit,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._training = training
        self._tray = tray
        self._quit = quit_application
        self._closes_when_paused = False
        self._was_in_tray = False
        self._may_hide = True
        training.changed.connect(self._on_changed)
        tray.quit_wanted.connect(self._pause_and_close)

    @property
    def closes_later(self) -> bool:
        """Whether the window closes by itself, as soon as the checkpoint is on the disk."""
        return self._closes_when_paused

    def close_for_good(self) -> bool:
        """Close the window out of the tray, and not into it; returns whether that was done."""
        was_in_tray = self._tray.is_in_use
        self._may_hide = False
        is_closed = self._window.close()
        self._may_hide = True
        if is_closed and was_in_tray:
            self._tray.give_back()
            self._quit()
        return is_closed

    def may_close(self) -> bool:
        """Return whether the window may close now; else it closes, or hides, by itself."""
        if not self._training.is_under_way:
            return True
        if self._closes_when_paused:
            return False  # it is being paused already
        wish = self.ask()
        if wish is Wish.TRAY:
            self._tray.take_over()
        elif wish is Wish.PAUSE:
            self._pause_and_close()
        return not self._training.is_under_way

    def ask(self) -> Wish:
        """Ask what is to become of it."""
        box = QMessageBox(self._window)
        box.setWindowTitle(tr("A model is being taught"))
        box.setText(tr("A model is being taught. What is to become of it?"))
        box.setInformativeText(
            tr("Paused, it goes on from here at any time. Nothing that is learned is lost.")
        )
        wishes = {}
        if self._may_hide and self._tray.is_available:
            tray = box.addButton(tr("Go on in the tray"), QMessageBox.ButtonRole.AcceptRole)
            wishes[tray] = Wish.TRAY
        pause = box.addButton(tr("Pause and close"), QMessageBox.ButtonRole.AcceptRole)
        wishes[pause] = Wish.PAUSE
        stay = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setEscapeButton(stay)
        box.setDefaultButton(next(iter(wishes)))
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()
        return next((wish for button, wish in wishes.items() if button is clicked), Wish.STAY)

    def _pause_and_close(self) -> None:
        self._closes_when_paused = True
        self._was_in_tray = self._tray.is_in_use
        if self._training.is_under_way:
            self._training.pause()
        else:
            self._close()

    def _on_changed(self) -> None:
        if self._closes_when_paused and not self._training.is_under_way:
            self._close()

    def _close(self) -> None:
        self._closes_when_paused = False
        self._tray.give_back()
        if self._window.close() and self._was_in_tray:
            # A window that is hidden already is not the last one to close.
            self._quit()
