"""Teaching that goes on while the window is closed: an icon in the system's tray."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget
from typing_extensions import override

from desktop.services.training_service import TrainingService
from desktop.views.notifications import Notifier
from desktop.views.teach.progress_words import progress_words, state_words
from desktop.views.teach.words import tr


class TeachingTray(QObject):
    """Says how far it is, and leads back to the window.

    Signals:
        quit_wanted: The person wants it paused and Inglenook closed.
    """

    quit_wanted = Signal()

    def __init__(self, window: QWidget, training: TrainingService, notifier: Notifier) -> None:
        super().__init__(window)
        self._window = window
        self._training = training
        self._notifier = notifier
        self._menu: QMenu | None = None
        window.installEventFilter(self)
        training.progressed.connect(self._refresh)
        training.changed.connect(self._refresh)

    @property
    def is_available(self) -> bool:
        """Whether there is a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def is_in_use(self) -> bool:
        """Whether the window is closed and the icon stands for it."""
        return self._menu is not None

    def take_over(self) -> None:
        """Close the window and go on without it."""
        icon = self._notifier.tray_icon()
        self._menu = QMenu(self._window)
        self._menu.addAction(tr("Show Inglenook"), self._notifier.come_forward)
        self._menu.addAction(tr("Pause and quit"), lambda: self.quit_wanted.emit())
        icon.setContextMenu(self._menu)
        # Else the application would end with its last window.
        QApplication.setQuitOnLastWindowClosed(False)
        self._refresh()
        icon.show()
        self._window.hide()

    def give_back(self) -> None:
        """Leave it to the window again."""
        if self._menu is None:
            return
        icon = self._notifier.tray_icon()
        icon.hide()
        icon.setToolTip("")
        self._menu.deleteLater()
        self._menu = None
        QApplication.setQuitOnLastWindowClosed(True)

    def words(self) -> str:
        """Return what the icon says."""
        current = self._training.current
        if current is None:
            return "Inglenook"
        said = (current.name, state_words(current), progress_words(current))
        return "\n".join(filter(None, said))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Show:
            self.give_back()
        return super().eventFilter(watched, event)

    def _refresh(self) -> None:
        if self._menu is not None:
            self._notifier.tray_icon().setToolTip(self.words())
