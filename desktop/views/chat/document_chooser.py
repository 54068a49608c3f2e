"""Lets a person say which document they miss: a search over the library, the answer's own first."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFileDialog, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.theme.icons import IconName
from desktop.theme.theme import Theme
from desktop.theme.tokens import SPACE
from desktop.views.library.words import path_words
from desktop.widgets.buttons import ButtonRole, TextButton
from desktop.widgets.list_row import ListRowDelegate
from desktop.widgets.search_field import SearchField

_CAPTION_ROLE = Qt.ItemDataRole.UserRole
_PATH_ROLE = Qt.ItemDataRole.UserRole + 1
_MOST_SHOWN = 100
"""More rows than that nobody reads: another word of the name finds the document."""


class DocumentChooser(QWidget):
    """A field to search with, the documents below it, and a way to any other file.

    Signals:
        chosen: (Path) the document.
    """

    chosen = Signal(Path)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._used: tuple[Path, ...] = ()
        self._all: list[tuple[Path, str]] = []
        self._field = SearchField(theme, self.tr("Name or folder of your document"))
        self._field.textChanged.connect(self._refresh)
        self._field.returnPressed.connect(self._choose_first)
        self._model = QStandardItemModel(self)
        self._list = _ChoiceList()
        self._list.setAccessibleName(self.tr("Documents"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(ListRowDelegate(theme, _CAPTION_ROLE, self._list))
        self._list.clicked.connect(self._choose)
        self._list.activated.connect(self._choose)
        other = TextButton(
            theme, self.tr("It is not in the list…"), ButtonRole.QUIET, IconName.FOLDER
        )
        other.setAccessibleDescription(self.tr("Choose a file that is not in the library."))
        other.clicked.connect(self._choose_file)
        self.setFocusProxy(self._field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE.normal, 0, SPACE.normal, SPACE.snug)
        layout.setSpacing(SPACE.tight)
        layout.addWidget(self._field)
        layout.addWidget(self._list, 1)
        layout.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)

    def set_documents(self, used: Sequence[Path], library: Sequence[Path]) -> None:
        """Offer these documents: those of the answer, and all of the library."""
        self._used = tuple(dict.fromkeys(used))
        self._all = [(path, str(path).casefold()) for path in library]
        self._field.clear()
        self._refresh()

    def shown(self) -> list[Path]:
        """Return the documents that can be chosen now, in order."""
        rows = [self._model.item(row).data(_PATH_ROLE) for row in range(self._model.rowCount())]
        return [path for path in rows if path is not None]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self._field.hasFocus():
            self._list.setFocus(Qt.FocusReason.TabFocusReason)
            self._list.setCurrentIndex(self._first())
            return
        super().keyPressEvent(event)

    def _refresh(self) -> None:
        words = self._field.text().casefold().split()
        self._model.clear()
        used = [path for path in self._used if _holds(str(path).casefold(), words)]
        others = (
            path for path, folded in self._all if _holds(folded, words) and path not in self._used
        )
        self._add_group(self.tr("Sources of this answer"), used)
        self._add_group(self.tr("Your library"), list(islice(others, _MOST_SHOWN)))
        if not self._model.rowCount():
            self._model.appendRow(_row(self.tr("No document has this name."), None))
        # Where the focus comes to with Tab, without being chosen already.
        no_update = QItemSelectionModel.SelectionFlag.NoUpdate
        self._list.selectionModel().setCurrentIndex(self._first(), no_update)

    def _add_group(self, heading: str, paths: list[Path]) -> None:
        if not paths:
            return
        self._model.appendRow(_row(heading, None))
        for path in paths:
            item = _row(path.name, path_words(path.parent))
            item.setData(path, _PATH_ROLE)
            item.setToolTip(str(path))
            self._model.appendRow(item)

    def _first(self) -> QModelIndex:
        indexes = (self._model.index(row, 0) for row in range(self._model.rowCount()))
        return next((one for one in indexes if one.data(_PATH_ROLE)), QModelIndex())

    def _choose(self, index: QModelIndex) -> None:
        path = index.data(_PATH_ROLE)
        if path is not None:
            self.chosen.emit(path)

    def _choose_first(self) -> None:
        self._choose(self._first())

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Which document is it?"))
        if name:
            self.chosen.emit(Path(name))


class _ChoiceList(QListView):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "bare")
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def _row(words: str, caption: str | None) -> QStandardItem:
    """Return a row; without a caption it is a heading."""
    item = QStandardItem(words)
    item.setData(caption, _CAPTION_ROLE)
    item.setSelectable(caption is not None)
    return item


def _holds(folded: str, words: list[str]) -> bool:
    return all(word in folded for word in words)
