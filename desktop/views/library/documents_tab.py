"""The documents of the library: folders and collections, the table, and one document's text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.item_models.document_model import Column, DocumentModel, Standing
from desktop.services.document_words import KINDS, kind_words
from desktop.services.library_service import (
    Collection,
    DocumentRecord,
    Folder,
    LibraryService,
)
from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.library.collection_dialog import CollectionDialog
from desktop.views.library.document_table import DocumentTable
from desktop.views.library.exclusions_dialog import ExclusionsDialog
from desktop.views.library.folder_list import FolderPanel
from desktop.views.library.password_dialog import PasswordDialog
from desktop.views.library.preview import DocumentPreview
from desktop.views.library.words import files_words
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.filter_row import FilterRow
from desktop.widgets.search_field import SearchField

_STANDINGS = tuple(Standing)
_FIELD_WIDTH = 160
_FOLDERS_WIDTH = 208
_TABLE_WIDTH = 700
_PREVIEW_WIDTH = 320


class DocumentsTab(QWidget):
    """What Inglenook reads, and how far each document is.

    Signals:
        undoable: (words, callable) something was done that can be taken back.
        told: (words) something small happened that is worth a quiet word.
        summarise_chosen: (Path) a summary of this document is wanted.
        forget_chosen: (Path) this document is to be removed from everything.
    """

    undoable = Signal(str, object)
    told = Signal(str)
    summarise_chosen = Signal(Path)
    forget_chosen = Signal(Path)

    def __init__(
        self, theme: Theme, library: LibraryService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._library = library
        self._model = DocumentModel(library, self.isVisible)
        self._model.setParent(self)
        self._folders = FolderPanel(theme, library)
        self._table = DocumentTable(theme, self._model)
        self._preview = DocumentPreview(theme, library)
        self._search = SearchField(theme, self.tr("Find a document"))
        self._kind = QComboBox()
        self._standing = QComboBox()
        self._retry = TextButton(theme, self.tr("Retry all"), ButtonRole.SECONDARY, IconName.RETRY)
        self._nothing = QLabel(self.tr("No document matches these filters."))
        self._fill_filters()
        self._arrange()
        self._connect()
        self._show_nothing()

    @property
    def table(self) -> DocumentTable:
        """The table of documents."""
        return self._table

    def show_attention(self) -> None:
        """Show what needs attention, the same reasons below each other."""
        self._search.clear()
        self._kind.setCurrentIndex(0)
        self._standing.setCurrentIndex(_STANDINGS.index(Standing.ATTENTION))
        self._table.sortByColumn(Column.REASON, Qt.SortOrder.AscendingOrder)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.refresh()

    # Building ------------------------------------------------------------------------------

    def _fill_filters(self) -> None:
        self._kind.setAccessibleName(self.tr("Kind of file"))
        self._kind.addItem(self.tr("All kinds"))
        self._kind.addItems([kind_words(kind) for kind in KINDS])
        self._standing.setAccessibleName(self.tr("State"))
        words = {
            Standing.ANY: self.tr("All states"),
            Standing.ATTENTION: self.tr("Needs attention"),
            Standing.INDEXED: self.tr("Indexed"),
            Standing.UNFINISHED: self.tr("Not finished"),
            Standing.SKIPPED: self.tr("Skipped"),
            Standing.FAILED: self.tr("Failed"),
        }
        self._standing.addItems([words[standing] for standing in _STANDINGS])

    def _arrange(self) -> None:
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setProperty("kind", "caption")
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(SPACE.normal, 0, SPACE.normal, 0)
        column.setSpacing(SPACE.snug)
        column.addWidget(FilterRow(self._search, (self._kind, self._standing, self._retry)))
        column.addWidget(self._table, 1)
        column.addWidget(self._nothing, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        for widget in (self._folders, middle, self._preview):
            splitter.addWidget(widget)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_FOLDERS_WIDTH, _TABLE_WIDTH, _PREVIEW_WIDTH])
        self._preview.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)

    def _connect(self) -> None:
        self._folders.chosen.connect(lambda ids: self._model.narrow(folder_ids=ids))
        self._folders.remove_chosen.connect(self._remove)
        self._folders.collection_chosen_to_edit.connect(self._edit_collection)
        self._folders.collection_remove_chosen.connect(self._remove_collection)
        self._folders.exclusions_chosen.connect(self._show_exclusions)
        self._search.textChanged.connect(lambda words: self._model.narrow(words=words))
        self._kind.currentIndexChanged.connect(
            lambda place: self._model.narrow(kind=KINDS[place - 1] if place else None)
        )
        self._standing.currentIndexChanged.connect(
            lambda place: self._model.narrow(standing=_STANDINGS[place])
        )
        self._standing.currentIndexChanged.connect(self._show_nothing)
        self._retry.clicked.connect(self._library.retry_all)
        self._model.modelReset.connect(self._show_nothing)
        self._table.selected.connect(self._show_preview)
        self._table.forget_chosen.connect(lambda record: self.forget_chosen.emit(record.path))
        self._preview.close_chosen.connect(self._table.clearSelection)
        for place in (self._table, self._preview):
            place.open_chosen.connect(lambda record: self._open(record.path))
            place.folder_chosen.connect(lambda record: self._open(record.path.parent))
            place.retry_chosen.connect(self._retry_some)
            place.password_chosen.connect(self._ask_password)
            place.exclude_chosen.connect(self._exclude)
            place.summarise_chosen.connect(lambda record: self.summarise_chosen.emit(record.path))

    # What happens --------------------------------------------------------------------------

    def _show_nothing(self) -> None:
        is_empty = self._model.rowCount() == 0
        self._nothing.setVisible(is_empty)
        self._table.setVisible(not is_empty)
        wants_attention = self._model.filter.standing is Standing.ATTENTION
        health = self._library.health()
        self._retry.setVisible(wants_attention and health.skipped + health.failed > 0)

    def _show_preview(self, selected: tuple[DocumentRecord, ...]) -> None:
        is_one = len(selected) == 1
        self._preview.setVisible(is_one)
        self._table.make_room(beside_preview=is_one)
        self._preview.show_document(selected[0] if is_one else None)

    def _retry_some(self, records: list[DocumentRecord]) -> None:
        self._library.retry([one.path for one in records])

    def _exclude(self, records: list[DocumentRecord]) -> None:
        paths = [one.path for one in records]
        self._library.exclude(paths)
        name = paths[0].name if len(paths) == 1 else files_words(len(paths))
        self.undoable.emit(
            self.tr("{name} excluded from your library.").format(name=name),
            lambda: self._library.include(paths),
        )

    def _remove(self, folder: Folder) -> None:
        removed = self._library.remove(folder)
        self.undoable.emit(
            self.tr("{name} is out of your library. Its files are where they were.").format(
                name=folder.path.name
            ),
            lambda: self._library.put_back(removed),
        )

    def _edit_collection(self, collection: Collection | None) -> None:
        CollectionDialog(self._theme, self._library, collection, self).open()

    def _remove_collection(self, collection: Collection) -> None:
        self._library.remove_collection(collection)
        self.undoable.emit(
            self.tr("The collection {name} is removed. Its folders stay.").format(
                name=collection.name
            ),
            lambda: self._library.save_collection(None, collection.name, collection.folder_ids),
        )

    def _show_exclusions(self) -> None:
        ExclusionsDialog(self._theme, self._library, self).open()

    def _ask_password(self, record: DocumentRecord) -> None:
        PasswordDialog(self._theme, self._library, record.path, self).open()

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.told.emit(self.tr("No program on this computer opens this kind of file."))
