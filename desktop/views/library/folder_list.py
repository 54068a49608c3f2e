"""The folders of the library, to look at one alone and to take one out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from desktop.services.library_service import Folder, LibraryService
from desktop.theme.theme import Theme
from desktop.views.library.words import path_words
from desktop.widgets.list_row import ListRowDelegate

_WIDTH = 200
_FOLDER_ROLE = Qt.ItemDataRole.UserRole
_CAPTION_ROLE = Qt.ItemDataRole.UserRole + 1


class FolderPanel(QWidget):
    """A list with "All documents" on top.

    Signals:
        chosen: (Path, or None for all documents).
        remove_chosen: (Folder) it is to be taken out of the library.
    """

    chosen = Signal(object)
    remove_chosen = Signal(object)

    def __init__(
        self, theme: Theme, library: LibraryService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._folders: list[Folder] = []
        self._list = QListWidget()
        self._list.setProperty("kind", "bare")
        self._list.setAccessibleName(self.tr("Folders"))
        self._list.setItemDelegate(ListRowDelegate(theme, _CAPTION_ROLE, self._list))
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._show_menu)
        self._list.currentItemChanged.connect(self._on_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._list)
        self.setMinimumWidth(_WIDTH)
        library.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        folders = self._library.folders()
        if folders == self._folders and self._list.count():
            return
        self._folders = folders
        self._list.clear()
        self._add_row(self.tr("All documents"), "", None)
        for folder in folders:
            self._add_row(folder.path.name, path_words(folder.path.parent), folder)
        self._list.setCurrentRow(0)

    def _add_row(self, title: str, caption: str, folder: Folder | None) -> None:
        item = QListWidgetItem(title)
        item.setData(_CAPTION_ROLE, caption)
        item.setData(_FOLDER_ROLE, folder)
        if folder is not None:
            item.setToolTip(str(folder.path))
        self._list.addItem(item)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        folder: Folder | None = item.data(_FOLDER_ROLE) if item else None
        path: Path | None = folder.path if folder else None
        self.chosen.emit(path)

    def _show_menu(self, position: QPoint) -> None:
        item = self._list.itemAt(position)
        folder: Folder | None = item.data(_FOLDER_ROLE) if item else None
        if folder is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Remove from the library"), lambda: self.remove_chosen.emit(folder))
        menu.popup(self._list.viewport().mapToGlobal(position))
