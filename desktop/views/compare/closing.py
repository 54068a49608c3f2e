"""Closing the window while a comparison runs: pause and close, or stay."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.services.comparison_service import ComparisonService
from desktop.views.compare.words import tr


class ClosingWhileComparing(QObject):
    """Asks, and closes the window when the comparison is at rest."""

    def __init__(self, window: QWidget, comparing: ComparisonService) -> None:
        super().__init__(window)
        self._window = window
        self._comparing = comparing
        self._closes_when_paused = False
        comparing.changed.connect(self._on_changed)

    @property
    def closes_later(self) -> bool:
        """Whether the window closes by itself, as soon as the comparison is at rest."""
        return self._closes_when_paused

    def may_close(self) -> bool:
        """Return whether the window may close now; else it closes by itself, or stays."""
        if not self._comparing.is_under_way:
            return True
        if not self._closes_when_paused and self.ask():
            self._closes_when_paused = True
            self._comparing.pause()
        return not self._comparing.is_under_way

    def ask(self) -> bool:
        """Ask whether it is to be paused, and the window closed."""
        box = QMessageBox(self._window)
        box.setWindowTitle(tr("A comparison is running"))
        box.setText(tr("A comparison is running. Pause it, and close Inglenook?"))
        box.setInformativeText(
            tr("It goes on from here at any time: each answer is kept, and nothing is asked twice.")
        )
        pause = box.addButton(tr("Pause and close"), QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setEscapeButton(stay)
        box.setDefaultButton(pause)
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()
        return clicked is pause

    def _on_changed(self) -> None:
        if self._closes_when_paused and not self._comparing.is_under_way:
            self._closes_when_paused = False
            self._window.close()
