"""Adds files and folders to the library, with a way back."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.services.library_service import LibraryService
from desktop.services.survey import Survey
from desktop.views.library.words import files_words
from desktop.views.recent_folders import RecentFolders


class Adding(QObject):
    """Lets a person choose what is added, adds it, and says so.

    Signals:
        began: Something is being added: what was told before is out of date.
        undoable: (words, callable) it is added, and can be taken back.
        told: (words) nothing had to be added.
    """

    began = Signal()
    undoable = Signal(str, object)
    told = Signal(str)

    def __init__(
        self, library: LibraryService, recent: RecentFolders, samples: Path, window: QWidget
    ) -> None:
        super().__init__(window)
        self._library = library
        self._recent = recent
        self._samples = samples
        self._window = window

    def choose_files(self) -> None:
        """Let the person choose files to add."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Add documents"), self._recent.beginning()
        )
        self.add([Path(name) for name in names])

    def choose_folder(self) -> None:
        """Let the person choose a folder to add."""
        name = QFileDialog.getExistingDirectory(
            self._window, self.tr("Add a folder"), self._recent.beginning()
        )
        if name:
            self.add([Path(name)])

    def add_samples(self) -> None:
        """Add the documents that Inglenook comes with."""
        self.add([self._samples])

    def add(self, paths: list[Path], counted: Survey | None = None) -> None:
        """Add files and folders; where they were counted before, their number is told."""
        if not paths:
            return
        self.began.emit()
        added = self._library.add(paths)
        if not added.is_new:
            if added.already_there:
                self.told.emit(self.tr("This is in your library already."))
            return
        self._recent.remember([one.path for one in added.folders if one.path != self._samples])
        names = ", ".join(folder.path.name for folder in added.folders[:3])
        size = f" ({files_words(counted.files)})" if counted is not None else ""
        self.undoable.emit(
            self.tr("Added {names}{size}.").format(names=names, size=size),
            partial(self._library.undo, added),
        )
