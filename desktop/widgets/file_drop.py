"""Lets a widget take dropped files, without a class of its own for it.

Covered: files, and folders where they are wanted. Elsewhere a drop with a folder in it is left to
the widgets around, up to the window, which adds folders to the library.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class FileDrop(QObject):
    """Listens to what is dragged over one widget.

    Signals:
        entered: (list of Path) files are over the widget.
        left: They are not any more.
        dropped: (list of Path) they were dropped.
    """

    entered = Signal(object)
    left = Signal()
    dropped = Signal(object)

    def __init__(self, target: QWidget, *, takes_folders: bool = False) -> None:
        super().__init__(target)
        self._takes_folders = takes_folders
        self._files: list[Path] = []
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.DragEnter if isinstance(event, QDragEnterEvent):
                return self._enter(event)
            case QEvent.Type.DragMove if self._files and isinstance(event, QDropEvent):
                event.acceptProposedAction()
                return True
            case QEvent.Type.DragLeave if self._files:
                self._leave()
                return True
            case QEvent.Type.Drop if self._files and isinstance(event, QDropEvent):
                event.acceptProposedAction()
                files = self._files
                self._leave()
                self.dropped.emit(files)
                return True
        return super().eventFilter(watched, event)

    def _enter(self, event: QDragEnterEvent) -> bool:
        urls = event.mimeData().urls()
        files = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if not files or not (self._takes_folders or all(file.is_file() for file in files)):
            event.ignore()
            return True
        self._files = files
        event.acceptProposedAction()
        self.entered.emit(files)
        return True

    def _leave(self) -> None:
        self._files = []
        self.left.emit()
