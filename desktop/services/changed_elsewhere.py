"""Notices that another process changed the library while the window is open."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from engine.library.documents import DocumentList
from engine.library.folders import FolderList

_LOOK_MS: Final = 2_000
"""How often it looks: a look takes microseconds."""


class ChangedElsewhere(QObject):
    """Looks at the marks that SQLite keeps of what other connections wrote.

    Signals:
        changed: (whether folders may be others) something was written.
    """

    changed = Signal(bool)

    def __init__(
        self, folders: FolderList, documents: DocumentList, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self._documents = documents
        self._marks = self._read()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Look from now on."""
        self._timer.start()

    def stop(self) -> None:
        """Look no longer."""
        self._timer.stop()

    def _look(self) -> None:
        before, self._marks = self._marks, self._read()
        if self._marks != before:
            self.changed.emit(self._marks[0] != before[0])

    def _read(self) -> tuple[int, int]:
        return self._folders.change_mark(), self._documents.change_mark()
