"""What of the library can be looked at alone: its folders, and the collections made of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QVBoxLayout, QWidget

from desktop.services.library_service import Collection, Folder, LibraryService
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.library.words import folders_words, path_words
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.list_row import ListRowDelegate

_WIDTH = 200
_ENTRY_ROLE = Qt.ItemDataRole.UserRole
_CAPTION_ROLE = Qt.ItemDataRole.UserRole + 1

Entry = Folder | Collection | None


class FolderPanel(QWidget):
    """A list with "All documents" on top, then the folders, then the collections.

    Signals:
        chosen: (frozenset of folder ids, or None for all documents).
        remove_chosen: (Folder) it is to be taken out of the library.
        collection_chosen_to_edit: (Collection, or None for a new one).
        collection_remove_chosen: (Collection).
        exclusions_chosen: The excluded files are to be shown.
    """

    chosen = Signal(object)
    remove_chosen = Signal(object)
    collection_chosen_to_edit = Signal(object)
    collection_remove_chosen = Signal(object)
    exclusions_chosen = Signal()

    def __init__(
        self, theme: Theme, library: LibraryService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._entries: list[Entry] = []
        self._list = self._make_list(theme)
        self._new = TextButton(
            theme, self.tr("New collection"), ButtonRole.FLAT, IconName.FOLDER_ADD
        )
        self._new.clicked.connect(lambda: self.collection_chosen_to_edit.emit(None))
        self._excluded = TextButton(theme, "", ButtonRole.FLAT)
        self._excluded.clicked.connect(self.exclusions_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE.hair)
        layout.addWidget(self._list, 1)
        for button in (self._new, self._excluded):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.setMinimumWidth(_WIDTH)
        library.changed.connect(self._refresh)
        self._refresh()

    def _make_list(self, theme: Theme) -> QListWidget:
        made = QListWidget()
        made.setProperty("kind", "bare")
        made.setAccessibleName(self.tr("Folders and collections"))
        made.setItemDelegate(ListRowDelegate(theme, _CAPTION_ROLE, made))
        made.setMouseTracking(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.customContextMenuRequested.connect(self._show_menu)
        made.currentItemChanged.connect(self._on_chosen)
        for key, what in ((Qt.Key.Key_F2, self._edit), (Qt.Key.Key_Delete, self._remove)):
            self._add_key(made, key, what)
        return made

    def _add_key(self, made: QListWidget, key: Qt.Key, what: Callable[[Entry], None]) -> None:
        action = QAction(made)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: what(self._entry_of(made.currentItem())))
        made.addAction(action)

    def _refresh(self) -> None:
        folders, collections = self._library.folders(), self._library.collections()
        excluded = len(self._library.exclusions())
        self._excluded.setText(self.tr("Excluded: {n}").format(n=excluded))
        self._excluded.setVisible(excluded > 0)
        self._new.setVisible(bool(folders))
        entries: list[Entry] = [None, *folders, *collections]
        if entries == self._entries:
            return
        kept = _key_of(self._entry_of(self._list.currentItem()))
        self._entries = entries
        self._list.blockSignals(True)
        self._list.clear()
        self._add_row(self.tr("All documents"), "", None)
        self._add_heading(self.tr("Folders"), folders)
        for folder in folders:
            self._add_row(folder.path.name, path_words(folder.path.parent), folder)
        self._add_heading(self.tr("Collections"), collections)
        for one in collections:
            self._add_row(one.name, folders_words(len(one.folder_ids)), one)
        self._list.blockSignals(False)
        self._choose(kept)

    def _choose(self, key: tuple[str, int]) -> None:
        rows = range(self._list.count())
        wanted = (
            row
            for row in rows
            if self._list.item(row).flags() & Qt.ItemFlag.ItemIsSelectable
            and _key_of(self._entry_of(self._list.item(row))) == key
        )
        self._list.setCurrentRow(next(wanted, 0))
        self._on_chosen(self._list.currentItem())

    def _add_heading(self, words: str, entries: list[Folder] | list[Collection]) -> None:
        if entries:
            heading = QListWidgetItem(words)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(heading)

    def _add_row(self, title: str, caption: str, entry: Entry) -> None:
        item = QListWidgetItem(title)
        item.setData(_CAPTION_ROLE, caption)
        item.setData(_ENTRY_ROLE, entry)
        if isinstance(entry, Folder):
            item.setToolTip(str(entry.path))
        self._list.addItem(item)

    def _entry_of(self, item: QListWidgetItem | None) -> Entry:
        entry: Entry = item.data(_ENTRY_ROLE) if item else None
        return entry

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        entry = self._entry_of(item)
        if isinstance(entry, Folder):
            self.chosen.emit(frozenset({entry.id}))
        else:
            self.chosen.emit(entry.folder_ids if entry else None)

    def _edit(self, entry: Entry) -> None:
        if isinstance(entry, Collection):
            self.collection_chosen_to_edit.emit(entry)

    def _remove(self, entry: Entry) -> None:
        if isinstance(entry, Collection):
            self.collection_remove_chosen.emit(entry)
        elif isinstance(entry, Folder):
            self.remove_chosen.emit(entry)

    def _show_menu(self, position: QPoint) -> None:
        entry = self._entry_of(self._list.itemAt(position))
        if entry is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(entry, Collection):
            menu.addAction(self.tr("Rename or change folders"), lambda: self._edit(entry))
            menu.addAction(self.tr("Remove this collection"), lambda: self._remove(entry))
        else:
            menu.addAction(self.tr("Remove from the library"), lambda: self._remove(entry))
        menu.popup(self._list.viewport().mapToGlobal(position))


def _key_of(entry: Entry) -> tuple[str, int]:
    return (type(entry).__name__, entry.id if entry is not None else 0)
