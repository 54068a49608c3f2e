"""Files that the system hands to a running application by an event, as macOS does.

Other systems start the program once more instead (`first_window`). Files that come before there is
a window, or several at once, wait and are told together.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

_GATHER_MS: Final = 100
"""The files of one drop come one after another."""


class FileApplication(QApplication):
    """The application, with an ear for files.

    Signals:
        files_opened: (list of Path) after `tell_files` was called.
    """

    files_opened = Signal(object)

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._opened: list[Path] = []
        self._tells = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GATHER_MS)
        self._timer.timeout.connect(self._tell)

    def tell_files(self) -> None:
        """Tell of files from now on, those that came before included."""
        self._tells = True
        self._tell()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._opened.append(Path(event.file()))
            self._timer.start()
            return True
        return super().event(event)

    def _tell(self) -> None:
        if self._tells and self._opened:
            opened, self._opened = self._opened, []
            self.files_opened.emit(opened)
