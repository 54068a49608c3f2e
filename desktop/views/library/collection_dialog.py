"""Names a collection and chooses its folders."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from desktop.language.words import said
from desktop.services.library_service import Collection, LibraryService
from desktop.theme.theme import Theme
from desktop.theme.tokens import MEASURE
from desktop.views.library.words import path_words, tr
from desktop.widgets.dialog import Dialog

_ID_ROLE = Qt.ItemDataRole.UserRole
_LIST_HEIGHT = 200


class CollectionDialog(Dialog):
    """Makes a collection, or changes the one that is given."""

    def __init__(
        self,
        theme: Theme,
        library: LibraryService,
        collection: Collection | None,
        parent: QWidget,
    ) -> None:
        is_new = collection is None
        title = _title(is_new=is_new)
        super().__init__(
            theme, title, parent.tr("Make it") if is_new else parent.tr("Save"), parent
        )
        self._library = library
        self._collection = collection
        self._name = QLineEdit(collection.name if collection else "")
        self._name.setPlaceholderText(self.tr("Name, as in “Contracts”"))
        self._name.setAccessibleName(self.tr("Name of the collection"))
        self._folders = self._make_folders()
        hint = QLabel(self.tr("Its folders:"))
        hint.setBuddy(self._folders)
        self.content.addWidget(self._name)
        self.content.addWidget(hint)
        self.content.addWidget(self._folders, 1)
        self._name.setFocus()

    @override
    def accept(self) -> None:
        problem = self._library.save_collection(
            self._collection.id if self._collection else None,
            self._name.text(),
            self._checked(),
        )
        if problem is None:
            super().accept()
        else:
            self.say(said(problem.message, problem.hint))
            self._name.setFocus()

    def _make_folders(self) -> QListWidget:
        folders = QListWidget()
        folders.setAccessibleName(self.tr("Folders of the collection"))
        folders.setMinimumHeight(_LIST_HEIGHT)
        held = self._collection.folder_ids if self._collection else frozenset()
        for folder in self._library.folders():
            item = QListWidgetItem(path_words(folder.path))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_held = folder.id in held
            item.setCheckState(Qt.CheckState.Checked if is_held else Qt.CheckState.Unchecked)
            item.setData(_ID_ROLE, folder.id)
            item.setSizeHint(QSize(0, MEASURE.control_height))
            folders.addItem(item)
        if folders.count():
            folders.setCurrentRow(0)
        return folders

    def _checked(self) -> frozenset[int]:
        items = (self._folders.item(row) for row in range(self._folders.count()))
        return frozenset(
            item.data(_ID_ROLE) for item in items if item.checkState() is Qt.CheckState.Checked
        )


def _title(*, is_new: bool) -> str:
    return tr("New collection") if is_new else tr("Change the collection")
