"""Shows what is kept out of the library, and brings it back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from desktop.services.library_service import LibraryService
from desktop.theme.theme import Theme
from desktop.views.library.words import path_words
from desktop.widgets.dialog import Dialog

_PATH_ROLE = Qt.ItemDataRole.UserRole
_LIST_HEIGHT = 200
_WIDTH = 520


class ExclusionsDialog(Dialog):
    """Stays open, so that several can be brought back one after another."""

    def __init__(self, theme: Theme, library: LibraryService, parent: QWidget) -> None:
        title = parent.tr("Excluded from the library")
        super().__init__(theme, title, parent.tr("Include again"), parent)
        self._library = library
        self.setMinimumWidth(_WIDTH)
        self.cancel.setText(self.tr("Close"))
        hint = QLabel(self.tr("These files and folders are not read. They lie where they were."))
        hint.setWordWrap(True)
        hint.setProperty("kind", "caption")
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Excluded files and folders"))
        self._list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setMinimumHeight(_LIST_HEIGHT)
        self._list.itemSelectionChanged.connect(self._show_action)
        self.content.addWidget(hint)
        self.content.addWidget(self._list, 1)
        self._list.setFocus()
        self._fill()

    @override
    def accept(self) -> None:
        chosen: list[Path] = [item.data(_PATH_ROLE) for item in self._list.selectedItems()]
        if chosen:
            self._library.include(chosen)
            self._fill()
        if not self._list.count():
            super().accept()

    def _fill(self) -> None:
        self._list.clear()
        for path in self._library.exclusions():
            item = QListWidgetItem(path_words(path))
            item.setData(_PATH_ROLE, path)
            item.setToolTip(str(path))
            self._list.addItem(item)
        if self._list.count():
            self._list.setCurrentRow(0)
        self._show_action()

    def _show_action(self) -> None:
        self.action.setEnabled(bool(self._list.selectedItems()))
